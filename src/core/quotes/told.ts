import type {Antecedent} from './antecedent.ts';
import type {Mention} from './mentions/mention.ts';
import type {Story} from './story.ts';

/** A story with its pronouns resolved. */
export interface Told {
	story: Story;
	meant: (pronoun: Mention) => Antecedent | undefined;
}
