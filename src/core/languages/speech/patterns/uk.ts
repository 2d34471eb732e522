import {slavicName} from './slavic-name.ts';
import type {SpeechPatterns} from './speech-patterns.ts';

const verbs =
	'(?:(?:сказа|заяви|зазначи|наголоси|дода|повідоми|поясни|написа|підкресли|уточни|запевни|нагада|вважа|розказа)(?:в|ла)|розпові(?:в|ла)|відпові(?:в|ла)|каже|говорить|вважає|розповідає|пояснює|стверджує|додає)';

/** «…», – сказав Іван Петренко. */
export const uk: SpeechPatterns = {
	patterns: [
		{behind: `^[,.]? ?[—–-] (?<cue>${verbs}) (?<who>${slavicName})(?=[.,;:]| \\p{Ll}|$)`},
		{within: `[,!?…] [—–-] (?<cue>${verbs}) (?<who>${slavicName})[.,]`},
	],
	nobody: '.*[ую]|Укрінформ|Джерело',
	calledBy: 'last',
};
