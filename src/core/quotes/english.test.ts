import {expect, test} from 'vitest';
import {readSpeakers} from '../../../test/read-speakers.ts';

test.each([
	['Owen Tate left in March. || When asked about Steve Hall, he said: “We are still good friends.”', 'Owen Tate'],
	['Owen Tate left in March. || When Steve Hall was asked about it, he said: “We are still good friends.”', 'Steve Hall'],
	['Ada Doe, representing the builder, Harbor Homes LLC, said: “We are ready to talk.”', 'Ada Doe'],
	['A spokesman for the owners of the hall, Crown Estates, said: “We are ready to talk.”', 'A spokesman for the owners of the hall'],
	['A spokesman for the bakers, Ben Reed, said: “We are ready to talk.”', 'Ben Reed'],
	['Co-host Gwen Dooley laughed. “You gave it up for a bird?” she asked.', 'Gwen Dooley'],
	['In the port, a ruin, Ada Doe, the mayor, said: “We are ready to talk.”', 'Ada Doe'],
	[
		'The climber, Heather Nairn, from Perth, said Fizz was “very pleased to see us”. || “She ate my whole lunch,” she said.',
		'Heather Nairn; Heather Nairn',
	],
	['Her office has counted 43. The true number is “likely far higher”, it said.', 'Her office'],
	[
		'In a statement, the Harbor Trust said the film was “a work of spite.” || “He never met them,” the statement said.',
		'Harbor Trust; Harbor Trust',
	],
	['Ada Ito read it out. || “He never met them,” the statement said.', 'the statement'],
	['World number one Chad Preston, who came third, was blunter: “He choked. We all do.”', 'Chad Preston'],
])('who is meant: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	['Ken and Pat Loveday live by the canal. || “It was never so low,” Ken said. || “It smells,” Pat said.', 'Ken Loveday; Pat Loveday'],
	['Sisters Hannah and Beth Lowry barely spoke. || “She rang me,” Hannah says.', 'Hannah Lowry'],
	['Hannah Moss came too. || Hannah and Beth Lowry barely spoke. || “She rang me,” Hannah says.', 'Hannah Moss'],
	['Hannah spoke to Beth Lowry. || “She rang me,” Hannah says.', 'Hannah'],
])('a surname that stands once for two: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	['Istvan Kovacs won the race in Monza. || “I could not feel my hands,” the Hungarian said.', 'Istvan Kovacs'],
	['Istvan Kovacs beat Briton Luke Marlow in Monza. || “I could not feel my hands,” said the Hungarian.', 'Istvan Kovacs'],
	['Istvan Kovacs beat Luke Marlow in Monza. || “I could not feel my hands,” said the Hungarian.', 'the Hungarian'],
	['Luke Marlow left. || His coach, Istvan Kovacs, stayed. “I could not feel my hands,” said the Hungarian.', 'Istvan Kovacs'],
	['Luke Marlow left. || His coach stayed. “I could not feel my hands,” said the Hungarian.', 'the Hungarian'],
	['Ellie Marlow won the race in Monza. || “I could not feel my hands,” the Yorkshirewoman said.', 'Ellie Marlow'],
	['Briton Luke Marlow won the race in Monza. || “I could not feel my hands,” said the Hungarian.', 'the Hungarian'],
	['Singer Gwen Moss spoke of her split from footballer Ryan Addo. || The 29-year-old told fans: “I am very sad.”', 'Gwen Moss'],
	['Soap star Vince Harker stayed with his parrot. || The 61-year-old actor told fans: “He was very ill.”', 'Vince Harker'],
	['Steve Ludlow, 48, built a hut for his kids. || The dad-of-three fumed: “It is only a hut.”', 'Steve Ludlow'],
	['Gwen Moss built a hut. || The father of two fumed: “It is only a hut.”', 'The father of two'],
	['Singer Lola Quist says fame nearly broke her. || “I had no friends,” the “Glass Heart” singer told a magazine.', 'Lola Quist'],
	['American Cole Whitaker called him “the most dangerous kid of all”.', 'Cole Whitaker'],
])('what only one person is called by: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	['They ask about the money. Gwen Hale shrugs. || “It was never about money, was it?”', 'Gwen Hale'],
	['Gwen Hale is new here. When I ask about the money, she laughs. || “It was never about money, was it?”', 'Gwen Hale'],
	['The deal fell through. Nobody will say what happened. || “It was never about money, was it?”', '?'],
	['Bees sleep less in towns, according to a study in “Letters of Insect Life.” || “It is the light,” said Ruth Amsel.', 'Ruth Amsel'],
	['Critics in Harrow praised “Night Boats” when it opened. || “It is a gift of a part,” said Gwen Hale.', 'Gwen Hale'],
	['Critics in Harrow praised “a rare gift of a part.”', 'Critics in Harrow'],
])('gestures and works: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	['The driver, identified as Ken Daly, 45, was questioned. “I tried to steer,” he told police.', 'Ken Daly'],
	['Linda Overton was hurt. || Paul Purcell’s wife, Charlene, defended him. “He loves dogs,” she said.', 'Charlene'],
	['“Coach told me, ‘Don’t be a hero,’” Tom Hollins said. “I didn’t listen.”', 'Tom Hollins'],
	['The dealer used the handle “Toffeeforce” at night. || “He was caught by his cheese,” said Lee Wilko.', 'Lee Wilko'],
	['Jade Moss had ordered a cake reading “Mr & Mrs Hart” for May.', '?'],
	['Ada Reed put a message on Chirper reading “Thank you, Lund” minutes after the polls had closed.', 'Ada Reed'],
	['Ben Bhatt drew his last game in Graz. || “I had a burger and went to bed,” the teenager said.', 'Ben Bhatt'],
])('who speaks, and who does not: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	['The mayor has called the plan “quite mad”. || Speaking in Graz, Ada Ito said it was late.', 'Ada Ito'],
	['The mayor has called the plan “quite mad”. || Ada Ito, a baker, said it was late.', 'The mayor'],
	['The mayor has called the plan “quite mad”. || The baker Ada Ito said it was late.', 'The mayor'],
	['A source has called the plan “quite mad”. || Ada Ito said it was late.', 'A source'],
	['Ben Reed came. || The mayor has called the plan “quite mad”. || Ada Ito said it was late.', 'The mayor'],
	['The harbour chief called the plan “quite mad” on Monday. || “Go home,” Ada Ito told the council.', 'Ada Ito; Ada Ito'],
])('whom the next paragraph names: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	['Ada Ito wrote to us. She writes,"It has been a long and dry summer here." Ben Reed nodded.', 'Ada Ito'],
	['The board is 6"x4" and thin. “It fits,” said Ada Ito.', 'Ada Ito'],
	['“It fits,” said Rovers GM Ada Ito.', 'Ada Ito'],
	['“It fits,” Harbor Mobile executive VP Ada Ito told the paper.', 'Ada Ito'],
	[
		'“It never fits,” says Ben Reed. || “It fits in any hall of the world,” Ruth Amsel, a senior adviser for the museum.',
		'Ben Reed; Ruth Amsel',
	],
	[
		'“It never fits,” says Ben Reed. || “It fits in any hall of the world.” Ruth Amsel, a senior adviser for the museum.',
		'Ben Reed; Ben Reed',
	],
	[
		'“It leaks,” writes Ada Ito. As former head of the mill Paul Reed once warned, “the town is about to run out of flour.”',
		'Ada Ito; Paul Reed',
	],
	['“It leaks,” writes Ada Ito. As luck in Graz had it, “the town is about to run out of flour.”', 'Ada Ito; Ada Ito'],
])('how an attribution is written: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	['A student at a school in Durham, North Carolina, said it was “a diverse, open place.”', 'A student at a school in Durham'],
	['One baker at a mill in Durham, North Carolina, said it was late. “We were all so tired,” he said.', 'One baker at a mill in Durham'],
	['A student in Atlanta, Georgia, wrote that it was “a diverse, open place.”', 'A student in Atlanta'],
	['A student in Graz, Ada Ito, wrote that it was “a diverse, open place.”', 'Ada Ito'],
	['A student in Graz, Heather, wrote that it was “a diverse, open place.”', 'Heather'],
	['In Graz, Ito, a student, wrote that it was “a diverse, open place.”', 'Ito'],
])('where a place lies: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	['The oven is old, and as one friend of mine, who bakes at night, remarked, “It takes a baker to know a baker.”', 'one friend of mine'],
	['The oven is old, and as the night went on, Ada Ito said, “It takes a baker to know a baker.”', 'Ada Ito'],
	['The paper asked around. “‘He likes it to look old,’ the bakers observed.”', 'the bakers'],
	['The paper quoted a fan. “‘The mayor, who is that?’ asked Ada Ito. ‘I came to see the game.’”', 'Ada Ito'],
	['“‘Tomboy’ can mean a lot of things to us. ‘Sissy’ never does,” Ada Ito says.', 'Ada Ito'],
	['It was a siren, repeated six times, with a short note. “WANTED: Ada Ito, 28, of Graz. Call if seen.”', '?'],
	['Filming began in Graz. || “It is like three films in one for me,” he said.', '?'],
	['Ruth Amsel began in Graz. || Fleming saw it. || “It is like three films in one for me,” said Fleming.', 'Fleming'],
	[
		'A strike was planned by the activist group Fight. || The bakers want more, a spokeswoman for the union said. || “They do want support,” she said.',
		'a spokeswoman for the union',
	],
	[
		'The key is pressure, says Paul Bartholomew. The tires of the enormous Antonov An-225 are huge. “It is the air,” he says.',
		'Paul Bartholomew',
	],
	['The account was created on December 9. That Chirper account has gone. || “We shut it down on Monday,” Chirper said.', 'Chirper'],
])('who speaks, and what does not: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	['Stephen Jones spoke. || His son, John Stephen Jones, plays. || “We are proud,” Stephen Jones said.', 'Stephen Jones'],
	['John Stephen Jones spoke. || Stephen Jones plays. || “We are proud,” Stephen Jones said.', 'John Stephen Jones'],
])('who is named in full: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	['Ben Ito left the town. || The bar would have to close, the mayor said. || “We shut it down at ten,” he said.', 'the mayor'],
	['Mayor Ben Ito left the town. || The bar would have to close, the mayor said. || “We shut it down at ten,” he said.', 'Ben Ito'],
	['Ben Ito left the town. || The bar would have to close, he told the mayor. || “We shut it down at ten,” he said.', 'Ben Ito'],
	['Donald Reed won. Daniel, a student, said it was late for Reed. || “We are all tired,” he said.', 'Daniel'],
	['Donald Reed won. In Georgia, a state, it was late for Reed. || “We are all tired,” he said.', 'Donald Reed'],
	['“We had a lot of fun,” Lady Gaga said. || “It was late,” Gaga said.', 'Lady Gaga; Lady Gaga'],
	['THE FIRST LADY: We had fun. || Michelle Amsel, the first lady, laughed. || “It was late,” the first lady said.', 'Michelle Amsel'],
	['Ruth Amsel heard from fans of Reed’s tweet calling her “a nasty and arrogant woman” and more.', 'Reed'],
	['Ruth Amsel answered Reed’s tweet, calling him “a nasty and arrogant man” and more.', 'Ruth Amsel'],
])('whom a pronoun or a word means: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	['Keeper Sian Powell said it was “late for all of us”. || “We are tired,” she said.', 'Sian Powell; Sian Powell'],
	['Churchwarden Lok Titmus said it was “late for all of us”. || “We are tired,” the churchwarden said.', 'Lok Titmus; Lok Titmus'],
	['Zookeeper Lok Titmus said it was “late for all of us”.', 'Lok Titmus'],
	['Bride-to-be Lok Titmus said it was “late for all of us”.', 'Lok Titmus'],
	['Carys Moss met Lok Titmus. || “It was late for all of us,” he said.', 'Lok Titmus'],
	['The Guardian Trust said it was “late for all of us”.', 'The Guardian Trust'],
	['Titmus Sexton said it was “late for all of us”.', 'Titmus Sexton'],
])('trades and names: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	['Coroner Dr Denis Moss was there. || “It was late for all of us,” said the coroner.', 'Denis Moss'],
	['Council leader Cllr Denis Moss was there. || “It was late for all of us,” said the council leader.', 'Denis Moss'],
	['Coroner Dr Denis Moss met coroner Ada Ito. || “It was late for all of us,” said the coroner.', 'the coroner'],
	['“It was late for all of us,” Rt Hon. Bello Moss said.', 'Bello Moss'],
	['“It was late for all of us,” said Hon. Bello Moss.', 'Bello Moss'],
	['Rui Moss won the race in Monza. || “It was late for all of us,” said the Portuguese.', 'Rui Moss'],
	['Portuguese Rui Moss beat Beat Fuchs in Monza. || “It was late for all of us,” said the Portuguese.', 'Rui Moss'],
])('titles within what somebody is: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	[
		'Ben Reed cuts hair. || “It is cold there,” Ada Ito said. || Mr. Reed shook his head. “Who would cut your hair then?”',
		'Ada Ito; Ben Reed',
	],
	['Ben Reed cuts hair. || “It is cold there,” Ada Ito said. || Reed was unmoved. “Who would cut your hair then?”', 'Ada Ito; Ben Reed'],
	['Ben Reed cuts hair. || “It is cold there,” Ada Ito said. || Reed was sacked. “He was late for work each day.”', 'Ada Ito; Ada Ito'],
	[
		'Ben Reed cuts hair. || “It is cold there,” Ada Ito said. || Reed and Hal Moss left. “Who would cut your hair then?”',
		'Ada Ito; Ada Ito',
	],
])('whom the sentence before is about: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	['Two economists at Merton Bank cut their forecast. || “It was late for all of us,” they wrote.', 'Two economists at Merton Bank'],
	['Analysts at Merton Bank cut their forecast. “It was late for all of us,” they wrote.', 'Analysts at Merton Bank'],
	['The union’s lawyers left. “It was late for all of us,” they said.', 'The union’s lawyers'],
	['A baker left. “It was late for all of us,” they said.', '?'],
	['Ada Ito spoke to the drivers. “It was late for all of us,” they said.', '?'],
	['Ada Ito and Ben Reed left. “It was late for all of us,” they said.', 'Ada Ito and Ben Reed'],
	['Ada Ito and Ben Reed left. The bakers stayed. “It was late for all of us,” they said.', 'The bakers'],
	['Ada Ito and Ben Reed left. Their lawyer, Hal Moss, stayed. “It was late for all of us,” they said.', '?'],
])('whom “they” means: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	['Three bakers from Hull, who said they had “nothing at all left to prove”, have won.', 'Three bakers from Hull'],
	['Parents at the school in Hull, who called it “the best day of the year”, have won.', 'Parents at the school in Hull'],
	['The teacher at the school in Hull, who called it “the best day of the year”, has won.', 'The teacher at the school in Hull'],
	['She met Ada Ito at the school of Ben Reed, who called it “the best day of the year”.', 'Ben Reed'],
])('who was there, not where: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	['A grandmother who chased off a thief says she would do it “in a heartbeat”. || Maureen Moss was asleep.', 'Maureen Moss'],
	['A grandmother who chased off a thief says she would do it “in a heartbeat”. || Craig Moss was asleep.', 'A grandmother'],
	['A grandmother who chased off a thief says she would do it “in a heartbeat”. || Sgt Maureen Moss was asleep.', 'A grandmother'],
	['A grandmother who chased off a thief says she would do it “in a heartbeat”. || The judge told Maureen Moss to go.', 'A grandmother'],
	['A grandmother who chased off a vicar says she would do it “in a heartbeat”. || Maureen Moss was asleep.', 'A grandmother'],
	['A 34-year-old has told of the day she was “lost at sea”. || Ada Ito left Graz on Monday.', 'Ada Ito'],
	['A man has told police he was “lost at sea”. || Ben Reed left Graz on Monday.', 'Ben Reed'],
	['A baker has told police she was “lost at sea”. || Ada Ito left Graz on Monday.', 'A baker'],
])('whom the next paragraph names, though nobody knows her yet: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	['According to the complaint, the engineer, Ben Reed, warned in a memo that the wings were “as good as gone by now”.', 'Ben Reed'],
	['According to prosecutors, Ben Reed told a friend in March that the wings were “as good as gone by now”.', 'Ben Reed'],
	['According to prosecutors, Ben Reed wrote, and the wings were “as good as gone by now”.', 'prosecutors'],
	['According to Ada Ito, who said in 2019 that she was ill, the wings were “as good as gone by now”.', 'Ada Ito'],
	['The engineer left when it was late. According to the complaint, the wings were “as good as gone by now”.', 'the complaint'],
])('who told what others tell again: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	['Barry and Lynne Moss put up a tree. || “It was late for all of us,” said Mr Moss.', 'Barry Moss'],
	['Barry and Lynne Moss put up a tree. || “It was late for all of us,” said Mrs Moss.', 'Lynne Moss'],
	['Lynne Moss put up a tree. || “It was late for all of us,” said Mr Moss.', 'Moss'],
	['Barry put up a tree. Lynne Moss came. || “It was late for all of us,” said Mr Moss.', 'Moss'],
])('which of the two who share a surname: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));
