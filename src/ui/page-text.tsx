/** Characters of foreign text that one place of the view shows at most. */
const longest = 400;

/** Words of the page among our own: isolated, so that their direction turns nothing round them, and of bounded length. */
export function PageText({text, max = longest}: {text: string; max?: number}) {
	return <bdi>{toBounded(text, max)}</bdi>;
}

export function toBounded(text: string, max: number = longest): string {
	if (text.length <= max) return text;
	return `${text
		.slice(0, max - 1)
		.replace(/[\uD800-\uDBFF]$/, '')
		.trimEnd()}…`;
}
