import {useCallback, useEffect, useRef, useState} from 'preact/hooks';
import type {Quote} from '../core/article.ts';

interface Marked {
	/** The quote that is shown in the story. */
	marked: Quote | undefined;
	open(quote: Quote): void;
	/** Back to where it was opened; so does Escape. */
	leave(): void;
}

export function useMarked(): Marked {
	const [marked, setMarked] = useState<Quote | undefined>(undefined);
	const origin = useRef<Element | null>(null);
	const open = useCallback((quote: Quote) => {
		origin.current = document.activeElement;
		setMarked({...quote});
	}, []);
	const leave = useCallback(() => {
		setMarked(undefined);
		if (!(origin.current instanceof HTMLElement)) return;
		origin.current.focus({preventScroll: true});
		origin.current.scrollIntoView?.({block: 'nearest'});
	}, []);
	useEffect(() => {
		if (!marked) return;
		// What is open above the page closes first.
		const onKey = ({key}: KeyboardEvent) => key === 'Escape' && !document.querySelector(openAbove) && leave();
		addEventListener('keydown', onKey);
		return () => removeEventListener('keydown', onKey);
	}, [marked, leave]);
	return {marked, open, leave};
}

const openAbove = ':popover-open';
