import {fold} from '../metadata/clean-text.ts';
import {topicSteps} from './words.ts';

/** What a link's address says of it. */
export interface Address {
	/** A step of the path says that a subject's page is there. */
	isTopic: boolean;
	/** The last step is the label itself: `/politics/labour-party/` under “Labour Party”. */
	isLabel: boolean;
}

const cache = new WeakMap<Element, Address>();

export function readAddress(link: Element, label: string): Address {
	const known = cache.get(link);
	if (known) return known;
	const href = link.getAttribute('href') ?? '';
	const path = (href.split(/[#]/)[0] ?? '').replace(/^[a-z]+:\/\/[^/]*/i, '').slice(0, 300);
	const [steps, query] = [(path.split('?')[0] ?? '').split('/').filter(step => step !== ''), path.split('?')[1] ?? ''];
	const last = steps.at(-1) ?? '';
	const isTopic =
		steps.slice(0, -1).some(step => topicSteps.has(step.toLowerCase())) ||
		/(?:^|&)(?:tags?|topic|keyword|konu)=/i.test(query) ||
		/^(?:tag|topic|thema|tema)[-_]/i.test(last);
	const address = {isTopic, isLabel: isSlugOf(last, label) || isSlugOf(steps.at(-2) ?? '', label)};
	cache.set(link, address);
	return address;
}

function isSlugOf(step: string, label: string): boolean {
	const slug = toPlain(
		decode(step)
			.replace(/\.\w{2,5}$/, '')
			.replace(/^\d+[-_]|[-_,]\w?\d+$/g, ''),
	);
	const plain = toPlain(label);
	return plain.length > 1 && slug.startsWith(plain) && slug.length <= plain.length + 5;
}

function decode(step: string): string {
	try {
		return decodeURIComponent(step);
	} catch {
		return step;
	}
}

/** Letters as addresses write them, without their marks; “ü” and “ue” alike. */
function toPlain(text: string): string {
	const bare = fold(text.replace(/ß/g, 'ss').replace(/[øö]/gi, 'o').replace(/æ/gi, 'a').normalize('NFD').replace(/\p{M}/gu, ''));
	return bare.replace(/([aou])e/g, '$1');
}
