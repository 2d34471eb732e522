import {make, readPart} from './make.ts';
import style from './receipt.css?inline';

/** What happens within the receipt is none of the page's business: its keys are no shortcuts of the page, its clicks are none beside a menu of the page. */
const fenced =
	'click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup touchstart touchmove touchend wheel keydown keypress keyup focusin focusout';

/**
 * The one element that holds the receipt: behind the body, above all that the page shows, its inside closed to the page's scripts and styles.
 * Removed, it leaves nothing.
 */
export function addHost(panel: HTMLElement): HTMLElement {
	const host = make('div', {popover: 'manual'});
	const root = host.attachShadow({mode: 'closed'});
	root.append(make('style', {textContent: style}), panel);
	for (const type of fenced.split(' ')) root.addEventListener(type, event => event.stopPropagation(), {passive: true});
	return host;
}

export function showHost(host: HTMLElement): void {
	readPart('documentElement')?.append(host);
	host.showPopover();
}
