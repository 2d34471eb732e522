import {useCallback, useEffect, useState} from 'preact/hooks';
import {keepPiece, unkeepPiece} from '../auto-clean/kept-pieces.ts';
import {callPage} from '../browser/call-page.ts';
import {showReceipt} from '../browser/show-receipt.ts';
import type {Site} from '../browser/sites.ts';
import type {Tab} from '../browser/tabs.ts';
import {toReason} from '../browser/to-reason.ts';
import {translate} from '../browser/translate.ts';
import type {Removal} from '../core/article.ts';
import type {TidyState} from '../page-api.ts';
import {useAnnounce} from '../ui/announcer.tsx';
import type {RemovalActions} from '../ui/piece-actions.tsx';
import {toPlace} from '../ui/removal-place.ts';
import type {MessageKey} from '../ui/words.ts';

interface Tidying extends RemovalActions {
	isTidy: boolean;
	tidy(): void;
	restore(): void;
}

/** How the page itself stands, and what can be done there; `site` is its site, once that is known. */
export function useTidy(tab: Tab, site: Site | undefined): Tidying {
	const [state, setState] = useState<TidyState | undefined>(undefined);
	const announce = useAnnounce();
	const ask = useCallback(
		(question: Promise<TidyState>, toSaid?: (state: TidyState) => MessageKey) => {
			const answer = (next: TidyState) => {
				setState(next);
				if (toSaid) announce(translate(toSaid(next)));
			};
			question.then(answer).catch(error => announce(toReason(error)));
		},
		[announce],
	);
	useEffect(() => ask(callPage(tab.id, 'readTidyState')), [ask, tab.id]);
	const show = async (removal: Removal) => {
		const isThere = await callPage(tab.id, 'showRemoval', removal.id);
		announce(translate(isThere ? 'saidShown' : 'pieceIsGone'));
	};
	const keep = async (ofSite: Site, {id}: Removal) => {
		const signature = await callPage(tab.id, 'readSignature', id);
		if (signature === undefined) return announce(translate('pieceIsGone'));
		await keepPiece(ofSite, signature);
		ask(callPage(tab.id, 'keep', signature), () => 'saidKept');
	};
	const hide = async ({id}: Removal) => {
		const signature = state?.kept.includes(id) ? await callPage(tab.id, 'readSignature', id) : undefined;
		if (site && signature !== undefined) await unkeepPiece(site, signature);
		ask(callPage(tab.id, 'hideRemoval', id), () => 'saidHidden');
	};
	const fail = (error: unknown) => announce(toReason(error));
	const isTidy = state?.isTidy ?? false;
	return {
		isTidy,
		tidy: () => ask(callPage(tab.id, 'tidy'), ({isTidy}) => (isTidy ? 'saidTidied' : 'saidNotTidied')),
		restore: () => ask(callPage(tab.id, 'restore'), () => 'saidRestored'),
		placeOf: ({id}) => toPlace(id, state),
		onShow: removal => show(removal).catch(fail),
		onPutBack: ({id}) => ask(callPage(tab.id, 'restoreRemoval', id), () => 'saidPutBack'),
		onHide: removal => hide(removal).catch(fail),
		onPutAllBack: () => ask(callPage(tab.id, 'restore'), () => 'saidRestored'),
		onOpenInPage: () => showReceipt(tab.id, site).then(close, fail),
		onKeep: site === undefined ? undefined : removal => keep(site, removal).catch(fail),
	};
}
