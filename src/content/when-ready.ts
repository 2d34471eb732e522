/** When the whole markup is there, or after so many milliseconds. */
export function whenParsed(document: Document, patience?: number): Promise<void> {
	if (document.readyState !== 'loading') return Promise.resolve();
	return new Promise(resolve => {
		document.addEventListener('DOMContentLoaded', () => resolve(), {once: true});
		if (patience !== undefined) setTimeout(resolve, patience);
	});
}

/** When images and late scripts are there too. */
export function whenLoaded(document: Document): Promise<void> {
	if (document.readyState === 'complete') return Promise.resolve();
	return new Promise(resolve => document.defaultView?.addEventListener('load', () => setTimeout(resolve), {once: true}));
}
