// @vitest-environment jsdom
import {expect, test} from 'vitest';
import {readWrittenPost} from './written-post.ts';

const read = (html: string) => {
	const element = new DOMParser().parseFromString(`<body>${html}`, 'text/html').body.firstElementChild;
	return element ? readWrittenPost(element, 'https://mail.example/news/') : undefined;
};
const linked = (href: string) => `<blockquote class="twitter-tweet"><p>The key is lost.</p><a href="${href}">18 May</a></blockquote>`;

test.each([
	['a post', linked('https://x.com/harbour/status/1'), 'https://x.com/harbour/status/1'],
	['who embedded it', linked('https://x.com/harbour/status/1?ref_src=twsrc%5Etfw'), 'https://x.com/harbour/status/1'],
	['who passed it on', linked('https://x.com/harbour/status/1?s=20&t=Ab1'), 'https://x.com/harbour/status/1'],
	[
		'a campaign',
		'<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Cab_1/?utm_source=ig_embed&amp;utm_campaign=loading&amp;igsh=a"></blockquote>',
		'https://www.instagram.com/p/Cab_1/',
	],
	[
		'the video’s number',
		'<div class="fb-video" data-href="https://www.facebook.com/watch/?v=4711&amp;fbclid=a"></div>',
		'https://www.facebook.com/watch/?v=4711',
	],
	[
		'the post’s number and whose it is',
		'<div class="fb-post" data-href="https://www.facebook.com/permalink.php?story_fbid=pfbid02&amp;id=100064"></div>',
		'https://www.facebook.com/permalink.php?story_fbid=pfbid02&id=100064',
	],
	['names like those that tell', linked('https://x.com/i?reference=1&st=2#a'), 'https://x.com/i?reference=1&st=2'],
])('the address of a pasted post, with %s', (_, html, href) => expect(read(html)?.href).toBe(href));

test('a post that leads nowhere is none', () => expect(read('<div class="fb-post" data-href="/harbour"></div>')).toBeUndefined());
