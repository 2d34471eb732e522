// @vitest-environment jsdom
import {expect, test} from 'vitest';
import {article, certaintyOf, paragraphs, story} from '../../../../test/certainty-of.ts';

const heading = '<h3>Here are great stories</h3>';
const links = '<p><a href="/news/otters-return-to-canal">Otters return to the canal</a></p>';

test.each([
	['nothing but links to others, at the end', `${story}${heading}${links}`, 0],
	['the same before another heading', `${story}${heading}${links}<h3><a href="/x">Here again</a></h3>${links}`, 0],
	['the same before a heading of the story', `${heading}${links}<h3>The lock</h3>${story}`, 0.6],
	['the same before a paragraph', `${heading}${links}${story}`, 0.6],
	['where to listen to it', `${story}${heading}<p>Listen: <a href="https://pod.example/1">here</a></p>`, 0.6],
	['a picture', `${story}${heading}<img src="/otter.jpg" alt="">${links}`, 0.6],
	['what is embedded', `${story}${heading}<iframe src="https://www.youtube.com/embed/x"></iframe>${links}`, 0.6],
	['nothing at all', `${story}${heading}`, 0],
])('a heading over %s', (_, lines, certainty) => expect(certaintyOf(article(lines))).toBe(certainty));

const items = '<li>The lock fell at two</li><li>Nobody was hurt</li>';
test.each([
	['a list of the story', `<section><h2>Here is what we know</h2><ul>${items}</ul></section>`, 0.5, 1],
	['a list that is hardly of the story', `<section><h2>Here is what we know</h2><ul>${items}</ul></section>`, 0.3, 0.3],
	['a list of links', '<section><h2>Here is what we know</h2><ul><li><a href="/1">The lock fell</a> at two</li></ul></section>', 0.5, 0.5],
	['a list in a box of its own', `<section><h2>Here is what we know</h2><div><ul>${items}</ul></div></section>`, 0.5, 0.5],
])('a heading right over %s', (_, lines, probability, certainty) =>
	expect(certaintyOf(article(`${paragraphs[0]}${lines}${story}`), probability)).toBe(certainty),
);

const other = (text: string) => `<li>${text}: <a href="/4711">Otters return to the canal</a></li>`;
const mine = '<li><a href="/4711">Otters</a> returned to the canal, as they had said in spring</li>';
test.each([
	['a list of links to others, in the story', `<h3>Here we dig deeper</h3><ul>${other('Otters').repeat(2)}</ul>`, 0],
	['one that the story lists', `<h3>Here we dig deeper</h3><ul>${mine.repeat(2)}</ul>`, 0.1],
	['a single link', `<h3>Here we dig deeper</h3><ul>${other('Otters')}</ul>`, 0.1],
	[
		'links to other sites',
		`<h3>Here is where to sail</h3><ul>${other('Otters').repeat(2).replaceAll('/4711', 'https://sail.example/')}</ul>`,
		0.1,
	],
	['a list below a paragraph', `<h3>Here we dig deeper</h3>${paragraphs[0]}<ul>${other('Otters').repeat(2)}</ul>`, 1],
])('a heading right over %s', (_, lines, certainty) =>
	expect(certaintyOf(article(`${paragraphs[0]}${lines}${story}`), 0.1)).toBe(certainty),
);

test.each([
	['alone in a box with a label', '<aside><h3>Here otters return</h3><div>Read more</div></aside>', 0],
	['in a box with text', `<aside><h3>Here otters return</h3>${paragraphs[1]}<div>Read more</div></aside>`, 1],
	['over a label of the story', '<h3>Here otters return</h3><div>Read more</div>', 0.6],
	['over a line that begins like one', '<aside><h3>Here otters return</h3><div>Read more of them than he did</div></aside>', 0.6],
])('a heading %s that leads on', (_, lines, certainty) => expect(certaintyOf(article(`${paragraphs[0]}${lines}${story}`))).toBe(certainty));
