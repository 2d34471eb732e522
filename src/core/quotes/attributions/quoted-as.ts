import type {Mention} from '../mentions/mention.ts';
import {ending, type Places} from '../mentions/places.ts';
import * as is from '../words/is.ts';
import type {Lexicon} from '../words/lexicon.ts';
import {has, type Token} from '../words/token.ts';

/** „‚…‘, wird Ito in der Mitteilung zitiert“, „Ito wurde mit den Worten zitiert: ‚…‘“: whose words are cited; undefined elsewhere. */
export function findCited({lexicon, mentions, sentence, passage: {tokens}}: Places, n: number): Mention[] | undefined {
	const {verb, auxiliaries} = lexicon.citing;
	const cited = findCitedWith(lexicon, mentions, {tokens, n});
	if (cited) return cited;
	if (!verb || tokens[n]?.lower !== verb) return undefined;
	let at = n - 1;
	while (at > sentence.from && !auxiliaries.includes(tokens[at]?.lower ?? '')) at -= 1;
	if (!auxiliaries.includes(tokens[at]?.lower ?? '')) return undefined;
	const isCited = ({phrase, to, type}: Mention) => (phrase === at + 1 || to === at) && type !== 'relative';
	return mentions.filter(isCited);
}

/** In tokens: „am Montag den Wirt Bo Reed“, „mit den folgenden“. */
const farthestCited = 12;

/** „Die Zeitung zitiert den Wirt Ito mit den Worten: ‚…‘“: he said it, whatever the paper. */
function findCitedWith({citing}: Lexicon, mentions: readonly Mention[], {tokens, n}: {tokens: readonly Token[]; n: number}) {
	if (!citing.verbs.includes(tokens[n]?.lower ?? '')) return undefined;
	const words = tokens.findIndex((token, k) => k > n && k <= n + farthestCited && citing.words.includes(token.lower));
	let lead = words - 1;
	while (lead > n && !citing.by.includes(tokens[lead]?.lower ?? '') && words - lead < 3) lead -= 1;
	if (words < 0 || !citing.by.includes(tokens[lead]?.lower ?? '')) return undefined;
	const cited = mentions.filter(({phrase, to, type}) => phrase > n && to <= lead && type !== 'relative');
	const [first] = cited;
	// „den Sprecher der Bäcker, Bo Reed, mit“
	const apposed = tokens[lead - 1]?.text === ',' ? cited.find(({to, type}) => to === lead - 1 && type === 'name') : undefined;
	const whole = apposed ?? cited.find(({type, phrase}) => type === 'name' && phrase === first?.phrase) ?? first;
	return whole && [whole];
}

/** “Ito was quoted as saying”, “the Gull quoted Ito as saying”, also by somebody: she said it. Nobody at its first verb, undefined at another. */
export function findQuoted(places: Places, n: number): Mention[] | undefined {
	const {lexicon, passage} = places;
	const [passive, quoted, as, saying] = passage.tokens.slice(n - 3, n + 1);
	const isAs = (word: Token | undefined) => lexicon.likening.includes(word?.lower ?? '');
	const isAsSaying = (at: number) => isAs(passage.tokens[at]) && has(passage.tokens[at + 1], is.participle);
	if (isAsSaying(n + 1) || places.mentions.some(({phrase, to}) => phrase === n + 1 && isAsSaying(to))) return [];
	const object = isAs(as) && has(saying, is.participle) ? ending(places, n - 1) : [];
	const ofQuoted = object.filter(({phrase}) => has(passage.tokens[phrase - 1], is.cue));
	if (ofQuoted.length) return ofQuoted;
	const isQuoted = isAs(as) && has(saying, is.participle) && has(quoted, is.cue);
	return isQuoted && lexicon.passives.includes(passive?.lower ?? '') ? ending(places, n - 3) : undefined;
}
