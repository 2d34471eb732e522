import {storedValue} from './browser/stored-value.ts';

/** Sites that are tidied as they load: registrable domains (“news.example”). */
export const autoCleanSites = storedValue<readonly string[]>('autoCleanSites', []);
