import type {Passage} from '../passages/passage.ts';
import * as is from '../words/is.ts';
import type {Lexicon} from '../words/lexicon.ts';
import {isRole} from '../words/read-role.ts';
import {has, isSign, type Token} from '../words/token.ts';
import type {Mention} from './mention.ts';

/** In tokens: “Director of Fish, Fields and Woods”. */
const longestOffice = 10;

/**
 * “Director of Operations Ada Ito”, “head of sales and marketing Ada Ito”, “Department of Fish spokesman Jan Vogt”: what is held, with what that is of,
 * describes whose name stands right behind it, and is nobody else. Not “the son of the baker Ada Ito”, “friends of Ada Ito”.
 */
export function joinOffices(mentions: readonly Mention[], passage: Passage, lexicon: Lexicon): readonly Mention[] {
	if (lexicon.departments.length === 0) return mentions;
	const described = new Set<Mention>();
	for (const holder of mentions) {
		if (holder.type !== 'name' || !isBehindOffice(holder, passage)) continue;
		const from = skipDepartment(holder, passage.tokens, lexicon);
		if (!mayHold({...holder, from}, lexicon)) continue;
		const office = mentions.find(mention => mention !== holder && isOffice(mention, {holder, from}, lexicon));
		if (!office) continue;
		for (const mention of mentions) if (mention !== holder && mention.phrase >= office.phrase && mention.to <= from) described.add(mention);
		holder.bits |= office.bits & (is.role | is.male | is.female);
		holder.phrase = office.phrase;
		holder.from = from;
		holder.description = passage.tokens
			.slice(office.phrase, from)
			.map(({lower}) => lower)
			.join(' ');
	}
	return described.size ? mentions.filter(mention => !described.has(mention)) : mentions;
}

/** A link stands a few words before. */
function isBehindOffice({phrase, from}: Mention, {tokens, sentences}: Passage): boolean {
	const begin = Math.max(sentences[tokens[from]?.sentence ?? 0]?.from ?? 0, from - longestOffice);
	for (let n = from - 1; n > begin; n -= 1) {
		if (n < phrase && !isInside(tokens, n)) return false;
		if (has(tokens[n], is.link)) return true;
	}
	return false;
}

/** What an office is of: nouns, joined by “and” or by commas that an “and” ends. */
function isInside(tokens: readonly Token[], n: number): boolean {
	const {type, bits = 0} = tokens[n] ?? {};
	if (isSign(tokens[n], ',')) return tokens[n + 1]?.isCapital === true;
	return type === 'word' && ((bits & (is.link | is.conjunction)) !== 0 || (bits & (is.stop | is.cue)) === 0);
}

/** “Public Works Ada Ito”: to the name. */
function skipDepartment({from, to}: Mention, tokens: readonly Token[], {departments}: Lexicon): number {
	for (let n = from; n < to - 1; n += 1) if (has(tokens[n], is.givenName)) return n;
	let start = from;
	while (start < to - 2 && departments.includes(tokens[start]?.lower ?? '')) start += 1;
	return start;
}

/** Somebody, behind a noun: not “head of the Met Office”, “leader of the Union”. */
function mayHold({from, to, passage: {tokens}}: Mention, {institutions}: Lexicon): boolean {
	const before = tokens[from - 1];
	const isNoun = before?.type === 'word' && (before.isCapital || !(before.bits & (is.stop | is.link)));
	return isNoun && to - from > 1 && !institutions.includes(tokens[to - 1]?.lower ?? '');
}

interface Held {
	holder: Mention;
	from: number;
}

/** Whether a mention is the office, or the body, of whoever is named behind it. */
function isOffice({type, phrase, to, passage: {tokens}}: Mention, {holder, from}: Held, lexicon: Lexicon): boolean {
	if ((type !== 'name' && type !== 'nominal') || to >= from - 1 || from - to > longestOffice) return false;
	const [first, last] = [tokens[phrase], tokens[to - 1]];
	if (!lexicon.bodyLinks.includes(tokens[to]?.lower ?? '') || has(first, is.determiner)) return false;
	// “Dean of Students Ada Ito”; not “Nora of Graz”.
	if (has(first, is.givenName) && (to - phrase > 1 || !isRole(first, lexicon))) return false;
	for (let n = to; n < holder.phrase; n += 1) if (!isInside(tokens, n)) return false;
	const isBody = lexicon.institutions.includes(last?.lower ?? '') && has(holder, is.role | is.title);
	return isBody || isRole(last, lexicon) || (type === 'nominal' && has(tokens[phrase - 1], is.cue));
}
