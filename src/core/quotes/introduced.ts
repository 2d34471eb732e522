import {endsSelf} from './letters.ts';
import type {Mention} from './mentions.ts';
import {namedBeside} from './named-beside.ts';
import {standingOf} from './pronouns.ts';
import type {Speaker} from './speakers.ts';
import type {Story} from './story.ts';
import {isTopic} from './topic.ts';
import type {Piece} from './view.ts';

/** Sure enough to be named; too rare in labelled articles to be counted there, but right wherever it was found. */
const likelihood = 0.6;
const mostSentences = 2;

/** “Ada Ito was more modest.” before a paragraph that is a quotation and nothing else: the only person named there, if they are its subject. */
export function readIntroduced(story: Story, {passage, token}: Piece): Speaker | undefined {
	const before = story.passages[passage.block - 1];
	if (token > 0 || !before || before.kind !== 'paragraph' || before.marked.length || before.sentences.length > mostSentences)
		return undefined;
	const [first] = passage.marked;
	const isWhole = first && !first.isSpoken && passage.tokens.every(({type}) => type === 'marked');
	if (!isWhole || !endsSelf(passage.text.slice(first.start, first.end))) return undefined;
	const mentions = story.mentions[before.block] ?? [];
	const named = mentions.map(mention => story.people.get(mention));
	const [only, ...more] = new Set(named.filter(person => person && isHuman(standingOf(person, story))));
	if (!only || more.length) return undefined;
	const mention = mentions.find(mention => mention.isHead && isTopic(mention) && goesOn(mention) && namedBeside(story, mention) === only);
	return mention && {mention, cue: undefined, likelihood};
}

/** By given name or title, or by a full name that may be anybody's. */
const isHuman = (standing: number) => standing < 3 || standing === 6;

/** Not “FULL TEXT: …”. */
const goesOn = ({to, passage: {tokens}}: Mention) => tokens[to]?.type === 'word' || tokens[to]?.text === ',';
