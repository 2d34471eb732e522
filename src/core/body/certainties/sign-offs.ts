import {findLanguage} from '../../languages/index.ts';
import type {Line} from '../../line.ts';
import {fold} from '../../metadata/clean-text.ts';
import {agencies} from '../../metadata/not-people.ts';
import type {PageFacts} from '../facts/line-facts.ts';
import {type Certainty, endsStory} from './header-lines.ts';

/** By whom the story is, in letters or in brackets, at its end. “___” above it stays: whoever labelled pages by hand left it in, two times of two. */
export const isSignedOff: Certainty = (line, page, verdicts) =>
	(isOfInitials(line) || isOfAgencies(line) || isInBrackets(line, page) || isOfDesk(line)) && endsStory(line, page, verdicts);

/** “/ritzau/”, “AFP”, “dpa/AFP”, “(Xinhua)”: whose story it is, and nothing else. */
function isOfAgencies({words, text}: Line): boolean {
	if (words > mostInitials || text.length > longestAgencies) return false;
	const names = text
		.split(/[\s/,]+/)
		.map(fold)
		.filter(Boolean);
	return names.length > 0 && names.every(name => agencies.has(name));
}
/** In UTF-16 units. */
const longestAgencies = 40;

/** “(ai)”, “(dpa/ai)”, “with AFP”: of 11 such lines none is the story's. Some lead to who wrote it; others to where a piece was found. */
function isOfInitials({words, text, linkWords, nodes}: Line): boolean {
	if (words > mostInitials || !initials.test(text)) return false;
	return linkWords === 0 || nodes.every(node => node.parentElement?.closest('a[href^="mailto:" i]'));
}
const mostInitials = 4;
// Not by Unicode properties: those are slow to compile.
const initials =
	/^(?:[([][a-zà-ž]{2,5}(?:[/,. ]{1,2}[a-zà-ž]{2,5}){0,3}[)\]]|(?:mit|with|avec|con|com|met) (?:material (?:von|der) )?(?:afp|ansa|ap|apa|dpa|efe|epd|kna|lusa|reuters|sda))\.?$/i;

/** “(Updates with shares in third paragraph.)”, “Published in Harbour Post, May 14th, 2031”: what the desk did with it. */
const isOfDesk = ({text, words}: Line) => words <= longestNote && desk.test(text);
const desk =
	/^(?:\((?:adds|corrects|recasts|updates)(?! (?:are|can|is|was|were|will)\b) [^()]+\)|published in (?:the print edition\b.*|[^.]+, [^.]*\b20\d\d))\.?$/i;
const longestNote = 25;

/** “(Reporting by Ada Ito; editing by Bo Li)”, “(Photos: Ada Ito)”. */
function isInBrackets({text, words}: Line, {metadata}: PageFacts): boolean {
	const inside = words <= longestCredit ? /^[([]([^()[\]]+)[)\]]\.?$/.exec(text)?.[1]?.toLowerCase() : undefined;
	if (inside === undefined) return false;
	const credits = findLanguage(metadata.language)?.clutter.credit?.labels ?? [];
	return credits.some(credit => inside.startsWith(`${credit}:`) || (credit.includes(' ') && inside.startsWith(`${credit} `)));
}
/** In words. */
const longestCredit = 60;
