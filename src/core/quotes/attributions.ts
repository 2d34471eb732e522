import {cueVerb, is, type Lexicon} from './lexicon.ts';
import type {Mention} from './mentions.ts';
import type {Passage, Range} from './passage.ts';

/** How a mention stands to a cue: `left` “she said”, `right` “said she”, `apposition` “Ito, the mayor, said”, `joined` “she rose and said”, `far` other subjects of the sentence, `according` “according to her”. */
export type Shape = 'left' | 'right' | 'apposition' | 'joined' | 'far' | 'according' | 'inner';

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
		if (token.bits & (cueVerb | is.participle)) found.push(...readVerb(places, n));
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
	let k = n - 1;
	while (k >= sentence.from && (tokens[k]?.bits ?? 0) & (is.auxiliary | is.adverb) && !places.ending.has(k + 1)) k -= 1;
	const found = [...readLeft(places, {cue, bits: token.bits, before: k + 1, sentence})];
	const inverts =
		places.lexicon.verbSecond || tokens[n - 1]?.type === 'marked' || /^[,—–-]$/.test(tokens[n - 1]?.text ?? '') || n === sentence.from;
	if (!inverts) return found;
	let right = n + 1;
	while (right < sentence.to && !places.beginning.has(right) && (tokens[right]?.bits ?? 0) & (is.adverb | is.auxiliary)) right += 1;
	return [...found, ...(places.beginning.get(right) ?? []).map(to('right')), ...innerNames(places, right).map(to('right'))];
}

/** Names within the description that begins at `from`: “said the mayor of Graz, Ada Ito” names the mayor first, then her. */
function innerNames({mentions, beginning}: Places, from: number): Mention[] {
	const [outer] = (beginning.get(from) ?? []).filter(({type}) => type === 'nominal');
	return outer ? mentions.filter(mention => mention.type === 'name' && mention.from > from && mention.to <= outer.to) : [];
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
	if (beside.length) return [...beside.map(to('left')), ...headsOf(mentions, beside, tokens).map(to('apposition'))];
	const earlier = mentions.filter(mention => mention.from >= sentence.from && mention.to <= before);
	const subjects = earlier.filter(mention => mention.from === sentence.from || !((tokens[mention.from - 1]?.bits ?? 0) & is.preposition));
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
	const from = Math.min(...inner.map(mention => mention.from));
	if (!((tokens[from - 1]?.bits ?? 0) & is.preposition)) return [];
	return mentions.filter(mention => mention.to === from - 1);
}

/** “according to Ito”, “Ito zufolge”. */
function readPhrases({passage: {tokens}, beginning, ending, lexicon}: Places, n: number): Attribution[] {
	const matches = (phrase: readonly string[]) => phrase.every((word, k) => tokens[n + k]?.lower === word);
	const before = lexicon.according.find(matches);
	const after = before ? undefined : lexicon.afterwards.find(matches);
	const phrase = before ?? after;
	if (!phrase) return [];
	const cue = {from: n, to: n + phrase.length};
	const near = before ? (beginning.get(cue.to) ?? []) : (ending.get(n) ?? []);
	return near.map(mention => ({mention, cue, bits: 0, shape: 'according'}));
}
