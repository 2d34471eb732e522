import {isAddressed} from '../attributions/adjuncts.ts';
import type {Mention} from '../mentions/mention.ts';
import * as is from '../words/is.ts';
import {isRomance, type Lexicon} from '../words/lexicon.ts';
import {has, type Token} from '../words/token.ts';

/** “o chef de 39 anos” */
export const isAge = (token: Token | undefined) => /^\d\d$/.test(token?.text ?? '');

/** “The mayor of Graz”, « l'adjoint à la culture »; not « la cuisinière de 41 ans », « et le maire d'ajouter », « a réagi le maire à sa sortie ». */
export function isOfSomething({passage: {tokens}, to}: Mention, lexicon: Lexicon): boolean {
	const link = tokens[to];
	if (!has(link, is.link) || isAge(tokens[to + 1]) || lexicon.narrating.includes(tokens[to + 1]?.lower ?? '')) return false;
	return !isRomance(lexicon) || !isAddressed(link, lexicon) || lexicon.assigned.includes(tokens[to - 1]?.lower ?? '');
}
