import browser, {type Tabs} from 'webextension-polyfill';

/** A tab as the pages of the extension need it. `url` and `title` are known only where the user has clicked, or granted the site. */
export interface Tab {
	id: number;
	url: string | undefined;
	title: string | undefined;
}

/** The tab that the user looks at in this window. */
export async function readActiveTab(): Promise<Tab | undefined> {
	const [tab] = await browser.tabs.query({active: true, currentWindow: true});
	return tab && toTab(tab);
}

export async function readTab(id: number): Promise<Tab | undefined> {
	const tab = await browser.tabs.get(id).catch(() => undefined);
	return tab && toTab(tab);
}

/**
 * Tells when another page comes into a tab; a change of what follows “#” brings none, and what loads may be a frame of the page.
 * Where the permission ends with the page its address is no longer known. Gives a function that ends it.
 */
export function watchTab({id, url}: Tab, {onLeave, onArrive}: {onLeave(): void; onArrive(): void}): () => void {
	let shown = withoutHash(url);
	let isGone = false;
	let waiting: ReturnType<typeof setTimeout> | undefined;
	const arrive = () => {
		clearTimeout(waiting);
		isGone = false;
		onArrive();
	};
	const listen = async (tabId: number, {status}: Tabs.OnUpdatedChangeInfoType) => {
		if (tabId !== id) return;
		const next = withoutHash((await readTab(id))?.url);
		if (!browser.tabs.onUpdated.hasListener(listen)) return;
		if (next !== shown) {
			shown = next;
			isGone = true;
			onLeave();
			clearTimeout(waiting);
			// A page that changes its address by itself is never “complete”.
			waiting = setTimeout(arrive, status === 'loading' ? patience : settling);
		}
		if (status === 'complete' && isGone) arrive();
	};
	browser.tabs.onUpdated.addListener(listen);
	return () => {
		clearTimeout(waiting);
		browser.tabs.onUpdated.removeListener(listen);
	};
}

/** In milliseconds: until a page that does not load is there; until one that never ends to load is read all the same. */
const settling = 700;
const patience = 10_000;

const withoutHash = (url: string | undefined) => url?.replace(/#.*$/, '');

export async function openOptions(): Promise<void> {
	await browser.runtime.openOptionsPage();
}

function toTab({id, url, title}: Tabs.Tab): Tab | undefined {
	return id === undefined ? undefined : {id, url, title};
}
