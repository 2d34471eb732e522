import {writeCue} from '../attributions/cue.ts';
import type {Mention} from '../mentions/mention.ts';
import type {Piece} from '../passages/view.ts';
import type {Speaker} from '../speaker.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import type {Lexicon} from '../words/lexicon.ts';
import type {Range, Token} from '../words/token.ts';

/** Nobody else may have spoken. */
const likelihood = 0.9;

/** „Die Zeitung schreibt, dass Ito den Plan ‚Unfug‘ nannte“, “De krant schrijft dat Ito het ‘onzin’ heeft genoemd”: the words in a clause that ends in its verb are its subject's, whoever tells it. */
export function readVerbLast({attributions, mentions, lexicon}: Story, {passage, token}: Piece): Speaker | undefined {
	if (!lexicon.verbSecond || lexicon.endsDefinite) return undefined;
	const {tokens, block, sentences} = passage;
	const cue = findLastVerb(tokens, token, lexicon);
	const {from = token} = sentences[tokens[token]?.sentence ?? 0] ?? {};
	const isSubject = (mention: Mention) => isSomebody(mention) && opensClause(mention, {from, to: token}, lexicon);
	const subject = cue && (mentions[block] ?? []).findLast(isSubject);
	// „…, als der Hafen, von Ito ‚Graben‘ genannt, zufror“
	const isAgent =
		cue &&
		attributions(block).some(({shape, cue: told, mention}) => shape === 'according' && told.from === cue.from && mention !== subject);
	return subject && !isAgent ? {mention: subject, cue: writeCue(passage, cue, lexicon), likelihood} : undefined;
}

/** „‚…‘ nannte“, „‚…‘ genannt habe“, “‘…’ heeft genoemd”, and then nothing of the clause. */
function findLastVerb(tokens: readonly Token[], token: number, {bracketed, passives}: Lexicon): Range | undefined {
	const isAuxiliary = (n: number) => ((tokens[n]?.bits ?? 0) & is.auxiliary) !== 0;
	const isPassive = (n: number) => [...bracketed.passives, ...passives].includes(tokens[n]?.lower ?? '');
	const verb = isAuxiliary(token + 1) ? token + 2 : token + 1;
	const end = isAuxiliary(verb + 1) ? verb + 2 : verb + 1;
	const {type, bits = 0, lower = ''} = tokens[verb] ?? {};
	const isEnd = tokens[end]?.type !== 'word' && tokens[end]?.type !== 'marked';
	if (type !== 'word' || !isEnd || isPassive(token + 1) || isPassive(end - 1)) return undefined;
	return bits & is.cue || bracketed.verbs.has(lower) ? {from: verb, to: verb + 1} : undefined;
}

const isSomebody = ({type, bits}: Mention) =>
	type === 'name' || (bits & is.role) !== 0 || (type === 'pronoun' && (bits & (is.he | is.she)) !== 0);

/** „dass Ito“, „, Ito habe“: behind it, up to the words, nothing but what the verb takes. */
function opensClause({phrase, to, passage: {tokens}}: Mention, place: Range, {and, but}: Lexicon): boolean {
	const lead = tokens[phrase - 1];
	if (phrase <= place.from || to > place.to || !lead) return false;
	const isRest = tokens.slice(to, place.to).every(({type, bits}) => type === 'word' && !(bits & is.cue));
	const isJoining = (lead.bits & is.conjunction) !== 0 && lead.lower !== and && !but.includes(lead.lower);
	const isReported = lead.text === ',' && ((tokens[to]?.bits ?? 0) & is.reported) !== 0;
	return isRest && (isJoining || isReported);
}
