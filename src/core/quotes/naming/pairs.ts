import {type Mention, sentenceOf} from '../mentions/mention.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {has} from '../words/token.ts';

/** “Ada Ito og Ben Reed kom. «…», sier de.”: the two with whom the sentence before began, if it tells of nobody else since. */
export function findPair({mentions, people, passages, lexicon}: Story, pronoun: Mention): string | undefined {
	const {passage, from, bits} = pronoun;
	if (!(lexicon.verbSecond || lexicon.namesBeforeNouns) || !(bits & is.they) || bits & (is.she | is.it)) return undefined;
	const isBefore = (other: Mention) => other.passage !== passage || other.from < from;
	const near = [passages[passage.block - 1], passage].flatMap(at => (at ? (mentions[at.block] ?? []) : [])).filter(isBefore);
	const isLast = (other: Mention) =>
		sentenceOf(other) >= (other.passage === passage ? sentenceOf(pronoun) : other.passage.sentences.length) - 1;
	const first = near.findLast(mention => mention.type === 'name' && isLast(mention) && isSecond(near, mention, lexicon.and));
	const second = near.find(mention => first && isSecond([mention], first, lexicon.and));
	if (!first || !second || first.phrase !== first.passage.sentences[first.passage.tokens[first.from]?.sentence ?? 0]?.from)
		return undefined;
	const both = [first, second].map(mention => people.get(mention));
	const since = near.slice(near.indexOf(second) + 1);
	const isOther = (mention: Mention) => {
		const person = people.get(mention);
		return mention.type === 'name' ? !both.includes(person) && isSubject(mention) : has(mention, is.role | is.they);
	};
	const areNamed = both.every(person => person && (has(person, is.givenName) || person.words.length > 1));
	return areNamed && !since.some(isOther) ? both.map(person => person?.name).join(` ${lexicon.and} `) : undefined;
}

/** Whether one of them stands right behind “and” and the first. */
const isSecond = (all: readonly Mention[], {passage, to}: Mention, and: string) =>
	passage.tokens[to]?.lower === and && all.some(({type, passage: at, phrase}) => type === 'name' && at === passage && phrase === to + 1);

const isSubject = ({phrase, passage: {tokens}}: Mention) => !has(tokens[phrase - 1], is.preposition | is.link);
