import type {Mention} from '../mentions/mention.ts';
import type {Passage} from '../passages/passage.ts';
import type {Piece} from '../passages/view.ts';
import type {Speaker} from '../speaker.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import type {Lexicon} from '../words/lexicon.ts';
import {has, isSign} from '../words/token.ts';

/** The heading does nothing but name them. */
const likelihood = 0.9;
/** In tokens: “Donated by”. */
const mostBefore = 2;

/** “Ada Ito, Graz”, “Donated by Ada Ito”: a heading over a paragraph that is a quotation and nothing else. */
export function readHeaded({mentions, passages, people, lexicon}: Story, {passage}: Piece): Speaker | undefined {
	const heading = passages[passage.block - 1];
	const isWhole = passage.kind === 'paragraph' && passage.tokens.every(({type}) => type === 'marked');
	if (!isWhole || heading?.kind !== 'heading' || heading.marked.length > 0) return undefined;
	const isSomebody = (mention: Mention) => has(people.get(mention), is.givenName) && mention.to > mention.from + 1;
	const [only, ...more] = (mentions[heading.block] ?? []).filter(isSomebody);
	return only && !more.length && isAlone(heading, only, lexicon) ? {mention: only, cue: undefined, likelihood} : undefined;
}

/** Behind it, if anything, a comma; not “Life after Ada Ito”, “Ada Ito sings”. */
function isAlone({tokens}: Passage, {phrase, from, to}: Mention, {agents}: Lexicon): boolean {
	const isBy = phrase <= mostBefore && agents.includes(tokens[phrase - 1]?.lower ?? '');
	return phrase === from && (phrase === 0 || isBy) && (to === tokens.length || isSign(tokens[to], ','));
}
