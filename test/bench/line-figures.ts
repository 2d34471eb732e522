import type {LabelledPage} from './labelled-pages.ts';

/** By line number, whether it is taken for the story. */
export type Choice = (page: LabelledPage) => boolean[];

interface Tally {
	right: number;
	wrong: number;
	lost: number;
}

const share = (part: number, rest: number) => (part / (part + rest || 1)).toFixed(4);
const say = ({right, wrong, lost}: Tally) => `P ${share(right, wrong)}  R ${share(right, lost)}`;

/** Precision and recall of a choice, by lines and by words, and the share of pages without a mistake. */
export function toFigures(pages: readonly LabelledPage[], choose: Choice): string {
	const lines: Tally = {right: 0, wrong: 0, lost: 0};
	const words: Tally = {right: 0, wrong: 0, lost: 0};
	let perfect = 0;
	for (const page of pages) {
		const chosen = choose(page);
		let isPerfect = true;
		for (const [index, label] of page.labels.entries()) {
			const isChosen = chosen[index] ?? false;
			if (!label || label.isGuess || (!label.isStory && !isChosen)) continue;
			const outcome = isChosen ? (label.isStory ? 'right' : 'wrong') : 'lost';
			lines[outcome] += 1;
			words[outcome] += page.lines[index]?.words ?? 0;
			isPerfect &&= outcome === 'right';
		}
		perfect += Number(isPerfect);
	}
	return `lines ${say(lines)}   words ${say(words)}   pages perfect ${share(perfect, pages.length - perfect)}`;
}

/** The longest lines that a choice keeps or loses wrongly. */
export function findMistakes(pages: readonly LabelledPage[], choose: Choice, most: number): string[] {
	const mistakes = pages.flatMap(page => {
		const chosen = choose(page);
		return page.lines.flatMap(({text, words}, index) => {
			const label = page.labels[index];
			if (!label || label.isGuess || label.isStory === chosen[index]) return [];
			return [{words, says: `${page.corpus} ${page.id.slice(0, 40)}: ${label.isStory ? 'LOST' : 'kept'} ${text.slice(0, 120)}`}];
		});
	});
	return mistakes
		.sort((a, b) => b.words - a.words)
		.slice(0, most)
		.map(({says}) => says);
}
