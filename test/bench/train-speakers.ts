/**
 * Trains the weights of src/core/quotes/clues/weights.ts: `npm run train -- speakers GOLD.jsonl... [--all]`.
 * GOLD has an article a line: {paragraphs, quotes: [{start, end, para, speakerStart, speakerEnd, speakerType, speakerName, cue}], other: [{start, end}]}, English unless its publisher ends in another language's tag (“-de”).
 * Without --all every tenth article is held back, to measure on. The same input gives the same weights.
 */
import {writeFileSync} from 'node:fs';
import {findSpeech} from '../../src/core/languages/speech/index.ts';
import type {Antecedent} from '../../src/core/quotes/antecedent.ts';
import type {Candidate} from '../../src/core/quotes/candidate.ts';
import {type Clues, one, type Pattern, readCombination, zero} from '../../src/core/quotes/clues/clues.ts';
import {type Mention, readText} from '../../src/core/quotes/mentions/mention.ts';
import {joinPieces} from '../../src/core/quotes/passages/quotations.ts';
import {findAntecedents} from '../../src/core/quotes/pronouns/pronouns.ts';
import {readStory} from '../../src/core/quotes/read-story.ts';
import {findCandidates} from '../../src/core/quotes/speakers/find-candidates.ts';
import type {Story} from '../../src/core/quotes/story.ts';
import * as is from '../../src/core/quotes/words/is.ts';
import {readJsonLines} from './read-json-lines.ts';

interface GoldQuote {
	start: number;
	end: number;
	para: number;
	speakerStart: number | null;
	speakerEnd: number | null;
	speakerType: string;
	speakerName: string | null;
	cue: string | null;
	title?: boolean;
}
interface Gold {
	publisher?: string;
	paragraphs: string[];
	titlePara?: number;
	quotes: GoldQuote[];
	other: {start: number; end: number}[];
}

/** One choice: the candidates' features, and which of them are right. */
interface Example {
	features: number[][];
	right: boolean[];
	weight: number;
}

const rounds = 14;
/** There is far less gold in other languages than English: it counts for more. */
const foreign = 3;
const rate = 0.1;
const decay = 2e-6;
const rarest = 8;
/** Smaller weights are left out: on articles held out they told nothing, and a run of nothing packs smaller. */
const least = 0.25;
/** Primes: examples are taken in leaps, so that no article and no publisher comes in one go; in several orders, as each alone is right by chance here and there. */
const strides = [104_729, 15_485_863, 7919, 1_299_709];

/** A feature is a combination of a pattern: where the combinations of each pattern begin, and how often each feature turned up. */
const begins = new Map<Pattern, number>();
const counts: number[] = [];

function beginOf(pattern: Pattern): number {
	const known = begins.get(pattern);
	if (known !== undefined) return known;
	const begin = counts.length;
	for (let n = 0; n < pattern.size; n += 1) counts.push(0);
	begins.set(pattern, begin);
	return begin;
}

function readFeatures({patterns, values}: Clues): number[] {
	return patterns.map(pattern => {
		const feature = beginOf(pattern) + readCombination(pattern, values);
		counts[feature] = (counts[feature] ?? 0) + 1;
		return feature;
	});
}

function toExample(candidates: readonly {clues: Clues}[], right: boolean[], weight = 1): Example[] {
	if (!right.includes(true) || !right.includes(false)) return [];
	return [{features: candidates.map(({clues}) => readFeatures(clues)), right, weight}];
}

function languageOf({publisher}: Gold): string {
	return /-([a-z]{2})$/.exec(publisher ?? '')?.[1] ?? 'en';
}

function readGold(gold: Gold): {story: Story | undefined; offsets: number[]} {
	const skipped = gold.titlePara === 0 ? 1 : 0;
	const offsets: number[] = [];
	let at = 0;
	for (const paragraph of gold.paragraphs) {
		offsets.push(at);
		at += paragraph.length + 2;
	}
	const blocks = gold.paragraphs.slice(skipped).map(text => ({kind: 'paragraph' as const, text: text.replace(/\s/g, ' ')}));
	return {story: readStory(blocks, findSpeech(languageOf(gold))), offsets: offsets.slice(skipped)};
}

function overlaps(mention: Mention, offsets: readonly number[], {speakerStart, speakerEnd}: GoldQuote): boolean {
	if (speakerStart === null || speakerEnd === null) return false;
	const offset = offsets[mention.passage.block] ?? 0;
	const {tokens} = mention.passage;
	return offset + (tokens[mention.from]?.start ?? 0) < speakerEnd && offset + (tokens[mention.to - 1]?.end ?? 0) > speakerStart;
}

const fold = (text: string) =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/['’]s?$/, '');
const lastWord = (text: string) =>
	fold(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter(word => !/^(?:jr|sr|ii|iii|d|r)?$/.test(word))
		.at(-1) ?? '';

/** Which candidates are the speaker: the words gold marks; for a name the mention that ends in it. */
function judge(story: Story, candidates: readonly Candidate[], quote: GoldQuote, offsets: readonly number[]): boolean[] {
	const here = candidates.map(({mention}) => mention !== undefined && overlaps(mention, offsets, quote));
	const isNamed = quote.speakerType === 'name' && quote.speakerName;
	const exact = candidates.map(({mention}, n) => {
		if (!here[n] || !mention) return false;
		if (quote.speakerType === 'pronoun') return mention.type === 'pronoun';
		return isNamed
			? mention.type === 'name' && lastWord(story.people.get(mention)?.name ?? readText(mention)) === lastWord(quote.speakerName ?? '')
			: mention.from === Math.min(...candidates.filter((_, k) => here[k]).map(other => other.mention?.from ?? 0));
	});
	const right = exact.includes(true) ? exact : here;
	const cue = new Set((quote.cue ?? '').toLowerCase().split(/[^\p{L}']+/u));
	const byCue = right.map((value, n) => {
		const attribution = candidates[n]?.attribution;
		return value && attribution !== undefined && cue.has(attribution.mention.passage.tokens[attribution.cue.from]?.lower ?? '');
	});
	return byCue.includes(true) ? byCue : right;
}

function readExamples(gold: Gold): Example[] {
	const {story, offsets} = readGold(gold);
	if (!story) return [];
	const scale = languageOf(gold) === 'en' ? 1 : foreign;
	const examples: Example[] = [];
	let previous: Mention | undefined;
	for (const pieces of joinPieces(story.passages)) {
		for (const piece of pieces) {
			const marked = piece.passage.marked[piece.passage.tokens[piece.token]?.marked ?? -1];
			const offset = offsets[piece.passage.block] ?? 0;
			const isHere = (other: {start: number; end: number}) =>
				marked !== undefined && Math.abs(other.start - marked.start - offset) < 4 && Math.abs(other.end - marked.end - offset) < 4;
			const quote = gold.quotes.find(isHere);
			const candidates = findCandidates(story, piece, previous);
			if (quote && quote.speakerType !== 'none') {
				const right = judge(story, candidates, quote, offsets);
				const isFound = right.includes(true);
				if (!isFound) right[right.length - 1] = true;
				if (piece === pieces[0] || isFound) examples.push(...toExample(candidates, right, (isFound ? 1 : 0.5) * scale));
				previous = (isFound && candidates[right.indexOf(true)]?.mention) || previous;
			} else if (gold.other.some(isHere))
				examples.push(
					...toExample(
						candidates,
						candidates.map(({mention}) => mention === undefined),
					),
				);
		}
	}
	return examples;
}

/** Examples for “he” and “she”: gold knows the name for the pronouns that speak. */
function readPronouns(gold: Gold): Example[] {
	const {story, offsets} = readGold(gold);
	if (!story) return [];
	const examples: Example[] = [];
	let last: Antecedent | undefined;
	for (const mention of story.mentions.flat()) {
		if (mention.type !== 'pronoun' || !(mention.bits & (is.he | is.she))) continue;
		const antecedents = findAntecedents(story, mention, last);
		const quote = gold.quotes.find(other => other.speakerType === 'pronoun' && other.speakerName && overlaps(mention, offsets, other));
		const right = antecedents.map(({person}) => quote !== undefined && lastWord(person?.name ?? '') === lastWord(quote.speakerName ?? ''));
		if (quote) examples.push(...toExample(antecedents, right));
		const best = right.includes(true) ? antecedents[right.indexOf(true)] : antecedents[0];
		if (best) last = {...best, mention};
	}
	return examples;
}

/** Multinomial logistic regression over the candidates of each example; AdaGrad, in the order of the file. */
function train(examples: readonly Example[], stride: number): Float64Array {
	const weights = new Float64Array(counts.length);
	const squares = new Float64Array(counts.length).fill(1);
	for (let round = 0; round < rounds; round += 1) {
		let loss = 0;
		for (let n = 0; n < examples.length; n += 1) {
			const example = examples[(n * stride) % examples.length];
			if (!example) continue;
			const {features, right, weight} = example;
			const scores = features.map(list => list.reduce((sum, number) => sum + (weights[number] ?? 0), 0));
			const top = Math.max(...scores);
			const powers = scores.map(score => Math.exp(score - top));
			const all = powers.reduce((sum, power) => sum + power, 0);
			const good = powers.reduce((sum, power, n) => sum + (right[n] ? power : 0), 0);
			loss -= Math.log(good / all + 1e-12) * weight;
			for (const [n, list] of features.entries()) {
				const power = powers[n] ?? 0;
				const slope = (power / all - (right[n] ? power / good : 0)) * weight;
				if (Math.abs(slope) < 1e-5) continue;
				for (const number of list) {
					if ((counts[number] ?? 0) < rarest) continue;
					const step = slope + decay * 50 * (weights[number] ?? 0);
					squares[number] = (squares[number] ?? 1) + step * step;
					weights[number] = (weights[number] ?? 0) - (rate * step) / Math.sqrt(squares[number] ?? 1);
				}
			}
		}
		if (round % 4 === 3 || round === rounds - 1) console.log(`round ${round + 1}: loss ${(loss / examples.length).toFixed(4)} an example`);
	}
	return weights;
}

const files = process.argv.slice(2).filter(argument => argument !== '--all');
const takesAll = process.argv.includes('--all');
if (!files.length) throw new Error('usage: npm run train -- speakers GOLD.jsonl... [--all]');
const articles = files.flatMap(file => readJsonLines<Gold>(file).filter((_, n) => takesAll || n % 10 !== 3));
const quoteExamples = articles.flatMap(readExamples);
console.log(`${articles.length} articles, ${quoteExamples.length} quotes`);
const pronounExamples = articles.flatMap(readPronouns);
console.log(`${pronounExamples.length} pronouns, ${counts.filter(count => count >= rarest).length} features`);
const examples = [...quoteExamples, ...pronounExamples];
const runs = strides.map(stride => train(examples, stride));
const trained = Float64Array.from(counts, (_, feature) => runs.reduce((sum, weights) => sum + (weights[feature] ?? 0), 0) / runs.length);

/** Characters that a string of the source cannot hold as they are. */
const barred = [39, 92];

function toCharacter(weight: number): string {
	if (Math.abs(weight) < least) return String.fromCharCode(zero);
	const code = Math.max(35, Math.min(126, zero + Math.round(weight * one)));
	return String.fromCharCode(barred.includes(code) ? code + Math.sign(zero - code) : code);
}

const rows = [...begins]
	.map(([{name, size}, begin]) => {
		return `\t'${name}': '${Array.from(trained.subarray(begin, begin + size), toCharacter)
			.join('')
			.replace(/P+$/, '')}',\n`;
	})
	.sort();
const head =
	'/** What speaks for (above `P`) or against a speaker, by pattern. Written by test/bench/train-speakers.ts: change it there. */';
writeFileSync(
	new URL('../../src/core/quotes/clues/weights.ts', import.meta.url),
	`${head}\n// biome-ignore format: one line for each pattern\nexport const weights: Readonly<Record<string, string>> = {\n${rows.join('')}};\n`,
);
console.log(`${trained.filter(weight => Math.abs(weight) >= least).length} weights`);
