import type {OpenPage} from './open-page.ts';
import {whenLoaded, whenParsed} from './when-ready.ts';

/** Tidies the page as it loads, and once more for what comes late. */
export async function autoClean(page: OpenPage, document: Document): Promise<void> {
	document.defaultView?.addEventListener('pageshow', event => event.persisted && page.report());
	await whenParsed(document);
	page.tidyUnasked();
	await whenLoaded(document);
	page.tidyUnasked();
}
