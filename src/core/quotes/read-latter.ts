import * as is from './is.ts';
import type {Token} from './token.ts';

/** « Cette dernière », “este último”: he or she, as bits; 0 elsewhere. */
export function readLatter(first: Token, second: Token | undefined): number {
	if (!/^(?:ce|cette|este|esta|quest'|quest’)$/.test(first.lower) || !second) return 0;
	const [, end] = /^(?:derni|últim|ultim)(er|ère|o|a)$/.exec(second.lower) ?? [];
	return end === undefined ? 0 : end === 'er' || end === 'o' ? is.he : is.she;
}
