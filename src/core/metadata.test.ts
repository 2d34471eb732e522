import {JSDOM} from 'jsdom';
import {expect, test} from 'vitest';
import {type Metadata, readMetadata} from './metadata.ts';
import {readPage} from './page.ts';

function read(html: string, url = 'https://www.harbourpost.example/town/pier'): Metadata {
	const page = readPage(new JSDOM(html, {url}).window.document);
	if (!page) throw new Error('no page');
	return readMetadata(page);
}

const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const article = (fields: object) => jsonLd({'@context': 'https://schema.org', '@type': 'NewsArticle', ...fields});
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const long = 'The pier has stood in the bay for a hundred years, and nobody has asked what it costs to keep it standing there.';
const story = `<p>${long} One.</p><p>${long} Two.</p><p>${long} Three.</p>`;

test.each([
	[
		'the site at the end goes',
		`<title>Pier closes early | Harbour Post</title>${meta('og:site_name', 'Harbour Post')}`,
		'Pier closes early',
	],
	[
		'with what follows it',
		`<title>Pier closes early - Harbour Post - 5 May</title>${meta('og:site_name', 'Harbour Post')}`,
		'Pier closes early',
	],
	['a site called as its address, with more words', '<title>Pier closes early – The Harbourpost of Lund</title>', 'Pier closes early'],
	['what is no site', '<title>Pier closes early – the harbour posts a loss</title>', 'Pier closes early – the harbour posts a loss'],
	['the site that only the address names', '<title>Pier closes early – harbourpost.example</title>', 'Pier closes early'],
	[
		'a dash of the headline stays',
		`<title>Pier - the last day | Harbour Post</title>${meta('og:site_name', 'Harbour Post')}`,
		'Pier - the last day',
	],
	['the page’s own spelling wins', `${meta('og:title', 'PIER CLOSES EARLY')}<h1>Pier closes early</h1>`, 'Pier closes early'],
	[
		'a stub of what the page shows',
		`<title>Pier closes early after a storm at sea</title>${meta('og:title', 'Pier closes')}<h1>Pier closes early after a storm at sea</h1>`,
		'Pier closes early after a storm at sea',
	],
	[
		'a shorter headline that the desk wrote',
		`<title>Pier closes early after a storm at sea</title>${meta('og:title', 'Pier closes early after storm')}<h1>Pier closes early after a storm at sea</h1>`,
		'Pier closes early after storm',
	],
	[
		'a headline that networks and search are told otherwise',
		`<title>Pier shuts early today | Harbour Post</title>${meta('og:title', 'Pier shuts early today')}${meta('og:site_name', 'Harbour Post')}<h1>The old pier shuts early, and nobody knows why</h1>`,
		'The old pier shuts early, and nobody knows why',
	],
	[
		'not where it is told with more',
		`<title>Pier shuts early today</title>${article({headline: 'Pier shuts early today'})}${meta('og:title', 'Pier shuts early today')}<h1>The old pier shuts early, and nobody knows why</h1>`,
		'Pier shuts early today',
	],
	[
		'not a heading on something else',
		`<title>Pier shuts early today</title>${meta('og:title', 'Pier shuts early today')}<h1>All of our stories on the bay</h1>`,
		'Pier shuts early today',
	],
	[
		'a logo in <h1> is no headline',
		`<title>Pier closes early</title>${meta('og:title', 'Pier closes early')}<h1>Harbour Post</h1><h1>Pier closes early</h1>`,
		'Pier closes early',
	],
	[
		'the title of another page in Open Graph',
		`<title>Pier closes early</title>${meta('og:title', 'Welcome home')}<h1>Pier closes early</h1>`,
		'Pier closes early',
	],
	[
		'an Open Graph title that was cut',
		`${meta('og:title', 'Pier closes early, and the…')}<h1>Pier closes early, and the town is glad</h1>`,
		'Pier closes early, and the town is glad',
	],
	[
		'the kicker within <h1> goes, where the claim has another',
		`${meta('og:title', 'Storm: The pier closes early, and for good')}<h1><span>The weather</span> <span>The pier closes early, and for good</span></h1>`,
		'The pier closes early, and for good',
	],
	[
		'what only ends like the claim does not',
		`${meta('og:title', 'Why the pier closes early this year')}<h1>Weather <span>closes early this year</span></h1>`,
		'Why the pier closes early this year',
	],
	[
		'an <h1> in the trail of sections, written for search',
		`<title>Pier: all you need to know</title>${meta('og:title', 'Pier: all you need to know')}${article({headline: 'The pier closes early'})}
		<ol><li><a href="/">Home</a><li><a href="/town">Town</a><li><h1>Pier: all you need to know</h1></ol><header><h2>The pier closes early</h2></header>`,
		'The pier closes early',
	],
	[
		'an <h1> in a list that is no trail',
		`<title>Pier: all you need to know</title>${meta('og:title', 'Pier: all you need to know')}${article({headline: 'The pier closes early'})}
		<ul><li>Town<li><h1>Pier: all you need to know</h1></ul><header><h2>The pier closes early</h2></header>`,
		'Pier: all you need to know',
	],
	[
		'an <h1> in the trail, and no other heading',
		`<title>The pier closes early</title><ol><li><a href="/">Home</a><li><h1>The pier closes early</h1></ol>`,
		'The pier closes early',
	],
	[
		'an Open Graph title that its own quotation mark has cut',
		`<title>The pier has a "royal visitor"</title><meta property="og:title" content="The pier has a "royal visitor""><h1>The pier has a "royal visitor"</h1>`,
		'The pier has a "royal visitor"',
	],
	[
		'an <h1> in the trail, and the heading of a menu',
		`<title>The pier closes early this year - Town</title><header><h2>Navigation menu</h2></header><ol><li><a href="/">Home</a><li><h1>The pier closes early this year</h1></ol>`,
		'The pier closes early this year',
	],
	[
		'an Open Graph title cut by a mark that the page has curled',
		`<title>The pier has a “royal visitor”</title><meta property="og:title" content="The pier has a "royal visitor""><h1>The pier has a “royal visitor”</h1>`,
		'The pier has a “royal visitor”',
	],
	[
		'a heading whose lines run together',
		`${article({headline: 'Storm over the bay: The pier closes early'})}<h1><span>Storm over the bay</span><span>The pier closes early</span></h1>`,
		'Storm over the bay: The pier closes early',
	],
	[
		'a heading that only spells it otherwise',
		`${article({headline: "Storm over the bay: The pier's last day"})}<h1>Storm over the bay: The pier’s last day</h1>`,
		'Storm over the bay: The pier’s last day',
	],
	[
		'the year in brackets',
		`<title>The pier closes early</title>${meta('og:title', 'The pier closes early (Published 2024)')}<h1>The pier closes early</h1>`,
		'The pier closes early',
	],
	[
		'other words in brackets',
		`<title>The pier closes early</title>${meta('og:title', 'The pier closes early (and for good)')}<h1>The pier closes early</h1>`,
		'The pier closes early (and for good)',
	],
	[
		'the site before a colon',
		`<title>Harbour Post: Pier closes early</title>${meta('og:site_name', 'Harbour Post')}${meta('og:title', 'Harbour Post: Pier closes early')}`,
		'Pier closes early',
	],
	[
		'another word before a colon',
		`<title>Storm: Pier closes early</title>${meta('og:site_name', 'Harbour Post')}`,
		'Storm: Pier closes early',
	],
	[
		'a headline that microdata marks in an <h3>',
		'<title>The pier closes – ferries stay: Town of Lund</title><h3 itemprop="headline">The pier closes – ferries stay</h3>',
		'The pier closes – ferries stay',
	],
	[
		'one that the window’s title does not say',
		'<title>The pier closes – ferries stay: Town of Lund</title><h3 itemprop="headline">The cat wins the regatta</h3>',
		'The pier closes – ferries stay: Town of Lund',
	],
	['without metadata', '<title>Pier closes early - News - Town</title><h1>Pier closes early</h1>', 'Pier closes early'],
	['escapes', article({headline: 'Bread &amp; butter'}), 'Bread & butter'],
	['nothing', '', ''],
])('title: %s', (_, html, title) => expect(read(html).title).toBe(title));

test.each([
	['Harbour Post', 'Harbour Post'],
	['Copyright (c) 2031 Harbour Ltd.', undefined],
	['© Harbour Ltd.', undefined],
	['Harbour Post | All that the tide brings', 'Harbour Post'],
	['Harbour Post – Post Media Ltd', 'Harbour Post'],
	['Harbour Post Website', 'Harbour Post'],
	['Post-Harbour', 'Post-Harbour'],
	['港口报版权所有', '港口报'],
])('the site called “%s”: %s', (name, site) => expect(read(`<meta name="copyright" content="${name}">`).siteName).toBe(site));

test.each([
	['The pier closes early | Harbour Post', '', 'Harbour Post'],
	['The pier closes early – The Harbour Post', '', 'The Harbour Post'],
	['The pier closes early - Harbour', '', 'Harbour'],
	['The pier closes early - harbour online', '', 'harbour online'],
	['The pier closes early | Town', '', undefined],
	['The pier closes early – the harbour posts a loss', '', undefined],
	['The pier closes early - Harbour Post', 'harbourpost', 'Harbour Post'],
	['The pier closes early - Harbour Post', 'Tides', 'Tides'],
	['The pier closes early - Harbour Post', 'Post Media GmbH', 'Harbour Post'],
	['The pier closes early', 'Post Media GmbH', 'Post Media GmbH'],
])('the site of “%s”, which is given as “%s”: %s', (title, given, site) =>
	expect(read(`<title>${title}</title>${meta('og:site_name', given)}`).siteName).toBe(site),
);

test.each([
	['Covid – how the town coped', 'https://www.harbourpost.co.uk/covid'],
	['How a town lived on copper – Cornwall', 'https://www.harbourpost.co.uk/copper'],
	['Comida | Onde comer na praia', 'https://www.jornal.com.br/comida'],
])('a title keeps what only begins like the end of its address: “%s”', (title, url) =>
	expect(read(`<title>${title}</title>`, url).title).toBe(title),
);

test('what a teaser’s JSON-LD says is not said of the story', () => {
	const own = {headline: 'The pier closes early', author: {'@type': 'Organization', name: 'Harbour Post'}, datePublished: '2031-05-05'};
	const teaser = {
		headline: 'A cat wins the regatta',
		author: {'@type': 'Person', name: 'Bo Lindqvist'},
		isAccessibleForFree: false,
		dateModified: '2019-01-02',
		url: 'https://www.harbourpost.example/town/cat',
	};
	const found = read(`${article(own)}${article(teaser)}<h1>The pier closes early</h1>${story}`);
	expect(found).toMatchObject({authors: [], isPaywalled: false, modifiedAt: undefined});
});

test('a site below a registry of its country goes from the title', () =>
	expect(read('<title>Pier closes early - Harbour News</title>', 'https://www.harbournews.co.uk/pier').title).toBe('Pier closes early'));

test.each([
	['from JSON-LD', article({author: {'@type': 'Person', name: 'Ana Kühn'}}), 'Ana Kühn'],
	['several', article({author: [{name: 'Ana Kühn'}, 'Bo Li']}), 'Ana Kühn, Bo Li'],
	['not where that person is', article({author: {'@type': 'Person', name: 'Ana Kühn, Lund'}}), 'Ana Kühn'],
	['two in the place of one', article({author: {'@type': 'Person', name: 'Ana Kühn, Bo Li'}}), 'Ana Kühn, Bo Li'],
	['a person of one name', article({author: {'@type': 'Person', name: 'Sukarti'}}), 'Sukarti'],
	['a list with one of one name', article({author: 'Ana Kühn, Sukarti'}), 'Ana Kühn, Sukarti'],
	[
		'in a graph, by reference',
		jsonLd({
			'@graph': [
				{'@type': 'NewsArticle', headline: 'Pier', author: {'@id': '#a'}},
				{'@type': 'Person', '@id': '#a', name: 'Ana Kühn'},
			],
		}),
		'Ana Kühn',
	],
	['from a meta element', '<meta name="author" content="Ana Kühn">', 'Ana Kühn'],
	['not an address', meta('article:author', 'https://social.example/ana'), undefined],
	[
		'more names on the page',
		'<meta name="author" content="Ana Kühn"><h1>Pier</h1><div class="by"><a rel="author">Ana Kühn</a> <a rel="author">Bo Li</a></div>',
		'Ana Kühn, Bo Li',
	],
	[
		'not whose words are quoted',
		`<h1>Pier</h1>${story}<blockquote>It is cold.<p class="quote-author">Ana Kühn</p></blockquote>`,
		undefined,
	],
	['a byline over its date', `<h1>Pier</h1><p>By Ana Kühn<br>3 May 2026, Lund</p>${story}`, 'Ana Kühn'],
	['a name over its own paragraph', `<h1>Pier</h1><p><b>Bo Lindt</b><br>${long}</p>${story}`, undefined],
	['a name over its place', `<h1>Pier</h1><p><b>Bo Lindt</b><br>The old pier, Lund</p>${story}`, undefined],
	['a byline with whom they write for', `<h1>Pier</h1><p>By <span>Ana Kühn</span>, hp Harbour Post</p>${story}`, 'Ana Kühn'],
	[
		'a byline among others in one row',
		`<h1>Pier</h1><div><span>By Ana Kühn</span><span>May 3, 2031</span><span>5 min</span></div>${story}`,
		'Ana Kühn',
	],
	['a byline in parts', `<h1>Pier</h1><div>By <b>Ana Kühn</b> and <b>Bo Li</b>, Lund <i>3.5.2031</i></div>${story}`, 'Ana Kühn, Bo Li'],
	['a byline below the first paragraph', `<h1>Pier</h1>${story}<div>By Ana Kühn</div>`, undefined],
	['a byline of another story', `<h1>Pier</h1><aside><div>By Ana Kühn</div></aside>${story}`, undefined],
	[
		'a byline in the article’s own footer, above its text',
		`<h1>Pier</h1><article><footer><div>By <span>Ana Kühn</span>, 5 April 2031</div></footer>${story}</article>`,
		'Ana Kühn',
	],
	['a byline in the site’s footer', `<h1>Pier</h1><footer><div>By <span>Ana Kühn</span></div></footer>`, undefined],
	[
		'a byline below a headline that is no <h1>',
		`<title>The pier closes early | Town</title><p class="heading-2">The pier closes early</p><div>By Ana Kühn</div>${story}`,
		'Ana Kühn',
	],
	['a row that begins like a byline', `<h1>Pier</h1><div>By all means</div>${story}`, undefined],
	['a line that tells more', `<h1>Pier</h1><p>By Ana Kühn, with sketches that she made at the harbour</p>${story}`, undefined],
	['a line that begins like a byline', `<h1>Pier</h1><p>By all means</p>${story}`, undefined],
	['a signature', `<h1>Pier</h1><div class="content__signature"><p>Ana Kühn, Lund</p></div>${story}`, 'Ana Kühn'],
	['a first paragraph with a break', `<h1>Pier</h1><p>By noon it was over<br>and Ana Kühn went home.</p>${story}`, undefined],
	[
		'names that lead to pages of people',
		`<h1>Pier</h1><div><a href="/by/ana-kuhn">Ana Kühn</a> and <a href="/by/bo-li">Bo Li</a></div>${story}`,
		'Ana Kühn, Bo Li',
	],
	['a name in the text that leads there', `<h1>Pier</h1><p>${long} So says <a href="/people/ana">Ana Kühn</a>.</p>${story}`, undefined],
	['names below the text that lead there', `<h1>Pier</h1>${story}<div><a href="/people/ana">Ana Kühn</a></div>`, undefined],
	[
		'a byline on the page',
		`<h1>Pier</h1><div class="article-byline"><span>Ana Kühn</span><span>Town Editor</span></div>${story}`,
		'Ana Kühn',
	],
	['a line of its own', `<h1>Pier</h1><p><b>Ana Kühn</b></p>${story}`, 'Ana Kühn'],
	['not the author of a comment', `<h1>Pier</h1>${story}<div class="comments"><a rel="author">Bo Li</a></div>`, undefined],
	['not a photographer', '<h1>Pier</h1><figure><figcaption itemprop="author">Bo Li</figcaption></figure>', undefined],
	[
		'not a bold line in letters without case',
		`<h1>Pier</h1><p><strong>اقرأ أيضا <a href="/1">مدارس المدينة</a></strong></p>${story}`,
		undefined,
	],
	[
		'a label for the ear only',
		`<h1>Pier</h1><span class="author vcard"><span class="screen-reader-text">Author</span><a href="/about">Ana Kühn</a></span>${story}`,
		'Ana Kühn',
	],
	[
		'a label and a source',
		`<h1>Pier</h1><div class="author"><span>By:</span> Ana Kühn<br><span>Source:</span> Harbour Post</div>${story}`,
		'Ana Kühn',
	],
	[
		'a byline with the tags beside it',
		`<h1>Pier</h1><div class="js-author"><a>Ana Kühn</a> Filed to: <a>old boats</a><a>ferry times</a></div>${story}`,
		'Ana Kühn',
	],
	['a byline in small letters', `<h1>Pier</h1><div class="author-name"><a>ana kühn</a></div>${story}`, 'ana kühn'],
	[
		'a byline of no class',
		`<h1>Pier</h1><ul><li>3 May 2026</li><li><span>by Ana Kühn and Bo Li</span></li></ul>${story}`,
		'Ana Kühn, Bo Li',
	],
	['such a byline below the story, of another one', `<h1>Pier</h1>${story}<ul><li><span>by Ana Kühn</span></li></ul>`, undefined],
	['such words above the story', `<h1>Pier</h1><ul><li><span>By Train</span></li><li>by foot and ferry</li></ul>${story}`, undefined],
	[
		'a byline in the header before a menu of authors',
		`<ul><li><a href="/author/bo-li">Bo Li</a></li></ul><h1>Pier</h1><p class="byline">By <a href="/who/ana">Ana Kühn</a></p>${story}`,
		'Ana Kühn',
	],
	[
		'not a menu of many authors',
		`<ul>${['Bo Li', 'Cyd Oh', 'Dee Roth', 'Ed Moe', 'Flo Ito'].map(name => `<li><a href="/author/x">${name}</a></li>`).join('')}</ul><h1>Pier</h1>${story}`,
		undefined,
	],
	[
		'a byline behind many others',
		`<ul>${'<li><p class="byline"><a rel="author">Bo Li</a></p></li>'.repeat(70)}</ul><h1>Pier</h1><footer><p><a rel="author">Ana Kühn</a></p></footer>${story}`,
		'Ana Kühn',
	],
	[
		'a byline in a rail, before the other stories there',
		`<h1>Pier</h1><aside><div class="byline">By <a>Ana Kühn</a></div><h3>More</h3><a href="/1">The ferry is late again</a></aside>${story}`,
		'Ana Kühn',
	],
	[
		'not one of another story in a rail',
		`<h1>Pier</h1><aside><a href="/1">The ferry is late again, and the town is cross about it</a><div class="byline">By <a>Ana Kühn</a></div></aside>${story}`,
		undefined,
	],
	[
		'an author with a portrait',
		`<h1>Pier</h1><ul><li><div rel="author" class="author has-bio">Ana Kühn</div></li></ul>${story}`,
		'Ana Kühn',
	],
	['one without', `<h1>Pier</h1><div class="line hasnt-bio"><span itemprop="author">Ana Kühn</span></div>${story}`, 'Ana Kühn'],
	[
		'a button beside a name',
		`<h1>Pier</h1><span itemprop="author"><a rel="author">Ana Kühn<meta itemprop="name" content="Ana Kühn"></a> <a href="/f">Follow<svg></svg></a></span>${story}`,
		'Ana Kühn',
	],
	[
		'not from where she writes',
		`<h1>Pier</h1><div class="byline"><a>Ana Kühn</a><div class="dateline-box"><span>Reporting From</span> <span>Lund, Skåne</span></div></div>${story}`,
		'Ana Kühn',
	],
	['a name over what she is', `<h1>Pier</h1><ul><li><div><p>Ana Kühn</p><p>News reporter</p></div></li></ul>${story}`, 'Ana Kühn'],
	['the same in Dutch', `<h1>Pier</h1><ul><li><div><p>Ana Kühn</p><p>verslaggever Noord</p></div></li></ul>${story}`, 'Ana Kühn'],
	['two of them', `<h1>Pier</h1><p>Ana Kühn</p><p>Reporter</p><p>Bo Li</p><p>Foreign editor</p>${story}`, 'Ana Kühn, Bo Li'],
	['a label over such a word', `<h1>Pier</h1><p>Latest</p><p>News desk</p>${story}`, undefined],
	['two words over a sentence', `<h1>Pier</h1><p>Lund Harbour</p><p>A reporter of ours went to see the pier.</p>${story}`, undefined],
	['two words over others', `<h1>Pier</h1><p>Lund Harbour</p><p>The old pier</p>${story}`, undefined],
	['a writer', `<h1>Pier</h1><h4 class="writer-name"><a href="/ana">Ana Kühn</a></h4>${story}`, 'Ana Kühn'],
	['a user', `<h1>Pier</h1><div>5 April | by <a href="/users/ana">Ana Kühn</a></div>${story}`, 'Ana Kühn'],
	[
		'not who took the picture, in microdata',
		`<div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="author" content="Ana Kühn"><div itemscope itemtype="https://schema.org/ImageObject"><meta itemprop="author" content="Bo Li"></div></div>`,
		'Ana Kühn',
	],
	['a byline in letters without case', `<h1>Pier</h1><p>By سارة علي</p>${story}`, 'سارة علي'],
	['not a button', '<h1>Pier</h1><div class="author-box"><a>Follow</a></div>', undefined],
	['not a link with an arrow', `<h1>Pier</h1><a href="/author/ana-kuhn">→ Learn More</a>${story}`, undefined],
	[
		'not the menu of a section called people',
		`<h1>Pier</h1><ul>${['New Faces', 'Old Hands', 'Lost Souls', 'Good Sports', 'Late Birds'].map(name => `<li><a href="/people/${name.length}">${name}</a></li>`).join('')}</ul>${story}`,
		undefined,
	],
	['a reporter below a Korean story', `<h1>부두</h1>${story}<p>김도현 기자 dohyun@harbourpost.example</p>`, '김도현'],
	['a reporter with a desk below a Korean story', `<h1>부두</h1>${story}<div>[하버포스트=김도현 기자]</div>`, '김도현'],
	[
		'a reporter whom a Korean paper names for a portal, beside itself',
		'<meta name="author" content="항구일보"><meta property="dd:author" content="김도현"><h1>부두</h1>',
		'김도현',
	],
	['not a sentence on a reporter', `<h1>부두</h1>${story}<p>그는 김도현 기자 회견에서 말했다</p>`, undefined],
])('byline: %s', (_, html, byline) => expect(read(html).byline).toBe(byline));

test.each([
	['an organisation of JSON-LD', article({author: {'@type': 'Organization', name: 'Bay Wire'}}), 'Bay Wire'],
	['the publisher itself', article({author: {'@type': 'Person', name: 'Harbour Post'}, publisher: {name: 'Harbour Post'}}), 'Harbour Post'],
	['an agency', '<meta name="author" content="Reuters">', 'Reuters'],
	['a newsroom', '<meta name="author" content="Von Online-Redaktion">', 'Online-Redaktion'],
	['two agencies', article({author: [{name: 'dpa'}, {name: 'AFP'}]}), 'dpa, AFP'],
	['never beside a person', article({author: [{'@type': 'Organization', name: 'Bay Wire'}, {name: 'Ana Kühn'}, 'dpa']}), 'Ana Kühn'],
	[
		'nor where the page names one',
		`${article({author: {'@type': 'Organization', name: 'Bay Wire'}})}<h1>Pier</h1><p>By <a rel="author">Ana Kühn</a></p>`,
		'Ana Kühn',
	],
	['the publisher itself, as a byline', article({author: {name: 'von Harbour Post'}, publisher: {name: 'Harbour Post'}}), 'Harbour Post'],
	['not an account', article({author: {'@type': 'Organization', name: 'admin'}}), undefined],
	['not the first account of a publishing system', '<meta name="author" content="Super User">', undefined],
	['nor that there is none', '<meta name="author" content="No Author">', undefined],
	['not a number', '<meta name="author" content="105092">', undefined],
	['not an address', '<meta name="author" content="news@harbourpost.example">', undefined],
	['not a word that may be anything', '<meta name="author" content="harbour99">', undefined],
])('who is credited: %s', (_, html, credit) => {
	const {byline, newsrooms} = read(html);
	expect([byline, ...newsrooms].filter(Boolean).join(', ') || undefined).toBe(credit);
});

test('a newsroom is no author', () =>
	expect(read('<meta name="author" content="Reuters">')).toMatchObject({authors: [], byline: undefined, newsrooms: ['Reuters']}));

test.each([
	['JSON-LD', article({datePublished: '2031-04-05T06:07:08+02:00'}), '2031-04-05T06:07:08+02:00'],
	['a broken JSON-LD date', article({datePublished: 'soon'}) + meta('article:published_time', '2031-04-05'), '2031-04-05'],
	['<time>', '<h1>Pier</h1><time datetime="2031-04-05T10:00Z">today</time>', '2031-04-05T10:00:00Z'],
	['<time> of another story', '<h1>Pier</h1><aside><time datetime="2031-04-05T10:00Z"></time></aside>', undefined],
	[
		'<time> below the headline on a page that has related stories',
		'<body class="with-related"><h1>Pier</h1><time datetime="2031-04-05T10:00Z"></time>',
		'2031-04-05T10:00:00Z',
	],
	[
		'<time> in the header before others',
		`<div><time datetime="2031-04-01"></time></div><h1>Pier</h1><ul><li><time datetime="2031-04-05"></time></li></ul>${story}`,
		'2031-04-05',
	],
	['words in a rail', `<h1>Pier</h1><aside><time>April 5, 2031</time><h3>More</h3></aside>${story}`, '2031-04-05'],
	['microdata', '<span itemprop="datePublished" content="2031-04-05"></span>', '2031-04-05'],
	[
		'microdata whose title has the time',
		'<h1>Pier</h1><abbr itemprop="datePublished" title="2031-04-05T06:07:08+02:00">06.07</abbr>',
		'2031-04-05T06:07:08+02:00',
	],
	['microdata whose title has none', '<h1>Pier</h1><abbr itemprop="datePublished" title="First published">2031-04-05</abbr>', '2031-04-05'],
	[
		'words below a headline that is no <h1>',
		`<title>The pier closes early | Town</title><h2>The pier closes early</h2><p>5 April 2031</p>${story}`,
		'2031-04-05',
	],
	[
		'words below another heading',
		`<title>The pier closes early | Town</title><h2>All about piers</h2><p>5 April 2031</p>${story}`,
		undefined,
	],
	['words', '<h1>Pier</h1><span class="date">Updated 5 April 2031</span>', '2031-04-05'],
	['words that run into others', '<h1>Pier</h1><div class="meta"><b>April 5, 2031</b><b>4 min</b></div>', '2031-04-05'],
	['words below the headline', `<h1>Pier</h1><div><span>Ana Kühn</span> | <span>5 April 2031</span></div>${story}`, '2031-04-05'],
	['words in the story', `<h1>Pier</h1>${story}<div>5 April 2031</div>`, undefined],
	[
		'the same with its zone, where the first has none',
		`${meta('article:published_time', '20310405T0607')}<time itemprop="datePublished" datetime="2031-04-05T06:07:00+03:00">5 April</time>`,
		'2031-04-05T06:07:00+03:00',
	],
	[
		'not another with a zone',
		`${meta('article:published_time', '20310405T0607')}<time itemprop="datePublished" datetime="2031-04-05T09:07:00+03:00">5 April</time>`,
		'2031-04-05T06:07:00',
	],
])('date: %s', (_, html, date) => expect(read(html).publishedAt).toBe(date));

test('the date in the address', () => expect(read('<h1>Pier</h1>', 'https://x.example/2031/04/05/pier').publishedAt).toBe('2031-04-05'));

test.each([
	['<html lang>', '<html lang="de-at">', 'de-AT', 'ltr'],
	['Open Graph', meta('og:locale', 'pt_BR'), 'pt-BR', 'ltr'],
	['two against a template', `<html lang="en">${meta('og:locale', 'fr_FR')}${article({inLanguage: 'fr'})}`, 'fr', 'ltr'],
	[
		'two names of one language against a template',
		`<html lang="en">${meta('og:locale', 'nb_NO')}${article({inLanguage: 'no'})}`,
		'no',
		'ltr',
	],
	['letters against a template', '<html lang="en"><title>المدينة تغلق الرصيف القديم</title>', 'ar', 'rtl'],
	['letters that leave a choice', '<html lang="uk"><title>Місто закриває старий причал</title>', 'uk', 'ltr'],
	['nonsense', '<html lang="english please">', undefined, 'ltr'],
	['what the page says', '<html lang="fa" dir="rtl">', 'fa', 'rtl'],
])('language: %s', (_, html, language, direction) => expect(read(html)).toMatchObject({language, direction}));

test.each([
	[
		'a script beside it',
		`<h1>Pier</h1><div class="article-lead"><script>!function(n){window.player=n.createElement('iframe')}(document);</script></div>${story}`,
		undefined,
	],
	[
		'a named element with a script in it',
		`<h1>Pier</h1><div class="article-lead">The bay loses its oldest place to dance.<script>player(4);</script></div>${story}`,
		'The bay loses its oldest place to dance.',
	],
	[
		'a named element',
		`<h1>Pier</h1><p class="article-standfirst">The bay loses its oldest place to dance.</p>${story}`,
		'The bay loses its oldest place to dance.',
	],
	[
		'under a headline that is no <h1>',
		`<title>Pier</title><h2>More piers</h2><h2>Pier</h2><p class="dek">The bay loses its oldest place to dance.</p>${story}`,
		'The bay loses its oldest place to dance.',
	],
	[
		'what the description says',
		`${meta('og:description', 'The bay loses its oldest place to dance.')}<h1>Pier</h1><div class="x1">The bay loses its oldest place to dance.</div>${story}`,
		'The bay loses its oldest place to dance.',
	],
	[
		'what the description says, after its dateline',
		`${meta('og:description', 'The bay loses its oldest place to dance.')}<h1>Pier</h1><div class="x1"><span>Lund.</span> <span>The bay loses its oldest place to dance.</span></div>${story}`,
		'Lund. The bay loses its oldest place to dance.',
	],
	[
		'what the description says, after another sentence',
		`${meta('og:description', 'The bay loses its oldest place to dance.')}<h1>Pier</h1><div class="x1"><span>Nobody has asked what it costs to keep it.</span> <span>The bay loses its oldest place to dance.</span></div>${story}`,
		'The bay loses its oldest place to dance.',
	],
	[
		'alone in the header',
		`<header><h1>Pier</h1><p>The bay loses its oldest place to dance.</p></header>${story}`,
		'The bay loses its oldest place to dance.',
	],
	[
		'a description that the page does not show',
		`${meta('og:description', 'Read all about the pier on our site today.')}<h1>Pier</h1>${story}`,
		undefined,
	],
	['the first paragraph', `${meta('og:description', `${long} One.`)}<h1>Pier</h1>${story}`, undefined],
	[
		'a caption',
		`<h1>Pier</h1><figure><figcaption class="lead-caption description">The pier, as seen from the old harbour wall.</figcaption></figure>${story}`,
		undefined,
	],
	[
		'what the description says, as a list’s only item',
		`${meta('og:description', 'The bay loses its oldest place to dance.')}<h1>Pier</h1><ul class="leads"><li>The bay loses its oldest place to dance.</li></ul>${story}`,
		'The bay loses its oldest place to dance.',
	],
	['an item of a list', `<h1>Pier</h1><ul class="summary"><li>The bay loses its oldest place to dance.</li></ul>${story}`, undefined],
	[
		'words that a break parts',
		`<h1>Pier</h1><p class="standfirst">The bay loses its oldest<br>place to dance.</p>${story}`,
		'The bay loses its oldest place to dance.',
	],
	[
		'what a carousel says of a picture',
		`<h1>Pier</h1><div class="Carousel-slide"><div class="info-description">The pier, as seen from the old harbour wall.</div></div>${story}`,
		undefined,
	],
	[
		'a hint beside a button',
		`<header><h1>Pier</h1><div><p>Log in, register or subscribe to save articles for later.</p><button>Save</button></div></header>${story}`,
		undefined,
	],
	['a line of dates', `<header><h1>Pier</h1><p>Published 5 April 2031, updated 6 April 2031</p></header>${story}`, undefined],
	[
		'a line of dates that is called one',
		`<h1>Pier</h1><div class="intro">18.05.2026 - 18:30 Uhr, am 19.05.2026 um 8:15 Uhr</div>${story}`,
		undefined,
	],
	[
		'one with a number',
		`<h1>Pier</h1><p class="intro">In 2026 the bay loses 3 of its oldest places to dance.</p>${story}`,
		'In 2026 the bay loses 3 of its oldest places to dance.',
	],
	[
		'in a box of its own below the headline’s header',
		`<hgroup><h1>Pier</h1></hgroup><div class="copy"><span>Lund.</span> <span>The bay loses its oldest place to dance, and nobody knows who is to pay for the next.</span></div>${story}`,
		'Lund. The bay loses its oldest place to dance, and nobody knows who is to pay for the next.',
	],
	[
		'not the first of the boxes that a story is made of',
		`<hgroup><h1>Pier</h1></hgroup>${[1, 2, 3].map(place => `<div class="copy">The bay loses its oldest place to dance, and nobody knows who is to pay for the next, ${place} of three.</div>`).join('')}`,
		undefined,
	],
	[
		'not a box with a link below the headline’s header',
		`<hgroup><h1>Pier</h1></hgroup><div class="copy">The bay loses its oldest place to dance, and nobody knows who is to pay. <a href="/4711">Read it here</a> first.</div>${story}`,
		undefined,
	],
])('standfirst: %s', (_, html, standfirst) => expect(read(html).standfirst).toBe(standfirst));

test.each([
	['false', article({isAccessibleForFree: false}), true],
	['a word', article({isAccessibleForFree: 'http://schema.org/False'}), true],
	['a part', article({hasPart: [{'@type': 'WebPageElement', isAccessibleForFree: 'False'}]}), true],
	['true', article({isAccessibleForFree: 'True'}), false],
	['a tier', meta('article:content_tier', 'locked'), true],
	['a meter', meta('article:content_tier', 'metered'), false],
	['nothing', '', false],
])('paywall: %s', (_, html, isPaywalled) => expect(read(html).isPaywalled).toBe(isPaywalled));

test.each([
	['relative', meta('og:image', '/i/pier.jpg'), 'https://www.harbourpost.example/i/pier.jpg'],
	['an object', article({image: {url: 'https://i.example/pier.jpg'}}), 'https://i.example/pier.jpg'],
	['no logo', meta('og:image', '/i/logo.png'), undefined],
	['no script', meta('og:image', 'javascript:alert(1)'), undefined],
])('image: %s', (_, html, leadImage) => expect(read(html).leadImage).toBe(leadImage));

test.each([
	[
		'wrong types',
		article({
			headline: {a: 1},
			author: [[1, null, {name: 2}]],
			datePublished: 5,
			keywords: {},
			image: [[]],
			isAccessibleForFree: {},
			publisher: 3,
		}),
	],
	['much nesting', `<script type="application/ld+json">${'{"@graph":['.repeat(5000)}${']}'.repeat(5000)}</script>`],
	['nulls', '<script type="application/ld+json">null</script><script type="application/ld+json">[null, [null]]</script>'],
	['no address', '<base href="::">'],
])('hostile: %s', (_, html) => expect(() => read(html)).not.toThrow());

test('every text is bounded', () => {
	const much = 'word '.repeat(20_000);
	const {title, byline, siteName, subjects} = read(
		article({headline: much, author: much, keywords: much, publisher: {name: much}}) + meta('og:title', much),
	);
	expect(title.length).toBeLessThanOrEqual(500);
	expect(byline ?? '').toHaveLength(0);
	expect((siteName ?? '').length).toBeLessThanOrEqual(80);
	expect(subjects.flatMap(({labels}) => labels)).toEqual([]);
});
