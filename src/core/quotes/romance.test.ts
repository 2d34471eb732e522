import {expect, test} from 'vitest';
import {readSpeakers} from '../../../test/read-speakers.ts';

test.each([
	['it', 'Il caso Ada Bianchi: «Hanno premuto molto per lei»', '?'],
	['fr', 'L’affaire Luc Roux : « Ils ont beaucoup insisté pour lui »', '?'],
	['it', 'La sindaca Ada Bianchi: «Hanno premuto molto per noi»', 'Ada Bianchi'],
	['es', 'El caso Ana Ruiz: «Insistieron mucho por ella, y nadie vino»', '?'],
])('what happened to somebody says nothing: %s %s', (language, story, speakers) => expect(readSpeakers(language, story)).toBe(speakers));

test.each([
	['es', 'Juan Moreno vino. “Es una tragedia mayúscula”. Con esas palabras ha descrito Moreno el incendio.', 'Juan Moreno'],
	[
		'es',
		'“Es raro, muy raro”, dijo Ana Ruiz. || “Hoy es un día trágico”. Así ha resumido el consejero de Agua, Antonio Sanz, la magnitud de un incendio que comenzó ayer en un camino del valle y que llegó por la tarde hasta las casas del pueblo.',
		'Ana Ruiz; Antonio Sanz',
	],
	['es', '“Hoy es un día trágico”, dijo Ana Ruiz. Así ha terminado la fiesta del alcalde, Antonio Sanz.', 'Ana Ruiz'],
	['fr', 'Ada Roux est là. Ces taxes « bloqueront le port de Graz », a fait valoir la maire au quotidien local.', 'la maire'],
	['fr', 'Lundi 6 mai, Luc Roux, le maire, n’a pas hésité à montrer le port du doigt : « Il risque de tout perdre. »', 'Luc Roux'],
	['fr', 'Lundi 6 mai, le port de Luc Roux a fermé : « Il risque de tout perdre », dit un panneau.', 'un panneau'],
])('who said it is told behind the words, or by the sentence that leads to them: %s %s', (language, story, speakers) =>
	expect(readSpeakers(language, story)).toBe(speakers),
);

test.each([
	['fr', 'Une « urgence absolue », pour laquelle un agent pourra se passer de l’avis de la CNRA.', '?'],
	['fr', 'Une « urgence absolue et grave », de l’avis de la CNRA.', 'CNRA'],
	['fr', 'Elle est « arrivée très en retard hier », d’après le récit qu’elle livre.', '?'],
	['fr', 'Ce dispositif – autorisé par tranche de quatre mois – détecte une activité typique de « schémas ».', '?'],
	['fr', 'Luc Roux tranche : « Le port fermera cet hiver. »', 'Luc Roux'],
	['fr', 'Luc Roux en convient : « Le port fermera cet hiver. »', 'Luc Roux'],
])('a verb behind a preposition is a noun, and what is done without somebody’s opinion is not theirs: %s %s', (language, story, speakers) =>
	expect(readSpeakers(language, story).replace(/^$/, '?')).toBe(speakers),
);

test.each([
	['fr', 'Luc Roux a affirmé que ce tir de missile balistique «Mouette» était une réponse.', ''],
	['es', 'Ana Ruiz dijo que el nuevo barco pesquero «Gaviota» saldrá en mayo.', ''],
	['fr', 'Luc Roux a affirmé que ce tir de missile balistique «inutile» était une réponse.', 'Luc Roux'],
	['fr', 'Le vieux boulanger murmure «Non» et sort.', 'Le vieux boulanger'],
	['it', 'Marco Rossi ha detto che la proposta è «Inaccettabile».', 'Marco Rossi'],
])('a thing’s name: %s %s', (language, story, speakers) => expect(readSpeakers(language, story)).toBe(speakers));

test.each([
	[
		'El juez Ángel Ruiz citó al fiscal general, Álvaro Soto. Además de Soto, el instructor cita a Pilar Gil. || Para el instructor, hay un “grado alto de sospecha”.',
		'el instructor',
	],
	['Ana Ruiz, la alcaldesa, vino. || Para la alcaldesa, hay un “grado alto de sospecha”.', 'Ana Ruiz'],
	['A juicio de Ana Ruiz, alcaldesa de Graz, hay un “grado alto de sospecha”.', 'Ana Ruiz'],
])('who stands behind a preposition is not what follows: %s', (story, speakers) => expect(readSpeakers('es', story)).toBe(speakers));

test.each([
	[
		'Ana Soto detalla la ley. || El plan fue abordado ayer por el alcalde Luis Soria en Graz. “Hay que recuperar la confianza”, dijo.',
		'Luis Soria',
	],
	[
		'Ana Soto detalla la ley. || El plan fue abordado ayer por Luis Soria. Ana Soto llegó. “Hay que recuperar la confianza”, dijo.',
		'Ana Soto',
	],
	[
		'Ana Soto detalla la ley. || “Hay que recuperar la confianza”, dijo Luis Soria. Y agregó: “Estamos evaluando el plan otra vez”.',
		'Luis Soria; Luis Soria',
	],
	['El 16 de marzo, dos vecinos vieron el campo y constataron que estaba “quemado del todo”.', 'dos vecinos'],
	['Roman Soto vino a Graz. “Hay que recuperar la confianza”, dijo Soto.', 'Roman Soto'],
])('who did it, and goes on: %s', (story, speakers) => expect(readSpeakers('es', story)).toBe(speakers));

test.each([
	[
		'fr',
		'L’entraîneur Ben Reed est déçu. || Son capitaine, Luc Roux, refuse de céder. || Thomas Le Gall jubilait. « Trois buts ici », souriait le buteur breton.',
		'Thomas Le Gall',
	],
	['fr', 'Ben Reed a perdu. Thomas Le Gall jubilait. « Trois buts ici, c’est beaucoup », souriait le buteur.', 'le buteur'],
	['fr', 'Le buteur Ben Reed a perdu. || Thomas Le Gall jubilait. « Trois buts ici, c’est beaucoup », souriait le buteur.', 'Ben Reed'],
	['it', 'Ada Bianchi ha perso. || Decisivo il gol di Kevin Reed. «Lo dedico a mia madre», ha detto l’attaccante inglese.', 'Kevin Reed'],
	['it', 'Ben Reed ha perso. || Decisivo Kevin Reis. «Lo dedico a mia madre», ha detto l’allenatrice.', 'l’allenatrice'],
	[
		'pt',
		'Celso Prado saiu. || O ministro da Pesca, Diogo Reis, respondeu. “A porta continua aberta”, assegurou o governante.',
		'Diogo Reis',
	],
])('a description means whom its own paragraph names, whomever those before name: %s %s', (language, story, speakers) =>
	expect(readSpeakers(language, story)).toBe(speakers),
);

test.each([
	['es', 'Ana Ruiz escribió mucho. || Nacida en Paysandú en 1937, tocaba el “bandoneón” y la flauta.', '?'],
	['es', 'Ana Ruiz escribió mucho. || Nacida en Lugo, compuso himnos como “El río que vuelve”.', ''],
	['it', 'Ada Bianchi cantava. || Nata a Bologna, scrisse canzoni come “Il fiume che torna”.', ''],
	['es', 'Nacida en Lugo, Ana Ruiz pide cosas como “Un río limpio para todos”.', 'Ana Ruiz'],
	['it', 'L’allenatore Ben Reed ha elogiato i suoi. Poi, sul rigore negato: «L’arbitro ha visto bene».', 'Ben Reed'],
	['it', 'Poi, il sindaco Ben Reed: «L’arbitro ha visto bene».', 'Ben Reed'],
	['it', '«Invece siamo qui ad aspettare il treno». || A seguirla è stato Ben Reed.', '?'],
	['it', '«Invece siamo qui ad aspettare il treno». || A raccontarla è Ben Reed.', 'Ben Reed'],
	['pt', 'O sapo ganhou o apelido de “pulguinha”.', ''],
	['es', 'El sapo recibió el apodo de “pulguita”.', ''],
	['it', 'Il rospo ebbe il soprannome di “pulcina”.', ''],
	['fr', 'L’affaire dite de « l’étude fantôme » avait éclaté.', ''],
	['fr', 'Luc Roux parle de « l’étude fantôme ».', 'Luc Roux'],
	['es', 'Entre los detenidos está Ben “el Gato” Reed.', ''],
	['es', 'El alcalde Ben Reed llamó “el Gato” a Ruiz.', 'Ben Reed'],
])('what speaks no more than a place or a name does: %s %s', (language, story, speakers) =>
	expect(readSpeakers(language, story)).toBe(speakers),
);

test.each([
	['it', '«È una sorpresa», ha detto all’Adnkronos Silvia Bianchi.', 'Silvia Bianchi'],
	['fr', '« C’est une surprise », a confié au Courrier Luc Roux.', 'Luc Roux'],
	['pt', 'Ana Reis riu. “É uma surpresa”, escreveu no Facebook.', 'Ana Reis'],
	['it', '«Papà se n’è andato», ha detto la figlia, l’attrice Ada Bianchi.', 'Ada Bianchi'],
	['es', '«Papá se fue», dijo su hija, la actriz Ana Ruiz.', 'Ana Ruiz'],
	['fr', '« Papa est parti », a dit sa fille devant l’actrice Ada Roux.', 'sa fille'],
	['es', '“Esto es inhumano”, protesta Ana Ruiz, quien vive aquí.', 'Ana Ruiz'],
	['it', 'Ben Reed vinse il premio nel 1974. «Il cinema è una scusa», amava ripetere.', 'Ben Reed'],
	['pt', '“Luta até ao fim”, disse Ana Lobo d’Ávila.', 'Ana Lobo d’Ávila'],
])('who it was, behind whom they told it and what else they are: %s %s', (language, story, speakers) =>
	expect(readSpeakers(language, story)).toBe(speakers),
);

test.each([
	['pt', 'Morreu Rui Reis. A notícia foi confirmada à agência Lusa pelo filho, Nuno Reis. “Partiu a cantar”, disse.', 'Nuno Reis'],
	['es', 'Murió Luis Mora. La noticia fue confirmada por su hijo, Juan Mora. “Se fue cantando”, dijo.', 'Juan Mora'],
	['es', 'Luis Mora habló. La foto, tomada por su hijo, gustó. “Se fue cantando”, dijo.', 'Luis Mora'],
	['es', '“Se fue”, dijo su hija Ana Ruiz. || Nacido en Lugo en 1937, cantaba. “Las canciones son de todos”, decía.', 'Ana Ruiz; ?'],
	['es', '“Se fue”, dijo su hija Ana Ruiz. || Ayer en Lugo cantaba. “Las canciones son de todos”, decía.', 'Ana Ruiz; Ana Ruiz'],
	['es', 'La Policía investiga si el fuego fue “intencionado”.', '?'],
	['es', 'La Policía no sabe si el alcalde dijo “basta ya”.', 'el alcalde'],
	['it', '«Una doccia gelata», dice Silvia Bianchi della Fiom.', 'Silvia Bianchi'],
	['it', '«Una doccia gelata», dice Ugo Sarti del Soccorso alpino.', 'Ugo Sarti'],
	['it', '«Una doccia gelata», dice Carlo della Valle.', 'Carlo della Valle'],
	['it', '«Una doccia gelata», dice Ugo Dal Ponte.', 'Ugo Dal Ponte'],
])('by whom it was done, and of whom nothing tells: %s %s', (language, story, speakers) =>
	expect(readSpeakers(language, story)).toBe(speakers),
);

test.each([
	['es', 'Ana Ruiz habló ayer. || «No es verdad», afirmó la empresa catalana.', 'la empresa catalana'],
	['es', 'Ana Ruiz habló ayer. || «No es verdad», afirmó la catalana.', 'Ana Ruiz'],
	['es', 'Ana Ruiz habló ayer. || «No es verdad», afirmó la joven catalana.', 'Ana Ruiz'],
	['it', 'Ada Bianchi ha parlato. || «Non è vero», scrive la stampa francese.', 'la stampa francese'],
	['pt', 'Ana Reis falou. || “Não é verdade”, afirma a empresa francesa.', 'a empresa francesa'],
	['fr', 'Ada Roux a parlé. || « C’est faux », affirme la jeune Bretonne.', 'Ada Roux'],
])('where a thing is from makes it nobody: %s %s', (language, story, speakers) => expect(readSpeakers(language, story)).toBe(speakers));

test.each([
	['es', 'Ana Ruiz remó ayer. || «Nunca más», prometió la bilbaína.', 'Ana Ruiz'],
	['es', 'La teniente Ana Ruiz llegó. || «No hubo nadie», afirmó la oficial.', 'Ana Ruiz'],
	['es', 'Ana Ruiz llegó. || «No hubo nadie», afirmó la versión oficial.', 'la versión oficial'],
	['it', 'Ben Reed ha corso. || «Mai più», ha promesso il barese.', 'Ben Reed'],
	['it', 'Ben Reed ha corso. || «Mai più», ha promesso la squadra barese.', 'la squadra barese'],
	['it', 'Papa Ben Reed ha parlato. || «Mai più», ha detto il pontefice.', 'Ben Reed'],
	['it', 'Ben Reed ha parlato. || «Mai più», scrive il quotidiano francese.', 'il quotidiano francese'],
	['pt', 'Rui Reis nadou. || “Nunca mais”, prometeu o potiguar.', 'Rui Reis'],
	['pt', 'O coronel Rui Reis chegou. || “Não havia ninguém”, disse o oficial.', 'Rui Reis'],
	['pt', 'Rui Reis chegou. || “Não havia ninguém”, disse a versão oficial.', 'a versão oficial'],
	['fr', 'Maître Ada Roux plaide. || « Jamais », promet la pénaliste.', 'Ada Roux'],
	['fr', 'Maître Ada Roux plaide. || « Jamais », promet la boulangère.', 'la boulangère'],
	['fr', 'Luc Roux court. || « Jamais », promet le cascadeur.', 'Luc Roux'],
])('what people are called by their trade, their rank or where they are from: %s %s', (language, story, speakers) =>
	expect(readSpeakers(language, story)).toBe(speakers),
);
