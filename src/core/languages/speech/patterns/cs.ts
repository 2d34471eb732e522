import type {SpeechPatterns} from './speech-patterns.ts';

const past =
	'řekl|uvedl|dodal|prohlásil|popsal|vysvětlil|sdělil|upozornil|potvrdil|doplnil|poznamenal|zdůraznil|reagoval|napsal|slíbil|přiznal|podotkl|připomněl|připustil|odpověděl|zmínil|shrnul|uzavřel|konstatoval|okomentoval|naznačil|oznámil|přiblížil|varoval|vzkázal|komentoval|pokračoval|zopakoval|ujistil';

const present =
	'říká|tvrdí|vysvětluje|dodává|popisuje|míní|soudí|připouští|upozorňuje|podotýká|potvrzuje|zdůrazňuje|doplňuje|uvádí|vzpomíná|myslí si|domnívá se|konstatuje|přiznává|připomíná';

const consonant = '[bcčdďfghjklmnňpqrřsštťvwxzž]';

// Such a name may be no other case of a name: “advokát Petra Dvořáka”, “s Janem Novákem”.
const him = `(?!(?:Hradec|Dvůr|New|York|Wall|Washington|Real|Slovan|Baník|Manchester) |\\p{Lu}\\p{Ll}+ův )(?:\\p{Lu}[\\p{L}-]*${consonant}(?<!(?:[eéý]m|[íe]ch))|Jiří|Ivo|Hugo|Bruno|Oto|Otto|Marko|Ota|Honza|Jirka|Nikola)(?: \\p{Lu}[\\p{L}-]+)?(?<!(?:ovi|em|ou|ým|ého|ému|ém)) \\p{Lu}\\p{Ll}[\\p{L}-]*(?<!(?:ovi|em|ou|ým|ého|ému|ém|é|ě|u))`;
const her = `\\p{Lu}\\p{Ll}[\\p{L}-]*[aeí](?<!(?:ské|cké|vé))(?: \\p{Lu}[\\p{L}-]+á)? \\p{Lu}\\p{Ll}[\\p{L}-]*(?:[áí]|${consonant}(?<!em))`;

const end = '(?=[.,;]|$| \\p{Ll}| \\()';
const between = '[^.,;:“”"]{1,60}(?<! (?:o|s|se|pro|k|ke|od|na|u|vůči|v|ve|z|ze|nad|pod|za|před|po|při)) ';

/** „…,“ řekl starosta Jan Novák. */
export const cs: SpeechPatterns = {
	patterns: [
		{behind: `^,? ?(?<cue>(?:${past})|${present}) (?<who>${him}|\\p{Lu}\\p{Ll}[\\p{L}-]*${consonant}(?<!(?:[eéý]m|[íáe]ch|[áů]m)))${end}`},
		{behind: `^,? ?(?<cue>(?:${past})a|${present}) (?<who>${her}|\\p{Lu}\\p{Ll}[\\p{L}-]*ová)${end}`},
		{behind: `^,? ?(?<cue>(?:${past})|${present}) ${between}(?<who>${him})${end}`},
		{behind: `^,? ?(?<cue>(?:${past})a|${present}) ${between}(?<who>${her})${end}`},
	],
	calledBy: 'last',
};
