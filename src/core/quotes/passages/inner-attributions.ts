import * as is from '../words/is.ts';
import {isLarge} from '../words/letters.ts';
import {type Lexicon, readBits as readGiven} from '../words/lexicon.ts';
import type {Marked} from './marked.ts';

/** What stands before an attribution: « Il pleut, dit Ada Ito. Je reste. », «Piove – dice Ada Ito –. Resto.» */
const opener = /,? [—–-] ?| [—–](?=\S)|(?:,|\s?[!?…]) (?=\S)/g;
const dashed = /\s?[—–][.,]*(?:\s|$)|\s-[.,]*(?:\s|$)|[.!?](?:\s|$)/g;
const stopped = /[,.;:!?](?:\s|$)/g;
/** In characters; in words. */
const longest = 200;
const longestRole = 9;

/** Marked words without the attributions inside them, in languages that write those there: the pieces are one quotation. */
export function cutAttributions(text: string, marked: readonly Marked[], lexicon: Lexicon): Marked[] {
	if (!lexicon.attributesInside) return [...marked];
	return marked.flatMap(one => {
		const pieces = cut(text, one, lexicon);
		return pieces[0] === one || isTold(text, one, lexicon) ? [one] : pieces;
	});
}

/** « Il pleut, dit Ada Ito. Je reste », raconte Paul Reed: what she says is part of what he does. */
function isTold(text: string, {from, to}: Marked, lexicon: Lexicon): boolean {
	const sentences = text.slice(Math.max(0, from - longest), from).split(/[.!?»”"]/);
	const after = text.slice(to, to + longest).replace(/^[\s,—–-]+/, '');
	return readWords(sentences.at(-1) ?? '').some(word => readBits(word, lexicon) & is.verb) || findSubject(after, lexicon) !== undefined;
}

function cut(text: string, marked: Marked, lexicon: Lexicon): Marked[] {
	const pieces: Marked[] = [];
	let rest = marked;
	for (const {0: sign, index} of text.slice(marked.start, marked.end).matchAll(opener)) {
		const at = marked.start + index;
		const begin = at + sign.length;
		const length = at > rest.start ? measure(text.slice(begin, marked.end), sign, lexicon) : 0;
		if (length === 0) continue;
		const end = at + sign.replace(/[,\s—–-]+$/, '').length;
		pieces.push({...rest, end, to: end, isClosed: true});
		rest = {...marked, start: begin + length, from: begin + length, isSpoken: true};
	}
	return rest.start < rest.end ? [...pieces, rest] : pieces;
}

/** How long the attribution is that a text begins with, behind a sign; 0 if it begins with none. */
function measure(text: string, sign: string, lexicon: Lexicon): number {
	const subject = findSubject(text, lexicon);
	if (!subject) return 0;
	for (const {0: end, index} of text.slice(0, longest).matchAll(/[—–-]/.test(sign) ? dashed : stopped)) {
		const next = index + end.length;
		const isShortened = end.startsWith('.') && /(?:^|[\s.])[^\s.]$/.test(text.slice(0, index));
		const isDescribed = (readBits(readWords(text)[1], lexicon) & is.determiner) !== 0;
		const isNamed = isDescribed && isGiven(readWords(text.slice(next))[0] ?? '', lexicon);
		const goesOn = end.startsWith(',') && subject === 'name' && (isNamed || isApposition(text.slice(next), lexicon));
		if (!isShortened && !goesOn) return next;
	}
	return text.length < longest ? text.length : 0;
}

/** “explique Ada Ito, 68 ans, boulangère à Graz”: a word that begins no clause. */
function isApposition(text: string, lexicon: Lexicon): boolean {
	const [first = '', second = ''] = readWords(text);
	const bits = readBits(first, lexicon);
	if (bits & is.determiner) return (readBits(second, lexicon) & is.role) !== 0;
	return (bits & is.relative) !== 0 || (!isLarge(first.charAt(0)) && !(bits & is.stop));
}

/** Who speaks where a text begins with a reporting verb: “dit-il”, “a-t-elle dit”, “dit la maire Ada Ito”. */
function findSubject(text: string, lexicon: Lexicon): 'pronoun' | 'name' | undefined {
	const words = readWords(text);
	const bits = (n: number) => readBits(words[n], lexicon);
	let n = 0;
	// « … », nous explique Ada Ito
	while (n < 3 && (bits(n) & is.auxiliary || lexicon.clitics.includes(words[n]?.toLowerCase() ?? ''))) n += 1;
	const isInverted = words.slice(0, n + 1).some(word => isPerson(word.split('-').slice(1).at(-1), lexicon));
	const isEnded = /[,.;:]$/.test(words[n] ?? '');
	// “feint-elle,” is a verb, be it unknown; “monte-t-elle ?” asks.
	if (isInverted && (bits(n) & is.verb || isEnded)) return 'pronoun';
	const isVerb = (bits(n) & is.verb) !== 0 || isUnknownVerb(words.slice(n, n + 3), lexicon);
	if (isEnded || !isVerb) return undefined;
	n += 1;
	// “– dice –”: a verb without a subject.
	if (/^[—–-]/.test(words[n] ?? '')) return 'pronoun';
	while (n < 4 && bits(n) & is.adverb) n += 1;
	// “– aggiunge amaro Ada Ito –”, “– dice mamma Ada –”
	const isBare = bits(n) === 0 && /^[a-zà-ÿ]+[oae]$/.test(words[n] ?? '');
	if ((isBare || bits(n) & is.role) && isGiven(words[n + 1] ?? '', lexicon)) return 'name';
	// “– dice a Telecentro Ada Ito –”
	const told = lexicon.addressees.includes(words[n]?.toLowerCase() ?? '')
		? words.slice(n, n + 4).findIndex(word => isGiven(word, lexicon))
		: -1;
	if (told > 0) return 'name';
	// « explique à l'AFP une éclusière. », « explique mardi une éclusière. »
	const isRoleAt = (at: number) => bits(at) & (is.determiner | is.quantifier) && bits(at + 1) & is.role;
	const isToldTo = lexicon.addressees.includes(words[n]?.toLowerCase() ?? '') || bits(n) & is.calendar;
	if (isToldTo && [1, 2, 3].some(steps => isRoleAt(n + steps))) return 'name';
	const [word = '', next = '', last = ''] = words.slice(n);
	if (isPerson(word, lexicon)) return 'pronoun';
	if (bits(n) & is.title || (isLarge(word.charAt(0)) && !(bits(n) & (is.stop | is.calendar)))) return 'name';
	// “– dice il pianista –”
	const rest = words.slice(n + 1, n + longestRole);
	const closed = rest.findIndex(other => /^[—–-]/.test(other));
	const isAside = closed > 0 && rest.slice(0, closed).every(other => !(readBits(other, lexicon) & (is.cue | is.auxiliary)));
	const isDescribed =
		isAside || (readBits(next, lexicon) & (is.role | is.title)) !== 0 || isLarge(next.charAt(0)) || isLarge(last.charAt(0));
	return bits(n) & (is.determiner | is.quantifier) && isDescribed ? 'name' : undefined;
}

/** “peste Karim Saad”: a small word before a full name. */
function isUnknownVerb([verb = '', given = '', surname = '']: readonly string[], lexicon: Lexicon): boolean {
	const isWord = verb.length > 3 && !isLarge(verb.charAt(0)) && readBits(verb, lexicon) === 0 && !/[,.;:]$/.test(verb);
	return isWord && isGiven(given, lexicon) && isLarge(surname.charAt(0));
}

const isGiven = (word: string, lexicon: Lexicon) =>
	isLarge(word.charAt(0)) && (readGiven(lexicon, word.toLowerCase()) & is.givenName) !== 0;

const isPerson = (word: string | undefined, lexicon: Lexicon) => (readBits(word, lexicon) & (is.he | is.she)) !== 0;

/** “l'avocate”: two words. */
const readWords = (text: string) => text.slice(0, longest).split(/\s+|(?<=['’])/);

/** Of “dit-elle”, those of the verb. */
function readBits(word: string | undefined, {words}: Lexicon): number {
	const [first = ''] = (word ?? '')
		.toLowerCase()
		.replace('’', "'")
		.split(/[-,.;:!?]/, 1);
	return words.get(first) ?? 0;
}
