import type {ShownQuote, ShownRemoval, ShownStory} from './read-popup.ts';

const width = 100;

/** A story as the popup shows it, as plain lines. */
export function toTerminal({title, standfirst, facts, article, quotes, tags, removals}: ShownStory): string {
	return [
		section('Article'),
		wrap(title),
		wrap(standfirst),
		wrap(facts.join(' · ')),
		...article.map(block => wrap(block)),
		section(`Quotes (${quotes.length})`),
		...quotes.map(toQuoteLines),
		section(`Tags (${tags.length})`),
		wrap(tags.join(' · ')),
		section(`Removed (${removals.length})`),
		removals.map(toRemovalLines).join('\n'),
	]
		.filter(Boolean)
		.join('\n\n')
		.concat('\n');
}

function toQuoteLines({text, speaker, naming}: ShownQuote): string {
	return `${wrap(`“${text}”`)}\n    — ${[speaker, ...naming].join(' · ')}`;
}

function toRemovalLines({kind, excerpt, reason}: ShownRemoval): string {
	return `${wrap(`${kind}: ${excerpt}`)}\n    ${reason}`;
}

function section(title: string): string {
	return `── ${title} ${'─'.repeat(width - title.length - 4)}`;
}

/** Breaks at spaces; a line break in the text stays. */
function wrap(text: string): string {
	return text.replace(new RegExp(`(?=.{${width + 1}})(.{1,${width}}) +`, 'g'), '$1\n');
}
