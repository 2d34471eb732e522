import {expect, test} from 'vitest';
import {findQuotes} from './find-quotes.ts';

const opening = 'Nora Quist, the mayor, and Paul Demarco, the treasurer, disagree about the roof of the old pool.';

/** Who said each quotation of a story, whose paragraphs are parted by “ || ”, behind the opening one. */
const readSpeakers = (paragraph: string) =>
	findQuotes(
		[opening, ...paragraph.split(' || ')].map(text => ({kind: 'paragraph', text})),
		{language: 'en', title: '', authors: []},
	)
		.map(({speaker}) => speaker ?? '?')
		.join('; ');

test.each([
	['Two engineers, Vera Holm and Otto Lind, said that the pool is “the driest in the world.”', 'Vera Holm and Otto Lind'],
	[
		'Roof experts Vera Holm and Otto Lind of the Harrow Institute wrote that the pool is “the driest in the world.”',
		'Vera Holm and Otto Lind',
	],
	['Historians Vera Holm and Otto Lind said the pool is “the driest in the world.”', 'Vera Holm and Otto Lind'],
	['Vera Holm and Otto Lind said the pool is “the driest in the world.”', 'Vera Holm and Otto Lind'],
	['Vera Holm, Otto Lind and Ben Barlow said the pool is “the driest in the world.”', 'Vera Holm, Otto Lind and Ben Barlow'],
	['Demarco, an ally of Vera Holm and Otto Lind, said the pool is “the driest in the world.”', 'Paul Demarco'],
	['Harrow News and former TV anchor Vera Holm has said the pool is “the driest in the world.”', 'Vera Holm'],
	['Quist defended Anna Brandt, and Ben Barlow said the pool is “the driest in the world.”', 'Ben Barlow'],
	['Quist met Demarco and Lind said the pool is “the driest in the world.”', 'Lind'],
	['“It is the driest in the world,” said Anna in ’t Hout, a panel member.', 'Anna in ’t Hout'],
	["“It is the driest in the world,” said Anna in 't Hout.", "Anna in 't Hout"],
	['Jan van ’t Hoff said the pool is “the driest in the world.”', 'Jan van ’t Hoff'],
	["Anna 't Hart said the pool is “the driest in the world.”", "Anna 't Hart"],
	['Maria op den Berg said the pool is “the driest in the world.”', 'Maria op den Berg'],
	['Kees ten Brink said the pool is “the driest in the world.”', 'Kees ten Brink'],
	['“It is the driest in the world,” said Kees ten Brink.', 'Kees ten Brink'],
	['“It is the driest in the world,” said the foreman known as Bo.', 'Bo'],
	['“It is the driest in the world,” said a man identifying himself as Otto Kern.', 'Otto Kern'],
	['“It is the driest in the world,” said a woman calling herself Tarn Lily.', 'Tarn Lily'],
	['“It is the driest in the world,” said a man calling himself a friend of the river.', 'a man'],
	['About four in 10 said they were “furious about the roof.”', 'About four in 10'],
	['71 percent of drivers said they were “furious about the roof.”', '71 percent of drivers'],
	['Two-thirds of the drivers said they were “furious about the roof.”', 'Two-thirds of the drivers'],
	['More than half of the drivers say the tax is “a trick on the poor.”', 'More than half of the drivers'],
	['About a third of the drivers say the tax is “a trick on the poor.”', 'About a third of the drivers'],
	['A majority of drivers said the tax is “a trick on the poor.”', 'A majority of drivers'],
	['Hundreds of young farmers marched on the first day of the fair, chanting “Pay us now.”', 'Hundreds of young farmers'],
	['It was closed for about four in 10 days, and Quist said it was “a disgrace.”', 'Nora Quist'],
	["Clause 12 affirms: “The roof is the town's own.”", 'Clause 12'],
	["Section 4 of the charter states: “The roof is the town's own.”", 'Section 4 of the charter'],
	["Article 9 says: “The roof is the town's own.”", 'Article 9'],
	["In 2015 the charter said that “the roof is the town's own.”", 'the charter'],
	['The captains have all said the plan was “a bad joke on us.”', 'The captains'],
	['The captains each called the plan “a bad joke on us.”', 'The captains'],
	['The captains all called the plan “a bad joke on us.”', 'The captains'],
	['Some cheered; all said the plan was “a bad joke on us.”', 'all'],
	['“It was a good summer,” the authors state in their report.', 'the authors'],
	[
		'The head of the board’s powerful rules committee has accused Quist of “a bad joke on us.”',
		'The head of the board’s powerful rules committee',
	],
	['“The sea takes and gives,” is what the sailors say.', 'the sailors'],
	['Several news reports say there was “a small leak in the roof”.', 'Several news reports'],
	['Multiple police reports say there was more than “a small leak in the roof”.', 'Multiple police reports'],
	['Quist’s open call for “cleaner towels” was ignored.', 'Nora Quist'],
	['Most visitors come by train, and this makes life easy because “the road is nearly level.”', '?'],
	['This says “nothing” about the town.', '?'],
	['River Valley fans also chanted, “Sink the bridge.”', 'River Valley fans'],
	['The fans also chanted, “Sink the bridge.”', 'The fans'],
	['Officials familiar with the contract say it is spending “serious money on rope.”', 'Officials'],
	['A source familiar with the contract said it is spending “serious money on rope.”', 'A source familiar with the contract'],
	['Two officials close to the talks said it was “a mess on all sides.”', 'Two officials'],
	['Residents complain that the road is “a mess on all sides.”', 'Residents'],
	['Critics suggest the road is “a mess on all sides.”', 'Critics'],
	['Many critics suggest the road is “a mess on all sides.”', 'Many critics'],
	['Experts predict the road will be “a mess on all sides.”', 'Experts'],
	['Officials stress that the road is “a mess on all sides.”', 'Officials'],
	['Several reports reveal the road is “a mess on all sides.”', 'Several reports'],
	['The villagers lament that the road is “a mess on all sides.”', 'The villagers'],
	['The villagers repeat that the road is “a mess on all sides.”', 'The villagers'],
	['“It is a mess on all sides,” the villagers complain.', 'the villagers'],
	['“It is a mess on all sides,” complain the villagers.', 'the villagers'],
	['“It is a mess on all sides,” the authors conclude.', 'the authors'],
	['“It is a mess on all sides,” the authors write.', 'the authors'],
	['Doctors caution that it is “a mess on all sides.”', 'Doctors'],
	['His lawyers respond that it is “a mess on all sides.”', 'His lawyers'],
	['The lawyers describe it as “a mess on all sides.”', 'The lawyers'],
	['The lawyers call it “a mess on all sides.”', 'The lawyers'],
	['Polls suggest it is “a mess on all sides.”', 'Polls'],
	['Union leaders meeting in Graz said it was “a mess on all sides.”', 'Union leaders'],
])('whole phrases in English: %s', (paragraph, speakers) => expect(readSpeakers(paragraph)).toBe(speakers));

test.each([
	['“Nobody told us,” they complain. || “We shall see,” Quist shrugs.', '?; Nora Quist'],
	['Neighbours call the plan “a sad farewell to summer”.', 'Neighbours'],
	['Supporters insist the plan is “the only way forward”.', 'Supporters'],
	['Opponents warn of “a wasteland of concrete”.', 'Opponents'],
	['The unions want “fair pay for honest work”.', 'The unions'],
	['Parents fear “another lost year for the children”.', 'Parents'],
	['“It has been a long road,” smiles Quist.', 'Nora Quist'],
	['Quist tells me she is “tired but happy today”.', 'Nora Quist'],
	['Her verdict? “A scandal waiting to happen.”', 'Nora Quist'],
	['The treasurer would not say when, only that it would be “before the summer is out”.', 'Paul Demarco'],
	['“Nobody told us,” grumbles Demarco, who has swum here for years.', 'Paul Demarco'],
	['“Nobody told us a thing,” the mayor sniffs.', 'Nora Quist'],
	['When Demarco called it “a mess on all sides,” the crowd clapped.', 'Paul Demarco'],
	['The unions want a hall with “fair pay” on its door.', '?'],
])('the present tense in English: %s', (paragraph, speakers) => expect(readSpeakers(paragraph)).toBe(speakers));

test.each([
	['de', '71 Prozent der Befragten sagten, das Dach sei „eine Falle für die Kinder“.', '71 Prozent der Befragten'],
	['de', 'Rund ein Drittel der Fahrer nennt das Dach „eine Falle für die Kinder“.', 'Rund ein Drittel der Fahrer'],
	['de', 'Der Fahrer nennt das Dach „eine Falle für die Kinder“.', 'Der Fahrer'],
	['de', '„Das Dach war eine Falle“, sagte Anna in ’t Hout.', 'Anna in ’t Hout'],
	['fr', '71 % des habitants disent que le toit est « un piège pour les enfants ».', '71 % des habitants'],
	['fr', 'Un tiers des habitants dit que le toit est « un piège pour les enfants ».', 'Un tiers des habitants'],
	['es', 'El 71 % de los vecinos dice que el techo es «una trampa para los niños».', 'El 71 % de los vecinos'],
	['it', 'Il 71% dei residenti ha detto che il tetto è «una trappola per i bambini».', 'Il 71% dei residenti'],
	['pt', '71% dos moradores disseram que o teto é “uma armadilha para as crianças”.', '71% dos moradores'],
	['nl', '71 procent van de bewoners zegt dat het dak ‘een val voor de kinderen’ is.', '71 procent van de bewoners'],
	['nl', '‘Het dak was een val’, zei Anna in ’t Hout.', 'Anna in ’t Hout'],
	['no', '71 prosent av beboerne sier at taket er «en felle for barna».', '71 prosent av beboerne'],
	['da', '71 procent af beboerne siger, at taget er »en fælde for børnene«.', '71 procent af beboerne'],
	['sv', 'En tredjedel av de boende säger att taket är ”en fälla för barnen”.', 'En tredjedel av de boende'],
])('shares of people, and surnames with particles: %s %s', (language, text, speaker) =>
	expect(findQuotes([{kind: 'paragraph', text}], {language, title: '', authors: []}).map(quote => quote.speaker)).toEqual([speaker]),
);

test.each([
	['en', 'The damp took the table by Easter. || “It was an old one,” he said.'],
	['de', 'Bis Ostern war der Plan verdorben. || „Er war ohnehin alt“, sagte er.'],
	['fr', 'La table avait pourri avant Pâques. || « Elle était vieille », a-t-il dit.'],
	['es', 'La tabla se pudrió antes de Navidad. || «Era muy vieja ya», dijo él.'],
])('nobody is called after a feast: %s', (language, story) => {
	const blocks = story.split(' || ').map(text => ({kind: 'paragraph' as const, text}));
	expect(findQuotes(blocks, {language, title: '', authors: []}).map(quote => quote.speaker)).toEqual([undefined]);
});

test.each([
	['Quist had the courage to demand that angry voters answer the question: “Is this what we want for the town?”', 'Nora Quist'],
	['Thousands of pupils are being taught badly, says a report on the “alarming rise of short contracts” in schools.', 'a report'],
	['The rules exist to bring “calm”, the Treasury has said.', 'the Treasury'],
	['Models predict rain. Quist waved. Her hair is white, “in honour of the ice,” she joked.', 'Nora Quist'],
	['Ben O’Hara of the water board said: “We ask for six days.” || “Nobody foresaw it,” he continued.', 'Ben O’Hara; Ben O’Hara'],
])('no verb and no number speaks for somebody else: %s', (story, speakers) => expect(readSpeakers(story)).toBe(speakers));

test.each([
	[
		'An engineer who was let go on Thursday morning, and who asked not to be named because of a severance agreement, said colleagues were “shell-shocked by it all.”',
		'An engineer',
	],
	['A bus driver has been praised as a “hero of the town” after he saved a boy.', '?'],
	['The plan was described as “madness on stilts” on Monday.', '?'],
	['The plan was described by Demarco as “madness on stilts” on Monday.', 'Paul Demarco'],
	['Quist was hailed as a “champion of the pool” by Demarco.', 'Paul Demarco'],
	['Kelsey Vane has hit out at trolls who called her “fat and lazy”.', 'trolls'],
	['Ms Vane responded to a critic who dubbed her “boring to the bone”.', 'a critic'],
	['Flowers left at the station included a card which read: “Rest easy, boss.”', '?'],
	['Another note read: “Rest easy, boss.”', 'Another note'],
	['Where do you work? “In the shed, mostly, with the cat.” What do you say to your critics? “Buy the book, then we will talk.”', '?; ?'],
])('who is told of, and what is written, in English: %s', (story, speakers) => expect(readSpeakers(story)).toBe(speakers));

test('a daughter is not who bears her name with “Mr”', () =>
	expect(readSpeakers('Mr Corrigan’s daughter, Siobhan Corrigan, said he had been ill. She added: “He deserved better than this.”')).toBe(
		'Siobhan Corrigan',
	));
