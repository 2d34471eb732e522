import {expect, test} from 'vitest';
import {cleanText, fold} from './clean-text.ts';

test.each([
	['escapes, even twice', 'Bread &amp;amp; butter &#8211; Z&uuml;rich &#x2019;24', 'Bread & butter – Zürich ’24'],
	['tags', 'A <b>bold</b> plan<br/>for the pier', 'A bold plan for the pier'],
	['white space, soft hyphens and direction marks', ' Hafen\u00adstadt \n\t \u202ebaut\u200b um ', 'Hafenstadt baut um'],
	['what parts letters within a Persian word', 'خانه\u200cها\u200c', 'خانه\u200cها'],
	['what joins nothing', 'Hafen\u200dstadt \u200cbaut', 'Hafenstadt baut'],
	['a sign that is no tag', 'Rents < wages, and 3 & 4', 'Rents < wages, and 3 & 4'],
	['an escape that is none', 'R&D; &unknown; AT&T', 'R&D; &unknown; AT&T'],
])('%s', (_, raw, text) => expect(cleanText(raw)).toBe(text));

test('a long text is cut', () => expect(cleanText('word '.repeat(10_000), 50).length).toBeLessThanOrEqual(50));

test.each([
	['Straße — “Nord”', 'straße nord'],
	['ＦＵＬＬ width', 'full width'],
])('%s says the same as %s', (one, other) => expect(fold(one)).toBe(fold(other)));
