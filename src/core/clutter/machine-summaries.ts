import type {Block} from '../block.ts';
import {findMachineNotes} from '../languages/machine-notes.ts';
import type {Line} from '../line.ts';
import type {Outline} from '../outline.ts';

/** A box that says itself that a machine wrote what it sums up, and how it says so. */
export interface MachineSummary {
	block: Block;
	match: string;
}

/** In words: of what says so, and of the summary. */
const longestNote = 40;
const longestSummary = 250;
/** Share of the page's prose: what holds more of it is the story. */
const mostProse = 0.5;
/** Lines before the note, as a heading. */
const mostBefore = 1;

export function findMachineSummaries(outline: Outline, language: string | undefined): MachineSummary[] {
	const lines = outline.lines.filter(({words}) => words <= longestNote);
	const texts = lines.map(({text}) => text.toLowerCase().replace(/[‘’]/g, "'"));
	const all = texts.join('\n');
	const notes = findMachineNotes(language).filter(note => all.includes(note));
	if (notes.length === 0) return [];
	const prose = outline.lines.reduce((sum, line) => sum + (line.isProse ? line.words : 0), 0);
	return lines.flatMap((line, n) => {
		const match = notes.find(note => texts[n]?.includes(note));
		const block = match && findBox(line, outline, prose);
		return block ? [{block, match}] : [];
	});
}

/** The largest element that begins or ends with the note, says more than it, and is neither the story nor holds its headline. */
function findBox({element, index}: Line, outline: Outline, prose: number): Block | undefined {
	let box: Block | undefined;
	for (let outer = element.parentElement; outer; outer = outer.parentElement) {
		const block = outline.block(outer);
		const isEdge = index - block.first <= mostBefore || index === block.end - 1;
		if (!isEdge || block.words > longestSummary || block.proseWords > prose * mostProse || outer.querySelector('h1')) break;
		box = block;
	}
	return box && box.end - box.first > 1 ? box : undefined;
}
