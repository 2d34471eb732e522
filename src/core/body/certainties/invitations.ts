import type {Line} from '../../line.ts';
import type {PageFacts} from '../facts/line-facts.ts';
import {endsSentence} from '../facts/words.ts';
import type {Certainty} from './header-lines.ts';
import {isAllLink} from './other-stories.ts';

/** In words: longer lines are paragraphs that may speak of a letter or a channel. */
const longestInvitation = 40;
const longestFollow = 25;

/** Where readers are to sign up: of 161 short lines with such a link none is the story's. */
const channels =
	/\/newsletters?\b|chat\.whatsapp\.com\/|whatsapp\.com\/channel|\/\/t\.me\/[a-z_]\w+\/?$|news\.google\.com\/|google\.com\/preferences/i;
/** A publisher's own place on a network, not a post there: of 63 short lines with two of them 58 are none of the story's. */
const networks = [
	/facebook\.com\/(?!share|dialog)[\w.-]+\/?$/i,
	/instagram\.com\/[\w.]+\/?$/i,
	/(?:twitter|\/x)\.com\/\w+\/?$/i,
	/youtube\.com\/(?:c\/|channel|@|user)/i,
	/tiktok\.com\/@/i,
	/linkedin\.com\/company/i,
	/(?:threads\.(?:net|com)|bsky\.app)\//i,
];

/** “Get the news on WhatsApp by following this link”, “We are on Facebook and Instagram”: told by where the links lead, in any language. */
export function isInvitation({linkWords, words, text, nodes}: Line): boolean {
	if (linkWords === 0 || words > longestInvitation || /["“”„«»]/.test(text)) return false;
	const links = new Set(nodes.map(node => node.parentElement?.closest('a')?.getAttribute('href') ?? ''));
	const addresses = [...links].map(link => link.replace(/[?#].*$/, ''));
	if (addresses.some(address => channels.test(address))) return true;
	return (
		words <= longestFollow &&
		addresses.length > 1 &&
		networks.filter(network => addresses.some(address => network.test(address))).length > 1
	);
}

/** In words. */
const longestAppeal = 25;
const tills =
	/\/(?:subscribe|subscriptions?|abo|abos|abonnements?|abonnieren|abonneren|donate|donations?|membership|support-us|spenden|suscripcion|suscribete|suscripciones|abonnez-vous)(?:[/?#.]|$)/i;

/** “Keep the kettle on.”: a short line that leads to where this site takes money. Of 27 such lines on the labelled pages 26 are none of the story's. */
export const isAppeal: Certainty = (line, page) => {
	if (line.linkWords === 0 || line.words > longestAppeal || page.links(line).elsewhere > 0) return false;
	return line.nodes.some(node => tills.test(node.parentElement?.closest('a')?.getAttribute('href') ?? ''));
};

/** In words: of a box round an invitation. */
const longestBox = 60;

/**
 * “Follow us on our channel. We are there day and night. [Tap here]”: what stands in one small box with an invitation, or with a button
 * that leads to where the site takes money, belongs to it. A paragraph like the story's others stands in such a box where a publisher puts a few of each into one.
 */
export const isBesideInvitation: Certainty = (line, page) => {
	const inviting = findInviting(page);
	if (inviting.length === 0 || (line.isProse && line.linkWords === 0 && endsSentence(line.text) && page.likeness(line) >= 0.5))
		return false;
	const piece = page.piece(line.element).element;
	for (let box: Element | null = line.element; box; box = box === piece ? null : box.parentElement) {
		const {first, end, words} = page.outline.block(box);
		if (words > longestBox) return false;
		if (inviting.some(index => index >= first && index < end)) return true;
	}
	return false;
};

const found = new WeakMap<PageFacts, readonly number[]>();

/** The numbers of the lines that invite; looked for once for a page, as each of its lines asks. */
function findInviting(page: PageFacts): readonly number[] {
	const known = found.get(page);
	if (known) return known;
	const invites = (line: Line) => isInvitation(line) || (isAllLink(line) && isAppeal(line, page, []));
	const inviting = page.lines.filter(invites).map(({index}) => index);
	found.set(page, inviting);
	return inviting;
}
