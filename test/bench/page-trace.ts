import type {Page} from 'puppeteer-core';

/** One entry of Chromium's trace; times in microseconds, `tdur` in time of the processor. */
interface TraceEvent {
	name: string;
	ph: string;
	ts: number;
	dur?: number;
	tdur?: number;
	pid: number;
	tid: number;
	args: {data?: {url?: string; stackTrace?: {url: string}[]}};
}

/** What Lede's scripts took of a page's main thread, in milliseconds of processor time. */
export interface Cost {
	total: number;
	longest: number;
	beforePaint: number;
	/** Between the first and the last entry, by the clock. */
	duration: number;
}

const categories = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'loading', 'v8', 'v8.execute'];
const oursOnly = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile', 'v8.run', 'EventDispatch', 'TimerFire', 'RunTask']);

/** Records what happens in a page while `during` runs. */
export async function traceCost(page: Page, during: () => Promise<void>): Promise<Cost> {
	await page.tracing.start({categories});
	await during();
	const buffer = await page.tracing.stop();
	const {traceEvents}: {traceEvents: TraceEvent[]} = JSON.parse(Buffer.from(buffer ?? []).toString());
	return toCost(traceEvents);
}

function toCost(events: readonly TraceEvent[]): Cost {
	const ours = toOutermost(events.filter(isOurs));
	const foreign = toOutermost(
		events.filter(({name, ph, args}) => ph === 'X' && name === 'FunctionCall' && args?.data?.url && !isOwn(args.data.url)),
	);
	// The page's first paint is the last one of its process: the empty page before has one too.
	const paint = events.filter(({name}) => name === 'firstPaint').sort((a, b) => b.ts - a.ts)[0];
	const toTime = (event: TraceEvent) => toOwnTime(event) - sumWithin(event, foreign);
	const sum = (list: readonly TraceEvent[]) => list.reduce((total, event) => total + toTime(event), 0);
	const times = events.filter(({ts}) => ts > 0).map(({ts}) => ts);
	const first = times.reduce((least, time) => Math.min(least, time), Number.POSITIVE_INFINITY);
	const last = times.reduce((most, time) => Math.max(most, time), 0);
	return {
		total: sum(ours),
		longest: ours.reduce((most, event) => Math.max(most, toTime(event)), 0),
		beforePaint: paint ? sum(ours.filter(({ts, pid}) => ts < paint.ts && pid === paint.pid)) : Number.NaN,
		duration: (last - first) / 1000,
	};
}

const toOwnTime = ({tdur, dur}: TraceEvent) => (tdur ?? dur ?? 0) / 1000;
const isOwn = (url: string | undefined) => url?.startsWith('chrome-extension://') ?? false;

/** What the page's own functions took that ran at the end of one of ours: a mutation of ours wakes the page's observers. */
function sumWithin(event: TraceEvent, foreign: readonly TraceEvent[]): number {
	let low = 0;
	for (let high = foreign.length; low < high; ) {
		const middle = (low + high) >> 1;
		if ((foreign[middle]?.ts ?? 0) < event.ts) low = middle + 1;
		else high = middle;
	}
	let sum = 0;
	for (let index = low; index < foreign.length; index++) {
		const inner = foreign[index];
		if (!inner || inner.ts > event.ts + (event.dur ?? 0)) break;
		if (inner.pid === event.pid && inner.tid === event.tid) sum += toOwnTime(inner);
	}
	return sum;
}

/** What follows a promise is nobody's in the trace: taken for ours, but for the page's own functions in it. */
function isOurs({name, ph, args}: TraceEvent): boolean {
	if (ph !== 'X') return false;
	if (name === 'RunMicrotasks') return true;
	if (!oursOnly.has(name)) return false;
	return [args?.data?.url, args?.data?.stackTrace?.[0]?.url].some(isOwn);
}

/** An entry within another is part of it. */
function toOutermost(events: readonly TraceEvent[]): TraceEvent[] {
	const outermost: TraceEvent[] = [];
	const ends = new Map<string, number>();
	for (const event of [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
		const thread = `${event.pid} ${event.tid}`;
		if (event.ts < (ends.get(thread) ?? 0)) continue;
		ends.set(thread, event.ts + (event.dur ?? 0));
		outermost.push(event);
	}
	return outermost;
}
