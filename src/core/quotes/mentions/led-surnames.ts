import * as is from '../words/is.ts';
import type {Mention} from './mention.ts';

/** In words: “von der Mühl”. A single “von Ahlen” is read as a name where it stands. */
const shortest = 3;

/** „Ursula von der Mühl kam. “…”, sagte von der Mühl“: once her whole name is told, “der Mühl” behind “von” is no description but her surname. */
export function joinLedSurnames(mentions: Mention[][]): Mention[][] {
	const surnames = new Set(mentions.flat().flatMap(readLedSurname));
	if (surnames.size === 0) return mentions;
	return mentions.map(list => {
		const led = list.filter(mention => mention.type === 'nominal' && surnames.has(readWithLead(mention)));
		if (led.length === 0) return list;
		const isLead = ({passage, to}: Mention) => led.some(mention => mention.passage === passage && mention.from === to);
		return list.filter(mention => !isLead(mention)).map(mention => (led.includes(mention) ? toSurname(mention) : mention));
	});
}

function readLedSurname({type, passage: {tokens}, from, to}: Mention): string[] {
	if (type !== 'name') return [];
	const at = tokens.findIndex(({bits, isCapital}, n) => n > from && n < to && !isCapital && (bits & is.particle) !== 0);
	return at > 0 && to - at >= shortest ? [toText({passage: {tokens}, from: at, to})] : [];
}

const readWithLead = (mention: Mention) => toText({...mention, from: mention.from - 1});

const toText = ({passage: {tokens}, from, to}: {passage: Pick<Mention['passage'], 'tokens'>; from: number; to: number}) =>
	tokens
		.slice(Math.max(0, from), to)
		.map(({lower}) => lower)
		.join(' ');

function toSurname(mention: Mention): Mention {
	const from = mention.from - 1;
	return {...mention, type: 'name', from, phrase: from, isHead: true, bits: 0};
}
