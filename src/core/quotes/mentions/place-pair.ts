import * as is from '../words/is.ts';
import type {Lexicon} from '../words/lexicon.ts';
import {isSign} from '../words/token.ts';
import type {Mention} from './mention.ts';

/** “a student in Durham, North Carolina, said”: where Durham lies, and nobody; not “In Durham, Ito, a baker, said”. `mentions`: of its passage. */
export function isBehindPlace(mention: Mention, mentions: readonly Mention[], lexicon: Lexicon): boolean {
	const {passage, phrase, from, to} = mention;
	const {tokens} = passage;
	if (
		!lexicon.regions.length ||
		!isBareName(mention) ||
		!isSign(tokens[phrase - 1], ',') ||
		!isSign(tokens[to], ',.') ||
		mayBePerson(mention, lexicon)
	)
		return false;
	const place = mentions.find(other => other.passage === passage && other.to === phrase - 1);
	const lead = tokens[(place?.phrase ?? 0) - 1];
	if (!place || !isBareName(place) || !lexicon.inside.includes(lead?.lower ?? '')) return false;
	const isOpening = passage.sentences[lead?.sentence ?? 0]?.from === place.phrase - 1;
	return !isOpening && tokens[from]?.sentence === lead?.sentence;
}

/** No given name, no office. */
const isBareName = ({type, phrase, from, to, bits, passage: {tokens}}: Mention) =>
	type === 'name' && phrase === from && !(bits & (is.role | is.title)) && !tokens[to - 1]?.isPossessive;

/** “in Durham, Ada Ito,” */
function mayBePerson({from, to, passage: {tokens}}: Mention, {regions}: Lexicon): boolean {
	const {lower = '', bits = 0} = tokens[from] ?? {};
	return !regions.includes(lower) && (to > from + 1 || (bits & is.givenName) !== 0);
}
