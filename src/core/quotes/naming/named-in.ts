import type {Mention} from '../mentions/mention.ts';
import {type Piece, readWords} from '../passages/view.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {beginsLarge} from '../words/letters.ts';
import {has} from '../words/token.ts';
import {namedBeside} from './named-beside.ts';

/** “‘It helps that Ben is here.’”: whom the words call by a name of theirs says them only where something tells so. `names`: `readNames` of the words. */
export function isNamedIn(names: ReadonlySet<string>, mention: Mention, story: Story): boolean {
	const person = names.size > 0 ? namedBeside(story, mention) : undefined;
	return person !== undefined && has(person, is.givenName) && person.words.some(word => names.has(word));
}

/** Words of a piece that begin large, in lower case. */
export function readNames(piece: Piece): ReadonlySet<string> {
	const words = readWords(piece).match(/[^\s.,:;!?()"“”„«»’‘'-]+/g) ?? [];
	return new Set(words.filter(word => word.length > 2 && beginsLarge(word)).map(word => word.toLowerCase()));
}
