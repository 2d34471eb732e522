import * as is from './is.ts';
import type {Mention} from './mentions.ts';
import type {Passage} from './passage.ts';
import type {Story} from './story.ts';
import {isSign, type Token} from './token.ts';

/** Where a description with what it belongs to ends: “a spokesman for the Met”. */
export function endOf(story: Story, {passage, type, to}: Mention): number {
	if (type !== 'nominal') return to;
	const link = passage.tokens[to];
	// “dijo un pastor al diario”: whom he told it.
	const isAddressee = story.lexicon.addressees.includes(link?.lower ?? '') && !story.lexicon.capitalNouns;
	const isLink = ((link?.bits ?? 0) & is.link) !== 0 && !isAddressee && !passage.tokens[to - 1]?.isPossessive;
	const linked =
		isLink &&
		story.mentions[passage.block]?.findLast(
			({phrase, type}) => (phrase === to + 1 || phrase === to) && type !== 'pronoun' && type !== 'relative',
		);
	return linked ? linked.to : isLink && isNounAlone(story, passage, to + 1) ? to + 2 : to;
}

/** “un père de famille”: a noun without an article, with which the phrase ends. */
function isNounAlone({lexicon}: Story, {tokens}: Passage, at: number): boolean {
	if (lexicon.verbSecond || lexicon.addressees.length === 0) return false;
	const noun = tokens[at];
	const next = tokens[at + 1];
	return noun?.type === 'word' && !noun.isCapital && noun.bits === 0 && (next === undefined || isSign(next, ',.;:'));
}

/** Beyond what belongs to a description, where that goes on: “the head of the union of bakers in Graz”. */
export function endOfPhrase(story: Story, mention: Mention): number {
	const {tokens, block} = mention.passage;
	let end = endOf(story, mention);
	for (let steps = 0; steps < 3 && (tokens[end]?.bits ?? 0) & (is.preposition | is.link | is.determiner); steps += 1) {
		const start = (tokens[end]?.bits ?? 0) & is.determiner ? end : end + 1;
		const next = story.mentions[block]?.findLast(({phrase, type}) => phrase === start && type !== 'pronoun' && type !== 'relative');
		if (!next) break;
		end = endOf(story, next);
	}
	return end;
}

/** “the mayor, Ada Ito of Graz”, “the mayor, Ada Ito, …”: no more of the name. */
export function endsName(after: Token | undefined): boolean {
	const small = is.preposition | is.link | is.adverb | is.calendar | is.relative | is.cue;
	return after === undefined || after.type === 'marked' || isSign(after, ',.;:—–-') || (after.bits & small) !== 0;
}
