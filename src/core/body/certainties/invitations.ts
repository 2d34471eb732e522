import type {Line} from '../../line.ts';
import type {Certainty} from './header-lines.ts';

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
