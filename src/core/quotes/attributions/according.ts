import type {Attribution} from '../attribution.ts';
import type {Mention} from '../mentions/mention.ts';
import {ending, headsOf, type Places} from '../mentions/places.ts';
import type {Passage} from '../passages/passage.ts';
import {readArticle} from '../words/contracted.ts';
import * as is from '../words/is.ts';
import type {Lexicon} from '../words/lexicon.ts';
import {isRole} from '../words/read-role.ts';
import {has, type Token} from '../words/token.ts';
import {isOblique} from './adjuncts.ts';
import {isBehindConjunction} from './outdone.ts';

/** „…“, so Ito; “mientras que para Ito”; not „schwarz wie Pech“. */
function isAtHead(passage: Passage, n: number): boolean {
	const before = passage.tokens[n - 1];
	return before?.type !== 'word' || before.sentence !== passage.tokens[n]?.sentence || isBehindConjunction(passage, n);
}

/** « Pour sa défense, … », „…, wie ein Sieb“: where the phrase means something else too, only somebody speaks, or whoever does so in German by a verb behind it. */
function mayThink({lexicon, sentence, passage: {tokens}}: Places, {type, phrase, to, bits}: Mention): boolean {
	const isReported = tokens.slice(to, sentence.to).some(token => token.bits & is.cue);
	const isDetermined = has(tokens[phrase], is.determiner);
	const isLikened = lexicon.capitalNouns && has(tokens[phrase - 1], is.preposition);
	// „Leute wie Bäcker“; „wie Bäcker sagen“, „wie der Bäcker sich ausdrückte“
	if (type === 'nominal' && isLikened && !isDetermined && !isReported) return false;
	if (type !== 'nominal' || bits & is.role || tokens.slice(phrase, to).some(token => isRole(token, lexicon))) return true;
	if (!lexicon.capitalNouns) return false;
	if (!isLikened) return !has(tokens[phrase], is.quantifier) || has(tokens[to], is.link);
	return tokens[to]?.type !== 'word' || isReported;
}

/** In tokens: “lyder det endnu en gang kort fra”. */
const longestEcho = 7;

/** “lyder det kort fra Ito”, “lyder beskeden fra Ito”: first in its clause a verb, then what comes, in small words, and from whom. */
export function readEcho({lexicon, mentions, sentence, passage: {tokens}}: Places, n: number): Attribution[] {
	const {verbs, from} = lexicon.echoes;
	const isFirst = n === sentence.from || tokens[n - 1]?.type !== 'word';
	if (!isFirst || !verbs.includes(tokens[n]?.lower ?? '')) return [];
	const rest = tokens.slice(n + 1, Math.min(n + longestEcho, sentence.to));
	const at = rest.findIndex(({lower}) => from.includes(lower));
	if (at < 1 || rest.slice(0, at).some(({type, isCapital, bits}) => type !== 'word' || isCapital || bits & is.cue)) return [];
	const cue = {from: n, to: n + at + 2};
	return mentions.filter(({phrase}) => phrase === cue.to).map(mention => ({mention, cue, bits: 0, shape: 'according'}));
}

/** “del” holds “de”: the same preposition and an article. */
const holds = (token: Token | undefined, word: string, lexicon: Lexicon) =>
	token !== undefined &&
	word.length === 2 &&
	token.lower !== word &&
	token.lower.startsWith(word.charAt(0)) &&
	readArticle(token, lexicon) !== undefined;

/** „nach eigenen Angaben“, “naar eigen zeggen”: whoever the sentence tells of first, but behind a preposition. */
function findSelf(places: Places): Mention[] {
	const subjects = places.mentions.filter(mention => mention.isHead && mention.type !== 'relative' && !isOblique(places, mention));
	// “De beslissing nam ze naar eigen zeggen”
	const self = subjects.find(({type}) => type === 'pronoun') ?? subjects[0];
	return self ? [self] : [];
}

/** “according to Ito”, “Ito zufolge”. */
export function readPhrases(places: Places, n: number): Attribution[] {
	const {
		lexicon,
		mentions,
		passage: {tokens},
	} = places;
	const matches = (phrase: readonly string[]) =>
		phrase.every((word, k) => tokens[n + k]?.lower === word || (k > 0 && k === phrase.length - 1 && holds(tokens[n + k], word, lexicon)));
	const own = lexicon.ownWords.find(matches);
	if (own) return findSelf(places).map(mention => ({mention, cue: {from: n, to: n + own.length}, bits: 0, shape: 'according'}));
	const before = lexicon.according.find(matches);
	const after = before ? undefined : lexicon.afterwards.find(matches);
	const phrase = before ?? after;
	const isLoose = lexicon.atHead.includes(tokens[n]?.lower ?? '');
	if (!phrase || (isLoose && !isAtHead(places.passage, n))) return [];
	const cue = {from: n, to: n + phrase.length};
	const beside = ending(places, n);
	const heads = before ? [] : headsOf(mentions, beside, tokens);
	// “en opinión del alcalde”
	const begin = before && holds(tokens[cue.to - 1], before.at(-1) ?? '', lexicon) ? cue.to - 1 : cue.to;
	const near = before ? mentions.filter(mention => mention.phrase === begin) : heads.length ? heads.slice(-1) : beside;
	// « selon ses termes », “according to their old habits”
	const isWords = ({to}: Mention) =>
		[lexicon.presenting.nouns, lexicon.measures].some(nouns => nouns.includes(tokens[to - 1]?.lower ?? ''));
	return near
		.filter(mention => !isWords(mention) && (!isLoose || mayThink(places, mention)))
		.map(mention => ({mention, cue, bits: 0, shape: 'according'}));
}
