import {toPrimary} from '../to-primary.ts';

/** Where a sentence says who spoke. All are sources of regular expressions, with the group `who`, and `cue` where a word reports. */
export interface SpeechPattern {
	/** What ends right before the marks; from the beginning of its sentence. */
	before?: string;
	/** The sentence before, where the marks begin theirs. */
	told?: string;
	/** What begins right behind the marks. */
	behind?: string;
	/** What stands inside the marks, in languages that attribute there. */
	within?: string;
}

/** How a language of which Lede knows nothing else says who spoke, in the forms that leave no doubt. */
export interface SpeechPatterns {
	patterns: readonly SpeechPattern[];
	/** Behind marks that begin their sentence: whoever spoke the last in the same paragraph goes on. */
	goesOn?: string;
	/** What is no part of a name, at its beginning or its end. */
	besides?: string;
	/** Words that are nobody. */
	nobody?: string;
	/** By which of their names people are called later. */
	calledBy?: 'first' | 'last';
}

const ja = {
	who: '(?<who>[\\p{sc=Han}\\p{sc=Katakana}ーA-Za-zＡ-Ｚａ-ｚ\\d０-９・々の]{2,24})(?:さん|氏)?(?:（[^）]{1,12}）)?',
	cue: 'と[^。、「」]{0,9}?(?<cue>(?:話(?:す|し)|語(?:る|っ)|述べ|説明|強調|訴え|指摘|コメント|謝罪|憤|明かし|振り返|答え|主張|批判|発言|呼びかけ|断言|反論|釈明|感謝|意気込|力を込め|喜(?:ぶ|ん)|願(?:う|っ))\\p{sc=Hiragana}{0,5})',
};

const tr = {
	name: '\\p{Lu}[\\p{L}’-]*\\p{Ll}(?: \\p{Lu}[\\p{L}’-]*){0,4}',
	cue: '^,? ?(?<cue>dedi|diye (?:konuştu|ekledi|yazdı|sordu|yanıtladı|seslendi|cevap verdi)|ifade(?:ler|s)ini kullandı|ifade(?:ler|s)ine yer verdi|değerlendirmesinde bulundu|değerlendirmesini yaptı|şeklinde konuştu|açıklamasında bulundu|açıklamasını yaptı|yanıtını verdi|cevabını verdi|uyarısında bulundu|çağrısında bulundu|mesajını verdi)[.,;]',
};

const slavicName = "\\p{Lu}[\\p{Ll}’']+(?:-\\p{Lu}\\p{Ll}+)?(?: \\p{Lu}[\\p{Ll}’']+(?:-\\p{Lu}\\p{Ll}+)?)?";

const ruVerbs =
	'(?:сказал|заявил|отметил|подчеркнул|добавил|рассказал|сообщил|пояснил|уточнил|объяснил|написал|указал|напомнил|ответил|заключил|предупредил|пожаловал|признал|поделил|посетовал|резюмировал)(?:а|ся|ась|и|ись)?|считает|говорит|утверждает|уверен|уверена|рассказывает|поясняет|отмечает|признаётся|признается';

const ukVerbs =
	'(?:(?:сказа|заяви|зазначи|наголоси|дода|повідоми|поясни|написа|підкресли|уточни|запевни|нагада|вважа|розказа)(?:в|ла)|розпові(?:в|ла)|відпові(?:в|ла)|каже|говорить|вважає|розповідає|пояснює|стверджує|додає)';

const csVerbs =
	'(?:řekl|uvedl|dodal|prohlásil|popsal|vysvětlil|sdělil|upozornil|potvrdil|doplnil|poznamenal|zdůraznil|reagoval|napsal)a?|říká|tvrdí|vysvětluje|dodává|popisuje';

const he = {
	word: '[\\p{sc=Hebrew}"״\'-]+',
	where: '(?:ל(?:עיתון|אתר|כתב|ערוץ|סוכנות|תקשורת)|ב(?:ראיון|שיחה|מסיבת|תגובה|הודעה|פתח|ישיבה|נאום|כנס)|לאחר|היום|אתמול|אמש)',
	verbs:
		'אמר|אמרה|מסר|מסרה|הוסיף|הוסיפה|סיפר|סיפרה|טען|טענה|הסביר|הסבירה|ציין|ציינה|הדגיש|הדגישה|הצהיר|הצהירה|הבהיר|הבהירה|כתב|כתבה|הודיע|הודיעה|השיב|השיבה|סיכם|סיכמה|אומר|אומרת|מספר|מספרת|מוסיף|מוסיפה|מסביר|מסבירה|טוען|טוענת',
};

const ar = {
	verbs: '(?:قال|أضاف|صرح|صرّح|أكد|أكّد|أوضح|أعلن|ذكر|أشار|كتب|شدد|شدّد|تابع|اعتبر|لفت|علق|علّق|حذر|حذّر)ت?',
	who: '(?<who>(?!(?:ل(?!بنى|يلى|طيفة|ؤي)|إن|أن|بأن|هو|هي)[\\p{sc=Arabic}]*(?: |$)|(?:في|خلال|عبر|على|من|عن|إلى|بعد|قبل|أمس|اليوم|ذلك|كذلك|أيضا) )[\\p{sc=Arabic}]+(?: [\\p{sc=Arabic}]+){0,6}?)',
	where: ' (?:في|خلال|عبر|على|أمام|لدى|يوم|أمس|اليوم|بعد|عقب|مساء|صباح|ل[\\p{sc=Arabic}]+)',
};

const isVerbs = 'segir|sagði|svarar|svaraði|spyr|spurði|skrifar|skrifaði|útskýrir|útskýrði|bætir|bætti|ítrekar|bendir|benti|fullyrðir';

const isName = '\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}.-]+){0,3}';

const ko =
	'장관|대통령|대표|의원|위원장|대변인|교수|감독|회장|사장|시장|지사|총리|총장|원장|팀장|실장|국장|변호사|후보|소장|본부장|청장|이사장';

const zh = {
	// Then when, where or whom they tell: “在会上”, “对记者”.
	who: '(?:[^，。：“”]{0,30}、)?(?<who>(?:(?![在对向就于的时日月年]|中(?![国央共华科]))[\\p{sc=Han}·]){2,24})(?:[在对向就于][^，。：“”]{1,24})?',
};

const speechPatterns: Readonly<Record<string, SpeechPatterns>> = {
	// 「…」と話している
	ja: {
		patterns: [
			{before: `${ja.who}(?:は|が)(?:[０-９\\d]{1,2}日(?:[^、。「」]{0,6})?、)?$`, behind: `^${ja.cue}`},
			{told: `^${ja.who}(?:は|が)[^「」。]{0,40}?(?<cue>語った|話した|述べた|明かした|訴えた|打ち明けた|振り返った)。$`},
		],
		goesOn: `^${ja.cue}`,
		besides: '^の|の$',
		nobody: '.*[日月年時分回]|一方|今回|当時|同日|自身|本人|理由|目的|内容',
	},
	// Ada Ito, “…” dedi.
	tr: {
		patterns: [
			{before: `(?:^|[\\s,])(?<who>${tr.name})(?: ise)?, ?$`, behind: tr.cue},
			{
				before: `(?:^|[.:] )(?<who>(?:\\p{Lu}\\p{L}* (?:ve )?){1,5}(?:Bakanlığı|Başkanlığı|Valiliği|Kaymakamlığı|Belediyesi|Müdürlüğü|Kurumu|Derneği|Partisi|Üniversitesi))(?: [^".:]{1,60})? açıklama(?:sı)?(?:sın)?da, ?$`,
				behind: tr.cue,
			},
			{
				before: `(?:^|[\\s,])(?<who>${tr.name}), (?:şun(?:lar)?ı|şöyle|şu) (?:[^".:]{1,40} )?(?<cue>kaydetti|söyledi|konuştu|bulundu|anlattı|ekledi|dedi|aktardı|paylaştı|kullandı|yaptı): ?$`,
			},
			{before: `^(?:[^,."]{0,60}?\\p{Ll} )?(?<who>${tr.name})(?: (?:da|de|ise))?, [^"“”.]*(?:[ae]r[ae]k|[ıiuü]p), ?$`, behind: tr.cue},
		],
		besides:
			'^(?:(?:\\p{L}+ )*(?:Başkanı|Başkan|Bakanı|Bakan|Müdürü|Valisi|Vali|Sözcüsü|Milletvekili|Sekreteri|Muhtarı|Kaymakamı|Prof|Dr|Doç) )+',
		nobody: 'Ayrıca|Ancak|Bunun|Daha|Öte|Son|Bugün|Dün|Türkiye|İstanbul|Ankara|.*(?:Başkanı|Başkan|Bakanı|Bakan|Müdürü|Valisi)',
		calledBy: 'last',
	},
	// «…», — сказал Иван Петров.
	ru: {
		patterns: [
			{
				behind: `^[,.]? ?[—–-] (?<cue>${ruVerbs}) (?:[А-ЯЁ]{2,} )?(?<who>[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?(?: [А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?)?)(?=[.,;:]| [а-яё]|$)`,
			},
			{within: `[,!?…] [—–-] (?<cue>${ruVerbs}) (?<who>${slavicName})[.,]`},
		],
		nobody: '.*[ую]|РИА Новости|Интерфакс|Коммерсантъ|Источник',
		calledBy: 'last',
	},
	// «…», – сказав Іван Петренко.
	uk: {
		patterns: [
			{behind: `^[,.]? ?[—–-] (?<cue>${ukVerbs}) (?<who>${slavicName})(?=[.,;:]| \\p{Ll}|$)`},
			{within: `[,!?…] [—–-] (?<cue>${ukVerbs}) (?<who>${slavicName})[.,]`},
		],
		nobody: '.*[ую]|Укрінформ|Джерело',
		calledBy: 'last',
	},
	// „…,“ řekl starosta Jan Novák.
	cs: {
		patterns: [
			{
				behind: `^,? ?(?<cue>${csVerbs})(?: [^.,;:“”"]{0,60})?(?<! (?:o|s|se|pro|k|ke|od|na|u|vůči)) (?<who>\\p{Lu}\\p{Ll}+ \\p{Lu}[\\p{Ll}-]+)(?=[.,;]|$| \\p{Ll})`,
			},
		],
		calledBy: 'last',
	},
	// "…", אמר יואב כהן.
	he: {
		patterns: [
			{
				behind: `^[,.]? ?(?:כך )?ו?(?<cue>${he.verbs}) (?<who>(?!ל|כי )${he.word}(?: ${he.word}){0,5}?)(?=[.,;:]|$| ${he.where})`,
			},
			{before: `^(?<who>${he.word}(?: ${he.word}){0,4}?) (?<cue>${he.verbs})(?: [לב]${he.word}(?: ${he.word})?)?(?::| כי)? ?$`},
			{before: `(?:^|[, ])ו?לדברי (?<who>[^,.:"]{2,50}), ?$`},
		],
		nobody:
			'(?:הוא|היא|הם|הן|אני|אז|אתמול|היום|אמש|השבוע|גם|כך|עוד|לא|אבל|אך|מנגד)(?: .*)?|(?:בהמשך|לאחר|אחרי|במהלך|בתגובה|בנוסף|כאשר|מאוחר|לפני|בערב|בבוקר|בישיבה|בשיחה|בראיון|במסיבת|בתחילת|בסוף|בתום|לדבריו|לדבריה).*',
	},
	// قال أحمد علي: "…"
	ar: {
		patterns: [
			{
				before: `(?:^|[\\s،])[وف]?(?<cue>${ar.verbs}) ${ar.who}(?:${ar.where}[^":«“]{0,80})?(?:،[^":«“]{0,80})?(?:[:：،] ?| [إأ]ن[^":«“.]{0,60}| بأن[^":«“.]{0,60})$`,
			},
			{behind: `^[،,.]? ?(?:كما |هكذا )?[وف]?(?<cue>${ar.verbs}) ${ar.who}(?=[.،,;:]|$|${ar.where})`},
		],
	},
	// „…,“ segir Ada Björnsdóttir.
	is: {
		patterns: [
			{behind: `^,? ?(?<cue>${isVerbs}) (?<who>${isName})(?=[\\s.,])`},
			{behind: `^,? ?(?<cue>heldur|tekur) (?<who>${isName}) (?:áfram|við)(?=[\\s.,])`},
			{before: `(?:^|[ ,])(?<who>${isName}) (?<cue>segir|sagði|bætti við|tekur orðið|heldur áfram)[:.] ?$`},
		],
		calledBy: 'first',
	},
	// “…”Ada Ito在会上说，
	zh: {
		patterns: [
			{behind: `^${zh.who}(?<cue>说|表示|指出|介绍|强调|告诉|坦言|认为)[，。：]`},
			{before: `^${zh.who}(?<cue>说|表示|指出|介绍说|强调)[：，]$`},
		],
		nobody: '[他她它这那也就并还据].*',
	},
	// Ada Ito 대표는 “…”고 말했다
	ko: {
		patterns: [
			{
				before: `(?:^|\\s)(?<who>[가-힣]{2,4} (?:[가-힣]{1,6}(?:${ko})|${ko}))(?:은|는) $`,
				behind: '^(?:이?라)?(?:고|며|면서) ?[^.”]{0,6}?(?<cue>말했|밝혔|전했|강조|설명|덧붙|지적|주장|호소)',
			},
		],
	},
};

/** Those of the language of a BCP 47 tag. */
export const findPatterns = (tag: string | undefined): SpeechPatterns | undefined => speechPatterns[toPrimary(tag) ?? ''];
