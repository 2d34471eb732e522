import type {Line} from '../../line.ts';
import type {Certainty} from './header-lines.ts';

const network =
	/^(?:facebook|twitter|x|x\.com|instagram|whatsapp|linkedin|pinterest|reddit|telegram|messenger|threads|bluesky|flipboard|xing|pocket|tumblr|tiktok|youtube|line|e-?mail|mail|sms|print)$/i;

const isNetwork = (line: Line | undefined) => line !== undefined && network.test(line.text);

/** “Facebook ∙ X ∙ E-mail”, a line each: where a story may be passed on. Of 219 such lines on the labelled pages none is the story's. */
export const isOfNetworks: Certainty = (line, {lines}) =>
	isNetwork(line) && (isNetwork(lines[line.index - 1]) || isNetwork(lines[line.index + 1]));
