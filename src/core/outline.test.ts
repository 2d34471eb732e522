// @vitest-environment jsdom
import {expect, test} from 'vitest';
import {readOutline} from './outline.ts';
import {countWords} from './outline-walk.ts';
import {readPage} from './page.ts';

const outlineOf = (body: string) => {
	const page = readPage(new DOMParser().parseFromString(`<body>${body}`, 'text/html'));
	if (!page) throw new Error('the page was not read');
	return readOutline(page);
};
const textsOf = (body: string) => outlineOf(body).lines.map(({text}) => text);

test.each([
	['two paragraphs', '<p>One <b>bold</b> word.</p><p>Two.</p>', ['One bold word.', 'Two.']],
	['text beside a block', '<div>Loose<p>Held</p>and after</div>', ['Loose', 'Held', 'and after']],
	['one break', '<p>One<br>two</p>', ['One\ntwo']],
	['two breaks', '<p>One<br> <br>two</p>', ['One', 'two']],
	['white space', '<p>  One\n\t two \u200b</p>', ['One two']],
	['a blank block', '<p>\u00a0</p><p>One</p>', ['One']],
	['a block of marks that nobody sees', '<p>\u200d</p><p>\u2060\u00ad</p><p>One</p>', ['One']],
	['such a mark within a word', '<p>می\u200cرود</p>', ['می\u200cرود']],
	['a block within inline', '<p>One <span><div>two</div></span>', ['One', 'two']],
	['an element of the site’s own in a paragraph', '<p>One (<a-source><a href="/2">2</a></a-source>) two</p>', ['One (2) two']],
	['elements of the site’s own that hold the text', '<a-text>One</a-text><a-text>two <b>three</b></a-text>', ['One', 'two three']],
	['an element of the site’s own beside text', '<li>It costs <a-price>5</a-price> euros</li>', ['It costs 5 euros']],
	['what is no text', '<p>One<script>x</script><style>x</style><select><option>x</select></p>', ['One']],
	['what is hidden', '<p hidden>x</p><p style="display: none">x</p><p style="VISIBILITY:hidden">x</p><p>One</p>', ['One']],
	['what is hidden until it is looked for', '<p hidden="until-found">One</p>', ['One']],
	['what a server sent late', '<div hidden id="S:1f"><p>One</p></div><div hidden id="S"><p>x</p></div>', ['One']],
	['what only clips', '<p style="overflow:hidden">One</p>', ['One']],
	['a card of the pointer', '<p>One <span class="tooltip-content">a term</span> two</p>', ['One two']],
	['a word that has such a card', '<p>One <span class="tooltip">term</span> two</p>', ['One term two']],
	['a hint for those who hear the page', '<p>One <a href="/">two<span class="sr-only"> (opens in a new tab)</span></a>.</p>', ['One two.']],
	[
		'a hint that is clipped',
		'<div>One <a href="/">two<span style="clip:rect(0px, 0px, 0px, 0px);position:absolute">, opens new tab</span></a>.</div>',
		['One two.'],
	],
	['a hint that is all of a line', '<div><span class="sr-only">Read more</span></div><p>One</p>', ['Read more', 'One']],
	['a word that is hidden from nobody', '<p>One <span class="hidden-gem">two</span>.</p>', ['One two.']],
	['a heading for those who hear the page', '<h2><span class="visually-hidden">Read more</span></h2><p>One</p>', ['Read more', 'One']],
	['a dialog', '<dialog open>Take our cookies</dialog><p>One</p>', ['One']],
	['text for those without scripts', '<noscript>Turn on scripts</noscript><p>One</p>', ['One']],
])('lines of %s', (_, body, texts) => expect(textsOf(body)).toEqual(texts));

test('an element covers the lines within it', () => {
	const outline = outlineOf('<p>Zero</p><section><p>One <a href="/">link</a></p><p>Two</p></section><p>Three</p>');
	const section = outline.lines[1]?.element.parentElement as Element;
	expect(outline.block(section)).toMatchObject({first: 1, end: 3, words: 3, text: 'One link Two'});
	expect(outline.block(section).linkDensity).toBeCloseTo(1 / 3);
});

test('an inline element covers the line that it stands in', () => {
	const outline = outlineOf('<p>Zero</p><p>One <a href="/">link</a> more</p><p>Two</p>');
	const link = outline.lines[1]?.element.querySelector('a') as Element;
	expect(outline.block(link)).toMatchObject({first: 1, end: 2});
});

test('an element that is not walked covers nothing', () => {
	const outline = outlineOf('<p>Zero</p><dialog>x</dialog>');
	expect(outline.block(outline.lines[0]?.element.nextElementSibling as Element)).toMatchObject({words: 0, linkDensity: 0});
});

test.each([
	['an image', '<p>Zero</p><img src="a.jpg"><p>One</p>', [1]],
	['an image for those without scripts', '<p>Zero</p><noscript><img src="a.jpg"></noscript>', [1]],
	['a hidden image', '<p>Zero</p><div hidden><img src="a.jpg"></div>', []],
])('the place of %s', (_, body, places) => expect(outlineOf(body).images.map(({line}) => line)).toEqual(places));

test.each([
	['A full sentence of a dozen words and more, which ends as sentences do.', true],
	['A full sentence of a dozen words and more, “which ends in a quotation.”', true],
	['गाँव की पुरानी घंटी आज सुबह फिर से बजी और सब लोग बाहर आ गए।', true],
	['گاؤں کی پرانی گھنٹی آج صبح پھر سے بجی اور سب لوگ باہر آ گئے۔', true],
	['गाँव की पुरानी घंटी और उसके बारे में सब कुछ जो आप जानना चाहते हैं', false],
	['Too short to tell.', false],
	['คณะกรรมการท่าเรือประชุมกันเมื่อเย็นวันจันทร์และตัดสินใจซ่อมประตูน้ำเก่าก่อนฤดูหนาวจะมาถึง', true],
	['อ่านเพิ่มเติมเกี่ยวกับท่าเรือ', false],
	['港口委员会在 3 月 5 日开会，决定在冬天到来之前修理旧船闸，预计费用约为 300 万元。', true],
	[`<a name="p1">A full sentence of a dozen words and more, which ends as sentences do, in a place to jump to.</a>`, true],
	[`<a class="deep">${'A full sentence of a dozen words and more, which a script may open elsewhere. '.repeat(3)}</a>`, true],
	['A label of a dozen words and more that stands there without any mark', false],
	['<a href="/">A teaser of a dozen words and more, all of it a link to another story.</a>', false],
])('%s', (text, isProse) => expect(outlineOf(`<p>${text}</p>`).lines[0]?.isProse).toBe(isProse));

test.each([
	['', 0],
	['one', 1],
	['one two\nthree', 3],
	['東京の港で見つかった鍵は誰のものか', 12],
	['在 3 月 5 日开会', 5],
	['港口委员会在 3 月 5 日开会。', 12],
])('words of %j', (text, words) => expect(countWords(text)).toBe(words));
