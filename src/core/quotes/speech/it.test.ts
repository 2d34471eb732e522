import {expect, test} from 'vitest';
import {readSpeech} from './read-speech.ts';

/** Italian: a sentence, and “speaker · cue” of each quote; the last ones quote nobody. */
test.each([
	['«Il ponte resta chiuso», ha detto la sindaca Anna Bianchi.', 'Anna Bianchi · ha detto'],
	['“Il ponte resta chiuso”, afferma Anna Bianchi.', 'Anna Bianchi · afferma'],
	['Anna Bianchi ha detto: «Il ponte resta chiuso».', 'Anna Bianchi · ha detto'],
	['Secondo Mario Rossi, il piano è «un errore costoso».', 'Mario Rossi · Secondo'],
	['A detta di Mario Rossi, il piano è «un errore costoso».', 'Mario Rossi · A detta di'],
	['«Aspettiamo», ha spiegato Mario Rossi, «la primavera».', 'Mario Rossi · ha spiegato'],
	['Mario Rossi è arrivato tardi. «Il treno si è rotto», ha detto lui.', 'Mario Rossi · ha detto'],
	['Anna Bianchi sorride. «Era ora di finire», ha detto lei.', 'Anna Bianchi · ha detto'],
	['«Chi paga il ponte?», chiede Mario Rossi.', 'Mario Rossi · chiede'],
	['Il portavoce del comune ha dichiarato: «Stiamo studiando il caso».', 'Il portavoce del comune · ha dichiarato'],
	['La ministra Eva Conti ha definito il piano «un errore costoso».', 'Eva Conti · ha definito'],
	['– Non lo so, dice Mario Rossi.', 'Mario Rossi · dice'],
	['«La cassa è vuota», scrive Mario Rossi in una lettera.', 'Mario Rossi · scrive'],
	['«La cassa è vuota», denuncia Eva Conti.', 'Eva Conti · denuncia'],
	['«Vedremo domani», risponde Mario Rossi.', 'Mario Rossi · risponde'],
	['"La cassa è vuota", avverte Eva Conti.', 'Eva Conti · avverte'],
	['Il giudice ha sottolineato: «Nessuno è sopra la legge».', 'Il giudice · ha sottolineato'],
	['«Nessuno è sopra la legge», ricorda Eva Conti.', 'Eva Conti · ricorda'],
	['Mario Rossi ha aggiunto che il piano è «un errore costoso».', 'Mario Rossi · ha aggiunto'],
	['L’avvocata Eva Conti spiega: «Nessuno è sopra la legge».', 'Eva Conti · spiega'],
	['Il pescatore Okafor è arrivato tardi. «Il treno era rotto», ha detto lui.', 'Okafor · ha detto'],
	['Ha letto il libro «Il lungo inverno» due volte.', ''],
	['La barca si chiama «Gabbiano».', ''],
	['Il film «Notte bianca» esce oggi.', ''],
	["Il cane d'Anna non abbaia all'alba.", ''],
	['- pane e vino', ''],
	['Non ci sono citazioni in questa frase.', ''],
])('%s', (text, speech) => expect(readSpeech('it', text)).toBe(speech));
