import {isContracted} from '../words/contracted.ts';
import * as is from '../words/is.ts';
import type {Lexicon} from '../words/lexicon.ts';
import {has} from '../words/token.ts';
import {type Mention, sentenceOf} from './mention.ts';

/** “Ada Ito came”, “But Ada Ito came”, “In May, Ada Ito came”, « Lundi, Ada Ito », “Toch is Ada Ito blij”: whom the sentence begins with is its subject. */
export function isTopic(mention: Mention): boolean {
	const {phrase, passage} = mention;
	const {tokens, sentences} = passage;
	const {from = 0} = sentences[sentenceOf(mention)] ?? {};
	const first = tokens[from];
	// « Au dernier rang, Ada Ito »
	const isJoined = first !== undefined && isContracted(first);
	const opening = isJoined ? is.preposition : (first?.bits ?? 0) & (is.preposition | is.conjunction | is.calendar);
	const isInverted = phrase === from + 2 && has(tokens[from], is.adverb) && has(tokens[from + 1], is.auxiliary | is.otherVerb);
	return (
		isInverted ||
		phrase === from ||
		(opening !== 0 && tokens[phrase - 1]?.text === ',') ||
		(opening === is.conjunction && phrase === from + 1)
	);
}

/** „Auch Ada Ito kam“, “Även Ada Ito kom”: where verbs come second, an adverb right before whom the sentence begins with is part of that. */
export function isFocused(mention: Mention, {verbSecond}: Lexicon): boolean {
	const {phrase, passage} = mention;
	const {from = 0} = passage.sentences[sentenceOf(mention)] ?? {};
	return verbSecond && phrase === from + 1 && has(passage.tokens[from], is.adverb);
}

/** « Vainqueur de l'étape, l'Italien Ada Ito a souri »: what begins its sentence, with no article. */
export function beginsBare({phrase, from, passage: {tokens, sentences}}: Mention): boolean {
	const {bits = 0, sentence = 0} = tokens[from] ?? {};
	return phrase === from && sentences[sentence]?.from === from && !(bits & (is.determiner | is.quantifier | is.givenName));
}
