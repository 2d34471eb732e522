import type {Mention} from '../mentions/mention.ts';
import * as is from '../words/is.ts';
import type {Lexicon} from '../words/lexicon.ts';
import {has} from '../words/token.ts';

/** „Nach Angaben der Polizei“, „laut einem Sprecher“: the article as who is named by it would have it, “die” and “ein”; '' where it could be two; undefined where it is that. */
export function readNominative(mention: Mention, lexicon: Lexicon): string | undefined {
	const {
		passage: {tokens},
		type,
		phrase,
		from,
		to,
	} = mention;
	const [article, noun] = [tokens[from], tokens[from + 1]];
	const nominative = lexicon.governed.get(article?.lower ?? '');
	if (nominative === undefined || type !== 'nominal' || from !== phrase || !noun?.isCapital || to !== from + 2) return undefined;
	// „der“ may be his own.
	if (lexicon.definite.includes(article?.lower ?? '') && !isGoverned(mention, lexicon)) return undefined;
	// „laut dem Präsidenten“, „einem Beamten“: the noun has an ending, too; hers never has.
	if (!nominative.endsWith('e') && noun.lower.endsWith('en')) return undefined;
	return article?.isCapital ? nominative.charAt(0).toUpperCase() + nominative.slice(1) : nominative;
}

/** „Angaben der“, „laut der“; not „wie der Minister sagte“, „Gestern der Minister: ‚…‘“. */
function isGoverned({passage: {tokens, sentences}, from}: Mention, {atHead}: Lexicon): boolean {
	const before = tokens[from - 1];
	if (!before) return false;
	const isNoun = before.isCapital && !(before.bits & is.calendar) && from - 1 > (sentences[before.sentence]?.from ?? 0);
	return isNoun || (has(before, is.preposition) && !(before.bits & is.conjunction) && !atHead.includes(before.lower));
}
