import type {Antecedent} from '../antecedent.ts';
import type {Attribution} from '../attribution.ts';
import {type Mention, readText, sentenceOf} from '../mentions/mention.ts';
import {isTopic} from '../mentions/topic.ts';
import {namedBeside} from '../naming/named-beside.ts';
import {standingOf} from '../naming/standing.ts';
import type {Passage} from '../passages/passage.ts';
import type {Person} from '../person.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {has, type Token} from '../words/token.ts';

/** “it said, it added, it went on”: how often one leads to the one before, at most. */
const farthest = 5;
/** Sentences, and subjects of one, that are looked at. */
const most = 9;

/** “The Met was silent. Later it said: …”: the only body that was the subject of this sentence or the one before, or of the last of the passage before in which somebody says something. */
export function findBody(story: Story, pronoun: Mention, steps = 0): Antecedent | undefined {
	const {passage, from} = pronoun;
	if (steps > farthest || (!steps && !speaks(story, pronoun, is.cue)) || !story.lexicon.bodies.includes(passage.tokens[from]?.lower ?? ''))
		return undefined;
	const sentence = sentenceOf(pronoun);
	// “The true number is ‘far higher,’ it said”
	const isBehindMarked = passage.tokens.slice(passage.sentences[sentence]?.from, from).some(({type}) => type === 'marked');
	const here = isBehindMarked ? [] : subjectsOf(story, passage, {sentence, end: from});
	const subjects = here.length ? here : subjectsBefore(story, passage, sentence);
	// Another “it” of that sentence means the same.
	const it = subjects.find(({type, bits}) => type === 'pronoun' && (bits & is.it) !== 0);
	const found = subjects.slice(0, most).map(mention => (mention.type === 'pronoun' ? undefined : toBody(story, mention)));
	if (it) found.push(findBody(story, it, steps + 1));
	const bodies = new Map(found.flatMap(body => (body ? [[body.person ?? readText(body.mention).toLowerCase(), body]] : [])));
	const [only] = bodies.values();
	return bodies.size === 1 ? only : undefined;
}

/** Of the sentence before that holds words; of the last one of the passage before that says something, or its last. */
function subjectsBefore(story: Story, passage: Passage, sentence: number): Mention[] {
	const before = story.passages[passage.block - 1];
	const last = lastOf(passage, sentence).find(n => passage.tokens.some(token => token.sentence === n && token.type === 'word'));
	if (last !== undefined) return subjectsOf(story, passage, {sentence: last});
	const subjects = before ? lastOf(before, before.sentences.length).map(n => subjectsOf(story, before, {sentence: n})) : [];
	return subjects.find(here => here.some(mention => speaks(story, mention))) ?? subjects[0] ?? [];
}

/** The sentences before one, the nearest first; not many, as a paragraph that is made to be slow has thousands. */
const lastOf = ({sentences}: Passage, sentence: number) => [...sentences.keys()].slice(Math.max(0, sentence - most), sentence).reverse();

function subjectsOf(story: Story, {block}: Passage, {sentence, end = Infinity}: {sentence: number; end?: number}): Mention[] {
	const isHere = (mention: Mention) => mention.isHead && mention.from < end && sentenceOf(mention) === sentence;
	const here = (story.mentions[block] ?? []).filter(isHere);
	return here.filter((mention, n) => isTopic(mention) || (n >= here.length - most && speaks(story, mention)));
}

function speaks({attributions}: Story, mention: Mention, verbs = is.verb): boolean {
	const {passage, phrase} = mention;
	const before = passage.tokens[phrase - 1];
	// “…, contradicting his earlier comments”: nobody comments.
	if (before?.type === 'word' && !(before.bits & (is.conjunction | is.cue))) return false;
	const tells = ({bits, shape}: Attribution) => (bits & verbs) !== 0 && /^(?:left|right|apposition)$/.test(shape);
	return attributions(passage.block).some(found => found.mention === mention && tells(found));
}

/** No person, not many, and no description of a name that is a mention of its own. */
function toBody(story: Story, mention: Mention): Antecedent | undefined {
	const {type, bits, phrase, to, passage} = mention;
	// “Two Americans”
	if (has(passage.tokens[phrase], is.quantifier)) return undefined;
	const person = namedBeside(story, mention);
	const standing = person ? standingOf(person, story) : 0;
	if (person ? isHuman(person, standing) : type !== 'nominal' || bits & is.role || isMany(passage.tokens[to - 1])) return undefined;
	const isNamed = ({type, ...name}: Mention) => type === 'name' && name.phrase === phrase && name.to === to;
	if (type === 'nominal' && story.mentions[passage.block]?.some(isNamed)) return undefined;
	return {mention, person, standing, clues: {patterns: [], values: []}};
}

/** By given name or title, or as the story names them by the last of their names. */
function isHuman({words, mentions}: Person, standing: number): boolean {
	const isLast = ({passage: {tokens}, from, to}: Mention) => to === from + 1 && tokens[from]?.lower === words.at(-1);
	return standing < 3 || (words.length > 1 && mentions.some(isLast));
}

/** “the bakers”; not “the press”, “the campus”. */
const isMany = (token: Token | undefined) => /[^su]s$/.test(token?.lower ?? '');
