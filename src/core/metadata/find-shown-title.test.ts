// @vitest-environment jsdom
import {expect, test} from 'vitest';
import {findShownTitle} from './find-shown-title.ts';

const home = '<h1><a href="https://harbourblog.example/">Harbour Blog</a></h1>';
const ferry = 'The last ferry';

test.each([
	['below the name of a blog', `Harbour Blog » Archive » ${ferry}`, `${home}<h2><a href="/2031/05/ferry">${ferry}</a></h2>`, ferry],
	[
		'shorter than that name, after a colon',
		`The Whole Harbour Blog: ${ferry}`,
		`${home.replace('Harbour', 'The Whole Harbour')}<h3>${ferry}</h3>`,
		ferry,
	],
	[
		'below a school’s name that leads nowhere',
		`Quay School - ${ferry}`,
		`<div class="header"><h1>Quay School</h1></div><h2>${ferry}</h2>`,
		ferry,
	],
	[
		'in a box called so, before an underscore',
		'渡轮取消冬季班次_港口新闻网',
		'<div class="title">渡轮取消冬季班次</div>',
		'渡轮取消冬季班次',
	],
	['in a heading of its own, beside a section', `${ferry} | News of the harbour`, `<h1>${ferry}</h1><h2>News of the harbour</h2>`, ferry],
	['of a page that shows none', `Harbour Blog » ${ferry}`, `${home}<p>${ferry}</p>`, undefined],
	['in a window that has nothing else', ferry, `${home}<h2>${ferry}</h2>`, undefined],
	['that is no end of the window’s title', `Harbour Blog » ${ferry} sails`, `${home}<h2>${ferry}</h2>`, undefined],
])('a headline %s', (_, title, body, found) => {
	const document = new DOMParser().parseFromString(`<title>${title}</title><body>${body}</body>`, 'text/html');
	expect(findShownTitle(document)).toBe(found);
});
