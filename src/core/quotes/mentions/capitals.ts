import type {Passage} from '../passages/passage.ts';

/** Which capitals are names: what the story writes large in mid-sentence, what it writes small. */
export interface Capitals {
	large: ReadonlySet<string>;
	small: ReadonlySet<string>;
}

export function readCapitals(passages: readonly Passage[]): Capitals {
	const large = new Set<string>();
	const small = new Set<string>();
	for (const {tokens, sentences} of passages) {
		for (let n = 0; n < tokens.length; n += 1) {
			const token = tokens[n];
			if (token?.type !== 'word') continue;
			if (!token.isCapital) small.add(token.lower);
			else if (n !== sentences[token.sentence]?.from && tokens[n - 1]?.type === 'word') large.add(token.lower);
		}
	}
	return {large, small};
}
