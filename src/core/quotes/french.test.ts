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
	['fr', "« Je n'ai pas réfléchi longtemps », confie à La Libre la comédienne Noémie Vandenberg.", 'Noémie Vandenberg'],
	[
		'fr',
		"L'actrice Noémie Vandenberg sera là. « Je n'ai pas réfléchi longtemps », confie à La Libre la comédienne de 41 ans.",
		'Noémie Vandenberg',
	],
	[
		'fr',
		"Noémie Vandenberg publie un roman. « Écrire, c'est jouer sans les autres », dit celle qui avait songé à tout arrêter.",
		'Noémie Vandenberg',
	],
	['fr', 'Denis Roblot arrive. « On va gagner », promet celui que tous appellent le Chef.', 'Denis Roblot'],
	[
		'fr',
		"L'évêque du diocèse, Mgr Bertrand Hautecloque, est venu. || « Cette maison est la vôtre », a lancé ce dernier aux fidèles.",
		'Bertrand Hautecloque',
	],
	[
		'fr',
		"« Elle a donné un coup de queue », raconte Simon Thériault, le chef d'équipe. || Selon ce dernier, « il reste moins de 350 individus » au large.",
		'Simon Thériault; Simon Thériault',
	],
	[
		'fr',
		"Au dernier rang, Odette Blin, 91 ans, n'a pas retenu ses larmes. « J'ai été baptisée ici et je m'y suis mariée. »",
		'Odette Blin',
	],
	['fr', "D'après une source proche du dossier, le suspect aurait reconnu des « coups de colère » mais nie tout.", 'le suspect'],
	['fr', 'Élodie Kouassi arrête. La native de Bobigny entend désormais « prendre le temps de vivre ».', 'Élodie Kouassi'],
	['fr', "Maurice Delbecq prend sa retraite. « J'ai vu passer trois générations », sourit le Nordiste.", 'Maurice Delbecq'],
	['fr', 'Yves Le Dantec a chaviré. « Je pensais à mes filles », a confié le Finistérien par téléphone.', 'Yves Le Dantec'],
	[
		'fr',
		"Le maire de Fréjolles, Lionel Astruc, a été relaxé. « C'est la fin d'un cauchemar », a réagi l'édile à sa sortie.",
		'Lionel Astruc',
	],
	[
		'fr',
		"Accusé de tout, le maire de Fréjolles, Lionel Astruc, a été relaxé. « C'est la fin d'un cauchemar », a réagi l'édile.",
		'Lionel Astruc',
	],
	['fr', "Jordan Kieffer, 31 ans, était jugé. « Je demande pardon à la famille », a murmuré l'accusé.", 'Jordan Kieffer'],
	[
		'fr',
		"« C'est un séisme modéré », explique Jérôme Vergnaud, sismologue. D'autres secousses « ne sont pas à exclure », prévient le chercheur.",
		'Jérôme Vergnaud; Jérôme Vergnaud',
	],
	['fr', "Matéo Iturria a acheté une ferme. « C'est vrai, et j'y élève dix brebis », a confirmé l'intéressé.", 'Matéo Iturria'],
	['fr', "Jean-Marc Tissot repeint sa barque. « Elle a l'âge de mon père », dit ce pêcheur du lac d'Aiguebelle.", 'Jean-Marc Tissot'],
	['fr', "Frédéric Jacquin publie une étude. « Le sommeil est gratuit », s'amuse ce spécialiste de l'effort.", 'Frédéric Jacquin'],
	['fr', "« On a tout perdu », s'emporte l'un d'entre eux.", "l'un d'entre eux"],
	['fr', "« C'est du racket », s'énerve l'un d'eux devant l'horodateur.", "l'un d'eux"],
	['fr', '« Cette place étouffe », avait expliqué un peu plus tôt son adjoint, Maxime Herlaut.', 'Maxime Herlaut'],
	['fr', "« J'ai peut-être été maladroit », concède du bout des lèvres Raymond Delpuech.", 'Raymond Delpuech'],
	['fr', "« J'ai peut-être été maladroit », concède dans un sourire Raymond Delpuech.", 'Raymond Delpuech'],
	['fr', "« J'ai peut-être été maladroit », concède d'une voix blanche Raymond Delpuech.", 'Raymond Delpuech'],
	['fr', "« J'ai peut-être été maladroit », lâche, les larmes aux yeux, Raymond Delpuech.", 'Raymond Delpuech'],
	['fr', "« J'ai peut-être été maladroit », lâche non sans malice Raymond Delpuech.", 'Raymond Delpuech'],
	['fr', "« J'ai peut-être été maladroit », lâche en souriant Raymond Delpuech.", 'Raymond Delpuech'],
	['fr', "« J'ai peut-être été maladroit », en rit aujourd'hui Raymond Delpuech.", 'Raymond Delpuech'],
	['fr', "« J'ai peut-être été maladroit », n'en revient pas Raymond Delpuech.", 'Raymond Delpuech'],
	['fr', "« J'ai peut-être été maladroit », tient à préciser Raymond Delpuech.", 'Raymond Delpuech'],
	['fr', "« J'ai peut-être été maladroit », veut croire la maire.", 'la maire'],
	['fr', "« J'ai peut-être été maladroit », croit savoir Raymond Delpuech.", 'Raymond Delpuech'],
	['fr', "« J'ai peut-être été maladroit », finit par lâcher Raymond Delpuech.", 'Raymond Delpuech'],
	['fr', "« Moi j'ai tiré », tient à préciser Jade.", 'Jade'],
	['fr', 'Émilienne Brassac sanglote. Et son fils de renchérir : « On reconstruira. »', 'son fils'],
	['fr', "Émilienne Brassac sanglote. Et Luc Roy d'ajouter : « On reconstruira. »", 'Luc Roy'],
	['fr', "Luc Roy se tait. Et d'ajouter : « On reconstruira la maison. »", '?'],
	[
		'fr',
		"« Les images sont choquantes », a reconnu la préfète, Laurence Guibert, ajoutant qu'elle avait saisi l'IGPN.",
		'Laurence Guibert',
	],
	['fr', "« Je n'avais pas le choix », a-t-il bredouillé. Thomas Vasseur a pleuré.", '?'],
	['fr', "Thomas Vasseur a écopé de six mois. « Je n'avais pas le choix », a-t-il bredouillé à l'audience.", 'Thomas Vasseur'],
	['fr', 'Les éboueurs de Marsanne ont voté la grève. « On ne cédera pas ! », ont-ils scandé à la sortie.', 'Les éboueurs de Marsanne'],
	['fr', "« On a toujours le choix », l'a coupé la présidente.", 'la présidente'],
	[
		'fr',
		'« On a laissé filer le match », dit Hugo Vialle. Son manager pointait « un manque de discipline criant ».',
		'Hugo Vialle; Son manager',
	],
	[
		'fr',
		"« Il a dit avoir agi par ennui », a précisé la procureure de la République de Chartres, Anne-Lise Roche, lors d'une conférence.",
		'Anne-Lise Roche',
	],
	['fr', '« Il a dit avoir agi par ennui », précise Cédric Vallier, procureur de la République de Tours.', 'Cédric Vallier'],
	['fr', '« Il a dit avoir agi par ennui », précise le procureur de la République de Tours Cédric Vallier.', 'Cédric Vallier'],
	[
		'fr',
		'Le procureur de la République de Tours, Cédric Vallier, est là. « Il a dit avoir agi par ennui », précise le magistrat.',
		'Cédric Vallier',
	],
	['fr', "Vainqueur de l'étape, l'Espagnol Iñigo Barrena a eu une pensée pour lui : « Il méritait de gagner ici. »", 'Iñigo Barrena'],
	['fr', '« Derrière chaque classe, il y a des enfants », lui oppose la FCPE.', 'FCPE'],
	['fr', "Le jury, présidé par l'écrivain Laurent Goffinet, a loué « une œuvre d'une délicatesse infinie ».", 'Le jury'],
	['fr', 'La mairie « déplore » cette décision et « examine » un recours.', 'La mairie; La mairie'],
	['fr', 'Le maire, lui, « ne comprend pas » cette décision.', 'Le maire'],
	['fr', "Le syndicat a appelé à la grève contre ce qu'il considère comme une « provocation ».", 'Le syndicat'],
	['fr', "Le rectorat condamne l'agression. « Une cellule d'écoute a été mise en place », précise-t-il.", 'Le rectorat'],
	['fr', 'La préfecture a annoncé la fermeture. « Une enquête est ouverte depuis hier », indique-t-elle.', 'La préfecture'],
	[
		'fr',
		"Le gouvernement ne touchera pas aux retraites, « ni cette année ni l'an prochain ». C'est en tout cas ce qu'a promis le ministre du Budget, Sébastien Larrieu.",
		'Sébastien Larrieu',
	],
	['fr', "« La route rouvrira lundi ». C'est ce qu'a annoncé mardi la maire, Fanny Delcros.", 'Fanny Delcros'],
	['fr', 'Deux hommes ont présenté des excuses que la famille a jugées « tardives ».', 'la famille'],
	['fr', 'Anne Roux a réuni la foule. En tête du cortège, une banderole : « Plus jamais ça ».', '?'],
	['fr', "« Il m'a fait sa demande au dessert », pouffe la mariée, Denise Blot.", 'Denise Blot'],
	['fr', '« On a tout perdu », positivent Gérard et Monique Plantier, réfugiés chez leur voisine.', 'Gérard et Monique Plantier'],
	['fr', 'La troupe tchèque Loutka jouera « Le Roi de papier » vendredi.', ''],
	['fr', 'Achille Morvan publie « Dernières nouvelles du jardin » (Gallimard).', ''],
	['fr', 'Achille Morvan a publié une étude dans la revue « Sport & Science ».', ''],
	['fr', 'Dans une lettre que « Les Échos » ont pu consulter, Arnaud Messager évoque des « raisons personnelles ».', 'Arnaud Messager'],
	['fr', 'Le bébé panda, Kumo, qui signifie « nuage » en japonais, pèse 120 grammes.', ''],
	['fr', 'La trentaine, Manon Dubreuil distribue des tracts. « Les gens ont la tête ailleurs », constate la militante.', 'Manon Dubreuil'],
	['fr', "Céline Roussel a pleuré. Elle dit n'avoir « jamais perdu espoir ».", 'Céline Roussel'],
	['fr', "« J'aimerais rester », dixit Luc Roy.", 'Luc Roy'],
	['fr', 'Le plan est « trop grand, trop vite », dixit le comptable public.', 'le comptable public'],
])('names whoever speaks as French papers tell it, %s: %s', (language, story, speakers) =>
	expect(readSpeakers(language, story)).toBe(speakers),
);

test.each([
	['fr', 'Celle qui a tout vu est partie. « On attend le pont », dit Luc Roy.', 'Luc Roy'],
	['fr', "Le maire, Luc Roy, est venu. « On attend le pont », dit l'adjoint au maire.", "l'adjoint au maire"],
	['fr', '« On attend le pont », dit Luc Roy, élu dans le Valais.', 'Luc Roy'],
	['fr', 'Et le maire de Lyon répond : « On attend le pont. »', 'le maire de Lyon'],
	['fr', 'Et le maire de lancer : « On attend le pont. »', 'le maire'],
	['fr', 'La préfecture a reçu Luc Roy. « On attend le pont », a-t-il dit.', 'Luc Roy'],
	['fr', 'Le ministère a nommé Luc Roy. « On attend le pont », a-t-il dit.', 'Luc Roy'],
	['fr', '« On attend le pont », a expliqué deux jours plus tard la directrice.', 'la directrice'],
	['fr', 'Ada Ito joue « La Mer du Nord ».', ''],
	['fr', 'Ada Ito a vu un tableau de Luc Roy, « La Mer du Nord », peint en mai.', ''],
	['fr', 'Ada Ito a salué un geste, « un exploit rare », et une équipe.', 'Ada Ito'],
	['fr', 'La maire de Graz a fermé le port. « On attend le pont », a-t-elle dit.', 'La maire de Graz'],
])('near-misses in French, %s: %s', (language, story, speakers) => expect(readSpeakers(language, story)).toBe(speakers));

test.each([
	['es', '«Oímos una explosión», relata Eva Sanz. Sobre el andén, una pancarta: «Sin maquinistas no hay metro».', 'Eva Sanz; ?'],
	['es', 'El escritor Andrés Villalba presenta el viernes su nueva novela, «La casa de los relojes».', ''],
	[
		'es',
		'Andrés Villalba ha escrito un libro. «He escrito para entender a mi padre», confiesa el autor de «Tierra quemada».',
		'Andrés Villalba',
	],
	['es', '«No pienso callarme». Con estas palabras abrió ayer su intervención la senadora Graciela Montaño.', 'Graciela Montaño'],
	['es', 'El presidente de la Conferencia Episcopal lo definió como «un hombre de barrio».', 'El presidente de la Conferencia Episcopal'],
	['es', 'Lucio Bermejo reclama ayuda a la Diputación. Esta asegura que el agua llegará «a lo largo del día».', 'la Diputación'],
	['it', '«Mi fidavo di lui come di un figlio», ha detto in aula Iole Casadei, 82 anni.', 'Iole Casadei'],
	['it', 'I suoi ex colleghi lo hanno salutato con un laconico «grazie».', 'I suoi ex colleghi'],
	['it', "Il critico Alfonso Chini ci vede «il sintomo di un'epoca».", 'Alfonso Chini'],
	['it', 'Vincenzo Rossetti, maestro elementare, morì qui. Il maestro chiedeva «che non ci sia odio».', 'Vincenzo Rossetti'],
	['it', '«Non starò zitta». Con queste parole la consigliera Sonia Trevisan ha aperto il suo intervento.', 'Sonia Trevisan'],
	['pt', '“Confiava nele como num filho”, disse em tribunal Ermelinda Rocha, de 82 anos.', 'Ermelinda Rocha'],
	['pt', 'O vereador Gonçalo Escrivão deixa o partido. «Largo o cartão, não as ideias», escreveu no Facebook.', 'Gonçalo Escrivão'],
	['pt', '«Não me calo». Foi com estas palavras que a deputada Graça Montanha abriu a sua intervenção.', 'Graça Montanha'],
	['pt', 'O seu antecessor descreveu-o como «um homem da serra».', 'O seu antecessor'],
	['pt', 'No cais, uma faixa: «Sem maquinistas não há metro».', '?'],
])('names whoever speaks as Spanish, Italian and Portuguese papers tell it, %s: %s', (language, story, speakers) =>
	expect(readSpeakers(language, story)).toBe(speakers),
);
