import type {Story} from './read-story.ts';

interface Wishes {
	/** Whether the page is to be read just now. */
	isDue(): boolean;
	read(): Promise<Story | undefined>;
	/** Called with what was read last, unless it tells nothing any more. */
	onRead(story: Story | undefined): void;
}

/** The page is read anew no sooner than so many times what the last reading took, and never sooner than so many milliseconds. */
const pause = {factor: 60, shortest: 400};

/** The readings of a page that changes: when the next one is due, and which tells something yet. */
export class Readings {
	readonly #document: Document;
	readonly #wishes: Wishes;
	readonly #onShown = () => this.soon();
	#next = 0;
	#due: ReturnType<typeof setTimeout> | undefined;
	/** Counts the readings begun: what another has overtaken is not heeded. */
	#count = 0;

	constructor(document: Document, wishes: Wishes) {
		this.#document = document;
		this.#wishes = wishes;
	}

	/** As soon as may be; where nobody looks at the page, once somebody does. */
	soon(): void {
		clearTimeout(this.#due);
		this.#due = setTimeout(() => this.#read(), Math.max(0, this.#next - performance.now()));
	}

	/** Another page, at another address: what is being read tells nothing of it. */
	startAfresh(): void {
		this.stop();
		this.#next = 0;
	}

	stop(): void {
		this.#count++;
		clearTimeout(this.#due);
		this.#document.removeEventListener('visibilitychange', this.#onShown);
	}

	async #read(): Promise<void> {
		const {isDue, read, onRead} = this.#wishes;
		if (!isDue()) return;
		if (this.#document.visibilityState === 'hidden') {
			this.#document.addEventListener('visibilitychange', this.#onShown, {once: true});
			return;
		}
		const begin = performance.now();
		const count = ++this.#count;
		try {
			const story = await read();
			if (count === this.#count) onRead(story);
		} finally {
			const end = performance.now();
			this.#next = end + Math.max(pause.shortest, (end - begin) * pause.factor);
		}
	}
}
