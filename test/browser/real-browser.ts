/** A browser with Lede installed, driven as its user drives it: the toolbar button, the popup, the browser's own permission question. */
export interface RealBrowser {
	readonly name: BrowserName;
	/** Where Lede's own pages live: `chrome-extension://…/`, with the slash. */
	readonly extensionOrigin: string;
	/** When the toolbar button was last clicked: milliseconds since 1970. */
	readonly clickedAt: number;
	/** Whether the browser keeps an extension that no store signed. */
	readonly canRestart: boolean;
	/** Opens an address in a new tab in front and waits until it has loaded. */
	open(address: string): Promise<Tab>;
	/** Opens an address in a private window and waits until it has loaded. */
	openPrivately(address: string): Promise<Surface>;
	/** Lets Lede into private windows, as the browser's own extension page does; Lede starts afresh. */
	allowPrivateWindows(): Promise<void>;
	/** Clicks Lede's button in the browser's toolbar with this tab in front; gives the popup that opens, Lede's own unless a bench has set another. */
	clickToolbarButton(tab: Tab, popup?: string): Promise<Surface>;
	/** Opens the page's context menu with a right click, and chooses Lede's entry of this number, from 0. */
	chooseFromMenu(tab: Tab, place: number): Promise<void>;
	/** Presses the keys of one of Lede's commands, Alt+Shift and a letter, with this tab in front. */
	pressCommand(tab: Tab, letter: 'L' | 'O'): Promise<void>;
	/**
	 * Waits for the browser's permission question, clicks its real button and gives the question's words.
	 * Throws when no question comes.
	 */
	answerPermission(answer: PermissionAnswer): Promise<string>;
	/** Takes an origin pattern away as the browser's own extension page does. */
	removePermission(origin: string): Promise<void>;
	/** Quits and starts again with the same profile; every tab and surface is gone afterwards. */
	restart(): Promise<void>;
	/** Settles when the user has closed the browser, or we have. */
	untilClosed(): Promise<void>;
	close(): Promise<void>;
}

export type BrowserName = 'chromium' | 'firefox';

export type PermissionAnswer = 'allow' | 'deny';

/** A document on the screen: a tab's or the popup's. */
export interface Surface {
	/** Runs a function of plain arguments in the document and gives back its plain result. */
	evaluate<A extends readonly unknown[], R>(script: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
	/** A real mouse click in the middle of an element, which the browser takes for the user's. Throws when there is no such element. */
	click(target: Target): Promise<void>;
	/** Saves a PNG. */
	screenshot(file: string): Promise<void>;
	/** A popup closes by itself as soon as the browser asks something. */
	isOpen(): Promise<boolean>;
}

export interface Tab extends Surface {
	goto(address: string): Promise<void>;
	/** Lays the page out as for paper, or for the screen again. */
	setMedium(medium: 'print' | 'screen'): Promise<void>;
	close(): Promise<void>;
}

/** What assistive technology would call it: a role, and the beginning of its name or an expression. */
export interface Target {
	role: string;
	name?: string | RegExp;
}
