import type {ForbiddenReason} from '../browser/forbidden.ts';
import type {Article} from '../core/article.ts';

/** What the popup shows: one of these, never a mixture. */
export type View =
	| {status: 'reading'}
	| {status: 'article'; article: Article}
	/** `hasTried`: nor in what is selected, or nothing is. `frame`: the address of the frame that fills the page. */
	| {status: 'no-article'; hasTried: boolean; frame: string | undefined}
	| {status: 'forbidden'; reason: ForbiddenReason}
	/** `reason`: a sentence in the user's language. `detail`: what the browser or the page itself says, in whatever language. */
	| {status: 'failed'; reason: string; detail: string | undefined};
