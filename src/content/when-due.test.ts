// @vitest-environment jsdom
import {beforeEach, expect, test, vi} from 'vitest';
import {whenDue} from './when-due.ts';

type Step = 'parsed' | 'painted' | 'frame';

let painted: (() => void)[];
let frames: (() => void)[];

/** Stands in for the browser: it paints, and tells of it, when the test says so. */
beforeEach(() => {
	painted = [];
	frames = [];
	vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
	vi.stubGlobal('requestAnimationFrame', (task: () => void) => frames.push(task));
	vi.stubGlobal(
		'PerformanceObserver',
		class {
			readonly #tell: () => void;
			constructor(tell: () => void) {
				this.#tell = tell;
			}
			observe() {
				painted.push(this.#tell);
			}
			disconnect() {
				painted = painted.filter(tell => tell !== this.#tell);
			}
		},
	);
});

const steps: Record<Step, () => void> = {
	parsed: () => document.dispatchEvent(new Event('DOMContentLoaded')),
	painted: () => {
		for (const tell of painted) tell();
	},
	frame: () => {
		for (const task of frames.splice(0)) task();
	},
};

test.each<[string, number, Step[], number]>([
	['a small page that has yet to arrive', 10, [], 0],
	['a small page', 10, ['parsed'], 1],
	['a small page, painted later', 10, ['parsed', 'painted'], 1],
	['a large page that was not painted', 2000, ['parsed', 'frame'], 0],
	['a large page', 2000, ['parsed', 'frame', 'painted'], 1],
	['a page that arrives slowly', 10, ['painted'], 1],
	['a page that arrives slowly, once it is there', 2000, ['painted', 'parsed', 'frame', 'painted'], 1],
])('%s of %i elements, after %j: begun %i times', (_, count, taken, times) => {
	document.body.innerHTML = '<p></p>'.repeat(count);
	const begin = vi.fn();
	whenDue(document, begin);
	for (const step of taken) steps[step]();
	expect(begin).toHaveBeenCalledTimes(times);
});
