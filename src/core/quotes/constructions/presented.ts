import type {Attribution} from '../attribution.ts';
import {isToldAfter} from '../attributions/is-told.ts';
import {isPreposed} from '../attributions/participle.ts';
import {type Mention, sentenceOf} from '../mentions/mention.ts';
import {endsName} from '../mentions/phrase-end.ts';
import {isTopic} from '../mentions/topic.ts';
import {isSeveral} from '../naming/groups.ts';
import type {Piece} from '../passages/view.ts';
import type {Speaker} from '../speaker.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {isPlatform} from '../words/is-platform.ts';
import {isRomance, type Lexicon} from '../words/lexicon.ts';
import {isRole} from '../words/read-role.ts';
import {has, isSign, type Range, type Token} from '../words/token.ts';
import {type Found, findCleft, findOwner, findTold, findWhat, isWord} from './cleft.ts';

/** Nothing else in the sentence may have spoken. */
const likelihood = 0.9;
/** In tokens: “Lo ha detto in una nota il sindaco di Graz Ada Ito.”; from its first word to its verb or noun. */
const longest = 20;
/** The same in Romance languages, where the verb comes first. */
const longestInverted = 30;
const farthest = 5;
/** Where the verb may come last. */
const farthestLast = 10;

/** «…». “Sono le parole di Ada Ito.”, “Lo afferma in una nota Ada Ito.”, “Det sier Kari Moe.”: a short sentence behind the words, there or in the next paragraph, that says nothing but whose they were. */
export function readPresented(story: Story, piece: Piece): Speaker | undefined {
	const {passage, token} = piece;
	const {lexicon, passages, attributions} = story;
	const leading = readLeading(story, piece) ?? readOwned(story, piece) ?? readShared(story, piece);
	if (leading) return leading;
	if (lexicon.presenting.openers.length === 0 || attributions(passage.block).some(found => isToldAfter(found, piece))) return undefined;
	const rest = passage.tokens.findIndex(({type}, n) => n > token && type === 'word');
	const sentence = passage.tokens[rest]?.sentence ?? 0;
	// “De brug is ‘oud’ en ‘moe’ geworden. Dat zegt Ada Ito.”
	const isOpener = lexicon.presenting.openers.includes(passage.tokens[rest]?.lower ?? '');
	const isWithin = rest >= 0 && lexicon.verbSecond && !isOpener && sentence === passage.tokens[token]?.sentence;
	const goesOn = isWithin && !attributions(passage.block).some(found => tellsIn(found, sentence));
	const at = rest < 0 ? passages[passage.block + 1] : passage;
	const range = at?.sentences[at === passage ? sentence + Number(goesOn) : 0];
	if (!at || !range) return undefined;
	const from = at === passage ? Math.max(rest, range.from) : range.from;
	const words = at.tokens.slice(from, range.to);
	if (!lexicon.presenting.openers.includes(words[0]?.lower ?? '') || !isShort(words, lexicon)) return undefined;
	// “Lo dice Ada Ito, autrice del libro ‘Il porto’.”
	const marked = words.findIndex(({type}) => type === 'marked');
	const found = findNamed(story, at.block, {from, to: marked < 0 ? range.to : from + marked});
	return found && {mention: found.mention, cue: at.text.slice(at.tokens[found.at]?.start, at.tokens[found.at]?.end), likelihood};
}

/** That a sentence says whose words it has. */
const tellsIn = ({mention, bits, shape}: Attribution, sentence: number) =>
	sentenceOf(mention) === sentence && (shape === 'according' || shape === 'sign' || ((bits & is.cue) !== 0 && shape !== 'far'));

/** Says nothing but whose words they were; “Lo ha detto Ada Ito …” may go on. */
function isShort(words: readonly Token[], lexicon: Lexicon): boolean {
	if (words.some(({text}) => text === ':')) return false;
	const {it, thus} = lexicon.presenting;
	// “Así ha resumido Ada Ito un incendio que …”
	const isTold = [...it, ...(isRomance(lexicon) ? thus : [])].includes(words[0]?.lower ?? '') && words.slice(1, 3).some(isTelling);
	// “Så säger Ada Ito om bron, som …”
	const isThus = lexicon.verbSecond && !lexicon.capitalNouns && has(words[1], is.verb);
	return isTold || isThus || words.length <= (isRomance(lexicon) ? longestInverted : longest);
}

const isTelling = ({bits}: Token) => (bits & is.verb) !== 0;

/** In tokens: “Il primo commento del”. */
const longestLead = 4;

/** “Il commento di Ada Ito: ‘…’”: all that the sentence says before the words. */
function readLeading(story: Story, {passage, token}: Piece): Speaker | undefined {
	const {tokens, sentences, block, text} = passage;
	const {from = 0} = sentences[tokens[token]?.sentence ?? 0] ?? {};
	if (tokens[token - 1]?.text !== ':') return undefined;
	const at = tokens.slice(from, from + longestLead).findIndex(({lower}) => story.lexicon.presenting.nouns.includes(lower));
	// “Rapida la risposta di Ada Ito: …”
	const isAlone = at === 0 || tokens.slice(from, from + at).some(({bits}, n) => n < 2 && (bits & is.determiner) !== 0);
	// “Queste le sue parole alla radio: …”
	const {male, female} = story.lexicon.presenting.his;
	const isHis = isRomance(story.lexicon) && [...male, ...female].includes(tokens[from + at - 1]?.lower ?? '');
	if (at < 0 || !isAlone || isHis) return undefined;
	const found = findNamed(story, block, {from, to: token - 1});
	const after = tokens[found?.mention.to ?? token];
	const isTo = story.lexicon.presenting.to.includes(tokens[from + at + 1]?.lower ?? '');
	if (!found || isTo || found.at !== from + at || !(isSign(after, ':(') || endsName(after))) return undefined;
	return {mention: found.mention, cue: text.slice(tokens[found.at]?.start, tokens[found.at]?.end), likelihood};
}

/** « Un avis partagé par Ada Ito. “…” »: the sentence before the words, which stand alone, says nothing else. */
function readShared(story: Story, {passage, token}: Piece): Speaker | undefined {
	const {tokens, sentences, block, text} = passage;
	const {lexicon, mentions, attributions} = story;
	const sentence = tokens[token]?.sentence ?? 0;
	const before = sentences[sentence - 1];
	if (!before || sentences[sentence]?.from !== token || before.to - before.from > longest || lexicon.agents.length === 0) return undefined;
	const noun = tokens[before.from + 1];
	const agent = tokens.findIndex(({lower}, n) => n > before.from + 1 && n < before.to && lexicon.agents.includes(lower));
	if (!noun || !lexicon.presenting.nouns.includes(noun.lower) || agent < 0 || agent > before.from + farthest) return undefined;
	const isTold = attributions(block).some(found => isToldAfter(found, {passage, token}));
	const mention = (mentions[block] ?? []).find(({type, phrase}) => type === 'name' && (phrase === agent || phrase === agent + 1));
	if (!mention || isTold || !endsName(tokens[mention.to])) return undefined;
	return {mention, cue: text.slice(noun.start, noun.end), likelihood};
}

/** In passages: how far back “his” may mean somebody. */
const reach = 1;

/** „Sein Fazit: ‚…‘“, „Itos Fazit: ‚…‘“: whoever was the last subject of a sentence, or is named. */
function readOwned({lexicon, mentions, people}: Story, {passage, token}: Piece): Speaker | undefined {
	const {tokens, sentences, block, text} = passage;
	// “Her verdict? ‘…’”
	const isAsked = isSign(tokens[token - 1], '?');
	const {from = 0} = sentences[(tokens[token]?.sentence ?? 0) - Number(isAsked)] ?? {};
	// “Queste le sue parole: ‘…’”
	const {male, female} = lexicon.presenting.his;
	const isHis = ({lower}: Token) => male.includes(lower) || female.includes(lower);
	const at = isRomance(lexicon) ? Math.max(0, tokens.slice(from, from + longestLead).findIndex(isHis)) : 0;
	const behind = lexicon.capitalNouns ? findOwner(tokens, token) : undefined;
	const [owner, noun] = behind ?? tokens.slice(from + at, from + at + 2);
	// „Sein Motto lautet: ‚…‘“
	const colon = lexicon.capitalNouns && isWord(tokens[from + 2]) ? from + 3 : from + 2;
	const isWhole = behind ? isHis(behind[0]) : at > 0 ? tokens[token - 1]?.text === ':' : colon + 1 === token && isSign(tokens[colon], ':?');
	if (!isWhole || !owner || !lexicon.presenting.nouns.includes(noun?.lower ?? '')) return undefined;
	const before = mentions.slice(Math.max(0, block - reach), block + 1).flat();
	const isEarlier = (mention: Mention) => mention.passage !== passage || mention.to <= from;
	const gender = (male.includes(owner.lower) ? is.male : 0) | (female.includes(owner.lower) ? is.female : 0);
	const isMeant = (mention: Mention) => {
		const person = people.get(mention);
		if (!person || !isEarlier(mention)) return false;
		if (!gender) return lexicon.verbSecond && owner.lower === `${person.words.at(-1)}s`;
		const bits = (person.bits | mention.bits) & (is.male | is.female);
		return isTopic(mention) && (!bits || (bits & gender) !== 0);
	};
	const mention = before.findLast(isMeant);
	return mention && {mention, cue: text.slice(noun?.start, noun?.end), likelihood};
}

/** A sentence, with those named in it who may have spoken. */
interface Told extends Range {
	tokens: readonly Token[];
	here: readonly Mention[];
	lexicon: Lexicon;
}

/** Whose words a noun says that they were, who is behind a verb, or behind “thus” alone. */
function findNamed({mentions, passages, lexicon}: Story, block: number, {from, to}: Range): Found | undefined {
	const tokens = passages[block]?.tokens ?? [];
	const isSomebody = (mention: Mention) =>
		mention.type === 'name' || (mention.type === 'nominal' && isRole(tokens[mention.to - 1], lexicon)) || isSeveral(mention, lexicon);
	const here = (mentions[block] ?? []).filter(mention => mention.from > from && mention.to <= to && isSomebody(mention));
	const found = (at: number, mention: Mention | undefined) => mention && {mention, at};
	if (lexicon.presenting.thus.includes(tokens[from]?.lower ?? '')) {
		// „Damit eröffnete Ada Ito den Markt.“
		const isLater = lexicon.verbSecond && tokens[from + 1]?.isCapital === false;
		const next = here.find(({phrase}) => phrase === from + 1 || (isLater && phrase === from + 2));
		if (next && (isLater || endsName(tokens[next.to]))) return found(from, next);
	}
	const told = findTold(tokens, from, lexicon);
	if (told)
		return found(
			told.at,
			here.find(({phrase}) => phrase > told.copula && phrase <= told.copula + 2),
		);
	// « C'est en tout cas ce qu'a promis Ada Ito. »
	const what = findWhat(tokens, from, lexicon);
	if (what !== undefined) return findTeller({tokens, here, lexicon, from: what, to});
	const cleft = lexicon.being.includes(tokens[from + 1]?.lower ?? '') ? here.find(({phrase}) => phrase === from + 2) : undefined;
	if (cleft) return findCleft(cleft, {from: cleft.to, to});
	const echo = lexicon.echoes.verbs.includes(tokens[from + 1]?.lower ?? '') ? findEcho(tokens, from + 1, lexicon) : undefined;
	if (echo !== undefined)
		return found(
			from + 1,
			findHead(
				here,
				here.find(({phrase, from: begin}) => phrase === echo || begin === echo),
			),
		);
	return findTeller({tokens, here, lexicon, from, to});
}

/** Behind a noun for what was said, or behind a verb that tells it. */
function findTeller({tokens, here, lexicon, from, to}: Told): Found | undefined {
	const {nouns} = lexicon.presenting;
	const found = (at: number, mention: Mention | undefined) => mention && {mention, at};
	for (let n = from; n <= from + (lexicon.verbSecond ? farthestLast : farthest) && n < to; n += 1) {
		const {lower = '', bits = 0} = tokens[n] ?? {};
		// “un pensiero condiviso da Ada Ito”
		const link = [n + 1, n + 2, ...(isRomance(lexicon) ? [n + 3] : [])].find(
			at => has(tokens[at], is.link) || lexicon.agents.includes(tokens[at]?.lower ?? ''),
		);
		const isOf = ({phrase, from: begin}: Mention) => link !== undefined && (phrase === link + 1 || phrase === link || begin === link + 1);
		// “Con estas palabras abrió el acto Ada Ito.”
		const isWith = isRomance(lexicon) && tokens.slice(from, n).some(word => (word.bits & (is.preposition | is.link)) === is.preposition);
		if (nouns.includes(lower) && isWith)
			return found(
				n,
				here.find(mention => mention.phrase > n && isFound(mention, tokens, lexicon)),
			);
		if (nouns.includes(lower) && link !== undefined) return found(n, here.find(isOf));
		// „Mit diesen Worten eröffnete Ada Ito den Markt.“
		if (lexicon.verbSecond && nouns.includes(lower) && n > from)
			return found(
				n,
				here.find(({type, phrase}) => type === 'name' && (phrase === n + 1 || phrase === n + 2)),
			);
		if (!(bits & (isRomance(lexicon) ? is.cue : is.verb))) continue;
		// “Dat heeft Ada Ito gezegd.”
		const isLast = lexicon.verbSecond && n > from + 1 && has(tokens[from + 1], is.perfect);
		const mention = here.find(({from: at, ...other}) => (isLast ? at < n : at > n) && !isBeside({from: at, ...other}, tokens, lexicon));
		return found(n, lexicon.endsDefinite ? findHead(here, mention) : mention);
	}
	return undefined;
}

/** “Graz IF’s træner”, “Svenska partiets ordförande Ada Ito”: who ends what begins with a name. */
function findHead(here: readonly Mention[], mention: Mention | undefined): Mention | undefined {
	if (!mention) return undefined;
	const head = here.find(({phrase, isHead}) => isHead && phrase === mention.phrase) ?? mention;
	return here.find(({type, phrase, from}) => type === 'name' && phrase === head.to && from > phrase) ?? head;
}

/** Where what follows “from” begins: “lød det kort fra”. */
function findEcho(tokens: readonly Token[], verb: number, {echoes}: Lexicon): number | undefined {
	const at = tokens.slice(verb + 1, verb + farthest).findIndex(({lower}) => echoes.from.includes(lower));
	return at > 0 ? verb + at + 2 : undefined;
}

/** “abrió el acto Ada Ito”, “a deputada abriu o ato” */
const isFound = (mention: Mention, tokens: readonly Token[], lexicon: Lexicon) =>
	!isPreposed(tokens[mention.phrase - 1]) &&
	(tokens.slice(mention.phrase, mention.to).some(token => token.bits & is.givenName || isRole(token, lexicon)) ||
		// “Con estas palabras describió Ito el incendio.”
		(mention.type === 'name' && has(tokens[mention.phrase - 1], is.cue)));

/** “in a letter”, “to the newspaper” */
function isBeside({type, bits, phrase, from}: Mention, tokens: readonly Token[], {addressees, definite}: Lexicon): boolean {
	const first = tokens[phrase]?.lower ?? '';
	// “in a letter Ada Ito”
	const isNamed = type === 'name' && (from > phrase + 1 || (from > phrase && isPlatform(tokens[phrase]))) && !(bits & is.role);
	return (
		isPreposed(tokens[from - 1]) ||
		(!isNamed && (isPreposed(tokens[phrase - 1]) || (addressees.includes(first) && !definite.includes(first))))
	);
}
