import * as is from './is.ts';
import {type Lexicon, readBits} from './lexicon.ts';
import {endsAsNative, singularsOf, withoutArticle} from './noun-ends.ts';
import {has, type Token} from './token.ts';

/** Whether a word is a role or a title, be it the end of a compound. */
export function isRole(token: Token | undefined, lexicon: Lexicon): boolean {
	return token !== undefined && (has(token, is.role | is.title) || findRoleEnd(token, lexicon) !== undefined);
}

/** The same of a word in lower case. */
export const isRoleWord = (lower: string, lexicon: Lexicon) =>
	[lower, ...withoutArticle(lower)].some(noun => readBits(lexicon, noun) & (is.role | is.title)) ||
	findRoleEnd({lower}, lexicon) !== undefined;

/** “beboerne”, “sköterskorna” */
export const isDefinitePlural = (lower: string, lexicon: Lexicon) => singularsOf(lower, lexicon).some(one => isRoleWord(one, lexicon));

/** “kokken”: a trade's word with its article as the end, not “politiet”, which has no other form here. */
export function isDefinite(lower: string, lexicon: Lexicon): boolean {
	if (!lexicon.endsDefinite || (lexicon.words.get(lower) ?? 0) & is.role) return false;
	return endsAsNative(lower, lexicon) || withoutArticle(lower).some(noun => isRoleWord(noun, lexicon));
}

/** The longest that a word ends in, before an article that is the end of the noun. */
function findRoleEnd({lower}: Pick<Token, 'lower'>, lexicon: Lexicon): string | undefined {
	if (lexicon.roleEnds.size === 0) return undefined;
	const known = lexicon.knownEnds.get(lower);
	if (known !== undefined) return known || undefined;
	const end = searchRoleEnd(lower, lexicon);
	lexicon.knownEnds.set(lower, end ?? '');
	return end;
}

function searchRoleEnd(lower: string, lexicon: Lexicon): string | undefined {
	const {roleEnds, endsDefinite} = lexicon;
	for (const word of endsDefinite ? [lower, ...withoutArticle(lower), ...singularsOf(lower, lexicon)] : [lower])
		for (let at = Math.max(0, word.length - longestEnd); at <= word.length - 4; at += 1)
			if (roleEnds.has(word.slice(at))) return word.slice(at);
	return undefined;
}

/** In letters. */
const longestEnd = 16;

/** „der Angeklagte“ is a man, „die Angeklagte“ a woman. */
export function readRoleHere(article: Token | undefined, head: Token, lexicon: Lexicon): number {
	const bits = readRole(head, lexicon);
	// « le maire », « la maire »
	const {male, female} = lexicon.articles;
	const lower = article?.lower ?? '';
	if (bits & is.role && !(bits & (is.male | is.female)) && !lexicon.institutions.includes(head.lower))
		return bits | (male.includes(lower) ? is.male : 0) | (female.includes(lower) ? is.female : 0);
	if (!lexicon.capitalNouns || article?.lower !== 'der' || (bits & (is.male | is.female)) !== is.female) return bits;
	return readBits(lexicon, `${head.lower}r`) & is.male ? (bits & ~is.female) | is.male : bits;
}

/** Whether a word is a role, and whose: “Bahnsprecherin” is one as “Sprecherin” is. */
function readRole(token: Token, lexicon: Lexicon): number {
	const known = token.bits & (is.male | is.female | is.role);
	const end = known ? undefined : findRoleEnd(token, lexicon);
	if (end) return is.role | (readBits(lexicon, end) & (is.male | is.female));
	return isRole(token, lexicon) ? known | is.role : known;
}
