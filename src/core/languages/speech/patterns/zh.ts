import type {SpeechPatterns} from './speech-patterns.ts';

const speech = {
	// Then when, where or whom they tell: “在会上”, “对记者”.
	who: '(?:[^，。：“”]{0,30}、)?(?<who>(?:(?![在对向就于的时日月年]|中(?![国央共华科]))[\\p{sc=Han}·]){2,24})(?:[在对向就于][^，。：“”]{1,24})?',
};

/** “…”Ada Ito在会上说， */
export const zh: SpeechPatterns = {
	patterns: [
		{behind: `^${speech.who}(?<cue>说|表示|指出|介绍|强调|告诉|坦言|认为)[，。：]`},
		{before: `^${speech.who}(?<cue>说|表示|指出|介绍说|强调)[：，]$`},
	],
	nobody: '[他她它这那也就并还据].*',
};
