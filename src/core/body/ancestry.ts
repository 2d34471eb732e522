import {findNamedKinds} from '../clutter/named-kinds.ts';
import {type ClutterKind, clutterKinds} from '../clutter/rules/index.ts';

/** What stands round an element. Distances count elements upwards, itself 0, `far` where there is none. */
export interface Ancestry {
	depth: number;
	/** In the order of `ancestorTags`. */
	tags: Uint8Array;
	/** To the nearest element whose class names a kind of clutter, in the order of `clutterKinds`. */
	kinds: Uint8Array;
	/** To the nearest element whose class says “story”. */
	story: number;
	/** To the nearest element whose class says “caption”. */
	caption: number;
}

export const ancestorTags = 'nav header footer aside article main figure form ul table blockquote section a p'.split(' ');
export const far = 12;

const tagPlaces = new Map(ancestorTags.map((name, place) => [name, place]));
const kindPlaces = new Map(clutterKinds.map((kind, place) => [kind, place]));
const storyNames =
	/(?:article|story|entry|post|news|page|main|body)[-_]*(?:body|content|text|copy|main|inner|detail)|rich-?text|body-?copy|wysiwyg|paragraph|(?:^|[-_ ])(?:story|content|texto?|body|prose|cuerpo|noticia|artikel|corps|testo)(?:[-_ ]|$)/i;
const captionNames =
	/caption|legend|credit|copyright|bild-?unterschrift|bildtext|pie-?(?:de-?)?foto|didascalia|(?:^|[-_ ])(?:photo|image|img|picture|media|foto)[-_]*(?:text|desc|info|source|by)/i;

/** Reads each element's surroundings once, from its parent's. */
export function ancestryReader(): (element: Element) => Ancestry {
	const known = new Map<Element, Ancestry>();
	const names = new Map<string, {isStory: boolean; isCaption: boolean}>();
	const readNames = (value: string) => {
		const says = names.get(value) ?? {isStory: storyNames.test(value), isCaption: captionNames.test(value)};
		names.set(value, says);
		return says;
	};
	const read = (element: Element): Ancestry => {
		const before = known.get(element);
		if (before) return before;
		const outer = element.parentElement && element.localName !== 'body' ? read(element.parentElement) : undefined;
		const value = element.getAttribute('class') ?? '';
		const {isStory, isCaption} = readNames(value);
		const ancestry: Ancestry = {
			depth: (outer?.depth ?? 0) + 1,
			tags: oneFurther(outer?.tags, ancestorTags.length),
			kinds: oneFurther(outer?.kinds, clutterKinds.length),
			story: isStory ? 0 : Math.min(far, (outer?.story ?? far) + 1),
			caption: isCaption ? 0 : Math.min(far, (outer?.caption ?? far) + 1),
		};
		const tag = tagPlaces.get(element.localName);
		if (tag !== undefined) ancestry.tags[tag] = 0;
		for (const {kind} of value ? findNamedKinds(value) : []) ancestry.kinds[kindPlaces.get(kind) ?? 0] = 0;
		known.set(element, ancestry);
		return ancestry;
	};
	return read;
}

function oneFurther(outer: Uint8Array | undefined, length: number): Uint8Array {
	return outer ? outer.map(distance => Math.min(far, distance + 1)) : new Uint8Array(length).fill(far);
}

/** The kind of clutter that the nearest class name speaks of, and how far up; undefined where none does. */
export function nearestKind({kinds}: Ancestry): {kind: ClutterKind; distance: number} | undefined {
	const distance = Math.min(...kinds);
	const kind = clutterKinds[kinds.indexOf(distance)];
	return kind && distance < far ? {kind, distance} : undefined;
}
