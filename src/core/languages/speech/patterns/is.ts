import type {SpeechPatterns} from './speech-patterns.ts';

const verbs = 'segir|sagði|svarar|svaraði|spyr|spurði|skrifar|skrifaði|útskýrir|útskýrði|bætir|bætti|ítrekar|bendir|benti|fullyrðir';

const name = '\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}.-]+){0,3}';

/** „…,“ segir Ada Björnsdóttir. */
export const is: SpeechPatterns = {
	patterns: [
		{behind: `^,? ?(?<cue>${verbs}) (?<who>${name})(?=[\\s.,])`},
		{behind: `^,? ?(?<cue>heldur|tekur) (?<who>${name}) (?:áfram|við)(?=[\\s.,])`},
		{before: `(?:^|[ ,])(?<who>${name}) (?<cue>segir|sagði|bætti við|tekur orðið|heldur áfram)[:.] ?$`},
	],
	calledBy: 'first',
};
