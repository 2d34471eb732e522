import {isThread} from '../../clutter/is-thread.ts';
import {findMachineNotes} from '../../languages/machine-notes.ts';
import type {Line} from '../../line.ts';
import type {PageFacts} from '../facts/line-facts.ts';
import {endsSentence, squeeze} from '../facts/words.ts';
import {isItalic} from '../ranking/line-features.ts';
import {isCaption, isTitleOfPicture} from './captions.ts';
import {isEmblem} from './emblems.ts';
import {type Certainty, endsStory, isBesideAuthor, isByline, isDate, isDateline, isInSiteFooter, startsStory} from './header-lines.ts';
import {isOverLabel, isOverList, isOverOthers} from './headings.ts';
import {isHollowHeading} from './hollow-heading.ts';
import {isAmongParagraphs, isNumberedHeading, isRating} from './in-sequence.ts';
import {isAppeal, isBesideInvitation, isInvitation} from './invitations.ts';
import {isTimeOfPost} from './live-posts.ts';
import {isOfNetworks} from './networks.ts';
import {isAllLink, isBelowLabel, isExcerpt, isInOtherArticle, isInTeaser, isOtherStory} from './other-stories.ts';
import {isSignedOff} from './sign-offs.ts';
import {appeals, isAmongOffers, isLongNotice} from './walls.ts';

/** A phrase of clutter is telling in a line up to this long; in longer ones it may be what the story is about. */
const longestPrompt = 40;
/** By so many characters that are no letters two wordings of one headline may differ. */
const mostMarks = 12;
/** In UTF-16 units: of a headline that is told by its end. */
const shortestTitle = 25;
/** As many words stand beside the links of a sentence. */
const shortestProse = 12;
const shortestBeside = 5;
/** In words: on a row of buttons, of a name with an address. */
const mostOnButtons = 12;
const longestAddress = 6;
/** Below this probability a box that calls itself one of facts is more likely a notice or a word on the author. */
const unlikely = 0.3;

const isSpoken = (line: Line) => line.isProse && /["“”„«»]/.test(line.text);
const isInStory = (line: Line, page: PageFacts) => line.index > page.firstReadable && line.index <= page.lastReadable + 1;
/** “Sign up for our newsletter”: a prompt in its own words. */
const isPrompt: Certainty = (line, page) => {
	const phrase = page.phrases[line.index];
	return phrase !== undefined && (line.words <= longestPrompt || appeals.has(phrase.kind)) && !isSpoken(line);
};

/** The headline has a place of its own in the article. */
const isHeadline: Certainty = (line, page) => {
	const {title} = page.metadata;
	const isAsLong = title !== '' && Math.abs(line.text.length - title.length) < mostMarks;
	if (isAsLong && page.squeezed(line) === squeeze(title)) return true;
	// “Luzern Seebad baut 40 Meter Steg”: with a word or two on what it is about.
	const isLonger = /^h[12]$/.test(line.element.localName) && line.text.length > title.length && line.text.length < title.length * 2;
	return isLonger && title.length > shortestTitle && page.squeezed(line).endsWith(squeeze(title));
};

/**
 * “Joan Pettifer is our clock correspondent”: what begins with an author's whole name stands above the story or after it.
 * In an interview a colon follows the name.
 */
const isAuthorBio: Certainty = (line, page, verdicts) => {
	const isLoud = line.text === line.text.toUpperCase();
	const author = page.metadata.authors.find(name => name.includes(' ') && line.text.startsWith(isLoud ? name.toUpperCase() : name));
	if (author === undefined || /^\s*[:：]/.test(line.text.slice(author.length))) return false;
	const before = (page.proseBefore[line.index] ?? 0) / Math.max(1, page.prose);
	return before > 0.5 || startsStory(line, page, verdicts);
};

/**
 * “ada@harbourpost.example”, “X: @ada”, “Ada Moss ada@harbourpost.example”: how to reach who wrote the story, above it or after it;
 * after it in a sentence, too: “Write to Ada Moss at ada@harbourpost.example”.
 */
const isAddress: Certainty = (line, page, verdicts) => {
	const isSigned = /@\w/.test(line.text) && page.metadata.authors.some(name => line.text.includes(name));
	if (line.words <= longestPrompt && isSigned && anyAddress.test(line.text) && endsStory(line, page, verdicts)) return true;
	return (
		line.words <= longestAddress &&
		(address.test(line.text) || (isSigned && signedAddress.test(line.text))) &&
		(endsStory(line, page, verdicts) || startsStory(line, page, verdicts))
	);
};
/** No name before the “@” is longer; in one without end the search would start at each letter. */
const anyAddress = /[\w.+-]{1,64}@[\w-]+\.\w/;
const address = /^(?:[\w-]{1,12}\s*[:.]\s*)?(?:[\w.+-]+@[\w-]+\.[\w.-]+|@\w{2,})$/;
const signedAddress = /[\w.+-]{1,64}@[\w-]+\.\w+$/;

/** “Save Share Listen”: what is all buttons does something, and says nothing. */
const isOfButtons: Certainty = ({element, nodes, words}) =>
	words <= mostOnButtons &&
	nodes.every(node => !node.textContent?.trim() || node.parentElement?.closest(buttons)) &&
	element.closest('h2, h3, h4, h5, h6') === null;
const buttons = 'button, [role=button]';

/** “© Harbour Post”: of 81 such lines 80 are none of the story's. */
const isCopyright: Certainty = ({text, words}) => words <= longestPrompt && /^[©ⓒ]\s?[^\s\d]/.test(text);

/** A script that an editor pasted into the text; a story about programming shows its code as code, and one may speak of “the document.pdf (nine pages)”. */
const isScript: Certainty = ({text, element}) => script.test(text.slice(0, enoughOfScript)) && element.closest('pre, code') === null;
const script = /\bfunction\s*\w*\([\w, ]*\)\s*\{|\b(?:window|document)(?:\.\w+){1,3}(?:[([]|\s*(?:=|\|\|))|^\s*(?:var|let|const)\s+\w+\s*=/;
/** In UTF-16 units: in more, a search for steps that nothing ends takes seconds. */
const enoughOfScript = 500;

/** A summary that says itself that a machine wrote it: the newsroom's own words are below. */
const isOfMachine: Certainty = ({index}, {findings, metadata}) => {
	const found = findings[index];
	return found?.kind === 'other' && found.end - found.first > 1 && findMachineNotes(metadata.language).includes(found.evidence.match);
};

/** A reader's words below the story, however like its own. */
const isOfThread: Certainty = ({index}, {findings, outline}) => {
	const found = findings[index];
	return found?.kind === 'comments' && isThread(outline.block(found.element), outline);
};

/** A post of somebody's, shown where the story speaks of it: all of it, with who wrote it. */
const isEmbeddedPost: Certainty = (line, page) => {
	const post = line.element.closest(embeddedPosts);
	const first = post ? page.lines[page.outline.block(post).first] : undefined;
	return first !== undefined && isInStory(first, page);
};
const embeddedPosts = ['twitter', 'instagram', 'tiktok', 'bluesky', 'mastodon'].map(name => `blockquote[class*=${name}]`).join();

/** “Facts at a glance”: a box of the story's own, with no links to others. */
const isFactBox: Certainty = (line, page, verdicts) => {
	if (!isInStory(line, page) || (verdicts[line.index] ?? 0) < unlikely) return false;
	const box = line.element.closest(
		'[class*=fact i], [class*=infobox i], [class*=info-box i], [class*=fakten i], [class*=encadre i], [class*=recuadro i]',
	);
	if (!box) return false;
	const {linkDensity, words, asksForEmail} = page.outline.block(box);
	return words <= 400 && linkDensity < 0.2 && !asksForEmail;
};

/**
 * Sentences in a paragraph that is marked up as most of the story's are, whatever links are in it.
 * Of 7244 such lines on the labelled pages all but 55 are the story's, of 413 short ones all but 4; of 46 that Readability loses all but 5;
 * of 38 with the story's own class names in another parent all but 1.
 */
const isPlainParagraph: Certainty = (line, page, verdicts) =>
	line.element.localName === 'p' &&
	(page.readable[line.index] === true || line.isProse || (verdicts[line.index] ?? 0) >= unlikely) &&
	!page.findings[line.index] &&
	!page.phrases[line.index] &&
	endsSentence(line.text) &&
	(line.linkWords === 0 || line.words - line.linkWords >= shortestProse || isSentenceWithLink(line)) &&
	(page.likeness(line) >= 0.5 || page.nameLikeness(line) >= 0.5) &&
	!isItalic(line);

/** “They do not look at what became of *the last ferry to leave on time*.” Of 15 such lines all are the story's; a lone link and a row of them say less. */
function isSentenceWithLink({nodes, text, words, linkWords}: Line): boolean {
	const links = new Set(nodes.map(node => node.parentElement?.closest('a')));
	const begins = nodes.find(node => node.textContent?.trim());
	return /\.["”’»)]*$/.test(text) && words - linkWords >= shortestBeside && links.size === 2 && !begins?.parentElement?.closest('a');
}

/** A sub-heading stands on the text that it heads. */
const isSubheading: Certainty = (line, {lines}, verdicts) => {
	const next = lines[line.index + 1];
	return (
		/^h[2-6]$/.test(line.element.localName) &&
		line.linkWords < line.words / 2 &&
		next?.isProse === true &&
		next.element.parentElement === line.element.parentElement &&
		(verdicts[next.index] ?? 0) >= 0.5
	);
};

/** “Ten shops we like”: a list whose items are sentences, each a link to another site, is the story. */
const isListOfFinds: Certainty = (line, page) => {
	const list = isInStory(line, page) ? line.element.closest('ul, ol') : null;
	if (!list || list.children.length < 3 || list.children.length > 60) return false;
	const block = page.outline.block(list);
	const sentences = block.lines.filter(item => item.words >= 10 && /[.!?]$/.test(item.text));
	return (
		sentences.length >= block.lines.length * 0.8 && block.lines.every(item => item.linkWords === 0 || page.links(item).elsewhere > 0.99)
	);
};

/** “Get it at the harbour shop for 40 euros”: an item that is all link to another site, and not to a story there. Of 37 such items 36 are the story's. */
const isFind: Certainty = (line, page) => {
	if (line.element.localName !== 'li' || line.words < 4 || !isAllLink(line)) return false;
	if (!page.readable[line.index] || page.findings[line.index] || page.phrases[line.index]) return false;
	const {elsewhere, slug} = page.links(line);
	return elsewhere > 0.99 && slug < 3;
};

/** Any of them is enough: those that are soon asked come first. */
const never: readonly Certainty[] = [
	isPrompt,
	isInvitation,
	isBesideInvitation,
	isAppeal,
	isOfNetworks,
	isHeadline,
	isOtherStory,
	isByline,
	isBesideAuthor,
	isAuthorBio,
	isAddress,
	isScript,
	isDate,
	isDateline,
	isCaption,
	isTitleOfPicture,
	isOfButtons,
	isInOtherArticle,
	isInTeaser,
	isCopyright,
	isOfMachine,
	isOfThread,
	isSignedOff,
	isEmblem,
	isExcerpt,
	isBelowLabel,
	isAmongOffers,
	isLongNotice,
	isOverOthers,
	isOverLabel,
	isInSiteFooter,
	isHollowHeading,
];
const always: readonly Certainty[] = [
	isPlainParagraph,
	isAmongParagraphs,
	isSubheading,
	isNumberedHeading,
	isRating,
	isOverList,
	isEmbeddedPost,
	isFactBox,
	isFind,
	isListOfFinds,
];

/** Puts right what no training page can outweigh. Looks from the end, as a sub-heading asks about what follows it. */
export function overrule(verdicts: readonly number[], lines: readonly Line[], page: PageFacts): number[] {
	const certain = [...verdicts];
	for (const line of lines.toReversed()) {
		if (isTimeOfPost(line, page, certain)) certain[line.index] = 1;
		else if (never.some(isSo => isSo(line, page, certain))) certain[line.index] = 0;
		else if (always.some(isSo => isSo(line, page, certain))) certain[line.index] = 1;
	}
	return certain;
}
