import {type Candidate, findCandidates} from './candidates.ts';
import {rank} from './clues.ts';
import {findLetter} from './letters.ts';
import {is} from './lexicon.ts';
import {type Mention, readText} from './mentions.ts';
import {type Antecedent, findAntecedents} from './pronouns.ts';

import type {Story} from './story.ts';
import type {Piece} from './view.ts';

/** Who spoke a quotation, and how sure that is. */
export interface Speaker {
	/** Undefined: nobody whom the story names, or nobody at all. */
	mention: Mention | undefined;
	/** The reporting verb or phrase, as written. */
	cue: string | undefined;
	/** From 0 to 1. */
	likelihood: number;
}

/** Whom every “he” and “she” of the story means. */
export function resolvePronouns(story: Story): Map<Mention, Antecedent> {
	const meant = new Map<Mention, Antecedent>();
	let last: Antecedent | undefined;
	for (const mention of story.mentions.flat()) {
		if (mention.type !== 'pronoun' || !(mention.bits & (is.he | is.she))) continue;
		const antecedents = findAntecedents(story, mention, last);
		const shares = rank(antecedents);
		const best = antecedents[shares.indexOf(Math.max(...shares))];
		if (!best) continue;
		meant.set(mention, best);
		last = {...best, mention};
	}
	return meant;
}

/** The most likely speaker of a quotation; `previous` spoke the one before. */
export function chooseSpeaker(story: Story, pieces: readonly Piece[], previous: Mention | undefined): Speaker {
	const [first] = pieces;
	const last = pieces.at(-1);
	if (!first || !last) return {mention: undefined, cue: undefined, likelihood: 1};
	const isSaid = ({mention, attribution}: Candidate) => story.lexicon.isKnown || !mention || attribution?.shape === 'sign';
	const candidates = findCandidates(story, first, previous).filter(isSaid);
	if (last !== first) candidates.push(...findCandidates(story, last, previous).filter(({mention}) => mention?.passage === last.passage));
	const shares = rank(candidates);
	const totals = new Map<Mention | undefined, number>();
	for (const [n, {mention}] of candidates.entries()) totals.set(mention, (totals.get(mention) ?? 0) + (shares[n] ?? 0));
	const [mention, likelihood] = [...totals].reduce((best, other) => (other[1] > best[1] ? other : best));
	let best: Candidate | undefined;
	let most = -1;
	for (const [n, candidate] of candidates.entries()) {
		const share = shares[n] ?? 0;
		if (candidate.mention !== mention || share <= most) continue;
		best = candidate;
		most = share;
	}
	const cue = best?.attribution?.cue;
	const {text = '', tokens = []} = mention?.passage ?? {};
	const written = cue && text.slice(tokens[cue.from]?.start, tokens[cue.to - 1]?.end);
	return {mention, cue: written && findLetter(written) >= 0 ? written : undefined, likelihood};
}

/** The fullest name the story gives a mention. */
export function nameOf(story: Story, mention: Mention, meant: ReadonlyMap<Mention, Antecedent>): string | undefined {
	if (mention.type === 'pronoun') {
		const antecedent = meant.get(mention);
		return antecedent && (antecedent.person?.name ?? readText(antecedent.mention));
	}
	if (mention.type === 'relative') {
		const antecedent = story.mentions[mention.passage.block]?.filter(({to}) => to <= mention.from).at(-1);
		return antecedent && nameOf(story, antecedent, meant);
	}
	return story.people.get(mention)?.name ?? innerName(story, mention) ?? apposedName(story, mention) ?? readWhole(story, mention);
}

/** A description with what it belongs to: “a spokesman for the Met”. */
export function readWhole(story: Story, mention: Mention): string {
	return readText({...mention, to: endOf(story, mention)});
}

function endOf(story: Story, {passage, type, to, bits}: Mention): number {
	if (type !== 'nominal') return to;
	const isLink = ((passage.tokens[to]?.bits ?? 0) & is.link) !== 0 && !passage.tokens[to - 1]?.isPossessive;
	const linked =
		isLink &&
		story.mentions[passage.block]?.findLast(
			({from, type}) => (from === to + 1 || from === to) && type !== 'pronoun' && type !== 'relative',
		);
	return linked ? linked.to : bits ? to : to;
}

/** “der Minister Ada Ito”: the name that a description ends in. */
function innerName(story: Story, {passage, phrase, to}: Mention): string | undefined {
	const inner = story.mentions[passage.block]?.find(other => other.type === 'name' && other.phrase === phrase && other.to === to);
	const person = inner && story.people.get(inner);
	return person && person.words.length > 1 && inner.from > phrase + 1 ? person.name : undefined;
}

/** “the mayor of Graz, Ada Ito, said”: the name that a description stands beside. */
function apposedName(story: Story, mention: Mention): string | undefined {
	const end = endOf(story, mention);
	const {tokens, block} = mention.passage;
	if (tokens[end]?.text !== ',') return undefined;
	const beside = story.mentions[block]?.find(({from, type}) => type === 'name' && from > end && from <= end + 3);
	const person = beside && story.people.get(beside);
	const after = tokens[beside?.to ?? 0];
	const isClosed = after === undefined || after.type === 'marked' || /^[,.;]$/.test(after.text);
	return person && person.words.length > 1 && isClosed && tokens.slice(end + 1, beside?.from).every(token => token.isCapital)
		? person.name
		: undefined;
}
