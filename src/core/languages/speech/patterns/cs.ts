import type {SpeechPatterns} from './speech-patterns.ts';

const verbs =
	'(?:řekl|uvedl|dodal|prohlásil|popsal|vysvětlil|sdělil|upozornil|potvrdil|doplnil|poznamenal|zdůraznil|reagoval|napsal)a?|říká|tvrdí|vysvětluje|dodává|popisuje';

/** „…,“ řekl starosta Jan Novák. */
export const cs: SpeechPatterns = {
	patterns: [
		{
			behind: `^,? ?(?<cue>${verbs})(?: [^.,;:“”"]{0,60})?(?<! (?:o|s|se|pro|k|ke|od|na|u|vůči)) (?<who>\\p{Lu}\\p{Ll}+ \\p{Lu}[\\p{Ll}-]+)(?=[.,;]|$| \\p{Ll})`,
		},
	],
	calledBy: 'last',
};
