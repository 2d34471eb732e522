import type {Attribution} from '../attribution.ts';
import {dropOutdone} from '../attributions/outdone.ts';
import type {Candidate} from '../candidate.ts';
import type {Clues} from '../clues/clues.ts';
import {type Mention, sentenceOf} from '../mentions/mention.ts';
import {lacksArticles} from '../mentions/without-articles.ts';
import {isNamedIn, readNames} from '../naming/named-in.ts';
import {type Piece, type View, viewOf} from '../passages/view.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {isRomance, type Lexicon} from '../words/lexicon.ts';
import {isSign} from '../words/token.ts';
import {describe, describeNobody} from './features.ts';

const none: Clues = {patterns: [], values: []};

/** How many passages before a quotation its speaker may stand. */
const reach = 3;

/** Everybody who may have spoken a piece, with what tells them apart. `previous` spoke the piece before. */
export function findCandidates(story: Story, piece: Piece, previous: Mention | undefined): Candidate[] {
	const view = viewOf(piece);
	const candidates: Candidate[] = [];
	const {block} = piece.passage;
	const words = readNames(piece);
	for (let n = block; n >= Math.max(0, block - reach); n -= 1) {
		const mentions = story.mentions[n] ?? [];
		const near = story.attributions(n).filter(found => isNear(found, view, block - n) && !isOfOtherVerb(found, view, story.lexicon));
		const attributions = n === block ? dropOutdone(near, story, view) : near;
		candidates.push(...attributions.map(attribution => ({mention: attribution.mention, attribution, clues: none})));
		if (n === block && attributions.some(found => isTold(found, view, story.lexicon))) break;
		const attributed = new Set(attributions.map(({mention}) => mention));
		const isHere = (mention: Mention) => n === block && sentenceOf(mention) === view.sentence;
		const isAccording = attributions.some(({shape, mention}) => shape === 'according' && isHere(mention));
		const bare = mentions.filter(
			mention =>
				!attributed.has(mention) &&
				isBareNear(mention, view, block - n) &&
				!(isAccording && isHere(mention)) &&
				!isNamedIn(words, mention, story) &&
				!(lacksArticles(story.lexicon) && isInflected(mention, story)),
		);
		candidates.push(...bare.map(mention => ({mention, attribution: undefined, clues: none})));
	}
	if (previous && !candidates.some(({mention}) => mention === previous))
		candidates.push({mention: previous, attribution: undefined, clues: none});
	const nearest = new Map<number, number>();
	for (const candidate of candidates) describe(candidate, {view, story, previous, nearest});
	if (view.isSpoken && candidates.length) return candidates;
	candidates.push({mention: undefined, attribution: undefined, clues: describeNobody(view, candidates)});
	return candidates;
}

/** „do Trumpa“: where nouns have cases, a single word that has one, of which nothing tells, is seldom who speaks. */
function isInflected(mention: Mention, {people}: Story): boolean {
	const {type, from, to, bits, passage} = mention;
	const {lower = '', bits: own = 0} = passage.tokens[from] ?? {};
	const known = bits | own;
	const isKnown = (known & (is.role | is.title | is.givenName)) !== 0 || (people.get(mention)?.words.length ?? 0) > 1;
	const isNominative = /(?:[sdc]ki|[^aąeęioóuy])$/.test(lower) && !/(?:[eiy]m|ów|ach)$/.test(lower);
	return type === 'name' && to === from + 1 && !isKnown && !isNominative;
}

/** “‘…’. Resta la rabbia dei marinai.”: in Romance languages whoever stands behind a verb that reports nothing has said nothing, but for “‘…’, comincia Ada Ito”. */
function isOfOtherVerb({shape, bits, cue, mention}: Attribution, {piece}: View, lexicon: Lexicon): boolean {
	if (shape !== 'right' || !isRomance(lexicon) || !(bits & is.otherVerb) || bits & (is.cue | is.participle)) return false;
	// “si legge nella nota del sindaco”
	if (/^s[ei]$/.test(mention.passage.tokens[cue.from - 1]?.lower ?? '')) return false;
	const {tokens} = piece.passage;
	const isBehind = mention.passage === piece.passage && isSign(tokens[piece.token + 1], ',') && cue.from === piece.token + 2;
	return !isBehind;
}

/** The sentence itself says whose words they are: nobody else need be looked for. */
function isTold({mention, bits, shape}: Attribution, {sentence}: View, {alongside}: Lexicon): boolean {
	const isAlongside = (bits & is.participle) !== 0 && mention.passage.tokens[mention.phrase - 1]?.lower === alongside;
	return (
		((bits & is.verb) !== 0 || isAlongside) &&
		(shape === 'left' || shape === 'right' || shape === 'apposition') &&
		sentenceOf(mention) === sentence
	);
}

/** “The letter says: ‘…’ Ada Ito read it twice.”: what a colon opens was said before it. */
function isLed({passage: {tokens}, token}: Piece): boolean {
	return tokens[token - 1]?.text === ':';
}

/** “called ‘dry’ by Ada Ito”; not “‘The well is dry,’ she wrote in a letter, which was published by the Met”. */
function isElsewhere({mention, cue, bits, shape}: Attribution, {sentence, piece}: View): boolean {
	const isPassive = shape === 'according' && bits !== 0;
	return isPassive && (mention.passage !== piece.passage || sentenceOf(mention) !== sentence || cue.from > piece.token + 3);
}

/** “‘…’ He died in May, according to his children.” */
const isLater = ({mention, cue, bits, shape}: Attribution, {sentence, piece}: View) =>
	shape === 'according' && bits === 0 && mention.passage === piece.passage && sentenceOf(mention) > sentence && cue.from > piece.token + 3;

function isNear(found: Attribution, view: View, back: number): boolean {
	if (isElsewhere(found, view) || isLater(found, view)) return false;
	const {mention, bits, shape} = found;
	const {sentence, piece} = view;
	if (back === 0) return Math.abs(sentenceOf(mention) - sentence) <= 4 && sentenceOf(mention) <= sentence + Number(!isLed(piece));
	if (back === 1) return shape === 'according' || (bits & (is.verb | is.softVerb)) !== 0;
	return piece.token === 0 && (shape === 'according' || (bits & is.verb) !== 0);
}

function isBareNear(mention: Mention, {sentence, piece}: View, back: number): boolean {
	const distance = sentence - sentenceOf(mention);
	if (back === 0) return distance >= -Number(!isLed(piece)) && distance <= 2;
	return back === 1 && sentenceOf(mention) >= mention.passage.sentences.length - 1;
}
