/** What the page says of its story: from JSON-LD, meta elements, microdata and the page itself, each checked against the others. */
export interface Metadata {
	title: string;
	standfirst: string | undefined;
	byline: string | undefined;
	siteName: string | undefined;
	publishedAt: string | undefined;
	modifiedAt: string | undefined;
	language: string | undefined;
	direction: 'ltr' | 'rtl';
	leadImage: string | undefined;
	/** The publisher says that the text is not free. */
	isPaywalled: boolean;
	/** JSON-LD `articleBody`, where the publisher gives it: a witness for the body. */
	articleBody: string | undefined;
}

import type {Page} from './page.ts';
/** Stand-in until the real one lands. */
export function readMetadata(page: Page): Metadata {
	return {
		title: page.document.querySelector('h1')?.textContent?.trim() ?? page.document.title,
		standfirst: undefined,
		byline: undefined,
		siteName: undefined,
		publishedAt: undefined,
		modifiedAt: undefined,
		language: page.document.documentElement.getAttribute('lang') ?? undefined,
		direction: 'ltr',
		leadImage: undefined,
		isPaywalled: false,
		articleBody: undefined,
	};
}
