import type {Attribution} from '../attribution.ts';
import {type Mention, sentenceOf} from '../mentions/mention.ts';
import type {Passage} from '../passages/passage.ts';
import type {View} from '../passages/view.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import type {Lexicon} from '../words/lexicon.ts';
import {has, isDash, isSign, standsAt, type Token} from '../words/token.ts';
import {hasVerb} from './participle.ts';
import {isSilent} from './said-at-end.ts';

/** “As Reed spoke, the union warned of ‘…’”: where the clause begins that follows an opening with a comma. */
export function findMain({mentions, lexicon}: Story, passage: Passage, sentence: number): number | undefined {
	const {from = 0} = passage.sentences[sentence] ?? {};
	if (!lexicon.coordinating.length || !opens(passage, from, lexicon)) return undefined;
	const isMain = (mention: Mention) => mention.phrase > from && isBehindComma(passage, mention.phrase) && isSubject(mention, lexicon);
	return (mentions[passage.block] ?? []).find(mention => sentenceOf(mention) === sentence && isMain(mention))?.phrase;
}

const isSubject = (mention: Mention, lexicon: Lexicon) =>
	mention.type !== 'relative' && hasVerb({passage: mention.passage, lexicon}, mention);

/** “As Reed spoke, the union warned of ‘…’”, “Reed came; Ito called it ‘…’”: without what the sentence tells of others before the clause that has the words. */
export function withoutEarlier(near: Attribution[], story: Story, {piece, sentence}: View): Attribution[] {
	const {passage, token} = piece;
	const {lexicon} = story;
	const isHere = ({mention}: Attribution) => mention.passage === passage && sentenceOf(mention) === sentence;
	const isFurther = (found: Attribution) =>
		isHere(found) &&
		found.cue.from < token &&
		!isSilent(found, lexicon) &&
		isParted(passage.tokens, found.mention.phrase, lexicon) &&
		isSubject(found.mention, lexicon);
	const begin = near.findLast(isFurther)?.mention.phrase ?? findMain(story, passage, sentence) ?? token;
	if (begin >= token) return near;
	return near.filter(found => found.shape === 'according' || !isHere(found) || found.mention.phrase >= begin);
}

/** “As”, “In”, “But when”; not “As Ito said”, “As Ito puts it”, “According to”. */
function opens({tokens}: Passage, from: number, {coordinating, according, likening}: Lexicon): boolean {
	const at = coordinating.includes(tokens[from]?.lower ?? '') ? from + 1 : from;
	const {bits = 0, lower = ''} = tokens[at] ?? {};
	if (according.some(phrase => standsAt(tokens, at, phrase)) || !(bits & (is.conjunction | is.preposition))) return false;
	const comma = tokens.slice(at).findIndex(({text}) => text === ',');
	const clause = tokens.slice(at, at + comma);
	return !likening.includes(lower) || !clause.some(token => token.bits & is.verb || has(clause.at(-1), is.it));
}

/** “…, Ito”, “called ‘rude,’ Ito” */
function isBehindComma({tokens, marked, text}: Passage, phrase: number): boolean {
	const before = tokens[phrase - 1];
	const end = marked[before?.marked ?? -1]?.end ?? 0;
	return before?.text === ',' || (before?.type === 'marked' && text.charAt(end - 1) === ',');
}

/** “; Ito”, “ – but Ito” */
function isParted(tokens: readonly Token[], phrase: number, {coordinating}: Lexicon): boolean {
	const before = tokens[phrase - 1];
	if (isSign(before, ';')) return true;
	return coordinating.includes(before?.lower ?? '') && (isSign(tokens[phrase - 2], ';') || isDash(tokens[phrase - 2]));
}
