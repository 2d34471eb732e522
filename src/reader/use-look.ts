import {useLayoutEffect} from 'preact/hooks';
import {chosenLook, type Look, standardLook} from '../settings.ts';
import {useStored} from './use-stored.ts';

/** How the user wants the story, written on the page for its styles; undefined until it is read. */
export function useLook(): Look | undefined {
	const chosen = useStored(chosenLook);
	useLayoutEffect(() => {
		for (const [part, choice] of Object.entries(chosen ?? {})) document.documentElement.setAttribute(`data-${part}`, choice);
	}, [chosen]);
	return chosen && {...standardLook, ...chosen};
}
