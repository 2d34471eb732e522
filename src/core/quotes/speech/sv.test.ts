import {expect, test} from 'vitest';
import {readSpeech} from './read-speech.ts';

/** Swedish: a sentence, and “speaker · cue” of each quote; the last ones quote nobody. */
test.each([
	['– Bron är stängd, säger kommunalrådet Anna Berg.', 'Anna Berg · säger'],
	['”Bron är stängd”, säger Anna Berg.', 'Anna Berg · säger'],
	['Anna Berg säger: ”Bron är stängd.”', 'Anna Berg · säger'],
	['Enligt Anders Lund är planen ”ett dyrt misstag”.', 'Anders Lund · Enligt'],
	['– Vi väntar, säger Anders Lund, på våren.', 'Anders Lund · säger'],
	['Anders Lund kom sent. ”Tåget var trasigt”, sa han.', 'Anders Lund · sa'],
	['Anna Berg skrattade. ”Det var nära”, tillade hon.', 'Anna Berg · tillade'],
	['– Vem betalar för bron? frågar Anders Lund.', 'Anders Lund · frågar'],
	['Polisens talesman Per Falk uppgav: ”Vi utreder saken.”', 'Per Falk · uppgav'],
	['Minister Eva Lind kallade planen ”ett dyrt misstag”.', 'Eva Lind · kallade'],
	['”Kassan är tom”, skrev Anders Lund i ett brev.', 'Anders Lund · skrev'],
	['”Kassan är tom”, varnar Eva Lind.', 'Eva Lind · varnar'],
	['– Vi får se i morgon, svarar Anders Lund.', 'Anders Lund · svarar'],
	['"Kassan är tom", berättar Eva Lind.', 'Eva Lind · berättar'],
	['Domaren betonade: ”Ingen står över lagen.”', 'Domaren · betonade'],
	['– Ingen står över lagen, konstaterar Eva Lind.', 'Eva Lind · konstaterar'],
	['I går sa Anders Lund: ”Kassan är tom.”', 'Anders Lund · sa'],
	['I ett brev skrev Eva Lind: ”Kassan är tom.”', 'Eva Lind · skrev'],
	['– Kassan är tom, förklarar Anders Lund.', 'Anders Lund · förklarar'],
	['»Kassan är tom», säger Anders Lund.', 'Anders Lund · säger'],
	['Hon läste boken ”Den långa vintern” två gånger.', ''],
	['Båten heter ”Måsen”.', ''],
	['Filmen ”Vit natt” visas i kväll.', ''],
	['Anna Bergs hund skäller inte.', ''],
	['– bröd och vin', ''],
	['Det finns inget citat i den här meningen.', ''],
])('%s', (text, speech) => expect(readSpeech('sv', text)).toBe(speech));
