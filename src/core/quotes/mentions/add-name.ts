import * as is from '../words/is.ts';
import {isNativeHere} from '../words/noun-ends.ts';
import {has, type Range} from '../words/token.ts';
import {findBodyStart, findNamedBody} from './body-names.ts';
import {isDescription} from './is-description.ts';
import type {Reading} from './sentence.ts';
import {skipDescription} from './skip-description.ts';

const described = is.male | is.female | is.role | is.title;

/** Adds a name to those found: “Ada Ito” of “the baker Ada Ito”, which begins at `phraseFrom`; or the description that it turns out to be. */
export function addName({passage, mentions, lexicon, capitals, sentence}: Reading, {from, to}: Range, phraseFrom: number): void {
	const {tokens} = passage;
	let start = skipDescription(passage, {from, to}, lexicon);
	while (start > 0 && start < to - 1 && tokens[start]?.text === '.') start += 1;
	// “Selvom Ada”: a word that the story writes small.
	const isOther = start === sentence.from && has(tokens[start + 1], is.givenName) && capitals.small.has(tokens[start]?.lower ?? '');
	if (isOther && start < to - 1 && !lexicon.capitalNouns && !has(tokens[start], is.givenName)) start += 1;
	start = findBodyStart(passage, {from: start, to}, {phraseFrom, lexicon});
	const description = tokens.slice(phraseFrom, start);
	// “Chelsea manager Ito”: no woman.
	const bits = description.reduce((all, token) => all | (token.bits & is.givenName ? 0 : token.bits), 0) & described;
	const isOffice = ((tokens[to - 1]?.bits ?? 0) & (is.title | is.abbreviation)) === (is.title | is.abbreviation);
	if (start === to - 1 && (isOffice || isNativeHere(tokens, start, lexicon))) return;
	if (isDescription(description, {bits, words: tokens.slice(from, to), begin: start - from}, lexicon)) {
		mentions.push({
			passage,
			from: phraseFrom,
			to,
			type: 'nominal',
			bits: bits | is.role,
			phrase: phraseFrom,
			isHead: false,
			description: '',
		});
		return;
	}
	const body = bits & is.role && description.length > 1 ? findNamedBody(passage, mentions, {phraseFrom, lexicon}) : undefined;
	if (body) body.isHead = false;
	mentions.push({
		passage,
		from: start,
		to,
		type: isOffice ? 'nominal' : 'name',
		bits: isOffice ? bits | is.role : bits,
		phrase: body?.phrase ?? phraseFrom,
		isHead: false,
		description: description.map(token => token.lower).join(' '),
	});
}
