import {expect, test} from 'vitest';
import {toLongDate} from './dates.ts';
import {toReadingMinutes} from './reading-time.ts';
import {groupBySpeaker} from './speakers.ts';
import {quoteWith} from './test-story.tsx';
import {toHost, toWebAddress} from './web-address.ts';

test.each([
	['2026-05-03', 'en', 'May 3, 2026'],
	['2026-05-03T12:00:00+02:00', 'de', '3. Mai 2026'],
	['yesterday', 'en', undefined],
	['', 'en', undefined],
	[undefined, 'en', undefined],
])('the date %s in %s', (date, locale, words) => expect(toLongDate(date, locale)).toBe(words));

test.each([
	['nothing', '', 1],
	['a page', 'word '.repeat(238 * 3), 3],
	['words with marks inside', 'It’s well-made. '.repeat(119 * 3), 3],
	['no words', '— … ! '.repeat(1000), 1],
	['a language without spaces', '船は十時に出る。'.repeat(200), 3],
	['a book', 'word '.repeat(238 * 1000), 1000],
])('minutes to read %s', (_, text, minutes) => expect(toReadingMinutes(text)).toBe(minutes));

test('speakers: who says most comes first, who is not named last', () => {
	const quotes = [undefined, 'Ana', 'Piet', undefined, 'Piet', undefined].map(speaker => quoteWith({speaker}));
	expect(groupBySpeaker(quotes).map(({speaker, quotes}) => [speaker, quotes.length])).toEqual([
		['Piet', 2],
		['Ana', 1],
		[undefined, 3],
	]);
});

test.each([
	['https://www.a.example/b', 'a.example'],
	['http://localhost:80/', 'localhost'],
	['http://127.0.0.1:8000/', '127.0.0.1:8000'],
	['file:///home/page.html', 'file:///home/page.html'],
	['nonsense', 'nonsense'],
])('the host of %s', (address, host) => expect(toHost(address)).toBe(host));

test.each([
	['https://a.example', 'https://a.example/'],
	['javascript:alert(1)', undefined],
	['/b', undefined],
	[undefined, undefined],
	[{href: 'https://a.example'}, undefined],
])('the address %s', (address, web) => expect(toWebAddress(address)).toBe(web));
