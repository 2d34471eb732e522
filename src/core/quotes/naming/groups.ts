import type {Antecedent} from '../antecedent.ts';
import type {Attribution} from '../attribution.ts';
import {type Mention, sentenceOf} from '../mentions/mention.ts';
import {isTopic} from '../mentions/topic.ts';
import type {Passage} from '../passages/passage.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {type Lexicon, readBits} from '../words/lexicon.ts';
import {isDefinitePlural} from '../words/read-role.ts';
import {has, type Range, type Token} from '../words/token.ts';

/** In sentences: how far back those may stand of whom the story goes on to tell. */
const farthest = 4;

/** “Los vecinos piden luz. «…», dicen ellos.”: several who were the subject of the sentence before, or of one since when none has another subject. `gender`: bits of the pronoun. */
export function findGroup(story: Story, passage: Passage, {sentence, gender}: {sentence: number; gender: number}): Mention | undefined {
	if (story.lexicon.plurals.length === 0) return undefined;
	for (const at of sentencesBefore(story, passage, sentence)) {
		const range = at.passage.sentences[at.sentence];
		if (!range || !at.passage.tokens.slice(range.from, range.to).some(({type}) => type === 'word')) continue;
		const here = (story.mentions[at.passage.block] ?? []).filter(mention => sentenceOf(mention) === at.sentence);
		const subject = here.find(mention => mention.isHead && (isTopic(mention) || isBehindAdverb(mention, range)));
		if (subject && !isThey(subject, story.lexicon)) {
			const pair = readPair(here, subject, story);
			const several = pair ?? readSeveral(subject, story.lexicon, gender);
			// “Foreldrene takker. Datteren er hjemme. || ‘…’, sier de.”
			if (several || !story.lexicon.endsDefinite || subject.type !== 'nominal')
				return several && (pair || !isAmbiguous(story, several)) ? several : undefined;
		}
		if (!subject && !(here.some(mention => isThey(mention, story.lexicon)) && isQuoting(at.passage, range))) return undefined;
	}
	return undefined;
}

/** “Siv og Ola kom. Naboene ventet. || ‘…’, sier de.”: these or those. */
function isAmbiguous({lexicon, mentions, people}: Story, {passage: {block, tokens}}: Mention): boolean {
	if (!lexicon.endsDefinite) return false;
	const all = (mentions[block] ?? []).filter(mention => people.has(mention));
	return all.some(({to}) => tokens[to]?.lower === lexicon.and && all.some(({phrase}) => phrase === to + 1));
}

/** « Hier, les pêcheurs bloquaient le port. » */
const isBehindAdverb = ({phrase, passage: {tokens}}: Mention, {from}: Range) =>
	phrase === from + 2 && tokens[from + 1]?.text === ',' && has(tokens[from], is.adverb | is.calendar);

interface Place {
	passage: Passage;
	sentence: number;
}

function sentencesBefore({passages}: Story, passage: Passage, sentence: number): Place[] {
	const here = Array.from({length: Math.min(sentence, farthest)}, (_, n) => ({passage, sentence: sentence - 1 - n}));
	const before = passages[passage.block - 1];
	const count = before?.kind === 'paragraph' ? Math.min(before.sentences.length, farthest - here.length) : 0;
	const earlier = before ? Array.from({length: count}, (_, n) => ({passage: before, sentence: before.sentences.length - 1 - n})) : [];
	return [...here, ...earlier];
}

/** “they” of whom the story has told. */
function isThey({type, from, to, passage: {tokens}}: Mention, {groups, latter}: Lexicon): boolean {
	const lower = tokens[from]?.lower ?? '';
	const isLatter = to === from + 2 && latter.many.includes(`${lower} ${tokens[from + 1]?.lower}`);
	return type === 'pronoun' && (groups.male.includes(lower) || groups.female.includes(lower) || isLatter);
}

/** « Les pêcheurs bloquent le port. Ils demandent … »: whom “they” means that report something. */
export function findThey(story: Story, pronoun: Mention): Antecedent | undefined {
	const {passage, from} = pronoun;
	const {groups} = story.lexicon;
	if (!isThey(pronoun, story.lexicon)) return undefined;
	const tells = ({mention, bits, shape}: Attribution) => mention === pronoun && (bits & is.cue) !== 0 && /^(?:left|right)$/.test(shape);
	if (!story.attributions(passage.block).some(tells)) return undefined;
	const lower = passage.tokens[from]?.lower ?? '';
	const gender = (groups.male.includes(lower) ? is.male : 0) | (groups.female.includes(lower) ? is.female : 0);
	const mention = findGroup(story, passage, {sentence: sentenceOf(pronoun), gender});
	return mention && {mention, person: undefined, standing: 0, clues: {patterns: [], values: []}};
}

/** “«…», dicen ellos.” */
const isQuoting = ({tokens}: Passage, {from, to}: Range) => tokens.slice(from, to).some(({type}) => type === 'marked');

/** “Los vecinos”, « trois pêcheurs »: several who may speak, and agree with the pronoun. */
function readSeveral(mention: Mention, lexicon: Lexicon, gender: number): Mention | undefined {
	const {type, phrase, to, passage} = mention;
	const first = passage.tokens[phrase];
	const isOne = (lexicon.namesBeforeNouns ? lexicon.indefinite : [...lexicon.definite, ...lexicon.indefinite]).includes(first?.lower ?? '');
	// “Gårdeierne”, “Bakers”
	const isBare = lexicon.endsDefinite || (lexicon.namesBeforeNouns && !has(first, is.determiner | is.quantifier));
	if (type !== 'nominal' || !first || isOne || !(isBare || first.bits & (is.determiner | is.quantifier))) return undefined;
	const begin = isBare ? phrase : phrase + 1;
	const noun = passage.tokens.findIndex((token, n) => n >= begin && n < to && readPlural(token, lexicon) !== 0);
	const own = noun < 0 ? 0 : readPlural(passage.tokens[noun], lexicon) & (is.male | is.female);
	if (noun < 0 || (own && gender && !(own & gender))) return undefined;
	// « Les pêcheurs du port bloquent »: only a name is sure to end before the verb.
	const isOfName = passage.tokens.slice(to, to + 3).some(({isCapital}, n, [link]) => n > 0 && isCapital && has(link, is.link));
	return {...mention, to: noun + 1, type: isOfName && to === noun + 1 ? 'nominal' : 'name'};
}

/** “degli agricoltori” */
export const isSeveral = ({type, phrase, to, passage: {tokens}}: Mention, lexicon: Lexicon) =>
	type === 'nominal' && tokens.slice(phrase, to).some(token => readPlural(token, lexicon) !== 0);

/** “Beboerne”, “Tre kvinder”: where verbs come second, neither he nor she. */
export const isOfMany = ({lexicon}: Story, mention: Mention) =>
	lexicon.verbSecond &&
	!lexicon.capitalNouns &&
	(isSeveral(mention, lexicon) ||
		lexicon.collectives.includes(mention.passage.tokens[mention.to - 1]?.lower ?? '') ||
		(mention.to > mention.phrase + 1 && has(mention.passage.tokens[mention.phrase], is.quantifier)));

/** Bits of the role that a word is the plural of. */
function readPlural(token: Token | undefined, lexicon: Lexicon): number {
	// “Bakers left.”: in English also large, at the head of its sentence.
	const lower = token && (!token.isCapital || lexicon.endsDefinite || lexicon.namesBeforeNouns) ? token.lower : '';
	// “gårdeierne”
	if (lexicon.endsDefinite) return isDefinitePlural(lower, lexicon) ? is.role : 0;
	for (const {end, singular} of lexicon.plurals) {
		const bits = lower.endsWith(end) ? readBits(lexicon, lower.slice(0, -end.length) + singular) : 0;
		if (bits & (is.role | is.title)) return is.role | bits;
	}
	return 0;
}

/** “Ana Gil y Pedro Soto viven allí.”: both. */
function readPair(here: readonly Mention[], first: Mention, {people, lexicon}: Story): Mention | undefined {
	const {tokens} = first.passage;
	const isName = (mention: Mention | undefined) =>
		mention?.type === 'name' && mention.from === mention.phrase && has(people.get(mention), is.givenName);
	const second = here.find(mention => mention.type === 'name' && mention.phrase === first.to + 1);
	const isPair = tokens[first.to]?.lower === lexicon.and && isName(first) && isName(second);
	return second && isPair ? {...first, to: second.to} : undefined;
}
