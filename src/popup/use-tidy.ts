import {useCallback, useEffect, useState} from 'preact/hooks';
import {callPage} from '../browser/call-page.ts';
import type {Tab} from '../browser/tabs.ts';
import {translate} from '../browser/translate.ts';
import type {Removal} from '../core/article.ts';
import type {TidyState} from '../page-api.ts';
import {useAnnounce} from '../ui/announcer.tsx';
import type {RemovalActions, RemovalPlace} from '../ui/receipt-panel.tsx';
import {toReason} from './read-view.ts';

interface Tidying extends RemovalActions {
	isTidy: boolean;
	tidy(): void;
	restore(): void;
}

/** How the page itself stands, and what can be done there. */
export function useTidy(tab: Tab): Tidying {
	const [state, setState] = useState<TidyState | undefined>(undefined);
	const announce = useAnnounce();
	const ask = useCallback(
		(question: Promise<TidyState>) => {
			question.then(setState).catch(error => announce(toReason(error)));
		},
		[announce],
	);
	useEffect(() => ask(callPage(tab.id, 'readTidyState')), [ask, tab.id]);
	const show = async (removal: Removal) => {
		const isThere = await callPage(tab.id, 'showRemoval', removal.id);
		if (!isThere) announce(translate('pieceIsGone'));
	};
	const isTidy = state?.isTidy ?? false;
	return {
		isTidy,
		tidy: () => ask(callPage(tab.id, 'tidy')),
		restore: () => ask(callPage(tab.id, 'restore')),
		placeOf: ({id}) => toPlace(id, state),
		onShow: removal => show(removal).catch(error => announce(toReason(error))),
		onPutBack: ({id}) => ask(callPage(tab.id, 'restoreRemoval', id)),
	};
}

function toPlace(id: string, state: TidyState | undefined): RemovalPlace {
	if (state?.hidden.includes(id)) return 'hidden';
	return state?.putBack.includes(id) ? 'put-back' : 'shown';
}
