import {is} from './lexicon.ts';
import {type Mention, readText} from './mentions.ts';
import type {Token} from './passage.ts';
import type {Person} from './people.ts';
import type {Antecedent} from './pronouns.ts';
import type {Story} from './story.ts';

/** The fullest name the story gives a mention. */
export function nameOf(story: Story, mention: Mention, meant: ReadonlyMap<Mention, Antecedent>): string | undefined {
	if (mention.type === 'pronoun') {
		const antecedent = meant.get(mention);
		return antecedent && (antecedent.person?.name ?? readText(antecedent.mention));
	}
	if (mention.type === 'relative') {
		const antecedent = story.mentions[mention.passage.block]?.filter(({to}) => to <= mention.from).at(-1);
		return antecedent && nameOf(story, antecedent, meant);
	}
	return story.people.get(mention)?.name ?? innerName(story, mention) ?? apposedName(story, mention) ?? readWhole(story, mention);
}

/** A description with what it belongs to: “a spokesman for the Met”. */
export function readWhole(story: Story, mention: Mention): string {
	return readText({...mention, to: endOf(story, mention)});
}

function endOf(story: Story, {passage, type, to}: Mention): number {
	if (type !== 'nominal') return to;
	const isLink = ((passage.tokens[to]?.bits ?? 0) & is.link) !== 0 && !passage.tokens[to - 1]?.isPossessive;
	const linked =
		isLink &&
		story.mentions[passage.block]?.findLast(
			({from, type}) => (from === to + 1 || from === to) && type !== 'pronoun' && type !== 'relative',
		);
	return linked ? linked.to : to;
}

/** “der Minister Ada Ito”: the name that a description ends in. */
function innerName(story: Story, {passage, phrase, to}: Mention): string | undefined {
	const inner = story.mentions[passage.block]?.find(other => other.type === 'name' && other.phrase === phrase && other.to === to);
	const person = inner && story.people.get(inner);
	return person && person.words.length > 1 && inner.from > phrase + 1 ? person.name : undefined;
}

/** The name that a description stands beside: “the mayor of Graz, Ada Ito, said”, “Ada Ito, the mayor, said”, “former mayor and senator Ada Ito”. */
function apposedName(story: Story, mention: Mention): string | undefined {
	const {tokens, block} = mention.passage;
	const names = (story.mentions[block] ?? []).filter(({type}) => type === 'name');
	if (tokens[mention.phrase - 1]?.text === ',') {
		const person = personOf(
			story,
			names.find(({to}) => to === mention.phrase - 1),
		);
		if (person) return person.name;
	}
	const end = endOf(story, mention);
	const beside = names.find(({from, isHead}) => isHead && from > end && from <= end + 5);
	const person = personOf(story, beside);
	if (!beside || !person || !isClosed(tokens[beside.to])) return undefined;
	const isApposed = tokens[end]?.text === ',' && tokens.slice(end + 1, beside.from).every(token => token.isCapital);
	const isJoined =
		((tokens[end]?.bits ?? 0) & is.conjunction) !== 0 && (beside.bits & (is.role | is.title)) !== 0 && beside.phrase === end + 1;
	return isApposed || isJoined ? person.name : undefined;
}

function personOf(story: Story, mention: Mention | undefined): Person | undefined {
	const person = mention && story.people.get(mention);
	return person && person.words.length > 1 ? person : undefined;
}

function isClosed(after: Token | undefined): boolean {
	return after === undefined || after.type === 'marked' || /^[,.;:]$/.test(after.text);
}
