import {isNameOrRole} from '../mentions/mention.ts';
import {type Piece, readWords} from '../passages/view.ts';
import type {Speaker} from '../speaker.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {isRomance, readBits} from '../words/lexicon.ts';
import {has, isSign} from '../words/token.ts';

const likelihood = 0.8;

/** « La ligue, qui gère le port, “prend acte” du refus »: the words in marks are the verb of what the sentence begins with and an aside tells of. */
export function readMarkedVerb({lexicon, mentions}: Story, piece: Piece): Speaker | undefined {
	const {
		passage: {tokens, sentences, block},
		token,
	} = piece;
	const {from = 0} = sentences[tokens[token]?.sentence ?? 0] ?? {};
	const verb = readBits(lexicon, readWords(piece).split(/[ ’']/, 1)[0] ?? '');
	if (!isRomance(lexicon) || !isSign(tokens[token - 1], ',') || !(verb & (is.cue | is.otherVerb | is.auxiliary))) return undefined;
	const comma = tokens.findIndex((sign, n) => n > from && isSign(sign, ','));
	const isPhrase = tokens.slice(from, comma).every(({type, bits}) => type === 'word' && !(bits & (is.cue | is.otherVerb | is.auxiliary)));
	// “Il sindaco, scrive il giornale, ‘ha torto’”
	const isTold = has(tokens[comma + 1], is.cue);
	const isAside = !isTold && tokens.slice(comma + 1, token - 1).every(({type}) => type !== 'marked');
	const mention = mentions[block]?.find(({type, phrase}) => phrase === from && (type === 'name' || type === 'nominal'));
	const last = mention && tokens[mention.to - 1];
	const isBody = isNameOrRole(mention) || lexicon.institutions.includes(last?.lower ?? '');
	return mention && isBody && isPhrase && isAside && comma < token - 1 ? {mention, cue: undefined, likelihood} : undefined;
}
