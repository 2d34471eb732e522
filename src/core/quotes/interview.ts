import type {Speech} from '../languages/speech/speech.ts';
import type {StoryBlock} from '../text.ts';
import type {Mention} from './mentions/mention.ts';
import {ofBody, standingOf} from './naming/standing.ts';
import type {Marked} from './passages/marked.ts';
import {readLabel} from './passages/unmarked.ts';
import type {Piece} from './passages/view.ts';
import type {Person} from './person.ts';
import type {Story} from './story.ts';
import type {Lexicon} from './words/lexicon.ts';

/** Whether a piece is a question or an answer of an interview, by the “Q:” or “A:” before it, or by its form. */
export function readTurn(
	pieces: readonly Piece[],
	{answers, asked}: Pick<Story, 'answers' | 'asked'>,
	speech: Speech | undefined,
): 'question' | 'answer' | undefined {
	const {token, passage} = pieces[0] ?? {};
	if (passage && answers.has(passage.block)) return 'answer';
	if (passage && asked.has(passage.block)) return 'question';
	const label = passage?.tokens[0];
	if (!speech || !label || token !== 2 || passage?.tokens[1]?.text !== ':') return undefined;
	if (speech.answers.split(' ').includes(label.lower)) return 'answer';
	return speech.questions.split(' ').includes(label.lower) ? 'question' : undefined;
}

const fewestQuestions = 3;
/** In characters. */
const longestQuestion = 500;

/**
 * What is said in an interview whose questions are headings or bold, and whose answers are neither: by block. The paragraphs after the last question
 * may be about it; the first is its answer. Where fewer than half of the answers speak of “I”, the text explains something.
 */
export function findAnswers(blocks: readonly StoryBlock[], {own}: Lexicon): ReadonlyMap<StoryBlock, Marked> {
	const answers = new Map<StoryBlock, Marked>();
	const questions = findQuestions(blocks);
	const turns = readTurns(blocks, questions);
	const labels = turns.map(([first]) => readLabel(first?.text ?? ''));
	const names = labels.map(label => label?.[1]);
	const isRepeated = (name: string | undefined) => names.indexOf(name) !== names.lastIndexOf(name);
	let personal = 0;
	for (const [at, turn] of turns.entries()) {
		const label = isRepeated(names[at]) ? (labels[at]?.[0].length ?? 0) : 0;
		for (const [n, block] of turn.entries()) {
			const start = n === 0 ? label : 0;
			const {length} = block.text;
			answers.set(block, {start, end: length, from: start, to: length, isClosed: n === turn.length - 1, isSpoken: true});
		}
		personal += Number(turn.some(({text}) => toWords(text).some(word => own.includes(word))));
	}
	return questions.length > 0 && personal * 2 >= questions.length ? answers : new Map();
}

/** The blocks between each question and the next. */
function readTurns(blocks: readonly StoryBlock[], questions: readonly number[]): StoryBlock[][] {
	return questions.map((question, at) => {
		const next = questions[at + 1] ?? question + 2;
		const end = blocks.findIndex(({kind, isStrong}, n) => n > question && (n >= next || isStrong || kind === 'heading'));
		return blocks.slice(question + 1, end < 0 ? next : end).filter(({kind, text}) => kind !== 'row' && kind !== 'quote' && text !== '');
	});
}

/** “Kell: I was late.”: who is named before the answer. */
export function findNamed({mentions}: Story, [piece]: readonly Piece[]): Mention | undefined {
	const tokens = piece?.passage.tokens ?? [];
	const isLabel = ({phrase, to}: Mention) => phrase === 0 && tokens[to]?.text === ':' && piece?.token === to + 1;
	return mentions[piece?.passage.block ?? -1]?.find(isLabel);
}

/** “– Hva synes du om broen?”, with the answer behind a dash of its own below: the reporter asks it, and nobody in the story. */
export function findAsked(blocks: readonly StoryBlock[], marked: readonly (readonly Marked[])[], {hearers}: Lexicon): ReadonlySet<number> {
	if (hearers.length === 0) return new Set();
	const isWhole = (n: number, {text}: StoryBlock) => marked[n]?.length === 1 && marked[n][0]?.isSpoken && marked[n][0].end === text.length;
	const isAsked = (block: StoryBlock, n: number) =>
		block.text.endsWith('?') &&
		isWhole(n, block) &&
		marked[n + 1]?.[0]?.isSpoken &&
		toWords(block.text).some(word => hearers.includes(word));
	return new Set(blocks.flatMap((block, n) => (isAsked(block, n) ? [n] : [])));
}

const toWords = (text: string) => text.toLowerCase().split(/[^\p{L}]+/u);

/** Their numbers; none where they are too few for an interview. */
export function findQuestions(blocks: readonly StoryBlock[]): number[] {
	const questions = blocks.flatMap((block, n) => (isQuestion(block) ? [n] : []));
	return questions.length < fewestQuestions ? [] : questions;
}

const isQuestion = ({kind, text, isStrong}: StoryBlock) =>
	(kind === 'heading' || isStrong === true) && text.length < longestQuestion && /[?？؟]["”“»’')]*$/.test(text);

/** Who gives the answers: no body, whom the title names, or else whom the story names most by the full name before the first turn. */
export function findGuest(story: Story, speech: Speech | undefined, title: string): Mention | undefined {
	const {passages, mentions, people} = story;
	const counts = new Map<Person, Mention>();
	const titled = new Set(toWords(title));
	let guest: Person | undefined;
	const isBetter = (person: Person) => {
		const [here, there] = [person, guest].map(one => Number(titled.has(one?.words.at(-1) ?? '')));
		return !guest || (here === there ? person.fullCount > guest.fullCount : here === 1);
	};
	for (const passage of passages) {
		const first = passage.tokens.findIndex(({type}) => type === 'marked');
		if (first >= 0 && readTurn([{passage, token: first}], story, speech)) break;
		for (const mention of mentions[passage.block] ?? []) {
			const person = people.get(mention);
			if (!person || person.words.length < 2 || standingOf(person, story) === ofBody) continue;
			counts.set(person, counts.get(person) ?? mention);
			if (isBetter(person)) guest = person;
		}
	}
	return guest && counts.get(guest);
}
