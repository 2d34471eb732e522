import type {Antecedent} from '../antecedent.ts';
import type {Attribution} from '../attribution.ts';
import {writeCue} from '../attributions/cue.ts';
import {isToldAfter, isToldBefore} from '../attributions/is-told.ts';
import {withoutLater} from '../attributions/without-later.ts';
import type {Candidate} from '../candidate.ts';
import {rank, share} from '../clues/clues.ts';
import {isReported} from '../constructions/reported.ts';
import {findSure} from '../constructions/sure.ts';
import {type Mention, readText, sentenceOf} from '../mentions/mention.ts';
import {isTopic} from '../mentions/topic.ts';
import {findThey} from '../naming/groups.ts';
import {isThingElsewhere, maySpeak} from '../naming/may-speak.ts';
import {antecedentOf, personOf} from '../naming/naming.ts';
import type {Piece} from '../passages/view.ts';
import type {Person} from '../person.ts';
import {findBody} from '../pronouns/bodies.ts';
import {findBesideCompanion} from '../pronouns/companion.ts';
import {findLastDescribed} from '../pronouns/last-described.ts';
import {findLastStranger} from '../pronouns/last-stranger.ts';
import {findLastSubject} from '../pronouns/last-subject.ts';
import {findLastSpeaker, findLastTeller} from '../pronouns/last-teller.ts';
import {findKnown, findLastTold, findLastTopic, findLatter, findSubjectInstead} from '../pronouns/last-topic.ts';
import {agrees, findAntecedents, findDescribed, findIntroduced, findTeller, isThing} from '../pronouns/pronouns.ts';
import type {Speaker} from '../speaker.ts';
import {isAuthor, type Story} from '../story.ts';
import type {Told} from '../told.ts';
import * as is from '../words/is.ts';
import {countWords, findLetter} from '../words/letters.ts';
import type {Lexicon} from '../words/lexicon.ts';
import {has, isDash, isSign} from '../words/token.ts';
import {isLedTo} from './block-quote.ts';
import {findCandidates} from './find-candidates.ts';

/** Whom each “he”, “she” and “it” of the story means. “He” and “she” depend on those before: they are resolved as far as they are asked for. */
export function resolvePronouns(story: Story): Told['meant'] {
	const meant = new Map<Mention, Antecedent | undefined>();
	const pronouns = story.mentions.flat().filter(isHeOrShe);
	const scene: Scene = {story, called: new Map()};
	let last: Antecedent | undefined;
	let next = 0;
	return asked => {
		const end = isHeOrShe(asked) ? pronouns.indexOf(asked) : -1;
		for (; next <= end; next += 1) {
			const mention = pronouns[next];
			const found = mention && findAntecedent(scene, mention, last);
			// “A clerk spoke. She said … She added: ‘…’”: described only where she was first.
			const best = found && found === last ? meant.get(last.mention) : found;
			if (!mention || !best) continue;
			meant.set(mention, best);
			last = {...best, mention};
		}
		if (asked.bits & is.it && !meant.has(asked)) meant.set(asked, findBody(story, asked));
		if (asked.bits & is.they && !meant.has(asked)) meant.set(asked, findThey(story, asked));
		return meant.get(asked);
	};
}

const isHeOrShe = ({type, bits}: Mention) => type === 'pronoun' && (bits & (is.he | is.she)) !== 0;

interface Scene {
	story: Story;
	/** By which pronoun the story surely called whom: its bits. */
	called: Map<Person, number>;
}

/** Surely enough to be called by no other pronoun. */
const surelyCalled = 0.9;

/** “Aditi Rao was there. She asked …”: nobody is “he” later whom “she” meant; then only somebody is who is known to be one. */
function findAntecedent({story, called}: Scene, pronoun: Mention, last: Antecedent | undefined): Antecedent | undefined {
	const antecedents = findAntecedents(story, pronoun, last);
	const shares = rank(antecedents);
	const isOther = ({person}: Antecedent) => ((person && called.get(person)) ?? pronoun.bits) !== pronoun.bits;
	const order = antecedents.map((_, n) => n).sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0));
	const likeliest = antecedents[order[0] ?? 0];
	const found =
		findLatter(story, pronoun, antecedents) ??
		findTeller(story, pronoun, antecedents) ??
		findLastSpeaker(story, pronoun, {antecedents, last}) ??
		findLastTeller(story, pronoun, {antecedents, last}) ??
		findDescribed(story, pronoun, antecedents) ??
		findLastDescribed(story, pronoun, antecedents) ??
		findLastStranger(story, pronoun, antecedents) ??
		findLastTold(story, pronoun, antecedents) ??
		findLastTopic(story, pronoun, {antecedents, last}) ??
		findIntroduced(story, pronoun, antecedents) ??
		findLastSubject(story, pronoun, likeliest ? [likeliest, ...antecedents] : []) ??
		findSubjectInstead(story, pronoun, likeliest ? [likeliest, ...antecedents] : []) ??
		findKnown(story, pronoun, [likeliest, ...antecedents]) ??
		likeliest;
	const best = findBesideCompanion(story.lexicon, pronoun, {best: found, last}) ?? found;
	const isNobody = (antecedent: Antecedent) => isOther(antecedent) || isThing(antecedent, story);
	if (!best || isNobody(best)) return order.map(n => antecedents[n]).find(other => other && !isNobody(other) && agrees(other, pronoun));
	// “Elle” may be a bog: only where things are “it” are “he” and “she” people.
	const isSomebody = story.lexicon.bodies.length > 0 && isTopic(pronoun);
	if (best.person && isSomebody && (shares[antecedents.indexOf(best)] ?? 0) > surelyCalled)
		called.set(best.person, called.get(best.person) ?? pronoun.bits);
	return best;
}

/** Of who is less likely than this it is not asked whom the story means: it would change nothing. */
const leastShare = 0.01;

/** The most likely speaker of a quotation; `previous` spoke the one before. */
export function chooseSpeaker(told: Told, pieces: readonly Piece[], previous: Mention | undefined): Speaker {
	const {story} = told;
	const first = pieces[0];
	const last = pieces.at(-1);
	if (!first || !last) return {mention: undefined, cue: undefined, likelihood: 1};
	const sure = findSure(told, {first, last, previous});
	if (sure) return sure;
	const isSaid = (candidate: Candidate) => isWellFounded(story, candidate, first) && isLedTo(story, candidate, first);
	const candidates = withoutLater(withoutRelayed(findCandidates(story, first, previous).filter(isSaid), first), first, story);
	if (last !== first) candidates.push(...findCandidates(story, last, previous).filter(({mention}) => mention?.passage === last.passage));
	const ranked = rankSpeakers(story, candidates, first);
	const isMute = (candidate: Candidate) => !maySpeak(story, candidate) || isThingElsewhere(story, candidate, first);
	const shares = doubtThose(ranked, n => candidates[n] !== undefined && isMute(candidates[n]), 0);
	const who = candidates.map(({mention}, n) => mention && ((shares[n] ?? 0) > leastShare ? whoIs(told, mention) : mention));
	const totals = new Map<Person | Mention | string | undefined, number>();
	let likeliest: Person | Mention | string | undefined;
	let likelihood = -1;
	who.forEach((key, n) => {
		totals.set(key, (totals.get(key) ?? 0) + (shares[n] ?? 0));
	});
	totals.forEach((total, key) => {
		if (total <= likelihood) return;
		likeliest = key;
		likelihood = total;
	});
	let best: Candidate | undefined;
	let most = -1;
	candidates.forEach((candidate, n) => {
		const share = shares[n] ?? 0;
		if (who[n] !== likeliest || share <= most) return;
		best = candidate;
		most = share;
	});
	// That something cannot have spoken makes nobody likelier, nor anybody of whom nothing tells that they speak.
	if (!best?.attribution) likelihood = who.reduce<number>((sum, key, n) => sum + (key === likeliest ? (ranked[n] ?? 0) : 0), 0);
	return {mention: best?.mention, cue: readCue(best, story.lexicon), likelihood};
}

/** “…,” said Ito, according to the Harbour Post; according to the Harbour Post, Ito said: “…”: who is said to have spoken did. */
function withoutRelayed(candidates: Candidate[], piece: Piece): Candidate[] {
	const end = Math.min(
		...candidates.flatMap(({attribution}) => (attribution && isToldAfter(attribution, piece) ? attribution.cue.to : [])),
	);
	const isSaid = candidates.some(({attribution}) => attribution && isToldBefore(attribution, piece));
	// “Ito told him, ‘…,’ prosecutors said.”
	const isLed = isSaid && isSign(piece.passage.tokens[piece.token - 1], ',');
	const isRelayed = (found: Attribution) =>
		found.shape === 'according' ? found.cue.from >= end || (isSaid && found.bits === 0) : isLed && isToldAfter(found, piece);
	return candidates.filter(({attribution}) => !attribution || !isRelayed(attribution));
}

/** How many words in marks are seldom nobody's where the sentence tells of a speaker; “nobody” is then worth less than articles full of short marks teach. */
const longEnough = 3;
const doubt = 0.4;

function rankSpeakers({lexicon}: Story, candidates: readonly Candidate[], piece: Piece): number[] {
	const {passage, token} = piece;
	const {tokens} = passage;
	const shares = rank(candidates);
	const {start, end} = passage.marked[tokens[token]?.marked ?? -1] ?? {};
	// Where nouns are large, names of things stand in marks, beside verbs too.
	const verbs = lexicon.capitalNouns ? 0 : is.cue;
	const tells = ({shape, bits}: Attribution) => shape === 'according' || ((bits & verbs) !== 0 && shape !== 'far');
	const sentence = tokens[token]?.sentence ?? 0;
	const isHere = (mention: Mention) => mention.passage === passage && sentenceOf(mention) === sentence;
	const isTold = candidates.some(({mention, attribution}) => mention && attribution && isHere(mention) && tells(attribution));
	const isShort = countWords(passage.text.slice(start, end), longEnough) < longEnough;
	const before = tokens[token - 1];
	const isLed = isSign(before, ':');
	const isWithin = before?.type === 'word' && before.sentence === sentence;
	// Where reported speech has a form of its own, `readReported` has found who spoke elsewhere.
	const isElsewhere = (mention: Mention | undefined) => mention !== undefined && !isHere(mention);
	if (lexicon.capitalNouns && isWithin && (isShort || isReported(passage, sentence, lexicon)))
		return doubtThose(shares, n => isElsewhere(candidates[n]?.mention), isShort ? 0 : doubt);
	const isAnswering = ({mention, attribution}: Candidate) => mention !== undefined && isHere(mention) && answers(attribution, piece);
	// « La mairie demande de la patience : “…”, promet Ada Ito »
	const isBefore = ({mention}: Candidate) => mention !== undefined && isHere(mention) && mention.from < token;
	if (isLed && candidates.some(isAnswering)) return doubtThose(shares, n => candidates[n] === undefined || isBefore(candidates[n]), 0);
	const from = passage.sentences[sentence]?.from ?? token;
	if ((from === token || (from === token - 1 && isDash(tokens[from]))) && candidates.some(isAnswering))
		return doubtThose(shares, n => !candidates[n]?.mention || isElsewhere(candidates[n].mention), 0);
	return isTold && !isShort ? doubtThose(shares, n => !candidates[n]?.mention, doubt) : shares;
}

/** “Enough”, said Ada Ito; “Enough?” asked Ada Ito: right after the marks and a sign; not “Gull”, so the boat is called. */
function answers(attribution: Attribution | undefined, {passage: {text, tokens}, token}: Piece): boolean {
	const isAsked = /[?!…]["“”»’']+$/.test(text.slice(tokens[token]?.start, tokens[token]?.end));
	if (!attribution || (tokens[token + 1]?.type !== 'sign' && !isAsked)) return false;
	const {cue, bits, shape} = attribution;
	const isNaming = (bits & is.naming) !== 0 && !has(tokens[cue.to], is.it);
	const telling = isSign(tokens[token - 1], ':') ? is.cue : is.verb;
	return (bits & telling) !== 0 && !isNaming && shape !== 'far' && cue.from > token && cue.from <= token + 3;
}

function doubtThose(shares: readonly number[], isDoubtful: (n: number) => boolean, worth: number): number[] {
	return share(shares.map((part, n) => (isDoubtful(n) ? part * worth : part)));
}

/** Whom a mention means: a person, a description (“the agency” is one, however often it is named), or nobody else. */
function whoIs(told: Told, mention: Mention): Person | Mention | string {
	const {type} = mention;
	const described = type === 'pronoun' ? told.meant(mention)?.mention : type === 'relative' ? antecedentOf(told.story, mention) : mention;
	return personOf(told, mention) ?? (described?.type === 'nominal' ? readText(described).toLowerCase() : mention);
}

/** Only names before colons speak in a language that Lede does not know; an author only where the sentence itself says so. */
function isWellFounded({lexicon, authors}: Story, {mention, attribution}: Candidate, {passage, token}: Piece): boolean {
	if (!mention) return true;
	if (!lexicon.isKnown) return attribution?.shape === 'sign';
	if (!isAuthor(mention, authors)) return true;
	return attribution !== undefined && mention.passage === passage && sentenceOf(mention) === passage.tokens[token]?.sentence;
}

/** The reporting words as written; undefined if they are a sign only. */
function readCue(candidate: Candidate | undefined, lexicon: Lexicon): string | undefined {
	const {mention, attribution} = candidate ?? {};
	const written = mention && attribution && writeCue(mention.passage, attribution.cue, lexicon);
	return written && findLetter(written) >= 0 ? written : undefined;
}
