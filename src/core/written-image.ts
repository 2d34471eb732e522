/** In characters; longer than any image written out with its set of addresses. */
const longest = 8000;
const entities: Readonly<Record<string, string>> = {amp: '&', quot: '"', apos: "'", lt: '<', gt: '>'};

/**
 * The attributes of the first `<img …>` in a text, by lower-case name: where scripts run, a browser keeps as text what stands in `noscript`.
 * Nothing is parsed but names and values: what comes of them is checked as any attribute of the page is.
 */
export function readWrittenImage(text: string): ReadonlyMap<string, string> | undefined {
	const start = text.search(/<img\s/i);
	const written = /^<img(\s(?:[^<>"']|"[^"]*"|'[^']*')*)>/i.exec(start < 0 ? '' : text.slice(start, start + longest))?.[1];
	if (!written) return undefined;
	const attributes = new Map<string, string>();
	for (const [, name = '', double, single, bare = ''] of written.matchAll(/\s([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/gi)) {
		if (!attributes.has(name.toLowerCase())) attributes.set(name.toLowerCase(), decode(double ?? single ?? bare));
	}
	return attributes;
}

const decode = (text: string) =>
	text.replace(/&(?:#(\d{1,5})|(amp|quot|apos|lt|gt));/g, (_, code?: string, name = '') =>
		code ? String.fromCharCode(Number(code)) : (entities[name] ?? ''),
	);
