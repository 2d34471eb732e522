import {rm} from 'node:fs/promises';

export interface LaunchOptions {
	/** The browser's program. */
	executable: string;
	/** The folder of the built extension, absolute. */
	extension: string;
	/** A folder for this browser alone, which goes when the browser is closed. */
	profile: string;
	/** Loopback port through which every request goes, so that none leaves; `undefined`: the open web. */
	proxy: number | undefined;
	isHeadless: boolean;
}

/** A browser may still write for a moment after its end. */
export function removeProfile(profile: string): Promise<void> {
	return rm(profile, {recursive: true, force: true, maxRetries: 10, retryDelay: 200});
}
