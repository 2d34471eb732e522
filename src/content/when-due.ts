import {isLarge} from './is-large.ts';
import {afterPaint, afterParsing} from './when-ready.ts';

/**
 * Runs a task once, when the whole markup of a small page is there: it shall be done before anyone sees the page. Of a large one the user shall
 * see something first, and where a page arrives slowly they do so before it is all there.
 */
export function whenDue(document: Document, task: () => void): void {
	let isDone = false;
	const run = () => {
		if (isDone) return;
		isDone = true;
		observer.disconnect();
		task();
	};
	const observer = new PerformanceObserver(run);
	observer.observe({type: 'paint', buffered: true});
	afterParsing(document, () => (isLarge(document) ? afterPaint(run) : run()));
}
