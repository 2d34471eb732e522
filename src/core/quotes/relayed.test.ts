import {expect, test} from 'vitest';
import {readSpeakers} from '../../../test/read-speakers.ts';
import {readSpeech} from './speech/test-speech.ts';

const met = 'Mayor Anna Miller and baker Peter Reed met on Monday. || ';

test.each([
	[`${met}The Harbour Post reported that Reed had described the plan as “a mad idea”.`, 'Peter Reed'],
	[`${met}The Harbour Post said that Reed had described the plan as a “mad idea”.`, 'Peter Reed'],
	[`${met}The Harbour Post wrote that Reed had called the old plan of the town “a mad idea”.`, 'Peter Reed'],
	[`${met}The Harbour Post reported on Monday that Reed called her “a mad liar”.`, 'Peter Reed'],
	[`${met}The Harbour Post reported that Reed called Miller “a liar” and Miller called Reed “a fool”.`, 'Peter Reed; Anna Miller'],
	[`${met}Police say Reed told officers the lock was “a death trap”.`, 'Peter Reed'],
	// Where whoever tells of somebody uses the words of their own.
	[`${met}Miller said that Reed was described as “a mad liar”.`, 'Anna Miller'],
	[`${met}Miller said that Reed showed the bakers were “mad liars”.`, 'Anna Miller'],
	[`${met}Miller said that Reed served the town as “a kind of king”.`, 'Anna Miller'],
	[`${met}Miller told officers the lock was “a death trap” and Reed left.`, 'Anna Miller'],
])('who calls it so, whoever reports that: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

const traf = 'Bürgermeisterin Anna Müller und Bäcker Peter Braun trafen sich am Montag. || ';
const sprak = 'Burgemeester Anna de Vries en bakker Peter Bos spraken elkaar maandag. || ';

test.each([
	['de', `${traf}Die Zeitung schreibt, Braun habe den Plan „groben Unfug“ genannt.`, 'Peter Braun'],
	['de', `${traf}Die Zeitung schreibt, dass Braun den Plan als „groben Unfug“ bezeichnet habe.`, 'Peter Braun'],
	['de', `${traf}Müller ging, nachdem Braun sie eine „eiskalte Lügnerin“ genannt hatte.`, 'Peter Braun'],
	['de', `${traf}Die Zeitung schreibt, der Plan sei von Braun „grober Unfug“ genannt worden.`, 'Peter Braun'],
	['de', `${traf}Die Zeitung schreibt, der Plan werde „grober Unfug“ genannt.`, 'Die Zeitung'],
	['de', `${traf}Müller sagte, der Plan habe sich als „grober Unfug“ erwiesen.`, 'Anna Müller'],
	['de', `${traf}Müller nannte ihn „stur“, während die Zeitung von „grobem Unfug“ sprach.`, 'Anna Müller; die Zeitung'],
	['nl', `${sprak}De krant schrijft dat Bos het plan “grote onzin” heeft genoemd.`, 'Peter Bos'],
	['nl', `${sprak}De krant schrijft dat Bos het plan “grote onzin” noemde.`, 'Peter Bos'],
	['nl', `${sprak}De krant schrijft dat het plan “grote onzin” is.`, 'De krant'],
])('whose clause ends in the verb, in %s: %s', (language, story, speakers) => expect(readSpeakers(language, story)).toBe(speakers));

const vus = 'La maire Anne Dupont et le boulanger Paul Durand se sont vus lundi. || ';
const vieron = 'La alcaldesa Ana Reyes y el panadero Pablo Lima se vieron el lunes. || ';
const visti = 'La sindaca Anna Rossi e il fornaio Paolo Bruni si sono visti lunedì. || ';
const viram = 'A prefeita Ana Reis e o padeiro Pedro Lima encontraram-se na segunda-feira. || ';

test.each([
	['fr', `${vus}Le journal rapporte que Paul Durand a qualifié le projet de « folie ».`, 'Paul Durand'],
	['fr', `${vus}Le journal écrit que Durand a décrit le projet comme une « folie ».`, 'Paul Durand'],
	['fr', `${vus}Anne Dupont dit que Paul Durand a fait du projet une « folie ».`, 'Anne Dupont'],
	['es', `${vieron}El diario cuenta que Lima calificó el proyecto de «vieja locura».`, 'Pablo Lima'],
	['it', `${visti}Il giornale scrive che Paolo Bruni ha definito il progetto «una follia».`, 'Paolo Bruni'],
	['pt', `${viram}O jornal escreve que Pedro Lima chamou o projeto de “loucura”.`, 'Pedro Lima'],
])('whom a paper tells of, in %s: %s', (language, story, speakers) => expect(readSpeakers(language, story)).toBe(speakers));

test.each([
	['fr', `${vus}Selon Paul Durand, l’écluse est « pourrie », mais Anne Dupont la juge « sûre ».`, 'Paul Durand; Anne Dupont'],
	['fr', `${vus}L’écluse est « pourrie », dit Paul Durand, mais Anne Dupont la juge « sûre ».`, 'Paul Durand; Anne Dupont'],
	['es', `${vieron}Según Pablo Lima, la esclusa está «podrida», pero Ana Reyes la considera «segura».`, 'Pablo Lima; Ana Reyes'],
	['it', `${visti}Secondo Paolo Bruni la chiusa è «marcia», ma Anna Rossi la giudica «sicura».`, 'Paolo Bruni; Anna Rossi'],
	['pt', `${viram}Segundo Pedro Lima, a eclusa está “podre”, mas Ana Reis a considera “segura”.`, 'Pedro Lima; Ana Reis'],
	// Where the same words are articles, or nobody else comes in.
	['fr', `${vus}Le juge de Nantes déplore une « faute grave ».`, 'Le juge de Nantes'],
	['fr', `${vus}« Nous partons », dit Anne Dupont, mais aussi « nous reviendrons ».`, 'Anne Dupont'],
	['pt', `${viram}Pedro Lima disse a Ana Reis: “Vamos embora.”`, 'Pedro Lima'],
])('a small word before a verb is whom it calls so, in %s: %s', (language, story, speakers) =>
	expect(readSpeakers(language, story)).toBe(speakers),
);

test.each([
	['fr', 'Anne Dupont le qualifie de « menteur ».', 'Anne Dupont · qualifie'],
	['it', 'Anna Rossi lo definisce «bugiardo».', 'Anna Rossi · definisce'],
	['pt', 'Ana Reis o chamou de “mentiroso”.', 'Ana Reis · chamou'],
])('and the verb is the cue, in %s: %s', (language, text, speech) => expect(readSpeech(language, text)).toBe(speech));

test.each([
	['de', `${traf}Laut Müller ist die Schleuse „völlig morsch“, Braun nennt sie „ganz sicher“.`, 'Anna Müller; Peter Braun'],
	['de', `${traf}Laut Müller ist die Schleuse „völlig morsch“; Braun nennt sie „ganz sicher“.`, 'Anna Müller; Peter Braun'],
	['nl', `${sprak}Volgens Bos is de sluis “rot”; De Vries noemt haar “veilig”.`, 'Peter Bos; Anna de Vries'],
	['fr', `${vus}Selon Paul Durand, l’écluse est « pourrie », Anne Dupont parle d’une « rumeur ».`, 'Paul Durand; Anne Dupont'],
	// Where whoever stands behind the comma says nothing of it.
	['de', `${traf}Laut Müller ist die Schleuse „völlig morsch“, Braun aber „ganz sicher“.`, 'Anna Müller; Anna Müller'],
	['de', `${traf}Die Schleuse ist „völlig morsch“, Braun zufolge aber „ganz sicher“.`, 'Peter Braun; Peter Braun'],
])('who comes in behind words in marks, in %s: %s', (language, story, speakers) => expect(readSpeakers(language, story)).toBe(speakers));

test.each([
	[`${traf}Müller sagte, Braun habe ihr gedroht: „Du wirst verlieren.“`, 'Peter Braun'],
	[`${traf}Müller sagte, dass Braun sie gefragt habe: „Wirst du verlieren?“`, 'Peter Braun'],
	[`${traf}Müller sagte, Braun sei ihr begegnet: „Ich habe ihn gleich erkannt.“`, 'Anna Müller'],
	[`${traf}Müller sagte, Braun habe das Geld gestohlen: „Er hat alles genommen.“`, 'Anna Müller'],
	[
		'Anna Müller kam. || Der Sprecher von Müller, Max Huber, sagte: „Nein.“ || „Wir haben nichts gewusst“, ließ Müller über ihren Anwalt Max Huber ausrichten.',
		'Max Huber; Anna Müller',
	],
	['Der Sprecher von Anna Müller, Max Huber, kam. || „Wir haben nichts gewusst“, ließ Müller am Montag wissen.', 'Anna Müller'],
	['Anna Müller kam. || Das Schiff „Alte Liebe“ ließ Müller am Montag im Hafen.', ''],
])('who says so by a verb that ends the clause: %s', (story, speakers) => expect(readSpeakers('de', story)).toBe(speakers));
