import {expect, test} from 'vitest';
import {readSpeakers} from '../../../test/read-speakers.ts';

const barrow = 'The leader, John Barrow, met the press on Friday. John Barrow was late, and Barrow left early.';

test.each([
	[
		`${barrow} || Barrow still has friends to win, especially as he takes on the union. Simon Weller, the secretary of the depot committee, said Barrow was hurting his own case by fighting the manager, Carl Vance. “It doesn’t look good for him at all,” he said.`,
		'Simon Weller',
	],
	[
		`${barrow} || Barrow won over the small crowds with his jokes, Simon Weller said. || “He was clear and funny,” he said.`,
		'Simon Weller',
	],
	[
		`${barrow} || Simon Weller, a critic, came too. || Barrow, Weller said, has built “a strange little club of his own.” || “So his fans feel safe in there,” he said.`,
		'Simon Weller; Simon Weller',
	],
	[`${barrow} || Simon Weller said that Barrow would lose. || “He has no friends left,” he said.`, 'Simon Weller'],
	[`${barrow} || Simon Weller says Barrow is tired of it all. He says the town needs no more “long and empty speeches.”`, 'Simon Weller'],
	['Anna Lind said that Piet Brandt had closed it. || “We had no fish to pack,” he said.', 'Piet Brandt'],
])('he who told, in the sentence before: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	['A clerk of the court said no. She left. “We will close it,” she said.', 'A clerk of the court'],
	['A clerk of the court said no. She said that the door was open. “We will close it,” she said.', 'A clerk of the court'],
])('she who is only described: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	['Team Weber is writing a new tone for its leader, Max Weber. || Weber called the fire “a blow to us all.”', 'Max Weber'],
	[
		'Max Weber met the press. Team Weber has a new tone. Team Weber is not worried. || Weber called the fire “a blow to us all.”',
		'Max Weber',
	],
	[
		'Jamil Ghanem, 39, on holiday in Nice with his sons, told the radio that he had heard a noise. || “A tall mast fell down on the pier,” he said.',
		'Jamil Ghanem',
	],
	[
		'Jamil Ghanem, 39, on holiday in Nice with his sons, told the radio that he had heard a noise. || “A tall mast” fell on the pier, he said.',
		'Jamil Ghanem',
	],
])('no place, event or team: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	[
		'Anton Weiss has stopped shouting at the council. || His father was a builder. Georg Weiss built the bridge, Georg Weiss named it, and Georg Weiss sold it. || At an event in Graz, Mr. Weiss rejected the plan. || “I married at 21,” he said.',
		'Anton Weiss',
	],
	[
		'Anton Weiss has stopped shouting at the council. || His father was a builder. Georg Weiss built the bridge, Georg Weiss named it, and Georg Weiss sold it. || At an event in Graz, Mr. Weiss called it “a poor plan for everybody.”',
		'Anton Weiss',
	],
	[
		'Anton Weiss ran for mayor. Anton Weiss lost. || Anton Weiss brought his older brother, Georg Weiss, to the square. Georg Weiss sang. || Mr. Weiss also praised his younger brother’s “quiet faith in the people.”',
		'Georg Weiss',
	],
	[
		'Clara Voss announced her plans. || Her parents, Helena Voss and Peter Voss, came. Helena Voss wept. || Voss, 35, the daughter of the banker Peter Voss and the mayor Helena Voss, said, “Next summer we will build it.”',
		'Clara Voss',
	],
	[
		'Eric Voss defended his father. Eric Voss, a lawyer, was angry. || Piet Voss criticised Nora Brandt on Friday. || “She is a joke of a mayor,” he said. || “Remember what she did to us?” Voss said Friday.',
		'Piet Voss; Piet Voss',
	],
	[
		'Paul Demarco wants to be mayor. || Demarco’s son, Felix Demarco, spoke on Monday. “We will win this,” Felix Demarco said. || “She has paid for a hundred posters,” Demarco tweeted. || “He is going to fight,” Felix Demarco added.',
		'Felix Demarco; Paul Demarco; Felix Demarco',
	],
	[
		'Anton Weiss is the mayor. || Georg Weiss came to the square on Monday. Mr. Weiss told the crowd: “I am here for my brother.”',
		'Georg Weiss',
	],
	['Anton Weiss is the mayor. || Georg Weiss came to the square on Monday. “I am here for my brother,” Weiss said.', 'Georg Weiss'],
])('one of a family: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	[
		'“I was a young man then,” Carl Mertens said. || To him, Silver Creek wasn’t just a disaster, but a summons. “I had two small sons,” he added.',
		'Carl Mertens; Carl Mertens',
	],
	['Steve Hall is the fair’s owner. Hall told the radio about the geese. “Not one was lost,” he said.', 'Steve Hall'],
])('no place, but somebody: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	[
		'Emil Hartmann, a former tram driver, had long worked for the deputy mayor, Joe Bright. But on Sunday he at last gave Clara Voss his vote. || “We need someone with patience,” he said.',
		'Emil Hartmann',
	],
	[
		'Filling in for Tim Kern at the dinner where Clara Voss and Martin Dale spoke, the singer Carl West had a joke for everybody. || “Who needs a mayor?” he said.',
		'Carl West',
	],
	['Emil Hartmann had worked for the deputy mayor, Joe Bright. || “We need someone with patience,” he said.', 'Emil Hartmann'],
	['After a talk with Emil Hartmann, Joe Bright left the hall. || “We need someone with patience,” he said.', 'Joe Bright'],
	[
		'Emil Hartmann lost to Joe Bright on Friday. “I knew that we would win it,” Bright said. “We need a lot of patience,” he added.',
		'Joe Bright; Joe Bright',
	],
])('the subject of the sentence before: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	['“I know it,” Nora Ames said. Clara Voss had left. || “I’d rather wait for them here,” she continued.', 'Nora Ames; Nora Ames'],
	['“I know it,” Nora Ames said. || Clara Voss had left. || “I’d rather wait for them here,” she added.', 'Nora Ames; Nora Ames'],
	['“I know it,” Nora Ames said. || Clara Voss had left. || “I’d rather wait for them here,” she went on.', 'Nora Ames; Nora Ames'],
	['“I know it,” Tom Ames said. || Clara Voss had left. || “I’d rather wait for them here,” she added.', 'Tom Ames; Clara Voss'],
])('who goes on: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	['Emma Quist noted that Paul Demarco had signed the lease. “Does that not say something about your judgment?”', 'Emma Quist'],
	['Emma Quist left. Paul Demarco shrugged. “It is late.”', 'Paul Demarco'],
])('bare words behind: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	[
		'Alan Stone is a radio host. || Stone has filled his shows for Peter Marsh with bells. He has declared Marsh to be “chosen for a time like this.”',
		'Alan Stone',
	],
	['Mark Lopez met the ambassador, Igor Danko. || He truly thinks, he said, that “Igor Danko is a kind neighbour.”', 'Mark Lopez'],
	['Ruth Adler voted on Monday. || Choosing between Clara Voss and the ducks is “a hard test for everybody,” she said.', 'Ruth Adler'],
	['Ruth Adler was there. || When Clara Voss arrived at the hall, she said it was “only a scratch, really.”', 'Clara Voss'],
	['When Igor Danko arrived at the hall, he said it was “only a scratch.”', 'Igor Danko'],
])('whom it cannot mean: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	[
		'“It was a fine match,” Tom Dahl said. || As for Max Brenner, he said he’s not worried. “We’ve played in worse,” he said.',
		'Tom Dahl; Max Brenner',
	],
	['“It was a fine match,” Tom Dahl said. || Of Max Brenner, he said: “We’ve played with worse.”', 'Tom Dahl; Tom Dahl'],
	['As for Max Brenner, Tom Dahl said that he would play. “We’ve played with worse,” he said.', 'Tom Dahl'],
	[
		'“It was a fine match,” Tom Dahl said. || As for the rumours about Max Brenner, he said: “We have heard none of them here.”',
		'Tom Dahl; Tom Dahl',
	],
])('as for him: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	['Glen Dorsey was killed on Friday. Tyler Wood, his neighbour, heard shots. || “I was there to find out,” he said.', 'Tyler Wood'],
])('who lived, of two: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	[
		'Renate Bergman owns the theatre. || Along with her husband, Milton Bergman, a banker, she has given to many. She called Tom Dahl a “lovely person to all of us.”',
		'Renate Bergman',
	],
	[
		'14-year-old Robin Pell held up a sign. Her father, Brad, 39, worried that the bridge would fall. || “It is so old that nobody knows,” he said.',
		'Brad',
	],
	['The boy was Aiden Pell, 12. His father, Chad Lime, rang Wes Tate that night. “I could not talk at all,” he said.', 'Chad Lime'],
	['“I could not talk at all,” said Aiden Pell, 12, his father at his side.', 'Aiden Pell'],
])('kin: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

const chair = 'Nadia Rahman, the chair, said it was late. Ben Reed, the clerk, nodded.';

test.each([
	[`${chair} || The patient, who cannot be named, said she felt weak. “I trusted him with my life,” she said.`, 'The patient'],
	[`${chair} || The patient, from Leeds, said it was late. “I trusted him with my life,” she said.`, 'The patient'],
	[`${chair} || A former adviser to the mayor was less sure. “I trusted him with my life,” he said.`, 'A former adviser to the mayor'],
	[
		`${chair} || Ben Reed became a driver in May. But the work had its terrors: He recalled how, during the first year, a driver is tested. “I trusted nobody with my life,” he said.`,
		'Ben Reed',
	],
	[`${chair} || A former adviser to the mayor met Ben Reed. “I trusted him with my life,” he said.`, 'Ben Reed'],
	[
		`${chair} || The president, who has often told Reed to go, wasted little time. “I trusted him with my life,” he wrote.`,
		'The president',
	],
	[`${chair} || The president wasted little time. “I trusted him with my life,” he wrote.`, 'Ben Reed'],
])('somebody nameless whom the sentence before is about: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	['Ben Reed came. || The hall was full, a keeper said. “We are all tired now,” he said.', 'a keeper'],
	['Ben Reed came. || The hall was full, one motorist said. “We are all tired now,” he said.', 'one motorist'],
	['Ben Reed came. || The hall was full, a landlady said. “We are all tired now,” he said.', 'Ben Reed'],
	['Ben Reed came. || The hall was full, a keeper said. || “We are all tired now,” he said.', 'Ben Reed'],
])('what a stranger said in the sentence before: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	['The mayor of Harle spoke on Sunday. || She said it was “a mess from end to end”.', 'The mayor of Harle'],
	['The Bishop of Harle spoke on Sunday. || He said it was “a mess from end to end”.', 'The Bishop of Harle'],
	['The Duchess of Harle met Piers Moss. || She said it was “a mess from end to end”.', 'The Duchess of Harle'],
	['The president of France met Nora Moss. || She said it was “a mess from end to end”.', 'Nora Moss'],
	['The secretary of Ben Ito spoke, and Ito left. || He said it was “a mess from end to end”.', 'Ben Ito'],
])('what an office is of is nobody: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

const rider = 'Nora Reed, a rider from Harle, opened a shop. Nora Reed sells saddles there, and Reed teaches.';

test.each([
	[
		'en',
		`${rider} || With it Reed joins riders such as Emma Stone, Julia Fox and Anna Moss. “I have never been happier in my life,” she said.`,
		'Nora Reed',
	],
	[
		'en',
		`${rider} || With it Reed joins many others, including Emma Stone with a farm and Julia Fox with a school. “I am happy now,” she said.`,
		'Nora Reed',
	],
	// One alone may be whom the story goes on with.
	[
		'en',
		`${rider} || Two of those on the boat were hurt, including Emma Stone. “I have never been so cold in my life,” she said.`,
		'Emma Stone',
	],
	// They do something together.
	[
		'en',
		`${rider} || Riders including Julia Fox came. Emma Stone was late. “I have never been so cold in my life,” she said.`,
		'Emma Stone',
	],
	[
		'de',
		'Nora Reed, Reiterin aus Harle, hat einen Laden. Nora Reed verkauft dort Sättel. || Damit reiht sich Reed bei bekannten Frauen ein, allen voran Emma Stein mit ihrem Hof, Julia Fuchs mit ihrer Schule oder Anna Moos mit ihrem Stall. „Ich war noch nie so froh“, sagt sie.',
		'Nora Reed',
	],
	[
		'de',
		'Nora Reed, Reiterin aus Harle, hat einen Laden. || Zwei Frauen wurden verletzt, darunter Emma Stein. „So kalt war mir noch nie“, sagt sie.',
		'Emma Stein',
	],
])('whom a sentence names as examples, several of them, is not who speaks next: %s %s', (language, story, speakers) =>
	expect(readSpeakers(language, story)).toBe(speakers),
);
