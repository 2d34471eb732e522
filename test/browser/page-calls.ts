import type {PageApi} from '../../src/page-api.ts';
import type {RealBrowser, Surface, Tab} from './real-browser.ts';

const cyclesAtOnce = 100;

/** Asks Lede's script in a page as the popup does, without a popup: from the options page, which stays open for it. */
export class PageCalls {
	readonly #options: Tab;

	private constructor(options: Tab) {
		this.#options = options;
	}

	static async open(browser: RealBrowser): Promise<PageCalls> {
		return new PageCalls(await browser.open(`${browser.extensionOrigin}src/options/index.html`));
	}

	get surface(): Surface {
		return this.#options;
	}

	async call<M extends keyof PageApi>(
		address: string,
		method: M,
		...args: Parameters<PageApi[M]>
	): Promise<Awaited<ReturnType<PageApi[M]>>> {
		const reply = await this.#options.evaluate(ask, address, method, args);
		if ('complaint' in reply) throw new Error(reply.complaint);
		return reply.answer as Awaited<ReturnType<PageApi[M]>>;
	}

	/** Tidies the page and gives it back, again and again. */
	async tidyAndRestore(address: string, times: number): Promise<void> {
		// In parts: a slow machine would have no answer before the browser stops waiting for it.
		for (let done = 0; done < times; done += cyclesAtOnce)
			await this.#options.evaluate(cycle, address, Math.min(cyclesAtOnce, times - done));
	}

	close(): Promise<void> {
		return this.#options.close();
	}
}

// Each of these runs in the options page, on its own.

async function ask(address: string, pageMethod: string, pageArguments: unknown[]): Promise<{answer: unknown} | {complaint: string}> {
	const {tabs} = globalThis.browser ?? globalThis.chrome;
	const [tab] = await tabs.query({url: address});
	return tabs.sendMessage(tab?.id ?? 0, {pageMethod, pageArguments});
}

async function cycle(address: string, times: number): Promise<void> {
	const {tabs} = globalThis.browser ?? globalThis.chrome;
	const [tab] = await tabs.query({url: address});
	const call = (pageMethod: string): Promise<{answer: {hidden: string[]}}> =>
		tabs.sendMessage(tab?.id ?? 0, {pageMethod, pageArguments: []});
	for (let round = 0; round < times; round++) {
		const {answer} = await call('tidy');
		if (answer.hidden.length < 2) throw new Error(`Only ${answer.hidden.length} pieces were hidden in round ${round}.`);
		await call('restore');
	}
}
