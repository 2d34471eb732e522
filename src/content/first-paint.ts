let isFrameDue = false;

/** Runs a task when the first frame with something in it is on its way: nothing was seen before, and what is hidden now will not be. */
export function beforeFirstFrame(document: Document, task: () => void): void {
	requestAnimationFrame(() => {
		if (document.body) task();
		else if (document.readyState !== 'complete') beforeFirstFrame(document, task);
	});
}

/** Notes from now on when that frame is due: the browser says only later that it has been painted. */
export function watchFirstPaint(document: Document): void {
	beforeFirstFrame(document, noteFirstFrame);
}

export function noteFirstFrame(): void {
	isFrameDue = true;
}

/** Whether the user may have seen something of the page. */
export function mayBePainted(): boolean {
	return isFrameDue || performance.getEntriesByType('paint').length > 0;
}
