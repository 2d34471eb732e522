import * as is from '../words/is.ts';
import {has} from '../words/token.ts';
import type {Sentence} from './sentence.ts';
import {lacksArticles} from './without-articles.ts';

/** “een van de bakkers”, “en af bagerne”: where an article is “one”, too; not “als een van de eersten”. */
export function isOneOf({passage: {tokens}, lexicon}: Sentence, n: number): boolean {
	const [before, token, link, next] = [tokens[n - 1], tokens[n], tokens[n + 1], tokens[n + 2]];
	const isOpen = lacksArticles(lexicon) || (lexicon.verbSecond && !lexicon.capitalNouns);
	if (!isOpen || !lexicon.indefinite.includes(token?.lower ?? '')) return false;
	// “et af spørgsmålene”: a thing.
	if (lexicon.endsDefinite && token?.lower.endsWith('t')) return false;
	const isPart = has(link, is.link) && (has(next, is.determiner) || (!lexicon.definite.length && next?.type === 'word'));
	return Boolean(isPart) && !has(before, is.conjunction | is.preposition);
}
