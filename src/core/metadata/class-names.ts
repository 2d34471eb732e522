/** The parts of an element's class names, cut at hyphens, underscores and capitals, lower case: `ArticleTags_tag-list` → article, tags, tag, list. */
export function splitNames(element: Element): string[] {
	const names = element.getAttribute('class');
	if (!names) return [];
	return names
		.slice(0, 300)
		.replace(/([a-z\d])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.split(/[\s_-]+/);
}
