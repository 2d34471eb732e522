// @vitest-environment jsdom
import {expect, test} from 'vitest';
import {article, certaintyOf, paragraphs, readFacts, story} from '../../../../test/certainty-of.ts';
import {isInHeader} from './header-lines.ts';

test.each([
	['a date', '<div>Here, 18 May 2026</div>', 0],
	['a date and the time of a change', '<div>Here: May 18, 2026 at 4:07 PM, changed at 5:36 PM on May 18, 2026</div>', 0],
	['the time of a change', '<div>Updated at 1:23 p.m.</div>', 0, 'Updated'],
	['times as the French write them', '<div>Here aujourd’hui à 05h30, modifié à 09h12</div>', 0],
	['hours that are no time', '<div>Here the 24h of the harbour begin</div>', 0.6],
	['a time ago, between buttons', '<div>Here: <time>4 hours ago</time><button>Share</button><button>Save</button></div>', 0],
	[
		'a time in a longer line',
		'<div>Here the tide turns at <time>four</time>, and the ferry leaves the lock an hour later, says the harbour master</div>',
		0.6,
	],
	['where it comes from', '<div><span>Here, Norway</span> <span>NTB</span> —</div>', 0],
	['the place alone, with a hyphen', '<div>Here -</div>', 0],
	['who wrote it, whom the page names nowhere else', '<p><i>By Hera Moss</i></p>', 0, 'By'],
	['the same, two of them', '<span>By Hera Moss and Bo Li</span>', 0, 'By'],
	['the same in a heading', '<h2>By Hera Moss</h2><div>x</div>', 0.6, 'By'],
	['words that begin so', '<div>By the Old Canal and Back</div>', 0.6, 'By'],
	['a place that begins so', '<div>By Hera Moss, the last lock of the canal before the sea</div>', 0.6, 'By'],
	['a sentence with a year', '<div>Here are the champions of 2026!</div>', 0.6],
	['a sub-heading with a figure', '<h2>Here river peaks at 5.91</h2><div>x</div>', 0.6],
])('before the story: %s', (_, line, certainty, start = 'Here') =>
	expect(certaintyOf(article(`${line}${story}`), 0.6, start)).toBe(certainty),
);

test.each([
	[
		'a paragraph, linked in part',
		'<p>Here the harbour master found <a href="/key">the key</a> to the lock on Tuesday, after two long days.</p>',
		1,
	],
	['one of a few words', '<p>Here it was.</p>', 1],
	['one of a few words, linked', '<p>Here it <a href="/was">was</a>.</p>', 0.6],
	['most of it linked', '<p>Here they do not see <a href="/was">what became of the last ferry that left on time</a>.</p>', 1],
	[
		'most of it in two links',
		'<p>Here they do not see <a href="/was">what became of the last ferry</a> that <a href="/left">left the old town on time</a>.</p>',
		0.6,
	],
	['that a link begins', '<p><a href="/was">Here became of the last ferry that left on time</a> what they do not see.</p>', 0.6],
	['a label', '<p>Here it was</p>', 0.6],
	['a paragraph in italics', '<p><em>Here it was, in the harbour master’s own coat, for two long days and two long nights.</em></p>', 0.6],
	[
		'a paragraph of another markup',
		'<p class="aside">Here it was, in the harbour master’s own coat, for two long days and two nights.</p>',
		0.6,
	],
	['a prompt', '<p>Here is news delivered to your inbox.</p>', 0],
	[
		'a long appeal',
		`<p>Here is what you get when you join us. ${'The tides, the trains and the talk of the town come every morning. '.repeat(3)}It is delivered to your inbox.</p>`,
		0,
	],
	['a link to another story', '<p><a href="/news/otters-return-to-canal">Here otters return to the canal</a></p>', 0],
	['such a link in a list', '<ul><li><a href="/news/otters-return-to-canal">Here otters return to the canal</a></li></ul>', 0],
	[
		'a link to a story on another site',
		'<ul><li><a href="https://zoo.example/otters-return-to-canal">Here otters return now</a></li></ul>',
		0.6,
	],
	['a link to a thing on another site', '<ul><li><a href="https://shop.example/4711">Here otters made of wood</a></li></ul>', 1],
	[
		'a heading in a box of other stories',
		'<aside><h3><a href="/news/otters-return-to-canal">Here otters return to the canal</a></h3></aside>',
		0,
	],
	[
		'a heading over the story, with a link',
		`<h2><a href="/news/otters-return-to-canal">Here otters return to the canal</a></h2>${story}`,
		0.6,
	],
	['a kicker and a link', '<ul><li>Here wildlife: <a href="/news/otters-return-to-canal">Otters return to the canal</a></li></ul>', 0],
	[
		'a sentence that ends in a link',
		'<ul><li>Here we say that the <a href="/news/otters-return-to-canal">otters return to the canal</a>.</li></ul>',
		0.6,
	],
	['a list of links', `<ul>${'<li><a href="/news/4711">Here otters return to the canal</a></li>'.repeat(2)}</ul>`, 0],
	['a list of links to parts of the story', `<ul>${'<li><a href="#otters">Here otters return to the canal</a></li>'.repeat(2)}</ul>`, 0.6],
	['whose story it is', '<div>© Here Post, all of it</div>', 0, '©'],
	['a figure of pounds', '<div>£ Here is the price of a key</div>', 0.6, '£'],
	['a script', '<p>Here !function(n){if(!window.ad){n.write("<i>")}}(document);</p>', 0],
	['one that sets a thing', '<p>Here: window.player = window.player || {};</p>', 0],
	['a word about scripts', '<p>Here the function of the window (a porthole) is to let in light</p>', 0.6],
	['one that calls a part of a part', '<p>Here: window.harbour.lock.open("key")</p>', 0],
	[
		'a file named like a part of one',
		'<p>Here the clerk said that the document.pdf (all of its nine pages) had been lost with the key to the lock.</p>',
		1,
	],
	['the same, with a note', '<p>Here it is: document.pdf [nine pages of it].</p>', 1],
	['a site named like a part of one', '<p>Here they wrote to window.example (the town’s own site) on Monday.</p>', 1],
	['code that the story shows', '<pre>Here function open(key) { return lock; }</pre>', 0.6],
])('in the story: %s', (_, line, certainty, start = 'Here') =>
	expect(certaintyOf(article(`${paragraphs[0]}${line}${story}`), 0.6, start)).toBe(certainty),
);

const summary = 'The key to the lock is lost, and with it the ferry, the dredger and the pilot boat will have to wait for the tide.';
const byline = '<meta name="author" content="Here Pettifer">';

test.each([
	['after the story', article(`${story}<p>Here Pettifer is our clock correspondent and writes about towers.</p>`), 0],
	['before it', article(`<p>Here Pettifer is our clock correspondent and writes about towers.</p>${story}`), 0],
	['early in it', article(`${paragraphs[0]}<p>Here Pettifer went to the tower herself, and found the key.</p>${story.repeat(2)}`), 1],
	['in an interview', article(`${story}<p>Here Pettifer: And then you found the key, under the mat?</p>`), 1],
	['after the story, in capitals', article(`${story}<p>HERE PETTIFER IS THE HARBOUR POST CLOCK CORRESPONDENT</p>`), 0, 'HERE'],
	['about another, in capitals', article(`${story}<p>HERE BRANDT IS THE HARBOUR POST CLOCK CORRESPONDENT</p>`), 0.6, 'HERE'],
	['about another', article(`${story}<p>Here Brandt is the town’s clock keeper, and has been so for years.</p>`), 1],
])('a word on the author %s', (_, body, certainty, start = 'Here') => expect(certaintyOf(byline + body, 0.6, start)).toBe(certainty));

test.each([
	['below the first paragraph', article(`<p>${summary}</p><p>By Here Pettifer, reporting from Hollin</p>${story}`), 'By Here', 0],
	['as the story’s last words', article(`${story}<p>Text: Here Pettifer</p>`), 'Text', 0],
	['in a sentence', article(`<p>${summary}</p><p>That was Here Pettifer’s own coat, then.</p>${story}`), 'That was', 1],
	['with others, late', article(`${story}<div>A song for Here Pettifer and her bells</div>`), 'A song', 0.6],
])('the author’s name %s', (_, body, start, certainty) => expect(certaintyOf(byline + body, 0.6, start)).toBe(certainty));

const named = (text: string, name = 'text') => `<p class="${name}">${text}</p>`;
const firstHalf = paragraphs.map(paragraph => named(paragraph.replace(/<\/?p>/g, ''))).join('');
const last = 'Here it was at last, in the harbour master’s own coat, where nobody had looked for two long days.';

test.each([
	['is called', named(last), 1],
	['is called, but no sentence', named(last.replace('.', '')), 0.2],
	['is not called', named(last, 'note'), 0.2],
])('a paragraph in another box that %s as the story’s are', (_, paragraph, certainty) =>
	expect(certaintyOf(article(`<div class="one">${firstHalf}</div><div class="two">${paragraph}</div>`), 0.2)).toBe(certainty),
);

test('nothing is called so where the story’s paragraphs have no class', () =>
	expect(certaintyOf(article(`<div class="one">${story}</div><div class="two"><p>${last}</p></div>`), 0.2)).toBe(0.2));

test.each([
	['above the story', article(`<div>By</div>${story}`), 'By', 0],
	['with a colon', article(`<div>Text by:</div>${story}`), 'Text by', 0],
	['at its end', article(`${story}<div>By</div>`), 'By', 0.6],
	['that says more', article(`<div>By hand</div>${story}`), 'By hand', 0.6],
])('a word that names stand behind, %s', (_, body, start, certainty) => expect(certaintyOf(body, 0.6, start)).toBe(certainty));

test.each([
	['a picture of a lamp', '<div>💡</div>', '💡', 0],
	['a dot that parts two parts', '<div>•</div>', '•', 0],
	['stars that do', '<p>* * *</p>', '*', 0.6],
	['a rating', '<p>⭐⭐⭐</p>', '⭐', 0.6],
	['a picture and words', '<div>💡 Here</div>', '💡', 0.6],
])('between paragraphs: %s', (_, line, start, certainty) =>
	expect(certaintyOf(article(`${paragraphs[0]}${line}${story}`), 0.6, start)).toBe(certainty),
);

test.each([
	['(hp)', 0],
	['(dpa/hp)', 0],
	['(KNA, hp)', 0],
	['mit dpa', 0],
	['with AFP', 0],
	['(see below)', 0],
	['/ritzau/', 0],
	['AFP', 0],
	['(Xinhua)', 0],
	['dpa/AFP', 0],
	['(Updates with the tides in the second paragraph.)', 0],
	['(Updates are given on the quay)', 0.6],
	['___', 0.6],
	['/harbour/', 0.6],
	['Lund', 0.6],
	['???', 0.6],
	['(1898)', 0.6],
	['(harbour)', 0.6],
	['mit Ada', 0.6],
])('the story’s last line: %s', (text, certainty) => {
	expect(certaintyOf(article(`${story}<div>${text}</div>`), 0.6, text)).toBe(certainty);
	expect(certaintyOf(article(`<div>${text}</div>${story}`), 0.6, text)).toBe(0.6);
});

test.each([
	['Published in Harbour Post, May 14th, 2031', 0],
	['Published in the print edition of the 14 May issue, with the headline “The key”', 0],
	['Published in two parts, the book was lost for 40 years', 0.6],
	['Published in Lund by the harbour', 0.6],
])('the story’s last line, where it was printed: %s', (text, certainty) => {
	expect(certaintyOf(article(`${story}<div>${text}</div>`), 0.6, text)).toBe(certainty);
	expect(certaintyOf(article(`${paragraphs[0]}<div>${text}</div>${story}`), 0.6, text)).toBe(0.6);
});

test.each([
	['(Reporting by Here Pettifer, with reporting by Bo Li in Hollin; editing by Ada Ito)', 0],
	['(Writing by Here Pettifer)', 0],
	['(Reporting is what Here Pettifer does, day and night.)', 0.6],
	['(Here the lock was opened by hand.)', 0.6],
	['Editing by hand takes Here Pettifer days', 0.6],
])('the story’s last line, who made it: %s', (text, certainty) => {
	expect(certaintyOf(article(`${story}<div>${text}</div>`), 0.6, text)).toBe(certainty);
	expect(certaintyOf(article(`${paragraphs[0]}<div>${text}</div>${story}`), 0.6, text)).toBe(0.6);
});

test('initials at the story’s end may lead to who wrote it, and not to where it was found', () => {
	const signed = (href: string) => certaintyOf(article(`${story}<p><a href="${href}">(hp)</a></p>`), 0.6, '(hp)');
	expect(signed('mailto:hp@harbourpost.example')).toBe(0);
	expect(signed('https://wire.example/1')).toBe(0.6);
});

const summed = '<ul><li>Here the key was lost on Sunday night, the harbour master said.</li><li>Boats wait.</li></ul>';
test.each([
	['that a machine wrote', `<div><h3>Summary</h3>${summed}<p>This summary was generated by AI.</p></div>`, 0],
	['that the newsroom wrote', `<div><h3>Summary</h3>${summed}<p>Ada Ito</p></div>`, 0.6],
])('key points %s', (_, box, certainty) => expect(certaintyOf(article(`${box}${story}`))).toBe(certainty));

test.each([
	['above the story', article(`<div>By Reuters</div>${story}`), 0],
	['at its end', article(`${story}<div>By Reuters</div>`), 0],
	['in it', article(`${story}<div>By Reuters</div>${story}`), 0.6],
	['in a longer line', article(`<div>By Reuters and many others who looked for it</div>${story}`), 0.6],
])('the newsroom’s name %s', (_, body, certainty) =>
	expect(certaintyOf(`<meta name="author" content="Reuters">${body}`, 0.6, 'By')).toBe(certainty),
);

test.each([
	['after the story', article(`${story}<p>Here@harbourpost.example</p>`), 0],
	['with what it is', article(`${story}<p>Here: @pettifer</p>`), 0],
	['with the author’s name', `${byline}${article(`${story}<p>Here Pettifer pettifer@harbourpost.example</p>`)}`, 0],
	['with a name that nothing else tells', article(`${story}<p>Here Pettifer pettifer@harbourpost.example</p>`), 0.6],
	['to write to, with few words', article(`${story}<p>Here you write to keys@harbourpost.example.</p>`), 1],
	[
		'with the author’s name in a sentence',
		`${byline}${article(`${story}<p>Here Pettifer can be written to, day and night, at pettifer@harbourpost.example.</p>`)}`,
		0,
	],
	[
		'with another’s name in a sentence',
		`${byline}${article(`${story}<p>Here Brandt can be written to, day and night, at brandt@harbourpost.example.</p>`)}`,
		1,
	],
	['in it', article(`${story}<p>Here@harbourpost.example</p>${story}`), 0.6],
	['with a sentence', article(`${story}<p>Here we are, and you may write to us at keys@harbourpost.example.</p>`), 1],
])('an address %s', (_, body, certainty) => expect(certaintyOf(body)).toBe(certainty));

test.each([
	['a heading', '<h2>Here is the author</h2>', 0],
	['two of them', '<h3>Here are our picks</h3><h3>And here are more</h3>', 0],
	['a heading over text', `<h2>Here is the key</h2>${paragraphs[0]}`, 1],
	['a heading over a picture', '<h2>Here is the key</h2><figure><img src="/key.jpg"></figure>', 0.6],
	['a heading over a paragraph that is left out', '<h2>Here is how to join</h2><p>Sign up for our newsletter</p>', 0.6],
	['the same in a box', '<div><h2>Here is how to join</h2><p>Sign up for our newsletter</p></div>', 0],
	['the last of many, which are the story', '<h3>One of three</h3><h3>Two of three</h3><h3>Here is the third</h3>', 0.6],
	['a sentence in the form of one', '<h4>Here the key was lost, and nobody has seen it since.</h4>', 0.6],
	['a label', '<p>Here are more photos:</p>', 0.6],
])('at the end of the story, %s', (_, line, certainty) => expect(certaintyOf(article(story + line))).toBe(certainty));

test.each([
	['a word on the author, in a box of facts', 0.2, 0.2],
	['a fact, in a box of facts', 0.4, 1],
])('%s', (_, probability, certainty) => {
	const box = '<div class="factbox"><div>Here since 1910: one lock, two keys</div></div>';
	expect(certaintyOf(article(`${story}${box}${story}`), probability)).toBe(certainty);
});

test.each([
	['a paragraph', '<p>Here it was, in the harbour master’s own coat, for two long days and two nights.</p>', 1],
	['a few words', '<p>Here it was.</p>', 0.1],
	[
		'a paragraph of another markup',
		'<p class="aside">Here it was, in the harbour master’s own coat, for two long days and nights.</p>',
		0.1,
	],
])('in a part of the story that Readability loses: %s', (_, line, certainty) => {
	const part = (inner: string) => `<div class="part">${inner}</div>`;
	expect(certaintyOf(article(`${part(story.repeat(3))}<footer>${part(line)}</footer>`), 0.1)).toBe(certainty);
});

const picture = '<img src="/lock.jpg" alt="The lock" width="900" height="600">';

test.each([
	['below a picture', `<figure>${picture}<figcaption><p>Here is the lock, seen from the old wall.</p></figcaption></figure>`, 0],
	['below a picture, by its class', `<div>${picture}<p class="wp-caption-text">Here is the lock, seen from the old wall.</p></div>`, 0],
	['by its class, but below no picture', '<div><p class="video-captions">Here is the lock, seen from the old wall</p></div>', 0.5],
	[
		'below a quotation',
		'<figure><blockquote>It was not in my coat.</blockquote><figcaption>Here Brandt, clock keeper</figcaption></figure>',
		0.5,
	],
	['that is a film’s title', `<figure><span>Here is the lock from above</span>${picture}</figure>`, 0],
	['that is a sentence in a figure', `<figure><p>Here is the lock, and here it stays.</p>${picture}</figure>`, 0.5],
	['of a table in a figure', '<figure><table><tr><td>Here is the lock</td><td>1954</td></tr></table></figure>', 0.5],
	['of buttons', '<div><button>Here save</button> <button>Share</button> <button>Listen</button></div>', 0],
	['of a button and a word', '<div>Here it is: <button>Share</button></div>', 0.5],
	['over a part of the story, to be opened', '<h3><button>Here is what we know</button></h3>', 1],
	[
		'of a pull quote, which says again what the story says',
		'<blockquote>Here we are again</blockquote><p>“Here we are again,” said the keeper of the clock, who had looked for the key in every room.</p>',
		0.5,
	],
])('a line %s', (_, line, certainty) => expect(certaintyOf(article(`${paragraphs[0]}${line}${story}`), 0.5)).toBe(certainty));

test.each([
	['who posted it, right below the story', '<blockquote class="twitter-tweet"><p>The key is lost.</p>Here (@harbour)</blockquote>', 1],
	['who is quoted there', '<blockquote><p>The key is lost.</p>Here (@harbour)</blockquote>', 0.2],
])('%s', (_, post, certainty) =>
	expect(certaintyOf(`<main>${article(`<section>${story.repeat(3)}</section><footer>${post}</footer>`)}</main>`, 0.2)).toBe(certainty),
);

const about = '<p>Here we write for the town about all that goes on at the pier and at the two locks.</p>';
test.each([
	['the site’s footer', `${article(story.repeat(3))}<footer><div>${about}</div></footer>`, 0],
	['the story’s', article(`<div>${story.repeat(3)}</div><footer><div>${about}</div></footer>`), 1],
	['one that the story follows', `<footer><div>${about}</div></footer>${article(story.repeat(3))}`, 0.6],
])('a paragraph in %s', (_, body, certainty) => expect(certaintyOf(body, 0.6, 'Here we')).toBe(certainty));

test('a line below a picture that is surely the story’s', () => {
	const line = `<figure>${picture}<figcaption>Here is the lock, seen from the old wall</figcaption></figure>`;
	expect(certaintyOf(article(`${paragraphs[0]}${line}${story}`), 0.8)).toBe(0.8);
});

const other = '<p>Here otters return to the canal after many years.</p>';

test.each([
	['in another article', `${article(story.repeat(2))}<article><h2>Otters</h2>${other}</article>`, 0],
	['in a post of the same article', article(`${story}<article>${other}</article>`), 1],
	['in the article that follows a bare headline', `${article('')}<article>${story}${other}</article>`, 1],
])('%s', (_, body, certainty) => expect(certaintyOf(body)).toBe(certainty));

test.each([
	['By Ada Ito', true],
	['By Ada Ito and Bo Li', true],
	['Bo Li, 18 May 2026, 6.30 pm', true],
	['18 May 2026, 6.30 pm', true],
	['Follow Ada Ito on Mastodon for more', false],
	['Ada Ito is our pier correspondent in Hollin.', false],
	['<a href="/elections-2026">Elections 2026: all results</a>', false],
])('the header shows “%s”: %s', (line, isShown) => {
	const authors = '<meta name="author" content="Ada Ito"><meta name="author" content="Bo Li">';
	const facts = readFacts(`<html lang="en"><title>Key to the lock lost</title>${authors}<body>${article(`<div>${line}</div>${story}`)}`);
	const [asked] = facts.lines.filter(({index}) => index > facts.headline);
	expect(
		asked &&
			isInHeader(
				asked,
				facts,
				facts.lines.map(({isProse}) => Number(isProse)),
			),
	).toBe(isShown);
});

test.each([
	['a newsletter', '<a href="/newsletters/tides">by e-mail</a>', 0],
	['a channel', '<a href="https://whatsapp.com/channel/0029x">on WhatsApp</a>', 0],
	['a message there', '<a href="https://t.me/harbour/1954">on Telegram</a>', 0.6],
	['two networks', '<a href="https://www.facebook.com/harbour/">there</a> and <a href="https://www.instagram.com/harbour">there</a>', 0],
	['one', '<a href="https://www.facebook.com/harbour/">there</a>', 0.6],
	['where the site takes money', '<a href="/donate?from=story">keep the kettle on</a>', 0],
	['where another site does', '<a href="https://zoo.example/donate">keep the otters fed</a>', 0.6],
	['a story about it', '<a href="/donated-otters">the otters</a>', 0.6],
	['posts', '<a href="https://www.facebook.com/harbour/posts/1">there</a> and <a href="https://www.instagram.com/p/x1/">there</a>', 0.6],
])('a line that leads to %s', (_, links, certainty) =>
	expect(certaintyOf(article(`${story}<div>Here are the tides for you, ${links}</div>${story}`))).toBe(certainty),
);

const till = '<div><a href="/spenden">Jetzt spenden</a></div>';
const channel = '<div><a href="https://whatsapp.com/channel/0029x">Tap here</a></div>';
test.each([
	['in one box', `<aside><div>Here are the tides for you</div>${channel}</aside>`, 0],
	['in the story', `<div>Here are the tides for you</div>${channel}`, 0.6],
	['to give, in one box', `<aside><div>Here are the tides for you</div>${till}</aside>`, 0],
	[
		'to give, in a box that stands in one row with a part of the story',
		`<div class="row"><div>${story}</div><div class="side"><div>Here are the tides for you</div>${till}</div></div>`,
		0,
	],
	['to give, in the story', `<div>Here are the tides for you</div>${till}`, 0.6],
	[
		'in a box with a story of its own',
		`<aside><div>Here are the tides for you</div>${'<p>The boats lie at their moorings and wait for the flood.</p>'.repeat(6)}${channel}</aside>`,
		0.6,
	],
])('a line beside an invitation, %s', (_, box, certainty) => expect(certaintyOf(article(`${story}${box}${story}`))).toBe(certainty));

const author = '<div class="byline">Ada Ito</div>';
test.each([
	['a list of its own', `${author}<ul><li>Here fares will rise</li><li>Two cranes are to come</li></ul>`, 0.6],
	['who she is', `${author}<div>Here in Graz, reporter</div>`, 0],
	['what the story begins with', `${author}<div>Here is why the fares matter:</div>`, 0.6],
	['who she is, in one list with her name', '<ul><li class="byline">Ada Ito</li><li>Here in Graz, reporter</li></ul>', 0],
])('below the author: %s', (_, lines, certainty) => expect(certaintyOf(article(`${lines}${story}`), 0.6)).toBe(certainty));
