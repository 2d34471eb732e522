export interface LaunchOptions {
	/** The browser's program. */
	executable: string;
	/** The folder of the built extension, absolute. */
	extension: string;
	/** A folder that the browser may fill; whoever made it removes it. */
	profile: string;
	/** Loopback port through which every request goes, so that none leaves; `undefined`: the open web. */
	proxy: number | undefined;
	isHeadless: boolean;
}
