import * as is from './is.ts';
import type {Lexicon} from './lexicon.ts';
import type {Token} from './token.ts';

/** The beginnings, in the four languages. */
const adjective =
	/^(?:muni[cz]ip|comun|region|r[ée]gion|na[cz]ion|federal|f[ée]d[ée]ral|estad|provin[cz]i|depart|d[ée]part|gen[eé]ral|geral|territori|adj[ou]nt)/;

/** “el Secretario Municipal de Obras”, “o Comandante Regional”: an office written large, and no name. `begin`: how many words the office itself has. */
export function isDepartment(words: readonly Token[], begin: number, {clitics, verbSecond}: Lexicon): boolean {
	const first = words[begin];
	if (begin === 0 || !first || clitics.length === 0 || verbSecond || words.some(({bits}) => bits & is.givenName)) return false;
	return first.bits === 0 && adjective.test(first.lower);
}
