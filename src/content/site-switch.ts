import {isOfSite} from '../browser/is-of-site.ts';
import type {Site} from '../browser/sites.ts';
import {runningSites} from '../settings.ts';

/** Whether the pages of this page's site are tidied unasked. Switched in another window, or no longer allowed by the browser: it agrees at once. */
export class SiteSwitch {
	readonly #document: Document;
	readonly #onTurned: (isOn: boolean) => void;
	#isOn = false;

	constructor(document: Document, onTurned: (isOn: boolean) => void) {
		this.#document = document;
		this.#onTurned = onTurned;
		runningSites.onChange(sites => this.#agree(sites));
	}

	get isOn(): boolean {
		return this.#isOn;
	}

	/** The page arrived with it on. */
	setOn(): void {
		this.#isOn = true;
	}

	async read(): Promise<void> {
		this.#agree(await runningSites.read());
	}

	/** What is not known changes nothing: the background has not written it yet, or the storage is corrupt. */
	#agree(sites: readonly Site[] | undefined): void {
		const isOn = sites?.some(site => isOfSite(this.#document.URL, site)) ?? this.#isOn;
		if (isOn === this.#isOn) return;
		this.#isOn = isOn;
		this.#onTurned(isOn);
	}
}
