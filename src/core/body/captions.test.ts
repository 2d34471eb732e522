// @vitest-environment jsdom
import {expect, test} from 'vitest';
import {article, certaintyOf, paragraphs, story} from '../../../test/certainty-of.ts';

const picture = '<img src="/lock.jpg" alt="Here is the lock, from the wall" width="900" height="600">';

test.each([
	['that the picture before it says too', `${picture}<div>Here is the lock from the wall</div>`, 0],
	['whose picture is a link', `<a href="/lock.jpg"><picture>${picture}</picture></a><div>Here is the lock, from the wall.</div>`, 0],
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
