import type {Element, Properties} from 'hast';
import {toBounded} from './to-bounded.ts';
import {toImageAddress, toWebAddress} from './web-address.ts';

type Attributes = Record<string, string | number | boolean | undefined>;
type ToAttributes = (properties: Properties) => Attributes;

const plain: ToAttributes = () => ({});
const cell: ToAttributes = ({colSpan, rowSpan}) => ({colSpan: toCount(colSpan), rowSpan: toCount(rowSpan)});
const plainNames =
	'p h2 h3 h4 h5 h6 ul dl dt dd blockquote q cite pre code kbd samp var em strong b i u s del ins sub sup small mark abbr br hr wbr ' +
	'figure figcaption table caption thead tbody tfoot tr ruby rt rp bdi bdo div section span';

/** The elements that a story is made of, each with what it takes over from the tree. What is not here is not shown. */
export const allowedElements: ReadonlyMap<string, ToAttributes> = new Map<string, ToAttributes>([
	...plainNames.split(' ').map((name): [string, ToAttributes] => [name, plain]),
	['a', ({href}) => ({href: toWebAddress(href), target: '_blank', rel: 'noopener noreferrer'})],
	['img', toImage],
	['ol', ({start, reversed}) => ({start: toCount(start), reversed: reversed === true || undefined})],
	['li', ({value}) => ({value: toCount(value)})],
	['time', ({dateTime}) => ({dateTime: typeof dateTime === 'string' ? toBounded(dateTime, 40) : undefined})],
	['td', cell],
	['th', cell],
]);

/** What any element may carry: its language, its direction and its number as a block. */
export function toCommonAttributes({properties: {lang, dir, dataBlock}}: Element): Attributes {
	return {
		lang: typeof lang === 'string' && /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(lang) ? lang : undefined,
		dir: dir === 'ltr' || dir === 'rtl' || dir === 'auto' ? dir : undefined,
		'data-block': toBlockNumber(dataBlock),
	};
}

/** A message may turn the number into a string. */
export function toBlockNumber(dataBlock: unknown): number | undefined {
	const number = typeof dataBlock === 'string' ? Number(dataBlock) : dataBlock;
	return typeof number === 'number' && Number.isInteger(number) && number >= 0 ? number : undefined;
}

function toImage({src, alt, width, height}: Properties): Attributes {
	return {
		src: toImageAddress(src),
		alt: typeof alt === 'string' ? toBounded(alt) : '',
		width: toCount(width),
		height: toCount(height),
		loading: 'lazy',
		decoding: 'async',
		referrerpolicy: 'no-referrer',
	};
}

function toCount(value: unknown): number | undefined {
	const number = Number(value);
	return Number.isInteger(number) && number > 0 && number < 10_000 ? number : undefined;
}
