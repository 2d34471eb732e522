import {setMark} from './mark.ts';

/** Gives scrolling back where a wall that is hidden now had taken it. By a mark, as all that Lede does: it goes with `restore`. */
export function unlockScroll(document: Document): void {
	const {documentElement: root, body, defaultView: view} = document;
	if (!view || !body || root.scrollHeight <= view.innerHeight + 1) return;
	const styles = view.getComputedStyle(body);
	if (/hidden|clip/.test(view.getComputedStyle(root).overflowY)) setMark(root, 'scrolls');
	if (styles.position === 'fixed') unfix(body, view);
	else if (/hidden|clip/.test(styles.overflowY)) setMark(body, 'scrolls');
}

/** A page that fixes its body keeps the place that the user had reached as the body's offset. */
function unfix(body: HTMLElement, view: Window): void {
	const reached = -body.getBoundingClientRect().top;
	setMark(body, 'unfixed');
	if (reached > 0) view.scrollTo({top: reached, behavior: 'instant'});
}
