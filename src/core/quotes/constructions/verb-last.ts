import {writeCue} from '../attributions/cue.ts';
import {isNameOrRole, type Mention} from '../mentions/mention.ts';
import type {Piece} from '../passages/view.ts';
import type {Speaker} from '../speaker.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import type {Lexicon} from '../words/lexicon.ts';
import {has, type Range, type Token} from '../words/token.ts';

/** Nobody else may have spoken. */
const likelihood = 0.9;

/** „Die Zeitung schreibt, dass Ito den Plan ‚Unfug‘ nannte“, „Reed sagte, Ito habe gedroht: ‚…‘“, “De krant schrijft dat Ito het ‘onzin’ heeft genoemd”: the words beside the verb that ends a clause are its subject's, whoever tells it. */
export function readVerbLast({attributions, mentions, lexicon}: Story, {passage, token}: Piece): Speaker | undefined {
	if (!lexicon.verbSecond || lexicon.endsDefinite) return undefined;
	const {tokens, block, sentences} = passage;
	const cue = findVerbBehind(tokens, token, lexicon) ?? findVerbBeforeColon(tokens, token, lexicon);
	if (!cue) return undefined;
	const {from = token} = sentences[tokens[token]?.sentence ?? 0] ?? {};
	const place = {from, to: Math.min(token, cue.from)};
	const subject = (mentions[block] ?? []).findLast(mention => isNameOrRole(mention) && opensClause(mention, place, lexicon));
	// „…, als der Hafen, von Ito ‚Graben‘ genannt, zufror“
	const isAgent = attributions(block).some(
		({shape, cue: told, mention}) => shape === 'according' && told.from === cue.from && mention !== subject,
	);
	return subject && !isAgent ? {mention: subject, cue: writeCue(passage, cue, lexicon), likelihood} : undefined;
}

const isAuxiliary = (token: Token | undefined) => has(token, is.auxiliary);

const isPassive = (token: Token | undefined, {bracketed, passives}: Lexicon) =>
	bracketed.passives.includes(token?.lower ?? '') || passives.includes(token?.lower ?? '');

/** „‚…‘ nannte“, „‚…‘ genannt habe“, “‘…’ heeft genoemd”, and then nothing of the clause. */
function findVerbBehind(tokens: readonly Token[], token: number, lexicon: Lexicon): Range | undefined {
	const verb = isAuxiliary(tokens[token + 1]) ? token + 2 : token + 1;
	const end = isAuxiliary(tokens[verb + 1]) ? verb + 2 : verb + 1;
	const {type, bits = 0, lower = ''} = tokens[verb] ?? {};
	const isEnd = tokens[end]?.type !== 'word' && tokens[end]?.type !== 'marked';
	if (type !== 'word' || !isEnd || isPassive(tokens[token + 1], lexicon) || isPassive(tokens[end - 1], lexicon)) return undefined;
	return bits & is.cue || lexicon.bracketed.verbs.has(lower) ? {from: verb, to: verb + 1} : undefined;
}

/** „gedroht: ‚…‘“, „gedroht habe: ‚…‘“; not „kam: ‚…‘“. */
function findVerbBeforeColon(tokens: readonly Token[], token: number, {capitalNouns, words}: Lexicon): Range | undefined {
	if (!capitalNouns || tokens[token - 1]?.text !== ':') return undefined;
	const verb = isAuxiliary(tokens[token - 2]) ? token - 3 : token - 2;
	const {bits = 0, lower = ''} = tokens[verb] ?? {};
	const told = lower.startsWith('ge') ? bits | (words.get(lower.slice(2)) ?? 0) : bits & is.verb;
	return told & is.cue ? {from: verb, to: verb + 1} : undefined;
}

/** „dass Ito“, „, Ito habe“: behind it, up to the words, nothing but what the verb takes. */
function opensClause({phrase, to, passage: {tokens}}: Mention, place: Range, {and, but}: Lexicon): boolean {
	const lead = tokens[phrase - 1];
	if (phrase <= place.from || to > place.to || !lead) return false;
	const isRest = tokens.slice(to, place.to).every(({type, bits}) => type === 'word' && !(bits & is.cue));
	const isJoining = has(lead, is.conjunction) && lead.lower !== and && !but.includes(lead.lower);
	const isReported = lead.text === ',' && has(tokens[to], is.reported);
	return isRest && (isJoining || isReported);
}
