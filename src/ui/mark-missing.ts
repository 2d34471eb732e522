/** For an image that did not come: its words then take no more room than words. */
export function markMissing({currentTarget}: Event): void {
	if (currentTarget instanceof Element) currentTarget.classList.add('missing');
}
