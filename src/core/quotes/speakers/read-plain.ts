import type {SpeechPattern, SpeechPatterns} from '../../languages/speech/patterns/speech-patterns.ts';
import type {Passage} from '../passages/passage.ts';
import type {Piece} from '../passages/view.ts';

/** Who spoke, as written, and by which word. */
export interface PlainSpeaker {
	name: string;
	mention: string;
	cue: string | undefined;
}

/** What stands round a quotation: before it from the beginning of its sentence, behind it some words. */
interface Around {
	before: string;
	/** The sentence before, where the quotation begins its own. */
	previous: string;
	behind: string;
	/** The marked words. */
	within: string;
}

/** In characters. */
const longestBefore = 400;
const longestBehind = 90;

export type PlainReader = (pieces: readonly Piece[]) => PlainSpeaker | undefined;

/** Reads who spoke each quotation, in story order, where the sentence says so in one of the language's forms. */
export function makePlainReader({patterns, goesOn, besides, nobody, calledBy}: SpeechPatterns, passages: readonly Passage[]): PlainReader {
	const forms = patterns.map(compile);
	const on = goesOn === undefined ? undefined : new RegExp(goesOn, 'u');
	const extra = besides === undefined ? undefined : new RegExp(besides, 'u');
	const none = nobody === undefined ? undefined : new RegExp(`^(?:${nobody})$`, 'u');
	const text = passages.map(passage => passage.text).join('\n');
	const whole = (name: string) => findWhole(name, names(name, text, calledBy), extra);
	let last: {speaker: PlainSpeaker; block: number} | undefined;
	return pieces => {
		const around = readAround(pieces, passages);
		const {block = -1} = pieces[0]?.passage ?? {};
		const found = around && forms.map(form => form(around)).find(Boolean);
		const mention = found?.who.replace(extra ?? '', '').trim() ?? '';
		if (found && mention && !none?.test(mention)) {
			last = {speaker: {name: whole(mention), mention, cue: found.cue}, block};
			return last.speaker;
		}
		const cue = around && last?.block === block && around.before === '' ? on?.exec(around.behind)?.groups?.cue : undefined;
		return cue && last ? {...last.speaker, cue} : undefined;
	};
}

interface Found {
	who: string;
	cue: string | undefined;
}

const places = ['before', 'previous', 'behind', 'within'] as const;

/** All that a pattern says must be there. */
function compile(pattern: SpeechPattern): (around: Around) => Found | undefined {
	const forms = places.flatMap(place => {
		const source = pattern[place];
		return source === undefined ? [] : [{place, form: new RegExp(source, 'u')}];
	});
	return around => {
		const all = forms.map(({place, form}) => form.exec(around[place]));
		if (!all.every(Boolean)) return undefined;
		const read = (group: keyof Found) => all.map(found => found?.groups?.[group]).find(Boolean);
		const who = read('who');
		return who === undefined ? undefined : {who, cue: read('cue')};
	};
}

function readAround(pieces: readonly Piece[], passages: readonly Passage[]): Around | undefined {
	const [begin, end] = [pieces[0], pieces.at(-1)];
	const first = begin && markedOf(begin);
	const last = end && markedOf(end);
	if (!first || !last) return undefined;
	const lead = first.from === 0 ? readLead(begin.passage, passages) : '';
	const before = lead || begin.passage.text.slice(Math.max(0, first.from - longestBefore), first.from);
	const sentence = (before.split(/(?<=[.!?…؟]["״”»“]?) (?=[\p{Lu}\p{Lo}])|(?<=[。！？])(?=.)/u).at(-1) ?? '').trimStart();
	const isWhole = /[.!?…。！？]["״”»“]?\s*$/.test(sentence);
	return {
		before: isWhole ? '' : sentence,
		previous: isWhole ? sentence : '',
		behind: end.passage.text.slice(last.to, last.to + longestBehind),
		within: begin.passage.text.slice(first.start, first.end),
	};
}

/** What the block before says, where it ends with a colon. */
function readLead(passage: Passage, passages: readonly Passage[]): string {
	const {text = ''} = passages[passages.indexOf(passage) - 1] ?? {};
	return /:\s*$/.test(text) ? text.slice(-longestBefore) : '';
}

const markedOf = ({passage, token}: Piece) => passage.marked[passage.tokens[token]?.marked ?? -1];

/** The only longer name, but for what stands before names. */
function findWhole(name: string, longer: readonly string[], besides: RegExp | undefined): string {
	const [only, ...more] = new Set(longer.map(one => one.replace(besides ?? '', '')).filter(one => one !== name));
	return only && more.length === 0 ? only : name;
}

/** Those of the story that end, or begin, with a single word. */
function names(name: string, text: string, calledBy: 'first' | 'last' | undefined): readonly string[] {
	if (!calledBy || name.includes(' ')) return [];
	const word = '\\p{Lu}[\\p{L}.-]+';
	const source = calledBy === 'last' ? `(?<!\\p{L})${word} ${name}(?!\\p{L})` : `(?<!\\p{L})${name}(?: ${word}){1,3}`;
	return text.match(new RegExp(source, 'gu')) ?? [];
}
