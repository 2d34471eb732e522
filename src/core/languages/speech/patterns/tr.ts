import type {SpeechPatterns} from './speech-patterns.ts';

const speech = {
	name: '\\p{Lu}[\\p{L}’-]*\\p{Ll}(?: \\p{Lu}[\\p{L}’-]*){0,4}',
	cue: '^,? ?(?<cue>dedi|diye (?:konuştu|ekledi|yazdı|sordu|yanıtladı|seslendi|cevap verdi)|ifade(?:ler|s)ini kullandı|ifade(?:ler|s)ine yer verdi|değerlendirmesinde bulundu|değerlendirmesini yaptı|şeklinde konuştu|açıklamasında bulundu|açıklamasını yaptı|yanıtını verdi|cevabını verdi|uyarısında bulundu|çağrısında bulundu|mesajını verdi|yorumunu yaptı|paylaşımında bulundu|paylaşımını yaptı|görüşünü dile getirdi|sözlerini kullandı|sözlerine yer verdi)[.,;]',
};

/** Ada Ito, “…” dedi. */
export const tr: SpeechPatterns = {
	patterns: [
		{before: `(?:^|[\\s,])(?<who>${speech.name})(?:(?: ise| da| de),? ?|, ?)$`, behind: speech.cue},
		{
			before: `(?:^|[.:] )(?<who>(?:\\p{Lu}\\p{L}* (?:ve )?){1,5}(?:Bakanlığı|Başkanlığı|Valiliği|Kaymakamlığı|Belediyesi|Müdürlüğü|Kurumu|Derneği|Partisi|Üniversitesi|Federasyonu|Başsavcılığı|Sendikası|Odası))(?: [^".:]{1,60})? açıklama(?:sı)?(?:sın)?da, ?$`,
			behind: speech.cue,
		},
		{
			before: `(?:^|[\\s,])(?<who>${speech.name}),? (?:şun(?:lar)?ı|şöyle|şu) (?:[^".:]{1,40} )?(?<cue>kaydetti|söyledi|konuştu|bulundu|anlattı|ekledi|dedi|aktardı|paylaştı|kullandı|yaptı): ?$`,
		},
		{
			before: `^(?:[^,."]{0,60}?\\p{Ll} )?(?<who>${speech.name})(?: (?:da|de|ise))?, [^"“”.]*(?:[ae]r[ae]k|[ıiuü]p), ?$`,
			behind: speech.cue,
		},
		{behind: '^,? ?(?<cue>diyen) (?<who>\\p{Lu}\\p{L}*\\p{Ll}(?: \\p{Lu}\\p{L}*){0,4})(?: ise| da| de)?,'},
	],
	// What they are, and where they say it: “Belediye Başkanı”, “Konuşmasında”.
	besides:
		'^(?:(?:(?:\\p{L}+ )*(?:Başkanı|Başkan|Bakanı|Bakan|Müdürü|Müdür|Yardımcısı|Vekili|Valisi|Vali|Sözcüsü|Milletvekili|Sekreteri|Temsilcisi|Üyesi|Lideri|Muhtarı|Muhtar|Kaymakamı|Rektörü|Dekanı|Komutanı|Direktörü|Direktör|Büyükelçisi|Koordinatörü|Uzmanı|Avukatı|Avukat|Esnaf|Gazeteci|Profesör|Prof|Dr|Doç|Av)|Törende|Toplantıda|Programda|Burada|\\p{L}+(?:sında|sinde|mada|mede)) )+',
	nobody:
		'Ayrıca|Ancak|Bunun|Daha|Öte|Son|Bugün|Dün|Pazartesi|Salı|Çarşamba|Perşembe|Cuma|Cumartesi|Pazar|Türkiye|İstanbul|Ankara|\\p{L}+(?:sında|sinde|mada|mede|tıda)|.*(?:Başkanı|Başkan|Bakanı|Bakan|Müdürü|Valisi|Yardımcısı|Vekili)',
	calledBy: 'last',
};
