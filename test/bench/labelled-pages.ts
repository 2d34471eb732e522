import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {getDomainWithoutSuffix} from 'tldts';
import {bundleScript} from './bundle-script.ts';
import {InertBrowser} from './inert-browser.ts';
import {type CorpusName, type Labels, labelers, type Truths} from './line-labels.ts';
import {readJsonLines} from './read-json-lines.ts';
import type {ReadPage} from './read-lines.ts';

export interface LabelledPage extends ReadPage {
	corpus: CorpusName;
	id: string;
	/** Whoever may have more than one page, also under several addresses; pages of one never stand on both sides of a fold. */
	publisher: string;
	/** By line. */
	labels: Labels;
}

interface PageTruth {
	id: string;
	url: string;
	/** Where the saved page lies, from the corpora's folder. */
	file: string;
}

export interface Corpora {
	/** Holds `<corpus>.jsonl`, a page a line. */
	folder: string;
	names: readonly CorpusName[];
	/** Pages of each corpus at most. */
	limit: number;
}

/**
 * Reads the pages in Chromium and labels their lines. What a page says is kept in the system's folder for temporary files
 * and read again when anything of the core changed.
 */
export async function readLabelledPages({folder, names, limit}: Corpora): Promise<LabelledPage[]> {
	const script = await bundleScript(join(import.meta.dirname, 'read-lines.ts'));
	const cache = join(tmpdir(), 'lede-lines', createHash('sha256').update(script).digest('hex').slice(0, 16));
	mkdirSync(cache, {recursive: true});
	const browser = new InertBrowser();
	const readPage = async (corpus: CorpusName, {id, url, file}: PageTruth): Promise<ReadPage> => {
		const known = join(cache, `${corpus}-${createHash('sha256').update(id).digest('hex').slice(0, 16)}.json`);
		if (existsSync(known)) return JSON.parse(readFileSync(known, 'utf8'));
		const bytes = readFileSync(join(folder, file));
		const page = await browser.evaluate(
			{url, html: file.endsWith('.gz') ? gunzipSync(bytes) : bytes},
			`${script};lede.readLines(document)`,
		);
		writeFileSync(known, JSON.stringify(page));
		return page as ReadPage;
	};
	const pages: LabelledPage[] = [];
	const readCorpus = async <Name extends CorpusName>(corpus: Name) => {
		for (const truth of readJsonLines<PageTruth & Truths[Name]>(join(folder, `${corpus}.jsonl`)).slice(0, limit)) {
			try {
				const page = await readPage(corpus, truth);
				const publisher = getDomainWithoutSuffix(truth.url) ?? truth.url;
				pages.push({...page, corpus, id: truth.id, publisher, labels: labelers[corpus](page.lines, truth)});
			} catch (error) {
				console.log(`${corpus} ${truth.id}: ${String(error).split('\n')[0]}`);
			}
		}
	};
	try {
		for (const name of names) {
			await readCorpus(name);
			const count = pages.filter(page => page.corpus === name).length;
			if (count === 0) throw new Error(`Not one page of ${name} could be read.`);
			console.log(`${name}: ${count} pages`);
		}
	} finally {
		await browser.close();
	}
	return pages;
}
