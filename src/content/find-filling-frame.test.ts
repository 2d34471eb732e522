// @vitest-environment jsdom
import {expect, test, vi} from 'vitest';
import {readEmbed} from '../core/embeds/read-embed.ts';
import {offerCore} from './core-script.ts';
import {findFillingFrame} from './find-filling-frame.ts';

offerCore({extractCleaned: vi.fn(), extractInSteps: vi.fn(), findPhrases: vi.fn(), readEmbed});

/** No layout here: a frame is as large as it says. */
vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
	const read = (name: string) => Number(this.getAttribute(name));
	return new DOMRect(0, 0, read('width'), read('height'));
});
Object.assign(globalThis, {innerWidth: 1000, innerHeight: 800});

const large = 'width="1000" height="2000"';
const menu = '<nav><a href="/">Home</a> <a href="/island">Island</a></nav>';
const words = (count: number) => `<p>${'boat '.repeat(count)}</p>`;

test.each<[string, string, string | undefined]>([
	['a frame of the same site', `${menu}<iframe src="/inner.html" ${large}></iframe>`, 'http://localhost:3000/inner.html'],
	['a frame of another site', `<iframe src="https://stories.example/1" ${large}></iframe>`, 'https://stories.example/1'],
	[
		'the words of scripts do not count',
		`<script type="x">${words(900)}</script><iframe src="/a" ${large}></iframe>`,
		'http://localhost:3000/a',
	],
	[
		'a small frame beside it',
		`<iframe src="/a" ${large}></iframe><iframe src="/ad" width="300" height="250"></iframe>`,
		'http://localhost:3000/a',
	],
	['a page that says enough itself', `${words(400)}<iframe src="/inner.html" ${large}></iframe>`, undefined],
	['a small frame only', '<iframe src="/ad" width="300" height="250"></iframe>', undefined],
	['a hidden frame', '<iframe src="/a" width="0" height="0"></iframe>', undefined],
	['two large frames', `<iframe src="/a" ${large}></iframe><iframe src="/b" ${large}></iframe>`, undefined],
	['a film', `<iframe src="https://www.youtube.com/embed/aaaaaaaaaaa" ${large}></iframe>`, undefined],
	['a frame written by a script', `<iframe src="javascript:0" ${large}></iframe>`, undefined],
	['a frame without an address', `<iframe srcdoc="x" ${large}></iframe>`, undefined],
	['no frame', menu, undefined],
])('%s', (_, body, address) => {
	document.body.innerHTML = body;
	expect(findFillingFrame(document)).toBe(address);
});

test('a set of frames, one of which is the page', () => {
	const set = document.createElement('frameset');
	for (const [name, width] of [
		['menu', 200],
		['story', 800],
	] as const) {
		const frame = set.appendChild(document.createElement('frame'));
		for (const [attribute, value] of Object.entries({src: `/${name}.html`, width, height: 800}))
			frame.setAttribute(attribute, String(value));
	}
	document.body.replaceWith(set);
	expect(findFillingFrame(document)).toBe('http://localhost:3000/story.html');
});
