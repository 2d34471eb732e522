import {expect, test} from 'vitest';
import {readSpeakers} from '../../../test/read-speakers.ts';

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
])('parts quotations between which the story tells more: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

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
])('parts the quotations of several speakers: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	['The sailors left early. Their chants of “Milk! Milk!” were drowned out.', '?'],
	['Chants of “Pay us now!” filled the square.', '?'],
	['Ada Ito came late. The car was met with chants of “Shame, shame”.', '?'],
	['Ada Ito spoke for an hour. He was greeted with cries of “Thief!”', '?'],
	['Walking in to chants of “Ada! Ada!,” the senator said it was “closing really strong.”', '?; the senator'],
	['The crowd took up a chant of “Boats now!”', 'The crowd'],
	['Protesters broke into chants of “Boats Now For All!”', 'Protesters'],
	['Protesters were met with chants of “Boats now!”', '?'],
	['Eva Lund was annoyed by the chant of “Boats now!”', '?'],
	['Ben Hale’s loud cries of “Boats now!” woke the clerk.', 'Ben Hale'],
	['Ada Ito joked, “I am the bishop now,” drawing jeers and “BISHOP!” chants.', 'Ada Ito; ?'],
	['200 protesters gathered, holding flags and chanting “Boats now.”', '200 protesters'],
	['Protesters are crying “theft” once more.', 'Protesters'],
	['The party ran under the slogan “Boats for all.”', '?'],
	['Ben Reed’s slogan “Axe the tax” was all over the port.', 'Ben Reed'],
	['Ada Ito cries “Axe the tax.”', 'Ada Ito'],
	['“Axe the tax!” cries Ada Ito.', 'Ada Ito'],
	['Voss sings, and “Axe the tax!” shouts the baker.', 'the baker'],
	['Ada Ito is a reader of “Chants of the Sea”.', ''],
	['A chorus of “Happy Birthday” rang out.', ''],
])('lists what is chanted, and names a crowd only where it does so: %s', (story, speakers) =>
	expect(readSpeakers('en', story)).toBe(speakers),
);

test.each([
	['Ada Ito walked into Ben Reed’s “You are no sailor” line.', 'Ben Reed'],
	['Farmers laughed at Ben Reed’s “spoilt cows” remark.', 'Ben Reed'],
	['Critics compared the speech to Jan Ebers’s “Whoops” line.', 'Jan Ebers'],
	['They liked Ben Reed’s “Night Boats” album.', ''],
	['The “spoilt cows” comment was too much.', ''],
])('names whose line or remark it was: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	['Nora Reed was wearing a shirt that says “Save the Herring”.', '?'],
	['Nora Reed wore a cap reading “Save the Herring”.', '?'],
	['Carla Voss held up a sign saying “Keep the boats here”.', '?'],
	['The story was posted under a headline that said, “Keep the boats here.”', '?'],
	['“I am here to stay,” Nora Reed said, holding a sign that read, “Keep the boats here.”', 'Nora Reed; ?'],
	['A banner read: “Keep the boats here.”', 'A banner'],
	['A banner above the door read “Keep the boats here.”', 'A banner above the door'],
	['Jan Ebers sent a letter saying “Keep the boats here.”', 'Jan Ebers'],
	['One sign read, “Keep off the ice.” Another advised, “Mind the geese, they bite.”', 'One sign; Another'],
])('names nobody who bears a sign: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	['Sailors had sued after Tom Brill ended what had been called the “Herring Week,” which was dear to them.', ''],
	['Cooks turned the fish into what is now called “harbour cuisine”.', ''],
	['Nora Reed and Ben Hale both oppose a formula called the “sliding crown”.', ''],
	['The thief, known online as “the mole”, was caught, Nora Reed said.', '?'],
	['The fish came to be known by some sailors as a “toothpick”.', 'some sailors'],
	['The levy is part of what became known as the “Reed rule” after Ada Reed, a baker, complained.', '?'],
	['Tom Brill ended what Ada Ito had called the “Herring Week”.', 'Ada Ito'],
	['The boat, called “the Old Lady” by its crew, sank.', 'its crew'],
	['The pier, known as “the Old Lady” by the residents, sank.', 'the residents'],
	['Nora Reed is known for speaking as “a friend of the harbour”.', 'Nora Reed'],
	['A report called the plan “madness”.', 'A report'],
])('lists no name that something has, but where somebody calls it so: %s', (story, speakers) =>
	expect(readSpeakers('en', story)).toBe(speakers),
);

test.each([
	['Calling the plan “a farce,” Nora Reed left the room.', 'Nora Reed'],
	['Denouncing the “cruelty” of quotas, Nora Reed left.', 'Nora Reed'],
	['After calling the plan “a farce”, Nora Reed left the room.', 'Nora Reed'],
	['Condemning “needless cruelty” to fish, the mayor, Ada Ito, left.', 'Ada Ito'],
	['Quoting the mayor’s “needless cruelty” to fish, Ada Ito left.', '?'],
	['Nora Reed supports the “Clean Harbour” bill.', ''],
])('names whom a participle before them tells of: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	['According to the Harbour Post, Nora Reed starred in “Night Boats”.', ''],
	['According to the Harbour Post, Nora Reed won “The Long Tide” twice.', ''],
	['According to the Harbour Post, Nora Reed called it “Total Chaos”.', 'Nora Reed'],
	['According to Nora Reed, it was “Total Chaos”.', 'Nora Reed'],
	['“I am truly committed to the people of this town” sounds good in Brill.', '?'],
	['“I am truly committed to the people of this town” is what Ada Ito said.', 'Ada Ito'],
	['“Keep off the grass” used to be everywhere.', ''],
])('tells works and slogans from what is said: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	['Ada Ito said she loved"quiet nights between our two towns."', 'Ada Ito'],
	['The plank was 6"x4" long, Ada Ito said.', ''],
	['\u202a”The pier is closed for good,” said Ada Ito.', 'Ada Ito'],
	['\u200f“The pier is closed for good,”\u200e said Ada Ito.', 'Ada Ito'],
	['”The pier is closed for good,” said Ada Ito.', 'Ada Ito'],
])('reads marks that touch a word or what turns the line: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	['“The boats are all gone by now.” || - Reuters.', '?'],
	['“The boats are all gone by now.” || - Associated Press.', '?'],
	['“The boats are all gone by now.” || - Ada Ito.', 'Ada Ito'],
	['“The boats are all gone by now.” || -Mayor Anna Brandt, writing after the vote.', 'Anna Brandt'],
	['“The boats are all gone by now.” || - Anna Brandt contributed to this report.', '?'],
])('tells who signed from who wrote the story: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	['Ada Ito ended her letter with “Fluctuat Nec Mergitur,” Latin for a boat that does not sink.', 'Ada Ito'],
	['Ada Ito closed with “God bless Brill.”', 'Ada Ito'],
	['Ada Ito wrote a letter. She ended it with the words “Fluctuat Nec Mergitur.”', 'Ada Ito'],
	['The concert ended with “Rain in the Port”.', ''],
	['Ada Ito opened with “Rain in the Port”.', ''],
])('names who ends what they say with the words: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	['The boy, who was wearing a “Boats Are Great” hat, said no.', ''],
	['Click the “subscribe” button, Ada Ito said.', ''],
	['Ben Reed takes calls from listeners to his “Keepin’ It Salty” radio show.', ''],
	['According to “The Reeds: Three Boats,” by Ada Ito, they left.', ''],
	['Ben Reed told the television program “Inside Port” that he left.', ''],
	['Ben Reed wrote under the pseudonym “Carlos Herring,” which did no good.', ''],
	['After a breakfast with Al Reed, the band is to play on “The Quay” and “The Late Port,” among others.', ''],
	['Ada Ito shook after her call for “a total ban” on boats.', 'Ada Ito'],
	['Nora Reed slammed the “cruel and bad” show.', 'Nora Reed'],
])('lists no names of works and no inscriptions: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));
