/** An absolute http(s) address, or undefined. */
export function toWebUrl(address: string | null | undefined, baseUrl: string): string | undefined {
	if (!address || address.length > 4000 || !URL.canParse(address, baseUrl)) return undefined;
	const url = new URL(address, baseUrl);
	return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}
