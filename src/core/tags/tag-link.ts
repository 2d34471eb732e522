import {fold} from '../metadata/clean-text.ts';
import {topicSteps} from './words.ts';

const steps: ReadonlySet<string> = new Set(topicSteps);

/** Whether a link leads to a subject's page by its address (`/topics/…`) or is written as one (`#…`). */
export function isTopical(link: Element, text: string): boolean {
	if (/^[#＃]/.test(text)) return true;
	const parts = (link.getAttribute('href') ?? '').slice(0, 400).toLowerCase().split('/');
	const last = parts[parts.length - 1] ?? '';
	for (let index = 1; index < parts.length - 1; index++) if (steps.has(parts[index] ?? '')) return true;
	return parts.length > 1 && /^(?:tag|topic|thema|tema)[-_]|[?&](?:tags?|topic|keyword|konu)=/.test(last);
}

/** Whether the address ends in the link's text: `/politics/labour-party/` under “Labour Party”. */
export function isLabelled(link: Element, text: string): boolean {
	const path = (link.getAttribute('href') ?? '').slice(0, 400).replace(/[?#].*$|\/+$/g, '');
	const start = path.lastIndexOf('/');
	const parent = path.lastIndexOf('/', start - 1);
	return start >= 0 && (isSlugOf(path.slice(start + 1), text) || (parent >= 0 && isSlugOf(path.slice(parent + 1, start), text)));
}

function isSlugOf(step: string, text: string): boolean {
	if (
		step.length < 2 ||
		step.length * 2 < text.length ||
		(step.length > text.length * 2 + 20 && !step.includes('%')) ||
		beginsOtherwise(step, text)
	)
		return false;
	const slug = decode(step)
		.replace(/\.\w{2,5}$/, '')
		.replace(/^\d+[-_]|[-_,]\w?\d+$/g, '');
	const [bare, plain] = [toPlain(slug), toPlain(text)];
	return plain.length > 1 && bare.startsWith(plain) && bare.length <= plain.length + 5;
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
