import {isToldAfter} from '../attributions/is-told.ts';
import {isPreposed} from '../attributions/participle.ts';
import {type Mention, readText} from '../mentions/mention.ts';
import {isHuman, standingOf} from '../naming/standing.ts';
import type {Passage} from '../passages/passage.ts';
import type {Piece} from '../passages/view.ts';
import type {Speaker} from '../speaker.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {has, isDash, type Token} from '../words/token.ts';

/** Tokens of a signature, at most. */
const longest = 15;
/** Paragraphs of a block quote, at most, that are signed at its end. */
const farthest = 8;
const doing = is.cue | is.participle | is.auxiliary | is.otherVerb;

/** “…” — Ada Ito, in the same paragraph or in one of its own. A name and a dash or a colon, nothing else: sure, and too rare in labelled articles to be learned there. */
export function readSigned(story: Story, {passage, token}: Piece): Speaker | undefined {
	const {tokens, block} = passage;
	const attributions = story.attributions(block);
	// “Graz: “…,” said Ada Ito”
	const isTold = attributions.some(found => found.mention.type === 'name' && isToldAfter(found, {passage, token}));
	const signed = attributions.find(({mention, cue, shape}) => {
		if (shape !== 'sign' || mention.type !== 'name') return false;
		if (cue.from === token - 1) return !isTold;
		return cue.from === token + 1 && tokens[cue.from]?.text !== '(' && isClosed(tokens[mention.to]);
	});
	const mention =
		signed?.mention ??
		readCitation(story, passage, token + 1) ??
		readNamedAfter(story, passage, token) ??
		readNamedBelow(story, passage, token) ??
		readPoster(story, passage, token + 1) ??
		(token === tokens.length - 1 ? findSignature(story, block) : undefined);
	return mention && {mention, cue: undefined, likelihood: 1};
}

/** “— Ada Ito”, “— Ada Ito, 34”: the name is not what a sentence begins with. */
const isClosed = (next: Token | undefined) => next === undefined || /^[.,\d]/.test(next.text);

/** « … » — Une citation de Ada Ito */
function readCitation({mentions, lexicon}: Story, {tokens, block}: Passage, dash: number): Mention | undefined {
	const {nouns} = lexicon.presenting;
	const noun = tokens.slice(dash + 1, dash + 4).findIndex(({lower}) => nouns.includes(lower));
	const link = dash + noun + 2;
	if (!isDash(tokens[dash]) || noun < 0 || !has(tokens[link], is.link)) return undefined;
	return mentions[block]?.find(({type, phrase, to}) => type === 'name' && (phrase === link || phrase === link + 1) && isClosed(tokens[to]));
}

/** “Rovers captain Ada Ito:”, a paragraph of its own, before the words. */
export function readLabel({mentions, passages, lexicon}: Story, {passage: {block}, token}: Piece): Speaker | undefined {
	const {tokens = [], marked, kind} = passages[block - 1] ?? {};
	const isLabel = token === 0 && kind === 'paragraph' && tokens.at(-1)?.text === ':' && tokens.length <= longest && !marked?.length;
	const source = isLabel && lexicon.writings.by.includes(tokens[0]?.lower ?? '') ? mentions[block - 1]?.find(isSource) : undefined;
	if (source) return {mention: source, cue: undefined, likelihood: 1};
	if (!isLabel || tokens.some(({bits}) => bits & (doing & ~is.otherVerb))) return undefined;
	const isAlone = ({from, to}: Mention) => !tokens.some((token, n) => (n < from || n >= to) && isGiven(token));
	// « La réaction de Ada Ito : », « La réaction de la boulangère, Ada Ito : »
	const isOf = (mention: Mention) =>
		(mention.phrase === 3 || (tokens[mention.phrase - 1]?.text === ',' && isAlone(mention))) &&
		has(tokens[2], is.link) &&
		lexicon.presenting.nouns.includes(tokens[1]?.lower ?? '');
	// “Ada Ito, after the game:”
	const isAside = ({phrase, from, to}: Mention) =>
		phrase === 0 && isGiven(tokens[from]) && tokens[to]?.text === ',' && isPreposed(tokens[to + 1]);
	const mention = mentions[block - 1]?.find(
		named =>
			named.type === 'name' && (named.to === tokens.length - 1 ? named.phrase === 0 || isOf(named) : isAside(named) && isAlone(named)),
	);
	return mention && {mention, cue: undefined, likelihood: 1};
}

/** “From Ada Ito, writing at Tidewatch:”, “From the Harbour Post:”; not “From Graz:” */
function isSource({type, phrase, from, to, passage: {tokens}}: Mention): boolean {
	if (type !== 'name' || phrase !== 1) return false;
	return from > phrase ? to === tokens.length - 1 : isGiven(tokens[from]);
}

const isGiven = (token: Token | undefined) => has(token, is.givenName);

/** “…”, Ada Ito, head of the union: a full name and who that is, and no verb. */
function readNamedAfter({mentions, people}: Story, {tokens, block, sentences, text, marked}: Passage, token: number): Mention | undefined {
	const last = marked[tokens[token]?.marked ?? -1];
	// “‘…,’ Ada Ito”, “‘…’, Ada Ito”
	const isInside = text.charAt((last?.end ?? 0) - 1) === ',';
	if (!isInside && tokens[token + 1]?.text !== ',') return undefined;
	const at = isInside ? token + 1 : token + 2;
	const {to = 0} = sentences[tokens[token + 1]?.sentence ?? 0] ?? {};
	const name = mentions[block]?.find(({type, phrase}) => type === 'name' && phrase === at);
	const {bits = 0, words = []} = (name && people.get(name)) ?? {};
	if (!name || !(bits & is.givenName) || words.length < 2 || tokens[name.to]?.text !== ',') return undefined;
	const tells = tokens.slice(name.to, to).some(word => word.type === 'marked' || word.bits & doing);
	return tells || to - token > longest ? undefined : name;
}

/** “‘A hard year’: Harbour Bank”, a line of its own: a name that the story gives elsewhere, too. */
function readNamedBelow({mentions}: Story, {tokens, block}: Passage, token: number): Mention | undefined {
	if (token !== 0 || tokens[1]?.text !== ':') return undefined;
	const name = mentions[block]?.find(({type, phrase, to}) => type === 'name' && phrase === 2 && to === tokens.length);
	if (!name) return undefined;
	const text = readText(name);
	return mentions.flat().some(other => other !== name && other.type === 'name' && readText(other) === text) ? name : undefined;
}

/** In the paragraph after a quotation; under the last one of a block quote. */
function findSignature(story: Story, block: number): Mention | undefined {
	const {passages} = story;
	const isWithin = (n: number) => passages[n]?.kind === 'quote';
	for (let n = block + 1; n <= block + farthest; n += 1) {
		const passage = passages[n];
		const name = readPoster(story, passage, 0) ?? readSignature(story, n) ?? (passage && readCitation(story, passage, 0));
		if (name || !isWithin(block) || !isWithin(n)) return name;
	}
	return undefined;
}

/** “Ada Ito, Graz forester”, a paragraph of its own without a stop, under one that is a quotation and nothing else. */
function isCaption(above: Passage | undefined, {tokens, marked, text}: Partial<Passage> = {}): boolean {
	const isWhole = above?.kind === 'paragraph' && above.tokens.length > 0 && above.tokens.every(({type}) => type === 'marked');
	return isWhole && marked?.length === 0 && tokens?.some(({text: sign}) => sign === ',') === true && !/[.!?:…]$/.test(text ?? '');
}

/** The name that a paragraph holds after a dash, or at the end of a block quote, if it holds nothing else but who that is. */
function readSignature(story: Story, block: number): Mention | undefined {
	const {passages, mentions} = story;
	const {tokens = [], kind, marked} = passages[block] ?? {};
	const isLast = kind === 'quote' && passages[block - 1]?.kind === 'quote' && !marked?.length;
	const begin = (isLast || isCaption(passages[block - 1], passages[block])) && !isDash(tokens[0]) ? 0 : 1;
	const name = mentions[block]?.find(mention => mention.type === 'name' && (mention.phrase === begin || isHolder(mention, begin)));
	if (!name || (begin && !isDash(tokens[0])) || !isClosed(tokens[name.to]) || isCredit(story, name)) return undefined;
	// “- Ada Ito, writing after the vote.”
	const from = tokens[name.to]?.text === ',' && has(tokens[name.to + 1], is.participle) ? name.to + 2 : name.to;
	const isTold = tokens.slice(from).some(({bits, type}) => type === 'marked' || bits & doing);
	return isTold || tokens.length > longest ? undefined : name;
}

/** “- Reuters.”, as the end of the story: who wrote it, a body or a bare name. */
function isCredit(story: Story, mention: Mention): boolean {
	const {passage, phrase, to, bits} = mention;
	const isAlone = phrase === 1 && passage.tokens.slice(to).every(({text}) => text === '.');
	if (passage.kind !== 'paragraph' || passage.block !== story.passages.length - 1 || !isAlone || bits & is.role) return false;
	const person = story.people.get(mention);
	return !person || !isHuman(standingOf(person, story));
}

/** « — Le maire de Graz, Ada Ito »: with the office before the name. */
function isHolder({phrase, from, to, passage: {tokens}}: Mention, begin: number): boolean {
	const isGiven = phrase === from && has(tokens[from], is.givenName);
	const isOffice = tokens.slice(begin, begin + 3).some(({bits}) => bits & (is.role | is.title));
	return begin === 1 && isGiven && isOffice && to === tokens.length && tokens[phrase - 1]?.text === ',';
}

/** “— Ada Ito (@ito) May 1”: whatever somebody who posts is called there. */
function readPoster({mentions}: Story, passage: Passage | undefined, dash: number): Mention | undefined {
	const {tokens = [], block = 0} = passage ?? {};
	const from = dash + 1;
	const to = tokens.findIndex(({text}, n) => n > from && text === '(' && tokens[n + 1]?.text === '@');
	if (!passage || to < 0 || to > dash + longest || !isDash(tokens[dash])) return undefined;
	const name = mentions[block]?.find(mention => mention.type === 'name' && mention.from === from && mention.to === to);
	return name ?? {passage, from, to, type: 'name', bits: 0, phrase: from, isHead: true, description: ''};
}
