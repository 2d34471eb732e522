import type {Mention} from '../mentions/mention.ts';
import type {Person} from '../person.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {isRole} from '../words/read-role.ts';
import {has, type Token} from '../words/token.ts';

/** „sagte der Bürgermeister und Abgeordnete Ben Reed“: in German, one who is both; not „sagten Trainer und Kapitän Ben Reed“, „der Bürgermeister und der Trainer Ben Reed“. */
export function findAndOfficer({lexicon, mentions, people}: Story, {passage, type, phrase, to}: Mention): Person | undefined {
	const {tokens, block} = passage;
	const [before, head] = [tokens[phrase - 1], tokens[to - 1]];
	// „Chirurg und Notarzt Ben Reed“
	const isOffice = (token: Token | undefined) =>
		isRole(token, lexicon) || lexicon.tradeEnds.some(end => token?.lower.slice(2).endsWith(end));
	const isJoined = tokens[to]?.lower === lexicon.and && isOffice(head);
	if (!lexicon.capitalNouns || type !== 'nominal' || !isJoined) return undefined;
	if (has(before, is.cue) && before?.lower.endsWith('en')) return undefined;
	const name = mentions[block]?.find(
		other => other.type === 'name' && other.phrase === to + 1 && other.from > other.phrase && other.isHead,
	);
	const isBare = name && !has(tokens[name.phrase], is.determiner | is.quantifier);
	const person = name && people.get(name);
	return isBare && person && person.words.length > 1 && isOffice(tokens[name.from - 1]) ? person : undefined;
}
