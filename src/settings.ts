import type {Site} from './browser/sites.ts';
import {isListOfStrings, sessionValue, storedValue} from './browser/stored-value.ts';

/** Sites that the user wants tidied as they load. Some may lack the browser's permission on this device. */
export const autoCleanSites = storedValue<readonly Site[]>('autoCleanSites', [], isListOfStrings);

/** What the user keeps on a site although it is clutter, by signature: few and short, one small entry per site. */
export const keptPieces = (site: Site) => storedValue<readonly string[]>(`keptPieces ${site}`, [], isListOfStrings);

/** The site whose permission question stands; the background finishes the wish if the popup is closed by then. */
export const wishedSite = sessionValue<Site | ''>('wishedSite', '');

/** Whether the full view shows a story's images. */
export const showsImages = storedValue<boolean>('showsImages', true);
