import {useEffect, useRef, useState} from 'preact/hooks';
import {settleWish} from '../auto-clean/finish-wish.ts';
import {readAutoClean} from '../auto-clean/read-auto-clean.ts';
import {turnOffAutoClean, turnOnAutoClean} from '../auto-clean/turn-auto-clean.ts';
import type {Site} from '../browser/sites.ts';
import {toReason} from '../browser/to-reason.ts';
import {translate} from '../browser/translate.ts';
import {autoCleanSites} from '../settings.ts';

interface AutoClean {
	isOn: boolean;
	/** What became of the last click, or what the switch would do. */
	hint: string;
	/** Call it inside the user's click. */
	turn(isOn: boolean): void;
}

/** The switch of one site; `onGranted` is called when the user has turned it on and the browser agreed. */
export function useAutoClean(site: Site, onGranted: () => void): AutoClean {
	const [isOn, setOn] = useState(false);
	const [hint, setHint] = useState(site);
	/** The user has turned it on here, and nobody knows the answer yet. */
	const isAsked = useRef(false);
	useEffect(() => {
		const update = async () => {
			const state = await readAutoClean(site);
			if (isAsked.current) return;
			setOn(state === 'on');
			if (state === 'not-allowed') setHint(translate('needsPermission'));
		};
		const stopListening = autoCleanSites.onChange(() => update().catch(() => undefined));
		const settle = async () => {
			if ((await settleWish(site, () => isAsked.current)) === 'refused') setHint(translate('autoCleanRefused', site));
		};
		settle()
			.catch(error => setHint(translate('autoCleanFailed', toReason(error))))
			.then(update)
			.catch(() => undefined);
		return stopListening;
	}, [site]);
	const settle = async (change: Promise<boolean>) => {
		try {
			const isNowOn = await change;
			setOn(isNowOn);
			return isNowOn;
		} catch (error) {
			setOn((await readAutoClean(site).catch(() => 'off')) === 'on');
			setHint(translate('autoCleanFailed', toReason(error)));
			return undefined;
		}
	};
	const turn = async (wanted: boolean) => {
		isAsked.current = wanted;
		const change = wanted ? turnOnAutoClean(site) : turnOffAutoClean(site).then(() => false);
		setOn(wanted);
		setHint(wanted ? translate('autoCleanAsks') : site);
		const isNowOn = await settle(change);
		isAsked.current = false;
		if (isNowOn === undefined) return;
		setHint(wanted && !isNowOn ? translate('autoCleanRefused', site) : site);
		if (isNowOn) onGranted();
	};
	return {isOn, hint, turn};
}
