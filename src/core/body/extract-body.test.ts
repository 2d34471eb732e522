// @vitest-environment jsdom
import {expect, test} from 'vitest';
import {extractArticle} from '../extract-article.ts';

const headline = '<h1>Lighthouse keeper finds the lamp still warm</h1>';
const summary = 'Nobody has lit it since the autumn, and the door was locked from within.';
const deck = `<p class="standfirst">${summary}</p>`;
const subtitle = `<h2 class="subtitle">${summary}</h2>`;
const picture = '<figure><img src="/lamp.jpg" alt="The lamp" width="900" height="600"></figure>';
const story = [
	'The keeper climbed the hundred and twelve steps on Monday morning, as she does every week, and put her hand on the brass of the lamp.',
	'It was as warm as a teapot, she wrote in the book that lies beside the stairs, though the oil tank has been empty since October.',
	'The coastguard sent two men across the sound in the afternoon. They found no footprints in the snow but hers, and a window that would not shut.',
]
	.map(text => `<p>${text}</p>`)
	.join('');

test.each([
	['in the header of its headline', `<article><header>${headline}${deck}</header>${picture}${story}</article>`, false],
	[
		'in a box for both that is called so',
		`<article><div class="article-head">${headline}<div>${deck}</div></div>${picture}${story}</article>`,
		false,
	],
	[
		'in a box for both that a name for tests calls so',
		`<article><section data-test-id="article-header">${headline}<div>${deck}</div></section>${picture}${story}</article>`,
		false,
	],
	['after the picture', `<article><header>${headline}</header>${picture}${deck}<div class="text">${story}</div></article>`, true],
	['in a box of its own', `<article>${headline}<div class="lead">${deck}</div>${picture}${story}</article>`, true],
	[
		'that is a second headline, above the story',
		`<article>${headline}<div>${subtitle}</div>${picture}<div>${story}</div></article>`,
		false,
	],
	['that is a heading in the story', `<article>${headline}${picture}<div>${subtitle}${story}</div></article>`, true],
	['in a header that holds the story too', `<header>${headline}${deck}<div class="text">${story}</div></header>`, true],
	[
		'in a box that is called so and holds no headline',
		`<article>${headline}<div class="subhead">${deck}</div>${picture}${story}</article>`,
		true,
	],
])('a summary %s', (_, html, isText) => {
	const document = new DOMParser().parseFromString(`<title>Lamp</title><body><main>${html}</main>`, 'text/html');
	const article = extractArticle(document);
	expect(article?.standfirst).toBe(summary);
	expect(article?.text.startsWith(summary)).toBe(isText);
	expect(article?.text).toContain('hundred and twelve steps');
});

test('a row of share buttons is no summary, whatever its class is called', () => {
	const row =
		'<div class="intro share-buttons"><a href="https://www.facebook.com/sharer?u=1">Share on Facebook (opens in a new window)</a></div>';
	const document = new DOMParser().parseFromString(
		`<title>Lamp</title><body><main><article>${headline}${row}${story}</article></main>`,
		'text/html',
	);
	expect(extractArticle(document)?.standfirst).toBeUndefined();
});

const thai = 'คณะกรรมการท่าเรือประชุมกันเมื่อเย็นวันจันทร์และตัดสินใจซ่อมประตูน้ำเก่าก่อนฤดูหนาวจะมาถึง เพราะไม่มีใครในเมืองจำได้ว่ากุญแจอยู่ที่ไหน';

test.each([
	['Thai, which has no stops', 'th', thai],
	[
		'Chinese with spaces',
		'zh',
		'港口委员会在 3 月 5 日开会，决定在冬天到来之前修理旧船闸，预计费用约为 300 万元，镇上没有人记得钥匙在哪里。',
	],
	[
		'paragraphs that are places to jump to',
		'en',
		`<a name="p">The board met on Monday evening and decided to mend the old lock before winter, as nobody in town recalls where the key is.</a>`,
	],
])('a story of %s, in a box that is called after its comments', (_, language, text) => {
	const paragraphs = [1, 2, 3, 4, 5].map(number => `<p>${text} ${number}</p>`).join('');
	const document = new DOMParser().parseFromString(
		`<html lang="${language}"><title>Lock</title><body><article><h1>Lock</h1><div class="comments-open">${paragraphs}</div></article></body>`,
		'text/html',
	);
	expect(extractArticle(document)?.text.split('\n\n')).toHaveLength(5);
});

test('a transcript below its summary is the story, though its box is called media', () => {
	const lead = `<p>The lighthouse keeper has found the lamp still warm. ${summary} The coastguard has sent two men across the sound, who found no footprints but hers, and nobody on the island has an explanation.</p>`;
	const lines = [
		'MOIRA TAIT: The keeper of the lighthouse has found the lamp still warm, and nobody knows who lit it. Ewan Bruce reports.',
		'EWAN BRUCE: The keeper climbs the hundred and twelve steps every Monday morning, and puts her hand on the brass.',
		'It was as warm as a teapot, she wrote in the book that lies beside the stairs.',
		'ISLA MUIR: I thought it was the sun on the glass. You know, it can be strong in March. But the tank is empty.',
		'Nobody has been up there since October, and I have the only key.',
		'EWAN BRUCE: Were you afraid?',
		'ISLA MUIR: No. I thought that somebody had been cold, and I left a blanket there the week after.',
		'EWAN BRUCE: The coastguard found a window that would not shut, and has asked for a carpenter.',
		'MOIRA TAIT: Ewan Bruce reporting from the sound.',
	];
	const transcript = `<p class="media-transcript-toggle"><a href="#">Transcript</a></p><div class="media-transcript">${lines.map(line => `<p>${line}</p>`).join('')}</div>`;
	const document = new DOMParser().parseFromString(
		`<html lang="en"><title>Lamp</title><body><div class="page"><div class="section">${headline}${lead}<div class="byline">Ewan Bruce</div>${transcript}</div><div class="more"><p>If you know of a lamp, write to us.</p></div></div>`,
		'text/html',
	);
	const text = extractArticle(document)?.text ?? '';
	expect(lines.filter(line => !text.includes(line))).toEqual([]);
});

const note = (n: number) =>
	`<li class="comment" id="comment-${n}"><p>I climbed the tower in the spring of that year with my sister, and the lamp was cold then, whatever the book by the stairs has to say about it.</p></li>`;
const notes = `<ol class="commentlist">${Array.from({length: 14}, (_, n) => note(n)).join('')}</ol>`;

test.each([
	[
		'below a short story they are none of it',
		'<p>The keeper put her hand on the lamp on Monday morning. It was as warm as a teapot. Nobody has lit it since the autumn, and the tank is empty.</p>',
		false,
	],
	['where nothing stands above them they are what there is', '', true],
])('comments that are longer than all else: %s', (_, text, areTold) => {
	const document = new DOMParser().parseFromString(
		`<html lang="en"><title>Lamp</title><body><div id="content"><h1>Lamp</h1><div class="entry">${text}</div><div id="comments">${notes}</div></div></body>`,
		'text/html',
	);
	const told = extractArticle(document)?.text ?? '';
	expect(told.includes('warm as a teapot')).toBe(!areTold);
	expect(told.includes('with my sister')).toBe(areTold);
});

const teaser = (n: number, link = `/news/${n}`) =>
	`<section><h2><a href="${link}">The lamp on tower ${n} is still as warm as a teapot</a></h2><p>Nobody has lit it since the autumn, and the door was locked.</p></section>`;

test.each([
	['headlines that lead elsewhere, each with a summary', [1, 2, 3, 4, 5, 6].map(n => teaser(n)).join(''), false],
	['sub-headings, each with a paragraph', [1, 2, 3, 4, 5, 6].map(n => teaser(n).replace(/<\/?a[^>]*>/g, '')).join(''), true],
])('a page of %s', (_, body, isStory) => {
	const page = new DOMParser().parseFromString(`<html lang="en"><title>Lamps</title><body><main><h1>Lamps</h1>${body}</main>`, 'text/html');
	expect(extractArticle(page) !== undefined).toBe(isStory);
});

test('a page that says when it was published as an article is no front page, though all that it lists has a page of its own', () => {
	const lamps = [1, 2, 3, 4, 5, 6].map(n => teaser(n)).join('');
	const published = '<meta property="article:published_time" content="2031-05-14">';
	const page = new DOMParser().parseFromString(
		`<html lang="en"><title>Lamps</title>${published}<body><main><h1>Lamps</h1>${lamps}</main>`,
		'text/html',
	);
	expect(extractArticle(page)?.text).toContain('Nobody has lit it');
});

test.each([
	['a rule drawn in letters', '___', []],
	['an emblem', '💡', ['💡']],
	['the agency', 'AFP', ['AFP']],
	['one of Turkey', 'DHA', ['DHA']],
])('the receipt tells of what could be read: %s', (_, text, excerpts) => {
	const document = new DOMParser().parseFromString(
		`<title>Lamp</title><body><main><article>${headline}${story}<div>${text}</div></article></main>`,
		'text/html',
	);
	const article = extractArticle(document);
	expect(article?.text.endsWith('would not shut.')).toBe(true);
	expect(article?.removals.map(({excerpt}) => excerpt)).toEqual(excerpts);
});
