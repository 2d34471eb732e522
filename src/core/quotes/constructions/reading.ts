import {writeCue} from '../attributions/cue.ts';
import type {Mention} from '../mentions/mention.ts';
import type {Piece} from '../passages/view.ts';
import type {Speaker} from '../speaker.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import type {Lexicon} from '../words/lexicon.ts';
import {isRole} from '../words/read-role.ts';
import {has, isSign, type Token} from '../words/token.ts';

/** Nothing else in the sentence may have spoken. */
const likelihood = 0.9;
/** In tokens: “, se puede leer”. */
const longest = 3;
/** Behind the noun for the text, in tokens: “una nota diffusa da”. */
const nearby = 3;

/** “…”, si legge in una nota del comune: whose text it is; nobody where it is one of which the story tells for the first time, or none. */
export function readFromText(story: Story, {passage, token}: Piece): Speaker | undefined {
	const {lexicon} = story;
	const {tokens, block, sentences} = passage;
	if (lexicon.reading.length === 0 || !isSign(tokens[token + 1], ',–—-')) return undefined;
	const at = tokens.findIndex(({lower}, n) => n >= token + 2 && n < token + 2 + longest && lexicon.reading.includes(lower));
	// “…», heter det i en melding fra Nav”
	const isIt = has(tokens[at + 1], is.it);
	const isImpersonal = isIt || at > token + 2 || tokens[at]?.lower.includes('-');
	const {to: end = 0} = sentences[tokens[token]?.sentence ?? 0] ?? {};
	const next = tokens[isIt ? at + 2 : at + 1];
	const isIn = next === undefined || next.type === 'sign' || has(next, is.preposition | is.determiner);
	if (at < 0 || at >= end || !isImpersonal || !isIn) return undefined;
	const here = (story.mentions[block] ?? []).filter(({phrase, to}) => phrase > at && to <= end);
	const small = is.preposition | is.determiner | is.quantifier | is.it;
	const noun = tokens.findIndex(({bits}, n) => n > at && !(bits & small));
	const owner = noun < 0 ? undefined : here.find(mention => isOwner(story, noun, mention));
	if (owner) return {mention: owner, cue: writeCue(passage, {from: at, to: at + 1}, lexicon), likelihood};
	const isNew = noun <= at + 1 || tokens.slice(at + 1, noun).some(token => isIndefinite(token, lexicon));
	return isNew ? {mention: undefined, cue: undefined, likelihood} : undefined;
}

/** “una”, “numa” */
const isIndefinite = ({lower}: Token, {indefinite, contracted}: Lexicon) =>
	indefinite.includes(lower) || indefinite.includes(contracted.get(lower) ?? '');

/** “una nota del comune”, “un comunicato diffuso da Ada Ito”: a name, or who holds an office. */
function isOwner({lexicon}: Story, noun: number, {type, phrase, from, to, passage: {tokens}}: Mention): boolean {
	if (phrase <= noun || phrase > noun + nearby || (type !== 'name' && type !== 'nominal')) return false;
	const begin = tokens[phrase];
	const isOf = (token: Token | undefined) => has(token, is.link) || lexicon.agents.includes(token?.lower ?? '');
	const isBehind = isOf(begin) || (phrase > noun + 1 && isOf(tokens[phrase - 1]));
	const isSomebody =
		type === 'name' || tokens.slice(from, to).some(token => isRole(token, lexicon) || lexicon.institutions.includes(token.lower));
	return isBehind && isSomebody;
}
