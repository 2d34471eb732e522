import type {Line} from '../../line.ts';
import type {PageFacts} from '../facts/line-facts.ts';
import type {Certainty} from './header-lines.ts';

const network =
	/^(?:facebook|twitter|x|x\.com|instagram|whatsapp|linkedin|pinterest|reddit|telegram|messenger|threads|bluesky|flipboard|xing|pocket|tumblr|tiktok|youtube|line|e-?mail|mail|sms|print)$/i;

const isNetwork = (line: Line | undefined) => line !== undefined && network.test(line.text);

/**
 * “Facebook ∙ X ∙ E-mail”, a line each: where a story may be passed on. Of 219 such lines on the labelled pages none is the story's;
 * a sentence of its own may lead to such a list: “The board will watch what is said on these networks:”.
 */
export const isOfNetworks: Certainty = (line, page) =>
	isNetwork(line) && (isNetwork(page.lines[line.index - 1]) || isNetwork(page.lines[line.index + 1])) && !isIntroduced(line, page);

function isIntroduced({element}: Line, {lines, outline}: PageFacts): boolean {
	const list = element.closest('ul, ol');
	const before = list ? lines[outline.block(list).first - 1] : undefined;
	return before?.isProse === true && /[:：]$/.test(before.text);
}
