import {expect, test} from 'vitest';
import {findQuotes} from './find-quotes.ts';

/** Who said each quotation of a story, whose paragraphs are parted by “ || ”. */
function readSpeakers(language: string, story: string): string {
	const blocks = story.split(' || ').map(text => ({kind: 'paragraph' as const, text}));
	return findQuotes(blocks, {language, title: '', byline: undefined})
		.map(({speaker}) => speaker ?? '?')
		.join('; ');
}

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
