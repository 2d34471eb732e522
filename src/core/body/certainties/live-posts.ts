import type {Certainty} from './header-lines.ts';

const fewestPosts = 3;
/** Of what the text of a post is at least. */
const least = 0.2;
const time = /^\W*\d{1,2}[:.h]\d{2}(?:\s?(?:[ap]\.?m\.?|uhr|h|hrs|[a-z]{2,4}))?\W*$/i;

/** “14:20”, alone, above each post of a live blog; what a list of links says of each stands beside a link. */
export const isTimeOfPost: Certainty = ({element, index, text, linkWords}, {lines}, verdicts) => {
	const next = time.test(text) && linkWords === 0 ? lines[index + 1] : undefined;
	if (!next || next.linkWords >= next.words / 2 || (verdicts[index + 1] ?? 0) < least) return false;
	const box = next.element.parentElement;
	const isInBox = box !== null && (box === element || box === element.parentElement);
	const isText = next.isProse || /^h\d$/.test(next.element.localName);
	return isInBox && isText && lines.filter(other => time.test(other.text)).length >= fewestPosts;
};
