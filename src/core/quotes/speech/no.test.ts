import {expect, test} from 'vitest';
import {readSpeech} from './read-speech.ts';

/** Norwegian: a sentence, and “speaker · cue” of each quote; the last ones quote nobody. */
test.each([
	['– Broen er stengt, ler Kari Nes.', 'Kari Nes · ler'],
	['– Broen er stengt, sier ordfører Kari Nes.', 'Kari Nes · sier'],
	['«Broen er stengt», sier Kari Nes.', 'Kari Nes · sier'],
	['Kari Nes sier: «Broen er stengt.»', 'Kari Nes · sier'],
	['Ifølge Ola Moe er planen «en dyr feil».', 'Ola Moe · Ifølge'],
	['– Vi venter, sier Ola Moe, på våren.', 'Ola Moe · sier'],
	['Ola Moe kom sent. «Toget var ødelagt», sa han.', 'Ola Moe · sa'],
	['Kari Nes lo. «Det var nære på», la hun til.', 'Kari Nes · la'],
	['– Hvem betaler for broen? spør Ola Moe.', 'Ola Moe · spør'],
	['Politiets talsmann Per Falk opplyser: «Vi etterforsker saken.»', 'Per Falk · opplyser'],
	['Statsråd Eva Lie kalte planen «en dyr feil».', 'Eva Lie · kalte'],
	['«Kassen er tom», skrev Ola Moe i et brev.', 'Ola Moe · skrev'],
	['«Kassen er tom», advarer Eva Lie.', 'Eva Lie · advarer'],
	['– Vi får se i morgen, svarer Ola Moe.', 'Ola Moe · svarer'],
	['"Kassen er tom", forteller Eva Lie.', 'Eva Lie · forteller'],
	['Dommeren understreket: «Ingen står over loven.»', 'Dommeren · understreket'],
	['– Ingen står over loven, påpeker Eva Lie.', 'Eva Lie · påpeker'],
	['I går sa Ola Moe: «Kassen er tom.»', 'Ola Moe · sa'],
	['I et brev skrev Eva Lie: «Kassen er tom.»', 'Eva Lie · skrev'],
	['– Kassen er tom, forklarer Ola Moe.', 'Ola Moe · forklarer'],
	['“Kassen er tom”, sier Ola Moe.', 'Ola Moe · sier'],
	['Per Vik kom. Ola Hansen sier han er «lei av all støyen».', 'Ola Hansen · sier'],
	['Hun leste boken «Den lange vinteren» to ganger.', ''],
	['Båten heter «Måken».', ''],
	['Filmen «Hvit natt» vises i kveld.', ''],
	["Kari Nes' hund bjeffer ikke.", ''],
	['– brød og vin', ''],
	['Det er ikke noe sitat i denne setningen.', ''],
])('%s', (text, speech) => expect(readSpeech('no', text)).toBe(speech));
