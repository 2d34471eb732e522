import * as is from '../words/is.ts';
import {type Lexicon, readBits} from '../words/lexicon.ts';
import {isRole} from '../words/read-role.ts';
import {has, type Token} from '../words/token.ts';
import type {Passage} from './passage.ts';

/** „Reeds Vorwurf“: in German, where the story writes that name without its end elsewhere. Not „Reeds Trainer Jan Kos“, which is how somebody is introduced. */
export function markOwners(passages: readonly Passage[], lexicon: Lexicon): void {
	if (!lexicon.capitalNouns) return;
	const names = new Set<string>();
	for (const {tokens} of passages)
		for (const [n, {lower}] of tokens.entries())
			if (isName(tokens[n], tokens[n - 1])) {
				names.add(lower);
				names.add(`${tokens[n - 1]?.lower} ${lower}`);
			}
	for (const {tokens} of passages)
		for (const [n, token] of tokens.entries()) {
			const [before, next] = [tokens[n - 1], tokens[n + 1]];
			const owner = token.lower.slice(0, -1);
			const isOfThing = next?.type === 'word' && next.isCapital && !isRole(next, lexicon);
			if (!isOfThing || !/[^s]s$/.test(token.lower) || !isName(token, before)) continue;
			if (!names.has(before?.isCapital ? `${before.lower} ${owner}` : owner)) continue;
			Object.assign(token, {lower: owner, text: token.text.slice(0, -1), bits: readBits(lexicon, owner), isPossessive: true});
		}
}

/** Large, behind no article. */
function isName(token: Token | undefined, before: Token | undefined): boolean {
	const isLarge = token?.type === 'word' && token.isCapital && !(token.bits & (is.stop | is.role | is.calendar));
	return isLarge && !(has(before, is.determiner) && !has(before, is.particle));
}
