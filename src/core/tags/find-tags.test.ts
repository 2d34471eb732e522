import {JSDOM} from 'jsdom';
import {expect, test} from 'vitest';
import {readMetadata} from '../metadata.ts';
import {readPage} from '../page.ts';
import {findTagLists} from './find-tag-lists.ts';
import {findTags} from './find-tags.ts';

function open(html: string) {
	const page = readPage(new JSDOM(html, {url: 'https://www.harbourpost.example/town/pier'}).window.document);
	if (!page) throw new Error('no page');
	return {page, metadata: readMetadata(page)};
}

function labels(html: string): string[] {
	const {page, metadata} = open(html);
	return findTags(page, metadata).map(tag => tag.label);
}

const long = 'The Harbour Town council has voted to close the pier that Ana Kühn built, and the Bay Ferries will sail from Northgate.';
const story = `<p>${long}</p><p>${long}</p><p>${long}</p>`;
const page = (after: string, head = '') =>
	`<head>${head}</head><body><nav><ul><li><a href="/topics/town">Town</a></li></ul></nav><main><article><h1>Pier</h1><div>${story}</div>${after}</article></main></body>`;
const list = (...paths: string[]) => `<ul>${paths.map(path => `<li><a href="/${path}">${path.split('/').at(-1)}</a></li>`).join('')}</ul>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

test.each([
	['marked as tags', 'rel="tag"', ['Harbours', 'Piers']],
	['not marked', '', []],
])('a paragraph of links among those of the story, %s', (_, rel, tags) => {
	const links = `<p><a ${rel} href="/topics/x1">Harbours</a> <a ${rel} href="/topics/x2">Piers</a></p>`;
	expect(labels(`<body><main><article><h1>Pier</h1>${story}${links}<p>${long}</p></article></main></body>`)).toEqual(tags);
});

test('finds the list of a story whose paragraphs are boxes', () => {
	const boxes = page(list('Northgate', 'Harbour Town')).replaceAll('<p>', '<div>').replaceAll('</p>', '</div>');
	const footer = `<footer><div>${`<p>${long}</p>`.repeat(12)}</div></footer>`;
	expect(labels(boxes.replace('</body>', `${footer}</body>`))).toEqual(['Northgate', 'Harbour Town']);
});

test.each([
	['marked by rel', '<p><a rel="tag" href="/x/1">Harbours</a> <a rel="tag" href="/x/2">Piers</a></p>', ['Harbours', 'Piers']],
	['by their address', list('topics/Harbours', 'topics/Piers'), ['Harbours', 'Piers']],
	['by a class name', `<div class="article-tags">${list('a/Harbours', 'b/Piers')}</div>`, ['Harbours', 'Piers']],
	[
		'by a class name four elements up',
		`<div class="field-tags"><div>Tags</div><div>${['Harbours', 'Piers'].map((name, index) => `<div><a href="/term/${index}">${name}</a></div>`).join('')}</div></div>`,
		['Harbours', 'Piers'],
	],
	['by a Hungarian label', `<h4>Címkék:</h4>${list('a/Harbours', 'b/Piers')}`, ['Harbours', 'Piers']],
	['by a label', `<h4>Related topics:</h4>${list('a/Harbours', 'b/Piers')}`, ['Harbours', 'Piers']],
	['by an agency’s label', `<div>Suggested Topics:</div>${list('a/Harbours', 'b/Piers')}`, ['Harbours', 'Piers']],
	['by a German label', `<h4>Mehr zum Thema</h4>${list('a/Harbours', 'b/Piers')}`, ['Harbours', 'Piers']],
	['as hashtags', '<div><a href="/s?q=1">#Harbours</a> <a href="/s?q=2">#Piers</a></div>', ['Harbours', 'Piers']],
	['one alone', list('tag/Harbours'), ['Harbours']],
	['bare links at the end', list('Northgate', 'Harbour Town'), ['Northgate', 'Harbour Town']],
	[
		'with a share button beside them',
		`<div class="tags">${list('tag/Harbours', 'tag/Piers')}<a href="/share">Share this page</a></div>`,
		['Harbours', 'Piers'],
	],
	['each once', list('tag/Harbours', 'tag/harbours'), ['Harbours']],
	['without the site', list('tag/Harbours', 'tag/Harbour Post'), ['Harbours']],
	[
		'without other sites',
		'<div class="tags"><a href="/tag/a">Harbours</a> <a href="https://social.example/tag/b">Follow us there</a></div>',
		['Harbours'],
	],
	[
		'twelve at most',
		list(...Array.from({length: 20}, (_, index) => `tag/Harbour${index}`)),
		Array.from({length: 12}, (_, index) => `Harbour${index}`),
	],
	[
		'in a paragraph that is called so',
		`<p class="tags">The editors of the town pages have filed this under: <a href="/a">Harbours</a>, <a href="/b">Piers</a></p>`,
		['Harbours', 'Piers'],
	],
	[
		'with a small picture before them',
		`<p class="art_tags"><img src="/tag.png" alt="Tags"> <a href="/tag/a">Harbours</a>, <a href="/tag/b">Piers</a></p>`,
		['Harbours', 'Piers'],
	],
	['without the way to all of them', list('tag/Harbours', 'tag/All topics'), ['Harbours']],
	['not a cloud of all that the site writes about', list(...Array.from({length: 40}, (_, index) => `tag/Subject${index}`)), []],
	[
		'not other stories on the same topic',
		`<h4>Mehr zum Thema</h4>${list('a/Why the old pier was closed', 'b/How the town lost its ferry')}`,
		[],
	],
	[
		'by what is written over them, whatever they are called',
		`<div class="breadcrumbs"><span>Filed under:</span> <a href="/a/Harbours">Harbours</a>, <a href="/b/Piers">Piers</a></div>`,
		['Harbours', 'Piers'],
	],
	[
		'sections where nothing else is shown',
		`<div class="post-categories"><a rel="category tag" href="/a">Harbours</a> <a rel="category tag" href="/b">Piers</a></div>`,
		['Harbours', 'Piers'],
	],
	[
		'no sections beside them',
		`<div class="post-categories"><a rel="category tag" href="/a">Town</a></div><div class="post-tags">${list('a/Harbours', 'b/Piers')}</div>`,
		['Harbours', 'Piers'],
	],
	['not the site’s categories', `<div class="categories">${list('Sun', 'Moon')}</div>`, []],
	['not what is popular, whatever is written over it', `<aside class="popular"><h3>Topics</h3>${list('a/Sun', 'b/Moon')}</aside>`, []],
	['not breadcrumbs', `<div class="breadcrumb">${list('topics/News', 'topics/Town')}</div>`, []],
	['not by what a look is called', `<div class="f-theme-normal">${list('a/Help', 'b/Terms')}</div>`, []],
	['by a theme', `<div class="story-themes">${list('a/Harbours', 'b/Piers')}</div>`, ['Harbours', 'Piers']],
	['not trends', `<div class="trending-topics">${list('topics/Sun', 'topics/Moon')}</div>`, []],
	['not the site’s footer', `</article></main><footer>${list('topics/Sun', 'topics/Moon')}</footer>`, []],
	[
		'not links in a paragraph',
		`<p><a href="/topics/sun">Sun</a>, <a href="/topics/moon">Moon</a> and what the old men of the bay say of them in winter.</p>`,
		[],
	],
	[
		'not a link in an underlined paragraph',
		`<p><u>The <a href="/topics/bay-ferries">Bay Ferries</a> company consists of three separate parts:</u></p><p>${long}</p>`,
		[],
	],
	[
		'not the subject of another story',
		`</article><article><a href="/topics/sun">Sun</a><h3><a href="/s/1">The sun will rise again over the bay</a></h3></article>`,
		[],
	],
	['not a bare list of links the story does not speak of', list('Privacy', 'Contact'), []],
])('tags shown: %s', (_, after, tags) => expect(labels(page(after, meta('og:site_name', 'Harbour Post')))).toEqual(tags));

test.each([
	['items the story speaks of', '<ul><li>Ana Kühn</li><li>Bay Ferries</li></ul>', ['Ana Kühn', 'Bay Ferries']],
	[
		'after a list of headlines',
		'<ul><li>Why the town will never forget its pier and those who danced there</li></ul><ul><li>Ana Kühn</li><li>Bay Ferries</li></ul>',
		['Ana Kühn', 'Bay Ferries'],
	],
	['items of a recipe', '<ul><li>Two eggs</li><li>Flour</li></ul>', []],
	['one item', '<ul><li>Ana Kühn</li></ul>', []],
	['followed by the story', `<ul><li>Ana Kühn</li><li>Bay Ferries</li></ul><p>${long}</p>`, []],
])('a list without links: %s', (_, end, tags) => expect(labels(`<body><div><h1>Pier</h1>${story}${end}</div></body>`)).toEqual(tags));

test.each([
	[
		'article:tag first',
		meta('article:tag', 'Harbours') + meta('article:tag', 'Piers') + meta('news_keywords', 'Sun, Moon'),
		['Harbours', 'Piers'],
	],
	[
		'JSON-LD keywords',
		'<script type="application/ld+json">{"@type":"NewsArticle","keywords":"Harbours, Piers"}</script>',
		['Harbours', 'Piers'],
	],
	[
		'JSON-LD about',
		'<script type="application/ld+json">{"@type":"NewsArticle","about":[{"name":"Harbours"},{"name":"Piers"}]}</script>',
		['Harbours', 'Piers'],
	],
	[
		'without codes and sections',
		meta('article:tag', 'Harbours') + meta('article:tag', 'nlp:piers') + meta('article:tag', 'News'),
		['Harbours'],
	],
	[
		'without an agency’s codes',
		['Harbours', 'TOPNWS', 'CMPNY', 'NORESG', 'TRAN', 'BATT', 'WEU'].map(label => meta('article:tag', label)).join(''),
		['Harbours'],
	],
	[
		'with a few names in capitals',
		['NATO', 'Harbours', 'Piers', 'EU'].map(label => meta('article:tag', label)).join(''),
		['NATO', 'Harbours', 'Piers', 'EU'],
	],
	[
		'a comma within a label, where each has an element of its own',
		meta('article:tag', 'Kühn, Ana') + meta('article:tag', 'Piers') + meta('article:tag', 'Northgate (Lund, Skåne)'),
		['Kühn, Ana', 'Piers', 'Northgate (Lund, Skåne)'],
	],
	[
		'not where elements hold lists',
		meta('article:tag', 'Harbours, Piers') + meta('article:tag', 'Tides, Ferries'),
		['Harbours', 'Piers', 'Tides', 'Ferries'],
	],
	['without the author', `<meta name="author" content="Bo Li">${meta('article:tag', 'Bo Li')}${meta('article:tag', 'Piers')}`, ['Piers']],
	[
		'without the author and what she is',
		`<meta name="author" content="Bo Li"><h1>Pier</h1><p>${long}</p><div class="tags"><a rel="tag" href="/tag/bo">BO LI, harbour editor</a> <a rel="tag" href="/tag/lindt">Bo Lindt</a></div>`,
		['Bo Lindt'],
	],
	[
		'not the headline in pieces',
		`${meta('og:title', 'Town council votes to close pier')}${meta('news_keywords', 'town, council, votes, close, pier')}`,
		[],
	],
	['not the same words for every story', meta('keywords', 'Sport, Weather, Traffic, Lottery, Horoscope, Recipes'), []],
	['not the same words for every story, called news', meta('news_keywords', 'Sport, Weather, Traffic, Lottery, Horoscope, Recipes'), []],
	[
		'not every phrase of the story',
		meta(
			'keywords',
			Array.from(
				{length: 24},
				(_, index) =>
					`${long
						.split(' ')
						.slice(index % 18, (index % 18) + 2)
						.join(' ')} ${index}`,
			).join(),
		),
		[],
	],
	['not an endless list', meta('keywords', Array.from({length: 60}, (_, index) => `harbour ${index}`).join()), []],
])('tags of the metadata: %s', (_, head, tags) =>
	expect(
		labels(
			page('', head)
				.replace(/story/g, '')
				.replace('</article>', `<p>${long.repeat(10)}</p></article>`),
		),
	).toEqual(tags),
);

test.each([
	['a section', 'Town', ['Harbours', 'Piers']],
	['one of them', 'Piers', ['Piers', 'Harbours']],
])('over the headline stands %s', (_, kicker, tags) => {
	const head = meta('article:tag', 'Harbours') + meta('article:tag', 'Piers');
	const over = `<div class="topics"><a href="/topics/x" rel="tag">${kicker}</a></div><h1>`;
	expect(labels(page('', head).replace('<h1>', over))).toEqual(tags);
});

test('one label below the story is its subject, though the metadata has others', () => {
	const head = meta('article:tag', 'Harbour') + meta('article:tag', 'Pier repair');
	expect(labels(page(`<div class="article-tags">Tags: ${list('tag/Harbours')}</div>`, head))).toEqual(['Harbours']);
});

test('the rest of a list that the page shows in part', () => {
	const head = ['Harbours', 'Piers', 'Tides'].map(tag => meta('article:tag', tag)).join('');
	const {page: read, metadata} = open(page(list('tag/Piers', 'tag/Harbours'), head));
	expect(findTags(read, metadata)).toEqual([
		{label: 'Piers', url: 'https://www.harbourpost.example/tag/Piers', source: 'page'},
		{label: 'Harbours', url: 'https://www.harbourpost.example/tag/Harbours', source: 'page'},
		{label: 'Tides', url: undefined, source: 'metadata'},
	]);
});

test('the list itself is found, so that it can be cut from the story', () => {
	const {page: read, metadata} = open(page(`<div class="tags">${list('tag/Piers')}</div>`));
	expect(findTagLists(read, metadata).map(({element}) => element.className)).toEqual(['tags']);
});

const marked = (...names: string[]) => names.map((name, index) => `<a rel="tag" href="/x/${index}">${name}</a>`).join(' ');
const many = [
	...Array.from({length: 15}, (_, index) => `Subject ${index}`),
	'Northgate',
	...Array.from({length: 15}, (_, index) => `Thing ${index}`),
	'#Bay Ferries',
];
test.each([
	['below the story', `<p>${marked(...many)}</p>`, ['Northgate', 'Bay Ferries']],
	['in a box of its own', `<section><h4>Tags</h4><div class="tags">${marked(...many)}</div></section>`, ['Northgate', 'Bay Ferries']],
	['that speaks of nothing in it', `<p>${marked(...many.filter(name => /\d/.test(name)))}</p>`, []],
	['of the site, beside it', `<aside>${marked(...many)}</aside>`, []],
	['of the site, by its name', `<div class="tagcloud">${marked(...many)}</div>`, []],
	['of the site, in sizes', `<p>${marked(...many).replaceAll('<a ', '<a style="font-size: 9pt" ')}</p>`, []],
	['not marked as such', list(...many.map(name => `x/${name}`)), []],
])('of a long list %s only what the story speaks of', (_, after, wanted) => expect(labels(page(after))).toEqual(wanted));

test('a long list in a script without spaces is spoken of, too', () => {
	const text = '海港议会周一决定关闭旧码头，渡轮将从北门启航，渔民表示反对，市长说钥匙丢失了。'.repeat(4);
	const names = ['海港', '码头', '渡轮', ...Array.from({length: 25}, (_, index) => `话题${index}`)];
	const html = `<main><article><h1>Pier</h1><div>${`<p>${text}</p>`.repeat(4)}</div><p>${marked(...names)}</p></article></main>`;
	expect(labels(html)).toEqual(['海港', '码头', '渡轮']);
});

test.each([
	['with its site', 'The pier closes on Monday - HarbourPost', false],
	['another', 'The pier closed on Monday', true],
])('a keyword that is the headline, %s', (_, keyword, isTag) => {
	const head = `<meta name="keywords" content="Harbour Town, Ferries, ${keyword}">`;
	expect(labels(page('', head).replace('<h1>Pier<', '<h1>The pier closes on Monday<')).includes(keyword)).toBe(isTag);
});
