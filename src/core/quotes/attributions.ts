import {cueVerb, is, type Lexicon} from './lexicon.ts';
import type {Mention} from './mentions.ts';
import type {Passage, Range, Token} from './passage.ts';

/** How a mention stands to a cue: `left` “she said”, `right` “said she”, `apposition` “Ito, the mayor, said”, `joined` “she rose and said”, `far` other subjects of the sentence, `according` “according to her”, `head` “a friend of hers said”, `owner` “her answer was: ”. */
export type Shape = 'left' | 'right' | 'apposition' | 'joined' | 'far' | 'according' | 'head' | 'owner';

/** A cue and one who may have spoken there. */
export interface Attribution {
	mention: Mention;
	cue: Range;
	/** Bits of the cue's word. */
	bits: number;
	shape: Shape;
}

/** Every cue of a passage with everyone who may be its subject. */
export function findAttributions(passage: Passage, mentions: readonly Mention[], lexicon: Lexicon): Attribution[] {
	const found: Attribution[] = [];
	const beginning = new Map<number, Mention[]>();
	const ending = new Map<number, Mention[]>();
	for (const mention of mentions) {
		beginning.set(mention.from, [...(beginning.get(mention.from) ?? []), mention]);
		ending.set(mention.to, [...(ending.get(mention.to) ?? []), mention]);
	}
	const places: Places = {passage, mentions, beginning, ending, lexicon};
	for (let n = 0; n < passage.tokens.length; n += 1) {
		const token = passage.tokens[n];
		if (token?.type !== 'word') continue;
		if (token.bits & (cueVerb | is.participle | is.otherVerb) || isVerbLike(token, lexicon)) found.push(...readVerb(places, n));
		if (token.isPossessive) found.push(...readOwner(places, n));
		found.push(...readPhrases(places, n));
	}
	return found;
}

interface Places {
	passage: Passage;
	mentions: readonly Mention[];
	beginning: ReadonlyMap<number, Mention[]>;
	ending: ReadonlyMap<number, Mention[]>;
	lexicon: Lexicon;
}

function readVerb(places: Places, n: number): Attribution[] {
	const {tokens, sentences} = places.passage;
	const token = tokens[n];
	const sentence = token && sentences[token.sentence];
	if (!sentence) return [];
	const cue = {from: n, to: n + 1};
	const to = (shape: Shape) => (mention: Mention) => ({mention, cue, bits: token.bits, shape});
	const k = skipAdverbs(places, n, sentence);
	const found = [...readLeft(places, {cue, bits: token.bits, before: k + 1, sentence})];
	const inverts =
		places.lexicon.verbSecond || tokens[n - 1]?.type === 'marked' || /^[,—–-]$/.test(tokens[n - 1]?.text ?? '') || n === sentence.from;
	if (!inverts) return found;
	let right = n + 1;
	while (right < sentence.to && !places.beginning.has(right) && (tokens[right]?.bits ?? 0) & (is.adverb | is.auxiliary)) right += 1;
	const follows = tokens[n - 1]?.type === 'marked' || (/^[,—–-]$/.test(tokens[n - 1]?.text ?? '') && tokens[n - 2]?.type === 'marked');
	const isUsual = places.lexicon.verbSecond && !follows;
	const after = places.mentions.filter(mention => mention.phrase === right).map(to(isUsual ? 'left' : 'right'));
	const isSure = after.length > 0 && isUsual && (tokens[n - 1]?.text === ',' || isSubject(after, tokens));
	return isSure ? after : [...found, ...after];
}

/** “Der Zeitung sagte Ada Ito: …”: where verbs come second, a name right after the verb and right before a sign is who speaks. */
function isSubject(after: readonly Attribution[], tokens: readonly Token[]): boolean {
	return after.some(({mention: {type, to, bits}}) => {
		const sign = tokens[to];
		const isClosed = sign === undefined || sign.type === 'marked' || /^[:,.]$/.test(sign.text);
		return (type === 'name' && isClosed) || (type === 'pronoun' && (bits & (is.he | is.she)) !== 0);
	});
}

/** A past tense that the language's list does not have. */
function isVerbLike({lower, bits, isCapital}: Token, lexicon: Lexicon): boolean {
	return !isCapital && lower.length > 4 && !(bits & (is.role | is.adverb)) && lexicon.verbEnds.some(end => lower.endsWith(end));
}

/** “has also”, “on Tuesday later”: back to the last token of the subject. */
function skipAdverbs({passage: {tokens}, ending}: Places, n: number, sentence: Range): number {
	let k = n - 1;
	while (k >= sentence.from) {
		const bits = tokens[k]?.bits ?? 0;
		const isDay = (bits & is.calendar) !== 0;
		if (!isDay && (!(bits & (is.auxiliary | is.adverb)) || ending.has(k + 1))) break;
		k -= isDay && (tokens[k - 1]?.bits ?? 0) & is.preposition ? 2 : 1;
	}
	return k;
}

/** “Ito’s answer was: …” */
function readOwner({passage: {tokens}, ending}: Places, n: number): Attribution[] {
	for (let k = n + 1; k < Math.min(n + 9, tokens.length - 1); k += 1) {
		const token = tokens[k];
		if (token?.type === 'sign' && token.text !== ':') return [];
		if (token?.text === ':' && tokens[k + 1]?.type === 'marked')
			return (ending.get(n + 1) ?? []).map(mention => ({mention, cue: {from: k - 1, to: k}, bits: 0, shape: 'owner'}));
	}
	return [];
}

function isPreposed(before: Token | undefined): boolean {
	return before !== undefined && (before.bits & is.preposition) !== 0 && !(before.bits & is.conjunction);
}

interface Left {
	cue: Range;
	bits: number;
	/** Where what stands before the verb group ends. */
	before: number;
	sentence: Range;
}

function readLeft({passage: {tokens}, mentions, ending}: Places, {cue, bits, before, sentence}: Left): Attribution[] {
	const to = (shape: Shape) => (mention: Mention) => ({mention, cue, bits, shape});
	const beside = ending.get(before) ?? [];
	const heads = headsOf(mentions, beside, tokens);
	const top = heads.at(-1) ?? beside[0];
	if (top && !isPreposed(tokens[top.phrase - 1])) return [...beside.map(to('left')), ...heads.map(to('head'))];
	const earlier = mentions.filter(mention => mention.from >= sentence.from && mention.to <= before);
	const subjects = earlier.filter(({phrase, isHead}) => isHead && (phrase === sentence.from || !isPreposed(tokens[phrase - 1])));
	const sign = tokens[before - 1]?.text ?? '';
	if (/^[,)—–-]$/.test(sign) && !(bits & is.participle)) {
		const apposed = subjects.filter(mention => /^[,(—–-]$/.test(tokens[mention.to]?.text ?? ''));
		return [...apposed.slice(0, 2).map(to('apposition')), ...subjects.slice(0, 1).map(to('far'))];
	}
	const isJoined = ((tokens[before - 1]?.bits ?? 0) & is.conjunction) !== 0 || (bits & is.participle) !== 0;
	return subjects.slice(0, 2).map(to(isJoined ? 'joined' : 'far'));
}

/** “a spokesman for Ito said”: he spoke, not Ito. */
function headsOf(mentions: readonly Mention[], inner: readonly Mention[], tokens: Passage['tokens']): Mention[] {
	const from = Math.min(...inner.map(mention => mention.phrase));
	if (!((tokens[from - 1]?.bits ?? 0) & (is.preposition | is.link))) return [];
	const heads = mentions.filter(mention => mention.to === from - 1);
	return heads.length ? [...heads, ...headsOf(mentions, heads, tokens)] : [];
}

/** “according to Ito”, “Ito zufolge”. */
function readPhrases({passage: {tokens}, mentions, ending, lexicon}: Places, n: number): Attribution[] {
	const matches = (phrase: readonly string[]) => phrase.every((word, k) => tokens[n + k]?.lower === word);
	const before = lexicon.according.find(matches);
	const after = before ? undefined : lexicon.afterwards.find(matches);
	const phrase = before ?? after;
	if (!phrase) return [];
	const cue = {from: n, to: n + phrase.length};
	const near = before ? mentions.filter(mention => mention.phrase === cue.to) : (ending.get(n) ?? []);
	return near.map(mention => ({mention, cue, bits: 0, shape: 'according'}));
}
