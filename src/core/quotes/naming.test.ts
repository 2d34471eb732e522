import {expect, test} from 'vitest';
import {findQuotes} from './find-quotes.ts';

/** Who said each quotation of a story, whose paragraphs are parted by “ || ”. */
function readSpeakers(language: string, story: string): string {
	const blocks = story.split(' || ').map(text => ({kind: 'paragraph' as const, text}));
	return findQuotes(blocks, {language, title: '', byline: undefined})
		.map(({speaker}) => speaker ?? '?')
		.join('; ');
}

test.each([
	['Steve Hall said he was sad. || Morgan said he was fine. || “One of us won it,” he said.', 'Morgan'],
	['Chelsea manager Mark Hale admitted it was hard. || “It was hard work,” he said.', 'Mark Hale'],
	['Owen Tate sang. || At the rebuilt Leith Music Hall, Owen won. || He said: “It is not as if you know.”', 'Owen Tate'],
	['Rovers manager Owen Tate: || “I am tired.” || Rovers captain Lewis Grant: || “It was a big win.”', 'Owen Tate; Lewis Grant'],
	['Speaking after the game, skipper Alan Poole praised the hosts. || “They were good,” he said.', 'Alan Poole'],
	['Minister for Justice and Equality Niamh Kearney said the bill was “the best in years”.', 'Niamh Kearney'],
	['Minister for Trade, Sport and Culture Niamh Kearney said the bill was “the best in years”.', 'Niamh Kearney'],
	['Colin Parry from Kent Fire and Rescue said: “Our days are darker now.”', 'Colin Parry'],
	['Anne Gull and Colin Parry said: “Our days are darker now.”', 'Anne Gull and Colin Parry'],
	['“It was a hard time,” said man of the match Colin Prosser.', 'Colin Prosser'],
	['“It was a hard time,” said the son of the baker Colin Prosser.', 'the son of the baker Colin Prosser'],
	['The Ulster Farmers’ Union has said the “great pressure on farms” must end.', 'The Ulster Farmers’ Union'],
	['Judge Martin Albury KC came. || “It was a hard time,” Judge Albury said.', 'Martin Albury KC'],
	['Gov. Kate Randolph visited a barn. || “We need something,” the governor said.', 'Kate Randolph'],
	['Sen. Kate Randolph, D-Ohio, came. || “We need something,” the senator said.', 'Kate Randolph'],
	['But Robert Bennet, R-Salem, countered: “Our first bill was the dam.”', 'Robert Bennet'],
	['James Marwood, 72, heard a noise. Bob Hall, 40, was asleep. || “I ran,” the 72-year-old said.', 'James Marwood'],
	['James Marwood, 72, heard a noise. Bob Hall, 40, was asleep. || “I ran,” the 50-year-old said.', 'the 50-year-old'],
	['“The first stop is here,” the Justice Department said.', 'the Justice Department'],
	['“It was total chaos there,” Paul Burns himself said.', 'Paul Burns'],
	['“When folks see no water, they go home too soon.” || Barry Binder, Graz forester', 'Barry Binder'],
	['“When folks see no water, they go home too soon.” || Barry Binder, a Graz forester, went home.', '?'],
	['“The roof is gone,” Simon Petrie, a farmer told the Courier.', 'Simon Petrie'],
	['Travis Gull‘s mother said: “The roof is gone.”', 'Travis Gull‘s mother'],
])('names in English: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));
