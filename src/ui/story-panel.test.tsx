// @vitest-environment jsdom
import {expect, test} from 'vitest';
import {StoryPanel} from './story-panel.tsx';
import {articleWith, show} from './test-story.tsx';

const readLinks = (nextPage: string | undefined) =>
	[...show(<StoryPanel article={{...articleWith({children: []}), nextPage}} showsImages={false} />).querySelectorAll('.remark a')].map(
		link => link.getAttribute('href'),
	);

test.each<[string, string | undefined, string[]]>([
	['a story on several pages leads to the next', 'https://a.example/ferry/2', ['https://a.example/ferry/2']],
	['a story on one page to none', undefined, []],
	['an address of another scheme is no page', 'javascript:alert(1)', []],
])('%s', (_, nextPage, links) => expect(readLinks(nextPage)).toEqual(links));
