import type {Attribution} from '../attribution.ts';
import {isAddressed} from '../attributions/adjuncts.ts';
import {isPreposed} from '../attributions/participle.ts';
import {isDative} from '../attributions/verb-second.ts';
import type {Candidate} from '../candidate.ts';
import {type Mention, readText, sentenceOf} from '../mentions/mention.ts';
import type {Piece} from '../passages/view.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {isPlatform} from '../words/is-platform.ts';
import {endsAsVerb, isRomance, type Lexicon, readBits} from '../words/lexicon.ts';
import {isRole} from '../words/read-role.ts';
import {has, type Token} from '../words/token.ts';
import {isSeveral} from './groups.ts';
import {antecedentOf} from './naming.ts';
import {ofPlace, standingOf} from './standing.ts';

/** Whether who may have spoken is somebody or something that speaks at all: in “the singer has a rare ‘sorry’ note”, neither “a rare” nor “note” is. */
export function maySpeak(story: Story, {mention, attribution}: Candidate): boolean {
	if (!mention) return true;
	const {lexicon} = story;
	const {phrase, to, passage, type, bits} = mention;
	const first = passage.tokens[phrase];
	const head = passage.tokens[to - 1];
	if (!first || !head) return true;
	const seen: Seen = {mention, first, head, before: passage.tokens[phrase - 1], attribution};
	if ((attribution && isTakenFor(attribution, lexicon)) || isDoneTo(seen, lexicon)) return false;
	if (isNumber(mention) || isCounted(mention, lexicon) || isGenitive(seen, lexicon) || (!attribution && isHearer(mention, lexicon)))
		return false;
	if (type === 'name' && isPreposed(seen.before) && to === mention.from + 1 && isPlatform(head)) return false;
	if (type === 'name') return attribution !== undefined || !(opensOnly(story, mention) || isPlace(story, seen));
	// “Esto dijo”: in Romance languages no “it” speaks.
	if (type === 'pronoun') return !isRomance(lexicon) || (bits & is.pronoun) !== is.it;
	if (type === 'relative') return !isObjectRelative(story, mention);
	if (type !== 'nominal') return true;
	// “This says nothing about us.”
	if (to === phrase + 1 && lexicon.pointers.includes(first.lower)) return false;
	// „lautete ihre Reaktion“
	if (lexicon.capitalNouns && /^(?:ihr|sein)/.test(first.lower) && lexicon.presenting.nouns.includes(head.lower)) return false;
	// “Thousands are being treated badly”
	const isDone = attribution && lexicon.passives.includes(passage.tokens[attribution.cue.from - 1]?.lower ?? '');
	if (bits & is.quantifier && isDone) return false;
	if (!isDetermined(first) && head.bits & is.naming && lexicon.capitalNouns) return false;
	// “Menos entusiasta se mostró Ada Ito”
	if (isRomance(lexicon) && first.bits & is.adverb && !isDetermined(first)) return false;
	// “confirmaron a este diario”, “E sull'arbitro: ‘…’”
	if (!attribution && isRomance(lexicon) && (isAddressed(seen.before, lexicon) || lexicon.about.includes(first.lower))) return false;
	if (isPerson(head, lexicon)) return true;
	// “wat ze niet leuk vindt”
	if (isBareWord(mention, head, lexicon)) return false;
	if (!attribution) return isAcronym(mention) || hasLargeWord(mention, lexicon);
	if (isAskedOf(seen, lexicon)) return false;
	// “Nu kwam de zomer. ‘…’”
	const isTold = has(attribution, is.cue) || /^(?:according|owner|sign)$/.test(attribution.shape);
	if (lexicon.verbSecond && !lexicon.capitalNouns && !isTold) return isAcronym(mention);
	return lexicon.capitalNouns ? isSubjectNoun(seen, lexicon) : isWholePhrase(seen, lexicon);
}

/** “investiga si el fuego fue ‘intencionado’” */
const isAskedOf = ({before, attribution}: Seen, lexicon: Lexicon) =>
	isRomance(lexicon) && /^s[ei]$/.test(before?.lower ?? '') && !has(attribution, is.cue);

/** “Nacido en Graz, compuso himnos”: in Romance languages of what stands behind prepositions only and has no given name, nothing tells that it speaks. */
function isPlace(story: Story, {mention, before}: Seen): boolean {
	// “A. Ito”
	const isBehind = isPreposed(before) && !before?.text.endsWith('.');
	const person = isRomance(story.lexicon) && isBehind ? story.people.get(mention) : undefined;
	return person !== undefined && standingOf(person, story) === ofPlace;
}

/** „Ito gilt als ‚Möwe‘“, „Ito arbeitet als ‚Möwe‘“, „Ito soll ‚müde‘ sein“: others say so, or nobody. */
function isTakenFor({mention: {passage}, cue, bits}: Attribution, {bracketed, hearsay}: Lexicon): boolean {
	const isOther = (bits & is.otherVerb) !== 0 && (bits & is.cue) === 0;
	if (hearsay.includes(passage.tokens[cue.from]?.lower ?? '')) return true;
	return isOther && bracketed.as.includes(passage.tokens[cue.to]?.lower ?? '');
}

/** „traf einen Offizier, der ihr sagte, was war“: where every noun is large, what its article tells to be an object. */
function isDoneTo({mention: {type, phrase, to}, first, before, attribution}: Seen, {capitalNouns, objects, atHead}: Lexicon): boolean {
	if (!capitalNouns || type !== 'nominal' || to === phrase + 1 || !objects.includes(first.lower) || isPreposed(before)) return false;
	// „so einen Wandel“
	const lead = attribution?.shape === 'according' ? (attribution.mention.passage.tokens[attribution.cue.from]?.lower ?? '') : '';
	if (atHead.includes(lead)) return true;
	return !attribution || (phrase < attribution.cue.from && /^(?:left|far|joined)$/.test(attribution.shape));
}

/** “Ito was told it had ‘…’”: somebody else says so. */
function isHearer({to, passage: {tokens}}: Mention, {passives, bracketed}: Lexicon): boolean {
	// “Ito wordt omschreven als ‘…’”
	const isOf = ({bits, sentence}: Token) => (bits & is.cue) !== 0 && sentence === tokens[to]?.sentence;
	if (bracketed.passives.includes(tokens[to]?.lower ?? '') && tokens.slice(to).some(isOf)) return true;
	let n = to;
	while (has(tokens[n], is.auxiliary | is.adverb) && n < to + mostAuxiliaries) n += 1;
	return n > to && has(tokens[n], is.cue) && tokens.slice(to, n).some(({lower}) => passives.includes(lower));
}

/** „Die Idee kam ihr früh. ‚…‘“: where every noun is large, a thing of which a sentence before tells, with no verb that reports. */
export function isThingElsewhere({lexicon}: Story, {mention, attribution}: Candidate, {passage, token}: Piece): boolean {
	const head = mention?.passage.tokens[mention.to - 1];
	if (!lexicon.capitalNouns || mention?.type !== 'nominal' || !head || isPerson(head, lexicon) || isAcronym(mention)) return false;
	const isHere = mention.passage === passage && sentenceOf(mention) === passage.tokens[token]?.sentence;
	const {bits = 0, shape = ''} = attribution ?? {};
	return !isHere && !(bits & is.verb) && !/^(?:according|owner|sign)$/.test(shape);
}

/** In tokens: “has since been”. */
const mostAuxiliaries = 4;

/** In tokens: “un ruido muy fuerte, que”. */
const nearby = 4;

/** “un ruido que describió como ‘…’”: in languages whose verbs need no subject, “que” behind a thing. */
function isObjectRelative(story: Story, mention: Mention): boolean {
	const {lexicon} = story;
	const thing = lexicon.droppedPlurals.length ? antecedentOf(story, mention) : undefined;
	if (thing?.type !== 'nominal' || thing.to < mention.from - nearby) return false;
	const isBody = ({isCapital, lower}: Token) => isCapital || lexicon.institutions.includes(lower) || lexicon.parties.includes(lower);
	return (
		!thing.passage.tokens.slice(thing.phrase, thing.to).some(token => isRole(token, lexicon) || isBody(token)) && !isSeveral(thing, lexicon)
	);
}

/** A mention and what stands at its ends. */
interface Seen {
	mention: Mention;
	first: Token;
	head: Token;
	before: Token | undefined;
	attribution: Attribution | undefined;
}

/** “Isaiah 45:1 reads” */
const isNumber = (mention: Mention) => /^[\d\s.,/]+$/.test(readText(mention));

const isDetermined = ({bits}: Token) => (bits & (is.determiner | is.quantifier)) !== 0;

/** „ein Drittel der Fahrer“, “71 procent van de bewoners”: the share of them does. */
function isCounted({phrase, passage: {tokens}}: Mention, {quantities, genitives}: Lexicon): boolean {
	const isLinked = has(tokens[phrase - 1], is.link);
	const isOf = isLinked || genitives.includes(tokens[phrase]?.lower ?? '');
	const counted = tokens[isLinked ? phrase - 2 : phrase - 1]?.lower ?? '';
	return isOf && (quantities.parts.includes(counted) || quantities.shares.includes(counted));
}

/** „die Leiterin der Schule sagte“: she did, not the school; but „am Montag sagte der Wirt“. */
function isGenitive({first, head, before, attribution}: Seen, {genitives}: Lexicon): boolean {
	const shape = attribution?.shape;
	if (!genitives.includes(first.lower) || !before?.isCapital || before.bits & (is.calendar | is.particle | is.stop)) return false;
	return shape !== 'according' && shape !== 'owner' && !(head.bits & is.male);
}

/** “Optimism is higher”: a single word that begins its sentence, and that the story writes large nowhere else. */
export function opensOnly(story: Story, mention: Mention): boolean {
	const {capitals, lexicon} = story;
	const {from, to, passage} = mention;
	const head = passage.tokens[from];
	if (!head || to !== from + 1 || head.isPossessive || head.bits & is.givenName || capitals.large.has(head.lower)) return false;
	if (isDescribed(story, mention)) return false;
	const next = passage.tokens[to];
	// “Filming began”
	if (lexicon.participleEnd && head.lower.endsWith(lexicon.participleEnd) && passage.sentences[head.sentence]?.from === from) return true;
	const acts = has(next, is.cue | is.otherVerb) || endsAsVerb(next?.lower ?? '', lexicon);
	return passage.sentences[head.sentence]?.from === from && !acts;
}

/** “Ito, 21, came”, “Ito, who came”, “Ito, a baker, came” */
function isDescribed({mentions, lexicon}: Story, {to, passage: {tokens, block}}: Mention): boolean {
	const next = tokens[to + 1];
	if (tokens[to]?.text !== ',' || !next) return false;
	if (next.bits & is.relative || (/^\d\d$/.test(next.text) && tokens[to + 2]?.text === ',')) return true;
	return (
		mentions[block]?.some(({phrase, type, to: end}) => phrase === to + 1 && type === 'nominal' && isRole(tokens[end - 1], lexicon)) ?? false
	);
}

/** In Dutch, a word with neither an article nor the end of several. */
const isBareWord = ({phrase, to}: Mention, {isCapital, lower}: Token, {verbSecond, capitalNouns, endsDefinite}: Lexicon) =>
	verbSecond && !capitalNouns && !endsDefinite && to === phrase + 1 && !isCapital && !/(?:en|s)$/.test(lower);

/** A role, of one or of many: „Autoren“, „Lehrerinnen“. */
function isPerson(head: Token, lexicon: Lexicon): boolean {
	if (isRole(head, lexicon)) return true;
	if (!lexicon.capitalNouns) return false;
	const stem = head.lower.replace(/nen$|e?n$/, '');
	return [stem, `${stem}e`].some(lower => isRole({...head, lower, bits: readBits(lexicon, lower)}, lexicon));
}

/** „Die Gewerkschaft Erde-Boden-Luft“ */
const hasLargeWord = ({passage: {tokens}, phrase, to}: Mention, {capitalNouns, definite}: Lexicon) =>
	capitalNouns &&
	definite.includes(tokens[phrase]?.lower ?? '') &&
	tokens.slice(phrase + 2, to).some(({text}) => /[A-ZÄÖÜ].*[A-ZÄÖÜ]/.test(text));

/** “ISIS”, „das AWI“; not „das Beauty-Büro“. */
const isAcronym = ({passage: {tokens}, from, to}: Mention) =>
	tokens.slice(from, to).some(({text}) => /[A-ZÄÖÜ].*[A-ZÄÖÜ]/.test(text.split('-').at(-1) ?? ''));

/** Where every noun is large: a noun, no object, and next to its verb. */
function isSubjectNoun({mention, first, head, before, attribution}: Seen, lexicon: Lexicon): boolean {
	const {shape, bits = 0} = attribution ?? {};
	const isNoun = head.isCapital || has(head, is.quantifier) || /\d|['’]s$/.test(head.text);
	if (!isNoun) return false;
	if (isAcronym(mention) || shape === 'according') return true;
	if (lexicon.mindless.includes(mention.passage.tokens[attribution?.cue.from ?? -1]?.lower ?? '')) return false;
	if (shape === 'far' || shape === 'joined') return false;
	if (isDative(mention, lexicon)) return false;
	// „der Härte als Mittel ankündigte: ‚…‘“
	if (!isDetermined(first) && lexicon.bracketed.as.includes(before?.lower ?? '')) return false;
	// „Ihr Wissen führt sie auf die Arbeit zurück: ‚…‘“
	const isBehind = mention.phrase > (attribution?.cue.from ?? mention.phrase);
	const isOther = (bits & is.otherVerb) !== 0 && !(bits & is.cue);
	const isSilent = isOther || (isBehind && !(bits & is.verb) && !lexicon.definite.includes(first.lower));
	if (shape && /^(?:left|right)$/.test(shape) && isSilent) return false;
	return isPreposed(before) ? isDetermined(first) : !lexicon.objects.includes(first.lower);
}

/** “a higher wage”, “officials”, “14 percent”; not “battery”, “more visible”. */
function isWholePhrase({mention: {passage, phrase, to, bits}, first, head}: Seen, {definite, verbSecond}: Lexicon): boolean {
	if (!definite.length || verbSecond || isDetermined(first) || first.isPossessive || bits & is.quantifier) return true;
	return /s$/.test(head.text) || passage.tokens.slice(phrase, to).some(({isCapital, text}) => isCapital || /^\d/.test(text));
}
