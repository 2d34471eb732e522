import {type Mention, sentenceOf} from '../mentions/mention.ts';
import type {Story} from '../story.ts';
import {readArticle} from '../words/contracted.ts';
import * as is from '../words/is.ts';

/** « … sous les huées de l'opposition. Celle-ci lui reproche … »: of the bodies that the sentence before tells of, the last that a word for the latter may mean. */
export function findLastBody({lexicon, mentions}: Story, {passage, bits}: Mention, sentence: number): Mention | undefined {
	const {male, female} = lexicon.articles;
	const articles = bits & is.she ? female : male;
	return mentions[passage.block]?.findLast(other => {
		if (sentenceOf(other) !== sentence || other.type === 'pronoun' || other.type === 'relative') return false;
		const {tokens} = other.passage;
		const article = readArticle(tokens[other.phrase], lexicon) ?? tokens[other.phrase]?.lower ?? '';
		const isBody = tokens.slice(other.phrase, other.to).some(({lower}) => lexicon.institutions.includes(lower));
		return isBody && articles.includes(article);
	});
}
