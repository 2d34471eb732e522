import {isNameOrRole, type Mention} from '../mentions/mention.ts';
import type {Places} from '../mentions/places.ts';
import type {Piece} from '../passages/view.ts';
import type {Speaker} from '../speaker.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {has, isSign, type Token} from '../words/token.ts';
import {writeCue} from './cue.ts';

/** Nobody else may have spoken. */
const likelihood = 0.9;
/** In tokens: „als eine ‚Farce‘“. */
const longestLikening = 4;

/**
 * „Ada Ito hat den Plan als ‚Farce‘ bezeichnet“, „Der Plan wurde von Ada Ito ‚Farce‘ genannt“: where the parts of a verb stand round what
 * is said, who does so; nobody where a passive names nobody. Undefined: no such verb.
 */
export function findBracketed({passage: {tokens}, sentence, mentions, lexicon}: Places, verb: number): Mention[] | undefined {
	const {passives, by, verbs, been, as} = lexicon.bracketed;
	const {bits = 0, lower = ''} = tokens[verb] ?? {};
	// „als eine ‚Farce‘ kritisiert“; not „das Stück ‚Nachtflug‘ kritisiert“.
	const isLikened = tokens.slice(Math.max(0, verb - longestLikening), verb).some(token => as.includes(token.lower));
	const isOnlyHere = verbs.has(lower) && tokens[verb - 1]?.type === 'marked' && (isLikened || (bits & is.naming) !== 0);
	if (passives.length === 0 || !(bits & is.cue || isOnlyHere)) return undefined;
	// „ist … genannt worden“
	const isBeen = been.includes(tokens[verb + 1]?.lower ?? '');
	const opening = isBeen ? is.auxiliary : is.perfect;
	const opens = (n: number) => has(tokens[n], opening) || passives.includes(tokens[n]?.lower ?? '');
	const first = tokens.findIndex((_, n) => n >= sentence.from && n < verb && opens(n));
	if (first < 0 || tokens.slice(first, verb).some(token => isSign(token, ',;:'))) return undefined;
	if (isBeen || passives.includes(tokens[first]?.lower ?? '')) {
		// „Von Ito wird …“
		const isBefore = ({phrase, to}: Mention) => phrase === sentence.from + 1 && to === first;
		const isAgent = (mention: Mention) =>
			(mention.phrase > first || isBefore(mention)) && by.includes(tokens[mention.phrase - 1]?.lower ?? '');
		// „die vom Rat beschlossenen Pläne wurden von Ito … genannt“
		return mentions.filter(mention => isAgent(mention) && mention.to <= verb).slice(-1);
	}
	const isLast = tokens[verb - 1]?.type === 'marked' && (verb + 1 >= sentence.to || tokens[verb + 1]?.type === 'sign');
	if (!isLast) return undefined;
	const subject = findBefore({tokens, mentions, first, from: sentence.from}) ?? mentions.find(({phrase}) => phrase === first + 1);
	return subject && [subject];
}

interface Opening {
	tokens: readonly Token[];
	mentions: readonly Mention[];
	/** The verb's first part. */
	first: number;
	/** Of the sentence. */
	from: number;
}

/** „Die Chefin der Bäcker hat …“ */
function findBefore({tokens, mentions, first, from}: Opening): Mention | undefined {
	const subject = mentions.find(({phrase}) => phrase === from);
	const isOf = ({phrase, to}: Mention) => to === first && phrase === subject?.to && has(tokens[phrase], is.link);
	// „Der Chef der Bäcker, Bo Reed, hat“
	const isClosed = isNameOrRole(subject) && tokens[first - 1]?.text === ',';
	return subject && (subject.to === first || isClosed || mentions.some(isOf)) ? subject : undefined;
}

/** Who that is of words right before the end of such a verb. */
export function readBracketed({attributions, lexicon}: Story, {passage, token}: Piece): Speaker | undefined {
	if (lexicon.bracketed.passives.length === 0) return undefined;
	const found = attributions(passage.block).find(
		({mention, cue, shape}) => shape === 'left' && cue.from === token + 1 && mention.to <= token,
	);
	return found && {mention: found.mention, cue: writeCue(passage, found.cue, lexicon), likelihood};
}
