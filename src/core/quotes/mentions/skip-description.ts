import type {Passage} from '../passages/passage.ts';
import * as is from '../words/is.ts';
import {isPlatform} from '../words/is-platform.ts';
import {type Lexicon, readBits} from '../words/lexicon.ts';
import {endsAsAge, endsAsNative} from '../words/noun-ends.ts';
import {isRole} from '../words/read-role.ts';
import {has, type Range, type Token} from '../words/token.ts';
import {lacksArticles, skipWhatItIsOf} from './without-articles.ts';

/** “Dr. Ada Ito”, “Twenty-year-old Ada Ito”, “Buchhändler Ada Ito”, “Photographer Ada Ito”: where the name begins after what describes it. */
export function skipDescription({tokens, sentences}: Passage, {from, to}: Range, lexicon: Lexicon): number {
	const isGiven = (n: number) => has(tokens[n], is.givenName);
	let start = from;
	const isBody = (n: number) =>
		(n === to - 2 && lexicon.institutions.includes(tokens[n + 1]?.lower ?? '')) ||
		(lexicon.capitalNouns ? n === to - 2 && isBodyOf(tokens[n], tokens[n + 1]) : isPartOfBody(tokens.slice(n, to), n > from, lexicon));
	const isAge = (n: number) => endsAsAge(tokens[n]?.lower ?? '', lexicon);
	const isNative = (n: number) => endsAsNative(tokens[n]?.lower ?? '', lexicon) && isBehindNative(tokens[n + 1], lexicon);
	for (let n = from; n < to - 1; n += 1)
		if ((isRole(tokens[n], lexicon) || isAge(n) || isNative(n)) && !isGiven(n) && !isBody(n)) start = n + 1;
	if (to - start >= 4)
		for (let n = start + 2; n < to - 1; n += 1) if (isGiven(n) && !has(tokens[n - 1], is.givenName | is.particle)) start = n;
	if (to - start > 2 && !isGiven(start) && followsOffice({from: start, to}, tokens, lexicon)) return start + 1;
	// “the Minister for Trade, Sport and Culture Ada Ito”
	if (to - start > 2 && !isGiven(start) && isGiven(start + 1) && endsOffice(tokens, start)) return start + 1;
	// « L’Italien Marco Rei »
	if (to - start === 3 && isGiven(start + 1) && !isGiven(start) && lexicon.definite.includes(tokens[start - 1]?.lower ?? ''))
		return start + 1;
	// « a déclaré à Kanal Ada Ito »: whom she told it, or where.
	if (isAdjunct(tokens, from, lexicon) && !isGiven(from)) for (let n = from + 1; n < to - 1; n += 1) if (isGiven(n)) return n;
	// „zum Beispiel Ada Ito“
	const isContracted = lexicon.capitalNouns && lexicon.contracted.has(tokens[start - 1]?.lower ?? '');
	if (isContracted && to - start > 1 && !isGiven(start) && isGiven(start + 1)) return start + 1;
	// « le député LREM Ada Ito »; not “J.D. Ito”, “UBS Ada”
	const isAcronym = /^(?:[A-Z]{2,5}\d*|[A-Z][a-z][A-Z])$/.test(tokens[start]?.text ?? '') && !isGiven(start);
	if ((isAcronym || isPlatform(tokens[start])) && to - start > 2 && (isGiven(start + 1) || lacksArticles(lexicon))) return start + 1;
	// „powiedział PAP Ito“: whom he told it.
	const isTold = lacksArticles(lexicon) && has(tokens[start - 1], is.cue);
	if (isAcronym && isTold && to - start > 1) return start + 1;
	const name = skipWhatItIsOf({tokens}, {from: start, to}, lexicon);
	if (name > start) return name;
	const first = tokens[start];
	const isLarge = lexicon.capitalNouns || sentences[first?.sentence ?? 0]?.from === start;
	const isCommon = isLarge && !isGiven(start) && /^..*[a-zà-ÿ]{4}$/.test(first?.text ?? '') && !first?.isPossessive;
	const isTrade = lexicon.tradeEnds.some(end => first?.lower.slice(2).endsWith(end));
	const isWhole = to - start >= 3 && (isGiven(start + 1) || isTrade);
	// „Usyk-Trainer Krassyuk“; not „Hans-Peter Ito“.
	const [before = '', ...rest] = first?.lower.split('-') ?? [];
	const isCompound = to - start === 2 && isTrade && rest.length > 0 && !(readBits(lexicon, before) & is.givenName);
	return isCommon && (isWhole || isCompound) ? start + 1 : start;
}

/** “American Ada Ito”; not “American Bar Association”. */
const isBehindNative = (next: Token | undefined, {namesBeforeNouns}: Lexicon) => !namesBeforeNouns || has(next, is.givenName);

/** « le ministre de la Santé Ada Ito »: the last word of the office before a name. */
function followsOffice({from, to}: Range, tokens: readonly Token[], lexicon: Lexicon): boolean {
	const isGiven = has(tokens[from + 1], is.givenName);
	const [link = 0, office = 0, first = 0] = [1, 2, 3].map(steps => tokens[from - steps]?.bits);
	const isOffice = (link & is.link) !== 0 && (office & (is.title | is.role)) !== 0;
	const isThree = to - from === 3 && tokens[from + 1]?.isCapital === true;
	const isNoun = lexicon.namesAfterOffices && isThree && (link & is.determiner) !== 0 && ((office | first) & is.title) !== 0;
	return (isOffice && isGiven) || isNoun;
}

/** In tokens: “Minister for Trade, Sport and”. */
const longestOffice = 9;

/** What stands before is the list of what an office is for. */
function endsOffice(tokens: readonly Token[], at: number): boolean {
	if (!has(tokens[at - 1], is.conjunction)) return false;
	for (let n = at - 2; n > Math.max(0, at - longestOffice); n -= 1) {
		const {bits = 0, isCapital, text} = tokens[n] ?? {};
		if (bits & is.link) return has(tokens[n - 1], is.title | is.role);
		if (!isCapital && text !== ',' && !(bits & is.conjunction)) return false;
	}
	return false;
}

/** Right behind a preposition and, up to three words before it, a verb that reports: where verbs do not come second. */
function isAdjunct(tokens: readonly Token[], from: number, {verbSecond, namesBeforeNouns, addressees}: Lexicon): boolean {
	if (verbSecond || namesBeforeNouns) return false;
	const isPreposed = (n: number) => has(tokens[n], is.preposition) || addressees.includes(tokens[n]?.lower ?? '');
	// “à agência Lusa”
	const begin = isPreposed(from - 1) ? from - 1 : tokens[from - 1]?.isCapital === false && isPreposed(from - 2) ? from - 2 : 0;
	return begin > 0 && tokens.slice(Math.max(0, begin - 3), begin).some(({bits}) => bits & is.verb);
}

/** “Polizei Graz”: of what is neither he nor she a single name is a part; “Sprecher Ito” is a person. */
export const isBodyOf = (role: Token | undefined, name: Token | undefined) =>
	((role?.bits ?? 0) & (is.role | is.title | is.male | is.female)) === is.role && !has(name, is.givenName);

/** “Burger King UK”, “Queen Mary University”: a queen is called by one name and a number, and no word before her is large unless hers is a given name. “Police Federation”, “Officers Association”: many have no name. */
function isPartOfBody([role, name, next]: readonly Token[], isLater: boolean, {royals, collectives, verbSecond}: Lexicon): boolean {
	const isGiven = has(name, is.givenName);
	const {lower = '', bits = 0} = role ?? {};
	// “NAVO-baas Visser”: no plural.
	const isMany = collectives.includes(lower) || (!verbSecond && /[^s]s$/.test(lower));
	if (!royals.includes(lower)) return isMany && (bits & is.title) === 0 && !isGiven;
	return next ? !(next.bits & is.particle) && !/^[IVX]+$/.test(next.text) : isLater && !isGiven;
}
