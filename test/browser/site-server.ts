import {isUtf8} from 'node:buffer';
import {readFile} from 'node:fs/promises';
import {createServer, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize, sep} from 'node:path';

const types: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.gif': 'image/gif',
	'.jpeg': 'image/jpeg',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript; charset=utf-8',
	'.pdf': 'application/pdf',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2',
};

interface Page {
	type: string;
	/** A list arrives part by part, with a pause after each. */
	body: string | Buffer | readonly string[];
	/** What caches may do with it; a page of `no-store` is read anew when the user comes back to it. */
	caching: 'no-store' | 'no-cache';
}

/** Between the parts of a page that arrives slowly, in milliseconds: long enough for a browser to paint what is there. */
const pause = 250;

/**
 * A server on loopback that is at the same time the whole web of a browser: as its proxy it is asked for every address,
 * answers with the pages it was given, whatever their host, and with 404 otherwise. Nothing leaves, and all that was asked is on record.
 */
export class SiteServer {
	/** Every address asked for, in order; of an encrypted one only `https://host:port`, as nobody gets further than the tunnel. */
	readonly requests: string[] = [];
	readonly #server: Server;
	readonly #pages = new Map<string, Page>();
	#folder: string | undefined;

	private constructor() {
		this.#server = createServer(async (request, response) => {
			const address = new URL(request.url ?? '/', `http://${request.headers.host}`);
			this.requests.push(address.href);
			const page = this.#pages.get(address.href) ?? (await this.#readFile(address));
			response.writeHead(page ? 200 : 404, {'content-type': page?.type ?? 'text/plain', 'cache-control': page?.caching ?? 'no-store'});
			await send(response, page?.body ?? 'No such page.');
		});
		this.#server.on('connect', (request, socket) => {
			this.requests.push(`https://${request.url}`);
			socket.on('error', () => undefined);
			socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
		});
	}

	static async start(): Promise<SiteServer> {
		const server = new SiteServer();
		await new Promise<void>(resolve => server.#server.listen(0, '127.0.0.1', resolve));
		return server;
	}

	get port(): number {
		return (this.#server.address() as AddressInfo).port;
	}

	/** Serves a page at an address of any host; gives the address. */
	serve(address: string, body: Page['body'], page: Partial<Omit<Page, 'body'>> = {}): string {
		this.#pages.set(new URL(address).href, {body, type: 'text/html; charset=utf-8', caching: 'no-store', ...page});
		return address;
	}

	/** Serves a folder's files under this server's own address; gives that address, with a slash at the end. */
	serveFolder(folder: string): string {
		this.#folder = folder;
		return `http://127.0.0.1:${this.port}/`;
	}

	async close(): Promise<void> {
		this.#server.closeAllConnections();
		await new Promise(resolve => this.#server.close(resolve));
	}

	async #readFile({hostname, pathname}: URL): Promise<Page | undefined> {
		if (!this.#folder || hostname !== '127.0.0.1') return undefined;
		const file = normalize(join(this.#folder, decodeURIComponent(pathname)));
		if (!file.startsWith(normalize(this.#folder + sep))) return undefined;
		const body = await readFile(file).catch(() => undefined);
		return (
			body && {
				body,
				caching: 'no-store',
				type: types[extname(file).toLowerCase()] ?? (isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html'),
			}
		);
	}
}

async function send(response: ServerResponse, body: Page['body']): Promise<void> {
	if (typeof body === 'string' || Buffer.isBuffer(body)) return void response.end(body);
	for (const part of body) {
		response.write(part);
		await new Promise(resolve => setTimeout(resolve, pause));
	}
	response.end();
}
