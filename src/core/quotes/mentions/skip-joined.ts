import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {isRole} from '../words/read-role.ts';
import {has, type Token} from '../words/token.ts';
import type {Mention} from './mention.ts';

/** “el presidente y director ejecutivo de Solmar, Ada Ito”: to the comma behind what else she is. */
export function skipJoined({lexicon}: Story, {passage: {tokens}}: Mention, end: number): number {
	const isAnother = has(tokens[end], is.conjunction) && isRole(tokens[end + 1], lexicon);
	if (lexicon.verbSecond || lexicon.namesBeforeNouns) return end;
	if (!isAnother) return skipList(tokens, end);
	const comma = tokens.slice(end + 1, end + longestAside).findIndex(({text, bits}) => text === ',' || bits & (is.cue | is.auxiliary));
	return comma > 0 && tokens[end + 1 + comma]?.text === ',' ? end + 1 + comma : end;
}

/** “la consejera de Educación, Ciencia y Deporte, Ana Ruiz”, “del nivel inicial y primario, Ana Ruiz”: to the last comma. */
function skipList(tokens: readonly Token[], end: number): number {
	let at = end;
	for (;;) {
		// « de la Pêche et des Ports, Ada Ito »
		const isArticled = has(tokens[at + 1], is.link | is.determiner) && tokens[at + 2]?.isCapital === true;
		const sign = tokens[at];
		const [word, next] = tokens.slice(at + 1 + Number(isArticled), at + 3 + Number(isArticled));
		const isJoined = has(sign, is.conjunction);
		const isPart = word?.type === 'word' && (word.bits === 0 || word.isCapital) && !(word.bits & is.givenName);
		const goesOn = next?.text === ',' || has(next, is.conjunction);
		if (!(isJoined || (sign?.text === ',' && word?.isCapital)) || !isPart || !goesOn) return isJoined ? end : at;
		at += 2 + Number(isArticled);
	}
}

/** In tokens: “(D)”, “(divers gauche)”. */
const longestAside = 8;

/** “the mayor (D), Ada Ito”, “one of them, Ada Ito”: where what stands between who it is and the name ends. */
export function skipAside({passage: {tokens}, to}: Mention, end: number): number {
	if (tokens[end]?.text === '(') {
		const closed = tokens.slice(end, end + longestAside).findIndex(({text}) => text === ')');
		return end + closed + 1;
	}
	const isOneOf = has(tokens[to - 1], is.quantifier) && has(tokens[end], is.link);
	return isOneOf && tokens[end + 2]?.text === ',' ? end + 2 : end;
}
