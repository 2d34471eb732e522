import {isUtf8} from 'node:buffer';
import {type Browser, type HTTPRequest, launch, type Page} from 'puppeteer-core';
import {ensureBrowser} from '../browser/ensure-browsers.ts';

/** A page as it was saved. */
export interface SavedPage {
	url: string;
	html: Buffer;
}

/** Scripting is on, so that the parser reads `noscript` as a reader's browser does; but nothing may run or load. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";
/** Milliseconds for one page. */
const patience = 20_000;

class TooSlow extends Error {}

/** A Chromium without a network, whose pages see exactly one document. */
export class InertBrowser {
	#browser: Browser | undefined;
	#page: Page | undefined;
	/** What the next navigation shows, once: a page that sends itself elsewhere or back stays where it is. */
	#next: Buffer | undefined;

	/** The value of an expression in the page. Throws where the page is too slow or the expression throws; the next page is not affected. */
	async evaluate({url, html}: SavedPage, expression: string): Promise<unknown> {
		const page = this.#page ?? (await this.#open());
		this.#next = html;
		try {
			return await withPatience(page.goto(toSecure(url), {waitUntil: 'domcontentloaded'}).then(() => page.evaluate(expression)));
		} catch (error) {
			if (!this.#browser?.connected || error instanceof TooSlow) await this.close();
			throw error;
		}
	}

	/** A page that hangs cannot be closed: the browser goes with it. */
	async close(): Promise<void> {
		const browser = this.#browser;
		this.#browser = undefined;
		this.#page = undefined;
		const hasClosed = await Promise.race([browser?.close().then(() => true), new Promise<false>(give => setTimeout(give, 5000, false))]);
		if (hasClosed === false) browser?.process()?.kill('SIGKILL');
	}

	async #open(): Promise<Page> {
		const args = ['--disable-background-networking', '--disable-component-update', '--disable-dev-shm-usage', '--disable-gpu'];
		if (process.getuid?.() === 0) args.push('--no-sandbox');
		this.#browser = await launch({executablePath: ensureBrowser('chromium'), headless: true, pipe: true, args});
		this.#page = await this.#browser.newPage();
		await this.#page.setRequestInterception(true);
		this.#page.on('request', request => this.#answer(request));
		return this.#page;
	}

	async #answer(request: HTTPRequest): Promise<void> {
		const html = request.isNavigationRequest() ? this.#next : undefined;
		if (!html) return request.abort('aborted').catch(() => undefined);
		this.#next = undefined;
		const contentType = isUtf8(html) ? 'text/html; charset=utf-8' : 'text/html';
		await request.respond({contentType, body: html, headers: {'content-security-policy': policy}}).catch(() => undefined);
	}
}

function toSecure(url: string): string {
	const secure = new URL(url);
	secure.protocol = 'https:';
	secure.hash = '';
	return secure.href;
}

async function withPatience<Value>(work: Promise<Value>): Promise<Value> {
	let timer: NodeJS.Timeout | undefined;
	const end = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new TooSlow(`took over ${patience} ms`)), patience);
	});
	return Promise.race([work, end]).finally(() => clearTimeout(timer));
}
