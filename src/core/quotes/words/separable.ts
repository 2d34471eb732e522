import * as is from './is.ts';
import {beginsLarge} from './letters.ts';
import {type Lexicon, readBits} from './lexicon.ts';
import {withoutArticle} from './noun-ends.ts';
import {isRoleWord} from './read-role.ts';
import {has, type Token} from './token.ts';

/** In tokens: “lägger kommunalrådet Ada Ito till”. */
const longest = 8;

/** “lägger Ada Ito till”, “kan Ada Ito berätta”: a verb whose particle ends its clause reports, as no other of its uses does; so does one behind an auxiliary and who speaks. */
export function markSeparable(tokens: readonly Token[], {separable, infinitives, namesBeforeNouns}: Lexicon): void {
	if (separable.verbs.length === 0) return;
	for (const [n, token] of tokens.entries()) {
		if (token.type !== 'word') continue;
		if (separable.verbs.includes(token.lower)) {
			const rest = tokens.slice(n + 1, n + longest);
			const end = rest.findIndex(({type}) => type !== 'word');
			const last = end < 0 ? rest.at(-1) : rest[end - 1];
			// “Ito shot back, ‘…’”
			const mayFollow = namesBeforeNouns || last !== rest[0];
			if (last && mayFollow && separable.particles.includes(last.lower)) token.bits |= is.verb;
		} else if (infinitives.has(token.lower) && followsAuxiliary(tokens, n)) token.bits |= is.verb;
	}
}

/** Behind an auxiliary that begins its clause, with at least one word between. */
function followsAuxiliary(tokens: readonly Token[], n: number): boolean {
	let first = n;
	while (n - first < longest && tokens[first - 1]?.type === 'word') first -= 1;
	return n - first > 1 && has(tokens[first], is.auxiliary) && !has(tokens[n - 1], is.adverb);
}

/** The same of a text that begins so, or with “lyder det kort fra”. */
export function beginsSeparable(text: string, {separable, infinitives, echoes, words}: Lexicon): boolean {
	if (separable.verbs.length === 0) return false;
	const begin = text.split(' ', 1)[0] ?? '';
	const isAuxiliary = ((words.get(begin) ?? 0) & is.auxiliary) !== 0;
	if (!isAuxiliary && !separable.verbs.includes(begin) && !echoes.verbs.includes(begin)) return false;
	const all = text.split(/\s+/, longest);
	const end = all.findIndex(word => /[.,:;!?]$/.test(word));
	const clause = (end < 0 ? all : all.slice(0, end + 1)).map(word => word.replace(/[.,:;!?]+$/, ''));
	const [first = '', ...rest] = clause;
	// “…, kan jag berätta”: who speaks goes on.
	const isSomebody = (word: string) => beginsLarge(word) || ((words.get(word) ?? 0) & (is.he | is.she | is.role)) !== 0;
	const isTold = (word: string, n: number) => n > 0 && infinitives.has(word) && rest.slice(0, n).some(isSomebody);
	if (separable.verbs.includes(first)) return rest.length > 1 && separable.particles.includes(rest.at(-1) ?? '');
	if (echoes.verbs.includes(first)) return rest.slice(1).some(word => echoes.from.includes(word));
	return isAuxiliary && rest.some(isTold);
}

const named = /^([a-zåäöæøé]{4,}) ([A-ZÅÄÖÆØ][^\s.,]+)(?: [A-ZÅÄÖÆØ][^\s.,]+){1,2}(?:[.,]|$)/;
const described = /^([a-zåäöæøé]{4,}) ([a-zåäöæøé]+)(?: ([A-ZÅÄÖÆØ][^\s.,]+)(?: [A-ZÅÄÖÆØ][^\s.,]+){1,2})?(?:[.,]|$)/;

/** “– Bron är stängd, morrar Ada Ito.”, “…, morrar bagaren.”: where most speech begins with a dash, a small word that the language's list does not have, and a full name or an office with its article, or both. */
export function beginsUnknown(text: string, lexicon: Lexicon): boolean {
	if (!lexicon.endsDefinite) return false;
	const [, verb = '', given = ''] = named.exec(text) ?? [];
	if (verb && given) return isUnknown(verb, lexicon) && isGiven(given, lexicon);
	const [, other = '', role = '', name] = described.exec(text) ?? [];
	if (!other || !isUnknown(other, lexicon) || !isRoleWord(role, lexicon)) return false;
	return name === undefined ? withoutArticle(role).some(noun => isRoleWord(noun, lexicon)) : isGiven(name, lexicon);
}

const isUnknown = (word: string, lexicon: Lexicon) => !lexicon.words.has(word) && !isRoleWord(word, lexicon);

const isGiven = (word: string, lexicon: Lexicon) => (readBits(lexicon, word.toLowerCase()) & is.givenName) !== 0;
