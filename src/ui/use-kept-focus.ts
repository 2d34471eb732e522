import type {RefObject} from 'preact';
import {useLayoutEffect, useRef} from 'preact/hooks';

interface KeptFocus<Box extends HTMLElement> {
	/** Holds the buttons. */
	box: RefObject<Box | null>;
	/** A button was used that may go away for it: then the focus goes to the first one that is left. */
	hold(): void;
}

/** `state`: what decides which buttons are there. */
export function useKeptFocus<Box extends HTMLElement>(state: unknown): KeptFocus<Box> {
	const box = useRef<Box>(null);
	const isHeld = useRef(false);
	// biome-ignore lint/correctness/useExhaustiveDependencies: looks again where other buttons may be there.
	useLayoutEffect(() => {
		const {activeElement, body} = document;
		// The user may have gone on meanwhile.
		if (isHeld.current && activeElement === body) box.current?.querySelector('button')?.focus();
		isHeld.current = false;
	}, [state]);
	return {
		box,
		hold: () => {
			isHeld.current = true;
		},
	};
}
