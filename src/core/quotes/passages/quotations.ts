import * as is from '../words/is.ts';
import {beginsLarge, endsSelf} from '../words/letters.ts';
import {has, isSign, type Token} from '../words/token.ts';
import type {Passage} from './passage.ts';
import type {Piece} from './view.ts';

/** Marked words that belong together: one run, or the paragraphs of a long quotation, each opened again and closed once. */
export function joinPieces(passages: readonly Passage[]): Piece[][] {
	const quotations: Piece[][] = [];
	let open: Piece[] | undefined;
	for (const passage of passages) {
		for (let token = 0; token < passage.tokens.length; token += 1) {
			const {type, marked} = passage.tokens[token] ?? {};
			if (type !== 'marked' || marked === undefined) continue;
			const piece = {passage, token};
			const goesOn = token === 0 && open?.at(-1)?.passage.block === passage.block - 1;
			const last = quotations.at(-1)?.at(-1);
			const isSame = last?.passage === passage && passage.marked[marked]?.isSpoken && !isParted(passage, last.token, token);
			if (isSame) quotations.at(-1)?.push(piece);
			else if (open && goesOn) open.push(piece);
			else quotations.push([piece]);
			open = passage.marked[marked]?.isClosed ? undefined : quotations.at(-1);
		}
	}
	return quotations;
}

/** “– Wróci – mówi Jan Kos. – Nie – dodaje Ewa Lis.”: between speech and speech stands a sentence, or the latter has a name of its own. */
function isParted({tokens}: Passage, before: number, after: number): boolean {
	const [told = 0, last = 0] = [tokens[before + 1]?.sentence, tokens[after]?.sentence];
	if (told === last) return false;
	if (tokens.slice(before + 1, after).some(({sentence}) => sentence > told && sentence < last)) return true;
	const rest = tokens.slice(after + 1).filter(({sentence}) => sentence === last);
	const words = rest.slice(0, rest.findIndex(({type}) => type === 'marked') >>> 0).filter(({type}) => type === 'word');
	return has(words[0], is.cue) && words.some(({isCapital}) => isCapital);
}

/** “…,” she said, “…”: the words before a piece do nothing but say whose the piece before it was. */
export function attributes(passage: Passage, token: number): boolean {
	const {tokens, marked, text} = passage;
	const last = tokens[token - 1];
	// “…,” said Ada Ito Jr. “…”
	const isEnd = last?.sentence !== tokens[token]?.sentence;
	const isTelling = has(last, is.cue | is.participle | is.adverb) && !has(last, is.naming);
	const isLed = last?.type === 'word' && !isEnd && !isTelling;
	// “…” said Ada Ito “…”
	const isTold = last?.isPossessive === false && (last.isCapital || has(last, is.abbreviation | is.calendar | is.role)) && !isEnd;
	const begins = marked[tokens[token]?.marked ?? -1]?.start;
	if (!followsAttribution(passage, token) || (!isEnd && tellsThat(passage, token)) || isWithinNext(passage, token)) return false;
	return !isLed || (isTold && !beginsLarge(text.slice(begins)) && !tellsMore(passage, token));
}

/** “…,” she said, calling Reed “…”; “…,” said Ada Ito, who called Reed “…”: after the attribution comes another verb, or what joins one. */
function tellsMore({tokens}: Passage, token: number): boolean {
	let told = 0;
	for (let n = token - 1; n >= 0 && tokens[n]?.type !== 'marked'; n -= 1) {
		const {bits = 0, isCapital} = tokens[n] ?? {};
		if (!isCapital && (bits & is.relative || isJoining(bits))) return true;
		if (!isCapital && bits & (is.cue | is.participle)) told += 1;
	}
	return told > 1;
}

/** “…,” she said, adding that Reed, “…”: the words are part of what she added. */
function tellsThat({tokens}: Passage, token: number): boolean {
	for (let n = token - 1; n > 0 && tokens[n]?.type !== 'marked'; n -= 1)
		if (isJoining(tokens[n]?.bits ?? 0) && has(tokens[n - 1], is.participle)) return true;
	return false;
}

const isJoining = (bits: number) => (bits & (is.conjunction | is.preposition)) === is.conjunction;

/** “…,” she said. He called Reed “…”: the words stand within a sentence of its own. */
function isWithinNext({tokens, sentences}: Passage, token: number): boolean {
	const {from = 0} = sentences[tokens[token]?.sentence ?? 0] ?? {};
	let n = token - 1;
	let hasWord = false;
	for (; n >= from && tokens[n]?.type !== 'marked'; n -= 1) hasWord ||= tokens[n]?.type === 'word';
	return hasWord && n < from;
}

/** “…,” she said on “…”: between a piece and the one before stands whose that was. */
export function followsAttribution({tokens, marked, text}: Passage, token: number): boolean {
	let n = token - 1;
	let words = 0;
	while (n >= 0 && tokens[n]?.type !== 'marked') {
		if (tokens[n]?.type === 'word') words += 1;
		else if (isSign(tokens[n], ';:?')) return false;
		n -= 1;
	}
	const before = marked[tokens[n]?.marked ?? -1];
	if (!before || words < 1 || words > 25) return false;
	const between = tokens.slice(n + 1, token);
	// “…,” she said. The mayor disagreed. “…”
	const [told = 0, last = 0] = [between[0]?.sentence, tokens[token]?.sentence];
	if (between.some(({sentence}) => sentence > told && sentence < last)) return false;
	return (
		(isAttribution(between) || between.some(({bits}) => (bits & is.cue) !== 0)) &&
		endsSelf(withoutMarks(text.slice(before.start, before.end)) + (between[0]?.type === 'sign' ? ',' : ''))
	);
}

/** “Ben told me, ‘Come home,’” */
const withoutMarks = (words: string) => words.replace(/['’"”]$/, '');

/** „…“, so Ada Ito. „…“; « … », relativise Ada Ito. « … »: a verb that the language's list does not have. */
function isAttribution([sign, word, name, ...more]: readonly Token[]): boolean {
	if (!isSign(sign, ',') || !word || !name || !isSign(more.at(-1) ?? name, ',.')) return false;
	const isVerb = word.type === 'word' && !word.isCapital && word.bits === 0 && (name.isCapital || has(name, is.determiner));
	return has(word, is.phrase) || isVerb;
}

/** “…,” she said, “…”: one quotation cut in two. */
export function isSplit(before: readonly Piece[], [after]: readonly Piece[]): boolean {
	return after !== undefined && before.at(-1)?.passage === after.passage && attributes(after.passage, after.token);
}
