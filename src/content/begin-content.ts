/** In the content script's own world: how the script that serves the page is found by what begins it. No page can see or set it. */
const contentMark = Symbol.for('lede.content');

/** Sets up the script that serves the page, which the build made a function (vite.config.ts). A second time does no harm. */
export function beginContent(): void {
	const setUp: unknown = Reflect.get(globalThis, contentMark);
	if (typeof setUp !== 'function') throw new Error('The script that serves the page is not in it.');
	setUp();
}
