import {expect, test} from 'vitest';
import {findQuotes} from './find-quotes.ts';

/** Who said each quotation of a story, whose paragraphs are parted by “ || ”. */
function readSpeakers(story: string): string {
	const blocks = story.split(' || ').map(text => ({kind: 'paragraph' as const, text}));
	return findQuotes(blocks, {language: 'en', title: '', byline: undefined})
		.map(({speaker}) => speaker ?? '?')
		.join('; ');
}

test.each([
	['“The bridge will stay open,” Nora Reed said, calling the mayor “marvellous.”', 'Nora Reed; Nora Reed'],
	['“The bridge will stay open,” Nora Reed said, branding Voss “a coward.”', 'Nora Reed; Nora Reed'],
	['“The bridge will stay open,” said Nora Reed, who called Voss “a coward.”', 'Nora Reed; Nora Reed'],
	['“The bridge will stay open,” Nora Reed said, while calling the mayor “a coward.”', 'Nora Reed; Nora Reed'],
	['“The bridge will stay open,” Nora Reed said in a post that called the governor “a coward.”', 'Nora Reed; Nora Reed'],
	['Nora Reed said the bridge was “a fine, dear thing,” and said that Voss “fell apart.”', 'Nora Reed; Nora Reed'],
	['“The bridge will stay open,” Nora Reed said, noting that she, too, “pays for it every day.”', 'Nora Reed; Nora Reed'],
	['“The bridge will stay open,” Nora Reed said. She praised “cooperation.”', 'Nora Reed; Nora Reed'],
	['“The bridge will stay open,” Nora Reed said. Now, “people can cross it again.”', 'Nora Reed; Nora Reed'],
	['“The bridge will stay open,” Nora Reed said of Voss, “and so will I.”', 'Nora Reed'],
	['“The bridge will stay open,” said mayor Ada Ito “and that is that.”', 'Ada Ito'],
	['“The bridge will stay open,” Nora Reed told the Graz Post “and so will I.”', 'Nora Reed'],
	['“The bridge will stay open,” said Nora Reed, who runs the ferry, “and so will I.”', 'Nora Reed'],
	['“The bridge will stay open,” Nora Reed said, adding that it was late. “We are all tired.”', 'Nora Reed'],
])('parts quotations between which the story tells more: %s', (story, speakers) => expect(readSpeakers(story)).toBe(speakers));

test.each([
	['When a man at the back shouted “Herring,” Ada Ito replied, “Bless you, sir.”', 'a man at the back; Ada Ito'],
	['After Ivy Quist described the roof as “a sieve,” Paul Demarco replied, “I do not like what she said.”', 'Ivy Quist; Paul Demarco'],
	['“It was dark on the pier,” Eva Lund said, and the judge interrupted her. “You saw it yourself.”', 'Eva Lund; the judge'],
	['“It was dark on the pier,” Eva Lund said before Ben Hale cut in. “You saw it yourself.”', 'Eva Lund; Ben Hale'],
	['“It was dark on the pier,” Eva Lund said, and the clerk nodded. “It was dark and cold.”', 'Eva Lund'],
	['“It was dark on the pier,” Eva Lund said. The judge interrupted. “It was dark,” she said.', 'Eva Lund; Eva Lund'],
	['“Drowned at noon,” the Graz Post said. “Drowned!” blared the front page of The Herald.', 'the Graz Post; the front page of The Herald'],
	['When the time came, “No,” Ada Ito said, “we go now.”', 'Ada Ito'],
	['As her aide whispered, “Wait,” Ada Ito left.', 'her aide'],
])('parts the quotations of several speakers: %s', (story, speakers) => expect(readSpeakers(story)).toBe(speakers));
