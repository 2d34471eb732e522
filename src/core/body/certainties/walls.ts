import type {PhraseMatch} from '../../clutter/phrase-match.ts';
import {findPhrases, longestPrompt} from '../../clutter/phrases.ts';
import type {ClutterKind} from '../../clutter/rules/index.ts';
import type {PageFacts} from '../facts/line-facts.ts';
import type {Certainty} from './header-lines.ts';

const offers: ReadonlySet<ClutterKind | undefined> = new Set(['subscribe', 'newsletter']);
/** In words, of a box that offers something; which share of its lines says so, and how many at least. */
const longestBox = 120;
const leastShare = 0.34;
const fewestOffers = 2;

/**
 * “Subscribe now. ∙ Daily puzzles. ∙ Unlimited access”: what stands among offers in one small box is one of them, but a paragraph like the story's.
 * Of 490 such lines on the labelled pages none is the story's.
 */
export const isAmongOffers: Certainty = (line, page) => {
	if (!isNearOffer(line.index, page) || (line.isProse && page.readable[line.index] && line.element.localName === 'p')) return false;
	for (let box = line.element.parentElement; box; box = box.parentElement) {
		const {words, lines} = page.outline.block(box);
		// A story that a wall cuts off is short, too.
		if (words > longestBox || box.querySelector('h1')) return false;
		const found = lines.filter(({index}) => isOffer(index, page)).length;
		if (found >= fewestOffers && found >= lines.length * leastShare) return true;
	}
	return false;
};

/** In lines: farther off no box this small goes on. */
const near = 12;

function isNearOffer(index: number, page: PageFacts): boolean {
	for (let n = index - near; n <= index + near; n += 1) if (n !== index && isOffer(n, page)) return true;
	return false;
}

const isOffer = (index: number, {findings, phrases}: PageFacts) => offers.has(findings[index]?.kind) || offers.has(phrases[index]?.kind);

/** Below this probability a line is left out in any case. */
const unlikely = 0.2;
/** They go on and on: of 22 longer lines with such a phrase none is the story's. */
export const appeals: ReadonlySet<ClutterKind> = new Set(['newsletter', 'subscribe', 'comments', 'consent']);
const notices: ReadonlySet<ClutterKind> = new Set([...appeals, 'ad']);

/**
 * “Please keep to the subject. Comments are …”: a long text one of whose sentences is a notice, or, where Readability keeps it, nothing but a label:
 * “… Will you help? Support us.” Of 21 such lines none is the story's.
 */
export const isLongNotice: Certainty = (line, page, verdicts) => {
	const {text, words, linkWords, index} = line;
	if (words <= longestPrompt || (verdicts[index] ?? 0) < unlikely) return false;
	// To look for phrases costs much.
	if (page.readable[index] && (linkWords === 0 || page.likeness(line) >= 0.5)) return false;
	const sentences = text.split(/(?<=[.!?])\s+/).map(sentence => ({text: sentence, words: sentence.split(' ').length}));
	const isNotice = (found: PhraseMatch | undefined) => found && notices.has(found.kind) && (found.isWhole || !page.readable[index]);
	return findPhrases(sentences, page.metadata.language).some(isNotice);
};
