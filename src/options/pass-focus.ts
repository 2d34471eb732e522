/**
 * For the button that removes its own entry: the focus would be lost with it. Gives a function that hands it, once the entry is gone,
 * to the same button of the neighbour, or to the field for a new site where the list ends with it.
 */
export function toPassFocus(button: HTMLElement): () => void {
	const entry = button.closest('li');
	const neighbour = entry?.nextElementSibling ?? entry?.previousElementSibling;
	const heir = neighbour?.querySelector<HTMLElement>('.icon-button') ?? document.querySelector<HTMLElement>('.add-site input');
	return () => {
		const {activeElement, body} = document;
		// The user may have gone on meanwhile.
		if (activeElement === button || activeElement === body) heir?.focus();
	};
}
