/** When the whole markup is there, or after so many milliseconds. */
export function whenParsed(document: Document, patience?: number): Promise<void> {
	if (document.readyState !== 'loading') return Promise.resolve();
	return new Promise(resolve => {
		document.addEventListener('DOMContentLoaded', () => resolve(), {once: true});
		if (patience !== undefined) setTimeout(resolve, patience);
	});
}

/** In milliseconds; a page that nobody looks at is not painted. */
const longestFrame = 300;

/** Runs a task when what is there has been painted: the user sees it, not only the page's process has sent it off. */
export function afterPaint(task: () => void): void {
	let isDue = true;
	const run = () => {
		observer.disconnect();
		if (isDue) task();
		isDue = false;
	};
	const observer = new PerformanceObserver(run);
	requestAnimationFrame(() => observer.observe({type: 'paint', buffered: true}));
	setTimeout(run, longestFrame);
}

/** Lets the browser do first what is due: paint, answer the user. */
export function pause(): Promise<void> {
	return 'scheduler' in globalThis && 'yield' in scheduler ? scheduler.yield() : new Promise(resolve => setTimeout(resolve));
}

/** Runs a task when the whole markup is there: at once if it is. */
export function afterParsing(document: Document, task: () => void): void {
	if (document.readyState !== 'loading') task();
	else document.addEventListener('DOMContentLoaded', task, {once: true});
}
