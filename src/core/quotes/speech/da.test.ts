import {expect, test} from 'vitest';
import {readSpeech} from './read-speech.ts';

/** Danish: a sentence, and “speaker · cue” of each quote; the last ones quote nobody. */
test.each([
	['- Broen er lukket, griner Mette Holm.', 'Mette Holm · griner'],
	['»Broen er lukket,« siger borgmester Mette Krog.', 'Mette Krog · siger'],
	['»Broen er lukket«, siger Mette Krog.', 'Mette Krog · siger'],
	['Mette Krog siger: »Broen er lukket.«', 'Mette Krog · siger'],
	['Ifølge Lars Holm er planen »en dyr fejl«.', 'Lars Holm · Ifølge'],
	['– Vi venter, siger Lars Holm, på foråret.', 'Lars Holm · siger'],
	['Lars Holm kom for sent. »Toget var i stykker,« sagde han.', 'Lars Holm · sagde'],
	['Mette Krog lo. »Det var tæt på,« tilføjede hun.', 'Mette Krog · tilføjede'],
	['»Hvem betaler for broen?« spørger Lars Holm.', 'Lars Holm · spørger'],
	['Politiets talsmand Per Falk oplyser: »Vi efterforsker sagen.«', 'Per Falk · oplyser'],
	['Minister Eva Lie kaldte planen »en dyr fejl«.', 'Eva Lie · kaldte'],
	['»Kassen er tom,« skrev Lars Holm i et brev.', 'Lars Holm · skrev'],
	['»Kassen er tom,« advarer Eva Lie.', 'Eva Lie · advarer'],
	['– Vi ser i morgen, svarer Lars Holm.', 'Lars Holm · svarer'],
	['"Kassen er tom," fortæller Eva Lie.', 'Eva Lie · fortæller'],
	['Dommeren understregede: »Ingen står over loven.«', 'Dommeren · understregede'],
	['»Ingen står over loven,« påpeger Eva Lie.', 'Eva Lie · påpeger'],
	['I går sagde Lars Holm: »Kassen er tom.«', 'Lars Holm · sagde'],
	['I et brev skrev Eva Lie: »Kassen er tom.«', 'Eva Lie · skrev'],
	['”Kassen er tom,” forklarer Lars Holm.', 'Lars Holm · forklarer'],
	['„Kassen er tom“, siger Lars Holm.', 'Lars Holm · siger'],
	['Per Vik kom. Ola Hansen siger han er »træt af støjen«.', 'Ola Hansen · siger'],
	['Hun læste bogen »Den lange vinter« to gange.', ''],
	['Båden hedder »Mågen«.', ''],
	['Filmen »Hvid nat« vises i aften.', ''],
	['Mette Krogs hund gør ikke.', ''],
	['– brød og vin', ''],
	['Der er intet citat i denne sætning.', ''],
])('%s', (text, speech) => expect(readSpeech('da', text)).toBe(speech));
