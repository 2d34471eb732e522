/** The signatures in a shared entry; undefined where another device has left something else. */
export function toSignatures(entry: string): string[] | undefined {
	try {
		const list: unknown = JSON.parse(entry);
		return Array.isArray(list) && list.every(signature => typeof signature === 'string') ? list : undefined;
	} catch {
		return undefined;
	}
}
