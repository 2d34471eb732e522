import {onBench, type PageFigure} from './page-bench.ts';
import {measureKept} from './page-kept.ts';
import {measureLoading} from './page-load.ts';
import {measurePopup} from './page-popup.ts';
import {measureStorms} from './page-storms.ts';

const parts = ['popup', 'load', 'storm', 'kept'] as const;

interface Wishes {
	/** Where the scorers are. */
	folder: string;
	/** What to measure; everything where nothing is named. */
	names: readonly string[];
	/** Of each storm. */
	seconds: number;
	/** Of labelled pages. */
	limit: number;
}

/** What Lede costs in real browsers and what the user sees of it, printed; times depend on what else the machine does. */
export async function benchPage({folder, names, seconds, limit}: Wishes): Promise<void> {
	const unknown = names.filter(name => !parts.some(part => part === name));
	if (unknown.length > 0) throw new Error(`usage: npm run bench -- page [${parts.join('|')}]… [--seconds n] [--limit pages]`);
	const isWanted = (part: (typeof parts)[number]) => names.length === 0 || names.includes(part);
	if (isWanted('popup')) for (const name of ['chromium', 'firefox'] as const) print(await measurePopup(name));
	if (isWanted('load')) print(await onBench('chromium', measureLoading));
	if (isWanted('storm')) print(await onBench('chromium', bench => measureStorms(bench, {folder, seconds})));
	if (isWanted('kept')) print(await onBench('chromium', bench => measureKept(bench, {folder, limit})));
}

function print(figures: readonly PageFigure[]): void {
	for (const {name, value, unit, most} of figures) {
		const shown = `${value.toFixed(unit === '' ? 3 : 1)} ${unit}`;
		const verdict = most === undefined ? '' : `${value <= most ? 'within' : 'OVER'} ${most}`;
		console.log(`${name.padEnd(62)}${shown.padStart(12)}  ${verdict}`);
	}
}
