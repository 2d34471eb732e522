import {fold} from './clean-text.ts';
import {isObject, type JsonObject, readTypes, toList, toTexts} from './json-value.ts';
import {parseJson} from './parse-json.ts';

/** What the page's JSON-LD says. */
export interface JsonLd {
	/** Nodes that describe the story, the likeliest first. */
	articles: readonly JsonObject[];
	/** Every other node: the page, the site, the publisher. */
	others: readonly JsonObject[];
	/** Nodes by their `@id`: in a graph an author is often only pointed at. */
	byId: ReadonlyMap<string, JsonObject>;
}

/** In UTF-16 units, a script: live blogs write their whole history (0.5 M was the most seen). */
const longestScript = 1_500_000;
const mostNodes = 400;
const articleTypes: ReadonlySet<string> = new Set(['Report', 'Review', 'Recipe', 'HowTo']);
/** Where a node holds another that may be the story. */
const nesting = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemReviewed'];

export function readJsonLd(document: Document): JsonLd {
	const nodes: JsonObject[] = [];
	for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
		const text = script.textContent ?? '';
		if (text.length <= longestScript) collect(parseJson(text), nodes);
	}
	const articles: JsonObject[] = [];
	const others: JsonObject[] = [];
	const byId = new Map<string, JsonObject>();
	for (const node of nodes) {
		(isArticle(node) ? articles : others).push(node);
		const id = node['@id'];
		if (typeof id === 'string' && (node.name || node.headline)) byId.set(id, node);
	}
	return {articles: articles.length > 1 ? chooseArticles(articles, document) : articles, others, byId};
}

function isArticle(node: JsonObject): boolean {
	for (const type of readTypes(node)) {
		if (type.endsWith('Article') || type.endsWith('Posting') || type.endsWith('ImageGallery') || articleTypes.has(type)) return true;
		if (type === 'CreativeWork' && node.headline) return true;
	}
	return false;
}

function collect(root: unknown, nodes: JsonObject[]): void {
	const queue: unknown[] = [...toList(root)];
	for (let index = 0; index < queue.length && nodes.length < mostNodes; index++) {
		const node = queue[index];
		if (!isObject(node)) continue;
		nodes.push(node);
		for (const key of nesting) {
			const inner = node[key];
			if (Array.isArray(inner)) queue.push(...inner.slice(0, mostNodes));
			else if (inner) queue.push(inner);
		}
	}
}

/**
 * The node whose headline the page shows comes first: teasers of other stories are marked up too. Those that say where they are, elsewhere,
 * are left out then.
 */
function chooseArticles(articles: readonly JsonObject[], document: Document): JsonObject[] {
	const shown = fold(
		[...document.querySelectorAll('h1, title')]
			.slice(0, 6)
			.map(element => element.textContent ?? '')
			.join('\n'),
	);
	const rank = (node: JsonObject) => {
		const headline = fold(toTexts(node.headline ?? node.name, 300)[0] ?? '');
		const main = readTypes(node).some(type => type.endsWith('Article')) ? 1 : 0;
		return (headline !== '' && shown.includes(headline) ? shownRank : 0) + main;
	};
	const ranked = articles.map(node => ({node, rank: rank(node)})).sort((one, other) => other.rank - one.rank);
	const own = ranked.filter(({node, rank}) => rank >= shownRank || !isOfElsewhere(node, document));
	return ((ranked[0]?.rank ?? 0) >= shownRank ? own : ranked).map(({node}) => node);
}

/** Of a node whose headline the page shows. */
const shownRank = 2;

/** Whether a node's own address is another page's. */
function isOfElsewhere({url, mainEntityOfPage}: JsonObject, document: Document): boolean {
	const page = isObject(mainEntityOfPage) ? mainEntityOfPage['@id'] : mainEntityOfPage;
	const given = [url, page]
		.filter(address => typeof address === 'string' && /^https?:/.test(address))
		.map(address => toPath(String(address)));
	const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
	return given.length > 0 && !given.some(path => path === toPath(document.URL) || path === toPath(canonical));
}

/** Sites have more than one host, and stories more than one ending of their address. */
const toPath = (address: string) =>
	URL.canParse(address) ? new URL(address).pathname.replace(/(?:\/|\.html?|\.amp|\/amp\/?)$/, '') : address;
