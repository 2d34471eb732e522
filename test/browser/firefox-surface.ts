import {writeFile} from 'node:fs/promises';
import {findByRole, toClickError, toPlainTarget} from './find-by-role.ts';
import type {Marionette} from './marionette.ts';
import type {Surface, Target} from './real-browser.ts';
import {toExpression} from './to-expression.ts';

/** The actor through which Marionette reads and clicks tabs works in the popup just as well, which Marionette itself does not know. */
const getActor = `
	const getActor = id => {
		const actor = BrowsingContext.getCurrentTopByBrowserId(id)?.currentWindowGlobal?.getActor('MarionetteCommands');
		if (!actor) throw new Error('The document is gone.');
		return actor;
	};
	const run = (id, script) => getActor(id).executeScript(script, [], {sandboxName: null, newSandbox: false, timeout: 30_000});
`;

/** A document in Firefox: a tab's or the popup's. */
export class FirefoxSurface implements Surface {
	readonly #marionette: Marionette;
	/** The number that Firefox keeps for a tab or popup for life. */
	readonly browserId: number;

	constructor(marionette: Marionette, browserId: number) {
		this.#marionette = marionette;
		this.browserId = browserId;
	}

	async evaluate<A extends readonly unknown[], R>(script: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
		return (await this.#run('return run(...args);', `return ${toExpression(args, script)};`)) as Awaited<R>;
	}

	async click(target: Target): Promise<void> {
		const body = `
			const found = await run(...args);
			if (!found) return false;
			await getActor(args[0]).clickElement(found, {toJSON: () => ({'moz:webdriverClick': false})});
			return true;`;
		const isClicked = await this.#run(body, `return ${toExpression([toPlainTarget(target)], findByRole)};`);
		if (isClicked !== true) throw await toClickError(this, target);
	}

	async screenshot(file: string): Promise<void> {
		const body = `
			const {capture} = ChromeUtils.importESModule('chrome://remote/content/shared/Capture.sys.mjs');
			return getActor(args[0]).takeScreenshot(null, capture.Format.Base64, false, false);`;
		const image = await this.#run(body);
		await writeFile(file, String(image), 'base64');
	}

	async isOpen(): Promise<boolean> {
		return this.evaluate(() => true).catch(() => false);
	}

	#run(body: string, script = ''): Promise<unknown> {
		return this.#marionette.run(`${getActor} ${body}`, this.browserId, script);
	}
}
