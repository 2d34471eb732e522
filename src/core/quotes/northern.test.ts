import {expect, test} from 'vitest';
import {readSpeakers} from '../../../test/read-speakers.ts';
import {findQuotes} from './find-quotes.ts';

test.each([
	['da', '16-årige Freja er væk fra Graz. Hendes mor er bange. || - Kom hjem, siger hun til avisen.', 'Hendes mor'],
	['da', 'Tre kvinder har klaget over Dale. || Politikeren selv afviser alt. || - Det er løgn, siger han.', 'Politikeren'],
	['da', 'Fabrikkens direktør mener, at sagen er lukket i Dale. || - Det er løgn, siger han.', 'Fabrikkens direktør'],
	['sv', 'Hans försvarare, advokaten Ulla Tång, är glad. || – Det var väntat, säger hon.', 'Ulla Tång'],
	['no', 'Dommeren er i tvil. || – Det er vanskelig, sier han.', 'Dommeren'],
	['no', 'Legen Per Moe tier. || – Det er vanskelig, sier han.', 'Per Moe'],
	['nl', 'De premier biedt zijn ontslag aan. In de Kamer zei hij: "Het is mooi geweest."', 'De premier'],
])('“he” and “she” behind a dash are whoever the sentence before tells of: %s %s', (language, story, speakers) =>
	expect(readSpeakers(language, story)).toBe(speakers),
);

test.each([
	['nl', 'Op school De Meeuw in Almere is het stil. Directeur Ilse Vos is blij. || "Het is mooi", zegt ze.', 'Ilse Vos'],
	['no', 'Forfatter Vigdis Moe kom til Dale. || – Det er lenge siden, sier hun til avisen.', 'Vigdis Moe'],
	['pl', 'Dyrektor Anna Lis przyszła do szkoły. „Jest lepiej” – powiedziała.', 'Anna Lis'],
	['da', 'I et opslag på Facebook skriver Ole Berg om Dale. || »Det er nok«, siger han.', 'Ole Berg'],
	['nl', 'Een vrouw uit Sneek is bestolen. || "Ik schaam me dood", zegt ze.', 'Een vrouw uit Sneek'],
])('a trade may be hers, and places and platforms are nobody: %s %s', (language, story, speakers) =>
	expect(readSpeakers(language, story)).toBe(speakers),
);

test.each([
	['da', 'Mange mister jobbet. En af dem er kokken Brian Juul. || - Det var hårdt, fortæller han.', 'Brian Juul'],
	['sv', 'Många får betala. En av dem som fått betala är Bianca Ross. || – Det var hårt, säger hon.', 'Bianca Ross'],
	['da', '- Det var hårdt, siger en af kvinderne.', 'en af kvinderne'],
])('one of them: %s %s', (language, story, speakers) => expect(readSpeakers(language, story)).toBe(speakers));

test.each([
	['no', 'Ada Moe blir ny biskop i Graz. || – Det er stort, sier den nyutnevnte biskopen.', 'Ada Moe'],
	['no', 'Ole Berg scoret tre mål. || – Det løsnet, sa tremålsscoreren til avisen.', 'Ole Berg'],
	['da', 'Mia Tang vandt fredag. || - Det var sjovt, siger den 29-årige vinder.', 'Mia Tang'],
	['nl', 'Mads Bech tekende gisteren. || "Het is mooi", zegt de 24-jarige Deen.', 'Mads Bech'],
	['pl', 'Hubert Kos odpadł. „Bolało mnie kolano” – stwierdził wrocławianin.', 'Hubert Kos'],
	['pl', 'Hubert Kos wygrał. „To był dobry bieg” – powiedział włoski trener.', 'Hubert Kos'],
	['pl', 'Olga Lis ma nagrodę. „Nie wierzę w to” – powiedziała laureatka.', 'Olga Lis'],
	['pl', 'Olga Lis i Jan Kos są tu. „Nie wierzę w to” – powiedziała laureatka.', 'laureatka'],
	['no', 'Ada Moe ble funnet i bilen. || – Det var mørkt, sier sjåføren.', 'sjåføren'],
	['no', '– Det løsnet, sa vinneren på NRK.', 'vinneren'],
])('what people are called by what they won, became or come from: %s %s', (language, story, speakers) =>
	expect(readSpeakers(language, story)).toBe(speakers),
);

test.each([
	['no', 'Gårdeierne er uenige. || «Dette er tyveri», skriver de i et brev.', 'Gårdeierne'],
	['no', 'Foreldrene takker. Datteren er hjemme igjen. || – Vi er glade, sier de.', 'Foreldrene'],
	['sv', 'Sköterskorna larmar. I ett brev skriver de att vården ”hotas varje dag”.', 'Sköterskorna'],
	['no', 'Legene ved Ahus varsler om «farlige tilstander» i mottaket.', 'Legene ved Ahus'],
	['no', 'Siv Tangen og Ole Berg kom hjem. Naboene ventet. || – Det var fint, sier de.', '?'],
])('several, by the end of their noun: %s %s', (language, story, speakers) => expect(readSpeakers(language, story)).toBe(speakers));

test.each([
	['no', '«Vi beklager ulempene dette gir», heter det i en melding fra Nav.', 'Nav'],
	['da', '»Vi beklager ulempen for alle«, hedder det i en mail fra Ada Tang.', 'Ada Tang'],
	['nl', '"Wij bieden onze excuses aan", staat het in een brief van Ada Kos.', 'Ada Kos'],
	['sv', 'Socialchefen avböjer att kommentera, men skriver att man ”ser över rutinerna”.', 'Socialchefen'],
	['nl', 'Jan Kos heeft begrip voor de acties, maar noemt de eis "niet realistisch".', 'Jan Kos'],
	[
		'sv',
		'Vad säger du till dem? || – Det är deras problem. || Malin Tång är trött. || – Det började med mejl, berättar hon.',
		'?; Malin Tång',
	],
])('whose the words are, in other words: %s %s', (language, story, speakers) => expect(readSpeakers(language, story)).toBe(speakers));

test.each([
	['Beata Kos przyszła. || Matka chłopca żąda zmian. || – Mój syn się boi – mówi.', 'Matka chłopca'],
	[
		'„Bolały mnie nogi” – wyjaśnił Jan Kos. || Przewodnicząca rady śmiała się. – Nikt nie zabrania – stwierdziła.',
		'Jan Kos; Przewodnicząca rady',
	],
	['– To wizytówka miasta – nie kryje dumy prezydent Radosław Kos.', 'Radosław Kos'],
	['Pan Stefan oddał oszczędności. „Mówili, że są z policji” – opowiada.', 'Stefan'],
	['Szefowa KE Ursula von der Leyen napisała: „Polska wraca do serca Europy”.', 'Ursula von der Leyen'],
])('Polish: %s', (story, speakers) => expect(readSpeakers('pl', story)).toBe(speakers));

test.each([
	['pl', 'Zdaniem prof. Ewy Kowalskiej z Pily decyzja jest „niezgodna z prawem kraju”.', 'Ewa Kowalska'],
	['pl', 'Zdaniem Jana Englerta to „ostatni z wielkich aktorów kraju”.', 'Jan Englert'],
	['pl', 'Poseł PiS Marek Kos bronił decyzji. – To kobieta i mężczyzna – mówił dziennikarzom.', 'Marek Kos'],
	['pl', 'Dyrektorka Anna Lis nie ma dobrych wieści: – Przed świętami będzie jeszcze drożej.', 'Anna Lis'],
	['no', 'Utenriksminister Espen Lie svarte kort: || – Komiteen er uavhengig.', 'Espen Lie'],
	['no', 'Hun arbeider med en film som har arbeidstittelen «Sørpe».', ''],
	['sv', 'Siv Tång debuterade med diktsamlingen ”Isblomman” i fjol.', ''],
	['nl', "Het museum kocht het schilderij, 'Vrouw Met Hond', in mei.", ''],
])('Polish cases, dashes behind colons, titles: %s %s', (language, story, speakers) =>
	expect(readSpeakers(language, story)).toBe(speakers),
);

test.each([
	['de', 'Ursula von der Mühl kam. Von der Mühl sagte: „Wir werden handeln, und zwar bald.“', 'Ursula von der Mühl'],
	['de', 'Ursula von der Mühl kam. „Wir werden handeln, und zwar bald“, sagte von der Mühl.', 'Ursula von der Mühl'],
	['de', 'Ursula von der Mühl kam. Jan von der Mühl sagte: „Wir werden handeln, und zwar bald.“', 'Jan von der Mühl'],
	['de', 'Ursula von der Mühl kam. Jan Mühl sagte: „Wir werden handeln, und zwar bald.“', 'Jan Mühl'],
])('a surname with what leads it, at the head of a sentence: %s %s', (language, story, speakers) =>
	expect(readSpeakers(language, story)).toBe(speakers),
);

test.each([
	['– Hva synes du om broen? || – Jeg er glad for den.', 'Ada Moe', '– Jeg er glad for den.'],
	['– Hva synes du om broen? spør Siv Tangen. || – Jeg er glad for den.', 'Siv Tangen; Siv Tangen', 'who asks is named'],
	['– Hvem skal betale for broen? || – Det vet ingen.', 'Ada Moe; Ada Moe', 'nobody is spoken to'],
	['– Hva synes du om broen? || Det var stille i salen.', 'Ada Moe', 'nobody answers'],
])('a question behind a dash is the reporter’s where its answer follows: %s %s', (story, speakers) =>
	expect(readSpeakers('no', `– Broen er åpen, sier Ada Moe. || ${story}`)).toBe(`Ada Moe; ${speakers}`),
);

test.each([
	['no', '– Så sa treneren min «Det er ikke over», sier Ada Moe.', 'Så sa treneren min «Det er ikke over»,'],
	['no', '– Vi kaller den «muren», sier Ada Moe.', 'Vi kaller den «muren»,'],
	['no', '– «Det er ikke over», sier Ada Moe.', 'Det er ikke over'],
	['no', '– Jeg er sliten, sier Ola Vik. || – Ada Moe sa «Det er ikke over».', 'Jeg er sliten,|Det er ikke over'],
])('what stands in marks at the end of speech behind a dash is part of it: %s %s', (language, story, words) => {
	const blocks = story.split(' || ').map(text => ({kind: 'paragraph' as const, text}));
	expect(
		findQuotes(blocks, {language, title: '', authors: []})
			.map(({text}) => text)
			.join('|'),
	).toBe(words);
});

test.each([
	['da', 'Foreholdt målingen understreger formand for rådet, Mads Berg, at den er »lokal og lille«.', 'Mads Berg'],
	['da', 'Adspurgt om broen siger Mads Berg: »Den er lukket.«', 'Mads Berg'],
	[
		'da',
		'I sidste uge kommenterede minister Mette Krog målingen. Her lød det, at hun tier. || – Det er jeg glad for, hvis målingen passer.',
		'?',
	],
	['no', 'Ada Moe er klar for finalen. || – Jeg er glad, sier det norske OL-håpet.', 'Ada Moe'],
	['no', 'Ada Moe er klar for finalen. || – Jeg er glad, sier det norske Håpet.', 'Håpet'],
	['pl', 'Jan Kos przyszedł. || W niedzielę Kos mówił o moście. To był „dobry dzień”. „Jutro będzie trudniej” – wskazał.', '?; Jan Kos'],
	[
		'pl',
		'Jan Kos przyszedł. || W niedzielę Kos był w Graz. Podkreślił, że Iran zdecydował się wyjść, co – jak wskazał – było „dużym błędem”. „To nie było uprzejme” – dodał.',
		'?; Jan Kos',
	],
	['pl', 'Ewa Lis powiedziała, że Marek Nowak zapowiedział „całkowite odejście z rady”.', 'Marek Nowak'],
	['pl', '„Jutro będzie trudniej” – napisał Jan Kos. Dziennik „Poranna Fala” podawał, że most stoi.', 'Jan Kos'],
])('whom a sentence is about, behind what opens it and in its clauses: %s %s', (language, story, speakers) =>
	expect(readSpeakers(language, story)).toBe(speakers),
);

test.each([
	['Begin dit jaar onthult ze in haar boek Eerlijk gezegd dat het goed gaat. “Ik wil niet populair doen”, zegt ze.', '?'],
	['Ilse Vos schreef een boek. Eerlijk gezegd weinig nieuws. || “Ik wil niet populair doen”, zegt ze.', 'Ilse Vos'],
	['Ilse Vos wordt “ijskoningin” genoemd, wat ze niet leuk vindt.', '?'],
	['Vakbonden noemen het plan “een ramp voor de stad”.', 'Vakbonden'],
])('titles and adjectives are nobody: %s', (story, speakers) => expect(readSpeakers('nl', story)).toBe(speakers));

test.each([
	[
		'da',
		'Ada Krog kom. || Her brugte hun mange timer sammen med sin veninde Mette Rohde. || »Det var sjovt for os,« fortæller hun.',
		'Ada Krog',
	],
	['da', 'Ada Krog kom. || Her mødte hun Mette Rohde. Mette Rohde var træt. || »Det var hårdt for os,« fortæller hun.', 'Mette Rohde'],
	['sv', 'Ada Berg kom. || Här var hon ofta med sin väninna Siv Tång. || ”Det var roligt för oss”, berättar hon.', 'Ada Berg'],
])('she is rather who has a friend than the friend: %s %s', (language, story, speakers) =>
	expect(readSpeakers(language, story)).toBe(speakers),
);

test.each([
	['da', 'Mettes søn, Oscar Ask, er også medejer af baren. || »Det betyder meget for mig, at Oscar er med.«', '?'],
	['da', 'Mettes søn, Oscar Ask, er også medejer af baren. || »Det betyder meget for mig, at mor er med.«', 'Oscar Ask'],
	['da', '»Det betyder meget for mig, at Oscar er med,« siger Oscar Ask.', 'Oscar Ask'],
])('whom the words name says them only where something tells so: %s %s', (language, story, speakers) =>
	expect(readSpeakers(language, story)).toBe(speakers),
);

test.each([
	['da', '»Min far lavede mad. Det smittede af på mig, fortæller hun. || Hun bor i Graz.', 'Min far lavede mad. Det smittede af på mig,'],
	['sv', '”Bron är stängd, säger Ada Berg. || Det är sent.', 'Bron är stängd,'],
	['da', '»Min far lavede mad, fortæller hun. || »Nu bor jeg her,« siger hun.', 'Min far lavede mad, fortæller hun.|Nu bor jeg her,'],
	['da', '»Min far lavede mad, siger vi stadig. || Hun bor i Graz.', 'Min far lavede mad, siger vi stadig.'],
])('a closing mark that is missing before who said it: %s %s', (language, story, words) => {
	const blocks = story.split(' || ').map(text => ({kind: 'paragraph' as const, text}));
	expect(
		findQuotes(blocks, {language, title: '', authors: []})
			.map(({text}) => text.replaceAll('\n', '|'))
			.join('|'),
	).toBe(words);
});

test.each([
	['nl', 'Mads Bech won gisteren. || "Het was zwaar", zegt de Tukker.', 'Mads Bech'],
	['nl', '"Ik ben blij", zegt Ilse Vos. || "Dit went nooit", zegt de tegenstander.', 'Ilse Vos; de tegenstander'],
	['sv', 'Mia Tång vann i lördags. || – Det var hårt, säger smålänningen.', 'Mia Tång'],
	['sv', '– Jag är glad, säger Mia Tång. || – Det går över, säger rörmokaren.', 'Mia Tång; Mia Tång'],
	['sv', '– Jag är glad, säger Mia Tång. || – Det går över, säger landsmannen.', 'Mia Tång; landsmannen'],
	['no', 'Ada Moe vant lørdag. || – Det var hardt, sier sunnmøringen.', 'Ada Moe'],
	['no', '– Jeg er glad, sier Ada Moe. || – Det går over, sier rørleggeren.', 'Ada Moe; Ada Moe'],
	['no', '– Jeg er glad, sier Ada Moe. || – Det går over, sier rivalen.', 'Ada Moe; rivalen'],
	['da', 'Mia Tang vandt lørdag. || - Det var hårdt, siger vestjyden.', 'Mia Tang'],
	['da', '- Jeg er glad, siger Mia Tang. || - Det går over, siger revisoren.', 'Mia Tang; Mia Tang'],
	['da', '- Jeg er glad, siger Mia Tang. || - Det går over, siger rivalen.', 'Mia Tang; rivalen'],
	['pl', 'Hubert Kos odpadł. „Bolało mnie kolano” – stwierdził gliwiczanin.', 'Hubert Kos'],
	['pl', 'Olga Lis wróciła z Dale. „Było zimno” – powiedziała maratonka.', 'Olga Lis'],
	['pl', 'Olga Lis wróciła z Dale. „Było zimno” – powiedział maratończyk.', 'maratończyk'],
])('what people are called by their trade or where they are from, and who is another: %s %s', (language, story, speakers) =>
	expect(readSpeakers(language, story)).toBe(speakers),
);
