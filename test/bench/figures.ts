/** What one measurement gave: a number for each figure. */
export type Figures = Record<string, number>;

/** What `measure.mjs --json` says of one measurement; `null` where there was nothing to measure. */
export interface Measured {
	pages: number;
	errors: number;
	mutated: number;
	lede: Record<string, number | null>;
	/** CPU time of ours to theirs. */
	ratios?: Record<string, {first: number; total: number}>;
}

export interface Comparison {
	figure: string;
	now: number | undefined;
	before: number | undefined;
	isWorse: boolean;
}

/** Counts and times, of which less is better; all else is a share of what is right. */
const isBetterLow = (figure: string) => /\(count\)|^errors$|^pages changed$|^speed/.test(figure);
/** Figures are given with four digits: less is no change. */
const noticeable = 0.0001;
/** Times are never twice the same. */
const jitter = 0.05;

export function toFigures({errors, mutated, lede, ratios}: Measured): Figures {
	const shares = Object.entries(lede).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
	if (!ratios) return {errors, 'pages changed': mutated, ...Object.fromEntries(shares.map(([name, value]) => [name.trim(), value]))};
	const times = Object.entries(ratios).flatMap(([peer, {first, total}]): [string, number][] => [
		[`speed, to ${peer}, median of ratios`, first],
		[`speed, to ${peer}, total`, total],
	]);
	return {errors, ...Object.fromEntries(times)};
}

/** Side by side, in the order of today's. A figure that is missing today is worse than any. */
export function compareFigures(now: Figures, before: Figures = {}): Comparison[] {
	const names = [...new Set([...Object.keys(now), ...Object.keys(before)])];
	return names.map(figure => ({figure, now: now[figure], before: before[figure], isWorse: isWorse(figure, now[figure], before[figure])}));
}

function isWorse(figure: string, now: number | undefined, before: number | undefined): boolean {
	if (before === undefined) return false;
	if (now === undefined) return true;
	const loss = isBetterLow(figure) ? now - before : before - now;
	return loss >= (figure.startsWith('speed') ? jitter * before : noticeable);
}

/** A line for the terminal. */
export function toRow({figure, now, before, isWorse}: Comparison): string {
	const say = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(4)).padStart(10);
	return `  ${figure.padEnd(44)}${say(now)}${say(before)}${isWorse ? '  WORSE' : ''}`;
}
