import {useLayoutEffect, useRef} from 'preact/hooks';
import type {View} from './view.ts';

/**
 * A button that reads the page once more goes away for it. Call what this gives when one is used: the focus then goes to what comes in its
 * place, the next such button or the story.
 */
export function useMainFocus(view: View): () => void {
	const isHeld = useRef(false);
	useLayoutEffect(() => {
		const main = document.querySelector('main');
		const {activeElement, body} = document;
		// The user may have gone on meanwhile.
		if (isHeld.current && (activeElement === body || activeElement === main)) toTarget(main)?.focus({preventScroll: true});
		if (view.status !== 'reading') isHeld.current = false;
	}, [view]);
	return () => {
		isHeld.current = true;
	};
}

const toTarget = (main: HTMLElement | null) => main?.querySelector<HTMLElement>('.notice-actions button') ?? main;
