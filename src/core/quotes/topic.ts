import * as is from './is.ts';
import {type Mention, sentenceOf} from './mentions.ts';

/** “Ada Ito came”, “But Ada Ito came”, “In May, Ada Ito came”, “Toch is Ada Ito blij”: whom the sentence begins with is its subject. */
export function isTopic(mention: Mention): boolean {
	const {phrase, passage} = mention;
	const {tokens, sentences} = passage;
	const {from = 0} = sentences[sentenceOf(mention)] ?? {};
	const opening = (tokens[from]?.bits ?? 0) & (is.preposition | is.conjunction);
	const isInverted =
		phrase === from + 2 &&
		((tokens[from]?.bits ?? 0) & is.adverb) !== 0 &&
		((tokens[from + 1]?.bits ?? 0) & (is.auxiliary | is.otherVerb)) !== 0;
	return (
		isInverted ||
		phrase === from ||
		(opening !== 0 && tokens[phrase - 1]?.text === ',') ||
		(opening === is.conjunction && phrase === from + 1)
	);
}
