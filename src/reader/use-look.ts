import {useLayoutEffect} from 'preact/hooks';
import {type Look, look as storedLook} from '../settings.ts';
import {useStored} from './use-stored.ts';

/** How the user wants the story, written on the page for its styles; undefined until it is read. */
export function useLook(): Look | undefined {
	const look = useStored(storedLook);
	useLayoutEffect(() => {
		for (const [part, choice] of Object.entries(look ?? {})) document.documentElement.setAttribute(`data-${part}`, choice);
	}, [look]);
	return look;
}
