import {expect, test} from 'vitest';
import {readSpeech} from './read-speech.ts';

/** French: a sentence, and “speaker · cue” of each quote; the last ones quote nobody. */
test.each([
	['« Le pont reste fermé », a déclaré la maire Anne Roux.', 'Anne Roux · a déclaré'],
	['« Le pont reste fermé », déclare Anne Roux.', 'Anne Roux · déclare'],
	['Anne Roux a déclaré : « Le pont reste fermé. »', 'Anne Roux · a déclaré'],
	['Selon Paul Martin, le projet est « une erreur coûteuse ».', 'Paul Martin · Selon'],
	["D'après Paul Martin, le projet est « une erreur coûteuse ».", "Paul Martin · D'après"],
	['« Nous attendons », a dit Paul Martin, « le printemps. »', 'Paul Martin · a dit'],
	['Paul Martin est en retard. « Le train était en panne », dit-il.', 'Paul Martin · dit'],
	['Anne Roux sourit. « Il était temps », a-t-elle ajouté.', 'Anne Roux · ajouté'],
	['« Qui paie le pont ? », demande Paul Martin.', 'Paul Martin · demande'],
	['« C’est une honte », dénonce l’avocate Marie Blanc.', 'Marie Blanc · dénonce'],
	['“Le pont reste fermé”, explique Paul Martin.', 'Paul Martin · explique'],
	['"Le pont reste fermé", assure Paul Martin.', 'Paul Martin · assure'],
	['Le porte-parole de la mairie a affirmé : « Nous étudions le dossier. »', 'Le porte-parole de la mairie · a affirmé'],
	['Marie Blanc a critiqué le projet : « Une erreur coûteuse. »', 'Marie Blanc · a critiqué'],
	['– Je ne sais pas, dit Paul Martin.', 'Paul Martin · dit'],
	['— Le pont reste fermé, affirme Anne Roux.', 'Anne Roux · affirme'],
	['La ministre Anne Roux écrit : « La caisse est vide. »', 'Anne Roux · écrit'],
	['« La caisse est vide », écrit Paul Martin dans une lettre.', 'Paul Martin · écrit'],
	['« On verra demain », lance Marie Blanc.', 'Marie Blanc · lance'],
	['« La route est longue », raconte Paul Martin.', 'Paul Martin · raconte'],
	['Anne Roux a confié au journal « Je ne suis pas là ».', 'Anne Roux · a confié'],
	['L’infirmière Ngozi Okafor est venue. « Le puits est à sec », a-t-elle dit.', 'Ngozi Okafor · dit'],
	['Elle a lu le livre « Le Long Hiver » deux fois.', ''],
	["Le bateau s'appelle « Mouette ».", ''],
	['Le film « Nuit blanche » passe ce soir.', ''],
	["L'avocate d'Anne Roux n'était pas là.", ''],
	['- du pain', ''],
	['Aucune citation dans cette phrase.', ''],
])('%s', (text, speech) => expect(readSpeech('fr', text)).toBe(speech));
