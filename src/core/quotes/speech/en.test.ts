import {expect, test} from 'vitest';
import {readSpeech} from './read-speech.ts';

/** English: a sentence, and “speaker · cue” of each quote; the last ones quote nobody. */
test.each([
	['“The bridge stays shut,” said Mayor Jane Vogt.', 'Jane Vogt · said'],
	['“The bridge stays shut,” Jane Vogt told the council.', 'Jane Vogt · told'],
	['Jane Vogt said: “The bridge stays shut.”', 'Jane Vogt · said'],
	['The mayor said the plan was “a costly mistake”.', 'The mayor · said'],
	['According to Paul Reed, the plan is “a costly mistake”.', 'Paul Reed · According to'],
	['“We wait,” said Paul Reed, “until spring comes.”', 'Paul Reed · said'],
	['“We will wait until spring,” he said.', '? · said'],
	['Paul Reed came late. “The train broke down,” he said.', 'Paul Reed · said'],
	['Jane Vogt laughed. “That was close,” she added.', 'Jane Vogt · added'],
	['“Who pays for the bridge?” asked Paul Reed.', 'Paul Reed · asked'],
	['“Nobody pays!” Paul Reed shouted.', 'Paul Reed · shouted'],
	['Jane Vogt, the mayor of Graz, said: “Nobody is above the law.”', 'Jane Vogt · said'],
	['“Nobody is above the law,” said Jane Vogt, the mayor of Graz.', 'Jane Vogt · said'],
	['A spokesman for the port said: “We are looking into it.”', 'A spokesman for the port · said'],
	['‘The till is empty,’ said Jane Vogt.', 'Jane Vogt · said'],
	['‘The workers’ till is empty,’ said Jane Vogt.', 'Jane Vogt · said'],
	['«The till is empty,» said Jane Vogt.', 'Jane Vogt · said'],
	['In a letter to the council, Paul Reed wrote: “The till is empty.”', 'Paul Reed · wrote'],
	['Paul Reed called the plan “a costly mistake”, adding: “We should have waited.”', 'Paul Reed · called; Paul Reed · adding'],
	['“It’s the dogs’ owner who pays,” Paul Reed’s sister Ann Reed said.', 'Ann Reed · said'],
	['She lent him the book “The Long Winter” twice.', ''],
	['The boat is called “Gull”.', ''],
	["The dogs' owner and the cats' owner met at the workers' hall.", ''],
	["The band played 'n' the crowd sang rock 'n' roll.", ''],
	['The pipe is 6" wide and 9" long.', ''],
	['Nothing was quoted in this sentence.', ''],
])('%s', (text, speech) => expect(readSpeech('en', text)).toBe(speech));
