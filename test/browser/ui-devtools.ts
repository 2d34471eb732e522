import {JSDOM} from 'jsdom';

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

	/** Node 20 has no WebSocket of its own; jsdom brings one. */
	static async connect(port: number): Promise<UiDevTools> {
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

	async readText({id}: UiElement): Promise<string> {
		const {matchedCSSRules} = (await this.#send('CSS.getMatchedStylesForNode', {nodeId: id})) as Styles;
		const properties = matchedCSSRules.flatMap(({rule}) => rule.style.cssProperties);
		return properties.find(({name}) => name === 'Text')?.value ?? '';
	}

	async click({id}: UiElement): Promise<void> {
		for (const type of ['mousePressed', 'mouseReleased']) {
			const event = {type, x: 5, y: 5, button: 'left', wheelDirection: 'none'};
			await this.#send('DOM.dispatchMouseEvent', {nodeId: id, event});
		}
	}

	close(): void {
		this.#socket.close();
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

function toUiElement({nodeId, nodeName, attributes = [], children = []}: RawElement): UiElement {
	const name = attributes[attributes.indexOf('name') + 1] ?? '';
	return {id: nodeId, type: nodeName, name, children: children.map(toUiElement)};
}
