import type {PageApi} from '../page-api.ts';

export type PageMethod = keyof PageApi;
export type PageArguments<M extends PageMethod> = Parameters<PageApi[M]>;
export type PageAnswer<M extends PageMethod> = Awaited<ReturnType<PageApi[M]>>;

/** A call as it travels to the page. */
export interface PageCall<M extends PageMethod = PageMethod> {
	pageMethod: M;
	pageArguments: PageArguments<M>;
}

/** The answer as it travels back. */
export type PageReply<T> = {answer: T} | {complaint: string};

/** Only pages of this extension can send a content script anything, so that the shape tells enough. */
export function isPageCall(message: unknown): message is PageCall {
	return typeof message === 'object' && message !== null && 'pageMethod' in message;
}
