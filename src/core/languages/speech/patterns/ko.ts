import type {SpeechPatterns} from './speech-patterns.ts';

const offices =
	'장관|대통령|대표|의원|위원장|대변인|교수|감독|회장|사장|시장|지사|총리|총장|원장|팀장|실장|국장|변호사|후보|소장|본부장|청장|이사장';

/** Ada Ito 대표는 “…”고 말했다 */
export const ko: SpeechPatterns = {
	patterns: [
		{
			before: `(?:^|\\s)(?<who>[가-힣]{2,4} (?:[가-힣]{1,6}(?:${offices})|${offices}))(?:은|는) $`,
			behind: '^(?:이?라)?(?:고|며|면서) ?[^.”]{0,6}?(?<cue>말했|밝혔|전했|강조|설명|덧붙|지적|주장|호소)',
		},
	],
};
