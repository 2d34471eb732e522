import {type Mention, sentenceOf} from '../mentions/mention.ts';
import {isHuman, standingOf} from '../naming/standing.ts';
import type {Piece} from '../passages/view.ts';
import type {Speaker} from '../speaker.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {has} from '../words/token.ts';

/** As sure as who is introduced in a sentence of their own. */
const likelihood = 0.6;

/** „Deutlicher wurde Ada Ito: ‚…‘“, „Kritik kam von Ada Ito: ‚…‘“: right before the colon stands the only one of whom the sentence tells. English has no such order. */
export function readBeforeColon(story: Story, {passage, token}: Piece): Speaker | undefined {
	const {mentions, people, lexicon} = story;
	const {tokens, block} = passage;
	if (!lexicon.isKnown || lexicon.namesBeforeNouns || tokens[token - 1]?.text !== ':') return undefined;
	const sentence = tokens[token - 1]?.sentence;
	const here = (mentions[block] ?? []).filter(mention => sentenceOf(mention) === sentence && mention.to < token);
	const isPerson = (mention: Mention) => {
		const person = mention.type === 'name' ? people.get(mention) : undefined;
		const isFull = lexicon.capitalNouns && (person?.words.length ?? 0) > 1;
		return person !== undefined && (isFull || isHuman(standingOf(person, story)));
	};
	const last = here.find(mention => mention.to === token - 1 && isPerson(mention));
	const {bits: lead = 0} = tokens[(last?.phrase ?? 0) - 1] ?? {};
	// „der Bäckerin Ada Ito“
	const isSame = ({phrase, to}: Mention) => phrase === last?.phrase && to === last.to;
	const isOther = (mention: Mention) =>
		!isSame(mention) && (mention.type === 'nominal' ? has(mention, is.role) || isDetermined(mention) : !(mention.bits & is.it));
	if (!last || last.phrase === here[0]?.phrase || here.some(isOther)) return undefined;
	const isOblique = (lead & is.preposition) !== 0 && !(lead & is.link);
	return isOblique ? undefined : {mention: last, cue: undefined, likelihood};
}

const isDetermined = ({phrase, passage: {tokens}}: Mention) => has(tokens[phrase], is.determiner | is.quantifier);
