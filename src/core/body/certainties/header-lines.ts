import {findLanguage} from '../../languages/index.ts';
import type {Line} from '../../line.ts';
import {readSigned, toBylineRules} from '../../metadata/to-people.ts';
import type {PageFacts} from '../facts/line-facts.ts';
import {endsSentence, squeeze} from '../facts/words.ts';

/** What is certain of a line whatever the ranker says. */
export type Certainty = (line: Line, page: PageFacts, verdicts: readonly number[]) => boolean;

/** In words. */
const longestByline = 12;
/** Letters that may stand beside the names. */
const mostRest = 12;
/** In words: “Four hours ago Share Save”; of what the place before a story's first words is made of. */
const mostBesideTime = 12;
const longestDateline = 8;
const longestRole = 8;

/** No prose of the story stands before it, but perhaps the summary. */
export const startsStory = (line: Line, page: PageFacts, verdicts: readonly number[]) => findBefore(line, page, verdicts) === undefined;

/** The story's first prose before a line. */
const findBefore = (line: Line, page: PageFacts, verdicts: readonly number[]) =>
	page.lines.find(
		other => other.index < line.index && other.isProse && (verdicts[other.index] ?? 0) >= 0.5 && page.squeezed(other) !== page.standfirst,
	);

/** No prose of the story stands after it. */
export const endsStory = ({index}: Line, {lines}: PageFacts, verdicts: readonly number[]) =>
	!lines.some(other => other.index > index && other.isProse && (verdicts[other.index] ?? 0) >= 0.5);

/** In the site's own footer, below the story: of 3143 such lines one is the story's. A story, a part of it and a quotation may have a footer of their own. */
export const isInSiteFooter: Certainty = (line, page, verdicts) => {
	const footer = page.readable[line.index] ? null : line.element.closest('footer');
	return footer !== null && footer.closest('article, main, section, blockquote') === null && endsStory(line, page, verdicts);
};

/** The authors have a place of their own in the article: above the story, below its first words, where these are a summary, or at its end. */
export const isByline: Certainty = (line, page, verdicts) => {
	const {byline, newsrooms} = page.metadata;
	if (line.words > longestByline) return false;
	if ((isPrefix(line, page) || isSigned(line, page)) && startsStory(line, page, verdicts)) return true;
	if (isOfNames(line, page) && (endsStory(line, page, verdicts) || (newsrooms.length > 0 && startsStory(line, page, verdicts))))
		return true;
	if (byline === undefined || !page.squeezed(line).includes(squeeze(byline))) return false;
	const before = findBefore(line, page, verdicts);
	return before === undefined || (before.index === line.index - 1 && !endsSentence(line.text));
};

/** “By”, “Text:”, where the names stand elsewhere. */
function isPrefix({text, words}: Line, {metadata}: PageFacts): boolean {
	if (words > longestPrefix) return false;
	return findLanguage(metadata.language)?.bylinePrefixes.includes(text.toLowerCase().replace(/\s*:$/, '')) ?? false;
}
const longestPrefix = 2;

/** “By Ada Ito”, whom the page names nowhere else; “By the Old Canal” names nobody. */
function isSigned({text, element}: Line, {metadata}: PageFacts): boolean {
	if (/^h\d$/.test(element.localName)) return false;
	const rules = toBylineRules(findLanguage(metadata.language), metadata.siteName === undefined ? [] : [metadata.siteName]);
	return readSigned(text, rules, mostRest).length > 0;
}

/** “Political correspondent”, “redacteur Binnenland”, “Harbour Post”: who an author is, on a line of its own right below the name, above the story. */
export const isBesideAuthor: Certainty = (line, page, verdicts) => {
	const above = page.lines[line.index - 1];
	if (!above || line.words > longestRole || line.isProse || endsSentence(line.text) || /^h\d$/.test(line.element.localName)) return false;
	// “Fares matter. Here is why:”
	if (/[:：]$/.test(line.text)) return false;
	// “• Fares will rise in spring”: a list of its own tells of the story.
	const list = line.element.closest('ul, ol');
	if (list && !list.contains(above.element)) return false;
	return above.words <= longestByline && isOfNames(above, page) && startsStory(line, page, verdicts);
};

/** “18 May 2026, 6.30 pm” above the first paragraph; “The champions of 2026 are home!” is none, nor is the heading “2026 in 7 charts”. */
export const isDate: Certainty = (line, page, verdicts) => {
	const numbers = line.text.match(/\d+/g)?.length ?? 0;
	const isHeading = /^h\d$/.test(line.element.localName);
	if (line.words <= mostBesideTime && (ago.test(line.text) || updated.test(line.text))) return true;
	if (line.words <= mostBesideTime && line.element.querySelector('time')) return startsStory(line, page, verdicts);
	// “8:14 a.m. Report of a goat on Route 9.”
	if (line.words > 5 && /[a-z]{3,}[.]$/.test(line.text)) return false;
	if (line.words > 20 || !/\b(?:19|20)\d\d\b|\d{1,2}[:.h]\d{2}\b/.test(line.text) || /[!?]$/.test(line.text)) return false;
	if (line.words > (numbers > 1 ? 8 : 4) && numbers < line.words * 0.3) return false;
	return (!isHeading || numbers > 3) && startsStory(line, page, verdicts);
};

/** “Updated 4 hours ago”, “10d ago 11.42 GMT”, “vor 4 Stunden”: the whole of a short line, wherever it stands. */
const ago =
	/^(?:(?:last )?(?:updated|published|posted|modified)\s*:?\s*)?(?:\d+\s?(?:s|m|h|d|w|mins?|minutes?|hrs?|hours?|days?|weeks?|months?) ago(?: ?\d{1,2}[.:]\d\d(?: [A-Z]{2,4})?)?|(?:vor|il y a|hace|há|för|for) \d+ (?:sekunden?|minuten?|stunden?|tagen?|minutes?|heures?|jours?|minutos?|horas?|días?|dias?|minuter|timmar|dagar|minutter|timer|dager|dage)(?: siden| sedan)?|\d+ (?:minuti|or[ae]|giorni) fa|\d+ (?:minuten|uur|dagen) geleden|\d+ (?:minut|godzin[ya]?|dni) temu)$/i;
/** “Updated at 12.01 GMT” below a post of a live blog. */
const updated = /^(?:last )?updated (?:at|on)\b[^a-z]*(?:[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?(?: ?Share)?$/i;

/** “Lund, Sweden AP —”, “Lund -” on a line of its own. */
export const isDateline: Certainty = (line, page, verdicts) =>
	line.words <= longestDateline && /(?:[—–]|\s-)$/.test(line.text) && startsStory(line, page, verdicts);

/** Authors and dates above the story: nothing that was taken from it, as the article has a place of its own for them. */
export const isInHeader: Certainty = (line, page, verdicts) =>
	!page.phrases[line.index] &&
	((line.linkWords <= line.words / 2 && isDate(line, page, verdicts)) || (isOfNames(line, page) && startsStory(line, page, verdicts)));

/** Hardly more than the names of authors: “By Ada Ito and Bo Li”, “Ada Ito, reporter”; or of the newsroom, where nobody is named. */
function isOfNames(line: Line, page: PageFacts): boolean {
	const {authors, newsrooms} = page.metadata;
	let rest = page.squeezed(line);
	const whole = rest.length;
	for (const name of [...newsrooms, ...authors]) rest = rest.replace(squeeze(name), '');
	return rest.length < whole && rest.replace(/\d/g, '').length <= mostRest;
}
