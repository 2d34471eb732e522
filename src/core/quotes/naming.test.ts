import {expect, test} from 'vitest';
import {findQuotes} from './find-quotes.ts';

/** Who said each quotation of a story, whose paragraphs are parted by “ || ”. */
function readSpeakers(language: string, story: string): string {
	const blocks = story.split(' || ').map(text => ({kind: 'paragraph' as const, text}));
	return findQuotes(blocks, {language, title: '', byline: undefined})
		.map(({speaker}) => speaker ?? '?')
		.join('; ');
}

test.each([
	['Steve Hall said he was sad. || Morgan said he was fine. || “One of us won it,” he said.', 'Morgan'],
	['Chelsea manager Mark Hale admitted it was hard. || “It was hard work,” he said.', 'Mark Hale'],
	['Owen Tate sang. || At the rebuilt Leith Music Hall, Owen won. || He said: “It is not as if you know.”', 'Owen Tate'],
	['Rovers manager Owen Tate: || “I am tired.” || Rovers captain Lewis Grant: || “It was a big win.”', 'Owen Tate; Lewis Grant'],
	['Speaking after the game, skipper Alan Poole praised the hosts. || “They were good,” he said.', 'Alan Poole'],
	['Minister for Justice and Equality Niamh Kearney said the bill was “the best in years”.', 'Niamh Kearney'],
	['Minister for Trade, Sport and Culture Niamh Kearney said the bill was “the best in years”.', 'Niamh Kearney'],
	['Colin Parry from Kent Fire and Rescue said: “Our days are darker now.”', 'Colin Parry'],
	['Anne Gull and Colin Parry said: “Our days are darker now.”', 'Anne Gull and Colin Parry'],
	['“It was a hard time,” said man of the match Colin Prosser.', 'Colin Prosser'],
	['“It was a hard time,” said the son of the baker Colin Prosser.', 'the son of the baker Colin Prosser'],
	['The Ulster Farmers’ Union has said the “great pressure on farms” must end.', 'The Ulster Farmers’ Union'],
	['Judge Martin Albury KC came. || “It was a hard time,” Judge Albury said.', 'Martin Albury KC'],
	['Gov. Kate Randolph visited a barn. || “We need something,” the governor said.', 'Kate Randolph'],
	['Sen. Kate Randolph, D-Ohio, came. || “We need something,” the senator said.', 'Kate Randolph'],
	['But Robert Bennet, R-Salem, countered: “Our first bill was the dam.”', 'Robert Bennet'],
	['James Marwood, 72, heard a noise. Bob Hall, 40, was asleep. || “I ran,” the 72-year-old said.', 'James Marwood'],
	['James Marwood, 72, heard a noise. Bob Hall, 40, was asleep. || “I ran,” the 50-year-old said.', 'the 50-year-old'],
	['“The first stop is here,” the Justice Department said.', 'the Justice Department'],
	['“It was total chaos there,” Paul Burns himself said.', 'Paul Burns'],
	['“When folks see no water, they go home too soon.” || Barry Binder, Graz forester', 'Barry Binder'],
	['“When folks see no water, they go home too soon.” || Barry Binder, a Graz forester, went home.', '?'],
	['“The roof is gone,” Simon Petrie, a farmer told the Courier.', 'Simon Petrie'],
	['Travis Gull‘s mother said: “The roof is gone.”', 'Travis Gull‘s mother'],
])('names in English: %s', (story, speakers) => expect(readSpeakers('en', story)).toBe(speakers));

test.each([
	['es', 'En Burgos reside Tomás Ibarra. || "Llevamos cuatro noches sin luz y sin poder calentar la casa", ha afirmado.', 'Tomás Ibarra'],
	[
		'es',
		'Elena Robles se mostraba emocionada y ante la prensa expresó su gratitud. || "Nunca pensé que tanta gente vendría hasta aquí a despedirlo", expresó.',
		'Elena Robles',
	],
	[
		'es',
		'La candidata Paula Ramírez afirmó ayer que ganó. || Reconoció que en el primer debate no estuvo tan bien. || “El segundo lo gané con toda claridad y sin trampas”, dijo.',
		'Paula Ramírez',
	],
	['es', 'Laura Quiroga dijo que hay sequía. || Por eso dijo que “un pozo vale más que cien discursos en la plaza”.', 'Laura Quiroga'],
	['es', 'Susana Peral bajó a la calle. || «Pensé que llegaba a casa a tiempo», nos cuenta.', 'Susana Peral'],
	['es', 'Susana Peral bajó a la calle. || «Pensé que llegaba a casa a tiempo», le contó al diario.', 'Susana Peral'],
	[
		'es',
		'El biólogo Manuel Ojeda contó sus planes. || "La amenaza es la tala de los bosques del norte", apuntó el especialista.',
		'Manuel Ojeda',
	],
	[
		'es',
		'Pablo Ríos, productor local, habló del año. || "Antes llenábamos dos camiones y ahora casi nada", expresó el productor.',
		'Pablo Ríos',
	],
	['es', 'La ministra alertó: "No queda agua para todo el verano en el valle".', 'La ministra'],
	['es', 'La ministra alertó de que "no queda agua para todo el verano en el valle".', 'La ministra'],
	[
		'es',
		'El alcalde planteó que "nadie puede quedarse sin techo en el invierno". "Lo haremos con ayuda de los vecinos", agregó.',
		'El alcalde; El alcalde',
	],
	[
		'es',
		'La ministra Sonia Arce habló ayer. Añadió que Bolivia “necesita más carreteras para crecer”, por lo que dijo que el crédito es bienvenido “porque da trabajo a los jóvenes”.',
		'Sonia Arce; Sonia Arce',
	],
	[
		'es',
		'Carlos Mena también ha mostrado su pena. En su cuenta de Twitter ha expresado que "el maestro de la guitarra seguirá sonando en nuestras casas".',
		'Carlos Mena',
	],
	[
		'es',
		'Tomás Ibarra habló con la emisora. || Además, ha relatado con pena que estaba lejos y llamó a su mujer: "A mí me pilló en el taller y no pude volver hasta las cinco".',
		'Tomás Ibarra',
	],
	[
		'es',
		'El método ya está en uso y, según ha relatado su creadora, Silvia Andrade, “la acogida ha sido enorme y nos escriben de muchos países”.',
		'Silvia Andrade',
	],
	[
		'es',
		'El Archivo de San Telmo, en Cádiz, ofrece desde ayer «una colección de mapas de los siete mares», tal y como señaló la consejera de Cultura, Lola Sanz.',
		'Lola Sanz',
	],
	[
		'es',
		'Raúl Prieto gritó: "¡Esto es una burla a los votantes de la región!". Ordóñez medió: "Señor Prieto, siéntese y deje hablar".',
		'Raúl Prieto; Ordóñez',
	],
	[
		'es',
		'Marta Olivares ha visitado a los alumnos en Burgos y allí ha declarado que "el comedor abrirá sus puertas en septiembre".',
		'Marta Olivares',
	],
	[
		'es',
		'«El río bajaba lleno de troncos y nadie nos avisó», cuenta conmovido a Efe Ramiro Costas, de 58 años, señalando la calle por donde bajó el agua.',
		'Ramiro Costas',
	],
	['es', '“No nos moverán de esta plaza”, le dijo a este diario una de las vecinas.', 'una de las vecinas'],
	['es', '“No nos moverán de esta plaza”, explicaron desde el cuerpo de Bomberos de Talca.', '?'],
	['es', '«Los precios no cubren ni la mitad de los gastos», como denuncia Coplaca en un comunicado.', 'Coplaca'],
	['es', '"Prometieron transparencia y hoy dan pena", le ha espetado la diputada del PR en la apertura del pleno.', 'la diputada del PR'],
	['es', '“Los ríos —resalta Benavides— se han convertido en los guardianes de todo el valle”.', 'Benavides'],
	['es', 'La vicepresidenta ha acusado al Partido Liberal de "rebañar votos donde no los hay".', 'La vicepresidenta'],
	['es', '“No nos moverán de esta plaza”, indicó la consejera de Educación, Ciencia y Deporte, Lola Sanz.', 'Lola Sanz'],
	['es', '“No nos moverán de esta plaza”, dijo la directora del nivel inicial y primario, Noemí Ferro.', 'Noemí Ferro'],
	[
		'es',
		'“No nos moverán de esta plaza”, dijo la jefa de guardia de los Bomberos Voluntarios de Campo Verde, María Inés Chaves.',
		'María Inés Chaves',
	],
	[
		'es',
		'“No nos moverán de esta plaza”, aseguró ayer el presidente del Gobierno Andrés Lizana durante la inauguración del muelle.',
		'Andrés Lizana',
	],
	['es', 'El viceministro de salud Nicolás Ortega dijo: “No nos moverán de esta plaza”.', 'Nicolás Ortega'],
	['es', 'María Elena Fernández De la Torre dijo: “No nos moverán de esta plaza”.', 'María Elena Fernández De la Torre'],
	['it', "«Il ponte sarà riaperto entro la fine di marzo». Così Elena Moretti in un'intervista.", 'Elena Moretti'],
	['it', '«Il mercato si farà di domenica mattina». Così la presidente di zona, Elena Moretti, durante il consiglio.', 'Elena Moretti'],
	['it', '«Prego per voi tutti ogni sera». Così don Elio Sarti nel testo scritto per la festa del patrono.', 'Elio Sarti'],
	[
		'it',
		'«Prego per voi tutti». Così il vescovo di Alba e Cuneo, monsignor Elio Sarti, nella sua lettera. «Chiediamo pazienza a tutti i fedeli - ha aggiunto -. Torneremo presto».',
		'Elio Sarti; Elio Sarti',
	],
	['it', "«Siamo contenti della riapertura del passaggio». E' il commento di Anna Conti.", 'Anna Conti'],
	[
		'it',
		'«Siamo contenti della riapertura del passaggio». La protesta di Elena Moretti, titolare del bar di fronte, scuote il paese.',
		'Elena Moretti',
	],
	[
		'it',
		'"Siamo contenti della riapertura". Lo afferma Anna Conti, presidente della Lega, in relazione ai provvedimenti annunciati dal presidente della Provincia Ugo Sarti.',
		'Anna Conti',
	],
	['it', "«Partiamo presto – rimarca Ugo Sarti – ogni mattina d'estate».", 'Ugo Sarti'],
	['it', "«Partiamo presto – spiegano tre cugini – ogni mattina d'estate».", 'tre cugini'],
	['it', "«Partiamo presto - dice a Telecentro Elena Moretti - ogni mattina d'estate».", 'Elena Moretti'],
	['it', '«I vicini sapevano tutto – spiega Carlo Denti -: lo spostamento del mercato era deciso da mesi».', 'Carlo Denti'],
	['it', '«I vicini sapevano tutto e nessuno ha protestato», dice ai cronisti uno dei residenti.', 'uno dei residenti'],
	['it', "D'altronde, come dice uno dei soci, «nessuno ha mai protestato in questi anni».", 'uno dei soci'],
	['it', '«Nessuno ha mai protestato in questi anni», spiegavano gli operai.', 'gli operai'],
	['it', 'Questo il commento di Carlo Denti dopo la sconfitta: «Nessuno ha mai protestato in questi anni».', 'Carlo Denti'],
	[
		'it',
		'"Nessuno ha mai protestato", dice Elio Sarti. Rapida la risposta di Carlo Denti: "Non è vero, il Comune ha fatto tutto in due giorni".',
		'Elio Sarti; Carlo Denti',
	],
	[
		'it',
		'«Era una bella giornata», dice uno studente. Un pensiero condiviso da Elena Moretti: «È stato un anno troppo lungo per noi tutti».',
		'uno studente; Elena Moretti',
	],
	[
		'it',
		'Elena Moretti ha vinto la gara dei mille metri. Infine un pensiero sulla famiglia: «Servivano i loro consigli per non mollare mai», conclude.',
		'Elena Moretti',
	],
	['it', '«Siamo contenti», ha precisato la direttrice del museo auspicando una buona partecipazione.', 'la direttrice del museo'],
	['it', '«Siamo contenti», ha detto il prefetto di Foggia Carlo Denti.', 'Carlo Denti'],
	['pt', '"Plantar é o primeiro passo para mudar a rua", disse o Secretário Municipal de Obras, Caio Prado.', 'Caio Prado'],
	['pt', '“A gente ficou sem ônibus a semana toda”, disse o porta-voz da prefeitura Caio Prado.', 'Caio Prado'],
	['pt', '"A rua ficou escura por uma semana", disse um dos vizinhos.', 'um dos vizinhos'],
	['pt', '"A rua ficou escura por uma semana", disse uma das vizinhas.', 'uma das vizinhas'],
	['pt', '“A rua ficou escura por uma semana”, disse indignada a moradora.', 'a moradora'],
	['pt', 'Mariana Reis relembrou o começo da carreira. "Ele foi a primeira pessoa que me recebeu", disse.', 'Mariana Reis'],
	[
		'pt',
		'"Estou feliz demais", disse Malu Reis. || Para Renata Dias, a vitória vai ajudar as colegas. "A gente sabia que dava para ganhar este ano", comentou.',
		'Malu Reis; Renata Dias',
	],
	['pt', 'Celso Pires chegou cedo. "Eu gostei bastante da conversa", disse no fim do evento.', 'Celso Pires'],
	['pt', 'Celso Pires chegou cedo. "Eu gostei bastante da conversa", disse apontando para o morro.', 'Celso Pires'],
	['pt', '"Passa um filme na cabeça", disse o treinador e hoje deputado Caio Prado.', 'Caio Prado'],
	[
		'pt',
		'O ministro da Cultura defendeu o plano. || "Este plano melhora a vida dos artistas do interior", diz, acrescentando que "é o mais ambicioso de todos os planos".',
		'O ministro da Cultura; O ministro da Cultura',
	],
	['pt', 'As atletas Débora Melo e Joana Santos venceram. || “Passa um filme na cabeça”, disse Débora.', 'Débora Melo'],
	['pt', 'Moreira de Lima admite que «as pessoas estão cansadas de esperar pelo comboio».', 'Moreira de Lima'],
	[
		'pt',
		'A atriz Lúcia Reis disse que a peça se chamará Cartas da Lúcia. || Lúcia disse que está “pisando no freio há meses”.',
		'Lúcia Reis',
	],
])('names in a Romance language: %s %s', (language, story, speakers) => expect(readSpeakers(language, story)).toBe(speakers));

test.each([
	[
		'de',
		'Die Halle „konnte im Winter nicht mehr beheizt werden“, so der Vereinschef. Grund: „Es gab kein Öl mehr.“',
		'der Vereinschef; der Vereinschef',
	],
	['de', '«Ein Aufbruch geht durch das Tal!» Damit eröffnete Martin Hefti das Traktandum.', 'Martin Hefti'],
	['de', '«Heute geht ein Traum in Erfüllung!» Mit diesen Worten eröffnete Direktorin Anna Keller die neue Ausstellung.', 'Anna Keller'],
	['de', '«Ich bin heute glücklich», äusserte Urs Wenger seine Freude über das klare Ergebnis.', 'Urs Wenger'],
	[
		'de',
		'Der Angeklagte will das Urteil anfechten. Beim Hinausgehen rief er laut im Saal: "Ich habe mit der Sache nichts zu tun."',
		'Der Angeklagte',
	],
	['de', 'Die Täterin bestritt alles. „Ich war an dem Abend zu Hause“, sagte sie.', 'Die Täterin'],
	['de', '„Vor zehn Jahren war hier weniger los“, sagt eine der Fotografinnen.', 'eine der Fotografinnen'],
	['de', 'Die Feuerwehr empfiehlt: "Hausbesitzer sollten ihre Dächer jetzt regelmäßig prüfen lassen."', 'Die Feuerwehr'],
	['de', 'Weiters rät die Feuerwehr: "Hausbesitzer sollten ihre Dächer prüfen lassen."', 'die Feuerwehr'],
	['de', 'Was sagte die Hausmeisterin zu den Reportern? „Da war Öl auf der Treppe, ich kann nichts dafür.“', 'die Hausmeisterin'],
	[
		'de',
		'Verkehrsminister Tom Rieger (CDU) nannte den Tunnel ein Jahrhundertwerk. "Dieses Bauwerk verbindet uns alle", erklärte der Minister über Twitter.',
		'Tom Rieger',
	],
	[
		'de',
		'„Der Gegner war heute einfach schneller als wir“, sagte Ralf Menning auf der Pressekonferenz. || In seiner Analyse stellte der Cheftrainer fest: „Wir hätten mit mehr Mut spielen müssen.“',
		'Ralf Menning; der Cheftrainer',
	],
])('names in German: %s %s', (language, story, speakers) => expect(readSpeakers(language, story)).toBe(speakers));
