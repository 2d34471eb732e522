import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Bench, type PageFigure, site} from './page-bench.ts';

const pagesFolder = join(import.meta.dirname, '../pages');

/** What asks the reader for something. */
const promptKinds = ['newsletter', 'subscribe', 'app', 'social-follow', 'consent'];

/** Notes in each frame, as it is about to be painted, what can be seen in the window. */
const noteTaker = `<script>
const seen = window.seen = new Map();
(function note() {
	for (const element of document.querySelectorAll('body *')) {
		if (!element.checkVisibility({visibilityProperty: true})) continue;
		const {top, bottom, width, height} = element.getBoundingClientRect();
		if (width * height > 0 && top < innerHeight && bottom > 0) seen.set(element, (seen.get(element) ?? 0) + 1);
	}
	requestAnimationFrame(note);
})();
</script>`;

interface Removal {
	kind: string;
	excerpt: string;
}

/** The bundled pages: in how many frames a prompt could be seen that the page's labels name and that is hidden in the end. */
export async function measurePrompts({browser, server}: Bench): Promise<PageFigure> {
	const names = readdirSync(pagesFolder);
	let frames = 0;
	for (const name of names) {
		const html = readFileSync(join(pagesFolder, name, 'page.html'), 'utf8');
		const {removals = []}: {removals?: Removal[]} = JSON.parse(readFileSync(join(pagesFolder, name, 'article.json'), 'utf8'));
		const prompts = removals.filter(({kind}) => promptKinds.includes(kind)).map(({excerpt}) => excerpt);
		const body = html.includes('</title>') ? html.replace('</title>', `</title>${noteTaker}`) : noteTaker + html;
		const tab = await browser.open(server.serve(`http://www.${site}/prompts/${name}.html`, body));
		await new Promise(resolve => setTimeout(resolve, 500));
		frames += await tab.evaluate(countFrames, prompts);
		await tab.close();
	}
	return {name: `${names.length} bundled pages: frames with a known prompt`, value: frames, unit: '', most: 0};
}

/** Runs in the page, on its own. */
function countFrames(prompts: string[]): number {
	const seen: unknown = Reflect.get(window, 'seen');
	if (!(seen instanceof Map)) return Number.NaN;
	const holdsPrompt = ({textContent}: Element) => prompts.some(prompt => textContent?.replace(/\s+/g, ' ').includes(prompt));
	const hidden = [...document.querySelectorAll('[data-lede="hidden"], [data-lede="blank"]')].filter(holdsPrompt);
	return hidden.reduce((sum, element) => sum + (seen.get(element) ?? 0), 0);
}
