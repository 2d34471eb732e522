import type {Passage} from '../passages/passage.ts';
import * as is from '../words/is.ts';
import type {Lexicon} from '../words/lexicon.ts';
import {has, type Range} from '../words/token.ts';
import type {Mention} from './mention.ts';
import {isBodyOf} from './skip-description.ts';

/** “Gobierno de Aragón”, “Ministerstwo Zdrowia”: what an office or a body is of is no name without it, nor where a language has no articles what stands behind a body. */
export function findBodyStart(
	{tokens}: Passage,
	{from: start, to}: Range,
	{phraseFrom, lexicon}: {phraseFrom: number; lexicon: Lexicon},
): number {
	const isTail = (n: number) => n > phraseFrom && has(tokens[n], is.link) && has(tokens[n - 1], is.role);
	// “von” and “van” begin surnames.
	if (lexicon.verbSecond) return start;
	const body = start > phraseFrom && !lexicon.definite.length ? tokens[start - 1] : undefined;
	const isBody = body?.isCapital && tokens.slice(start, to).every(name => isBodyOf(body, name));
	return isTail(start) || isBody ? start - 1 : isTail(start - 1) ? start - 2 : start;
}

/** “Water Board of Graz County President Ada Ito”: the body whose name goes on in what she is. */
export function findNamedBody(
	{tokens}: Passage,
	mentions: readonly Mention[],
	{phraseFrom, lexicon}: {phraseFrom: number; lexicon: Lexicon},
): Mention | undefined {
	if (lexicon.verbSecond || !tokens[phraseFrom]?.isCapital || !lexicon.bodyLinks.includes(tokens[phraseFrom - 1]?.lower ?? ''))
		return undefined;
	return mentions.findLast(({type, to}) => type === 'name' && to === phraseFrom - 1);
}
