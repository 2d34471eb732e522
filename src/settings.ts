import type {Site} from './browser/sites.ts';
import {isListOfStrings, isRecordOf, isString, sessionValues, storedValue} from './browser/stored-value.ts';

/** Sites that the user wants tidied as they load. Some may lack the browser's permission on this device. */
export const autoCleanSites = storedValue<readonly Site[]>('autoCleanSites', [], isListOfStrings);

/** Those of them on which the browser runs Lede on this device: written by the background, followed by the pages that are open. Undefined until it is written. */
export const runningSites = storedValue<readonly Site[] | undefined>('runningSites', undefined, isListOfStrings);

/** By site, the signatures of the pieces that the user keeps there although they are clutter: few and short. */
export type KeptPieces = Readonly<Record<Site, readonly string[]>>;
export const keptPieces = storedValue<KeptPieces>('keptPieces', {}, isRecordOf(isListOfStrings));

/** What this device last shared with the user's others, to tell who has changed what since. */
export const sharedEntries = storedValue<Readonly<Record<string, string>>>('sharedEntries', {}, isRecordOf(isString));

/**
 * By site, that the user has been asked for the permission and nobody knows the answer: the background finishes the wish if the popup is closed by
 * then. `told`: a popup has said that it was refused; the question may stand all the same.
 */
export const wishes = sessionValues<'asked' | 'told'>('wish ', stored => stored === 'asked' || stored === 'told');

/** Whether the full view shows a story's images. */
export const showsImages = storedValue<boolean>('showsImages', true);

/** How the full view may set a story, part by part; the first of each is the standard. */
export const looks = {
	size: ['medium', 'small', 'large', 'largest'],
	spacing: ['medium', 'close', 'loose'],
	width: ['medium', 'narrow', 'wide'],
	font: ['serif', 'sans'],
	theme: ['auto', 'light', 'sepia', 'dark'],
} as const;

export type LookPart = keyof typeof looks;
export type Look = {readonly [Part in LookPart]: (typeof looks)[Part][number]};

/** What of it the user has chosen; a part that is not there, as it is younger than the choice, is the standard. */
export const chosenLook = storedValue<Partial<Look>>('look', {}, isLook);

export const standardLook: Look = {
	size: looks.size[0],
	spacing: looks.spacing[0],
	width: looks.width[0],
	font: looks.font[0],
	theme: looks.theme[0],
};

function isLook(stored: unknown): stored is Partial<Look> {
	if (!isRecordOf(isString)(stored)) return false;
	return Object.entries(looks).every(([part, choices]) => !(part in stored) || choices.some(choice => choice === stored[part]));
}
