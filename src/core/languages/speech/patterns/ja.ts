import type {SpeechPatterns} from './speech-patterns.ts';

const letter = '\\p{sc=Han}\\p{sc=Katakana}ーA-Za-zＡ-Ｚａ-ｚ\\d０-９・々';

const age = '(?:（[^）]{1,12}）)?';

const verbs =
	'話(?:す|し)|語(?:る|っ)|述べ|説明|強調|訴え|指摘|コメント|謝罪|憤|明かし|振り返|答え|主張|批判|発言|呼びかけ|断言|反論|釈明|感謝|意気込|力を込め|喜(?:ぶ|ん)|願(?:う|っ)|供述|否認|驚(?:く|い)|悔や|誓(?:う|っ)|力説|強弁|予測|期待|歓迎';

const speech = {
	// “伊藤さんと妻の恵子さんは”: not of the latter alone.
	who: `(?<![${letter}の]|(?:さん|氏)と)(?<who>[${letter}の]{2,24})(?:さん|氏)?${age}`,
	// Not “と題した”, “とは話していない”, “と説明された”.
	cue: `(?:と(?!題|いう|書|は|も|名付|呼ば)[^。、「」]{0,9}?(?<cue>(?:${verbs})(?!され|られ|\\p{sc=Hiragana}{0,4}な[いか])\\p{sc=Hiragana}{0,5}))`,
	// “14日の記者会見で”, “取材に”
	where: '(?:(?:[^「」。、はがを]{0,20}[日でに])?、?(?:[^「」。、はがを]{1,20}[でに])?、?)',
};

/** 「…」と話している */
export const ja: SpeechPatterns = {
	patterns: [
		{before: `${speech.who}(?:は${speech.where}|が(?:[０-９\\d]{1,2}日(?:[^、。「」]{0,6})?、)?)$`, behind: `^${speech.cue}`},
		{before: `${speech.who}は${speech.where}$`, behind: '^(?:と(?<cue>している|した)|との(?:見方|考え|認識|見解|見通し)を示した)。'},
		{
			before: `(?:^|、)(?<who>\\p{sc=Han}{1,4}(?![のにとでもはがをおさし])\\p{sc=Hiragana}{2,4})(?:さん|氏)${age}は${speech.where}$`,
			behind: `^${speech.cue}`,
		},
		{
			behind: `^と、?(?<who>[${letter}]{2,12}?)(?:さん|氏)${age}は[^。、「」]{0,9}?(?<cue>(?:${verbs})(?!され|られ|\\p{sc=Hiragana}{0,4}な[いか])\\p{sc=Hiragana}{0,5})`,
		},
		{
			behind: `^と(?<cue>話す|語る|説明する|指摘する|訴える|強調する|振り返る|喜ぶ|明かす)のは、?[^。「」]{0,30}?(?<who>(?<![${letter}])[${letter}]{2,12}?)(?:さん|氏)${age}[。、だ]`,
		},
		{previous: `^${speech.who}(?:は|が)[^「」。]{0,40}?(?<cue>語った|話した|述べた|明かした|訴えた|打ち明けた|振り返った)。$`},
	],
	goesOn: `^${speech.cue}`,
	besides: '^の|の$|(?<=[^同両]{2})氏$',
	nobody: '.*[日月年時分回]|一方|今回|当時|同日|自身|本人|理由|目的|内容|彼女|同氏|両氏|工事|会議|会合|記事|報告書|声明',
};
