import {isNameOrRole, type Mention} from '../mentions/mention.ts';
import {endsName} from '../mentions/phrase-end.ts';
import {isStatement} from '../passages/kind.ts';
import type {Piece} from '../passages/view.ts';
import type {Speaker} from '../speaker.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {endsAsVerb, isRomance, type Lexicon} from '../words/lexicon.ts';
import {withoutArticle} from '../words/noun-ends.ts';
import {isAbstract} from '../words/nouns-and-names.ts';
import {isRole, isRoleWord} from '../words/read-role.ts';
import {has, isSign, type Token} from '../words/token.ts';

/** As sure as most known verbs in that place. */
const likelihood = 0.9;

/** « … », souffle Ada Ito: right behind the marks and a comma, a small word that the language's list does not have and a name after it: no word but a verb that reports stands there. */
export function readUnknownVerb(story: Story, piece: Piece): Speaker | undefined {
	const {passage, token} = piece;
	const {lexicon, mentions} = story;
	const {tokens, text, block, marked} = passage;
	const words = marked[tokens[token]?.marked ?? -1];
	const behind = readBehind(story, piece);
	if (behind) return behind;
	const isAfter = /^[,—–-]$/.test(tokens[token + 1]?.text ?? '');
	const last = text.charAt((words?.end ?? 0) - 1);
	// “…,” grumbles Ada Ito: in English the comma stands within the marks.
	const isCut = lexicon.presentEnd !== '' && last === ',';
	if (!lexicon.isKnown || !(isCut || isStatement({passage, token}))) return undefined;
	if (!isAfter && !/[,!?…]/.test(last)) return undefined;
	const first = isAfter ? token + 2 : token + 1;
	let n = first;
	// “s'amuse”, « s'est réjoui », “śmieje się”
	while (has(tokens[n], is.auxiliary) && n < first + 2) n += 1;
	const verb = tokens[n];
	if (lexicon.verbEnd && !mayBeVerb(verb, lexicon)) return undefined;
	if (verb?.type !== 'word' || verb.isCapital || verb.sentence !== tokens[token]?.sentence) return undefined;
	const chain = isRomance(lexicon) ? findInfinitive(tokens, n) : undefined;
	if (verb.bits !== 0 && !chain) return undefined;
	const after = chain ? chain + 1 : n + (has(tokens[n + 1], is.auxiliary | is.adverb) ? 2 : 1);
	const isSubject = ({type, bits, phrase, from}: Mention) =>
		type === 'nominal' && isRomance(lexicon)
			? phrase === after && (bits & is.role) !== 0 && has(tokens[phrase], is.determiner)
			: type === 'name'
				? phrase === after || from === after || (phrase === n && from === after + 1 && isRole(tokens[after], lexicon))
				: type === 'pronoun' && from === after && (bits & (is.he | is.she)) !== 0;
	const mention = mentions[block]?.find(isSubject) ?? findOfficer(story, piece, n);
	const next = mention && tokens[mention.to];
	return mention && (endsName(next) || (lexicon.capitalNouns && next && isAbstract(next)))
		? {mention, cue: chain ? text.slice(tokens[first]?.start, tokens[chain]?.end) : verb.text, likelihood}
		: undefined;
}

/** “grumbled”, “grumbles”; not “boss”. */
const mayBeVerb = (verb: Token | undefined, lexicon: Lexicon) =>
	verb !== undefined &&
	(endsAsVerb(verb.lower, lexicon) || (lexicon.presentEnd !== '' && verb.lower.endsWith(lexicon.presentEnd) && !/ss$/.test(verb.lower)));

/** “…,” Ada Ito shrugs. In English: right behind the marks whoever spoke, and a small word behind which the sentence ends or says how. */
function readBehind({lexicon, mentions}: Story, {passage, token}: Piece): Speaker | undefined {
	const {tokens, text, block, marked} = passage;
	const words = marked[tokens[token]?.marked ?? -1];
	const isAfter = isSign(tokens[token + 1], ',');
	// “When he called it ‘a mess,’ the crowd clapped.”
	const isWithin = tokens[token - 1]?.type === 'word' && tokens[token - 1]?.sentence === tokens[token]?.sentence;
	if (!lexicon.presentEnd || isWithin || (!isAfter && !/[,!?]/.test(text.charAt((words?.end ?? 0) - 1)))) return undefined;
	const from = isAfter ? token + 2 : token + 1;
	const speaks = (mention: Mention) =>
		mention.phrase === from && (isNameOrRole(mention) || (mention.type === 'pronoun' && has(mention, is.he | is.she)));
	const mention = mentions[block]?.findLast(speaks) ?? findRole(mentions[block] ?? [], from, lexicon);
	const verb = tokens[mention?.to ?? -1];
	const next = tokens[(mention?.to ?? 0) + 1];
	if (!mention || verb?.type !== 'word' || verb.isCapital || verb.bits !== 0 || !mayBeVerb(verb, lexicon)) return undefined;
	const isLast =
		next === undefined || isSign(next, '.,;') || (has(next, is.adverb | is.preposition) && !lexicon.bodyLinks.includes(next.lower));
	return isLast ? {mention, cue: verb.text, likelihood} : undefined;
}

/** “…,” the mayor shrugs: a word that the language's list does not have looks like a part of the phrase. */
function findRole(mentions: readonly Mention[], from: number, lexicon: Lexicon): Mention | undefined {
	const whole = mentions.find(({type, phrase}) => type === 'nominal' && phrase === from);
	const [role, verb] = whole?.passage.tokens.slice(whole.to - 2, whole.to) ?? [];
	const isTold = isRole(role, lexicon) && !role?.lower.endsWith(lexicon.presentEnd) && mayBeVerb(verb, lexicon);
	return whole && isTold ? {...whole, to: whole.to - 1, bits: whole.bits | is.role} : undefined;
}

/** In tokens: « n'a pas manqué de souligner ». */
const longestChain = 6;

/** « tente de rassurer », “quiso tranquilizar”: the infinitive that one or more verbs lead to. */
function findInfinitive(tokens: readonly Token[], from: number): number | undefined {
	const other = is.determiner | is.relative | is.conjunction | is.pronoun | is.role | is.cue;
	for (let n = from; n <= from + longestChain; n += 1) {
		const token = tokens[n];
		const isInfinitive =
			n > from &&
			token?.type === 'word' &&
			/..(?:[aei]r|[aeid]re|oir)$/.test(token.lower) &&
			!(token.bits & (is.adverb | is.preposition | is.auxiliary));
		if (isInfinitive && !token.isCapital) return n;
		if (token?.type !== 'word' || token.isCapital || token.bits & other) return undefined;
	}
	return undefined;
}

/** “»…«, knurrer havnefogeden.”: the article is the end of the noun, so the verb looks like a part of its phrase. */
function findOfficer({lexicon, mentions}: Story, {passage: {tokens, block}}: Piece, verb: number): Mention | undefined {
	const role = tokens[verb + 1];
	if (!lexicon.endsDefinite || !role || role.isCapital || tokens[verb - 1]?.type === 'word' || !endsName(tokens[verb + 2]))
		return undefined;
	if (!withoutArticle(role.lower).some(noun => isRoleWord(noun, lexicon))) return undefined;
	const whole = mentions[block]?.find(({type, phrase, to}) => type === 'nominal' && phrase === verb && to === verb + 2);
	return whole && {...whole, from: verb + 1, phrase: verb + 1};
}
