import type {Speech} from './speech.ts';

export const fr: Speech = {
	verbs: {
		'': 'admet admis agace amuse argue argué arguée averti avertit conclu conclut concède concédé concédée disaient disait disent dit indigne inquiète inquiété inquiétée martelé martelée martèle note noté notée poursuit poursuivi prévenu prévient rappelle rappellent rappelé rappelée reconnaît reconnu relevé relevée relève renchérit reprend réagi réagit réclamée réjouie réjouit répond répondent répondit répondu répète répété répétée soupire sourit soutenu soutient souvenue souvient tempère tempéré tempérée écrit écrivent informe informé renseigne peste râle désole désolé chuchote rassure rassuré rassurée assène tonne fulmine réplique répliqué riposte riposté objecte objecté conteste contesté dément démenti nie certifie certifié signale signalé rapporte rapporté relate relaté décrypte recommande recommandé suggère suggéré exhorte réitère réitéré justifie justifié emporte interroge enthousiasme émeut excuse',
		'e é ent ée ait aient a':
			'affirm ajout déclar expliqu alert argument avanc comment détaill félicit gliss insist ironis jug lanc nuanc observ plaid regrett résum tweet témoign souffl déplor enchaîn plaisant confess annonc assur demand dénonc estim indiqu racont soulign confi confirm constat précis exclam relativis remarqu mentionn analys',
		'e é ée': 'cri rétorqu avou rigol jur lâch philosoph murmur tranch exprim attrist préconis étonn',
		'ait aient': 'rappel répond écriv poursuiv prévien reconnaiss soupir martel not concéd relev répét',
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
	participles: {
		ant: 'affirm ajout appel assur dis déclar dénonç estim expliqu promett précis qualifi rappel regrett soulign écriv évoqu insist indiqu déplor confi jug lanç not',
	},
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
	passives: 'été fut furent est sont était étaient',
	agents: 'par',
	alongside: 'avec',
	definite: "le la l'",
	anybody: 'homme femme veuve garçon fille retraité retraitée',
	indefinite: 'un une',
	adverbs:
		"tout ici aussi encore ensuite puis déjà toujours jamais pas plus ainsi enfin alors hier aujourd'hui demain notamment également cependant toutefois pourtant même bien très lui leur d'abord mardi-soir finalement seulement souvent",
	reported: 'aurait auraient serait seraient',
	presenting: {
		openers: "c'est c' ce telles tels voilà ainsi",
		nouns: 'citation mots termes dires propos paroles réaction message réponse avis constat',
		thus: 'ainsi',
		his: {male: 'son sa', female: 'son sa'},
	},
	demonstratives: 'ce cette',
	clitics: "nous vous m' me t' te lui leur le l' la les",
	inside: 'en a à dans vers',
	articles: {male: 'le un ce cet', female: 'la une cette'},
	asTold: 'comme',
	institutions:
		'gouvernement ministère parlement sénat tribunal mairie université hôpital institut conseil commission banque parti syndicat association fédération confédération fondation entreprise groupe société club musée théâtre lycée collège école bibliothèque chambre région département préfecture union ligue police assemblée',
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
	officials:
		'avocat avocate juriste élu élue politique politicien politicienne socialiste écologiste centriste républicain républicaine édile ministre',
	parties:
		'prévenu prévenue accusé accusée suspect suspecte témoin victime plaignant plaignante condamné condamnée détenu détenue conducteur conductrice passager passagère agriculteur agricultrice riverain riveraine patient patiente',
	particles: "de du des d' la le van von el al ben ibn",
	roles: {
		male: 'chef homme père fils frère mari patron conseiller voisin riverain passant client commerçant restaurateur retraité lycéen enseignant instituteur gendarme gardien attaquant défenseur coureur skieur nageur musicien chasseur apiculteur artisan chauffeur conducteur officier gérant survivant rescapé ami bourgmestre vigneron producteur footballeur dirigeant gouverneur entrepreneur ingénieur compositeur danseur sculpteur animateur présentateur sélectionneur salarié papa veuf époux oncle cousin neveu compagnon patient organisateur coordinateur représentant candidat évêque archevêque cardinal prêtre curé recteur échevin grand-père',
		female:
			'femme mère fille sœur épouse patronne conseillère voisine riveraine passante cliente commerçante restauratrice retraitée lycéenne enseignante institutrice policière préfète skieuse nageuse musicienne autrice gérante survivante amie soeur footballeuse dirigeante gouverneure vice-présidente entrepreneuse cuisinière docteure experte ingénieure auteure danseuse animatrice présentatrice attaquante pompière salariée maman veuve grand-mère tante cousine nièce compagne passagère patiente organisatrice coordinatrice représentante candidate religieuse échevine',
		pairs: {
			' e': 'avocat procureur professeur élu étudiant militant magistrat adjoint écrivain délégué',
			'er ère': 'boulang maraîch infirmi ouvri romanci',
			'en enne': 'histori music technici pharmaci chirurgi comédi citoy',
			'eur rice': 'direct act réalisat fondat agricult ambassad inspect éducat',
			'r se': 'chanteu chercheu entraîneu joueu vendeu éleveu',
		},
		any: 'ministres syndicat syndicats police gouvernement parti association experts expert habitants habitant témoins témoin responsables responsable autorités députés sources source journaliste journalistes parquet entreprise journal agence rapport spécialistes élus critiques enquêteurs manifestants analyste analystes économiste collègues victimes groupe quotidien enseignants agriculteurs porte-parole médecin mairie préfecture ministère tribunal gendarmerie auteur auteurs étudiants parents riverains salariés militants secrétaire préfet commissaire capitaine sergent pompier pompiers gendarmes policiers policier scientifique scientifiques chercheurs philosophe cinéaste vice-président pêcheur naturopathe pédiatre psychiatre cycliste artiste habitante élève parent poète vétérinaire ténor pilote soldat propriétaire locataire bénévole victime fonctionnaire champion championne athlète prévenu parlementaire cheffe cuisinier hôtelier architecte reporter guitariste peintre styliste photographe humoriste entraîneur-chef coach arbitre agent lieutenant militaire cheminot collègue touriste passager communicant quadragénaire quinquagénaire sexagénaire trentenaire septuagénaire octogénaire',
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
