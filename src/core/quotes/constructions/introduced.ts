import {isObject} from '../attributions/verb-second.ts';
import type {Mention} from '../mentions/mention.ts';
import {isTopic} from '../mentions/topic.ts';
import {isSeveral} from '../naming/groups.ts';
import {namedBeside} from '../naming/named-beside.ts';
import {isNamedIn, readNames} from '../naming/named-in.ts';
import {isHuman, standingOf} from '../naming/standing.ts';
import {isStatement} from '../passages/kind.ts';
import {type Piece, readWords} from '../passages/view.ts';
import type {Speaker} from '../speaker.ts';
import {isAuthor, type Story} from '../story.ts';
import * as is from '../words/is.ts';
import {endsSelf} from '../words/letters.ts';
import {type Lexicon, readBits} from '../words/lexicon.ts';
import {has, isDash, isSign} from '../words/token.ts';

/** Sure enough to be named; too rare in labelled articles to be counted there, but right wherever it was found. */
const likelihood = 0.6;
const mostSentences = 2;

/** “Ada Ito was more modest.” before a paragraph that is a quotation and nothing else: the only person named there, if they are its subject. */
export function readIntroduced(story: Story, {passage, token}: Piece): Speaker | undefined {
	const before = story.passages[passage.block - 1];
	if (
		token > Number(passage.tokens[0]?.type === 'sign') ||
		!before ||
		before.kind !== 'paragraph' ||
		before.marked.length ||
		before.sentences.length > mostSentences
	)
		return undefined;
	const [first] = passage.marked;
	const begins = isDash(passage.tokens[0]);
	const isWhole = first && (begins || !first.isSpoken) && passage.tokens.every(({type}, n) => type === 'marked' || (begins && n === 0));
	if (!isWhole || !endsSelf(passage.text.slice(first.start, first.end))) return undefined;
	const mentions = story.mentions[before.block] ?? [];
	const named = mentions.map(mention => story.people.get(mention));
	const [only, ...more] = new Set(named.filter(person => person && isHuman(standingOf(person, story))));
	if (!only || more.length) return undefined;
	const mention = mentions.find(mention => mention.isHead && isTopic(mention) && goesOn(mention) && namedBeside(story, mention) === only);
	return mention && !isNamedIn(readNames({passage, token}), mention, story) ? {mention, cue: undefined, likelihood} : undefined;
}

/** “Ada Ito is a baker. “I get up at four.””: the only person named in the sentences before the first words in marks of a paragraph, if they are their subject and the words are about whoever speaks. */
export function readIntroducedHere(story: Story, piece: Piece): Mention | undefined {
	const {passage, token} = piece;
	const {tokens, sentences, block} = passage;
	const here = tokens[token]?.sentence ?? 0;
	const isFirst = tokens[token]?.marked === 0 && here > 0 && here <= mostSentences;
	const isAlone = sentences[here]?.from === token && sentences[here]?.to === token + 1;
	if (!isFirst || !isAlone || !isStatement(piece)) return undefined;
	const words = readSpoken(piece);
	const isSelf = (word: string) => (readBits(story.lexicon, word) | readBits(story.lexicon, `${word}'`)) & is.self;
	const isOfSelf = words.some(isSelf);
	const mentions = (story.mentions[block] ?? []).filter(({to}) => to <= token);
	const persons = mentions.flatMap(mention => story.people.get(mention) ?? []);
	const named = new Set(persons.filter(person => isHuman(standingOf(person, story))));
	const [only] = named;
	const isBefore = ({isHead, phrase}: Mention) => isHead && phrase === sentences[here - 1]?.from;
	// « Le frère de Marc pleure. “Je …” »
	const somebody = mentions.find(mention => isBefore(mention) && isSomebody(mention, story.lexicon));
	if (named.size > 1) return undefined;
	const isOnly = (mention: Mention) => mention.isHead && isTopic(mention) && goesOn(mention) && namedBeside(story, mention) === only;
	const introduced = only && mentions.find(mention => isOnly(mention) && !isAuthor(mention, story.authors));
	return introduced ?? (isOfSelf ? somebody : undefined);
}

/** “…,” said Bo Reed. “The mayor, Ada Ito, disagrees. “…””: who is new in the only sentence between two quotations, as its subject, where the second stands alone. */
export function readNewcomer(story: Story, {passage, token}: Piece): Speaker | undefined {
	const {tokens, sentences, block} = passage;
	const here = tokens[token]?.sentence ?? 0;
	const before = sentences[here - 1];
	if (!before || sentences[here]?.from !== token || sentences[here].to !== token + 1) return undefined;
	const isMarked = (n: number) => tokens[n]?.type === 'marked';
	const isQuoted = tokens.slice(sentences[here - 2]?.from, before.from).some(({type}) => type === 'marked');
	if ((here > 1 && !isQuoted) || isMarked(before.to - 1) || tokens.slice(before.from, before.to).some(({type}) => type === 'marked'))
		return undefined;
	const mentions = (story.mentions[block] ?? []).filter(({from, to}) => from >= before.from && to <= before.to);
	const named = mentions.map(mention => story.people.get(mention)).filter(person => person && isHuman(standingOf(person, story)));
	const [only, ...more] = new Set(named);
	// “His mother is proud. “…””
	const somebody = mentions.find(other => isSomebody(other, story.lexicon) && isTopic(other) && goesOn(other));
	if (!only && somebody && !isSeveral(somebody, story.lexicon)) return {mention: somebody, cue: undefined, likelihood};
	const mention = mentions.find(other => other.isHead && isTopic(other) && goesOn(other) && namedBeside(story, other) === only);
	const isNew = only?.mentions[0] !== undefined && mentions.includes(only.mentions[0]);
	// “Ada Ito said that it was late. “…””: her verb tells, too.
	const told = here === 1 ? story.attributions(block) : [];
	const isTold = told.some(found => found.mention === mention && found.shape === 'left' && has(found, is.verb));
	const isBack = here === 1 && only !== undefined && story.lexicon.namesBeforeNouns && !isOfOther({passage, token}, story.lexicon);
	return (isNew || isBack) && !isTold && !more.length && mention && !isAuthor(mention, story.authors)
		? {mention, cue: undefined, likelihood}
		: undefined;
}

/** “Ada Ito shook her head. “…””; not “Ben Reed fell. “He was tired.””, of whom somebody else tells. */
const isOfOther = (piece: Piece, lexicon: Lexicon) => readSpoken(piece).some(word => readBits(lexicon, word) & (is.he | is.she));

const readSpoken = (piece: Piece) =>
	readWords(piece)
		.toLowerCase()
		.split(/[\s,.!?;:’'“”"]+/);

/** By what they are; not „dem Wirt“, whom somebody does something. */
const isSomebody = (mention: Mention, lexicon: Lexicon) =>
	mention.type === 'nominal' && has(mention, is.role) && !isObject(mention, lexicon);

/** Not “FULL TEXT: …”. */
const goesOn = ({to, passage: {tokens}}: Mention) => tokens[to]?.type === 'word' || isSign(tokens[to], ',(');
