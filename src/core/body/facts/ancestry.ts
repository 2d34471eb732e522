import {findNamedKinds} from '../../clutter/named-kinds.ts';
import {type ClutterKind, clutterKinds} from '../../clutter/rules/index.ts';

/** What stands round an element. Distances count elements upwards, itself 0, `far` where there is none. */
export interface Ancestry {
	depth: number;
	/** In the order of `ancestorTags`. */
	tags: readonly number[];
	/** To the nearest element whose class names a kind of clutter, in the order of `clutterKinds`. */
	kinds: readonly number[];
	/** To the nearest element whose class says “story”. */
	story: number;
	/** To the nearest element whose class says “caption”. */
	caption: number;
}

export const ancestorTags = 'nav header footer aside article main figure form ul table blockquote section a p'.split(' ');
export const far = 12;

const tagPlaces = new Map(ancestorTags.map((name, place) => [name, place]));
const storyNames =
	/(?:article|story|entry|post|news|page|main|body)[-_]*(?:body|content|text|copy|main|inner|detail)|rich-?text|body-?copy|wysiwyg|paragraph|(?:^|[-_ ])(?:story|content|texto?|body|prose|cuerpo|noticia|artikel|corps|testo)(?:[-_ ]|$)/i;
const captionNames =
	/caption|legend|credit|copyright|bild-?unterschrift|bildtext|pie-?(?:de-?)?foto|didascalia|(?:^|[-_ ])(?:photo|image|img|picture|media|foto)[-_]*(?:text|desc|info|source|by)/i;

/** The depths at which things stand above an element: shared with its parent where it adds nothing. */
interface Trail {
	depth: number;
	tags: readonly number[];
	kinds: readonly number[];
	story: number;
	caption: number;
	/** What was read of children, by name and class: the paragraphs of a story have one trail. */
	children: Map<string, Trail>;
	ancestry: Ancestry | undefined;
}

const nowhere = -far;

/** Reads each element's surroundings once, from its parent's. */
export function ancestryReader(): (element: Element) => Ancestry {
	const known = new Map<Element, Trail>();
	const readTrail = (element: Element): Trail => {
		const missing: Element[] = [];
		let at: Element | null = element;
		for (; at && !known.has(at); at = at.localName === 'body' ? null : at.parentElement) missing.push(at);
		let trail = (at && known.get(at)) ?? startTrail();
		for (const inner of missing.reverse()) {
			trail = follow(trail, inner.localName, inner.getAttribute('class') ?? '');
			known.set(inner, trail);
		}
		return trail;
	};
	return element => {
		const trail = readTrail(element);
		trail.ancestry ??= toAncestry(trail);
		return trail.ancestry;
	};
}

function startTrail(): Trail {
	return {
		depth: 0,
		tags: ancestorTags.map(() => nowhere),
		kinds: clutterKinds.map(() => nowhere),
		story: nowhere,
		caption: nowhere,
		children: new Map(),
		ancestry: undefined,
	};
}

function follow(outer: Trail, name: string, names: string): Trail {
	const key = `${name} ${names}`;
	const known = outer.children.get(key);
	if (known) return known;
	const depth = outer.depth + 1;
	const tag = tagPlaces.get(name);
	const trail: Trail = {
		depth,
		tags: tag === undefined ? outer.tags : outer.tags.with(tag, depth),
		kinds: names
			? findNamedKinds(names).reduce((kinds, {kind}) => kinds.with(clutterKinds.indexOf(kind), depth), outer.kinds)
			: outer.kinds,
		story: storyNames.test(names) ? depth : outer.story,
		caption: captionNames.test(names) ? depth : outer.caption,
		children: new Map(),
		ancestry: undefined,
	};
	outer.children.set(key, trail);
	return trail;
}

function toAncestry({depth, tags, kinds, story, caption}: Trail): Ancestry {
	const away = (at: number) => Math.min(far, depth - at);
	return {depth, tags: tags.map(away), kinds: kinds.map(away), story: away(story), caption: away(caption)};
}

/** The kind of clutter that the nearest class name speaks of, and how far up; undefined where none does. */
export function nearestKind({kinds}: Ancestry): {kind: ClutterKind; distance: number} | undefined {
	const distance = Math.min(...kinds);
	const kind = clutterKinds[kinds.indexOf(distance)];
	return kind && distance < far ? {kind, distance} : undefined;
}
