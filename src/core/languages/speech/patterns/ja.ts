import type {SpeechPatterns} from './speech-patterns.ts';

const speech = {
	who: '(?<who>[\\p{sc=Han}\\p{sc=Katakana}ーA-Za-zＡ-Ｚａ-ｚ\\d０-９・々の]{2,24})(?:さん|氏)?(?:（[^）]{1,12}）)?',
	cue: 'と[^。、「」]{0,9}?(?<cue>(?:話(?:す|し)|語(?:る|っ)|述べ|説明|強調|訴え|指摘|コメント|謝罪|憤|明かし|振り返|答え|主張|批判|発言|呼びかけ|断言|反論|釈明|感謝|意気込|力を込め|喜(?:ぶ|ん)|願(?:う|っ))\\p{sc=Hiragana}{0,5})',
};

/** 「…」と話している */
export const ja: SpeechPatterns = {
	patterns: [
		{before: `${speech.who}(?:は|が)(?:[０-９\\d]{1,2}日(?:[^、。「」]{0,6})?、)?$`, behind: `^${speech.cue}`},
		{previous: `^${speech.who}(?:は|が)[^「」。]{0,40}?(?<cue>語った|話した|述べた|明かした|訴えた|打ち明けた|振り返った)。$`},
	],
	goesOn: `^${speech.cue}`,
	besides: '^の|の$',
	nobody: '.*[日月年時分回]|一方|今回|当時|同日|自身|本人|理由|目的|内容',
};
