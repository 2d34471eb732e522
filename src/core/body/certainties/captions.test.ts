// @vitest-environment jsdom
import {expect, test} from 'vitest';
import {article, certaintyOf, paragraphs, story} from '../../../../test/certainty-of.ts';

const picture = '<img src="/lock.jpg" alt="Here is the lock, from the wall" width="900" height="600">';

test.each([
	['that the picture before it says too', `${picture}<div>Here is the lock from the wall</div>`, 0],
	['whose picture is a link', `<a href="/lock.jpg"><picture>${picture}</picture></a><div>Here is the lock, from the wall.</div>`, 0],
	[
		'that the link of a picture says, which itself says nothing',
		'<a href="/lock.jpg" title="Here is the lock, from the wall"><img src="/lock.jpg" alt="" width="900" height="600"></a><div>Here is the lock, from the wall.</div>',
		0,
	],
	[
		'that the link of a picture says, which itself says another thing',
		`<a href="/lock.jpg" title="Here is the lock, from the tower">${picture}</a><div>Here is the lock, from the tower</div>`,
		0.7,
	],
	['below a picture that says another thing', `${picture}<div>Here is the lock, from the tower</div>`, 0.7],
	['that the picture after it says', `<div>Here is the lock, from the wall</div>${picture}`, 0.7],
	['of few words', `<img src="/lock.jpg" alt="Here it is" width="900" height="600"><div>Here it is</div>`, 0.7],
	['that heads the text', `${picture}<h2>Here is the lock, from the wall</h2><div>x</div>`, 0.7],
])('a line %s', (_, line, certainty) => expect(certaintyOf(article(`${paragraphs[0]}${line}${story}`), 0.7)).toBe(certainty));

test.each([
	['standfirst', 0.7],
	['text', 0],
])('the first line, of class “%s”, which the lead picture says too', (name, certainty) =>
	expect(certaintyOf(article(`${picture}<p class="${name}">Here is the lock, from the wall</p>${story}`), 0.7)).toBe(certainty),
);

const caption = '<div class="caption">Here is the lock, from the wall</div>';
const quote = '<figure><blockquote>It was not in my coat.</blockquote></figure>';

test.each([
	['above the story, away from its picture', `${caption}${story}`, 0],
	['in the story, away from its picture', `${paragraphs[0]}${caption}${story}`, 0.5],
	[
		'below its picture, called what describes it',
		`${paragraphs[0]}<div>${picture}<span class="img_descr">Here is the lock, on Sunday</span></div>${story}`,
		0,
	],
	['called what describes something', `${paragraphs[0]}<div class="img_descr">Here is the lock, on Sunday</div>${story}`, 0.5],
	['that is surely the story’s', `${caption}${story}`, 0.6],
	['whose box holds the headline', `<div class="has-caption"><h1>Key to the lock lost</h1><p>Here is the lock</p></div>${story}`, 0.5],
	['below no picture, in a story with a quotation', `${paragraphs[0]}<figcaption>Here is the lock</figcaption>${story}${quote}`, 0],
	['below a quotation', `${paragraphs[0]}${quote}<figcaption>Here Brandt, clock keeper</figcaption>${story}`, 0.5],
])('a caption %s', (_, body, certainty) => expect(certaintyOf(article(body), certainty || 0.5)).toBe(certainty));

const boxed = (line: string) =>
	`${paragraphs[0]}<div class="media"><div><img src="/lock.jpg" width="900" height="600"></div>${line}</div>${story}`;
const below = '<p>Here is the lock on Sunday evening.</p>';

test.each([
	['in a box of its own with its picture', boxed(below), 0],
	['in one of two boxes built alike', boxed(below).replace(/<div class="media">.*?<\/p><\/div>/, '$&$&'), 0.7],
	['in a box beside one of text', boxed(`${below}</div><div class="media"><p>The lock is old.</p>`), 0],
	['beside another', boxed(`${below}<p>Bo Li</p>`), 0.7],
	['that heads the text', boxed('<h3>Here is the lock on Sunday evening</h3>'), 0.7],
	['below the heading of what the picture shows', boxed(`<h3>The lock</h3>${below}`), 0.7],
	['with more paragraphs below it', boxed(`${below}${paragraphs[1]}${paragraphs[2]}`), 0.7],
	['above its picture', `${paragraphs[0]}<div><p>Here is the lock.</p><img src="/lock.jpg" width="900" height="600"></div>${story}`, 0.7],
	['of an item in a list', `${paragraphs[0]}<ul><li><img src="/lock.jpg" width="900" height="600">${below}</li></ul>${story}`, 0.7],
	[
		'that is the text round its picture',
		`${paragraphs[0]}<div><img src="/lock.jpg" width="9" height="9">Here is the lock.</div>${story}`,
		0.7,
	],
	['with a quotation', boxed('<blockquote>It was not in my coat.</blockquote><p>Here Brandt, clock keeper</p>'), 0.7],
	['that is all link', boxed('<p><a href="/lock">Here is the lock on Sunday evening.</a></p>'), 0.7],
])('a short text %s', (_, body, certainty) => expect(certaintyOf(article(body), 0.7)).toBe(certainty));

const shown = (text: string, name = 'photo') =>
	article(`${paragraphs[0]}<div class="${name}"><img src="/lock.jpg" width="900" height="600">${text}</div>${story.repeat(3)}`);
const long = 'Here is the lock, seen from the old wall, where the harbour master has looked for the key in every corner since Sunday.';

test.each([
	['and who took it', shown(`${long} (Ada Ito/Harbour Post)`), 0],
	['and a name alone', shown(`${long} (Ada Ito)`), 0],
	['and no name', shown(`${long} (See the map below)`), 0.7],
	['and a name in its last sentence', shown(`${long.slice(0, -1)} (Ada Ito)`), 0.7],
	['away from a picture', article(`${paragraphs[0]}<div>${long} (Ada Ito/Harbour Post)</div>${story}`), 0.7],
	['in a paragraph like the story’s', article(`${picture}<p>${long} (Ada Ito/Harbour Post)</p>${story}`), 0.7],
])('what a picture shows, %s', (_, body, certainty) => expect(certaintyOf(body, 0.7)).toBe(certainty));

test.each([
	['below the picture', '<p>Here Ito/Harbour Post</p>', 0],
	['below the caption', '<figure><img src="/lock.jpg"><figcaption>The lock</figcaption></figure><p>Here Ito / Getty Images</p>', 0],
	['that heads the text', '<h2>Here Ito/Harbour Post</h2><div>x</div>', 0.7],
	['of a thing', '<p>Here and/or there</p>', 0.7],
])('a name and another, %s', (_, line, certainty) =>
	expect(certaintyOf(article(`${paragraphs[0]}<img src="/lock.jpg" width="900" height="600">${line}${story}`), 0.7)).toBe(certainty),
);
test('a name and another, away from a picture', () =>
	expect(certaintyOf(article(`${story}<p>Here Ito/Harbour Post</p>${story}`), 0.7)).toBe(0.7));

const slide = (text: string) =>
	`<figure><h3 class="title">Look up</h3>${picture}<figcaption><p>The keeper says that nobody has looked in the tower ${text} yet, where the old key may be.</p></figcaption></figure>`;
const slides = ['once', 'twice', 'again'].map(slide).join('');

test.each([
	['the text of a slide', `${slides}${slide('since Sunday')}`, 'The keeper says that nobody has looked in the tower since', 1],
	['the title of a slide', slides, 'Look up', 0.5],
	['a caption in a story', `${slide('since Sunday')}${story}`, 'The keeper says that nobody', 0],
	['the title of a picture', `${slide('since Sunday')}${story}`.replaceAll('h3', 'div'), 'Look up', 0],
])('%s', (_, body, start, certainty) => expect(certaintyOf(article(body), 0.5, start)).toBe(certainty));

test('texts below pictures that are the story are no captions', () => {
	const steps = ['rinse', 'slice', 'boil', 'drain'].map(
		step =>
			`<div class="step"><img src="/${step}.jpg" width="900" height="600"><div>Here you ${step} what you bought at the market, one by one, with care.</div></div>`,
	);
	expect(certaintyOf(article(steps.join('')), 0.7)).toBe(0.7);
});

test('what a picture says of itself is known where another stands in for it without scripts', () => {
	const lazy =
		'<img src="/blank.gif" data-src="/lock.jpg" alt="Here is the lock, from the wall"><noscript><img src="/lock.jpg"></noscript>';
	expect(
		certaintyOf(article(`${paragraphs[0]}<div><div>${lazy}</div><br><span>Here is the lock, from the wall</span></div>${story}`), 0.7),
	).toBe(0);
});
