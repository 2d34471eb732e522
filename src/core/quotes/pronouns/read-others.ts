import {isPreposed} from '../attributions/participle.ts';
import {type Mention, sentenceOf} from '../mentions/mention.ts';
import type {Passage} from '../passages/passage.ts';
import * as is from '../words/is.ts';
import {has, isSign} from '../words/token.ts';

/** Whether a name in a pronoun's own sentence is somebody else, by its place there. */
export function readOthers(pronoun: Mention): (mention: Mention) => boolean {
	const {passage} = pronoun;
	const sentence = sentenceOf(pronoun);
	const {from = 0} = passage.sentences[sentence] ?? {};
	// Read once for all names: a page may be made to be slow.
	const isTold = tellsOf(passage, {pronoun, from});
	const led = readOpening(passage, {pronoun, from});
	return mention => {
		const {phrase, to} = mention;
		if (mention.passage !== passage || sentenceOf(mention) !== sentence || passage.tokens[to - 1]?.isPossessive) return false;
		return isTold || (led !== undefined && phrase > led);
	};
}

interface Seen {
	pronoun: Mention;
	/** Where its sentence begins. */
	from: number;
}

/** “Asked about Ito, he said”, “Of Ito, he said”, “As for the talk of Ito, he said”: behind which token others stand. Not “After Ito left, he said”, “At Ito’s request, he said”, “As for Ito, he said”. */
function readOpening({tokens}: Passage, {pronoun, from}: Seen): number | undefined {
	if (tokens[pronoun.from - 1]?.text !== ',') return undefined;
	const {bits = 0, lower = ''} = tokens[from] ?? {};
	// “When asked about Ito, he said”
	const isAsked = (bits & is.conjunction) !== 0 && /ed$/.test(tokens[from + 1]?.lower ?? '');
	const isLed = ((bits & is.preposition) !== 0 && !(bits & is.conjunction)) || isAsked || /(?:ed|ing)$/.test(lower);
	const isAsFor = (bits & is.preposition) !== 0 && isPreposed(tokens[from + 1]);
	if (!isLed && !isAsFor) return undefined;
	const isWhole = tokens.slice(from, pronoun.from - 1).every(({text}) => text !== ',');
	return isWhole ? (isLed ? from : from + 2) : undefined;
}

/** “Ito is ‘a liar,’ he said”: of whom he tells. Not “When Ito fell, ‘…,’ he said”, “Ito argued: ‘…,’ he said”. */
function tellsOf({tokens}: Passage, {pronoun, from}: Seen): boolean {
	const at = pronoun.from - 1;
	const end = isSign(tokens[at], ',') ? at : pronoun.from;
	const tells = has(tokens[pronoun.to], is.verb) && tokens[end - 1]?.type === 'marked';
	const isClause = has(tokens[from], is.preposition | is.conjunction | is.adverb);
	const other = is.cue | is.participle | is.relative;
	return tells && !isClause && tokens.slice(from, end - 1).every(({type, bits}) => type === 'word' && !(bits & other));
}

/** „Im Dorf nennen sie ihn ‚…‘“, „Sie hatten ihn …“: “they”, for all that the word is hers, too. */
export function isBesidePlural({passage: {tokens}, from, bits}: Mention): boolean {
	const [before, next] = [tokens[from - 1], tokens[from + 1]];
	const tells = is.cue | is.auxiliary;
	const verb = has(before, tells) ? before : before?.sentence !== tokens[from]?.sentence ? next : undefined;
	return has({bits}, is.they) && has(verb, tells) && verb?.isCapital === false && /(?:en|sind)$/.test(verb.lower);
}
