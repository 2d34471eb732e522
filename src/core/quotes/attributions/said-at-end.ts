import type {Attribution} from '../attribution.ts';
import {type Mention, sentenceOf} from '../mentions/mention.ts';
import type {Passage} from '../passages/passage.ts';
import type {Piece} from '../passages/view.ts';
import type {Speaker} from '../speaker.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import type {Lexicon} from '../words/lexicon.ts';
import {isRole} from '../words/read-role.ts';
import {has, isSign, type Range, type Token} from '../words/token.ts';
import {writeCue} from './cue.ts';

const likelihood = 0.9;

/** “Reed has used ‘soft slippers’ with the fishermen, said Ada Ito.”: who tells all of a sentence in which nobody else says anything. */
export function readSaidAtEnd({attributions, lexicon, people}: Story, {passage, token}: Piece): Speaker | undefined {
	const {tokens, sentences, block} = passage;
	const sentence = tokens[token]?.sentence ?? 0;
	const {from = token, to = 0} = sentences[sentence] ?? {};
	if (!lexicon.silent.length || from === token || isSign(tokens[token - 1], ',:')) return undefined;
	const here = attributions(block).filter(({mention}) => sentenceOf(mention) === sentence);
	const closing = here.find(found => closes(found, {from: token, to}, lexicon));
	if (!closing) return undefined;
	const begin = Math.min(closing.mention.phrase, closing.cue.from);
	const isNext = begin <= token + 2;
	const isOther = ({mention, cue, shape}: Attribution) => shape !== 'far' && mention !== closing.mention && cue.from < begin;
	// “Critics called it ‘a coffin,’ Ito said.”
	const isHearsay = ({bits, mention}: Attribution) => isNext && !(bits & is.verb) && isAnybody(mention, lexicon);
	const speaks = (found: Attribution) => isOther(found) && !isSilent(found, lexicon) && !isHearsay(found);
	const isMarked = tokens.slice(token + 1, begin).some(({type}) => type === 'marked');
	if (isMarked || here.some(speaks)) return undefined;
	// “…, the Treasury said”
	const isWhole = ({mention: {type, phrase, to}}: Attribution) =>
		type === 'nominal' && phrase === closing.mention.phrase && to === closing.mention.to;
	const whole = people.get(closing.mention)?.words.length === 1 ? here.find(isWhole) : undefined;
	return {mention: (whole ?? closing).mention, cue: writeCue(passage, closing.cue, lexicon), likelihood};
}

/** “…, Ito said.”, “…, said Ito, a baker.”, “…, the suit alleges.”; not “…, Ito said the bridge was open.” */
function closes(found: Attribution, {from, to}: Range, lexicon: Lexicon): boolean {
	const {mention, cue, bits, shape} = found;
	const {tokens} = mention.passage;
	const begin = Math.min(mention.phrase, cue.from);
	const end = Math.max(mention.to, cue.to);
	// “…, as Ito suggested”
	const last = lexicon.likening.includes(tokens[begin - 1]?.lower ?? '') ? begin - 2 : begin - 1;
	const isBehind = isSign(tokens[last], ',') || (begin === from + 1 && endsInComma(mention.passage, from));
	if (begin <= from || !isBehind || !isSomebody(mention, lexicon) || (shape !== 'left' && shape !== 'right') || end > to) return false;
	const isLast = end >= to - 1;
	return bits & is.verb ? isLast || ends(tokens[end]) : isLast && shape === 'left' && !isSilent(found, lexicon);
}

const endsInComma = ({text, tokens, marked}: Passage, token: number) =>
	text.charAt((marked[tokens[token]?.marked ?? -1]?.end ?? 0) - 1) === ',';

/** “the suit”, “experts”; not “more diverse”. */
const isSomebody = ({type, phrase, to, passage: {tokens}}: Mention, lexicon: Lexicon) =>
	type !== 'nominal' || has(tokens[phrase], is.determiner | is.quantifier) || isRole(tokens[to - 1], lexicon);

/** “on Monday”, a sign: what says nothing of what was said. */
const ends = (token: Token | undefined) =>
	isSign(token, ',.;') || ((token?.bits ?? 0) & (is.preposition | is.calendar | is.adverb | is.link) & ~is.conjunction) !== 0;

/** “shows ‘patience’”, “used ‘slippers’”: what somebody does or thinks, and does not say. */
export const isSilent = ({bits, cue, mention: {passage}, shape}: Attribution, {silent}: Lexicon) =>
	shape !== 'according' &&
	!(bits & is.verb) &&
	(!(bits & (is.softVerb | is.participle)) || silent.includes(passage.tokens[cue.from]?.lower ?? ''));

/** “Critics”, “Many residents”, “Some of them”: nobody whom one could ask. */
function isAnybody({type, phrase, passage: {tokens}}: Mention, {plurals, namesBeforeNouns}: Lexicon): boolean {
	const first = tokens[phrase];
	return (namesBeforeNouns || plurals.length === 0) && type === 'nominal' && !has(first, is.determiner);
}
