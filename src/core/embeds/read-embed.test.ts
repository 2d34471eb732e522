// @vitest-environment jsdom
import {expect, test} from 'vitest';
import {readEmbed} from './read-embed.ts';

const read = (html: string) => {
	const element = new DOMParser().parseFromString(`<body>${html}`, 'text/html').body.firstElementChild;
	return element ? readEmbed(element, 'https://mail.example/news/') : undefined;
};

test.each([
	['a video', '<iframe src="https://www.youtube.com/embed/abcdefghijk?rel=0">', 'video', 'https://www.youtube.com/watch?v=abcdefghijk'],
	[
		'without cookies',
		'<iframe src="//www.youtube-nocookie.com/embed/abcdefghijk">',
		'video',
		'https://www.youtube.com/watch?v=abcdefghijk',
	],
	[
		'several videos',
		'<iframe src="https://www.youtube.com/embed/videoseries?list=PLx1">',
		'video',
		'https://www.youtube.com/playlist?list=PLx1',
	],
	[
		'a lazy one',
		'<iframe src="about:blank" data-lazy-src="https://player.vimeo.com/video/123456?h=a">',
		'video',
		'https://vimeo.com/123456',
	],
	[
		'one behind consent',
		'<iframe data-cmp-src="https://www.dailymotion.com/embed/video/x8abcd">',
		'video',
		'https://www.dailymotion.com/video/x8abcd',
	],
	['an element of its own', '<lite-youtube videoid="abcdefghijk">', 'video', 'https://www.youtube.com/watch?v=abcdefghijk'],
	['an AMP page’s', '<amp-youtube data-videoid="abcdefghijk">', 'video', 'https://www.youtube.com/watch?v=abcdefghijk'],
	['a film', '<video controls poster="/p.jpg"><source src="/film.mp4"></video>', 'video', 'https://mail.example/film.mp4'],
	['an interview', '<audio controls src="https://cdn.example/talk.mp3"></audio>', 'audio', 'https://cdn.example/talk.mp3'],
	['a podcast', '<iframe src="https://open.spotify.com/embed/episode/4a?utm=1">', 'audio', 'https://open.spotify.com/episode/4a'],
	[
		'a post',
		'<iframe src="https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1790000000000000001">',
		'post',
		'https://x.com/i/status/1790000000000000001',
	],
	['a picture’s post', '<iframe src="https://www.instagram.com/p/Cab_1/embed/captioned/">', 'post', 'https://www.instagram.com/p/Cab_1/'],
	['a chart', '<iframe src="https://datawrapper.dwcdn.net/Ab1c2/3/">', 'chart', 'https://datawrapper.dwcdn.net/Ab1c2/3/'],
	['a map', '<iframe src="https://www.google.com/maps/embed?pb=1">', 'map', 'https://www.google.com/maps/embed?pb=1'],
])('%s', (_, html, kind, href) => expect(read(html)).toEqual({kind, href, title: undefined}));

test.each([
	['an ad', '<iframe src="https://ads.example/frame">'],
	['a counter', '<iframe src="https://www.googletagmanager.com/ns.html?id=1">'],
	['a button to subscribe', '<iframe src="https://www.youtube.com/subscribe_embed?channel=x">'],
	['a login of the same host', '<iframe src="https://www.google.com/recaptcha/api2/anchor">'],
	['a host that ends alike', '<iframe src="https://notyoutube.com/embed/abcdefghijk">'],
	['a host within an address', '<iframe src="https://ads.example/www.youtube.com/embed/abcdefghijk">'],
	['script', '<iframe src="javascript:void(0)">'],
	['a film that a script brings', '<video src="blob:https://mail.example/1"></video>'],
	['a moving background', '<video autoplay loop muted src="/waves.mp4"></video>'],
	['a number that is none', '<lite-youtube videoid="{{ id }}">'],
])('%s is none', (_, html) => expect(read(html)).toBeUndefined());

test.each([
	['The lock opens after eleven years', 'The lock opens after eleven years'],
	['YouTube video player', undefined],
	['Embedded content', undefined],
	['Spotify Embed: The lock opens', 'The lock opens'],
	['Vimeo', undefined],
])('the title %j', (title, said) => expect(read(`<iframe title="${title}" src="https://player.vimeo.com/video/1">`)?.title).toBe(said));
