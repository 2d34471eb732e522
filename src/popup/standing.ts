import type {AutoCleanState} from '../auto-clean/read-auto-clean.ts';
import type {Site} from '../browser/sites.ts';
import {translate} from '../browser/translate.ts';

/**
 * How the switch of a site stands: one of these at a time, so that what it shows and what it says are of the same moment.
 * `asking`: the user has turned it on here. `waiting`: they did so in a popup that was closed before the answer, and the browser does not
 * tell whether its question stands yet.
 */
export type Standing =
	| {is: AutoCleanState | 'asking' | 'waiting' | 'refused'}
	/** `isOn`: all the same. */
	| {is: 'failed'; isOn: boolean; reason: string};

export const isOn = (standing: Standing): boolean =>
	standing.is === 'on' || standing.is === 'asking' || (standing.is === 'failed' && standing.isOn);

/** Why a switch is off is said until that changes. */
export function toNext(before: Standing, state: AutoCleanState): Standing {
	const saysWhyOff = ['waiting', 'refused', 'failed'].includes(before.is) && !isOn(before);
	return state === 'off' && saysWhyOff ? before : {is: state};
}

/** What it says: what became of the last click, what it waits for, or what it would do. */
export function toHint(standing: Standing, site: Site): string {
	switch (standing.is) {
		case 'asking':
			return translate('autoCleanAsks');
		case 'waiting':
			return translate('autoCleanWaits', site);
		case 'refused':
			return translate('autoCleanRefused', site);
		case 'not-allowed':
			return translate('needsPermission');
		case 'failed':
			return standing.reason;
		default:
			return site;
	}
}
