import type {Mention} from '../mentions/mention.ts';
import {endsName} from '../mentions/phrase-end.ts';
import type {Person} from '../person.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import type {Lexicon} from '../words/lexicon.ts';
import {isRole} from '../words/read-role.ts';
import {has, type Token} from '../words/token.ts';

/** In tokens: “forsker og lærer ved institutt for havner i Graz, Ada Ito”. */
const longest = 16;

/** “sier forsker og lærer ved Graz universitet, Ada Ito”: in Nordic and Dutch a role behind a verb with neither an article nor its end stands beside a name, however far behind. */
export function findBehindRole({lexicon, mentions, people}: Story, mention: Mention): Person | undefined {
	const {passage, type, to} = mention;
	const {tokens, block} = passage;
	const head = tokens[to - 1];
	if (!lexicon.verbSecond || lexicon.capitalNouns || type !== 'nominal' || !head || !isBare(mention, lexicon)) return undefined;
	const {sentence} = head;
	const end = tokens.findIndex((token, n) => n > to && (token.sentence !== sentence || breaks(token, lexicon, isRole(token, lexicon))));
	const limit = Math.min(end < 0 ? tokens.length : end, to + longest);
	const isBehind = ({type: kind, phrase: begin, from, isHead, passage: at}: Mention) =>
		kind === 'name' && isHead && from > to && from <= limit && !isOf(at.tokens, {phrase: begin, from}, lexicon);
	const name = mentions[block]?.find(other => isBehind(other) && has(tokens[other.from], is.givenName));
	const person = name && people.get(name);
	const after = name && tokens[name.to];
	return person && person.words.length > 1 && endsName(after) && !has(after, is.cue) ? person : undefined;
}

/** Right behind a verb, singular, without an article. */
function isBare({passage: {tokens}, phrase, to}: Mention, lexicon: Lexicon): boolean {
	const [before, first, head] = [tokens[phrase - 1], tokens[phrase], tokens[to - 1]];
	if (!has(before, is.cue) || !first || !head || first.bits & (is.determiner | is.quantifier)) return false;
	if (tokens[to]?.type !== 'word' && tokens[to]?.text !== ',') return false;
	const isDefinite = lexicon.endsDefinite ? /e[nt]$/.test(head.lower) : lexicon.collectives.includes(head.lower);
	return isRole(head, lexicon) && !head.isCapital && !isDefinite;
}

/** What begins another clause; “for” is a preposition too. */
function breaks({type, bits, lower}: Token, {and}: Lexicon, isRole: boolean): boolean {
	const isJoining = (bits & is.conjunction) !== 0 && !(bits & is.preposition) && lower !== and;
	return type === 'marked' || ((isJoining || (bits & (is.cue | is.auxiliary | is.relative)) !== 0) && !isRole);
}

/** “talsperson for Ada Ito”, “sønn av bakeren Ada Ito”; not “vaktsjef i NVR Ada Ito”. */
function isOf(tokens: readonly Token[], {phrase, from}: Pick<Mention, 'phrase' | 'from'>, lexicon: Lexicon): boolean {
	const before = from > phrase && isRole(tokens[from - 1], lexicon) ? phrase - 1 : from - 1;
	return has(tokens[before], is.link | is.preposition);
}
