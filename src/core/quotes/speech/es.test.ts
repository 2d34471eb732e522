import {expect, test} from 'vitest';
import {readSpeech} from './read-speech.ts';

/** Spanish: a sentence, and “speaker · cue” of each quote; the last ones quote nobody. */
test.each([
	['“El puente está cerrado —explica Ana Ruiz—. Esperamos”.', 'Ana Ruiz · explica'],
	['«El puente sigue cerrado», dijo la alcaldesa Ana Ruiz.', 'Ana Ruiz · dijo'],
	['“El puente sigue cerrado”, afirmó Ana Ruiz.', 'Ana Ruiz · afirmó'],
	['Ana Ruiz dijo: «El puente sigue cerrado».', 'Ana Ruiz · dijo'],
	['Según Juan Pérez, el plan es «un error muy caro».', 'Juan Pérez · Según'],
	['De acuerdo con Juan Pérez, el plan es «un error muy caro».', 'Juan Pérez · De acuerdo con'],
	['«Esperamos», explicó Juan Pérez, «la primavera».', 'Juan Pérez · explicó'],
	['Juan Pérez llegó tarde. «El tren se averió», dijo él.', 'Juan Pérez · dijo'],
	['Ana Ruiz sonrió. «Ya era hora», añadió ella.', 'Ana Ruiz · añadió'],
	['«¿Quién paga el puente?», preguntó Juan Pérez.', 'Juan Pérez · preguntó'],
	['El portavoz del ayuntamiento aseguró: «Estamos estudiando el caso».', 'El portavoz del ayuntamiento · aseguró'],
	['La ministra Eva Sanz calificó el plan de “error muy caro”.', 'Eva Sanz · calificó'],
	['—No lo sé —dijo Juan Pérez—. Ya veremos.', 'Juan Pérez · dijo'],
	['—El puente sigue cerrado —respondió Ana Ruiz.', 'Ana Ruiz · respondió'],
	['«La caja está vacía», escribió Juan Pérez en una carta.', 'Juan Pérez · escribió'],
	['«La caja está vacía», denunció Eva Sanz.', 'Eva Sanz · denunció'],
	['«Mañana veremos», señaló Juan Pérez.', 'Juan Pérez · señaló'],
	['"La caja está vacía", advirtió Eva Sanz.', 'Eva Sanz · advirtió'],
	['El juez subrayó: «Nadie está por encima de la ley».', 'El juez · subrayó'],
	['«Nadie está por encima de la ley», ha recordado Eva Sanz.', 'Eva Sanz · ha recordado'],
	['Juan Pérez lamentó que el plan sea «un error muy caro».', 'Juan Pérez · lamentó'],
	['La panadera Ngozi Okafor llegó tarde. «El tren se averió», dijo ella.', 'Ngozi Okafor · dijo'],
	['Leyó el libro «El largo invierno» dos veces.', ''],
	['El barco se llama «Gaviota».', ''],
	['La película «Noche blanca» se estrena hoy.', ''],
	['El perro de Ana Ruiz no ladra.', ''],
	['- pan y vino', ''],
	['No hay citas en esta frase.', ''],
])('%s', (text, speech) => expect(readSpeech('es', text)).toBe(speech));
