import * as is from './is.ts';
import type {Mention} from './mentions.ts';
import {namedBeside} from './named-beside.ts';
import type {Person} from './people.ts';
import {isRole} from './read-role.ts';
import type {Story} from './story.ts';

/** “The mayor said”: who was brought in as the mayor before, if nobody else was. */
export function findHolder(story: Story, mention: Mention): Person | undefined {
	const {passage, from, to} = mention;
	const {tokens} = passage;
	const office = tokens[to - 1];
	const isBare = to - from === 1 && story.lexicon.definite.length === 0;
	const isDefinite = to - from === 2 && story.lexicon.definite.includes(tokens[from]?.lower ?? '');
	const isOffice = mention.type === 'nominal' && (isBare || isDefinite) && isRole(office, story.lexicon);
	if (!office || !isOffice || (tokens[to]?.bits ?? 0) & is.link) return undefined;
	const isBefore = ({passage: {block}, from: at}: Mention) => block < passage.block || (block === passage.block && at < from);
	// “ordføreren” is “ordfører”: there the article is the noun’s end.
	const names = isBare
		? [office.lower, ...ends.flatMap(end => (office.lower.endsWith(end) ? office.lower.slice(0, -end.length) : []))]
		: [office.lower];
	const known = names.flatMap(name => readHolders(story).get(name) ?? []).filter(holder => isBefore(holder.mention));
	const [only, ...others] = new Set(known.map(({person}) => person));
	return others.length === 0 && only && only.words.length > 1 ? only : undefined;
}

/** The article at the end of a noun. */
const ends = ['n', 'en', 't', 'et'];

interface Holder {
	mention: Mention;
	person: Person;
}

const holders = new WeakMap<Story, Map<string, Holder[]>>();

/** By office: who is called so beside their name. */
function readHolders(story: Story): ReadonlyMap<string, readonly Holder[]> {
	const known = holders.get(story);
	if (known) return known;
	const found = new Map<string, Holder[]>();
	for (const mention of story.mentions.flat()) {
		const isName = mention.type === 'name';
		const office = isName ? mention.description.split(' ').at(-1) : mention.passage.tokens[mention.to - 1]?.lower;
		const person = isName ? story.people.get(mention) : mention.type === 'nominal' ? namedBeside(story, mention) : undefined;
		if (!office || !person) continue;
		const others = found.get(office);
		if (others) others.push({mention, person});
		else found.set(office, [{mention, person}]);
	}
	holders.set(story, found);
	return found;
}
