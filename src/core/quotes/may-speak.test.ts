import {expect, test} from 'vitest';
import {findQuotes} from './find-quotes.ts';

/** Whose each quotation is, “-” where it is nobody's; the paragraphs of a story are parted by “ ¶ ”. */
function speakersOf(language: string, story: string): string {
	const blocks = story.split(' ¶ ').map(text => ({kind: 'paragraph' as const, text}));
	return findQuotes(blocks, {language, title: '', authors: []})
		.map(({speaker}) => speaker ?? '-')
		.join('; ');
}

/** What cannot speak is named by no quotation; in pairs with what can. */
test.each([
	['en', 'The panel asked 900 people, and 14 percent said “not at all likely.”', '14 percent'],
	['en', 'Isaiah 45:1 reads: “Open before him the doors of the town.”', '-'],
	['en', '“The rules do not hold,” said 9/11 widow Tessa Stroud.', 'Tessa Stroud'],
	['en', '“The rules do not hold,” said 24-year-old Tessa Stroud.', 'Tessa Stroud'],
	['en', 'Ada Ito (D-Graz) came by to discuss her recent remarks about the port, saying “on a bad day” it was dry.', 'Ada Ito'],
	['en', 'Ada Ito came by. Her recent remarks said it all, and her lawyer said: “On a bad day it is dry.”', 'her lawyer'],
	['en', 'Ada Ito tells a rare joke about the port: “It is dry.”', 'Ada Ito'],
	['en', 'The study, “equal to the budgets of Graz and Linz,” should be a five-alarm call to voters.', '-'],
	[
		'en',
		'A Water Accountability Office report released last year said it “went into the drug trade.”',
		'A Water Accountability Office report',
	],
	['en', 'A Water Accountability Office clerk said it “went into the drug trade.”', 'A Water Accountability Office clerk'],
	['en', 'Ada Ito angrily rebuked critics who say the town is “full of dry islands.”', 'critics'],
	['en', 'Under town law, battery is committed when a person “actually and intentionally touches another.”', '-'],
	['en', 'Under town law, officials said, a crime is committed when a person “actually and intentionally touches another.”', 'officials'],
	['en', 'Ada Ito was angry. Doing so “appeared to be an attempt at poisoning the vote,” she said.', 'Ada Ito'],
	['en', 'Optimism is even higher among the young: 34 percent “strongly agree” with it.', '-'],
	['en', 'Courses close all over the United States, many of them known as “goat farms.”', '-'],
	['en', 'You should have said ‘over their dead bodies’ to all of them.', '-'],
	['de', 'Gabi Moser, Leiterin der Schule am Egger-Platz sagte am Vormittag: „Es ist schon sehr heiß hier.“', 'Gabi Moser'],
	['de', 'Für viele wirkten die Aussagen des Ministers, er sei „Panafrikanist“, wie blanker Zynismus dieser Zeit.', 'des Ministers'],
	['de', 'Für viele wirken die Aussagen, wie der Minister sagte, „am Ende zynisch“.', 'der Minister'],
	['de', 'Wie Ida Reiter vor ihrem „Müll“-Fehltritt sagte: „Wir zählen jede Stimme der Stadt.“', 'Ida Reiter; Ida Reiter'],
	['de', 'Ida Reiter hatte Berichte über die „Tag X“-Formel noch bestritten: „Das stimmt nicht, und jeder weiß es.“', 'Ida Reiter'],
	['de', 'Doch sie ahnte: „Morgen wache ich wieder hier auf.“', '-'],
	['de', 'Beispiel: „Der Bus kommt nie an“ ist ein Satz, den jeder kennt.', '-'],
	['de', 'Der Verband verurteilte den Feiertag und warnte vor einem „weiteren Schritt zurück“.', 'Der Verband'],
	['de', 'Von der Mühl betonte, man müsse „beherzt ein Angebot machen“.', 'Von der Mühl'],
	['de', 'Von der Polizei hieß es, man müsse „erst einmal alles prüfen“.', 'die Polizei'],
	['de', '„Niemand hat das geahnt“, sagte Kapitän Virgil van Dorp.', 'Virgil van Dorp'],
	['de', 'Alexander Krass kam. „Niemand hat das geahnt“, sagte Box-Trainer Krass.', 'Alexander Krass'],
	['fr', 'Pour sa défense, il parle de « fautes de jeunesse » à la barre.', '-'],
	['fr', 'Pour la biologiste, il faut « sauver les mares » de la ville.', 'la biologiste'],
	['fr', 'La ville paie pour des soupçons de « fraude fiscale » au port.', '-'],
	['es', 'El año trae pruebas para los alumnos, y será “el año” de la escuela.', '-'],
	['es', 'Para el instructor, las pruebas dan un “elevado grado de verdad” al caso.', 'el instructor'],
	['no', '– Dette er helt absurd, sier Kari Moe etterfulgt av en god latter.', 'Kari Moe'],
	['no', '– Dette er helt absurd, sier den gamle bakeren.', 'den gamle bakeren'],
])('%s: %s', (language, story, speakers) => expect(speakersOf(language, story)).toBe(speakers));

/** A label before a colon tells who speaks only in a transcript. */
test.each([
	['two people in turns', 'Zimmer: Das war gut. ¶ Bauer: Das war es. ¶ Zimmer: Und dann? ¶ Bauer: Dann ging Ida Zimmer.', 4],
	['a list', 'Ort: Altes Bad, Graz ¶ Zeit: 19 Uhr, mit Essen ¶ Ort: Neues Bad, Graz ¶ Zeit: 20 Uhr, ohne Essen', 0],
	['a list of sentences', 'Advantages: It is easy. ¶ Accuracy: It can vary. ¶ Advantages: It is cheap. ¶ Accuracy: It is good.', 0],
	['a transcript in marks', '“ITO: It is dry. ¶ “REED: It is not. ¶ “ITO: It was. ¶ “REED: It never was.” ¶ Ada Ito and Ben Reed left.', 4],
	[
		'a transcript in British marks',
		'‘ITO: It is dry. ¶ ‘REED: It is not. ¶ ‘ITO: It was. ¶ ‘REED: It never was.’ ¶ Ada Ito and Ben Reed left.',
		4,
	],
])('labels: %s', (_, story, count) =>
	expect(
		speakersOf('de', story)
			.split('; ')
			.filter(name => name && name !== '-'),
	).toHaveLength(count),
);
