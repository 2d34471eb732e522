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

/** Runs a task when what is there has been painted. */
export function afterPaint(task: () => void): void {
	let isDue = true;
	const run = () => {
		if (isDue) task();
		isDue = false;
	};
	requestAnimationFrame(() => setTimeout(run));
	setTimeout(run, longestFrame);
}

/** Runs a task when the whole markup is there: at once if it is. */
export function afterParsing(document: Document, task: () => void): void {
	if (document.readyState !== 'loading') task();
	else document.addEventListener('DOMContentLoaded', task, {once: true});
}
