import type {Line} from '../line.ts';
import {overrule} from './certainties/overrule.ts';
import type {PageFacts} from './facts/line-facts.ts';
import firstLook from './ranking/first-look.json' with {type: 'json'};
import {contextReader, readPlace} from './ranking/line-context.ts';
import {readLineFeatures} from './ranking/line-features.ts';
import {rank} from './ranking/ranker.ts';
import secondLook from './ranking/second-look.json' with {type: 'json'};

/** Lines this near to a readable one are asked about; nearly no story line stands further off. */
export const nearby = 20;

/** The probability, by line number, that a line is the story's; 0 for lines nowhere near it. */
export function rankLines(page: PageFacts): number[] {
	const candidates = findCandidates(page);
	const rows = candidates.map(line => readLineFeatures(line, page));
	const first = new Array<number>(page.lines.length).fill(0);
	for (const [index, line] of candidates.entries()) first[line.index] = rank(firstLook, rows[index] ?? []);
	const places = candidates.map(line => readPlace(line, page));
	const readContext = contextReader(first, places);
	const second = new Array<number>(page.lines.length).fill(0);
	for (const [index, place] of places.entries()) second[place.index] = rank(secondLook, [...(rows[index] ?? []), ...readContext(place)]);
	return overrule(second, candidates, page);
}

/** Prose, and whatever stands near a line that Readability keeps. */
export function findCandidates({lines, readable}: PageFacts): Line[] {
	let last = Number.NEGATIVE_INFINITY;
	const near = lines.map((_, index) => {
		if (readable[index]) last = index;
		return index - last <= nearby;
	});
	let next = Number.POSITIVE_INFINITY;
	for (let index = lines.length - 1; index >= 0; index--) {
		if (readable[index]) next = index;
		if (next - index <= nearby) near[index] = true;
	}
	return lines.filter(line => near[line.index] || line.isProse);
}
