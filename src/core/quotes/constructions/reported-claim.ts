import type {Mention} from '../mentions/mention.ts';
import type {Piece} from '../passages/view.ts';
import type {Speaker} from '../speaker.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {has, type Range, type Token} from '../words/token.ts';

/** Nobody else may have spoken. */
const likelihood = 0.9;
/** In tokens: from the noun to the words in marks; from its owner to the comma: „scharf zurück“. */
const farthest = 24;
const mostBetween = 3;

/** „Reed wies den Vorwurf von Ito zurück, der Brunnen sei ‚leer‘“: what the noun tells is its owner's, whatever the sentence tells of others. */
export function readReportedClaim(story: Story, {passage, token}: Piece): Speaker | undefined {
	const {mentions, lexicon} = story;
	const {nouns, by, that} = lexicon.reportedClaims;
	if (!nouns.size) return undefined;
	const {tokens, sentences, block, text} = passage;
	const {from = 0} = sentences[tokens[token]?.sentence ?? 0] ?? {};
	const comma = tokens.slice(from, token).findLastIndex(({type}) => type !== 'word') + from;
	if (comma <= from || tokens[comma]?.text !== ',' || !isContent(tokens, {from: comma + 1, to: token}, that)) return undefined;
	// „der Bäcker“, „seiner Bäcker“
	const isOwner = (word: string) => lexicon.genitives.includes(word) || lexicon.viewpoints.owners.has(word);
	for (let n = comma - 2; n >= Math.max(from, token - farthest); n -= 1) {
		const noun = tokens[n];
		if (noun?.type !== 'word' || noun.bits & is.cue) return undefined;
		if (!noun.isCapital || !nouns.has(noun.lower)) continue;
		const isOf = ({phrase}: Mention) =>
			(phrase === n + 1 && isOwner(tokens[phrase]?.lower ?? '')) || (phrase === n + 2 && by.includes(tokens[n + 1]?.lower ?? ''));
		const isBefore = ({to, type}: Mention) => type === 'name' && to === n && tokens[n - 1]?.isPossessive === true;
		const here = (mentions[block] ?? []).filter(mention => isOf(mention) || isBefore(mention));
		const owner = here.length ? undefined : findOwner(story, tokens[n - 1]);
		if (owner && comma - n <= mostBetween + 1) return {mention: owner, cue: text.slice(noun.start, noun.end), likelihood};
		const mention = here.find(({type}) => type === 'name') ?? here[0];
		// „sagte zur Kritik der Bäcker, der Brunnen sei ‚leer‘“
		const lead = has(tokens[n - 1], is.determiner) ? n - 2 : n - 1;
		const isBeside = has(tokens[lead], is.preposition);
		if (isBeside && tokens.slice(from, n).some(({bits}) => bits & is.verb)) return undefined;
		if (!mention || comma - Math.max(mention.to, n + 1) > mostBetween) return undefined;
		return {mention, cue: text.slice(noun.start, noun.end), likelihood};
	}
	return undefined;
}

/** „Itos Vorwurf, der Brunnen sei ‚leer‘“: who is named elsewhere without that end. */
function findOwner({people}: Story, before: Token | undefined): Mention | undefined {
	if (!before?.isCapital || !/..s$/.test(before.lower)) return undefined;
	const surname = before.lower.replace(/[’']?s$/, '');
	const owners = new Set([...people.values()].filter(({words}) => words.at(-1) === surname));
	const [only, ...more] = owners;
	return more.length ? undefined : only?.mentions[0];
}

/** „dass der Brunnen“, „der Brunnen sei“, „er betreibe“; not „die den Brunnen“. */
function isContent(tokens: readonly Token[], {from, to}: Range, that: readonly string[]): boolean {
	const words = tokens.slice(from, to);
	if (words.some(({bits}) => bits & is.cue)) return false;
	const isForm = ({lower, bits, isCapital}: Token, n: number) => {
		const before = words[n - 1];
		const isBehindSubject = before?.isCapital || has(before, is.pronoun);
		return (bits & is.reported) !== 0 || (isBehindSubject && !isCapital && bits === 0 && lower.endsWith('e'));
	};
	return that.includes(words[0]?.lower ?? '') || words.some(isForm);
}
