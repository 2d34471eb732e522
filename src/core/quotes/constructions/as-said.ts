import {writeCue} from '../attributions/cue.ts';
import type {Mention} from '../mentions/mention.ts';
import type {Piece} from '../passages/view.ts';
import type {Speaker} from '../speaker.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {has, isSign, type Token} from '../words/token.ts';

const likelihood = 0.9;
/** In tokens: “, a baker from Graz,”. */
const longestAside = 8;

/** A place in a story's tokens, and the mentions of its block. */
interface Place {
	tokens: readonly Token[];
	mentions: readonly Mention[];
	at: number;
}

/** “The hall is ‘a farce,’ as Ito put it”, “es ‘una farsa’, como la llamó Ito”: she says so, whatever the sentence tells of others. */
export function readAsSaid({lexicon, mentions}: Story, {passage, token}: Piece): Speaker | undefined {
	const {tokens, block} = passage;
	const at = isSign(tokens[token + 1], ',') ? token + 2 : token + 1;
	const lead = tokens[at]?.lower ?? '';
	const place = {tokens, mentions: mentions[block] ?? [], at: at + 1};
	// „‚Möwe‘, so heißt ein Boot“
	const isTold = !lexicon.capitalNouns && lexicon.asTold.includes(lead);
	const told = lexicon.asSaid.includes(lead) ? readTeller(place) : isTold ? readVerbFirst(place) : undefined;
	const isCue = has(tokens[told?.verb ?? -1], is.cue);
	if (!told || !isCue) return undefined;
	// “as I would put it”
	if (told.mention.bits & is.self) return {mention: undefined, cue: undefined, likelihood};
	return {mention: told.mention, cue: writeCue(passage, {from: told.verb, to: told.verb + 1}, lexicon), likelihood};
}

/** “The oven is hot, and as a friend of mine, who bakes, once said, ‘…’”: the same before the words. */
export function readAsSaidBefore({lexicon, mentions}: Story, {passage, token}: Piece): Speaker | undefined {
	const {tokens, block, sentences} = passage;
	const verb = isSign(tokens[token - 1], ',:') ? token - 2 : token - 1;
	const {from = 0} = sentences[tokens[token]?.sentence ?? 0] ?? {};
	if (!lexicon.namesBeforeNouns || !has(tokens[verb], is.cue)) return undefined;
	for (let n = verb - 2; n >= Math.max(from, verb - longestTeller); n -= 1) {
		if (tokens[n]?.type === 'marked') return undefined;
		if (!lexicon.asSaid.includes(tokens[n]?.lower ?? '')) continue;
		const mention = mentions[block]?.find(({type, phrase}) => phrase === n + 1 && (type === 'name' || type === 'nominal'));
		const end = mention && skipSmall(tokens, skipAside(tokens, skipOf(tokens, mention.to)));
		if (mention && end === verb) return {mention, cue: writeCue(passage, {from: verb, to: verb + 1}, lexicon), likelihood};
	}
	return undefined;
}

/** In tokens, with who that is. */
const longestTeller = 20;

/** “a friend of mine” */
const skipOf = (tokens: readonly Token[], from: number) => (has(tokens[from], is.link) && tokens[from + 2]?.text === ',' ? from + 2 : from);

interface Teller {
	mention: Mention;
	verb: number;
}

/** “Ito, a baker, put it” */
function readTeller({tokens, mentions, at}: Place): Teller | undefined {
	const mention = mentions.find(other => other.phrase === at && maySay(other));
	if (!mention) return undefined;
	const verb = skipSmall(tokens, skipAside(tokens, mention.to));
	return tellsMore(tokens[verb + 1]) ? undefined : {mention, verb};
}

/** “la llamó Ito” */
function readVerbFirst({tokens, mentions, at}: Place): Teller | undefined {
	const isSmall = !has(tokens[at], is.cue);
	const verb = skipSmall(tokens, isSmall ? at + 1 : at);
	const mention = mentions.find(other => other.from === verb + 1 && maySay(other));
	return mention && {mention, verb};
}

const maySay = ({type}: Mention) => type !== 'relative';

function skipAside(tokens: readonly Token[], from: number): number {
	if (!isSign(tokens[from], ',')) return from;
	const length = tokens.slice(from + 1, from + 1 + longestAside).findIndex(token => isSign(token, ','));
	return length < 0 ? from : from + length + 2;
}

/** “has often”, „het“. */
function skipSmall(tokens: readonly Token[], from: number): number {
	let at = from;
	while (has(tokens[at], is.adverb | is.auxiliary | is.it)) at += 1;
	return at;
}

/** “‘Fire,’ as Ito said goodbye”: that is when, not what. */
const tellsMore = (token: Token | undefined) =>
	token?.type === 'word' && !has(token, is.pronoun | is.adverb | is.preposition | is.conjunction | is.calendar);
