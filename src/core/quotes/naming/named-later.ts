import type {Mention} from '../mentions/mention.ts';
import {endOfPhrase} from '../mentions/phrase-end.ts';
import {isTopic} from '../mentions/topic.ts';
import type {Passage} from '../passages/passage.ts';
import type {Person} from '../person.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {endsAsAge} from '../words/noun-ends.ts';
import {isRoleWord} from '../words/read-role.ts';
import {has, isSign} from '../words/token.ts';
import {namesPerson} from './standing.ts';

/** “The mayor has called the plan ‘mad’. || Speaking in Graz, Ada Ito said”: whom the first paragraph of a story only describes, the next names without a word on who that is. */
export function findNamedLater(story: Story, mention: Mention): Person | undefined {
	const {mentions, people, passages, lexicon} = story;
	const {passage} = mention;
	const isStranger = isOneStranger(story, mention);
	if (!lexicon.namesBeforeNouns || !(isStranger || isOneOffice(story, mention)) || passages.slice(0, passage.block).some(isParagraph))
		return undefined;
	const next = passages[passage.block + 1];
	if (!next || !isParagraph(next)) return undefined;
	const isSomebody = (other: Mention) => namesPerson(story, other);
	if ((mentions[passage.block] ?? []).some(isSomebody)) return undefined;
	const name = mentions[next.block]?.find(isSomebody);
	const person = name && people.get(name);
	if (isStranger && !(name && isTopic(name) && has(name, is.title) === has(name, is.male | is.female))) return undefined;
	if (!person || person.mentions[0] !== name || person.words.length < 2 || !isUndescribed(story, name)) return undefined;
	const genders = is.male | is.female;
	return !(mention.bits & genders) || !(person.bits & genders) || (mention.bits & person.bits & genders) !== 0 ? person : undefined;
}

/** “A grandmother who fought off a thief said”, “A 73-year-old said”: nobody's office, and nobody else is in the paragraph. */
function isOneStranger({lexicon, mentions}: Story, mention: Mention): boolean {
	const {type, phrase, to, passage} = mention;
	const head = passage.tokens[to - 1];
	const isAnybody = has(head, is.anybody) || lexicon.parents.includes(head?.lower ?? '') || endsAsAge(head?.lower ?? '', lexicon);
	// “told police”
	const isSomebody = ({type: other, bits, to: end}: Mention) =>
		other === 'nominal' && (bits & is.role) !== 0 && !lexicon.unnamed.includes(passage.tokens[end - 1]?.lower ?? '');
	const isAlone = (mentions[passage.block] ?? []).every(other => other === mention || !isSomebody(other));
	return type === 'nominal' && lexicon.indefinite.includes(passage.tokens[phrase]?.lower ?? '') && isAnybody && isTopic(mention) && isAlone;
}

const isParagraph = ({kind}: Passage) => kind === 'paragraph';

/** “The mayor”, “The fish minister of Graz”, “Graz's mayor” */
function isOneOffice({lexicon}: Story, {type, phrase, to, passage: {tokens}}: Mention): boolean {
	const [first, head] = [tokens[phrase], tokens[to - 1]];
	const isOne = lexicon.definite.includes(first?.lower ?? '') || tokens.slice(phrase, to - 1).some(({isPossessive}) => isPossessive);
	// “The mother of a rower”: the next may name the rower.
	const isOfAnother = has(tokens[to], is.link) && lexicon.indefinite.includes(tokens[to + 1]?.lower ?? '');
	return (
		type === 'nominal' &&
		isOne &&
		!isOfAnother &&
		head !== undefined &&
		isRoleWord(head.lower, lexicon) &&
		!lexicon.unnamed.includes(head.lower)
	);
}

/** Neither “the baker Ada Ito” nor “Ada Ito, a baker,”, “of Ada Ito”. */
function isUndescribed({lexicon, ...story}: Story, name: Mention): boolean {
	const {
		description,
		phrase,
		isHead,
		passage: {tokens},
	} = name;
	const end = endOfPhrase({lexicon, ...story}, name);
	const isTitles = description.split(' ').every(word => !word || ((lexicon.words.get(word) ?? 0) & (is.title | is.role)) === is.title);
	const lead = tokens[phrase - 1];
	const isApposed = isSign(tokens[end], ',') && has(tokens[end + 1], is.determiner);
	return isHead && isTitles && !isApposed && !has(lead, is.preposition) && !tokens[name.to - 1]?.isPossessive;
}
