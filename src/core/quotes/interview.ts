import type {Speech} from '../languages/speech/speech.ts';
import type {Mention} from './mentions.ts';
import type {Person} from './people.ts';
import type {Story} from './story.ts';
import type {Piece} from './view.ts';

/** Whether a piece is a question or an answer of an interview, by the “Q:” or “A:” before it. */
export function readTurn(pieces: readonly Piece[], speech: Speech | undefined): 'question' | 'answer' | undefined {
	const {token, passage} = pieces[0] ?? {};
	const label = passage?.tokens[0];
	if (!speech || !label || token !== 2 || passage?.tokens[1]?.text !== ':') return undefined;
	if (speech.answers.split(' ').includes(label.lower)) return 'answer';
	return speech.questions.split(' ').includes(label.lower) ? 'question' : undefined;
}

/** Who gives the answers: whom the story names most by the full name before the first turn. */
export function findGuest({passages, mentions, people}: Story, speech: Speech | undefined): Mention | undefined {
	const counts = new Map<Person, Mention>();
	let guest: Person | undefined;
	for (const passage of passages) {
		const first = passage.tokens.findIndex(({type}) => type === 'marked');
		if (first >= 0 && readTurn([{passage, token: first}], speech)) break;
		for (const mention of mentions[passage.block] ?? []) {
			const person = people.get(mention);
			if (!person || person.words.length < 2) continue;
			counts.set(person, counts.get(person) ?? mention);
			if (!guest || person.fullCount > guest.fullCount) guest = person;
		}
	}
	return guest && counts.get(guest);
}
