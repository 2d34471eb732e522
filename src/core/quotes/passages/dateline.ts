import * as is from '../words/is.ts';
import type {Token} from '../words/token.ts';

/** „Graz, 3. Mai. – “: where the first sentence begins after the place and the day. */
export function skipDay(tokens: readonly Token[]): number {
	const begin = skipDateline(tokens);
	return isDay(tokens.slice(0, Math.max(0, begin - 1))) ? begin : 0;
}

const isDay = (before: readonly Token[]) =>
	before[0]?.isCapital === true &&
	before.at(-1)?.text === '.' &&
	before.some(({text}) => text === ',') &&
	before.some(token => token.bits & is.calendar);

/** “GRAZ (Agency) — ”: where the story begins after the place and the agency. */
export function skipDateline(tokens: readonly Token[]): number {
	const dash = tokens.slice(0, 9).findIndex(({text}) => /^(?:[—–―]|--?)$/.test(text));
	if (dash < 1) return 0;
	const before = tokens.slice(0, dash);
	const isPlace = before.every(
		token => token.type === 'sign' || token.isCapital || /[)(/]/.test(token.text) || token.bits & is.particle || token.text.length <= 5,
	);
	// „Graz, 3. Mai. –“
	const isDated = isDay(before);
	const isLoud = (before[0]?.text.length ?? 0) > 2 && before[0]?.text === before[0]?.text.toUpperCase();
	return isPlace && (isLoud || isDated || before.at(-1)?.text === ')') && before.every(token => token.type !== 'marked') ? dash + 1 : 0;
}
