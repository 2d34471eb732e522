import type {ForbiddenReason} from '../browser/forbidden.ts';
import type {Article} from '../core/article.ts';

/** What the popup shows: one of these, never a mixture. */
export type View =
	| {status: 'reading'}
	| {status: 'article'; article: Article}
	/** `hasTried`: nor in what is selected, or nothing is. */
	| {status: 'no-article'; hasTried: boolean}
	| {status: 'forbidden'; reason: ForbiddenReason}
	| {status: 'failed'; reason: string};
