import type {Speech} from './speech.ts';

export const fr: Speech = {
	verbs: {
		'': 'admet admis conclu conclut confie confirme confirmé confié constate constaté disaient disait disent dit exclamé murmure renchérit reprend soupire martelé martèle poursuit poursuivi précise précisent précisé prévenu prévient rappelle rappellent rappelé reconnaît reconnu répond répondent répondit répondu soutenu soutient écrit écrivait écrivent averti avertit réagi réagit exclame sourit souvient réjouit amuse agace indigne répète répété concède concédé tempère tempéré note noté argue argué relève relevé remarque remarqué mentionne mentionné analyse analysé tranche tranché exprime exprimé attriste attristé préconise préconisé relativise relativisé philosophe confirmée confiée constatée exclamée martelée précisée rappelée répétée concédée tempérée notée arguée relevée remarquée mentionnée analysée tranchée exprimée attristée préconisée réclamée relativisée réjouie souvenue étonné étonnée étonne inquiété inquiétée inquiète',
		'a ait e é ent ée': 'affirm ajout déclar expliqu',
		'e é ée':
			'alert argument avanc comment cri détaill félicit gliss insist ironis jug lanc lâch nuanc observ plaid regrett résum rétorqu tweet témoign avou souffl rigol déplor jur enchaîn plaisant confess',
		'e é ent ée': 'annonc assur demand dénonc estim indiqu racont soulign',
	},
	softVerbs: {
		'': 'accuse accusent accusé appelle appelé craint croit décrit invite publié redoute souhaite veut voit voyait espère espéré promet promettent promis propose proposé',
		'e é': 'condamn critiqu exig fustig parl qualifi refus revendiqu réclam salu évoqu',
		'e ait': 'pens titr',
	},
	naming: 'appelle appelait intitulé intitule nommé baptisé nom titre intitulée intitulés nommée baptisée',
	works: 'livre roman film chanson album émission série pièce opéra exposition documentaire',
	otherVerbs: {
		'': 'devient fait font gagné mis mort né parti perdu pris tient tombé va venu viennent vient vit vont met mettent prend prennent',
		'e ent': 'arriv donn mèn pass port rest travaill trouv',
	},
	participles: {ant: 'affirm ajout appel assur dis déclar dénonç estim expliqu promett précis qualifi rappel regrett soulign écriv évoqu'},
	according: "selon|d'après|d' après|pour|aux yeux de|de l'avis de|selon les mots de",
	atHead: 'pour',
	pronouns: {he: 'il', she: 'elle', they: 'ils elles on', it: 'ce ça cela', self: "je nous j'"},
	relatives: 'qui',
	determiners: "le la les l' un une des du au aux son sa ses leur leurs notre nos votre mon ma mes ce cet cette ces chaque ledit ladite",
	addressees: 'au à aux',
	quantifiers: "un une plusieurs certains certaines quelques beaucoup deux trois quatre cinq dix d'autres autres tous toutes",
	auxiliaries:
		"m' t' a ont avait avaient est sont était étaient sera seront sera fut furent aurait auraient serait seraient peut peuvent pouvait doit doivent devait s'est s' se ne n' n'a y en l'a a-t-il a-t-elle",
	perfect: 'a ont avait avaient',
	passives: 'été fut furent',
	agents: 'par',
	alongside: 'avec',
	definite: "le la l'",
	anybody: 'homme femme veuve garçon fille retraité retraitée',
	adverbs:
		"aussi encore ensuite puis déjà toujours jamais pas plus ainsi enfin alors hier aujourd'hui demain notamment également cependant toutefois pourtant même bien très lui leur d'abord mardi-soir finalement seulement souvent",
	reported: 'aurait auraient serait seraient',
	presenting: {
		openers: "c'est c' ce telles tels voilà ainsi",
		nouns: 'mots termes dires propos paroles réaction message réponse avis constat',
		thus: 'ainsi',
	},
	demonstratives: 'ce cette',
	clitics: "nous vous m' me t' te lui leur",
	inside: 'en',
	prepositions:
		"quant de d' à en dans sur sous par pour avec sans chez vers contre entre depuis pendant avant après dès lors parmi malgré auprès face selon devant derrière jusqu'",
	links: "de d' du des à au",
	conjunctions:
		"et ou mais que qu' car donc or ni quand lorsque lorsqu' parce comme si tandis alors puisque dont où pourquoi comment duquel desquels desquelles auquel auxquels auxquelles laquelle lequel lesquels lesquelles",
	titles: {
		male: 'm monsieur sieur',
		female: 'mme mlle madame',
		any: 'dr pr docteur professeur premier première général colonel pape prince princesse maître me',
	},
	particles: "de du des d' la le van von el al ben ibn",
	roles: {
		male: 'chef homme père fils frère mari patron conseiller voisin riverain passant client commerçant restaurateur retraité lycéen enseignant instituteur gendarme gardien attaquant défenseur coureur skieur nageur musicien chasseur apiculteur artisan chauffeur conducteur officier gérant survivant rescapé ami bourgmestre vigneron',
		female:
			'femme mère fille sœur épouse patronne conseillère voisine riveraine passante cliente commerçante restauratrice retraitée lycéenne enseignante institutrice policière préfète skieuse nageuse musicienne autrice gérante survivante amie soeur',
		pairs: {
			' e': 'avocat procureur professeur élu étudiant militant magistrat adjoint écrivain délégué',
			'er ère': 'boulang maraîch infirmi ouvri romanci',
			'en enne': 'histori music technici pharmaci chirurgi comédi citoy',
			'eur rice': 'direct act réalisat fondat agricult ambassad inspect éducat',
			'r se': 'chanteu chercheu entraîneu joueu vendeu éleveu',
		},
		any: 'ministres syndicat syndicats police gouvernement parti association experts expert habitants habitant témoins témoin responsables responsable autorités députés sources source journaliste journalistes parquet entreprise journal agence rapport spécialistes élus critiques enquêteurs manifestants analyste analystes économiste collègues victimes groupe quotidien enseignants agriculteurs porte-parole médecin mairie préfecture ministère tribunal gendarmerie auteur auteurs étudiants parents riverains salariés militants secrétaire préfet commissaire capitaine sergent pompier pompiers gendarmes policiers policier scientifique scientifiques chercheurs philosophe cinéaste vice-président pêcheur naturopathe pédiatre psychiatre cycliste artiste habitante élève parent poète vétérinaire ténor pilote soldat propriétaire locataire bénévole victime',
	},
	roleEnds: 'aliste ciste miste niste giste viste diste ologue ctrice',
	offices: {male: 'roi', female: 'reine', pairs: {' e': 'président député', 'eur rice': 'sénat'}, any: 'ministre juge maire'},
	abbreviations: 'm mm dr pr st ste etc av cf ex vol éd',
	calendar: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
	questions: 'q question',
	answers: 'r réponse',
	namesAfterOffices: true,
	attributesInside: true,
};
