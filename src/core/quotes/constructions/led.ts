import type {Attribution} from '../attribution.ts';
import {isAddressed} from '../attributions/adjuncts.ts';
import {writeCue} from '../attributions/cue.ts';
import {isToldAfter} from '../attributions/is-told.ts';
import {isCase} from '../attributions/sign.ts';
import type {Mention} from '../mentions/mention.ts';
import {isTopic} from '../mentions/topic.ts';
import type {Piece} from '../passages/view.ts';
import type {Speaker} from '../speaker.ts';
import type {Story} from '../story.ts';
import {isContracted} from '../words/contracted.ts';
import * as is from '../words/is.ts';
import {isRomance} from '../words/lexicon.ts';
import {isRole} from '../words/read-role.ts';
import {has, type Range, type Token} from '../words/token.ts';

/** The line does nothing but bring them in. */
const likelihood = 0.9;
/** In tokens. */
const longest = 14;

/** “Gli fa eco Ada Ito: ‘…’”, “Più cauto il sindaco: ‘…’”, “Il tecnico entra nel merito: ‘…’”: in Romance languages a short line before a colon, with no verb that reports, brings in who speaks. */
export function readLed(story: Story, piece: Piece, previous: Mention | undefined): Speaker | undefined {
	const {passage, token} = piece;
	const {tokens, sentences, block} = passage;
	const {lexicon} = story;
	const colon = token - 1;
	const {from = 0} = sentences[tokens[token]?.sentence ?? 0] ?? {};
	if (!isRomance(lexicon) || tokens[colon]?.text !== ':' || colon - from > longest) return undefined;
	const line: Range = {from, to: colon};
	const attributions = story.attributions(block);
	if (tokens.slice(from, colon).some(({type}) => type === 'marked') || attributions.some(found => isToldAfter(found, piece)))
		return undefined;
	const told = attributions.filter(found => tells(found, line));
	if (told.length) return readTeller(story, told, line);
	const here = (story.mentions[block] ?? []).filter(mention => isWithin(mention, line) && mention.isHead);
	const somebody = here.filter(mention => isSubject(mention, story));
	const isOn =
		goesOn(tokens.slice(from, colon)) ||
		(here.every(mention => !isSomebody(mention, story)) && isTopicLine(story, tokens.slice(from, colon)));
	if (previous && isOn && isRecent(story, previous, block)) return {mention: previous, cue: undefined, likelihood};
	const [only, ...more] = somebody;
	// « La préfecture autorise l'éleveur : “…” »: whom, not who.
	const isObject = here.some(other => other.phrase === from && other.to < colon && (other.type === 'nominal' || isSomebody(other, story)));
	// “Soddisfatto Ada Ito, presidente della Barca: ‘…’”
	const isNamed = only?.type === 'name' && tokens[only.to]?.text === ',' && more.every(({from: begin}) => begin > only.to);
	if (isNamed) return {mention: only, cue: undefined, likelihood};
	const mention =
		(isObject ? undefined : somebody.find(({to}) => to === colon)) ?? (only && more.length === 0 && isTopic(only) ? only : undefined);
	return mention && {mention, cue: undefined, likelihood};
}

/** “E ancora: ‘…’”, « Et encore : “…” » */
const goesOn = (line: readonly Token[]) =>
	line.length > 0 && line.length <= 3 && line.every(({type, bits}) => type === 'word' && (bits & (is.conjunction | is.adverb)) !== 0);

/** “Sul prossimo impegno: ‘…’”, « Poursuivant son analyse : “…” » */
function isTopicLine({lexicon}: Story, line: readonly Token[]): boolean {
	const [first] = line;
	if (!first || line.slice(1).some(({bits}) => bits & (is.cue | is.auxiliary | is.otherVerb))) return false;
	return lexicon.about.includes(first.lower) || has(first, is.participle);
}

/** In the passage or the one before, or where every passage since is a quotation and a line that leads to it. */
function isRecent({passages}: Story, {passage}: Mention, block: number): boolean {
	if (passage.block >= block - 1) return true;
	const between = passages.slice(passage.block + 1, block);
	return between.length <= farthest && between.every(({marked}) => marked.length > 0);
}

/** In passages. */
const farthest = 6;

const isWithin = ({from, to}: Range, line: Range) => from >= line.from && to <= line.to;

function tells({cue, bits, shape, mention}: Attribution, line: Range): boolean {
	return (bits & (is.cue | is.participle)) !== 0 && shape !== 'far' && mention.from >= line.from && isWithin(cue, line);
}

/** “Risponde Ada Ito: ‘…’”: the only one whom the verb before them tells of. */
function readTeller(story: Story, told: readonly Attribution[], line: Range): Speaker | undefined {
	const [only, ...more] = new Set(told.map(({mention}) => mention));
	const [found] = told;
	if (!only || more.length || !found || !isWithin(only, line) || !(found.bits & is.cue)) return undefined;
	if (found.shape !== 'right' || !isSubject(only, story)) return undefined;
	return {mention: only, cue: writeCue(only.passage, found.cue, story.lexicon), likelihood};
}

/** Not “dell'ex assessore”, “con il sindaco”. */
function isSubject(mention: Mention, story: Story): boolean {
	const {phrase, from, passage} = mention;
	const {tokens} = passage;
	const first = tokens[phrase];
	if (isCase(mention, story.lexicon)) return false;
	const isBehind = [phrase - 1, from - 1].some(n => has(tokens[n], is.preposition)) || isLink(tokens[phrase - 1]);
	return first !== undefined && !isContracted(first) && !isBehind && !isAddressed(first, story.lexicon) && isSomebody(mention, story);
}

const isLink = (token: Token | undefined) => has(token, is.link);

/** By a given name, or by a name of several words, or by what they do. */
function isSomebody({type, bits, from, to, phrase, passage: {tokens}}: Mention, {lexicon}: Story): boolean {
	if (type === 'name') return to > from + 1 || ((bits | (tokens[from]?.bits ?? 0)) & (is.givenName | is.role | is.title)) !== 0;
	return type === 'nominal' && tokens.slice(phrase, to).some(token => isRole(token, lexicon));
}
