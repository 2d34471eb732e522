import {isEmblem, isPicture} from './is-picture.ts';
import {toWebUrl} from './web-url.ts';
import {readWrittenImage} from './written-image.ts';

/** An image of the story as it is to be shown. */
export interface ImageSource {
	/** Absolute, http(s). */
	src: string;
	alt: string;
	/** In CSS pixels; both or neither. */
	width: number | undefined;
	height: number | undefined;
}

/** An attribute's value by its name, wherever the element is written. */
type ReadAttribute = (name: string) => string | null | undefined;

/** Publishers put the address aside until the image scrolls into view; meanwhile `src` holds a dot, a spinner or a blurred copy. */
const setsAside = ['data-srcset', 'data-lazy-srcset'];
const addressesAside = ['data-src', 'data-original', 'data-lazy-src'];
/** In pixels: what is declared smaller is an icon or counts visitors, and in a set it is a blurred copy. */
const smallest = 65;
/** In pixels: a candidate this wide is a picture, whatever its element says of its own size. */
const wide = 300;
/** Longer than any set of addresses. */
const longestSet = 20_000;

/**
 * The image that an `img`, an `amp-img` or a `noscript` stands for;
 * undefined where that is no picture for a reader: a counter of visits, an icon, a logo, the face beside a name.
 */
export function readImageSource(element: Element, baseUrl: string): ImageSource | undefined {
	if (element.localName === 'noscript') return readInNoscript(element, baseUrl);
	if (isEmblem(readClassNames(element))) return undefined;
	const sources = [...(element.closest('picture')?.querySelectorAll('source') ?? [])];
	return toImageSource(
		name => element.getAttribute(name),
		sources.map(source => (name: string) => source.getAttribute(name)),
		baseUrl,
	);
}

/** Of the element and the small boxes round it: what holds a whole story may be named after its author. */
function readClassNames(element: Element): string[] {
	const names = [element.getAttribute('class') ?? ''];
	let at = element.parentElement;
	while (at && names.length < 5 && /^(?:a|div|span|picture|figure)$/.test(at.localName)) {
		names.push(at.getAttribute('class') ?? '');
		at = at.parentElement;
	}
	return names;
}

function readInNoscript(noscript: Element, baseUrl: string): ImageSource | undefined {
	const image = noscript.querySelector('img');
	if (image) return readImageSource(image, baseUrl);
	const attributes = readWrittenImage(noscript.textContent);
	if (!attributes || isEmblem([attributes.get('class') ?? ''])) return undefined;
	return toImageSource(name => attributes.get(name), [], baseUrl);
}

function toImageSource(read: ReadAttribute, sources: readonly ReadAttribute[], baseUrl: string): ImageSource | undefined {
	if (/(?:^|[;\s])(?:width|height)\s*:\s*[01]px/i.test(read('style') ?? '')) return undefined;
	const alt = (read('alt') ?? '').replace(/\s+/g, ' ').trim();
	if (/^(?:avatar|logo|icon)\b/i.test(alt)) return undefined;
	const [width, height] = [toPixels(read('width')), toPixels(read('height'))];
	const isSmall = (width ?? smallest) < smallest || (height ?? smallest) < smallest;
	const isRatio = /^(?:responsive|fill|intrinsic)$/.test(read('layout') ?? '');
	for (const {address, size} of readCandidates(read, sources)) {
		const src = toWebUrl(address, baseUrl);
		if (!src || !isPicture(src, width)) continue;
		if (isSmall && !isRatio && size < wide) return undefined;
		const isSized = width !== undefined && height !== undefined && !isSmall;
		return {src, alt, width: isSized ? width : undefined, height: isSized ? height : undefined};
	}
	return undefined;
}

function toPixels(value: string | null | undefined): number | undefined {
	const pixels = /^\s*(\d{1,4})(?:px)?\s*$/.exec(value ?? '')?.[1];
	return pixels === undefined ? undefined : Number(pixels);
}

/** An address and how large its image is: pixels across, or the density where no width is given. */
interface Candidate {
	address: string;
	size: number;
}

/** The largest first; of equals what was put aside, then what the image itself says. */
function readCandidates(read: ReadAttribute, sources: readonly ReadAttribute[]): Candidate[] {
	const single = (name: string): Candidate => ({address: read(name) ?? '', size: name === 'src' ? 0 : 1});
	return [
		...setsAside.flatMap(name => readSet(read(name))),
		...addressesAside.map(single),
		...readSet(read('srcset')),
		...sources.flatMap(source => [...setsAside, 'srcset'].flatMap(name => readSet(source(name)))),
		single('src'),
	]
		.filter(({address}) => address && !address.includes('{'))
		.sort((a, b) => b.size - a.size);
}

/** Addresses may hold commas themselves: only one before a space or after a size parts them. */
function readSet(set: string | null | undefined): Candidate[] {
	if (!set) return [];
	const candidates: Candidate[] = [];
	for (const piece of set.slice(0, longestSet).split(/,\s+|(?<=\s\d[\d.]*[wx]),/)) {
		const [address = '', size = '1x'] = piece.trim().split(/\s+/);
		const isBlurred = size.endsWith('w') && Number.parseFloat(size) < smallest;
		if (!isBlurred) candidates.push({address, size: Number.parseFloat(size) || 1});
	}
	return candidates;
}
