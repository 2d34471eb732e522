import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {browserNames} from './launch-browser.ts';
import {readPopup} from './read-popup.ts';
import {useStage} from './stage.ts';

/** Other people's pages are not part of the project; they lie beside it where it is developed. */
const folder = join(import.meta.dirname, '../../../shared/seed');
const isThere = existsSync(join(folder, 'expected.json'));
if (!isThere) console.log(`skipped: the seed story, as there is no ${folder}`);

interface Expected {
	title: string;
	paragraphs: string[];
	quotes: {text: string; speaker: string; cue: string | null}[];
	fragments: string[];
	tags: string[];
	removed: {kind: string; text: string; only?: string[]}[];
}

/** What the popup calls the kinds. */
const kindNames: Readonly<Record<string, string>> = {
	newsletter: 'Newsletter',
	related: 'Other stories',
	'source-line': 'Source and agency lines',
};

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.skipIf(!isThere).each(browserNames)('the seed story in %s', name => {
	const stage = useStage(name);

	test.each(['publisher', 'syndicated', 'bare'])('%s', async markup => {
		const {browser, server} = stage();
		const {title, paragraphs, quotes, fragments, tags, removed}: Expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
		const address = server.serve(`http://news.example/${markup}`, readFileSync(join(folder, `${markup}.html`)));
		const tab = await browser.open(address);
		const shown = await readPopup(await browser.clickToolbarButton(tab));
		expect(squeeze(shown.title)).toBe(squeeze(title));
		expect(shown.article).toEqual(paragraphs.map(squeeze));
		const said = shown.quotes.filter(({isFragment}) => !isFragment);
		expect(said.map(({text, speaker}) => [squeeze(text), speaker])).toEqual(quotes.map(({text, speaker}) => [squeeze(text), speaker]));
		for (const [index, {cue}] of quotes.entries()) if (cue) expect(said[index]?.naming).toContain(cue);
		expect(shown.quotes.filter(({isFragment}) => isFragment).map(({text}) => squeeze(text))).toEqual(expect.arrayContaining(fragments));
		expect(shown.tags).toEqual(tags);
		// Each is gone, as the article is exactly the story; the receipt may name several as one piece.
		const due = removed.filter(({only}) => !only || only.includes(markup)).map(({kind}) => kindNames[kind]);
		expect(shown.removals.map(({kind}) => kind)).toEqual(expect.arrayContaining(due));
		await tab.close();
	});
});
