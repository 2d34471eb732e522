import {useEffect, useRef, useState} from 'preact/hooks';
import {settleWish} from '../auto-clean/finish-wish.ts';
import {readAutoClean} from '../auto-clean/read-auto-clean.ts';
import {turnOffAutoClean, turnOnAutoClean} from '../auto-clean/turn-auto-clean.ts';
import type {Site} from '../browser/sites.ts';
import {toReason} from '../browser/to-reason.ts';
import {autoCleanSites} from '../settings.ts';
import {useAnnounce} from '../ui/announcer.tsx';
import {isOn, type Standing, toHint, toNext} from './standing.ts';

interface AutoClean {
	isOn: boolean;
	/** What became of the last click, or what the switch would do. */
	hint: string;
	/** Call it inside the user's click. */
	turn(isOn: boolean): void;
}

/** The switch of one site; `onGranted` is called when the user has turned it on and the browser agreed. */
export function useAutoClean(site: Site, onGranted: () => void): AutoClean {
	const announce = useAnnounce();
	const [standing, setStanding] = useState<Standing>({is: 'off'});
	/** The user has turned it on here, and nobody knows the answer yet. */
	const isAsked = useRef(false);
	useEffect(() => {
		const learn = (next: (before: Standing) => Standing) => isAsked.current || setStanding(next);
		const update = async () => {
			const state = await readAutoClean(site);
			learn(before => toNext(before, state));
		};
		const stopListening = autoCleanSites.onChange(() => update().catch(() => undefined));
		const settle = async () => {
			if ((await settleWish(site, () => isAsked.current)) === 'refused') learn(() => ({is: 'waiting'}));
		};
		settle()
			.catch(error => learn(() => ({is: 'failed', isOn: false, reason: toReason(error)})))
			.then(update)
			.catch(() => undefined);
		return stopListening;
	}, [site]);
	const turn = async (wanted: boolean) => {
		isAsked.current = wanted;
		const change = wanted ? turnOnAutoClean(site) : turnOffAutoClean(site).then(() => false);
		setStanding({is: wanted ? 'asking' : 'off'});
		const next = await toOutcome(change, {site, wanted});
		isAsked.current = false;
		setStanding(next);
		if (next.is === 'refused' || next.is === 'failed') announce(toHint(next, site), 'unseen');
		if (next.is === 'on') onGranted();
	};
	return {isOn: isOn(standing), hint: toHint(standing, site), turn};
}

async function toOutcome(change: Promise<boolean>, {site, wanted}: {site: Site; wanted: boolean}): Promise<Standing> {
	try {
		if (await change) return {is: 'on'};
		return {is: wanted ? 'refused' : 'off'};
	} catch (error) {
		const state = await readAutoClean(site).catch(() => 'off');
		return {is: 'failed', isOn: state === 'on', reason: toReason(error)};
	}
}
