import {findQuotes} from '../find-quotes.ts';

/** What a paragraph's quotes are, for the tables of tests: “speaker · cue” of each, parted by “; ”. */
export function readSpeech(language: string, text: string): string {
	const quotes = findQuotes([{kind: 'paragraph', text}], {language, title: '', authors: []});
	return quotes.map(({speaker, cue}) => `${speaker ?? '?'} · ${cue ?? '?'}`).join('; ');
}
