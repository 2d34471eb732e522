import {fold} from '../metadata/clean-text.ts';
import {topicSteps} from './words.ts';

const steps: ReadonlySet<string> = new Set(topicSteps);

/** “Features”, “Interviews”, which say what kind of text it is; and stories, whose addresses hold their day. */
export const leadsElsewhere = (link: Element) =>
	/\/tone\/|\/(?:19|20)\d\d\/(?:0?[1-9]|1[0-2])\/(?!$)/.test(link.getAttribute('href') ?? '');

/** Whether a link leads to a subject's page by its address (`/topics/…`) or is written as one (`#…`). */
export function isTopical(link: Element, text: string): boolean {
	if (/^[#＃]/.test(text)) return true;
	const parts = (link.getAttribute('href') ?? '').slice(0, 400).toLowerCase().split('/');
	const last = parts[parts.length - 1] ?? '';
	for (let index = 1; index < parts.length - 1; index++) if (steps.has(parts[index] ?? '')) return true;
	if (parts.at(-2) === 'search' && /^\?(?:.*&)?k=/.test(last)) return true;
	return parts.length > 1 && /^(?:tag|topic|thema|tema)[-_]|[?&](?:tags?|topic|keyword|konu)=/.test(last);
}

/** Whether the address ends in the link's text: `/politics/labour-party/` under “Labour Party”. */
export function isLabelled(link: Element, text: string): boolean {
	const href = (link.getAttribute('href') ?? '').slice(0, 400);
	const path = href.slice(0, href.search(/[?#]|$/));
	const steps = path.split('/');
	while (steps.at(-1) === '') steps.pop();
	return steps.length > 1 && (isSlugOf(steps.at(-1), text) || isSlugOf(steps.at(-2), text));
}

/** With at most a number before it, and a number and a few letters (`.html`) behind. */
function isSlugOf(step: string | undefined, text: string): boolean {
	if (!step || step.length < 2 || step.length * 2 < text.length || beginsOtherwise(step, text)) return false;
	if (step.length > text.length * 2 + 20 && !step.includes('%')) return false;
	const [slug, plain] = [toPlain(decode(step)), toPlain(text)];
	const start = slug.indexOf(plain);
	if (plain.length < 2 || start < 0 || !/^\d*$/.test(slug.slice(0, start))) return false;
	return slug.slice(start + plain.length).replace(/\d+/g, '').length <= 5;
}

/** Whether the first letters differ, where both are of ASCII: the quick answer for most links. */
function beginsOtherwise(step: string, text: string): boolean {
	const wanted = text.charCodeAt(0) | 32;
	if (wanted < 97 || wanted > 122) return false;
	const first = step.charCodeAt(step.search(/[^\d_-]/));
	return (first | 32) !== wanted && first !== percent && !(first > 127);
}

const percent = 37;

function decode(step: string): string {
	if (!step.includes('%')) return step;
	try {
		return decodeURIComponent(step);
	} catch {
		return step;
	}
}

/** Letters as addresses write them, without their marks; “ü” and “ue” alike. */
function toPlain(text: string): string {
	return fold(/^[\x20-\x7e]*$/.test(text) ? text : unmark(text)).replace(/([aou])e/g, '$1');
}

function unmark(text: string): string {
	return text
		.replace(/ß/g, 'ss')
		.replace(/[øöØÖ]/g, 'o')
		.replace(/[æÆ]/g, 'a')
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '');
}
