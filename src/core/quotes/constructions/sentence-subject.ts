import {isAddressed} from '../attributions/adjuncts.ts';
import {acts} from '../attributions/participle.ts';
import {type Mention, sentenceOf} from '../mentions/mention.ts';
import {endOfPhrase} from '../mentions/phrase-end.ts';
import {isTopic} from '../mentions/topic.ts';
import {standingOf} from '../naming/standing.ts';
import {isStatement} from '../passages/kind.ts';
import type {Passage} from '../passages/passage.ts';
import type {Piece} from '../passages/view.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {has, isSign} from '../words/token.ts';
import {findKnown} from './known-as.ts';

/** “Ada Ito rolls out a new message: ‘…’”, “Ada Ito fought the plan as ‘a farce’”: where no verb tells who spoke, whoever does what the sentence says before a colon or before “as”. */
export function readSubject(story: Story, piece: Piece): Mention | undefined {
	const {passage, token} = piece;
	const {tokens, sentences, block} = passage;
	const before = tokens[token - 1];
	const isLed = isSign(before, ':') && isStatement(piece);
	const noun = has(before, is.determiner) ? tokens[token - 2] : before;
	if (!isLed && !story.lexicon.likening.includes(noun?.lower ?? '')) return undefined;
	if (findKnown(piece, story.lexicon) !== undefined) return undefined;
	const sentence = tokens[token]?.sentence ?? 0;
	const from = sentences[sentence]?.from ?? 0;
	const here = (story.mentions[block] ?? []).filter(mention => sentenceOf(mention) === sentence && mention.to < token);
	if (tokens.slice(from, token).some(({type}) => type === 'marked')) return undefined;
	const {lexicon} = story;
	const does = (mention: Mention) =>
		acts({passage, lexicon}, mention) ||
		(isLed && !lexicon.verbEnd && opens(mention) && isBeforeVerb(mention.passage, endOfPhrase(story, mention)));
	// “Al alcalde le dijo”
	const isTold = ({phrase}: Mention) => isAddressed(tokens[phrase], lexicon);
	// “Ito has been praised as ‘a hero’”
	const isPraised = ({to}: Mention) => !isLed && tokens.slice(to, token).some(({lower}) => lexicon.passives.includes(lower));
	const subjects = here.filter(mention => isSomebody(story, mention) && !isTold(mention) && !isPraised(mention) && does(mention));
	return subjects.find(opens) ?? (subjects.length === 1 && tokens[(subjects[0]?.phrase ?? 0) - 1]?.text === ',' ? subjects[0] : undefined);
}

/** „Auch Ada Ito stellt …“ */
function opens(mention: Mention): boolean {
	const {phrase, passage} = mention;
	const {from = 0} = passage.sentences[sentenceOf(mention)] ?? {};
	const isBehind = phrase === from + 1 && ((passage.tokens[from]?.bits ?? 0) & (is.adverb | is.auxiliary)) === is.adverb;
	return isTopic(mention) || isBehind;
}

/** In tokens: “, who leads the union of bakers,”. */
const longestAside = 12;

/** „Ada Ito, die Trainerin, stellt die Mannschaft vor“: in languages whose verbs have no one ending, a word that can be nothing else. */
function isBeforeVerb({tokens}: Passage, to: number): boolean {
	const aside = tokens[to]?.text === ',' ? tokens.slice(to + 1, to + longestAside).findIndex(({text}) => text === ',') : -1;
	const verb = tokens[aside < 0 ? to : to + aside + 2];
	const small = is.preposition | is.conjunction | is.link | is.relative | is.determiner | is.quantifier | is.particle;
	return verb?.type === 'word' && !verb.isCapital && !(verb.bits & small);
}

function isSomebody(story: Story, mention: Mention): boolean {
	if (!mention.isHead) return false;
	if (mention.type === 'pronoun') return has(mention, is.he | is.she);
	if (mention.type === 'nominal') return has(mention, is.role);
	const person = mention.type === 'name' ? story.people.get(mention) : undefined;
	const standing = person ? standingOf(person, story) : 0;
	return standing > 0 && standing < 4 ? true : standing === 6;
}
