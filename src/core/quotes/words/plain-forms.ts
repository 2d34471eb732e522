import * as is from './is.ts';
import type {Lexicon} from './lexicon.ts';
import {has, isSign, type Token} from './token.ts';

/** “The villagers complain that”, “…,” complain the villagers: in English several do what the verb says without its ending, which is a noun elsewhere. */
export function markPlainForms(tokens: readonly Token[], lexicon: Lexicon): void {
	if (!lexicon.presentEnd) return;
	for (let n = 0; n < tokens.length; n += 1) {
		const token = tokens[n];
		if (!token || token.isCapital || token.type !== 'word' || token.bits & ~noun) continue;
		const bits = readVerb(token.lower, lexicon);
		if (bits & is.softVerb && !isBeforeMarks(tokens, n)) continue;
		if (bits && (standsBehindSeveral(tokens, n, lexicon) ? leads(tokens, n, lexicon) : isInverted(tokens, n))) token.bits |= bits;
	}
}

/** Whether it is a verb only as one of these. */
export const isPlainForm = ({bits, lower}: Token, {words}: Lexicon) => (bits & is.cue) !== 0 && !((words.get(lower) ?? 0) & is.cue);

/** What else such a word may be. */
const noun = is.title | is.role | is.male | is.female;

function readVerb(lower: string, {words, presentEnd}: Lexicon): number {
	const forms = [`${lower}${presentEnd}`, `${lower}e${presentEnd}`, `${lower.replace(/y$/, 'ie')}${presentEnd}`];
	return forms.reduce((bits, form) => bits | (words.get(form) ?? 0), 0) & is.cue;
}

/** In tokens: “want what they call a ‘fair’”. */
const longestObject = 5;

/** “The villagers want ‘a fair price’”: what reports only beside marks. */
function isBeforeMarks(tokens: readonly Token[], n: number): boolean {
	const behind = tokens.slice(n + 1, n + 1 + longestObject);
	const at = behind.findIndex(({type}) => type === 'marked');
	// “call for ‘fair pay’”; not “want a hall with ‘fair pay’ on its door”.
	const other = (first: boolean) => is.cue | is.otherVerb | is.auxiliary | (first ? 0 : is.preposition);
	return at >= 0 && behind.slice(0, at).every(({type, bits}, place) => type === 'word' && !(bits & other(place === 0)));
}

/** “villagers”, “they”, “many people also” */
function standsBehindSeveral(tokens: readonly Token[], n: number, {collectives}: Lexicon): boolean {
	let at = n - 1;
	while (has(tokens[at], is.adverb)) at -= 1;
	const before = tokens[at];
	if (before?.type !== 'word' || before.isPossessive) return false;
	if (before.bits & is.they) return true;
	// “several reports reveal”
	const isNoun = has(tokens[at - 1], is.determiner | is.quantifier);
	if (before.bits & (is.stop | is.participle) || (before.bits & is.cue && !isNoun)) return false;
	if (before.isCapital && tokens[at - 1]?.type === 'word') return false;
	return /[^suim]s$/.test(before.lower) || collectives.includes(before.lower);
}

/** In tokens: “that angry voters answer”. */
const longestSubject = 4;

/** Not “the sales claim of”, “the villagers’ complaint box”, “demands that voters answer the question”. */
function leads(tokens: readonly Token[], n: number, {bodyLinks}: Lexicon): boolean {
	const next = tokens[n + 1];
	if (next === undefined || next.type !== 'word' || next.isCapital) return true;
	const follows = is.conjunction | is.pronoun | is.quantifier | is.preposition | is.adverb;
	if (next.bits & follows && !bodyLinks.includes(next.lower)) return true;
	const isWithin = tokens.slice(Math.max(0, n - longestSubject), n).some(({bits}) => bits & is.conjunction);
	return has(next, is.determiner) && !isWithin;
}

/** Right behind the words in marks. */
function isInverted(tokens: readonly Token[], n: number): boolean {
	const marked = isSign(tokens[n - 1], ',') ? tokens[n - 2] : tokens[n - 1];
	return marked?.type === 'marked' && has(tokens[n + 1], is.determiner | is.quantifier);
}
