import type {Mention} from '../mentions/mention.ts';
import {endsName} from '../mentions/phrase-end.ts';
import {lacksArticles} from '../mentions/without-articles.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {has, isSign} from '../words/token.ts';

/** “Ada Ito and Ben Reed said”, “said Ada Ito and Ben Reed”: both did; undefined where the mention is no such one. */
export function nameBoth(story: Story, mention: Mention): string | undefined {
	if (mention.type !== 'name') return undefined;
	const before = findBefore(story, mention);
	const second = findSecond(story, mention);
	const all = [...before, mention, ...(second ? [second] : [])];
	const {people, lexicon} = story;
	// „Instytutu Meteorologii i Gospodarki Wodnej Ada Ito“
	const areNamed = all.every(other => other === mention || !lacksArticles(lexicon) || has(people.get(other), is.givenName));
	const names = all.flatMap(other => people.get(other)?.name ?? []);
	if (names.length < 2 || !areNamed) return undefined;
	return `${names.slice(0, -1).join(', ')} ${lexicon.and} ${names.at(-1)}`;
}

/** Whether it is one of several who all spoke. */
export const isBoth = (story: Story, mention: Mention) => nameBoth(story, mention) !== undefined;

const namesIn = ({mentions}: Story, {passage}: Mention) =>
	(mentions[passage.block] ?? []).filter(({type, isHead}) => type === 'name' && isHead);

/** Those whom “and” and commas join to the last of them, from the first word of the clause on. */
function findBefore(story: Story, mention: Mention): Mention[] {
	const {lexicon} = story;
	const {phrase, passage} = mention;
	const {tokens} = passage;
	if (tokens[phrase - 1]?.lower !== lexicon.and || !isTold(story, mention)) return [];
	const names = namesIn(story, mention);
	const all: Mention[] = [];
	let last = names.find(other => other.to === phrase - 1);
	for (let steps = 0; last && steps < mostNames; steps += 1) {
		all.unshift(last);
		if (begins(story, last)) return all;
		const at = last.phrase - 1;
		last = isSign(tokens[at], ',') ? names.find(other => other.to === at) : undefined;
	}
	return [];
}

/** In names: no longer list speaks as one. */
const mostNames = 5;

/** The verb is theirs: not “Harbour News and Ada Ito has …”. */
function isTold({lexicon, mentions}: Story, {to, passage: {tokens, block}}: Mention): boolean {
	const tells = (at: number) => has(tokens[at], is.cue | is.auxiliary) && !lexicon.singulars.includes(tokens[at]?.lower ?? '');
	// “Ada Ito and Ben Reed of the Water Board said”
	const rest = has(tokens[to], is.link) ? mentions[block]?.findLast(({phrase}) => phrase === to + 1) : undefined;
	return tells(to) || (isSign(tokens[to], ',') && tells(to + 1)) || (lexicon.namesBeforeNouns && rest !== undefined && tells(rest.to));
}

/** Not “the minister for Sport and Ada Ito said”, nor “for Trade, Sport and …”; but “two bakers, Ada Ito and Ben Reed, said”. */
function begins({lexicon, mentions}: Story, {phrase, passage: {tokens, sentences, block}}: Mention): boolean {
	const lead = tokens[phrase - 1];
	if (phrase === sentences[tokens[phrase]?.sentence ?? 0]?.from || lead?.type === 'marked') return true;
	if (lead?.type !== 'sign') return false;
	if (tokens[phrase - 2]?.type === 'marked') return true;
	const isSeveral = ({to, from}: Mention) => to === phrase - 1 && has(tokens[from], is.quantifier);
	return (
		lead.text === ',' && lexicon.namesBeforeNouns && (mentions[block] ?? []).some(other => other.type === 'nominal' && isSeveral(other))
	);
}

/** “said Ada Ito and Ben Reed”, “said Ada Ito of Graz and Ben Reed” */
function findSecond(story: Story, mention: Mention): Mention | undefined {
	const {lexicon} = story;
	const {phrase, to, passage} = mention;
	const {tokens} = passage;
	if (!has(tokens[phrase - 1], is.cue | is.auxiliary)) return undefined;
	let end = to;
	if (lexicon.namesBeforeNouns && has(tokens[to], is.link) && tokens[to + 1]?.isCapital)
		for (end = to + 1; tokens[end]?.isCapital; ) end += 1;
	if (tokens[end]?.lower !== lexicon.and) return undefined;
	const ends = (at: number) => endsName(tokens[at]) && !has(tokens[at], is.cue | is.adverb);
	return namesIn(story, mention).find(other => other.phrase === end + 1 && ends(other.to));
}
