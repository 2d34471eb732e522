import type {SpeechPatterns} from './speech-patterns.ts';

const speech = {
	name: '\\p{Lu}[\\p{L}’-]*\\p{Ll}(?: \\p{Lu}[\\p{L}’-]*){0,4}',
	cue: '^,? ?(?<cue>dedi|diye (?:konuştu|ekledi|yazdı|sordu|yanıtladı|seslendi|cevap verdi)|ifade(?:ler|s)ini kullandı|ifade(?:ler|s)ine yer verdi|değerlendirmesinde bulundu|değerlendirmesini yaptı|şeklinde konuştu|açıklamasında bulundu|açıklamasını yaptı|yanıtını verdi|cevabını verdi|uyarısında bulundu|çağrısında bulundu|mesajını verdi)[.,;]',
};

/** Ada Ito, “…” dedi. */
export const tr: SpeechPatterns = {
	patterns: [
		{before: `(?:^|[\\s,])(?<who>${speech.name})(?: ise)?, ?$`, behind: speech.cue},
		{
			before: `(?:^|[.:] )(?<who>(?:\\p{Lu}\\p{L}* (?:ve )?){1,5}(?:Bakanlığı|Başkanlığı|Valiliği|Kaymakamlığı|Belediyesi|Müdürlüğü|Kurumu|Derneği|Partisi|Üniversitesi))(?: [^".:]{1,60})? açıklama(?:sı)?(?:sın)?da, ?$`,
			behind: speech.cue,
		},
		{
			before: `(?:^|[\\s,])(?<who>${speech.name}), (?:şun(?:lar)?ı|şöyle|şu) (?:[^".:]{1,40} )?(?<cue>kaydetti|söyledi|konuştu|bulundu|anlattı|ekledi|dedi|aktardı|paylaştı|kullandı|yaptı): ?$`,
		},
		{
			before: `^(?:[^,."]{0,60}?\\p{Ll} )?(?<who>${speech.name})(?: (?:da|de|ise))?, [^"“”.]*(?:[ae]r[ae]k|[ıiuü]p), ?$`,
			behind: speech.cue,
		},
	],
	besides:
		'^(?:(?:\\p{L}+ )*(?:Başkanı|Başkan|Bakanı|Bakan|Müdürü|Valisi|Vali|Sözcüsü|Milletvekili|Sekreteri|Muhtarı|Kaymakamı|Prof|Dr|Doç) )+',
	nobody: 'Ayrıca|Ancak|Bunun|Daha|Öte|Son|Bugün|Dün|Türkiye|İstanbul|Ankara|.*(?:Başkanı|Başkan|Bakanı|Bakan|Müdürü|Valisi)',
	calledBy: 'last',
};
