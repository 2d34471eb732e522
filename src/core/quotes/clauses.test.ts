import {expect, test} from 'vitest';
import {readSpeakers} from '../../../test/read-speakers.ts';

const quist = 'Nora Quist, the mayor, and Paul Demarco, the treasurer, met on Monday. || ';
const ito = 'Ada Ito, the mayor, and Peter Lund, the baker, met on Monday. || ';

test.each([
	[`${quist}Demarco blamed the press for making an issue of Quist’s claim that the builders “stole the roof.”`, 'Nora Quist'],
	[`${quist}Demarco mocked Quist’s call for a “swimmers’ revolt.”`, 'Nora Quist'],
	[`${quist}Demarco denied a claim by Quist that the builders “stole the roof.”`, 'Nora Quist'],
	[`${quist}Then there was Quist’s aside that the guards were “well rested”.`, 'Nora Quist'],
	[`${quist}Demarco rejected Quist’s conclusion that the roof was “beyond repair”.`, 'Nora Quist'],
	[`${quist}Demarco laughed at Quist’s remark that the guards were “well rested”.`, 'Nora Quist'],
	[
		"Tobias Lindqvist, the mayor, met Carla Voss, the treasurer. || The concerns expressed by many bakers go beyond Lindqvist's disputed pledge to be “neutral” in the matter.",
		'Tobias Lindqvist',
	],
	['Marta Quill wrote a book. || The letters support the claim of Marta Quill that the plans were “needlessly secret.”', 'Marta Quill'],
	[
		"Tobias Lindqvist, the mayor, met Marta Quill, the writer. || When Lindqvist was at school he studied under Quill; Quill's advice to her students was, “Never cross a bridge you did not build.”",
		'Marta Quill',
	],
	[`${ito}The opposition leader's answer was that “nobody had asked for a bridge over that river.”`, 'The opposition leader'],
	[
		'Anna Weber was the minister of Norway. || But she leaves an angry union, mostly because of her warning that Norway would go to the “end of the line” in talks.',
		'Anna Weber',
	],
	['Peter Lund was the mayor. His lead in the polls was small, and his call for “a full stop” was cheered.', 'Peter Lund'],
	[`${quist}Demarco dismissed Quist’s claim as “pure theatre.”`, 'Paul Demarco'],
	[`${quist}Demarco called Quist’s statement “pure theatre.”`, 'Paul Demarco'],
	[`${quist}Demarco said that Quist’s claim was “pure theatre.”`, 'Paul Demarco'],
	[
		"Tobias Lindqvist, the mayor, met Carla Voss, the treasurer. || Voss ridiculed Lindqvist's pledge as “a fairy tale” for children.",
		'Carla Voss',
	],
	[
		"Tobias Lindqvist, the mayor, met Marta Quill, the writer. || Lindqvist went to the school, and his reply to Quill's students was, “Never cross a bridge you did not build.”",
		'Tobias Lindqvist',
	],
	['Anna Brandt wrote a book. || “I never learned to swim,” Peter Lund said. That quote drew a smile from Anna Brandt.', 'Peter Lund'],
	[`${quist}Demarco said Quist’s claim that the builders “stole the roof” was wrong.`, 'Nora Quist'],
	[`${quist}Demarco answered Quist’s claim by saying the builders “stole the roof.”`, 'Paul Demarco'],
	[`${quist}Demarco called Quist’s use of the tower “a gift to thieves”.`, 'Paul Demarco'],
	[`${quist}Demarco called Quist’s claim that the roof leaked “absurd in every way”.`, 'Paul Demarco'],
	[`${quist}Demarco testified that her comments to the guards were “honest and fair”.`, 'Paul Demarco'],
	[`${quist}Demarco seized on Quist’s claim that there had been “dozens of thefts”.`, 'Nora Quist'],
	[`${quist}Demarco said that a report by Quist to the board “shows nothing at all”.`, 'Paul Demarco'],
	[`${quist}Quist’s use of the “White Sand” led to nothing.`, '?'],
])('names whose claim it is: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	[`${quist}Quist said that Demarco shows “rare patience” with children.`, 'Nora Quist'],
	[
		'Vera Holm, a professor of law, met Paul Demarco, the treasurer. || Demarco has used “soft slippers” with the fishermen, said Vera Holm, a professor of law.',
		'Vera Holm',
	],
	[`${quist}Many residents then saw the club as “the party of wet towels,” Demarco said.`, 'Paul Demarco'],
	[`${quist}Critics called the pool “a money pit,” Demarco said.`, 'Paul Demarco'],
	[
		`${quist}The lack of crossings was “especially costly” for the eastern farms, which had fewer ferries than the town and in some cases no road at all, the complaint alleges.`,
		'the complaint',
	],
	[`${ito}Lund’s comments feed “the fear of strangers” among islanders, the clubs said.`, 'the clubs'],
	[
		'Vera Holm, a professor of law, met Paul Demarco, the treasurer. || Some voters see the pool as “a money pit,” said Vera Holm.',
		'Vera Holm',
	],
	[`${quist}Critics called the pool “a money pit” on Monday, and Demarco said he agreed.`, 'Critics'],
	[
		'Jan Ebers, the mayor, met Carla Voss, the treasurer. || The delay was “a scandal” for the farms, Ebers said, but the mayor said it was needed.',
		'Jan Ebers',
	],
])('names who tells all of it: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	[
		'Tobias Lindqvist, the mayor, met Carla Voss, the treasurer. || Voss left the hall when the lights went out, shouting “we will be back before the summer”.',
		'Carla Voss',
	],
	[`${ito}The first break came when farmers walked in, shouting “we will be back before the summer”.`, 'farmers'],
	[
		'Anna Weber, the coach, met Peter Lund, the baker. || “It was late,” Lund said. He suggested that Weber “should be fired” if she gave “free tickets to half of the council.”',
		'Peter Lund; Peter Lund; Peter Lund',
	],
	[
		"Jan Ebers, the mayor, met Otto Lind, the treasurer. || The win shows Lind is just a “riverside” candidate, as Ebers' campaign manager suggested.",
		"Ebers' campaign manager",
	],
	[`${ito}The hearing ended with farmers shouting “we will be back before the summer”.`, 'farmers'],
])('names who shouts: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	[`${ito}As Lund spoke, the union was warning members against “any cut at all” in pay.`, 'the union'],
	[
		`${ito}As Lund walked to the hall, the club sent out an email and accused the mayor’s friends of being “wreckers of the port and its trade.”`,
		'the club',
	],
	[`${ito}As Lund puts it, the bridge is swaying like “a toothpick in a storm.”`, 'Peter Lund'],
	[
		`${ito}After Ito said that bakers might do better in “less windy ovens,” Lund said: “I do not like what she said.”`,
		'Ada Ito; Peter Lund',
	],
	[`${ito}In talks with bakers, “ovens were cold. They needed it,” Lund said.`, 'Peter Lund'],
	[`${ito}After Ito asked about the boat, the owners grew “furious” once the doors were closed, according to a clerk.`, 'a clerk'],
	[`${ito}As Lund told the council, “nobody asked for a bridge over that river.”`, 'Peter Lund'],
])('names the subject of the main clause: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	[`${quist}Quist proposed a debate in July; Demarco dismissed it as “pure theatre.”`, 'Paul Demarco'],
	[`${quist}Quist proposed a debate in July - but Demarco dismissed it as “pure theatre.”`, 'Paul Demarco'],
	[`${quist}Quist proposed a debate in July – but Demarco dismissed it as “pure theatre.”`, 'Paul Demarco'],
	[`${quist}Quist proposed a debate in July — but Demarco dismissed it as “pure theatre.”`, 'Paul Demarco'],
	[`${quist}Quist – whom Demarco told to leave – called the plan “pure theatre.”`, 'Nora Quist'],
])('names the subject of the last clause: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	[`${quist}The storm prompted Quist to declare, “We will rebuild it by June.”`, 'Nora Quist'],
	[`${quist}The storm led Quist to declare, “We will rebuild it by June.”`, 'Nora Quist'],
	[`${quist}The storm forced Quist to declare, “We will rebuild it by June.”`, 'Nora Quist'],
	[
		'Jan Ebers, the mayor, met Otto Lind, the treasurer. || The delay led Ebers aides to say that “nobody had asked for a bridge over that river.”',
		'Ebers aides',
	],
	['Otto Lind was the mayor. || I remember Otto Lind going on the radio and declaring that “we must all learn to scrub.”', 'Otto Lind'],
	[
		'Tobias Lindqvist was the mayor. || I still recall Tobias Lindqvist standing at the gate, declaring a “war on rotten contracts”.',
		'Tobias Lindqvist',
	],
	[`${quist}The office has denied it, with Demarco taking to Facebook to call the reporter “a complete fantasist.”`, 'Paul Demarco'],
	[`${quist}The clubs have mocked the plan, with one of their leaflets asking, “Who will pay for the roof?”`, 'one of their leaflets'],
	[`${quist}Quist wrote to Demarco to say, “We will rebuild it by June.”`, 'Nora Quist'],
	[`${quist}Quist interrupted the treasurer to announce, “We will rebuild it by June.”`, 'Nora Quist'],
])('names whom something leads to say it: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	[`${quist}After Demarco criticized the plan, Quist shot back, “I will never sell the house.”`, 'Nora Quist'],
	[`${quist}After Demarco criticized the plan, Quist fired back, “I will never sell the house.”`, 'Nora Quist'],
	[
		'Carla Voss, the mayor, knows Ben Reed, the baker. || When the mayor of Graz mocked Reed at a debate, Voss shot back, “I might well do so one day.”',
		'Carla Voss',
	],
])('names who shot back: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	[`${ito}On Friday Ito told the Brill Gazette that “nobody had asked for a bridge over that river.”`, 'Ada Ito'],
	[
		'Carla Voss, the mayor, met Ben Reed, the baker. || Saturday at the spring meeting Carla Voss said Ben Reed was a “total disaster” for the port.',
		'Carla Voss',
	],
])('names behind a time: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	['Ben Barlow runs Roof Watch. || “The roof will hold,” Ben Barlow, who runs Roof Watch said on Monday.', 'Ben Barlow'],
	['Ben Barlow knows mills. || But Ben Barlow, at a museum called Old Wheels, says the mill is “a treasure” for the town.', 'Ben Barlow'],
	['Marta Quill is a writer. || As Quill, author of “Wet Wood,” put it, “A mill is a house that works for its bread.”', 'Marta Quill'],
	['Vera Holm is a writer. || Vera Holm, author of “Wet Wood,” called it “a disaster” for the town.', 'Vera Holm'],
	[`${ito}Ito, a top aide said, “is quite certain by now” and will not move.`, 'a top aide'],
	['“The sea is for all of us,” Vera Holm, who is head of Our Harbours PAC said in a statement.', 'Vera Holm'],
	['Marta Quill is a writer. || As the author of “Wet Wood” put it, “A mill is a house that works for its bread.”', 'the author'],
	[`${ito}Ito, a top aide said, “Nobody asked for a bridge over that river.”`, 'Ada Ito'],
	[`${ito}Ito, a trained lawyer, said “nobody had asked for a bridge over that river.”`, 'Ada Ito'],
	['“The roof is gone,” Simon Petrie, a farmer told the Courier.', 'Simon Petrie'],
])('names beside what describes them: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	[
		'Tobias Lindqvist, the mayor, met Marta Quill, the writer. || In a letter that Quill described as “rude,” Lindqvist expressed a hope to “see the mill fall” this year.',
		'Marta Quill; Tobias Lindqvist',
	],
	[`${ito}Ito told reporters that calls for a ban were “a coffin for the town.”`, 'Ada Ito'],
	[`${ito}Ito wrote a letter that called the pier “a coffin for the town.”`, 'Ada Ito'],
	['Jon Berg is a baker. || Berg, whom one insider described as “his brother”, left.', 'one insider'],
	[`${ito}It was Ito that called the pier “a coffin” for the town.`, 'Ada Ito'],
])('names within a relative clause: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	[`${ito}The cargo bridge is an option seen by critics as a “lifeline” for the town.`, 'critics'],
	[`${ito}The report was labeled as a “whitewash” by farmers on the island.`, 'farmers on the island'],
	[`${ito}It was the start of what would come to be known by some as the “embrace” of the sea.`, 'some'],
	[`${ito}The pier is “unsafe” in the rain.`, '?'],
])('names in a passive: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	[`${ito}The leaflet hits Ito for taking trips and claims that “nobody had asked for a bridge over that river.”`, 'The leaflet'],
	[`${ito}The leaflet praised Ito for taking trips and said that “nobody had asked for a bridge over that river.”`, 'The leaflet'],
	[`${ito}Ito met Lund and said that “nobody had asked for a bridge over that river.”`, 'Ada Ito'],
	[`${ito}The leaflet attacks Ito and she claims “nobody had asked for a bridge over that river.”`, 'Ada Ito'],
])('names of a second verb: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

const met = 'Mayor Anna Miller and baker Peter Reed met on Monday. || ';

test.each([
	[`${met}Reed, whom Miller called “a stubborn man”, said he would go.`, 'Anna Miller'],
	[`${met}Reed, whom Miller has described as “a stubborn man”, told the town he would go.`, 'Anna Miller'],
	[`${met}Miller, whose husband called Reed “a fool”, said she was sorry.`, 'husband'],
	[`${met}The plan, which Reed has called “a mad idea”, was praised by Miller.`, 'Peter Reed'],
	[`${met}The plan, which Reed has called “a mad idea”, will fail, Miller said.`, 'Peter Reed'],
	// Where the clause tells of nobody who says anything.
	[`${met}Reed, who called Miller “a stubborn woman”, said he would go.`, 'Peter Reed'],
	[`${met}The plan, which is “a mad idea”, will fail, Miller said.`, 'Anna Miller'],
	[`${met}The plan, which Reed thinks “a mad idea”, will fail, Miller said.`, 'Anna Miller'],
	[`${met}The plan, which would make Miller “a queen”, was praised by Reed.`, 'Peter Reed'],
])('whose words stand in a clause about somebody or something: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	['More signed a plea by Wendy Trott, a retired nurse from Hull, who said it was “a mess from end to end”.', 'Wendy Trott'],
	['More signed a plea by Wendy Trott, from Hull, who said it was “a mess from end to end”.', 'Wendy Trott'],
	['More signed a plea by Wendy Trott, a nurse at the clinic, who called it “a mess from end to end”.', 'Wendy Trott'],
	['More signed a plea by a nurse at Hull Clinic, who called it “a mess from end to end”.', 'a nurse at Hull Clinic'],
	['Wendy Trott came with Ada Ito, who called it “a mess from end to end”.', 'Ada Ito'],
	['The nurse went to Ito, who called it “a mess from end to end”.', 'Ito'],
])('who is from somewhere: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	['A man who took a boat has been told by magistrates to “grow up at last”.', 'magistrates'],
	['Ben Reed was called “a man of straw” by fans.', 'fans'],
	['The pier was closed after it was called “a mess from end to end” by inspectors.', 'inspectors'],
	['Ben Reed called it “a mess from end to end” by mistake.', 'Ben Reed'],
])('several people with no article: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	['Ada Ito apologised for a remark the mayor described as “a quiet earthquake”.', 'the mayor'],
	['Ada Ito attacked the book Ben Reed called “a quiet earthquake”.', 'Ben Reed'],
	['Ada Ito apologised for a remark to the mayor and called it “a quiet earthquake”.', 'Ada Ito'],
	['Ada Ito attacked the book. Ben Reed called it “a quiet earthquake”.', 'Ben Reed'],
])('a thing that somebody calls so, with no word between: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	['The council is said to be “surprised and saddened” by the programme.', '?'],
	['The council is said by Ada Ito to be “surprised and saddened”.', 'Ada Ito'],
	['The council was urged to be “kind and quick” by Ada Ito.', 'Ada Ito'],
])('hearsay: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));
