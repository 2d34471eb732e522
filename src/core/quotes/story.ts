import type {Speech} from '../languages/speech.ts';
import type {StoryBlock} from '../text.ts';
import {type Attribution, findAttributions} from './attributions.ts';
import {type Lexicon, readLexicon} from './lexicon.ts';
import {findMentions, type Mention, readCapitals} from './mentions.ts';
import {type Passage, readPassage} from './passage.ts';
import {findPeople, type Person} from './people.ts';

/** A story as the search for speakers sees it. */
export interface Story {
	passages: Passage[];
	/** By passage. */
	mentions: Mention[][];
	/** By passage. */
	attributions: Attribution[][];
	people: Map<Mention, Person>;
	lexicon: Lexicon;
}

export function readStory(blocks: readonly StoryBlock[], speech: Speech | undefined): Story {
	const lexicon = readLexicon(speech);
	const passages = blocks.map((block, number) => readPassage(block, number, lexicon));
	const capitals = readCapitals(passages);
	const mentions = passages.map(passage => findMentions(passage, capitals, lexicon));
	const attributions = passages.map((passage, n) => findAttributions(passage, mentions[n] ?? [], lexicon));
	return {passages, mentions, attributions, people: findPeople(mentions.flat(), lexicon), lexicon};
}
