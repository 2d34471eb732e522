/** The address, if it leads to the web (http or https); a page's other schemes are never followed. */
export function toWebAddress(address: unknown): string | undefined {
	if (typeof address !== 'string' || !URL.canParse(address)) return undefined;
	const url = new URL(address);
	return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}

/** Where an image is fetched from: encrypted, as browsers fetch it for the encrypted page that it stands on. Nothing else is allowed to the full view. */
export function toImageAddress(address: unknown): string | undefined {
	return toWebAddress(address)?.replace(/^http:/, 'https:');
}

/** “www.” is left out: it tells the user nothing. A file has no host: its address then stands for it. */
export function toHost(address: string): string {
	if (!URL.canParse(address)) return address;
	return new URL(address).host.replace(/^www\./, '') || address;
}
