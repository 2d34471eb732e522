import {useCallback, useEffect, useState} from 'preact/hooks';
import {readActiveTab, type Tab} from '../browser/tabs.ts';
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
	const read = useCallback(async (options: {onlySelection: boolean}) => {
		setView({status: 'reading'});
		const active = await readActiveTab().catch(() => undefined);
		setTab(active);
		setView(await readView(active, options));
	}, []);
	useEffect(() => {
		read({onlySelection: false});
	}, [read]);
	return {tab, view, read};
}
