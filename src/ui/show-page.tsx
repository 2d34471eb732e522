import {type ComponentChildren, render} from 'preact';
import {Announcer} from './announcer.tsx';
import {type Words, WordsContext} from './words.ts';

/** Renders one of the extension's own pages, in the user's language. */
export function showPage(page: ComponentChildren, words: Words): void {
	document.documentElement.lang = words.locale;
	const root = document.getElementById('root');
	if (!root) throw new Error('The page has no element with the id “root”.');
	root.replaceChildren();
	render(
		<WordsContext.Provider value={words}>
			<Announcer>{page}</Announcer>
		</WordsContext.Provider>,
		root,
	);
}
