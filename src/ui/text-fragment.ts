/** Words at each end that name a long quotation; few enough to survive a footnote mark or link in the middle. */
const edge = 6;

/** A link that opens the original page at the words and lets the browser mark them (`#:~:text=`). */
export function toTextFragment(address: string, words: string): string {
	const url = new URL(address);
	const parts = words.split(/\s+/).filter(Boolean);
	const found = parts.length <= 2 * edge ? [parts] : [parts.slice(0, edge), parts.slice(-edge)];
	url.hash = '';
	return `${url.href}#:~:text=${found.map(part => encode(part.join(' '))).join(',')}`;
}

/** A hyphen has a meaning of its own in a text fragment. */
const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
