import * as is from './is.ts';
import {type Mention, sentenceOf} from './mentions.ts';
import {isPreposed} from './participle.ts';
import type {Passage} from './passage.ts';
import {isSign} from './token.ts';

/** Whether a name in a pronoun's own sentence is somebody else, by its place there. */
export function isAnother(mention: Mention, pronoun: Mention): boolean {
	const {passage, phrase, to} = mention;
	if (pronoun.passage !== passage || sentenceOf(mention) !== sentenceOf(pronoun) || passage.tokens[to - 1]?.isPossessive) return false;
	const {from = 0} = passage.sentences[sentenceOf(pronoun)] ?? {};
	return (phrase > from && isInOpening(mention, {pronoun, from})) || isToldOf(passage, {pronoun, from});
}

interface Seen {
	pronoun: Mention;
	/** Where its sentence begins. */
	from: number;
}

/** “Asked about Ito, he said”, “Of Ito, he said”, “As for the talk of Ito, he said”. Not “After Ito left, he said”, “At Ito’s request, he said”, “As for Ito, he said”. */
function isInOpening({passage: {tokens}, phrase}: Mention, {pronoun, from}: Seen): boolean {
	if (tokens[pronoun.from - 1]?.text !== ',') return false;
	const {bits = 0, lower = ''} = tokens[from] ?? {};
	const isOfOther = isPreposed(tokens[from + 1]) && phrase > from + 2;
	const isLed = ((bits & is.preposition) !== 0 && (!(bits & is.conjunction) || isOfOther)) || /(?:ed|ing)$/.test(lower);
	return isLed && tokens.slice(from, pronoun.from - 1).every(({text}) => text !== ',');
}

/** “Ito is ‘a liar,’ he said”: of whom he tells. Not “When Ito fell, ‘…,’ he said”, “Ito argued: ‘…,’ he said”. */
function isToldOf({tokens}: Passage, {pronoun, from}: Seen): boolean {
	const at = pronoun.from - 1;
	const end = isSign(tokens[at], ',') ? at : pronoun.from;
	const tells = ((tokens[pronoun.to]?.bits ?? 0) & is.verb) !== 0 && tokens[end - 1]?.type === 'marked';
	const isClause = ((tokens[from]?.bits ?? 0) & (is.preposition | is.conjunction | is.adverb)) !== 0;
	const other = is.cue | is.participle | is.relative;
	return tells && !isClause && tokens.slice(from, end - 1).every(({type, bits}) => type === 'word' && !(bits & other));
}
