import {story} from './story-page.ts';

/** A page that notes from its first script on in how many frames each prompt could be seen, and every error. */
export interface Notes {
	/** By the prompt's id: frames in which it took up room and was not hidden. */
	frames: Record<string, number>;
	errors: string[];
	/** Of the browser, where it tells: the sum of layout shifts. */
	shift: number;
}

declare global {
	interface Window {
		notes: Notes;
	}
}

const noteTaker = `<script>
window.notes = {frames: {}, errors: [], shift: 0};
addEventListener('error', event => notes.errors.push(String(event.message)));
addEventListener('unhandledrejection', event => notes.errors.push(String(event.reason)));
const error = console.error;
console.error = (...args) => { notes.errors.push(args.map(String).join(' ')); error(...args); };
const note = () => {
	for (const prompt of document.querySelectorAll('[data-prompt]'))
		if (prompt.checkVisibility({visibilityProperty: true}) && prompt.getClientRects().length > 0) notes.frames[prompt.id] = (notes.frames[prompt.id] ?? 0) + 1;
	requestAnimationFrame(note);
};
requestAnimationFrame(note);
try {
	new PerformanceObserver(list => { for (const entry of list.getEntries()) notes.shift += entry.value; }).observe({type: 'layout-shift', buffered: true});
} catch {}
</script>`;

export const head = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${story.title}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2024-03-05T08:00:00Z"><meta name="author" content="${story.byline}">
<style>body {font: 17px/1.5 serif; max-width: 40em; margin: auto} .wall {position: fixed; inset: 20% 20%; background: white; z-index: 9} .backdrop {position: fixed; inset: 0; background: #0008; z-index: 8} .locked {overflow: hidden}</style>
${noteTaker}</head><body><header><nav><a href="/">Home</a> <a href="/island">Island</a></nav></header><main>`;
export const foot = '</main><footer><p>© Skarne Courier</p></footer></body></html>';

export const newsletterBox = (id: string) =>
	`<div class="newsletter-signup" id="${id}" data-prompt><h3>Get the island briefing in your inbox</h3><form action="/newsletter"><input type="email" name="email" placeholder="E-mail"><button>Sign up</button></form></div>`;
export const relatedBox = (id: string) =>
	`<aside class="related-stories" id="${id}" data-prompt><h3>Read more</h3><ul><li><a href="/2">Lighthouse keeper retires at ninety</a></li><li><a href="/3">Harbour café closes for the winter</a></li></ul></aside>`;
/** Told by its words only. */
export const appeal = (id: string) => `<p id="${id}" data-prompt>Sign up for our newsletter</p>`;

const paragraphs = story.paragraphs.map(text => `<p class="text">${text}</p>`);

/** The article's parts, with prompts between its paragraphs. */
export const articleParts = [
	`<article><h1>${story.title}</h1><p class="byline">By <a rel="author" href="/ines">${story.byline}</a></p>${paragraphs[0]}${newsletterBox('newsletter')}`,
	`${paragraphs[1]}${relatedBox('related')}${paragraphs.slice(2).join('')}`,
	'</article>',
];
export const article = articleParts.join('');

/** A whole page: an article, what else stands on it, and a script that runs once all of it is there. */
export function livingPage({beside = '', script = ''}: {beside?: string; script?: string} = {}): string {
	return `${head}${article}${beside}${script && `<script>addEventListener('load', () => setTimeout(async () => {${script}}, 300));</script>`}${foot}`;
}

/** Another story, as infinite scroll brings it. */
export const secondArticle = `<article id="second"><h2>Bridge to Holm stays shut until May</h2>
${[
	'The bridge to Holm will stay shut until May, the county said on Thursday, two months longer than planned, because the rust goes deeper than the divers had seen.',
	'Until then a small boat carries school children across the sound four times a day, and everybody else drives round by Vik, which takes an hour and a half.',
	'The repair will cost three times what was set aside for it. A vote on the money is expected before Easter, and nobody on the council has said that they will oppose it.',
]
	.map(text => `<p class="text second">${text}</p>`)
	.join('')}</article>`;
