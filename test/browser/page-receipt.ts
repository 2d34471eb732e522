import type {PageCalls} from './page-calls.ts';

/** The receipt in a page as its user sees it. */
export interface ShownReceipt {
	lead: string;
	/** Of each kind: its name and the first words of its pieces. */
	kinds: {name: string; excerpts: string[]}[];
	/** The words of every button that can be seen, in order. */
	buttons: string[];
	/** The words of the button that has the focus, or the name of the dialog. */
	focus: string;
	status: string;
	/** In the window, in CSS pixels; empty where it is not on show. */
	box: {x: number; y: number; width: number; height: number};
	background: string;
}

/** What the user does to it: clicks the button of these words, below the excerpt that begins so, or presses a key on what has the focus. */
interface Step {
	click?: string;
	below?: string;
	press?: string;
}

/**
 * The receipt in the page at an address, reached as only an extension can: its inside is closed to the page.
 * The browser must have granted the page's site.
 */
export class PageReceipt {
	readonly #calls: PageCalls;
	readonly #address: string;

	constructor(calls: PageCalls, address: string) {
		this.#calls = calls;
		this.#address = address;
	}

	/** Undefined where it is not open. */
	read(): Promise<ShownReceipt | undefined> {
		return this.#calls.surface.evaluate(useReceipt, this.#address, {});
	}

	async click(click: string, below = ''): Promise<void> {
		await this.#calls.surface.evaluate(useReceipt, this.#address, {click, below});
	}

	async press(press: string): Promise<void> {
		await this.#calls.surface.evaluate(useReceipt, this.#address, {press});
	}
}

/** Runs in the options page, on its own; and `func` in the page, beside the content script. */
async function useReceipt(address: string, wanted: Step): Promise<ShownReceipt | undefined> {
	const {tabs, scripting} = globalThis.browser ?? globalThis.chrome;
	const [tab] = await tabs.query({url: address});
	const func = ({click, below = '', press}: Step): ShownReceipt | undefined => {
		const host = document.querySelector('html > body ~ *');
		if (!(host instanceof HTMLElement)) return undefined;
		const open: unknown = Reflect.get(host, 'openOrClosedShadowRoot');
		const root = open instanceof ShadowRoot ? open : globalThis.chrome.dom.openOrClosedShadowRoot(host);
		const panel = root?.querySelector('[role="dialog"]');
		if (!root || !panel) return undefined;
		const textOf = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';
		const nameOf = (element: Element | null) => element?.getAttribute('aria-label') || textOf(element);
		const buttons = [...root.querySelectorAll('button')].filter(button => button.checkVisibility());
		if (click !== undefined) {
			const excerptOf = (button: Element) => textOf(button.closest('li')?.querySelector('.excerpt'));
			const button = buttons.find(button => nameOf(button) === click && excerptOf(button).startsWith(below));
			if (!button) throw new Error(`The receipt has no button “${click}” below “${below}”, but ${buttons.map(nameOf)}.`);
			button.focus();
			button.click();
		}
		if (press) root.activeElement?.dispatchEvent(new KeyboardEvent('keydown', {key: press, bubbles: true, composed: true}));
		const {x, y, width, height} = panel.getBoundingClientRect();
		return {
			lead: textOf(root.querySelector('.lead')),
			kinds: [...root.querySelectorAll('details:not([hidden])')].map(kind => ({
				name: textOf(kind.querySelector('summary')).replace(/ \d+$/, ''),
				excerpts: [...kind.querySelectorAll('.excerpt')].map(textOf),
			})),
			buttons: buttons.map(nameOf),
			focus: nameOf(root.activeElement),
			status: textOf(root.querySelector('[role="status"]')),
			box: {x, y, width, height},
			background: getComputedStyle(panel).backgroundColor,
		};
	};
	const [outcome] = await scripting.executeScript({target: {tabId: tab?.id ?? 0}, func, args: [wanted]});
	if (outcome?.error) throw outcome.error;
	return (outcome?.result as ShownReceipt | null | undefined) ?? undefined;
}
