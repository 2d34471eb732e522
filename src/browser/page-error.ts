import type {ForbiddenReason} from './forbidden.ts';

/** `navigated`: the page went away while it was asked. `silent`: it did not answer. `failed`: it answered with an error. */
export type PageFailure =
	| {reason: 'forbidden'; forbidden: ForbiddenReason}
	| {reason: 'navigated' | 'silent'}
	| {reason: 'failed'; complaint: string};

/** A call to a page that brought no answer. */
export class PageError extends Error {
	override readonly name = 'PageError';
	readonly failure: PageFailure;

	constructor(failure: PageFailure) {
		super(failure.reason === 'failed' ? failure.complaint : failure.reason);
		this.failure = failure;
	}
}
