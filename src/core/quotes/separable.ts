import * as is from './is.ts';
import type {Lexicon} from './lexicon.ts';
import type {Token} from './token.ts';

/** In tokens: “lägger kommunalrådet Ada Ito till”. */
const longest = 8;
const particle = /^(?:till|til|fast|i|in|inn|ind)$/;
const clause = /^(\S+) (?:\S+ ){1,6}?(?:till|til|fast|i|in|inn|ind)(?:[.,]|$)/;

/** “lägger Ada Ito till”: a verb whose particle ends its clause reports, as no other of its uses does. */
export function markSeparable(tokens: readonly Token[], {separable}: Lexicon): void {
	if (separable.length === 0) return;
	for (const [n, token] of tokens.entries()) {
		if (token.type !== 'word' || !separable.includes(token.lower)) continue;
		const rest = tokens.slice(n + 1, n + longest);
		const end = rest.findIndex(({type}) => type !== 'word');
		const last = end < 0 ? rest.at(-1) : rest[end - 1];
		if (last && last !== rest[0] && particle.test(last.lower)) token.bits |= is.verb;
	}
}

/** The same of a text that begins so. */
export function beginsSeparable(text: string, {separable}: Lexicon): boolean {
	const verb = separable.length > 0 ? clause.exec(text)?.[1] : undefined;
	return verb !== undefined && separable.includes(verb);
}
