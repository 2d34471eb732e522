/** Whether an address names another site than the page's host: “sport.mail.example” and “mail.co.example” are of “www.mail.example”. */
export function isElsewhere(href: string, host: string): boolean {
	const named = /^(?:https?:)?\/\/([^/?#:]+)/i.exec(href)?.[1]?.toLowerCase();
	return named !== undefined && toOwnLabel(named) !== toOwnLabel(host);
}

/** Second levels below which countries register names. */
const secondLevels = new Set('ac co com edu go gob gouv gov gv ne net or org'.split(' '));

/** “mail” of “www.mail.co.example”: a guess that needs no list of public suffixes. */
export function toOwnLabel(host: string): string {
	const labels = host
		.replace(/^www\./, '')
		.split('.')
		.slice(0, -1);
	while (labels.length > 1 && secondLevels.has(labels.at(-1) ?? '')) labels.pop();
	return labels.at(-1) ?? host;
}
