// @vitest-environment node
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {RootContent} from 'hast';
import {JSDOM} from 'jsdom';
import {describe, expect, test} from 'vitest';
import type {Article, Quote} from '../src/core/article.ts';
import type {ClutterKind} from '../src/core/clutter/rules/index.ts';
import {extractArticle} from '../src/core/extract-article.ts';

/** What a careful reader wants of a page. A field that is missing is not asked for; `null` means that there must be none. */
interface Wanted {
	url: string;
	/** `null`: the page holds no article. */
	article?: null;
	title?: string;
	standfirst?: string | null;
	byline?: string | null;
	siteName?: string;
	publishedAt?: string;
	modifiedAt?: string | null;
	language?: string;
	direction?: Article['direction'];
	isPartial?: boolean;
	nextPage?: string | null;
	/** Every block of the story, in order. */
	text?: string[];
	/** Blocks that the story must have, and words that must stand nowhere in it: for pages whose other lines are nobody's loss. */
	contains?: string[];
	lacks?: string[];
	/** Every quotation, in order; of each what is worth asking for. */
	quotes?: (Pick<Quote, 'text'> & Partial<Record<'speaker' | 'mention' | 'cue' | 'kind', string | null>>)[];
	/** Every tag, in order. */
	tags?: string[];
	/** Pieces that the receipt must name, by the first words of each. */
	removals?: {kind: ClutterKind; excerpt: string}[];
	/** Words of pieces that the receipt must leave out: the article shows them in a place of its own. */
	unlisted?: string[];
	/** Images that the body must show, by their addresses. */
	images?: string[];
	/** Everything that the body links to as shown from elsewhere, in order: its kind and its address. */
	embeds?: string[];
}

const plainFields = ['title', 'standfirst', 'byline', 'siteName', 'language', 'direction', 'isPartial', 'nextPage'] as const;
const folder = join(import.meta.dirname, 'pages');
const cases = readdirSync(folder, {withFileTypes: true}).filter(entry => entry.isDirectory());

describe.each(cases.map(({name}) => name))('%s', name => {
	const wanted: Wanted = JSON.parse(readFileSync(join(folder, name, 'article.json'), 'utf8'));
	const {document} = new JSDOM(readFileSync(join(folder, name, 'page.html'), 'utf8'), {url: wanted.url}).window;
	const before = document.documentElement.outerHTML;
	const article = extractArticle(document);

	test('is left as it was', () => expect(document.documentElement.outerHTML).toBe(before));

	if (wanted.article === null) return test('holds no article', () => expect(article?.text).toBeUndefined());

	for (const field of plainFields) {
		const value = wanted[field];
		if (value !== undefined) test(field, () => expect(article?.[field] ?? null).toBe(value));
	}

	for (const field of ['publishedAt', 'modifiedAt'] as const) {
		const value = wanted[field];
		if (value !== undefined) test(field, () => expect(toInstant(article?.[field])).toBe(toInstant(value)));
	}

	// Whether the summary counts among the words of the story is the page's layout's to say.
	const withoutSummary = (blocks: readonly string[] | undefined) =>
		blocks?.filter((block, index) => index > 0 || block !== wanted.standfirst);
	if (wanted.text) test('text', () => expect(withoutSummary(article?.text.split('\n\n'))).toEqual(withoutSummary(wanted.text)));

	for (const block of wanted.contains ?? []) test(`keeps “${block}”`, () => expect(article?.text.split('\n\n')).toContain(block));
	for (const words of wanted.lacks ?? []) test(`lacks “${words}”`, () => expect(article?.text).not.toContain(words));

	if (wanted.quotes) {
		const {quotes} = wanted;
		test('quotes', () =>
			expect(article?.quotes.map((quote, index) => pick(quote, quotes[index]))).toEqual(quotes.map(quote => pick(quote, quote))));
	}

	if (wanted.tags) test('tags', () => expect(article?.tags.map(tag => tag.label)).toEqual(wanted.tags));

	for (const {kind, excerpt} of wanted.removals ?? []) {
		test(`${kind} gone: “${excerpt}”`, () => {
			const named = article?.removals.filter(removal => removal.excerpt.startsWith(excerpt));
			expect(named?.map(removal => removal.kind)).toContain(kind);
		});
	}

	for (const words of wanted.unlisted ?? [])
		test(`not in the receipt: “${words}”`, () => expect(article?.removals.filter(({excerpt}) => excerpt.includes(words))).toEqual([]));

	for (const image of wanted.images ?? []) {
		test(`shows ${image}`, () => expect(JSON.stringify(article?.body)).toContain(JSON.stringify(image)));
	}

	if (wanted.embeds) test('embeds', () => expect(article?.body.children.flatMap(listEmbeds)).toEqual(wanted.embeds));
});

function listEmbeds(node: RootContent): string[] {
	if (node.type !== 'element') return [];
	const [link] = node.children;
	if (node.properties.embed === undefined || link?.type !== 'element') return node.children.flatMap(listEmbeds);
	return [`${node.properties.embed} ${link.properties.href}`];
}

const toInstant = (time: string | null | undefined) => (time ? new Date(time).toISOString() : undefined);

/** Of a quote the fields that the other one names. Punctuation at a quotation's end says nothing. */
function pick(quote: {text: string}, like: object = {text: '', speaker: ''}): object {
	const values = new Map<string, unknown>(Object.entries(quote));
	const fields = Object.keys(like).map(field => [field, values.get(field) ?? null]);
	return {...Object.fromEntries(fields), text: quote.text.replace(/[\s.,]+$/, '')};
}
