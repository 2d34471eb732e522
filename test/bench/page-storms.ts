import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type Bench, type PageFigure, site} from './page-bench.ts';
import {toPage} from './page-load.ts';
import {traceCost} from './page-trace.ts';

interface Storms {
	/** Where the scorers are; the maker of hostile pages stands beside them. */
	folder: string;
	seconds: number;
}

/** Our share of the main thread on pages that never stop changing. */
export async function measureStorms({browser, server}: Bench, {folder, seconds}: Storms): Promise<PageFigure[]> {
	const maker = join(folder, '../hostile/make-pages.mjs');
	if (!existsSync(maker)) return [];
	const scratch = mkdtempSync(join(tmpdir(), 'lede-storms-'));
	try {
		spawnSync(process.execPath, [maker, scratch, '--only', '^storm'], {stdio: 'ignore'});
		const figures: PageFigure[] = [];
		for (const file of readdirSync(scratch).filter(name => name.endsWith('.html'))) {
			const body = readFileSync(join(scratch, file), 'utf8').replace(
				'<head>',
				'<head><meta property="og:type" content="article"><meta name="author" content="Maria Okonkwo">',
			);
			const address = server.serve(`http://www.${site}/${file}`, body);
			const tab = await browser.open('about:blank');
			const {total, duration} = await traceCost(toPage(tab), async () => {
				// Some storms never let a page be ready.
				tab.goto(address).catch(() => undefined);
				await new Promise(resolve => setTimeout(resolve, seconds * 1000));
			});
			figures.push({name: `${file.replace(/\.html$/, '')}, ${seconds} s: our share`, value: (total / duration) * 100, unit: '%', most: 5});
			await tab.close();
		}
		return figures;
	} finally {
		rmSync(scratch, {recursive: true, force: true});
	}
}
