import * as is from '../words/is.ts';
import {isRomance, type Lexicon} from '../words/lexicon.ts';
import {has, type Token} from '../words/token.ts';
import {isNameOfThing, isOfficeOf} from './without-articles.ts';

interface Named {
	/** Bits of the description. */
	bits: number;
	words: readonly Token[];
	/** Index in `words` of the first behind the description. */
	begin: number;
}

/** “député LR”, “prezydent Francji”: what looks like a name says what somebody is, or of what. */
export function isDescription(description: readonly Token[], {bits, words, begin}: Named, lexicon: Lexicon): boolean {
	const named = words.slice(begin);
	const isSomebody = description.length > 0 && (bits & (is.male | is.female | is.title)) !== 0;
	return (
		isNameOfThing(description, named, lexicon) ||
		(isSomebody && (isOfficeOf(named, lexicon) || isOfParty(named, lexicon))) ||
		isDepartment(words, begin, lexicon)
	);
}

/** The beginnings, in the four languages. */
const adjective =
	/^(?:muni[cz]ip|comun|region|r[ée]gion|na[cz]ion|federal|f[ée]d[ée]ral|estad|provin[cz]i|depart|d[ée]part|gen[eé]ral|geral|territori|adj[ou]nt)/;

/** “el Secretario Municipal de Obras”, “o Comandante Regional”: an office written large, and no name. `begin`: how many words the office itself has. */
function isDepartment(words: readonly Token[], begin: number, lexicon: Lexicon): boolean {
	const first = words[begin];
	if (begin === 0 || !first || !isRomance(lexicon) || words.some(({bits}) => bits & is.givenName)) return false;
	return first.bits === 0 && adjective.test(first.lower);
}

/** « le député LR », « un sénateur PS du Rhône »: for which party, and no name. `words`: behind the office. */
function isOfParty(words: readonly Token[], lexicon: Lexicon): boolean {
	const [first, next] = words;
	if (!first || !isRomance(lexicon) || words.some(({bits}) => bits & is.givenName)) return false;
	return /^[A-Z]{2,5}$/.test(first.text) && (!next || has(next, is.link | is.particle));
}

/** “Ada Ito, R-Graz,”: to behind her party and where she was elected; `n` elsewhere. */
export function skipParty(tokens: readonly Token[], n: number): number {
	if (tokens[n - 1]?.text !== ',' || !/^[A-Z]{1,3}-[A-Z][\w.]*$/.test(tokens[n]?.text ?? '')) return n;
	const end = tokens.slice(n + 1, n + 4).findIndex(({text}) => text === ',');
	return n + 1 + Math.max(0, end);
}
