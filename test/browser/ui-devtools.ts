import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {JSDOM} from 'jsdom';
import {until} from './until.ts';

/** One view, widget or window of Chromium's own interface. */
export interface UiElement {
	id: number;
	/** `Widget`, `View`, `Window`. */
	type: string;
	/** The class of the view. */
	name: string;
	children: UiElement[];
}

interface RawElement {
	nodeId: number;
	nodeName: string;
	/** Names and values by turns. */
	attributes?: string[];
	children?: RawElement[];
}

interface Answer {
	id?: number;
	result?: unknown;
	error?: {message: string};
}

interface Styles {
	matchedCSSRules: {rule: {style: {cssProperties: {name: string; value: string}[]}}}[];
}

/** In pixels, from the corner of an element. */
export interface Point {
	x: number;
	y: number;
}

/** Keys as Chromium's own events write them. */
export interface Keys {
	/** Of Windows, for all systems. */
	keyCode: number;
	/** Of a USB keyboard. */
	code: number;
	/** Shift 2, control 4, alt 8. */
	flags: number;
}

/** Chromium's own interface, read and clicked through `--enable-ui-devtools`. */
export class UiDevTools {
	readonly #socket: WebSocket;
	readonly #waiting = new Map<number, (answer: Answer) => void>();
	#lastId = 0;

	private constructor(socket: WebSocket) {
		this.#socket = socket;
		socket.addEventListener('message', ({data}) => {
			const answer: Answer = JSON.parse(String(data));
			if (answer.id !== undefined) this.#waiting.get(answer.id)?.(answer);
		});
	}

	/** Runs a task with the interface of the Chromium of this profile. */
	static async use<T>(profile: string, task: (ui: UiDevTools) => Promise<T>): Promise<T> {
		const port = await until('the UI DevTools', () => readFile(join(profile, 'UIDevToolsActivePort'), 'utf8').catch(() => undefined));
		const ui = await UiDevTools.#connect(Number.parseInt(port, 10));
		try {
			return await task(ui);
		} finally {
			ui.#socket.close();
		}
	}

	/** Node 20 has no WebSocket of its own; jsdom brings one. */
	static async #connect(port: number): Promise<UiDevTools> {
		const socket: WebSocket = new new JSDOM().window.WebSocket(`ws://127.0.0.1:${port}/0`);
		await new Promise((resolve, reject) => {
			socket.addEventListener('open', resolve);
			socket.addEventListener('error', () => reject(new Error('The UI DevTools do not answer.')));
		});
		const ui = new UiDevTools(socket);
		await ui.#send('DOM.enable');
		return ui;
	}

	async readTree(): Promise<UiElement> {
		const {root} = (await this.#send('DOM.getDocument')) as {root: RawElement};
		return toUiElement(root);
	}

	/** Every element of the interface that is of this kind, parents first. */
	async find(isWanted: (element: UiElement) => boolean): Promise<UiElement[]> {
		return findElements(await this.readTree(), isWanted);
	}

	/** `Text`, `Height`; empty where there is no such property. */
	async read({id}: UiElement, property: string): Promise<string> {
		const {matchedCSSRules} = (await this.#send('CSS.getMatchedStylesForNode', {nodeId: id})) as Styles;
		const properties = matchedCSSRules.flatMap(({rule}) => rule.style.cssProperties);
		return properties.find(({name}) => name === property)?.value ?? '';
	}

	async move({id}: UiElement, {x, y}: Point): Promise<void> {
		await this.#send('DOM.dispatchMouseEvent', {nodeId: id, event: {type: 'mouseMoved', x, y, button: 'none', wheelDirection: 'none'}});
	}

	async click({id}: UiElement, {x, y}: Point = {x: 5, y: 5}): Promise<void> {
		for (const type of ['mousePressed', 'mouseReleased']) {
			const event = {type, x, y, button: 'left', wheelDirection: 'none'};
			await this.#send('DOM.dispatchMouseEvent', {nodeId: id, event});
		}
	}

	async press({id}: UiElement, keys: Keys): Promise<void> {
		for (const type of ['keyPressed', 'keyReleased']) {
			const event = {...keys, type, key: keys.keyCode, isChar: false};
			await this.#send('DOM.dispatchKeyEvent', {nodeId: id, event});
		}
	}

	async #send(method: string, params: object = {}): Promise<unknown> {
		this.#lastId += 1;
		const id = this.#lastId;
		const {result, error} = await new Promise<Answer>(resolve => {
			this.#waiting.set(id, resolve);
			this.#socket.send(JSON.stringify({id, method, params}));
		});
		this.#waiting.delete(id);
		if (error) throw new Error(`${method}: ${error.message}`);
		return result;
	}
}

export function findElements(element: UiElement, isWanted: (element: UiElement) => boolean): UiElement[] {
	return [...(isWanted(element) ? [element] : []), ...element.children.flatMap(child => findElements(child, isWanted))];
}

function toUiElement({nodeId, nodeName, attributes = [], children = []}: RawElement): UiElement {
	const name = attributes[attributes.indexOf('name') + 1] ?? '';
	return {id: nodeId, type: nodeName, name, children: children.map(toUiElement)};
}
