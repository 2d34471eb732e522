import {expect, test} from 'vitest';
import type {StoryBlock} from '../text.ts';
import {findQuotes} from './find-quotes.ts';

type Block = string | StoryBlock;

function read(blocks: readonly Block[], {language = 'en', authors = [] as readonly string[]} = {}) {
	const story = blocks.map(block => (typeof block === 'string' ? {kind: 'paragraph' as const, text: block} : block));
	return findQuotes(story, {language, title: '', authors});
}

test.each<[string, Block[], (string | undefined)[]]>([
	['one pair of marks', ['“The well is dry again,” said Ada Ito.'], ['The well is dry again,']],
	['cut in two by its attribution', ['“The well,” said Ada Ito, “is dry again.”'], ['The well, is dry again.']],
	['two sentences, one attribution', ['“The well is dry,” Ada Ito said. “We need rain.”'], ['The well is dry. We need rain.']],
	['two sentences, marks before commas', ['“The well is dry”, said Ada Ito. “We need rain.”'], ['The well is dry. We need rain.']],
	['one sentence, a shortened word before it goes on', ['“The well”, said Ada Ito jr. “is dry again.”'], ['The well is dry again.']],
	['two sentences, the first ends in a sign', ['“It fell by 5 %”, said Ada Ito. “We need rain.”'], ['It fell by 5 %. We need rain.']],
	['two sentences, the first ends in marks', ['“We want ‘rain’”, said Ada Ito. “Come soon.”'], ['We want ‘rain’. Come soon.']],
	['two sentences, the first never ends', ['“The well is …”, said Ada Ito. “We need rain.”'], ['The well is … We need rain.']],
	['one sentence, marks before commas', ['“The well”, said Ada Ito, “is dry again.”'], ['The well is dry again.']],
	['over paragraphs, opened again', ['Ada Ito said: “The well is dry.', '“We need rain.”'], ['The well is dry.\nWe need rain.']],
	['no closing mark', ['Ada Ito said: “The well is dry.', 'Nobody came.'], ['The well is dry.']],
	['marks within marks', ['“They call it ‘the old well’ now,” said Ada Ito.'], ['They call it ‘the old well’ now,']],
	['straight marks within straight marks', ['"They call it \'the old well\' now," said Ada Ito.'], ["They call it 'the old well' now,"]],
	['British marks', ['‘They call it “the old well” now,’ said Ada Ito.'], ['They call it “the old well” now,']],
	['an apostrophe within British marks', ['‘It’s the farmers’ well,’ said Ada Ito.'], ['It’s the farmers’ well,']],
	[
		'a mark behind the space that parts it from an inner one',
		['‘Nobody liked the word “drought,” ’ said Ada Ito. ‘It rained.’'],
		['Nobody liked the word “drought.” It rained.'],
	],
	['an apostrophe behind a space, and no inner mark', ['‘Nobody liked it ’ or so,’ said Ada Ito.'], ['Nobody liked it ’ or so,']],
	[
		'an ending cut short',
		['They heard ‘Diggin’ the Well’ twice, and ‘somethin’ else’ once, said Ada Ito.'],
		['Diggin’ the Well', 'somethin’ else'],
	],
	['a closing mark behind a comma and a space', ['‘Nobody liked it, ’ said Ada Ito. ‘It rained.’'], ['Nobody liked it. It rained.']],
	['a closing mark that no space follows', ['‘Nobody liked it,’Ada Ito said. ‘It rained.’'], ['Nobody liked it. It rained.']],
	['an opening mark behind a full stop', ['‘Nobody liked it,’ said Ada Ito.‘It rained.’'], ['Nobody liked it. It rained.']],
	['an opening mark before dots', ['‘Nobody liked it,’ said Ada Ito. ‘. . . It rained.’'], ['Nobody liked it, . . . It rained.']],
	['capitals and an apostrophe', ['She called it ‘the BOSS’ best idea’, said Ada Ito.'], ['the BOSS’ best idea']],
	['a word in “s” and a word that joins', ['She said the ‘dry wells’ and the farmers’ goats worried her.'], ['dry wells']],
	['a figure', ['Ada Ito called it a ‘50-mile walk’ and spoke of ‘10 times the rain’.'], ['50-mile walk', '10 times the rain']],
	['years', ["Ada Ito sang in '98, since ‘05 and in the ‘60s at the farmers’ well."], []],
	['a year of a class', ["Ada Ito of the class of '98 sang at the farmers' well."], []],
	['a word that ends so by itself', ['The farmers’ ‘last basin’ was dry, said Ada Ito, and the miners’ well, too.'], ['last basin']],
	['brackets', ['“That [the well] is dry is plain,” said Ada Ito.'], ['That [the well] is dry is plain,']],
	['Japanese marks', ['伊藤さん: 「井戸がまた枯れました」'], ['井戸がまた枯れました']],
	['a block quote', ['Ada Ito wrote:', {kind: 'quote', text: 'The well is dry again this year.'}], ['The well is dry again this year.']],
	[
		'a pull quote',
		['“The well is dry again,” said Ada Ito.', {kind: 'quote', text: '“The well is dry again”'}],
		['The well is dry again,'],
	],
	[
		'a pull quote whose two sentences the story parts',
		['“The well is dry again,” said Ada Ito. “It was never so in May.”', '“The well is dry again. It was never so in May.”'],
		['The well is dry again. It was never so in May.'],
	],
	[
		'a pull quote that says one sentence more',
		['“The well is dry again,” said Ada Ito.', '“The well is dry again. It was never so in May.”'],
		['The well is dry again,', 'The well is dry again. It was never so in May.'],
	],
	['a title', ['Her novel “The Dry Well” sold well.'], []],
	['two words of two sentences in one', ['Ada Ito called the well “dead,” and said the port is “next.”'], ['dead,', 'next.']],
	['one sentence without its commas', ['“The well,” said the mayor “is dry again.”'], ['The well, is dry again.']],
	[
		'a sub-heading that is all quoted',
		['“The well is dry,” said Ada Ito.', {kind: 'heading', text: '“No rain until May”'}, 'It did not rain.'],
		['The well is dry,'],
	],
	[
		'a sub-heading that says who speaks',
		['“The well is dry,” said Ada Ito.', {kind: 'heading', text: 'Ada Ito: “No rain until May”'}, 'It did not rain.'],
		['The well is dry,', 'No rain until May'],
	],
	[
		'a heading in single marks',
		['“The well is dry,” said Ada Ito. “We need rain.”', '‘It is a hard choice.’'],
		['The well is dry. We need rain.'],
	],
	[
		'a line in single marks where all are',
		['‘The well is dry again,’ said Ada Ito.', '‘It is a hard choice.’'],
		['The well is dry again,', 'It is a hard choice.'],
	],
	[
		'a paragraph in single marks',
		['“The well is dry again,” said Ada Ito.', '‘We need rain, and if there is none the bakers have to leave the port.’'],
		['The well is dry again,', 'We need rain, and if there is none the bakers have to leave the port.'],
	],
	[
		'over paragraphs, in single marks',
		["Ada Ito said: 'I've lived here for years and saw the workers' well run dry.", "'My goat cried all night.'"],
		["I've lived here for years and saw the workers' well run dry.\nMy goat cried all night."],
	],
	[
		'over paragraphs, in British marks after an attribution',
		['‘The well is dry,’ said Ada Ito. ‘They call it “the old ditch” now.', '‘My goat cried.', '‘It cried all night.’'],
		['The well is dry. They call it “the old ditch” now.\nMy goat cried.\nIt cried all night.'],
	],
	[
		'over paragraphs, in German single marks',
		['Ada Ito sagte: ‚Der Brunnen ist trocken.', '‚Wir brauchen Regen.‘'],
		['Der Brunnen ist trocken.\nWir brauchen Regen.'],
	],
	['what goes on in no single marks', ["Ada Ito said: 'Rain fell on Kelton that night.", 'Nobody came.'], []],
	['what other marks go on with', ["Ada Ito said: 'Rain fell on Kelton that night.", '“Nobody came,” said Ada Ito.'], ['Nobody came,']],
	['a shortened word, then single marks', ["Nobody came, 'Tis said.", "'My goat cried all night.'"], ['My goat cried all night.']],
	[
		'shortened words, one in each paragraph',
		["Ada Ito came in, 'cause it rained in the '90s.", "'Twas the dogs' well. Rock 'n' roll was dead."],
		[],
	],
	['single marks that close', ["The sign said 'Rain'. Nobody came.", "'My goat cried all night.'"], ['Rain', 'My goat cried all night.']],
	['inches', ['The pipe is 6" wide and 9" long.'], []],
	['apostrophes', ["The farmers' well and the miners' well are dry."], []],
])('finds %s', (_, blocks, texts) => expect(read(blocks).map(({text}) => text)).toEqual(texts));

test.each<[string, string[], (string | undefined)[]]>([
	['the fullest name', ['Ada B. Ito came. “The well is dry,” Ito said.'], ['Ada B. Ito']],
	['“he” whose name ends as women’s do', ['Mustafa Demir runs the port.', '“The well is dry,” he said.'], ['Mustafa Demir']],
	['“she” beside a man', ['Trevor Moss met Torvin Reed at the well.', '“The well is dry,” she said.'], ['Torvin Reed']],
	['“she” by gender', ['Ada Ito met Paul Reed at the well.', '“The well is dry,” she said.'], ['Ada Ito']],
	['“he” by gender', ['Paul Reed met Ada Ito at the well.', '“The well is dry,” he said.'], ['Paul Reed']],
	['a name beside a description', ['“The well is dry,” said the mayor of Graz, Ada Ito.'], ['Ada Ito']],
	['a description', ['“The well is dry,” said a spokesman for the water board.'], ['a spokesman for the water board']],
	['who spoke before', ['“The well is dry,” said Ada Ito.', '“We have no water to drink at all.”'], ['Ada Ito', 'Ada Ito']],
	['an owner', ["Ada Ito's answer was: “The well is dry again this year.”"], ['Ada Ito']],
	['nobody', ['There was a note on the door. “We are closed until the spring comes.”'], [undefined]],
])('names %s', (_, blocks, speakers) => expect(read(blocks).map(({speaker}) => speaker)).toEqual(speakers));

test.each([
	['a sentence', '“The well is dry again,” said Ada Ito.', 'statement'],
	['a word', 'Ada Ito called the well “dead”.', 'fragment'],
	['words within a sentence', 'Ada Ito warned of “Graz drying up altogether” soon.', 'fragment'],
	['two short sentences of one quote', '“We mend it,” said Ada Ito. “It is late.”', 'statement'],
	['three words said twice', '“We mend,” said Ada Ito. “We mend it.”', 'fragment'],
	['a sentence of two words', '“She lies,” said Ada Ito.', 'fragment'],
	['two short phrases within a sentence', 'Ada Ito called the well “dead”, and “quite dead” for her.', 'fragment fragment'],
	['a sentence that ends in a danda', 'राम ने कहा “कुआँ आज फिर सूख गया।”', 'statement'],
	['a sentence before a danda and another', 'राम ने कहा। “कुआँ आज फिर सूख गया”', 'statement'],
])('tells %s: %s', (_, text, kinds) =>
	expect(
		read([text])
			.map(({kind}) => kind)
			.join(' '),
	).toBe(kinds),
);

test('an interview: the answers are those of whom it is with', () => {
	const quotes = read([
		'We met Ada Ito at the well.',
		'Q: Is the well dry?',
		'A: It is dry, and has been.',
		'Q: Since when?',
		'A: Since May.',
	]);
	expect(quotes.map(({speaker, text}) => `${speaker}: ${text}`)).toEqual(['Ada Ito: It is dry, and has been.', 'Ada Ito: Since May.']);
});

test('a transcript: names before colons', () => {
	const quotes = read([
		'Ada Ito and Paul Reed spoke.',
		'REED: Is the well dry?',
		'ITO: It is dry.',
		'REED: Since when?',
		'ITO: Since May.',
	]);
	expect(quotes.map(({speaker}) => speaker)).toEqual(['Paul Reed', 'Ada Ito', 'Paul Reed', 'Ada Ito']);
});

test('a list of figures is no transcript', () => {
	expect(read(['Nobody spoke.', 'Ito: 547.', 'Reed: 46', 'Ito: 2,316', 'Reed: 50 %'])).toEqual([]);
});

test('the author speaks in no quote of the story', () => {
	const [quote] = read(['Ada Ito went to the well. “The well is dry again this year.”'], {authors: ['Ada Ito']});
	expect(quote?.speaker).toBeUndefined();
});

test('positions are those of the words without their marks', () => {
	const blocks = ['Nothing here.', '“The well,” said Ada Ito, “is dry.”'];
	const [quote] = read(blocks);
	expect(quote?.at.map(({block, start, end}) => blocks[block]?.slice(start, end))).toEqual(['The well,', 'is dry.']);
});

test.each([
	['marks that a browser draws', 'We must mend the lock, said Ada Ito.', [{start: 0, end: 21}], 'We must mend the lock'],
	['words in the middle', 'Ada Ito said: We must mend the lock. It was late.', [{start: 14, end: 36}], 'We must mend the lock.'],
	['marks that are typed, too', '“We must mend the lock”, said Ada Ito.', [{start: 0, end: 23}], 'We must mend the lock'],
	['marks typed round the element', '“We must mend the lock”, said Ada Ito.', [{start: 1, end: 22}], 'We must mend the lock'],
	['marks typed round it and a comma', '“We must mend the lock,” said Ada Ito.', [{start: 1, end: 22}], 'We must mend the lock,'],
	['an element with nothing in it', 'We must mend the lock, said Ada Ito.', [{start: 0, end: 0}], undefined],
])('%s are a quotation’s, and its place is without them', (_, text, quoted, words) => {
	const quotes = findQuotes([{kind: 'paragraph', text, quoted}], {language: 'en', title: '', authors: []});
	expect(quotes.map(quote => quote.text)).toEqual(words ? [words] : []);
	expect(quotes.flatMap(({at}) => at.map(({start, end}) => text.slice(start, end)))).toEqual(words ? [words] : []);
});

test('a language that Lede does not know: marks and names before colons, no guesses', () => {
	const quotes = read(
		[
			'Анна Петрова: «Колодец снова высох, и воды нет».',
			'Иван читал книгу «Война и мир».',
			'«Колодец снова высох, и надолго», сказал Иван.',
		],
		{language: 'xx'},
	);
	expect(quotes.map(({speaker}) => speaker)).toEqual(['Анна Петрова', undefined]);
});

test.each([
	['"'],
	["'a "],
	['“a” '],
	['- a said '],
	['Aa Bb said. “x y z w,” '],
	['In A, it said, it said “x y z w.” '],
	['A said, it said, “x y z w,” '],
])(
	'a megabyte of %j does not hang',
	unit => {
		expect(read([unit.repeat(1_000_000 / unit.length)])).toBeInstanceOf(Array);
	},
	120_000,
);

const ito = 'Ada Ito and Paul Reed run the port.';

test.each<[string, string, string[], (string | undefined)[]]>([
	['a trade before a name', 'en', ['Photographer Lena Ito came. “The well is dry,” she said.'], ['Lena Ito']],
	[
		'whose reported speech goes on in the next paragraph',
		'de',
		['Eva Brandt klagte über die Schuhe. Die Nähte seien „viel zu lose“.', 'Die Sohlen seien „dünn wie Papier“.'],
		['Eva Brandt', 'Eva Brandt'],
	],
	[
		'nobody where the paragraph before tells of something else',
		'de',
		['Eva Brandt klagte über die Schuhe. Der Laden hat zu.', 'Die Sohlen seien „dünn wie Papier“.'],
		[undefined],
	],
	[
		'nobody where the next paragraph tells what will be',
		'no',
		['Kari Lund sa at byen er stille.', 'Kommunen skal nå «rydde opp i gatene».'],
		['Kommunen'],
	],
	['no trade, but a given name', 'en', ['Mary Ada Ito came. “The well is dry,” she said.'], ['Mary Ada Ito']],
	['a trade before a name, in German', 'de', ['„Der Brunnen ist trocken“, sagte Buchhändlerin Greta Kern.'], ['Greta Kern']],
	[
		'a pronoun: whom the paragraph brings in',
		'de',
		['„Wir warten ab“, sagte Hanna Vogt. Sie ging.', 'Bäckerin Greta Kern ist dagegen. „Der Markt stirbt“, sagte sie.'],
		['Hanna Vogt', 'Greta Kern'],
	],
	[
		'a pronoun: nobody new',
		'de',
		['„Wir warten ab“, sagte Hanna Vogt. Sie ging.', 'Der Brunnen ist trocken. „Der Markt stirbt“, sagte sie.'],
		['Hanna Vogt', 'Hanna Vogt'],
	],
	[
		'nobody who is named in a dialogue',
		'es',
		['—¿Quién es? —preguntó Juan Sanz.', '“El pozo está seco.”', '—Ada Ito.'],
		['Juan Sanz', 'Juan Sanz', 'Juan Sanz'],
	],
	['a verb without a subject', 'es', ['La alcaldesa, Ana Ruiz, anunció un pozo.', '«El pozo está seco otra vez», lamentó.'], ['Ana Ruiz']],
	[
		'a verb without a subject, after somebody new',
		'es',
		['«El pozo está seco», dijo Eva Sanz.', 'Ana Ruiz ha hecho los números. «El pozo está seco otra vez», lamentó.'],
		['Eva Sanz', 'Ana Ruiz'],
	],
	['a verb without a subject, nobody having spoken', 'pl', ['Ewa Lis policzyła wszystko. „Most jest zamknięty” – mówi.'], ['Ewa Lis']],
	[
		'a verb without a subject, after a description',
		'it',
		['La sindaca, Anna Bianchi, è arrivata ieri. «Il ponte resta chiuso», dice.'],
		['Anna Bianchi'],
	],
	[
		'a verb without a subject, somebody having spoken since',
		'es',
		['Ana Ruiz ha llegado. Lo confirmó ayer Eva Sanz. «El pozo está seco otra vez», lamentó.'],
		['Eva Sanz'],
	],
	[
		'a verb without a subject, after a thing',
		'es',
		['«El pozo está seco», dijo Eva Sanz.', 'El agua llegó ayer a Graz. «El pozo está seco otra vez», lamentó.'],
		['Eva Sanz', 'Eva Sanz'],
	],
	[
		'a verb without a subject, for whom something is so',
		'es',
		['Para Ana Ruiz, pescadora, la ruta añade dos horas. «El pozo está seco otra vez», lamenta.'],
		['Ana Ruiz'],
	],
	[
		'a verb without a subject, after a thing',
		'es',
		['La ruta añade dos horas a cada jornada. «El pozo está seco otra vez», lamenta.'],
		[undefined],
	],
	['an unknown verb without a subject', 'es', ['Ana Ruiz llegó ayer. «El pozo está seco otra vez», refunfuña.'], ['Ana Ruiz']],
	[
		'a verb without a subject, after a trade of two words',
		'es',
		['La ingeniera de montes Ana Ruiz, que vive aquí, llegó. «El pozo está seco otra vez», dice.'],
		['Ana Ruiz'],
	],
	[
		"a verb without a subject, after somebody's son",
		'es',
		['El hijo de Ana Ruiz llegó ayer. «El pozo está seco otra vez», dice.'],
		['El hijo de Ana Ruiz'],
	],
	[
		'a verb without a subject, after a place',
		'es',
		['«Hay poca agua aquí», dijo Eva Sanz en Los Pinos.', 'Los Pinos llora. «El pozo está seco otra vez», dice.'],
		['Eva Sanz', 'Eva Sanz'],
	],
	[
		'an office at a place of two words',
		'es',
		['En Los Pinos, la alcaldesa, Ana Ruiz, dijo que llueve. «El pozo está seco otra vez», añadió.'],
		['Ana Ruiz'],
	],
	['a verb of many', 'es', ['La alcaldesa, Ana Ruiz, anunció un pozo.', '«El pozo está seco otra vez», lamentaron.'], [undefined]],
	['a verb that has a subject', 'es', ['Ana Ruiz anunció un pozo.', '«El pozo está seco otra vez», lamentó Eva Sanz.'], ['Eva Sanz']],
	['“with” and a participle', 'en', ['Critics have called for a new well, with mayor Ada Ito branding the old one “a joke”.'], ['Ada Ito']],
	['“to” and a participle', 'en', [`Paul Reed wrote a letter to Ada Ito saying the well was “a joke”.`], ['Paul Reed']],
	['a woman told of before', 'en', ['Beryl Ito, 78, heard a noise.', 'The retired lady said: “I thought it was the cat.”'], ['Beryl Ito']],
	['the mayor of before', 'en', ['Mayor Ada Ito is angry. “This will not do,” the mayor said.'], ['Ada Ito']],
	['the mayor of two', 'en', ['Mayor Ada Ito met Mayor Ben Reed. “This will not do,” the mayor said.'], ['the mayor']],
	['the mayor of another place', 'en', ['Mayor Ada Ito is angry. “This will not do,” said the mayor of Graz.'], ['the mayor of Graz']],
	['a mayor', 'en', ['Mayor Ada Ito is angry. “This will not do,” a mayor said.'], ['a mayor']],
	['the mayor, with the article at the end', 'no', ['Ordfører Kari Nes er sint. «Det går ikke», sier ordføreren.'], ['Kari Nes']],
	['any woman', 'en', ['Beryl Ito, 78, heard a noise.', 'A retired lady said: “I thought it was the cat.”'], ['A retired lady']],
	['one of two', 'en', [ito, 'The retired lady said: “I thought it was the cat.”'], ['The retired lady']],
	[
		'a surname that is a month',
		'en',
		['Clara May met bakers.', '“The ovens are cold,” Mrs. May said.', '“We bake again in May,” May said.'],
		['Clara May', 'Clara May'],
	],
	[
		'a verb that is no surname',
		'en',
		['Clara Ito met bakers.', '“The ovens are cold.” Will they bake? She said: “We may.”'],
		[undefined, 'Clara Ito'],
	],
	['an office for something', 'en', ['“The ovens are cold,” said Minister of Health Karl Berg.'], ['Karl Berg']],
	[
		'a spokesman for an office',
		'en',
		['“The ovens are cold,” said a spokesman for President Karl Berg.'],
		['a spokesman for President Karl Berg'],
	],
	['a name beside an office, of a place', 'en', ['“The ovens are cold,” said the baker, Karl Berg of Graz.'], ['Karl Berg']],
	[
		'a long description before its verb',
		'en',
		['The head of the guild of the bakers in Graz called the ovens “stone cold”.'],
		['The head of the guild of the bakers in Graz'],
	],
	['a description after its verb', 'en', ['“The ovens are cold,” said the head of the guild in a letter.'], ['the head of the guild']],
	['a survey by somebody', 'en', ['A survey by the bakers called the ovens “stone cold”.'], ['A survey by the bakers']],
	['who speaks in a passive', 'en', ['The new plan has since been called “a costly mistake” by Karl Berg.'], ['Karl Berg']],
	['who speaks of a passive', 'en', ['Karl Berg said the new plan was called “a costly mistake”.'], ['Karl Berg']],
	['who speaks in a passive, in French', 'fr', ['Le projet a été dénoncé comme une « grande erreur » par Jean Petit.'], ['Jean Petit']],
	['what the words stand in, after', 'de', ['„Die Öfen sind kalt“, heißt es in dem Brief der Bäcker.'], ['Brief der Bäcker']],
	['what the words stand in, before', 'de', ['In dem Bericht hieß es wörtlich: „Die Öfen sind kalt“.'], ['Bericht']],
	['no place for “it”', 'de', ['„Die Öfen sind kalt“, sagte sie in dem Brief.'], [undefined]],
	[
		'reported speech that goes on',
		'de',
		['Die Bäckerin klagte über den Lärm. In der Gasse sei seit Jahren alles „taub“.'],
		['Die Bäckerin'],
	],
	['no reported speech', 'de', ['Die Bäckerin klagte über den Lärm. In der Gasse ist seit Jahren alles „taub“.'], [undefined]],
	['reported speech of somebody else', 'de', ['Die Bäckerin klagte über den Lärm. Jan Vogt sagte, die Gasse sei „taub“.'], ['Jan Vogt']],
	[
		'nobody where only a body may be meant',
		'en',
		['The Met opened its doors again. The Met is old. “I was there,” she said.'],
		[undefined],
	],
	['who said and added', 'en', ['Ada Ito came and Paul Reed left soon, Karl Berg said, adding, “He was not very happy.”'], ['Karl Berg']],
	['who rose and adds', 'en', ['Ada Ito rose before the crowd of bakers, adding, “We were not very happy.”'], ['Ada Ito']],
	['whose name ends before a verb', 'en', ['Ada Ito rallied bakers, saying that “the rule of the oven is in danger”.'], ['Ada Ito']],
	['a man whom a verb describes', 'en', ['The retired baker said the plan was “a costly mistake”.'], ['The retired baker']],
	[
		'a name with its office behind it',
		'en',
		['“The well is dry,” Ada Ito, the Graz Water Councilwoman from Port, told Paul Reed.'],
		['Ada Ito'],
	],
	['a name behind its office', 'en', ['“The well is dry,” the water councilwoman, Ada Ito from Port, told Paul Reed.'], ['Ada Ito']],
	['a report', 'en', ['The yearly harbour report said the well was “a costly mistake”.'], ['The yearly harbour report']],
	['somebody beside others', 'en', ['Alongside Graz bakers, a retired judge said: “The well is dry.”'], ['a retired judge']],
	[
		'who said it in an interview',
		'de',
		['„Die Öfen sind kalt“, hatte Bäckermeister Vogt in einem Interview erklärt.'],
		['Bäckermeister Vogt'],
	],
	[
		'who said it in a talk with somebody',
		'de',
		['Die Öfen sind kalt. „Es reicht“, habe Ada Ito in einem Gespräch mit Jan Vogt gesagt.'],
		['Ada Ito'],
	],
	['who says it in an interview', 'de', ['In einem Interview erklärte Ada Ito: „Die Öfen sind kalt.“'], ['Ada Ito']],
	['who says a word, comma outside', 'de', ['Ada Ito kam im Mai.', '„Genug“, sagte sie.'], ['Ada Ito']],
	['who says a word, no other name for him', 'sv', ['”Nog”, sade borgmästaren.'], ['borgmästaren']],
	['who says a word after a dash', 'pl', ['„Dość” – powiedział rzecznik miasta.'], ['rzecznik miasta']],
	['who answers right behind another', 'pl', ['„Dość” – powiedział Jan Kos. „On wróci” – odpowiedziała Ada Ito.'], ['Jan Kos', 'Ada Ito']],
	['what a thing is called', 'de', ['„Möwe“, so heißt ein neues Boot, mit dem Ada Ito fährt.'], [undefined]],
	[
		'who speaks for somebody, where verbs come second',
		'nl',
		['Een woordvoerder van de gemeente noemde het “waanzin”.'],
		['Een woordvoerder van de gemeente'],
	],
	[
		'who speaks for somebody in the genitive',
		'de',
		['Die Sprecherin der Polizei nannte den Plan „verrückt“.'],
		['Die Sprecherin der Polizei'],
	],
	['not to whom it is said', 'de', ['Dem Sender sagte die Ministerin: „Die Öfen sind kalt.“'], ['die Ministerin']],
	['not to which paper he says it', 'de', ['Der Zeitung sagte der Bürgermeister am Montag: „Die Öfen sind kalt.“'], ['der Bürgermeister']],
	['not whom a man praises', 'de', ['Der Bürgermeister nannte den Bäcker „einen Helden der Stadt“.'], ['Der Bürgermeister']],
	['whom a passive names', 'es', ['El plan fue calificado de “despilfarro” por Ada Ito.'], ['Ada Ito']],
	['whom a passive names', 'pt', ['O plano foi classificado como “um desperdício” por Ada Ito.'], ['Ada Ito']],
	['a name with an initial that is an article', 'en', ['The Met was run by Bo A. Ito. “The ovens are cold,” Ito said.'], ['Bo A. Ito']],
	['no party behind a name', 'en', ['But Sen. Ada Ito (D-Graz.) refused, responding that it was “a costly mistake”.'], ['Ada Ito']],
	['who stands before brackets and a comma', 'en', ['In Port, GZ, and at noon, Ada Ito (D-GZ), said: “The well is dry.”'], ['Ada Ito']],
	['who signs in brackets', 'en', ['Bo Reed left. “The ovens are cold” (Ada Ito)'], ['Ada Ito']],
	[
		'as whom she does something',
		'en',
		['Two days after Ada Ito left the port, waving her hat at a baker as she said, “It is cold here,” Bo Reed left.'],
		['Ada Ito'],
	],
	['who belongs to somebody', 'en', ['A friend of the baker said: “The ovens are cold.”'], ['A friend of the baker']],
	['who says it after a comma', 'en', ['The pity of Graz, says Ada Ito, a baker, is “cold ovens in the old port”.'], ['Ada Ito']],
	['not whom somebody tells it', 'en', ['Ada Ito, a baker, told Paul Reed, her friend, of “cold ovens in the old port”.'], ['Ada Ito']],
	['no participle that begins a sentence', 'en', ['Appearing before us, Ada Ito, 70, was late but added: “It is cold.”'], ['Ada Ito']],
	['who says it in a clause of their own', 'en', ['Ada Ito said it was late, while Bo Reed said he had “no time to lose”.'], ['Bo Reed']],
	[
		'who says it after another word',
		'en',
		['Ada Ito called it “a joke” and Bo Reed said he had “no time to lose”.'],
		['Ada Ito', 'Bo Reed'],
	],
	['who says it after what somebody does', 'en', ['As Ada Ito attacked Paul Reed, the bakers chanted, “Lock the port!”'], ['the bakers']],
	['not who stands before a comma', 'en', ['As for the port of Paul Reed, the letter called it “a costly mistake”.'], ['the letter']],
	['who begins a sentence, a comma short', 'en', ['Paul Reed, the baker said the port was “a costly mistake”.'], ['Paul Reed']],
	['two who say it together', 'en', ['“The ovens are cold for ever,” Ada Ito and Bo Reed wrote.'], ['Ada Ito and Bo Reed']],
	['two after their verb', 'en', ['“The ovens are cold,” wrote Ada Ito and Bo Reed in a letter.'], ['Ada Ito and Bo Reed']],
	['two by their full names', 'de', ['Ada Ito rief Bo Reed an. „Die Öfen sind kalt“, sagten Ito und Reed.'], ['Ada Ito und Bo Reed']],
	['not the next who does something', 'en', ['“The ovens are cold,” said Ada Ito and Bo Reed left.'], ['Ada Ito']],
	['not whom somebody else met', 'en', ['Paul Ash met Ada Ito and Bo Reed said the ovens were “cold for ever”.'], ['Bo Reed']],
	['who is called so', 'en', ['“The ovens are cold for ever,” said a baker named Ada Ito.'], ['Ada Ito']],
	['not who is called something', 'en', ['The baker called Ada Ito “a friend of the port”.'], ['The baker']],
	['who is somebody now', 'en', ['They met Ada Ito, now the mayor, who said it was “a ruin for ever”.'], ['Ada Ito']],
	['of whom a clause goes on', 'en', ['The mayor thanked Ada Ito, who called the port “a ruin for ever”.'], ['Ada Ito']],
	['not of whom a clause is over', 'en', ['The mayor, who thanked Ada Ito, called the port “a ruin for ever”.'], ['The mayor']],
	['who comes in between', 'en', ['If the mayor says no, warned Ada Ito, “nobody will eat bread this winter”.'], ['Ada Ito']],
	['who is described by what they do', 'en', ['The baker who runs the shop said: “It is a ruin for ever.”'], ['The baker']],
	['who is described by whom they met', 'en', ['“It is a ruin,” a baker who met Paul Reed told us.'], ['a baker']],
	['who said what others believe', 'en', ['Bakers who believe Ada Ito said it was “a ruin for ever” have left.'], ['Ada Ito']],
	['who spoke and said', 'en', ['A baker who spoke quietly to explain the plan said on Monday, “It is a ruin for ever.”'], ['A baker']],
	['one of some', 'en', ['“The ovens are cold,” said one of two bakers who met Paul Reed.'], ['one of two bakers']],
	['some at a place', 'en', ['Some in the port call it “a ruin for ever”.'], ['Some in the port']],
	['many of some', 'de', ['„Die Öfen sind kalt“, sagten viele der Bäcker.'], ['viele der Bäcker']],
	['another', 'en', ['“The ovens are cold,” a baker said. “We have no bread,” said another.'], ['a baker', 'another']],
	['not others whom somebody is with', 'en', ['Ada Ito came with many others. “We have no bread here,” she said.'], ['Ada Ito']],
	['no adverb that begins a sentence', 'en', ['Ada Ito met bakers. Elsewhere, she called it “a ruin for ever”.'], ['Ada Ito']],
	['no adverb behind a name', 'en', ['Ada Ito likewise called the port “a ruin for ever”.'], ['Ada Ito']],
	['who says it to more than one', 'en', ['Ada Ito told us, and Bo Reed as well, that she had “no time to lose”.'], ['Ada Ito']],
	[
		'who is followed by who that is',
		'en',
		['In a letter in the paper, the Gull, and on air, Ada Ito, a baker from Graz, urged us to see it as “cold and dark”.'],
		['Ada Ito'],
	],
	[
		'not who published a letter',
		'en',
		['“It is cold,” Ada Ito wrote in the letter, which was first reported by the Gull. “It has been cold for years now.”'],
		['Ada Ito'],
	],
	[
		'a pronoun: nobody whose name is made of words',
		'en',
		['Ragnar Berg bakes for the guild.', 'The Bakers Guild Watch reported it. Port Guild Watch closed. “We have no bread here,” he said.'],
		['Ragnar Berg'],
	],
	[
		'a pronoun: a woman whose surname is a word',
		'en',
		['The port is old. Ragnar Berg left.', 'Anna Port came. “We have no bread here,” she said.'],
		['Anna Port'],
	],
	[
		'a pronoun: no office before a name',
		'en',
		['The other baker on the stage, former Secretary of State Hanna Vogt, drew a line. “We have no bread here,” she said.'],
		['Hanna Vogt'],
	],
	[
		'a surname that is an office',
		'en',
		['Amy Secretary drew a line.', 'Secretary left soon. “We have no bread here,” she said.'],
		['Amy Secretary'],
	],
	[
		'who acts before a participle',
		'en',
		['As the farmers whom Paul Reed led closed the port, Ada Ito provided a plan, saying it is needed to “bring back the water”.'],
		['Ada Ito'],
	],
	['whom footage shows', 'en', ['The spot ends with footage of Ada Ito saying last week, “That makes me smart.”'], ['Ada Ito']],
	['who likens', 'en', ['Ada Ito openly admires the mayor as a “strong leader”.'], ['Ada Ito']],
	[
		'who does something before a colon',
		'en',
		['Worried about the vote, Ada Ito is rolling out a new message: “It is about me this time.”'],
		['Ada Ito'],
	],
	['what is before a colon', 'en', ['The vote was a surprise to many: “It is about me this time.”'], [undefined]],
	[
		'whose claim it is',
		'en',
		['On Monday it was said that Ada Ito’s claim that the mayor “founded the whole port” was false.'],
		['Ada Ito'],
	],
	[
		'who acts, not those to whom something is done',
		'en',
		[
			'Amid calls from those rejected to identify those who did it, Ada Ito provided a plan, saying it is needed to “bring back the water”.',
		],
		['Ada Ito'],
	],
	[
		'who stands between “and” and a participle',
		'en',
		['Both men wrote about it, Paul Reed saying he was “very happy” and Karl Berg calling it “a great joke”.'],
		['Both men', 'Karl Berg'],
	],
	[
		'not who stands between “as” and a participle',
		'en',
		['Paul Reed called it the same as Karl Berg calling it “a great joke”.'],
		['Paul Reed'],
	],
	[
		'no place before a long dash',
		'en',
		['GRAZ ― This spring, Ada Ito told bakers that Paul Reed knew it and thought the port was “a costly gift”.'],
		['Ada Ito'],
	],
	['a place that thinks', 'en', ['Graz thought the port was “a costly gift”.'], ['Graz']],
	['nobody who only wins, of a few words', 'en', ['Ada Ito won among “somewhat cold” bakers.'], [undefined]],
	['who speaks, of a few words', 'en', ['Ada Ito spoke to “somewhat cold” bakers.'], ['Ada Ito']],
	['who wins, of more words', 'en', ['Ada Ito won among “bakers who are somewhat cold in winter”.'], ['Ada Ito']],
	['a woman in an office', 'da', ['Borgmester Mette Holm kom. »Broen er lukket«, siger hun.'], ['Mette Holm']],
	['a man in an office', 'da', ['Borgmester Jens Holm kom. »Broen er lukket«, siger han.'], ['Jens Holm']],
	['a woman who is a researcher', 'no', ['Forsker Anne Lie kom.', '«Broen er stengt i dag», sier hun.'], ['Anne Lie']],
	['a woman who is a minister', 'sv', ['Minister Anna Berg kom. ”Bron är stängd”, säger hon.'], ['Anna Berg']],
	[
		'a name with a particle that begins a sentence',
		'nl',
		['Klaas de Vries kwam te laat. ‘De brug blijft dicht’, zegt hij.'],
		['Klaas de Vries'],
	],
	['a name with two particles', 'nl', ['Sietske van der Berg kwam te laat. ‘De brug blijft dicht’, zegt ze.'], ['Sietske van der Berg']],
	['nobody behind a preposition', 'nl', ['Vanwege de Brexit heet het plan “een dure fout”.'], [undefined]],
	['nobody behind a preposition and an article', 'fr', ['Près de Graz, le projet est « une erreur coûteuse ».'], [undefined]],
	['a body of a place', 'es', ['El Gobierno de Aragón dice que es “un modelo para todo el país”.'], ['El Gobierno de Aragón']],
	[
		'a body of a place that begins a sentence',
		'es',
		['Fuentes de Aragón dicen que es “un modelo para todo el país”.'],
		['Fuentes de Aragón'],
	],
	['a body of a place, after its verb', 'pt', ['“É um modelo para todo o país”, disse o Governo de Aragão.'], ['Governo de Aragão']],
	[
		'an office for something',
		'it',
		['L’assessore regionale alla Cultura sostiene che è «un modello per tutto il paese».'],
		['L’assessore regionale alla Cultura'],
	],
	[
		'who follows a verb that no list has',
		'fr',
		['La cloche sonne. « On se croirait au bord de la mer », feint Anne Roux, 68 ans.'],
		['Anne Roux'],
	],
	[
		'who follows such a verb, by an office',
		'it',
		['La campana suona. «Il ponte resta chiuso per noi», sbuffa la sindaca Anna Bianchi.'],
		['Anna Bianchi'],
	],
	['“she” behind such a verb', 'fr', ['Anne Roux est venue. « On se croirait au bord de la mer », feint-elle.'], ['Anne Roux']],
	['who follows such a verb after a dash', 'pl', ['Dzwon bije. „Wnuczka pyta, po co jest most” – sapie Ewa Lis.'], ['Ewa Lis']],
	[
		'who follows such a verb in German',
		'de',
		['Die Glocke läutet. „Der Markt stirbt, und keiner merkt es“, nuschelt Eva Vogt.'],
		['Eva Vogt'],
	],
	['nobody whom a title names', 'fr', ['Le film « La Mer », signé Anne Roux, est froid.'], []],
	['what kind of somebody said it', 'en', ['“The ovens are cold now,” retired Port Guild baker Ada Ito said.'], ['Ada Ito']],
	['a surname with an article', 'fr', ['« Le pont reste fermé ici », a dit Luc Le Goff.'], ['Luc Le Goff']],
	['a surname with an article, alone', 'fr', ['Luc Le Goff est venu. « Le pont reste fermé ici », dit Le Goff.'], ['Luc Le Goff']],
	['a surname with an article, behind a title', 'it', ['«Il ponte resta chiuso», ha detto il sindaco Aldo Lo Russo.'], ['Aldo Lo Russo']],
	['a surname with a large particle', 'nl', ['‘De brug blijft dicht’, zegt Bart De Smet.'], ['Bart De Smet']],
	[
		'no article that begins a sentence',
		'fr',
		['Luc Martin est venu. La Maison Martin dit : « Le pont reste fermé ici. »'],
		['La Maison Martin'],
	],
	['a body of something', 'pl', ['Ministerstwo Zdrowia twierdzi, że to „model dla całego kraju”.'], ['Ministerstwo Zdrowia']],
	['somebody of a body', 'pl', ['Prezes Ewa Lis twierdzi, że to „model dla całego kraju”.'], ['Ewa Lis']],
	['an office, not to whom it is said', 'it', ['«Il ponte resta chiuso», ha detto il ministro ai giornalisti.'], ['il ministro']],
	['an office and a name behind it', 'es', ['El Presidente de Aragón Juan Sanz dice que es “un modelo para todo el país”.'], ['Juan Sanz']],
	[
		'a name with a particle behind an office',
		'de',
		['Ministerin von der Heide sagt, es sei „ein Modell für das ganze Land“.'],
		['Ministerin von der Heide'],
	],
	['a name with a particle behind an office', 'en', ['“It is a model for the whole country,” said Mayor de Silva.'], ['de Silva']],
	['a mayor', 'nl', ['Burgemeester Anna Postma kwam. ‘De brug blijft dicht’, zegt ze.'], ['Anna Postma']],
	['a mayor who is a woman', 'fr', ['La maire, Anne Roux, est venue. « Le pont reste fermé », dit-elle.'], ['Anne Roux']],
	['a judge', 'it', ['La giudice Anna Bianchi è arrivata. «Il ponte resta chiuso», ha detto lei.'], ['Anna Bianchi']],
	['a president', 'pt', ['A presidente Ana Reis chegou. “A ponte está fechada”, disse ela.'], ['Ana Reis']],
	['a minister', 'pl', ['Minister Ewa Lis przyszła. „Most jest zamknięty” – powiedziała ona.'], ['Ewa Lis']],
	['not a man in her place', 'nl', ['Burgemeester Anna Postma sprak met Jan Bos. ‘De brug blijft dicht’, zegt ze.'], ['Anna Postma']],
	['an office', 'en', ['Beryl Ito, 78, heard a noise.', 'The spokeswoman said: “We thought it was a cat.”'], ['The spokeswoman']],
])('names %s (%s)', (_, language, blocks, speakers) => expect(read(blocks, {language}).map(({speaker}) => speaker)).toEqual(speakers));

test.each<[string, string, string, string[]]>([
	['a sign that its sentence is about', 'en', '“Sign up for our letter” used to be the smallest line on the page.', []],
	['a sign that speaks', 'en', '“Sign up for our letter” said the sign.', ['Sign up for our letter']],
	['a label', 'en', 'Every day she left a jar at the shop, labelled “For the old gentleman”, and went home.', []],
	['what somebody labels', 'en', 'Ada Ito labelled the new well “a costly mistake”.', ['a costly mistake']],
	['a name', 'de', 'Kinder tauften das Boot auf den Namen „Möwe“.', []],
	['a word', 'de', 'Ada Ito nannte das Boot „schön“.', ['schön']],
	['a programme', 'en', '“The well is dry,” Ada Ito said on the channel’s “Tea at Ten” on Sunday.', ['The well is dry,']],
	['a programme after a preposition', 'en', '“The well is dry,” Ada Ito told Paul Reed on “Tea With Reed.”', ['The well is dry,']],
	[
		'words after a preposition',
		'en',
		'“The well is dry,” Ada Ito said of “The so-called spring.”',
		['The well is dry,', 'The so-called spring.'],
	],
	['a play that somebody wrote', 'en', 'He is the author of “Empire of the Gulls,” a lively play.', []],
	['plays', 'en', 'There were roles for all in “Rain in the Port” and “Down by the Old Well.”', []],
	['what a crowd shouts', 'en', 'From the bridge came “Save the Old Port Now!” and laughter.', ['Save the Old Port Now!']],
	['what is written on a door', 'en', 'There was a note on the door: “Closed Until the Spring Comes.”', ['Closed Until the Spring Comes.']],
	['a sentence that nobody says', 'en', 'Over the door hangs “We will be back in the spring.”', ['We will be back in the spring.']],
	['more of the same', 'en', '“The well is dry,” Ada Ito said, “And Nobody Came.”', ['The well is dry, And Nobody Came.']],
	['what the name of a boat is', 'en', 'The name of the new boat was “Gull of the Port”.', []],
	['what an answer is', 'en', 'The name came up, and what Ada Ito said was “Never again”.', ['Never again']],
	['what a title says', 'en', 'The title said “Nobody is safe here” in red letters.', ['Nobody is safe here']],
	[
		'two sentences, no verb between',
		'de',
		'„Der Brunnen ist leer“, so Ada Ito. „Es regnet nicht.“',
		['Der Brunnen ist leer. Es regnet nicht.'],
	],
	[
		'two sentences, a verb nobody lists',
		'fr',
		'« Le puits est sec », relativise Ada Ito. « Il pleuvra. »',
		['Le puits est sec. Il pleuvra.'],
	],
	['a title', 'en', 'Its title reads “Nobody Was There” in red letters.', []],
	['a book and its writer', 'sv', 'Anna Berg skrev boken ”Vit natt” i våras.', []],
	['a book and what somebody says in it', 'es', 'Eva Sanz escribió en el libro «Noche blanca» que hace frío.', []],
	['a book and what stands in it', 'sv', 'Anna Berg skriver i boken: ”Bron är stängd i dag.”', ['Bron är stängd i dag.']],
	['a book after a colon', 'de', 'Eva Roth lebt in Graz. Der Band ist ihr Erstwerk: „Wir sind noch unterwegs“.', []],
	['a novel after a colon', 'en', 'Ada Ito lives in Graz. It was her first novel: “We are on our way”.', []],
	['what somebody says of a novel', 'de', 'Eva Roth sagte über ihren Debütroman: „Wir sind noch unterwegs“.', ['Wir sind noch unterwegs']],
	['what somebody says in a novel', 'en', 'Ada Ito in her first novel: “We are on our way”.', ['We are on our way']],
	['what somebody confides', 'fr', "C'est le même tableau : « On a honte de la ville », confie un riverain.", ['On a honte de la ville']],
	['what stands on a label', 'de', 'Eva Roth zeigte ihr Netz: „Wir sind noch unterwegs“.', ['Wir sind noch unterwegs']],
	['what somebody calls a book', 'sv', 'Anna Berg kallade boken ”vit som snö”.', ['vit som snö']],
	['what somebody says of a book', 'en', 'Ada Ito said of the book “We had a lot of fun.”', ['We had a lot of fun.']],
	['what somebody says of a film, stop outside', 'en', 'Ada Ito said of the film “We had a lot of fun”.', ['We had a lot of fun']],
	['a song in which she tells', 'en', 'In the song “We had a lot of fun” she tells of home.', []],
	['a film in which somebody sings', 'en', 'Ada Ito said that she sang in the film “White night”.', []],
	['a long book that somebody wrote', 'sv', 'Anna Berg skrev boken ”Vit natt över den gamla hamnen” i våras.', []],
	['a newspaper', 'de', 'Wie Jan Vogt der Zeitung „Grazer Neue Woche“ erzählte, regnet es.', []],
	['a film', 'de', 'Am Abend läuft der Film „Ein Tag in der Stadt Graz“.', []],
	['what somebody calls somebody', 'de', 'Jan Vogt nannte den Kollegen einen „Großen Grazer Geist“.', ['Großen Grazer Geist']],
	['a name after a verb', 'de', 'Das Boot heißt „Alte Möwe“.', []],
	['an attribution inside the marks', 'fr', '« La mer monte, dit M. Roux, maire de Brest. Je reste. »', ['La mer monte. Je reste.']],
	['an attribution at the end of the marks', 'fr', '« La mer monte ici, explique Anne Roux. » Il pleut.', ['La mer monte ici']],
	['a question and its attribution', 'fr', '« Qui paie ce pont ? demande Anne Roux. Personne. »', ['Qui paie ce pont ? Personne.']],
	['what somebody else is said to say', 'fr', '« La mer monte, dit la loi, et nous aussi. »', ['La mer monte, dit la loi, et nous aussi.']],
	['an unknown verb and “she”', 'fr', 'Anne Roux rit. « La mer monte, feint-elle. Je reste. »', ['La mer monte. Je reste.']],
	['a question', 'fr', 'Anne Roux rit. « La mer, monte-t-elle ? Je reste. »', ['La mer, monte-t-elle ? Je reste.']],
	['what everybody says', 'fr', '« La mer monte, dit-on. Je reste. »', ['La mer monte, dit-on. Je reste.']],
	['what she told before', 'it', 'Anna Bianchi ha detto: «Il mare, dice Aldo, è alto».', ['Il mare, dice Aldo, è alto']],
	['a verb between dashes', 'it', '«Il mare di qui – racconta – è alto».', ['Il mare di qui è alto']],
	['a clause between dashes', 'it', '«Il mare – me lo dice Aldo – è alto».', ['Il mare – me lo dice Aldo – è alto']],
	['an attribution that English has outside', 'en', '“The sea, said Ada Ito. I stay.”', ['The sea, said Ada Ito. I stay.']],
	[
		'words behind an elision',
		'fr',
		"M. Roux parle d’« une candidature atypique » et d'« un pari risqué ».",
		['une candidature atypique', 'un pari risqué'],
	],
	[
		'a sentence behind an elision',
		'fr',
		'M. Roux estime qu’« il faut partir » et que « rien ne presse ».',
		['il faut partir', 'rien ne presse'],
	],
	['straight marks behind an elision', 'fr', 'M. Roux parle d’"une candidature atypique".', ['une candidature atypique']],
	['marks without spaces behind an elision', 'it', 'Il sindaco parla dell’«ennesima beffa per tutti».', ['ennesima beffa per tutti']],
	[
		'single marks at the end',
		'en',
		'Ada Ito said, "They call it ‘the old well’" and "We need rain here".',
		['They call it ‘the old well’', 'We need rain here'],
	],
	[
		'single marks at the end of German marks',
		'de',
		'Jan Vogt sagte: »Sie nennen ihn ›Alter Brunnen‹« und ging.',
		['Sie nennen ihn ›Alter Brunnen‹'],
	],
	[
		'a short second piece',
		'de',
		'Eva Vogt kam. „Wir bauen keinen Turm“, sagt sie, „wir bauen Bänke.“',
		['Wir bauen keinen Turm wir bauen Bänke.'],
	],
	[
		'a second piece after an adverbial',
		'de',
		'Eva Vogt kam. „Wir haben gerechnet“, sagte sie im Mai, „und zwar fünfmal“.',
		['Wir haben gerechnet und zwar fünfmal'],
	],
	[
		'what somebody else calls',
		'de',
		'Eva Vogt kam. „Wir haben gerechnet“, sagte sie im Mai, als ein Gast „und zwar fünfmal“ rief.',
		['Wir haben gerechnet', 'und zwar fünfmal'],
	],
	['speech after a dash in a paragraph', 'pl', 'Rzeka opada. — Może wróci — mówi starosta Jan Kos. Nikt nie wierzy.', ['Może wróci']],
	['more speech after a dash', 'pl', 'Rzeka opada. – Wróci – mówi Jan Kos. – Musimy czekać.', ['Wróci. Musimy czekać.']],
	['speech that ends in a comma', 'da', 'Mette Holm kom. - Det er ikke en bro, siger hun. Det regner.', ['Det er ikke en bro,']],
	['marks within speech after a dash', 'sv', '– Vi kallar den ”muren” här hemma, säger Anna Berg.', ['Vi kallar den ”muren” här hemma,']],
	['marks right after a dash', 'sv', '– ”Muren” är hög, säger Anna Berg.', ['”Muren” är hög,']],
	['marks around speech after a dash', 'sv', '– ”Muren är hög här”, säger Anna Berg.', ['Muren är hög här']],
	['marks beside speech after a dash', 'sv', '– Muren är hög här, säger Anna Berg till ”Ekot i Graz”.', ['Muren är hög här,']],
	['what stands between dashes', 'pl', 'Rzeka – jak mówi Jan Kos – opada. – Nikt nie wierzy.', []],
	['a list after dashes', 'en', 'Bring these. – Bread for all of us. – Water, said to be dry.', []],
	['laughter between', 'en', '“He was good company,” Ada Ito laughed. “And he ate well.”', ['He was good company. And he ate well.']],
	[
		'somebody else between',
		'en',
		'“He was good company,” Ada Ito laughed. Paul Reed said: “He ate well.”',
		['He was good company,', 'He ate well.'],
	],
])('lists what is said: %s (%s)', (_, language, text, texts) => expect(read([text], {language}).map(quote => quote.text)).toEqual(texts));

test.each<[string, string[], (string | undefined)[]]>([
	['a dash and a name', ['“The well is dry again.” — Ada Ito', '“Nobody came to mend it.” ― Paul Reed.'], ['Ada Ito', 'Paul Reed']],
	['a dash, a name and an age', ['“The well is dry again.” – Ada Ito, 34'], ['Ada Ito']],
	['a name, brackets and a colon', ['Paul Reed laughed.', 'Ada Ito (Port-Graz): “The well is dry again.”'], ['Ada Ito']],
	['a name and a colon', ['Paul Reed laughed.', 'Ada Ito: “The well is dry again.”'], ['Ada Ito']],
	['a dash and a name in a paragraph of their own', ['Paul Reed laughed.', '“The well is dry again.”', '- Ada Ito.'], ['Ada Ito']],
	['a dash, a name and an office', ['Paul Reed laughed.', '“The well is dry again.”', '— Ada Ito, mayor of Graz'], ['Ada Ito']],
	['a dash, an office and a name', ['Paul Reed laughed.', '“The well is dry again.”', '— Mayor Ada Ito'], ['Ada Ito']],
	['a dash, a name and what somebody did', ['Paul Reed sang.', '“The well is dry.”', '— Ada Ito, 34, has gone home.'], ['Paul Reed']],
	['a dash, a name and more in a paragraph of their own', ['Paul Reed sang.', '“The well is dry.”', '- Ada Ito went home.'], ['Paul Reed']],
	['a dash, and somebody who does something', ['Paul Reed said: “The well is dry” — Ada Ito laughed.'], ['Paul Reed']],
])('reads who signed: %s', (_, blocks, speakers) => expect(read(blocks).map(({speaker}) => speaker)).toEqual(speakers));

test.each([
	['nothing', [], 0],
	['apostrophes only', ['It’s the farmers’ well. Nobody’s there.'], 0],
	['a mark in the last paragraph', ['Nobody came.', 'Ada Ito said: “The well is dry.”'], 1],
	['speech after a dash', ['– Der var ingen der, siger Ada Ito.'], 1],
])('a story with %s', (_, blocks, count) => expect(read(blocks, {language: 'da'})).toHaveLength(count));

test('an author whom the story lets speak does', () => {
	const quotes = read(['Ada Ito went to the well. “The well is dry,” she said.'], {authors: ['Ada Ito']});
	expect(quotes.map(({speaker}) => speaker)).toEqual(['Ada Ito']);
});

test.each<[string, string, string | undefined]>([
	['is the name', 'Ruth Amsel', 'Ruth Amsel'],
	['is the name and the place', 'Donated by Ruth Amsel, Kelton', 'Ruth Amsel'],
	['tells of somebody', 'Life after Ruth Amsel', undefined],
	['tells of something of hers', 'Ruth Amsel’s last well', undefined],
])('a heading over a quotation that %s', (_, text, speaker) =>
	expect(read([{kind: 'heading', text}, '“I found it in the well of my aunt.”'])[0]?.speaker).toBe(speaker),
);

const dry = '“The well is dry again,” said Ada Ito.';
const lamp: StoryBlock = {kind: 'quote', text: 'No goat shall drink here without a lamp.'};

test.each<[string, Block[], (string | undefined)[]]>([
	['nobody, after somebody else spoke', [dry, lamp], ['Ada Ito', undefined]],
	['nobody, after somebody did something', [dry, 'She opened the book of the well.', lamp], ['Ada Ito', undefined]],
	['nobody, after somebody said something else', [dry, 'Bo Reed said the well was sound.', lamp], ['Ada Ito', undefined]],
	['nobody, after a colon that says nothing of a speaker', [dry, 'The law of 1911 is short:', lamp], ['Ada Ito', undefined]],
	['who wrote it, after a colon', [dry, 'In 1911, Bo Reed wrote:', lamp], ['Ada Ito', 'Bo Reed']],
	['what says it, after a colon', [dry, 'The law of 1911 says:', lamp], ['Ada Ito', 'The law of 1911']],
	['a name and a colon', [dry, 'Bo Reed:', lamp], ['Ada Ito', 'Bo Reed']],
	['who wrote it, after a stop', [dry, 'Bo Reed wrote in a letter to the council.', lamp], ['Ada Ito', 'Bo Reed']],
	['who wrote all of it', ['In 1911, Bo Reed wrote:', lamp, {kind: 'quote', text: 'Nor shall a cow.'}], ['Bo Reed', 'Bo Reed']],
	['who signed it', [dry, {kind: 'quote', text: `${lamp.text} — Bo Reed`}], ['Ada Ito', 'Bo Reed']],
	['who spoke before, in marks', [dry, {kind: 'quote', text: `“${lamp.text}”`}], ['Ada Ito', 'Ada Ito']],
	[
		'who posted it, marks and all',
		[dry, {kind: 'quote', text: 'My goat said “baa” today'}, {kind: 'quote', text: '— Bo Reed (@boreed) May 3, 2016'}],
		['Ada Ito', 'Bo Reed'],
	],
	[
		'who is quoted in it',
		[dry, {kind: 'quote', text: '“No goats,” Ruth Amsel said.'}, {kind: 'quote', text: 'So it was.'}],
		['Ada Ito', 'Ruth Amsel', undefined],
	],
	[
		'whom the line before it quotes',
		['Bo Reed, whom Ada Ito hired, told Cy Poe that he found the well “odd”:', lamp],
		['Bo Reed', 'Bo Reed'],
	],
])('a block quote is said by %s', (_, blocks, speakers) => expect(read(blocks).map(({speaker}) => speaker)).toEqual(speakers));

test.each<[string, string, Block[], string[]]>([
	['as she put it', 'en', ['Peter Lund hired “goats,” as Ada Ito put it, and a cow.'], ['Ada Ito: goats,']],
	['as she, of an office, put it', 'en', ['Peter Lund hired “goats,” as Ada Ito, the mayor, put it.'], ['Ada Ito: goats,']],
	[
		'around who reported it',
		'en',
		['Lund rang the bell, “waking,” as the Gull reported, “every goat in Kelton.”'],
		['Gull: waking, every goat in Kelton.'],
	],
	['while she did something', 'en', ['Peter Lund cried “goats!” as Ada Ito said goodbye.'], ['Peter Lund: goats!']],
	['as I would put it', 'en', ['Peter Lund hired “goats,” as I would put it.'], []],
	['zoals zij het noemde', 'nl', ['Peter Lund kocht “geiten”, zoals Ada Ito het noemde.'], ['Ada Ito: geiten']],
	['som hun kaldte det', 'da', ['Peter Lund købte »geder«, som Ada Ito kaldte det.'], ['Ada Ito: geder']],
	['som hun kalte det', 'no', ['Peter Lund kjøpte «geiter», som Ada Ito kalte det.'], ['Ada Ito: geiter']],
	['som hon kallade det', 'sv', ['Peter Lund köpte ”getter”, som Ada Ito kallade det.'], ['Ada Ito: getter']],
	['como la llamó ella', 'es', ['Pedro Luna vivió “una farsa”, como la calificó Ana Ruiz.'], ['Ana Ruiz: una farsa']],
	['comme elle la qualifie', 'fr', ['Pierre Lune a vu « une farce », comme la qualifie Anne Roux.'], ['Anne Roux: une farce']],
])('marked words: %s', (_, language, blocks, quotes) =>
	expect(read(blocks, {language}).map(({speaker, text}) => `${speaker}: ${text}`)).toEqual(quotes),
);

test.each<[string, Block[], (string | undefined)[]]>([
	['of a group by its name', ['The group, called Harbour Help, has run “free goat” walks since May.'], [undefined]],
	['of who calls, behind what they are', ['Ada Ito, the mayor, called Reed “a goat” on Monday.'], ['Ada Ito']],
	['of who calls, behind where they are from', ['Ada Ito, mayor of Kelton, called Reed “a goat” on Monday.'], ['Ada Ito']],
	[
		'of notes',
		['There was — according to the explanatory notes of the bill — “a goat in every house”.'],
		['the explanatory notes of the bill'],
	],
	['of a firm and an office of three letters', ['“It is a goat,” Kelton Wool CIO Ada Ito said.'], ['Ada Ito']],
	['of none, in a book', ['In “The Dry Well,” Ada Ito tells how Kelton was built.'], []],
	['of words, not of a book', ['In “a dry year,” Ada Ito said, nothing grows.'], ['Ada Ito']],
	['of a history', ['As Ada Ito wrote in her history, “The Dry Well,” the town was built late.'], []],
	['of a guest in a heading', [{kind: 'heading', text: 'A Talk With Ada Ito'}, '“It is dry,” said Ito.'], ['Ada Ito']],
	[
		'of a mother of somebody else',
		['The mother of a rower has spoken of “a dry year”.', 'Eva Lund, 21, rowed on.', '“She rows,” her mother, Lena, said.'],
		['The mother of a rower', 'Lena'],
	],
	[
		'of a mother who goes on',
		['Eva Lund, 21, rowed.', '“She rows,” her mother, Lena, said in May.', '“Eva rows.', '“She rows well.”', 'She added: “Much.”'],
		['Lena', 'Lena', 'Lena'],
	],
	[
		'of what a paragraph in marks says again',
		['“It was a dry year for every goat in Kelton.”', '“We lost the well. It was a dry year for every goat in Kelton,” said Ada Ito.'],
		['Ada Ito'],
	],
	['of what is said twice', ['“It was dry again.”', '“It was dry again. It was cold,” said Ada Ito.'], [undefined, 'Ada Ito']],
])('the speaker %s', (_, blocks, speakers) => expect(read(blocks).map(({speaker}) => speaker)).toEqual(speakers));

const typed = (text: string): StoryBlock => ({kind: 'preformatted', text});
const withCode = (text: string, ...codes: string[]): StoryBlock => ({
	kind: 'paragraph',
	text,
	code: codes.map(code => ({start: text.indexOf(code), end: text.indexOf(code) + code.length})),
});

test.each<[string, Block[], string[]]>([
	[
		'no string of a program',
		[dry, typed("pump.on('dry', () => {\n  call(\"Bo Reed\", 'The well is dry');\n});")],
		['Ada Ito: The well is dry again,'],
	],
	['no string of a command', [dry, typed("pump --say 'The well is dry' | mail")], ['Ada Ito: The well is dry again,']],
	['a letter as it was typed', [typed('Bo Reed wrote:\n“The well is dry.”')], ['Bo Reed: The well is dry.']],
	['no mark in code', [withCode('Use say("dry") to see it, said Bo Reed.', 'say("dry")')], []],
	['nothing that is all code', [withCode('Set it to “dry” or to “sound”.', 'dry', 'sound')], []],
	['words with code among them', [withCode('“Use dry() at night,” said Bo Reed.', 'dry()')], ['Bo Reed: Use dry() at night,']],
])('reads %s', (_, blocks, quotes) => expect(read(blocks).map(({speaker, text}) => `${speaker}: ${text}`)).toEqual(quotes));

const quote = (text: string): StoryBlock => ({kind: 'quote', text});

test.each<[string, Block[], string[]]>([
	['a post and who signed it', [dry, quote(lamp.text), quote('— Bo Reed (@boreed) April 10, 2024')], [`Bo Reed: ${lamp.text}`]],
	['a post signed by one name', [dry, quote(lamp.text), quote('— Del (@fendel) April 10, 2024')], [`Del: ${lamp.text}`]],
	[
		'a post signed in small letters',
		[dry, quote(lamp.text), quote('— goat news 🐐 (@goats) April 10, 2024')],
		[`goat news 🐐: ${lamp.text}`],
	],
	['a post signed in its own paragraph', [dry, quote(`${lamp.text} — Bo Reed (@boreed) April 10, 2024`)], [`Bo Reed: ${lamp.text}`]],
	['a post signed in small letters, in its own paragraph', [dry, quote(`${lamp.text} — goats (@goats) May 1`)], [`goats: ${lamp.text}`]],
	[
		'a post of two paragraphs',
		[dry, quote(lamp.text), quote('Nor shall a cow.'), quote('— Bo Reed (@boreed) April 10, 2024')],
		[`Bo Reed: ${lamp.text}`, 'Bo Reed: Nor shall a cow.'],
	],
	[
		'two posts',
		[dry, quote(lamp.text), quote('— Bo Reed (@boreed) May 1'), quote('Nor shall a cow.'), quote('— Al (@al) May 2')],
		[`Bo Reed: ${lamp.text}`, 'Al: Nor shall a cow.'],
	],
	['a post of whom the story names', [dry, quote(lamp.text), quote('— Ito (@ito) May 1')], [`Ada Ito: ${lamp.text}`]],
	['a quote and its source', [dry, quote(lamp.text), quote('— Bo Reed, mayor of Kelton')], [`Bo Reed: ${lamp.text}`]],
	['a quote and its source, no dash', [dry, quote(lamp.text), quote('Bo Reed, Friends of the Well')], [`Bo Reed: ${lamp.text}`]],
	['a quote and its source, a bare name', [dry, quote(lamp.text), quote('Bo Reed')], [`Bo Reed: ${lamp.text}`]],
	[
		'a quote that goes on',
		[dry, quote(lamp.text), quote('Bo Reed, our mayor, said no.')],
		[`undefined: ${lamp.text}`, 'undefined: Bo Reed, our mayor, said no.'],
	],
	['a quote that begins with a dash', [dry, quote('— No goat shall drink here.')], ['undefined: — No goat shall drink here.']],
	['a post signed by an office', [dry, quote(lamp.text), quote('— Mayor of Kelton (@kelton) May 1')], [`Mayor of Kelton: ${lamp.text}`]],
	[
		'no source of a paragraph before it',
		[dry, '“Rain fell,” he said. “Then more fell.”', quote('Bo Reed, Friends of the Well')],
		['Ada Ito: Rain fell. Then more fell.'],
	],
	['nothing in a source that is left alone', [dry, quote('Bo Reed, Friends of the Well')], []],
	['a name that signs nothing', [dry, quote('Bo Reed')], ['undefined: Bo Reed']],
	['a name that a sentence goes on with', [dry, quote('Bo Reed, the mayor, came')], ['undefined: Bo Reed, the mayor, came']],
])('reads %s', (_, blocks, quotes) =>
	expect(
		read(blocks)
			.slice(1)
			.map(({speaker, text}) => `${speaker}: ${text}`),
	).toEqual(quotes),
);

test.each<[string, string[], (string | undefined)[]]>([
	['a name in the sentence before', ['Plains Assurance was silent on Monday. Later, it said: “The well is dry.”'], ['Plains Assurance']],
	[
		'a name in its own sentence',
		['After a week Ada Ito left. Plains Assurance was silent, but it said: “We are dry.”'],
		['Plains Assurance'],
	],
	['a description', ['The water board met on Monday. “The well is dry,” it said.'], ['The water board']],
	['who spoke', ['Plains Assurance said that the well was dry. “We need rain,” it added.'], ['Plains Assurance']],
	[
		'a name that owns something',
		['The Wells Department, which owns the port, met. It said the well was “dry as a bone”.'],
		['Wells Department'],
	],
	['a name after an opening', ['After the flood, the Wells Board met. It said the well was “dry as a bone”.'], ['Wells Board']],
	[
		'who was “it” before',
		['The water board met. It said it was “too late”. “The well is dry,” it added.'],
		['The water board', 'The water board'],
	],
	[
		'who spoke in the paragraph before',
		['The water board said it would close. Rain fell.', '“The well is dry,” it said.'],
		['The water board'],
	],
	['nobody where two may be', ['The water board said no, and Plains Assurance said yes. “The well is dry,” it added.'], [undefined]],
	['nobody where a person was', ['Maria Reed lifted a sign. “The well is dry,” it said.'], [undefined]],
	['nobody where one was who has a surname', ['Torvin Reed lifted a sign. “The well is dry,” it said. Reed left.'], [undefined]],
	['nobody where some were', ['The bakers met on Monday. “The well is dry,” it said.'], [undefined]],
	['nobody further back', ['The water board met. Maria Ito came. “The well is dry,” it said.'], [undefined]],
])('“it” names %s', (_, blocks, speakers) => expect(read(blocks).map(({speaker}) => speaker)).toEqual(speakers));

test.each<[string, string, string | undefined]>([
	['whom it is about', 'Bo Reed was more modest.', 'Bo Reed'],
	['whom it is about, after “but”', 'But Bo Reed, who owns the boats, was having none of it.', 'Bo Reed'],
	['whom it is about, by office and name', 'The mayor, Bo Reed, disagreed. It was May.', 'Bo Reed'],
	['who spoke before, where it is about more than one', 'Bo Reed met Anna Berg.', 'Maria Ito'],
	['who spoke before, where nobody is its subject', 'The boats belong to Bo Reed.', 'Maria Ito'],
	['who spoke before, where it is about a body', 'The Met was more modest.', 'Maria Ito'],
	['who spoke before, where it is a label', 'Bo Reed: modest.', 'Maria Ito'],
	['who spoke before, where it is long', 'Bo Reed was more modest. It was May. Rain fell on the port.', 'Maria Ito'],
])('a paragraph between two quotations brings in %s', (_, between, speaker) =>
	expect(read(['“The well is dry again,” said Maria Ito.', between, '“We lost count of the goats.”'])[1]?.speaker).toBe(speaker),
);

test('a paragraph before a title brings in nobody', () => {
	expect(read([dry, 'Maria Berg wrote all of it.', '“The Dry Well”']).map(({text}) => text)).toEqual(['The well is dry again,']);
});

const rao = '“We have satellites,” Aditi Rao told me.';

test.each<[string, string[], (string | undefined)[]]>([
	[
		'nobody who was called by another',
		[rao, 'She asked if he had kept a record.', '“It is in the shed,” he said.'],
		['Aditi Rao', undefined],
	],
	['who was called so before', [rao, 'She asked if I had kept a record.', '“It is in the shed,” she said.'], ['Aditi Rao', 'Aditi Rao']],
	['who was called nothing yet', [rao, 'I had kept a record.', '“It is in the shed,” he said.'], ['Aditi Rao', 'Aditi Rao']],
	[
		'another who is known to be one',
		[rao, 'She asked Paul Reed if he had kept a record.', '“It is in the shed,” he said.'],
		['Aditi Rao', 'Paul Reed'],
	],
])('a pronoun names %s', (_, blocks, speakers) => expect(read(blocks).map(({speaker}) => speaker)).toEqual(speakers));

const reed = 'Maria Reed met us. “The ovens are cold,” she said.';

test.each<[string, string[], string | undefined]>([
	['a stranger', ['A woman came in. “What have you got?” she asked.'], 'A woman'],
	['a stranger from a place', ['A teacher from Kelton came in. “What have you got?” she asked.'], 'A teacher from Kelton'],
	[
		'a stranger of the paragraph before',
		['In May, a woman came in. She leaned on the oven.', '“What have you got?” she asked.'],
		'a woman',
	],
	['nobody of the other gender', ['A man came in. “What have you got?” she asked.'], 'Maria Reed'],
	['no stranger beside somebody', ['A woman waved at Maria Reed. “What have you got?” she asked.'], 'Maria Reed'],
	['no stranger to whom something is done', ['Bread fell on a woman. “What have you got?” she asked.'], 'Maria Reed'],
	['nobody whom the story knows already', ['The woman came in. “What have you got?” she asked.'], 'Maria Reed'],
	['who came after a stranger', ['A woman came in.', 'Anna Berg left. “What have you got?” she asked.'], 'Anna Berg'],
])('a pronoun means %s', (_, blocks, speaker) => expect(read([reed, ...blocks])[1]?.speaker).toBe(speaker));

test('a pronoun that may mean a thing tells nothing of a person', () => {
	const blocks = ['« Le puits est sec », dit Aditi Rao. Elle est vieille.', '« Rien ne vient », dit-il.'];
	expect(read(blocks, {language: 'fr'}).map(({speaker}) => speaker)).toEqual(['Aditi Rao', 'Aditi Rao']);
});

test('a word that may be broken is one word, and stands where it is written', () => {
	const text = 'Der Ha­fen ist zu, sagte Ada Lind­qvist. „Der Ha­fen bleibt zu“, sagte Lind­qvist.';
	const [quote] = read([text], {language: 'de'});
	expect(quote).toMatchObject({text: 'Der Hafen bleibt zu', speaker: 'Ada Lindqvist'});
	expect(quote?.at.map(({start, end}) => text.slice(start, end))).toEqual(['Der Ha­fen bleibt zu']);
});
