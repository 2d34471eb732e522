import type {Evidence} from '../article.ts';
import type {Finding} from '../clutter/finding.ts';
import type {Line} from '../line.ts';
import {nearestKind} from './facts/ancestry.ts';
import type {PageFacts} from './facts/line-facts.ts';
import firstLook from './ranking/first-look.json' with {type: 'json'};
import {doubts, readLineFeatures} from './ranking/line-features.ts';
import {strongestDoubt} from './ranking/ranker.ts';

/** A class name further up than this speaks of more than the line. */
const mostSteps = 6;
/** As many words of a line are quoted. */
const firstWords = 4;

/** Lines that stand in the story and are none of it, though no rule knew them: each with the kind that it looks most like. A rule drawn in letters, “___”, is nobody's loss. */
export function toLeftovers(page: PageFacts, story: ReadonlySet<Line>, found: readonly Finding[]): Finding[] {
	const indexes = [...story].map(line => line.index);
	const first = Math.min(...indexes);
	const last = Math.max(...indexes);
	return page.lines
		.filter(
			line =>
				line.index > first &&
				line.index <= last + 3 &&
				!story.has(line) &&
				!found.some(({first, end}) => line.index >= first && line.index < end) &&
				(page.readable[line.index] || line.index < last),
		)
		.filter(line => page.squeezed(line) !== '' && !line.element.closest('figure'))
		.map(line => ({element: line.element, first: line.index, end: line.index + 1, ...explain(line, page)}));
}

function explain(line: Line, page: PageFacts): Pick<Finding, 'kind' | 'evidence'> {
	const phrase = page.phrases[line.index];
	if (phrase) return {kind: phrase.kind, evidence: {reason: 'phrase', match: phrase.phrase}};
	const links = line.linkWords / Math.max(1, line.words);
	if (links > 0.8) return {kind: 'related', evidence: {reason: 'links', match: String(Math.round(links * 100))}};
	const named = nearestKind(page.ancestry(line.element));
	if (named && named.distance < mostSteps) return {kind: named.kind, evidence: {reason: 'name', match: named.kind}};
	return {kind: 'other', evidence: doubt(line, page)};
}

/** What weighed most against a line that no rule speaks of. */
function doubt(line: Line, page: PageFacts): Evidence {
	const feature = strongestDoubt(firstLook, readLineFeatures(line, page));
	const reason = (feature === undefined ? undefined : doubts[feature]) ?? 'place';
	if (reason === 'wording') return {reason, match: line.text.split(/\s/, firstWords).join(' ')};
	return {reason, match: [line.element.localName, ...(reason === 'markup' ? line.element.classList : [])].join('.')};
}
