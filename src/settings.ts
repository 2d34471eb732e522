import type {Site} from './browser/sites.ts';
import {isListOfStrings, isRecordOf, isString, sessionValue, storedValue} from './browser/stored-value.ts';

/** Sites that the user wants tidied as they load. Some may lack the browser's permission on this device. */
export const autoCleanSites = storedValue<readonly Site[]>('autoCleanSites', [], isListOfStrings);

/** Those of them on which the browser runs Lede on this device: written by the background, followed by the pages that are open. Undefined until it is written. */
export const runningSites = storedValue<readonly Site[] | undefined>('runningSites', undefined, isListOfStrings);

/** By site, the signatures of the pieces that the user keeps there although they are clutter: few and short. */
export type KeptPieces = Readonly<Record<Site, readonly string[]>>;
export const keptPieces = storedValue<KeptPieces>('keptPieces', {}, isRecordOf(isListOfStrings));

/** What this device last shared with the user's others, to tell who has changed what since. */
export const sharedEntries = storedValue<Readonly<Record<string, string>>>('sharedEntries', {}, isRecordOf(isString));

/** The site whose permission question stands; the background finishes the wish if the popup is closed by then. */
export const wishedSite = sessionValue<Site | ''>('wishedSite', '');

/** Whether the full view shows a story's images. */
export const showsImages = storedValue<boolean>('showsImages', true);
