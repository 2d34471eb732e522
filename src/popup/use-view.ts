import {useCallback, useEffect, useState} from 'preact/hooks';
import {readActiveTab, type Tab, watchTab} from '../browser/tabs.ts';
import {translate} from '../browser/translate.ts';
import {readView} from './read-view.ts';
import type {View} from './view.ts';

interface Reading {
	tab: Tab | undefined;
	view: View;
	/** Reads the page once more: all of it, or what the user has selected on it. */
	read(options: {onlySelection: boolean}): Promise<void>;
}

/** The story of the tab that the popup was opened over. */
export function useView(): Reading {
	const [tab, setTab] = useState<Tab | undefined>(undefined);
	const [view, setView] = useState<View>({status: 'reading'});
	const look = useCallback(async (options: {onlySelection: boolean}): Promise<View> => {
		setView({status: 'reading'});
		const active = await readActiveTab().catch(() => undefined);
		setTab(active);
		return readView(active, options);
	}, []);
	const read = useCallback(async (options: {onlySelection: boolean}) => setView(await look(options)), [look]);
	useEffect(() => {
		read({onlySelection: false});
	}, [read]);
	// What stands in the popup is of the page that it was opened over, and so is what its buttons do.
	useEffect(() => {
		if (!tab) return undefined;
		const onLeave = () => setView({status: 'reading'});
		return watchTab(tab, {onLeave, onArrive: async () => setView(toLater(await look({onlySelection: false})))});
	}, [tab, look]);
	return {tab, view, read};
}

/** Firefox takes the permission for a page back when the tab leaves it. */
const toLater = (view: View): View =>
	view.status === 'forbidden' && view.reason === 'other' ? {status: 'failed', reason: translate('anotherPage'), detail: undefined} : view;
