import * as is from './is.ts';
import type {Lexicon} from './lexicon.ts';
import type {Mention} from './mentions.ts';

/** „Nach Angaben der Polizei“, „laut einem Sprecher“: in German the article as who is named by it would have it, “die” and “ein”; '' where it could be two; undefined elsewhere. */
export function readNominative(
	{passage: {tokens, sentences}, type, phrase, from, to}: Mention,
	{capitalNouns, atHead}: Lexicon,
): string | undefined {
	const [before, article, noun] = [tokens[from - 1], tokens[from], tokens[from + 1]];
	if (!capitalNouns || type !== 'nominal' || from !== phrase || !article || !noun?.isCapital || to !== from + 2) return undefined;
	if (article.lower === 'der') {
		const isBehindNoun = before?.isCapital === true && from - 1 > (sentences[before.sentence]?.from ?? 0);
		// „wie der Minister sagte“
		const leads = before !== undefined && before.bits & is.preposition && !(before.bits & is.conjunction) && !atHead.includes(before.lower);
		return isBehindNoun || leads ? 'die' : undefined;
	}
	// „laut dem Präsidenten“, „einem Beamten“: the noun has an ending, too.
	if (weak.test(noun.lower) && article.lower !== 'einer') return undefined;
	const nominative = nominatives.get(article.lower);
	return article.isCapital ? nominative?.replace('e', 'E') : nominative;
}

const weak = /en$/;
const nominatives: ReadonlyMap<string, string> = new Map([
	['einem', 'ein'],
	['einer', 'eine'],
	['dem', ''],
]);
