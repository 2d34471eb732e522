import type {Passage} from '../passages/passage.ts';
import * as is from '../words/is.ts';
import type {Lexicon} from '../words/lexicon.ts';
import type {Range, Token} from '../words/token.ts';

/** In tokens: “ha fatto eco”. */
const most = 2;

/** The reporting words as written, with what makes one verb with them: “has said”, “fa eco”. */
export function writeCue({text, tokens}: Passage, {from, to}: Range, {complements, clitics}: Lexicon): string {
	const isBehind = complements.includes(tokens[from]?.lower ?? '');
	const joins = isBehind ? is.perfect | is.auxiliary | is.otherVerb : is.perfect;
	const isJoined = (token: Token | undefined) => token !== undefined && (token.bits & joins) !== 0 && !clitics.includes(token.lower);
	let first = from;
	while (first > from - (isBehind ? most : 1) && isJoined(tokens[first - 1])) first -= 1;
	return text.slice(tokens[first]?.start, tokens[to - 1]?.end);
}
