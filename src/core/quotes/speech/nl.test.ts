import {expect, test} from 'vitest';
import {readSpeech} from './read-speech.ts';

/** Dutch: a sentence, and “speaker · cue” of each quote; the last ones quote nobody. */
test.each([
	['“De brug blijft dicht”, zei burgemeester Anna Bakker.', 'Anna Bakker · zei'],
	['‘De brug blijft dicht’, zegt Anna Bakker.', 'Anna Bakker · zegt'],
	['Anna Bakker zei: “De brug blijft dicht.”', 'Anna Bakker · zei'],
	['Volgens Jan de Vries is het plan “een dure fout”.', 'Jan de Vries · Volgens'],
	['“We wachten”, zei Jan de Vries, “op de lente.”', 'Jan de Vries · zei'],
	['Jan de Vries kwam te laat. “De trein was stuk”, zei hij.', 'Jan de Vries · zei'],
	['Anna Bakker lachte. “Dat was op tijd”, voegde ze toe.', 'Anna Bakker · voegde'],
	['“Wie betaalt de brug?”, vroeg Jan de Vries.', 'Jan de Vries · vroeg'],
	['Een woordvoerder van de gemeente zei: “We onderzoeken de zaak.”', 'Een woordvoerder van de gemeente · zei'],
	['Minister Eva Smit noemde het plan “een dure fout”.', 'Eva Smit · noemde'],
	['„De brug blijft dicht”, aldus Jan de Vries.', 'Jan de Vries · aldus'],
	['“De kas is leeg”, schreef Jan de Vries in een brief.', 'Jan de Vries · schreef'],
	['“De kas is leeg”, waarschuwt Eva Smit.', 'Eva Smit · waarschuwt'],
	['“Morgen zien we wel”, antwoordde Jan de Vries.', 'Jan de Vries · antwoordde'],
	['"De kas is leeg", vertelt Eva Smit.', 'Eva Smit · vertelt'],
	['De rechter benadrukte: “Niemand staat boven de wet.”', 'De rechter · benadrukte'],
	['“Niemand staat boven de wet”, verklaarde Eva Smit.', 'Eva Smit · verklaarde'],
	['Gisteren zei Jan de Vries: “De kas is leeg.”', 'Jan de Vries · zei'],
	['In een brief schreef Eva Smit: “De kas is leeg.”', 'Eva Smit · schreef'],
	['Jan de Vries vindt het plan ‘een dure fout’.', 'Jan de Vries · vindt'],
	['De bakker Ngozi Okafor kwam te laat. “De trein was kapot”, zei ze.', 'Ngozi Okafor · zei'],
	['Jan Bos kwam te laat. Piet Jansen zegt hij is “moe van het lawaai”.', 'Piet Jansen · zegt'],
	['Ze las het boek ‘De Lange Winter’ twee keer.', ''],
	['De boot heet ‘Meeuw’.', ''],
	['De film ‘Witte Nacht’ draait vanavond.', ''],
	["'s Avonds is de brug dicht en 's ochtends ook.", ''],
	["Anna's hond en Jans' kat waren thuis.", ''],
	['Er staat geen citaat in deze zin.', ''],
])('%s', (text, speech) => expect(readSpeech('nl', text)).toBe(speech));
