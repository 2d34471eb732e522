import type {Passage} from '../passages/passage.ts';
import type {Person} from '../person.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {isRomance, type Lexicon} from '../words/lexicon.ts';
import {isRole} from '../words/read-role.ts';
import {has, isSign, type Range, type Token} from '../words/token.ts';
import type {Mention} from './mention.ts';
import type {Places} from './places.ts';

/** In Polish an office, what it is of, and who holds it stand side by side, with nothing between them. */
export const lacksArticles = ({isKnown, verbSecond, definite}: Lexicon) => isKnown && !verbSecond && definite.length === 0;

const isGiven = (token: Token | undefined) => has(token, is.givenName);

/** „prezydent Francji Jan Kos“, „w Pile Jan Kos“, „powiedział Gazecie Jan Kos“: where the name begins. */
export function skipWhatItIsOf({tokens}: Pick<Passage, 'tokens'>, {from, to}: Range, lexicon: Lexicon): number {
	const before = tokens[from - 1];
	// „mistrzów Europy Jan Kos“
	if (lacksArticles(lexicon) && to - from === 3 && !isGiven(tokens[from]) && isGiven(tokens[from + 1])) return from + 1;
	const isBehind = before !== undefined && (isRole(before, lexicon) || has(before, is.preposition | is.cue));
	if (!isBehind || isGiven(tokens[from]) || !lacksArticles(lexicon)) return from;
	for (let n = from + 1; n < to - 1; n += 1) if (isGiven(tokens[n])) return n;
	return from;
}

/** „szef MON“, „prezydent Francji“, „dyrektor Muzeum Miejskiego“: what the office before it is of, and nobody's name. */
export function isOfficeOf(words: readonly Token[], lexicon: Lexicon): boolean {
	const last = words.at(-1)?.text ?? '';
	const isOf = words.length > 1 ? /(?:ego|ej|[iy]ch)$/.test(last) : /^[A-ZŁŚŻ]{2,}$|(?:[ij]i|[^aeiouy]u|ów)$/.test(last);
	return isOf && lacksArticles(lexicon) && !words.some(isGiven);
}

/** In tokens, with the marks: „Gazecie Portowej”. */
const longestPaper = 4;

/** „wójt gminy Rzeczenica“, „mieszkańcy wsi Gawrony“: between somebody and the name stands what that is the name of. */
export function isNameOfThing(description: readonly Token[], words: readonly Token[], lexicon: Lexicon): boolean {
	const thing = description.at(-1);
	if (!lacksArticles(lexicon) || description.length < 2 || words.length !== 1 || !thing || words.some(isGiven)) return false;
	return !thing.isCapital && thing.bits === 0 && description.slice(0, -1).some(word => isRole(word, lexicon));
}

/** „powiedział PAP dr Jan Kos“: past whom he told it. */
export function skipAddressee({mentions, lexicon, passage: {tokens}}: Places, at: number): number {
	if (!lacksArticles(lexicon)) return at;
	// „powiedział „Gazecie” Jan Kos“, where the marks are no quotation's
	if (isSign(tokens[at], '"„”“')) {
		const end = tokens.findIndex(({type, text}, n) => n > at && type === 'sign' && '"”“'.includes(text));
		return end > at && end <= at + longestPaper && isGiven(tokens[end + 1]) ? end + 1 : at;
	}
	const told = mentions.find(({type, phrase, from}) => type === 'name' && phrase === at && from === at);
	const teller = told && mentions.find(({phrase, bits}) => phrase === told.to && (bits & (is.role | is.title)) !== 0);
	return told && teller && !tokens.slice(told.from, told.to).some(isGiven) ? told.to : at;
}

/** „mówił dziennikarzom“: whom he told it. */
export const isHearers = ({passage: {tokens}, to}: Mention, lexicon: Lexicon) =>
	lacksArticles(lexicon) && tokens[to - 1]?.isCapital === false && /om$/.test(tokens[to - 1]?.lower ?? '');

/** In tokens: „dyrektor Muzeum Miejskiego w Pile dr Jan Kos“. */
const longestOffice = 8;

/** „ambasador Polski w Pile Jan Kos“: whose office it is. */
export function holderBehind({lexicon, mentions, people}: Story, {type, bits, from, to, passage}: Mention): Person | undefined {
	const {tokens, block} = passage;
	const isOffice = (type === 'name' || type === 'nominal') && (bits & (is.role | is.title)) !== 0 && !isGiven(tokens[from]);
	if (!isOffice || !(lacksArticles(lexicon) || isRomance(lexicon))) return undefined;
	const name = mentions[block]?.find(other => other.type === 'name' && other.from >= to && isGiven(tokens[other.from]));
	const isFull = name && name.to > name.from + 1 && name.from <= to + longestOffice;
	// „wicepremier, minister kultury Jan Kos“
	const begin = tokens[to]?.text === ',' && type === 'nominal' && isRole(tokens[to + 1], lexicon) ? to + 1 : to;
	const isApart = tokens
		.slice(begin, name?.from)
		.some(({type, bits}) => type !== 'word' || (bits & (is.cue | is.auxiliary | is.conjunction | is.otherVerb | is.relative)) !== 0);
	// “l'ambasciatore a Parigi Ada Ito”; not “il padre di Ada Ito”
	const small = is.preposition | is.link | is.determiner;
	const isPlaced =
		tokens.slice(to, name?.from).every(word => word.isCapital || word.bits & small) && tokens[(name?.from ?? 0) - 1]?.isCapital;
	return isFull && !isApart && (lacksArticles(lexicon) || isPlaced) ? people.get(name) : undefined;
}
