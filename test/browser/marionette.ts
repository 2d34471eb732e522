import {createConnection, type Socket} from 'node:net';
import {until} from './until.ts';

interface Failure {
	error: string;
	message: string;
}

type Message = [type: 1, id: number, error: Failure | null, result: {value?: unknown}];

/** Firefox's automation socket: `<length>:<JSON>`, questions `[0, id, name, arguments]`, answers `[1, id, error, result]`. */
export class Marionette {
	readonly #socket: Socket;
	readonly #waiting = new Map<number, (message: Message) => void>();
	#received = Buffer.alloc(0);
	#lastId = 0;

	private constructor(socket: Socket) {
		this.#socket = socket;
		socket.on('data', chunk => this.#receive(chunk));
		socket.on('error', () => undefined);
	}

	/** The port is asked for at each attempt: Firefox makes the file that says it before it writes it. */
	static async connect(readPort: () => Promise<number | undefined>): Promise<Marionette> {
		const socket = await until('Marionette', async () => connect(await readPort()), 60);
		const marionette = new Marionette(socket);
		await marionette.send('WebDriver:NewSession', {capabilities: {alwaysMatch: {}}});
		await marionette.send('WebDriver:SetTimeouts', {script: 60_000});
		await marionette.send('Marionette:SetContext', {value: 'chrome'});
		return marionette;
	}

	async send(name: string, parameters: object = {}): Promise<unknown> {
		this.#lastId += 1;
		const id = this.#lastId;
		const [, , error, result] = await new Promise<Message>(resolve => {
			this.#waiting.set(id, resolve);
			const question = JSON.stringify([0, id, name, parameters]);
			this.#socket.write(`${Buffer.byteLength(question)}:${question}`);
		});
		if (error) throw new Error(`${name}: ${error.message}`);
		return result?.value;
	}

	/** Runs the body of an async function in the browser's own window, with all its rights; `args` are its arguments. */
	async run(body: string, ...args: readonly unknown[]): Promise<unknown> {
		const script = `const done = arguments[arguments.length - 1];
			(async (...args) => {${body}})(...arguments).then(value => done({value}), error => done({error: String(error)}));`;
		const answer = (await this.send('WebDriver:ExecuteAsyncScript', {script, args})) as {value?: unknown; error?: string};
		if (answer.error !== undefined) throw new Error(answer.error);
		return answer.value ?? undefined;
	}

	close(): void {
		this.#socket.destroy();
	}

	#receive(chunk: Buffer): void {
		this.#received = Buffer.concat([this.#received, chunk]);
		for (;;) {
			const colon = this.#received.indexOf(':');
			if (colon < 0) return;
			const end = colon + 1 + Number(this.#received.subarray(0, colon));
			if (this.#received.length < end) return;
			const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString());
			this.#received = this.#received.subarray(end);
			if (isAnswer(message)) this.#waiting.get(message[1])?.(message);
		}
	}
}

function isAnswer(message: unknown): message is Message {
	return Array.isArray(message) && message[0] === 1;
}

async function connect(port: number | undefined): Promise<Socket | undefined> {
	if (!port) return undefined;
	return new Promise(resolve => {
		const socket = createConnection(port, '127.0.0.1');
		socket.once('connect', () => resolve(socket));
		socket.once('error', () => resolve(undefined));
	});
}
