import {useEffect} from 'preact/hooks';
import {openBeside} from '../browser/own-window.ts';
import {toReason} from '../browser/to-reason.ts';
import {useAnnounce} from '../ui/announcer.tsx';

/** Opens what the popup links to in the window of the page that it stands over; without this it would leave a private one. */
export function useOwnWindow(tabId: number): void {
	const announce = useAnnounce();
	useEffect(() => {
		const open = (event: MouseEvent) => {
			const link = event.target instanceof Element ? event.target.closest('a') : null;
			// 2 is the button of the menu.
			if (link?.target !== '_blank' || event.button === 2) return;
			event.preventDefault();
			const isBehind = event.button === 1 || event.ctrlKey || event.metaKey;
			// Firefox leaves the popup open over the page that comes.
			const makeRoom = () => void (isBehind || close());
			openBeside(tabId, link.href, isBehind ? 'behind' : 'front').then(makeRoom, error => announce(toReason(error)));
		};
		addEventListener('click', open);
		addEventListener('auxclick', open);
		return () => {
			removeEventListener('click', open);
			removeEventListener('auxclick', open);
		};
	}, [tabId, announce]);
}
