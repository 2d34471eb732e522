import type {ForbiddenReason} from './forbidden.ts';

/** `navigated`: the page went away while it was asked. `failed`: it answered with an error, or not at all. */
export type PageFailure = {reason: 'forbidden'; forbidden: ForbiddenReason} | {reason: 'navigated'} | {reason: 'failed'; complaint: string};

/** A call to a page that brought no answer. */
export class PageError extends Error {
	override readonly name = 'PageError';
	readonly failure: PageFailure;

	constructor(failure: PageFailure) {
		super(failure.reason === 'failed' ? failure.complaint : failure.reason);
		this.failure = failure;
	}
}
