import {expect, test} from 'vitest';
import {findQuotes} from './find-quotes.ts';

/** Each quotation of a story, whose paragraphs are parted by “ || ”, with who said it. */
function readQuotes(language: string, story: string): string {
	const blocks = story.split(' || ').map(text => ({kind: 'paragraph' as const, text}));
	return findQuotes(blocks, {language, title: '', authors: []})
		.map(({text, speaker}) => `${text} ${speaker ?? '?'}`)
		.join('; ');
}

test.each([
	['Tom Reyes lost. He won just 19 percent among “fairly happy” tenants.', 'fairly happy ?'],
	['Hundreds of the guild’s “star stewards” have backed Ada Ito.', 'star stewards ?'],
	['Tom Reyes joined the board for a “harmony” dinner.', 'harmony ?'],
	['Ada Ito’s comments come a week before the vote in Brill, the town at the heart of a “no-tie” movement.', 'no-tie ?'],
	['Tom Reyes landed on the board’s “most wanted” list.', 'most wanted ?'],
	['Tom Reyes showed up in the “pier five” gear of the guild.', 'pier five ?'],
	['At the end of April, Tom Reyes earned “is it over?” headlines.', 'is it over? ?'],
	['Ada Ito rejected a “reckless” plan.', 'reckless Ada Ito'],
	['Ada Ito said the “quick fix” approach had failed.', 'quick fix Ada Ito'],
	['Tom Reyes lamented the “free ferry” rule.', 'free ferry Tom Reyes'],
	['Tom Reyes won, and called it a “free ferry” victory.', 'free ferry Tom Reyes'],
	['Tom Reyes mocked the “free ferry” quotes.', 'free ferry ?'],
	['Tom Reyes repeated his “free ferry” line.', 'free ferry Tom Reyes'],
])('who does something said no term of the writer’s: %s', (story, quotes) => expect(readQuotes('en', story)).toBe(quotes));

test.each([
	['“The ice was thin,” said Tom Reyes, one of the original “pier five” rebels.', 'The ice was thin, Tom Reyes; pier five ?'],
	['“We came early,” said Tom Reyes, whose new guide lists “stubborn” harbours.', 'We came early, Tom Reyes; stubborn ?'],
	['“We came early,” said Tom Reyes, wearing a straw hat and “Ada Ito” badges.', 'We came early, Tom Reyes; Ada Ito ?'],
	['“We came early,” pilot Tom Reyes, wearing “Ada Ito” badges, said.', 'We came early, Tom Reyes; Ada Ito ?'],
	['“We came early,” said Tom Reyes, who called the plan “reckless”.', 'We came early, Tom Reyes; reckless Tom Reyes'],
	['“We came early,” said Tom Reyes, adding that the “old” plan had failed.', 'We came early, Tom Reyes; old Tom Reyes'],
])('what describes a speaker is not what they said: %s', (story, quotes) => expect(readQuotes('en', story)).toBe(quotes));

test.each([
	['Tom Reyes wrote under the pseudonym “Carl Hazard,” but everybody knew.', ''],
	['A site, called the “Net,” run by Tom Reyes, was closed.', ''],
	['Tom Reyes steered around the loaded term, “open water,” which nobody likes.', 'open water, ?'],
	['Tom Reyes wrote of the phrase “bay baby,” which locals use.', 'bay baby, ?'],
	['Tom Reyes coined the phrase “open water”.', 'open water Tom Reyes'],
	['Tom Reyes has coined a phrase, “open water,” that nobody likes.', 'open water, Tom Reyes'],
	['Ada Ito used the term “closed sea”.', 'closed sea Ada Ito'],
])('an alias and a phrase of others: %s', (story, quotes) => expect(readQuotes('en', story)).toBe(quotes));

test.each([
	['A mock cookbook by the comedian Ada Ito titled “A Sailor’s First Book of Soup,” was shown.', ''],
	['Tom Reyes shared an article titled “Ito Does Best Where Ferries Fail Their Tests.”', ''],
	['According to “The Itos: Three Generations That Built a Harbour,” by Gwen Hale, Ada told her sons to leave.', ''],
	['Al Kell spoke first. Ada Ito is due on “The Pier” and “The Late Watch With Nora Kell,” among other shows.', ''],
	['Ada Ito, who starred in “Salt” and “Keepers of the Bay,” posted the clip.', 'Salt ?'],
	['Ada Ito posted a short ad, “Playing Ito,” in which she laughs.', ''],
	['Ada Ito has a new program, “The Bilge Hour,” where she talks.', ''],
	['Ada Ito wrote “Stories From the Hull,” a Channel Nine series that ran for years.', ''],
	['Ada Ito came to a screening of “Keepers of the Bay.”', ''],
	['Ada Ito came to show her new film, “Shipwreck.”', ''],
	['“It was late,” Ada Ito told Channel Nine’s “Tonight” on Monday. “I ran.”', 'It was late. I ran. Ada Ito'],
	['“It was late,” Ada Ito told the television program “Bay Edition.”', 'It was late, Ada Ito'],
	['Asked about it during an appearance on “Bay This Morning,” Ada Ito said it was “late.”', 'late. Ada Ito'],
	['“It was late,” Ada Ito told “Bay and Friends,” reminding them of the plan.', 'It was late, Ada Ito'],
	['The “Seafarers” star Ada Ito said it was late.', ''],
])('the title of a work is not said, whatever stands inside its marks: %s', (story, quotes) =>
	expect(readQuotes('en', story)).toBe(quotes),
);

test.each([
	['Tom Reyes, speaking of the film, said, “Great Fun Indeed,” and left.', 'Great Fun Indeed, Tom Reyes'],
	['Tom Reyes, a guest on the show, called Ito “Captain of the Bay,” a name she likes.', 'Captain of the Bay, Tom Reyes'],
	['Tom Reyes called her “Captain Ito,” a play on her name.', 'Captain Ito, Tom Reyes'],
	['Ada Ito said of the film, “Wonderful.”', 'Wonderful. Ada Ito'],
	['Ada Ito said “Enough” and “Go Home Now,” and left.', 'Enough Ada Ito; Go Home Now, Ada Ito'],
	['Ada Ito wrote in the article, “We are done with the bay.”', 'We are done with the bay. Ada Ito'],
	['According to Tom Reyes, “The Pier Must Open,” and soon.', 'The Pier Must Open, Tom Reyes'],
	['The town, called “Jewel of the Bay” by Ada Ito, is small.', 'Jewel of the Bay Ada Ito'],
	['Ada Ito told the crowd, “Go Home.”', 'Go Home. Ada Ito'],
	['Tom Reyes spoke of her as “Miss Salt” and “Miss Pepper,” and left.', 'Miss Salt Tom Reyes; Miss Pepper, Tom Reyes'],
])('what is written as a title may be said: %s', (story, quotes) => expect(readQuotes('en', story)).toBe(quotes));

test.each([
	[
		'-Surveyor Nora Kell is glad to be the bay’s “gold standard,” says she warned us. [Bay Daily.] || -Carl Hale is late. [Gazette.]',
		'gold standard, Nora Kell',
	],
	['- Surveyor Nora Kell is glad, says she warned us. [Bay Daily.] || - Carl Hale explains why the charts were wrong. [Gazette.]', ''],
	['- We will not pay, says Tom Reyes. || - We must pay, says Ita.', 'We will not pay, Tom Reyes; We must pay, Ita'],
	['—We will not pay, says Tom Reyes. || —We must pay, says Ita.', 'We will not pay, Tom Reyes; We must pay, Ita'],
])('an item of a list is no speech: %s', (story, quotes) => expect(readQuotes('en', story)).toBe(quotes));

test.each([
	['From Josh Hale writing at Tidewatch: || “The bay is rising every year. || “It will rise more.”', 'Josh Hale'],
	['Ada Ito said it was late. || From Josh Hale at the Brill Gazette: || “The bay is rising every year, and nobody sees it.”', 'Josh Hale'],
	['Ada Ito said it was late. || From the Brill Gazette: || “The bay is rising every year, and nobody sees it.”', 'Brill Gazette'],
	['Ada Ito said it was late. || From Brill: || “The bay is rising every year, and nobody sees it.”', '?'],
	['Ada Ito criticised Tom Reyes for saying that the crews were “lazy and slow.”', 'Tom Reyes'],
	['Nora Kell mocked the mayor for claiming the lock was “as good as new.”', 'the mayor'],
	['Ada Ito slammed Tom Reyes as a bore for suggesting that crews “cling to old ropes.”', 'Tom Reyes'],
	['Ada Ito apologised for saying the crews were “lazy and slow.”', 'Ada Ito'],
	['Ada Ito apologised to Tom Reyes for saying the crews were “lazy and slow.”', 'Ada Ito'],
	['Ada Ito was criticised by Tom Reyes for saying the crews were “lazy and slow.”', 'Ada Ito'],
])('whose words are copied or blamed: %s', (story, speaker) => {
	const blocks = story.split(' || ').map(text => ({kind: 'paragraph' as const, text}));
	expect(findQuotes(blocks, {language: 'en', title: '', authors: []}).map(quote => quote.speaker ?? '?')).toEqual([speaker]);
});

test.each([
	['She wrote “Mare nostrum,” Latin for “our sea.”', 'Mare nostrum, ?'],
	['Ada Ito wrote “mare nostrum” (Latin for “our sea”) on a wall.', 'mare nostrum Ada Ito'],
	['Ada Ito used the hashtag #NotreMer — “our sea” — on Monday.', ''],
	['Ada Ito used the hashtag #brill: “We need more light in Brill.”', 'We need more light in Brill. Ada Ito'],
	['“The pier will go,” said Ada Ito, which means “no ferry” for us.', 'The pier will go, Ada Ito; no ferry Ada Ito'],
	['They vote for “N,” or “S,” according to their old habits.', ''],
	['Ada Ito spoke. According to her “payback” plan, firms would leave.', 'payback ?'],
	['According to Ada Ito’s “payback” plan, firms would leave.', 'payback ?'],
	['It was “very late,” according to her deputy.', 'very late, her deputy'],
	['It was “very late,” according to her own account.', 'very late, her own account'],
	['Ada Ito spoke. It was “very late,” according to her.', 'very late, Ada Ito'],
])('what marked words mean, and what they go by: %s', (story, quotes) => expect(readQuotes('en', story)).toBe(quotes));

test.each([
	['“The pier is shut,” by Variety’s Gordon Hale: “It was the best in the bay.”', 'Gordon Hale; Gordon Hale'],
	['—“The pier is shut,” by Times’ Nora Kell: “It was the best in the bay.”', '?; Nora Kell'],
	['Ada Ito’s answer to Nora Kell: “It was the best in the bay.”', 'Ada Ito'],
	['Carl Song won, although Tom Reyes took the headlines by declaring himself the “turnaround man”.', 'Tom Reyes'],
	['Carl Song won here by calling Tom Reyes a “liar”.', 'Carl Song'],
	['Ada Ito was asked, “Would you have shut it?” She replied, “I have no idea.”', '?; Ada Ito'],
	['Asked “Would you have shut it?” Ada Ito replied, “I have no idea.”', '?; Ada Ito'],
	['Ada Ito asked, “Would you have shut it?”', 'Ada Ito'],
	['‘Salt on the quay’ in the northern town of Metz. || “We heard it all,” said Ada Ito.', '?; Ada Ito'],
])('who is named beside the words: %s', (story, speakers) => {
	const blocks = story.split(' || ').map(text => ({kind: 'paragraph' as const, text}));
	const quotes = findQuotes(blocks, {language: 'en', title: '', authors: []});
	expect(quotes.map(({speaker}) => speaker ?? '?').join('; ')).toBe(speakers);
});

test.each([
	['en', 'The plan (see ‘A bridge for all’) is late, says Ada Ito.', ''],
	['en', 'The plan is late (A. Doe, 2025; see also ‘The long quay’), says Ada Ito.', ''],
	['en', 'Ada Ito said the plan (she called it ‘a way to nowhere’) is old.', 'a way to nowhere Ada Ito'],
	['en', '“You will see,” Ada Ito said.', 'You will see, Ada Ito'],
	['de', 'Der Plan ist alt (siehe „Der lange Weg zum Hafen“), sagte Ute Lenz.', ''],
	['fr', 'Le plan (lire aussi « Le long chemin du port ») est ancien, dit Anne Roux.', ''],
	['es', 'El plan (véase «El largo camino del puerto») es viejo, dijo Ana Ruiz.', ''],
	['sv', 'Planen (se även ”Den långa vägen till hamnen”) är gammal, säger Anna Berg.', ''],
	['pl', 'Plan (zob. „Długa droga do portu”) jest stary, mówi Anna Nowak.', ''],
])('a title to be read elsewhere is nobody’s, %s: %s', (language, story, quotes) => expect(readQuotes(language, story)).toBe(quotes));
