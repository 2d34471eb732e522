// @vitest-environment jsdom
import {expect, test} from 'vitest';
import {article, certaintyOf, paragraphs, story} from '../../../../test/certainty-of.ts';

const offers = '<li>Subscribe now to read on</li><li>Unlimited online access</li>';

test.each([
	['among offers', `<ul>${offers}<li>Here are the daily puzzles of the harbour</li></ul>`, 0],
	['below them', `<div><h3>Already a subscriber? Sign in</h3><ul>${offers}</ul><p>Here you stay logged in</p></div>`, 0],
	['beside a single one', `<ul><li>Subscribe now to read on</li><li>Here are the daily puzzles of the harbour</li></ul>`, 0.7],
	['among things to do', `<ul><li>Bring a torch to the lock</li><li>Bring the old key</li><li>Here is where we meet</li></ul>`, 0.7],
	['beside one offer in many lines', `<ul>${offers}${'<li>A torch</li>'.repeat(9)}<li>Here is where we meet</li></ul>`, 0.7],
])('a line %s', (_, box, certainty) => expect(certaintyOf(article(`${story}${box}`), 0.7)).toBe(certainty));

test('a sub-heading of a story that a wall cuts off', () => {
	const wall = '<p>Subscribe now to read on</p><p>Unlimited online access</p>';
	expect(certaintyOf(article(`<h2>Here is the key</h2>${paragraphs[0]}${wall}`), 0.7)).not.toBe(0);
});

test('the first paragraph of a story that a wall cuts off', () => {
	const wall = '<p>Subscribe now to read on</p><p>Unlimited online access</p>';
	const first = paragraphs[0]?.replace('The', 'Here the');
	expect(certaintyOf(article(`${first}${wall}`), 0.7)).not.toBe(0);
});

const long = 'Nobody is sure how long the lock has been there, and the town is in no hurry to find out. '.repeat(4);

test.each([
	['below the story asks for money', `Here we go on. ${long} Please consider supporting our newsroom today.`, 0],
	['below the story speaks of comments', `Here is how we talk. ${long} Comments are moderated by two of us.`, 0],
	['below the story tells more', `Here is what they say. ${long} Nobody asked the mayor for money.`, 0.7],
])('a long text %s', (_, text, certainty) =>
	expect(certaintyOf(`${article(story.repeat(3))}<section><div>${text}</div></section>`, 0.7)).toBe(certainty),
);

test('a long paragraph that ends in an appeal', () =>
	expect(
		certaintyOf(
			article(`${story.repeat(3)}<p class="box">Here is the rest. ${long} Will you help? <a href="/give">Support us</a></p>`),
			0.7,
		),
	).toBe(0));

test('a long paragraph of the story that speaks of comments', () =>
	expect(certaintyOf(article(`${story}<p>Here is the rest. ${long} The mayor's comments are moderated in tone.</p>`), 0.7)).toBe(1));
