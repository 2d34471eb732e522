import type {Speech} from './speech.ts';

export const fr: Speech = {
	verbs:
		"dit disent disait disaient déclaré déclare déclarent déclara affirmé affirme affirment affirma expliqué explique expliquent expliqua ajouté ajoute ajoutent ajouta précisé précise précisent souligné souligne soulignent estimé estime estiment indiqué indique indiquent assuré assure assurent répondu répond répondent répondit lancé lance raconté raconte racontent confié confie écrit écrivent écrivait poursuivi poursuit conclu conclut rappelé rappelle rappellent annoncé annonce annoncent témoigné témoigne soupire demandé demande demandent insisté insiste réagi réagit martelé martèle regretté regrette dénoncé dénonce dénoncent commenté commente tweeté tweete plaidé plaide glissé glisse reconnu reconnaît admis admet prévenu prévient averti avertit rétorqué rétorque lâché lâche résumé résume observé observe constaté constate détaillé détaille reprend renchérit ironisé ironise s'exclame exclamé félicité félicite alerté alerte murmure crié crie nuancé nuance argumenté argumente jugé juge soutenu soutient avancé avance confirmé confirme",
	softVerbs:
		'appelle appelé qualifié qualifie décrit parle parlé évoque évoqué promis promet espère espéré pense pensait croit veut voit voyait fustigé fustige critiqué critique salue salué condamné condamne accusé accuse accusent promettent revendiqué revendique refusé refuse titre titrait publié souhaite redoute craint propose proposé invite exige exigé réclame réclamé',
	naming: 'appelle appelait intitulé intitule nommé baptisé nom titre intitulée intitulés nommée baptisée',
	works: 'livre roman film chanson album émission série pièce opéra exposition documentaire',
	otherVerbs:
		'va vont vient viennent fait font prend prennent met mettent arrive arrivent reste restent passe passent devient tient perdu gagné mort né parti venu pris mis tombé trouve trouvent donne donnent porte portent mène mènent vit travaille travaillent',
	verbEnds: '',
	participles:
		'disant expliquant ajoutant affirmant précisant assurant soulignant estimant déclarant rappelant dénonçant appelant évoquant qualifiant écrivant promettant regrettant',
	according: "selon|d'après|d' après|pour|aux yeux de|de l'avis de|selon les mots de",
	afterwards: '',
	pronouns: {he: 'il', she: 'elle', they: 'ils elles on', it: 'ce ça cela', self: "je nous j'"},
	relatives: 'qui',
	determiners: "le la les l' un une des du au aux son sa ses leur leurs notre nos votre mon ma mes ce cet cette ces chaque",
	quantifiers: "plusieurs certains certaines quelques beaucoup deux trois quatre cinq dix d'autres autres tous toutes",
	auxiliaries:
		"a ont avait avaient est sont était étaient sera seront sera fut furent aurait auraient serait seraient peut peuvent pouvait doit doivent devait s'est s' se ne n' n'a y en l'a a-t-il a-t-elle",
	perfect: 'a ont avait avaient',
	passives: 'été fut furent',
	agents: 'par',
	droppedPlurals: '',
	alongside: 'avec',
	definite: "le la l'",
	anybody: 'homme femme veuve garçon fille retraité retraitée',
	adverbs:
		"aussi encore ensuite puis déjà toujours jamais pas plus ainsi enfin alors hier aujourd'hui demain notamment également cependant toutefois pourtant même bien très lui leur d'abord mardi-soir finalement seulement souvent",
	reported: 'aurait auraient serait seraient',
	prepositions:
		"de d' à en dans sur sous par pour avec sans chez vers contre entre depuis pendant avant après dès lors parmi malgré auprès face selon devant derrière jusqu'",
	links: "de d' du des à au",
	conjunctions: "et ou mais que qu' car donc or ni quand lorsque lorsqu' parce comme si tandis alors puisque dont où pourquoi comment",
	titles: {
		male: 'm monsieur sieur',
		female: 'mme mlle madame',
		any: 'dr pr docteur professeur président présidente ministre premier première maire général colonel sénateur sénatrice député députée pape roi reine prince princesse maître me juge',
	},
	particles: "de du des d' la le van von el al ben ibn",
	roles: {
		male: 'porte-parole président directeur chef avocat procureur maire homme père fils frère mari acteur chanteur chercheur professeur médecin entraîneur joueur patron élu député sénateur conseiller roi',
		female:
			'présidente directrice avocate procureure femme mère fille sœur épouse actrice chanteuse chercheuse professeure entraîneuse joueuse patronne élue députée sénatrice conseillère reine',
		any: 'ministre ministres juge syndicat syndicats police gouvernement parti association experts expert spécialistes habitants habitant témoins témoin responsables responsable autorités élus députés sources source critiques journaliste journalistes enquêteurs manifestants analyste analystes économiste collègues victimes parquet groupe entreprise journal quotidien agence rapport enseignants agriculteurs',
	},
	abbreviations: 'm mm dr pr st ste etc av cf ex vol éd',
	calendar:
		'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
	questions: 'q question',
	answers: 'r réponse',
	verbSecond: false,
	capitalNouns: false,
};
