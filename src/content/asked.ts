import {findNamedKinds, type NamedKind} from '../core/clutter/named-kinds.ts';
import type {PhraseMatch} from '../core/clutter/phrase-match.ts';
import {countWords} from '../core/outline-walk.ts';
import {findCore} from './core-script.ts';
import {findAll, readAttribute, readText} from './native.ts';

/** What the names of a layer and of its first parts say that it asks for, outermost first. */
export function findNames(layer: Element): NamedKind[] {
	return [layer, ...findAll(layer, '[class], [id]').slice(0, 20)].flatMap(element => {
		const names = `${readAttribute(element, 'class')} ${readAttribute(element, 'id')}`.trim();
		return names ? findNamedKinds(names) : [];
	});
}

/** What its words ask for, part by part in their order. `language`: the page's. */
export function findAsked(layer: Element, language: string | undefined): PhraseMatch[] {
	const parts = [layer, ...findAll(layer, 'h2, h3, h4, p, li, button, a, label, div').slice(0, 40)];
	const lines = parts
		.flatMap(part => readText(part).split(/\s*\n\s*|(?<=[.!?])\s+/))
		.map(text => ({text: text.trim(), words: countWords(text.trim())}));
	return findCore()
		.findPhrases(lines, language)
		.filter(found => found !== undefined);
}
