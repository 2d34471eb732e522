import {writeFile} from 'node:fs/promises';
import type {CDPSession} from 'puppeteer-core';
import {findByRole, toClickError, toMiddle, toPlainTarget} from './find-by-role.ts';
import type {Surface, Target} from './real-browser.ts';
import {toExpression} from './to-expression.ts';

/** A document in Chromium, over its own DevTools session: Puppeteer's pages do not know popups. */
export class CdpSurface implements Surface {
	readonly #session: CDPSession;

	constructor(session: CDPSession) {
		this.#session = session;
	}

	async evaluate<A extends readonly unknown[], R>(script: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
		return (await this.#run(toExpression(args, script))) as Awaited<R>;
	}

	async click(target: Target): Promise<void> {
		const point = await this.#run(toExpression([toPlainTarget(target)], findByRole, toMiddle));
		if (!isPoint(point)) throw await toClickError(this, target);
		const mouse = {...point, button: 'left', clickCount: 1} as const;
		await this.#session.send('Input.dispatchMouseEvent', {...mouse, type: 'mousePressed'});
		// The click may close the document before it is confirmed: a popup does when the browser asks for a permission.
		await this.#session.send('Input.dispatchMouseEvent', {...mouse, type: 'mouseReleased'}).catch(() => undefined);
	}

	async screenshot(file: string): Promise<void> {
		const {data} = await this.#session.send('Page.captureScreenshot', {format: 'png'});
		await writeFile(file, data, 'base64');
	}

	async isOpen(): Promise<boolean> {
		return this.evaluate(() => true).catch(() => false);
	}

	async #run(expression: string): Promise<unknown> {
		const {result, exceptionDetails} = await this.#session.send('Runtime.evaluate', {expression, awaitPromise: true, returnByValue: true});
		if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
		return result.value;
	}
}

function isPoint(value: unknown): value is {x: number; y: number} {
	return typeof value === 'object' && value !== null && 'x' in value && 'y' in value;
}
