let isFrameDue = false;

/** Notes from now on when the first frame with something in it is on its way: the browser says only later that it has been painted. */
export function watchFirstPaint(document: Document): void {
	const note = () => {
		if (document.body) isFrameDue = true;
		else requestAnimationFrame(note);
	};
	requestAnimationFrame(note);
}

/** Whether the user may have seen something of the page. */
export function mayBePainted(): boolean {
	return isFrameDue || performance.getEntriesByType('paint').length > 0;
}
