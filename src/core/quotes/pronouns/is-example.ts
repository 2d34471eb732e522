import {type Mention, sentenceOf} from '../mentions/mention.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {has, standsAt} from '../words/token.ts';

/** “Reed joins riders such as Ada Ito and Mia Moss”: several whom a sentence names as some of many; one alone may be whom the story goes on with. */
export function isExample({mentions, lexicon}: Story, mention: Mention): boolean {
	if (lexicon.examples.length === 0) return false;
	const {tokens, sentences, block} = mention.passage;
	const from = findLead(mention, lexicon.examples);
	if (from === undefined) return false;
	const {to} = sentences[sentenceOf(mention)] ?? {to: 0};
	const verb = tokens.slice(0, to).findIndex((token, n) => n >= from && has(token, is.verb | is.auxiliary));
	const end = verb < 0 ? to : verb;
	const isNamed = ({type, from: begin}: Mention) => type === 'name' && begin >= from && begin < end;
	return isNamed(mention) && (mentions[block] ?? []).filter(isNamed).length > 1;
}

/** The place behind the last phrase in a mention's sentence that leads to examples. */
function findLead(mention: Mention, examples: readonly (readonly string[])[]): number | undefined {
	const {tokens, sentences} = mention.passage;
	const {from = 0} = sentences[sentenceOf(mention)] ?? {};
	for (let n = mention.from; n > from; n -= 1)
		if (examples.some(phrase => n - phrase.length >= from && standsAt(tokens, n - phrase.length, phrase))) return n;
	return undefined;
}
