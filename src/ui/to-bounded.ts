/** Characters of foreign text that one place of the view shows at most. */
const longest = 400;

export function toBounded(text: string, max: number = longest): string {
	if (text.length <= max) return text;
	return `${text
		.slice(0, max - 1)
		.replace(/[\uD800-\uDBFF]$/, '')
		.trimEnd()}…`;
}
