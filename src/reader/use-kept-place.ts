import {useLayoutEffect} from 'preact/hooks';

/** Where the reader is: the first block in sight, by its number in the story, and its distance from the top edge, in CSS pixels. */
interface Place {
	block: number;
	top: number;
}

/**
 * Goes on where the user was when the tab is read anew: reloaded, taken out of memory by the browser, opened with its last session.
 * The browser itself gives up before the story is there. `isSettled`: it stands as large as it will.
 */
export function useKeptPlace(isSettled: boolean): void {
	useLayoutEffect(() => {
		if (!isSettled) return;
		goTo(history.state);
		addEventListener('scrollend', keep);
		return () => removeEventListener('scrollend', keep);
	}, [isSettled]);
}

function goTo(state: unknown): void {
	if (!isPlace(state)) return;
	const block = document.querySelector(`.story [data-block="${state.block}"]`);
	if (block) scrollBy(0, block.getBoundingClientRect().top - state.top);
}

function keep(): void {
	const blocks = [...document.querySelectorAll<HTMLElement>('.story [data-block]')];
	const first = blocks.find(block => block.getBoundingClientRect().bottom > 0);
	const place: Place | null = first ? {block: Number(first.dataset.block), top: first.getBoundingClientRect().top} : null;
	history.replaceState(place, '');
}

function isPlace(state: unknown): state is Place {
	const isRecord = typeof state === 'object' && state !== null && 'block' in state && 'top' in state;
	return isRecord && typeof state.block === 'number' && typeof state.top === 'number';
}
