import {expect, test} from 'vitest';
import {readSpeech} from './read-speech.ts';

/** German: a sentence, and “speaker · cue” of each quote; the last ones quote nobody. */
test.each([
	['„Die Brücke bleibt gesperrt“, sagte Bürgermeister Jan Vogt.', 'Jan Vogt · sagte'],
	['„Die Brücke bleibt gesperrt“, sagte die Bürgermeisterin am Montag.', 'die Bürgermeisterin · sagte'],
	['„Wir haben kein Geld mehr“, so Kämmerin Eva Brandt.', 'Eva Brandt · so'],
	['Jan Vogt sagte: „Die Brücke bleibt gesperrt.“', 'Jan Vogt · sagte'],
	['Am Dienstag sagte Jan Vogt: „Die Brücke bleibt gesperrt.“', 'Jan Vogt · sagte'],
	['Eva Brandt nannte den Plan einen „teuren Fehler“.', 'Eva Brandt · nannte'],
	['Laut Eva Brandt ist der Plan ein „teurer Fehler“.', 'Eva Brandt · Laut'],
	['Nach Angaben von Jan Vogt ist die Lage „sehr ernst“.', 'Jan Vogt · Nach Angaben von'],
	['»Wir kommen wieder«, rief Jan Vogt.', 'Jan Vogt · rief'],
	['„Wir kommen“, sagte Eva Brandt, „im Herbst wieder.“', 'Eva Brandt · sagte'],
	['„Wir warten noch“, erklärte sie.', '? · erklärte'],
	['Eva Brandt kam zu spät. „Der Zug hatte Verspätung“, sagte sie.', 'Eva Brandt · sagte'],
	['Jan Vogt lachte. „Das war knapp“, meinte er.', 'Jan Vogt · meinte'],
	['„Das ist nicht zu glauben!“, rief Eva Brandt.', 'Eva Brandt · rief'],
	['„Wann kommt die Brücke?“, fragte Jan Vogt.', 'Jan Vogt · fragte'],
	['Der Richter betonte: „Niemand steht über dem Gesetz.“', 'Der Richter · betonte'],
	['Die Polizei teilte mit: „Es gab keine Verletzten.“', 'Die Polizei · teilte'],
	['Ein Sprecher des Ministeriums sagte: „Wir prüfen den Fall.“', 'Ein Sprecher des Ministeriums · sagte'],
	['‚Die Kasse ist leer‘, sagte Eva Brandt.', 'Eva Brandt · sagte'],
	['„Die Kasse ist leer“, schrieb Jan Vogt in einem Brief.', 'Jan Vogt · schrieb'],
	['Der Verein „Alte Brücke“ trifft sich am Montag.', ''],
	['Sie las das Buch „Der lange Winter“ zweimal.', ''],
	['Das Boot heißt „Möwe“.', ''],
	['Am Abend läuft der Film „Nacht im Moor“.', ''],
	["Die Kinder's Bude am Markt hat wieder auf.", ''],
	['Es gab keine Zitate in diesem Satz.', ''],
])('%s', (text, speech) => expect(readSpeech('de', text)).toBe(speech));
