import type {Speech} from './speech.ts';

export const fr: Speech = {
	verbs: {
		'': 'valoir enchaîne enchaîné enchaînait minimise minimisé minimisait réprimandé dira ajoutera expliquera confiera racontera écrira précisera répondra jugés jugées estimés estimées dénoncés dénoncées décrétés emporté emportée agacé agacée ému émue plaint alarmé alarmée alarme enthousiasmé enthousiasmée excusé excusée émerveille émerveillé enflamme enflammé réjoui réjouie réjouis réjouit réjouissent réjouissait pesté peste tique abonde garantit proclame tacle balaie balaye dixit acquiesce acquiescé enrage enrageait évalue évaluent évaluait corrige corrigent corrigeait admet admettent admettait admis avertit avertissent avertissait averti conclut concluent concluait concède concèdent dément démentent démentait démenti disaient disait disent dit dirent redit embraie emporte emportait emportée enquiert émeut informe informé maintient maintiennent maintenait peste pestait prédit prédisent prédisait prétend prétendent prétendait prévient préviennent prévenu prévenait poursuit poursuivent poursuivi poursuivait reconnaît reconnaissent reconnaissait reconnu renchérit renchérissent renchérissait renchéri surenchérit renseigne reprend reprennent reprenait réagi réagissent réagissait réagit réjouit réjouissent réjouissait réjouie répond répondent répondait répondit répondu rit exulte sourit sourient souriait soutient soutiennent soutenait soutenu souvient souviennent souvenait souvenue écrit écrivent écrivait écrivit promet promettent promettait promis craint craignait croit croient croyait agace agaçait enthousiasme excuse fulmine fulminé exhorte exhorté exhortait reconnaissaient répondaient écrivaient poursuivaient conclu interroge interrogent interrogeait emportent',
		'e é ent ée ait aient a èrent':
			'affirm ajout déclar expliqu alert argument comment détaill félicit gliss insist ironis observ plaid regrett résum tweet témoign souffl déplor plaisant confess assur demand estim indiqu racont soulign confi confirm constat précis exclam relativis remarqu mentionn analys amus attest chuchot clam attrist esclaff conseill contest désol devin diagnostiqu embray esquiss étonn évoqu hurl imagin indign insinu justifi lament murmur narr ni object opin pens philosoph préconis pronostiqu prophétis protest rapport rassur réaffirm réclam recommand redout relat répliqu rétorqu ripost signal souhait spécifi stipul tonn certifi décrypt',
		'e é ée ent ait':
			'énerv bredouill bafouill balbuti chantonn claironn dédramatis gémiss grogn grond gueul implor marmonn persifl persist pouff sanglot scand sermonn suppli synthétis tempêt fanfaronn bouillonn rumin ronchonn grommel positiv',
		'e é ent ait': 'blagu bougonn jubil maugré râl rican théoris tranch avou cri exprim jur lâch rigol',
		'e ent é ée ait a': 'argu assum offusqu pari',
		'ce cé cent cée çait çaient ça': 'lan relan avan annon dénon énon nuan',
		'ge gé gent gée geait gea': 'ju insur',
		'e ent': 'martèl relèv répèt tempèr réitèr suggèr assèn espèr considèr révèl allègu inquièt rappell soupir not énumèr',
		'é ée ait aient a':
			'martel relev répét concéd tempér réitér suggér assén espér considér révél allégu inquiét rappel soupir not tranch avou jur lâch cri exprim énumér',
	},
	complements: 'valoir',
	softVerbs: {
		'': 'pointe pointé pointait pointent loue loué louait louent menace menacé menaçait menacent tance tancé coupe coupé coupait reproche reproché reprochait reprochent oppose opposé opposait opposent entend entendent entendait qualifiée qualifiés qualifiées saluée salués saluées décrite décrits décrites compare comparé comparait taxe taxé taxait poste posté étrille épingle épinglé accuse accusent accusé accusait appelle appelé appelait décrit décrivent décrivait invite invitent invité publie publié veut veulent voulait voit voient voyait dépeint rejette rejetait prône défend défendent défendait défendu',
		'e é ent ait': 'condamn critiqu parl qualifi refus revendiqu salu titr propos moqu raill vant remerci questionn réfut expos',
		'ge gé gent geait': 'exi fusti',
	},
	references: 'voir|voir aussi|lire|lire aussi',
	unaccented: 'a-à',
	coined:
		'soi-disant|prétendu|prétendue|prétendus|prétendues|surnommé|surnommée|surnommés|surnommées|surnom de|sobriquet de|dite de|alias|baptisé|baptisée|rebaptisé|rebaptisée|, dit|, dite|, dits|, dites',
	outletLeads: 'dans|sollicité par|interrogé par|questions de|révélée par|révélé par|colonnes de|colonnes du',
	glosses: 'qui signifie|signifiant|ce qui signifie|qui veut dire|ce qui veut dire|littéralement',
	makers: {
		verbs:
			'publie publié publiait publiera signe signé joue joué jouait jouera interprète interprété interprétera chante chanté tourne tourné réalise réalisé adapte adapté sort sorti',
		nouns:
			'auteur autrice auteure réalisateur réalisatrice interprète scénariste compositeur compositrice créateur créatrice version adaptation avant-première tournage héros héroïne affiche',
	},
	narrating:
		'ajouter renchérir conclure répondre lancer rétorquer répliquer poursuivre préciser reprendre expliquer souligner glisser lâcher confier insister dire nuancer plaisanter sourire ironiser admettre reconnaître promettre rappeler interroger compléter citer noter commenter déplorer constater raconter tempérer marteler résumer soupirer prévenir avertir assurer affirmer estimer enchaîner surenchérir demander philosopher relativiser regretter',
	among: "d' eux|d' elles|d' entre eux|d' entre elles",
	outletTails: "a pu consulter|ont pu consulter|a consulté|ont consulté|a pu prendre|a eu accès|ont eu accès|s' est procuré",
	naming:
		'appelle appelait intitulé intitule nommé baptisé nom titre intitulée intitulés nommée baptisée surnommé surnommée surnommés dénommé dénommée rebaptisé rebaptisée titré baptisés baptisées nommés nommées slogan mention inscription intitulées',
	works:
		'revue recueil pièce bd nouvelle autobiographie biographie mémoires sketch clip ballet opérette livre roman film chanson album émission série pièce opéra exposition documentaire podcast disque single tube titre poème tableau spectacle comédie téléfilm court-métrage long-métrage feuilleton essai recueil conte magazine ouvrage',
	spoken: {
		cries: 'cri cris slogan slogans chant chants huées',
		crowds: 'foule public manifestants supporters cortège assistance tribunes',
		lines: '',
		signs:
			'banderole banderoles pancarte pancartes affiche affiches affichette écriteau écriteaux panneau panneaux t-shirt tee-shirt autocollant tag tags graffiti graffitis inscription calicot',
		closers: '',
	},
	otherVerbs: {
		'': 'devient fait font gagné mis mort né parti perdu pris tient tombé va venu viennent vient vit vont met mettent prend prennent attend attendent attendait habite habitent habitait cherche cherchent cherchait connaît connaissent accueille accueillent accueillait quitte quittent laisse laissent laissait rentre rentrent regarde regardent sort suit suivent sait savent souffre souffrent tenait venait allait vivait travaillait revient reviennent court dort gagne commence commencent réussit perd respire respirent hésite hésitent écoute écoutent guette guettent patientent savoure savourent tremble tremblent trépigne surveille surveillent apprécie apprécient boit mange mangent gère gèrent dirige cultive cultivent répare réparent nettoie nettoient achète achètent',
		'e ent': 'arriv donn mèn pass port rest travaill trouv',
	},
	participles: {
		ant: 'affirm ajout appel assur dis déclar dénonç estim expliqu promett précis qualifi rappel regrett soulign écriv évoqu insist indiqu déplor confi lanç not ironis lâch confirm détaill racont rapport témoign souhait martel clam annonç relev alert avou craign condamn rapport assén concéd demand espér exige juge lament plaid plaisant préven rassur reconnaiss recommand rétorqu réclam relativis répond répét souten signal souffl tempér tweet',
	},
	examples: 'parmi lesquels|parmi lesquelles|notamment|tels que|telles que|comme par exemple',
	according:
		"selon|d'après|d' après|pour|aux yeux de|de l' avis de|selon les mots de|selon les mots du|selon les termes de|selon les termes du|selon les propos de|selon les propos du|selon les dires de|selon le récit de|selon le récit du|d'après le récit de|d'après le récit du|selon le témoignage de|selon le témoignage du|selon les dires du|aux dires de|aux dires du|de l' avis du|aux yeux du|à en croire|de l' aveu de|de l' aveu du|de l' aveu même de|de l' aveu même du|dixit|du point de vue de|du point de vue du|à entendre|à écouter|pour reprendre les mots de|pour reprendre les mots du|pour reprendre l' expression de|pour reprendre l' expression du|pour citer|dans la bouche de|dans la bouche du|sous la plume de|sous la plume du|par la voix de|par la voix du",
	atHead: 'pour de',
	measures: 'récit témoignage version',
	cases: 'affaire cas procès dossier',
	ownWords: 'de son propre aveu|de leur propre aveu',
	pronouns: {he: 'il', she: 'elle', they: 'ils elles on', it: 'ce ça cela', self: "je nous j'"},
	disjunctives: {male: 'lui', female: '', many: 'eux'},
	viewpoints: {
		male: 'son sa ses',
		female: 'son sa ses',
		many: 'leur leurs',
		phrases:
			'à ~ avis|à ~ yeux|à ~ sens|selon ~ mots|selon ~ termes|selon ~ propres mots|selon ~ propres termes|selon ~ dires|selon ~ propos|selon ~ expression|pour reprendre ~ mots|pour reprendre ~ termes|pour reprendre ~ expression|de ~ point de vue|de ~ propre aveu',
	},
	impersonal:
		"s' agit|s' agissait|s' agira|s' agirait|y a|y avait|y aura|y aurait|n' y a|n' y avait|faut|fallait|faudra|faudrait|convient|conviendrait|suffit|semble|semblerait|existe|reste|est vrai|est temps|est probable|est possible|est clair|pleut|neige",
	own: 'je j',
	groups: {male: 'ils', female: 'elles'},
	plurals: 's- x-',
	about: 'sur concernant',
	reading: 'lit-on lisait-on lire',
	what: "ce que|ce qu'",
	relations: 'voisin voisine propriétaire employeur bailleur client cliente passant passante collègue témoin',
	natives:
		'natif native français française belge suisse breton bretonne corse basque normand normande marseillais marseillaise lyonnais lyonnaise toulousain toulousaine bordelais lillois niçois nantais alsacien alsacienne allemand allemande italien italienne espagnol espagnole anglais anglaise britannique américain américaine russe portugais portugaise brésilien brésilienne argentin néerlandais néerlandaise danois danoise suédois suédoise norvégien norvégienne polonais polonaise serbe croate sénégalais sénégalaise marocain marocaine algérien algérienne tunisien tunisienne camerounais ivoirien malien québécois québécoise canadien canadienne bernois genevois vaudois liégeois bruxellois australien australienne japonais japonaise ukrainien ukrainienne afghan afghane anarchiste andalou angevin angevine autonomiste auvergnat auvergnate berrichon berrichonne biélorusse bisontin bisontine blessé blessée bloquiste bourguignon bourguignonne bulgare burkinabè caquiste carolo catalan catalane centrafricain centriste cévenol cévenole chti chypriote communiste cubain cubaine débutant débutante démocrate disparu disparue dominicain écologiste exilé exilée féministe flamand flamande frontiste fugitif fugitive gascon gasconne gaulliste girondin girondine gradé gradée grec grecque hennuyer humaniste humanitaire indépendantiste insoumis insoumise international internationale jamaïcain jamaïcaine kényan kényane kosovar kurde lauréat lauréate lepéniste letton lettone libéral libérale libyen limougeaud limougeaude lorrain macroniste madrilène malgache malouin malouine manceau mancelle mélenchoniste messin messine mexicain mexicaine militaire milliardaire millionnaire moldave monténégrin montpelliérain montpelliéraine napolitain nationaliste néodémocrate nigérian nigériane nordiste péquiste périgourdin périgourdine philippin picarde poitevin poitevine progressiste provençal provençale religieux remplaçant remplaçante républicain républicaine romand romande roumain roumaine royaliste sarde sarkozyste savoyard savoyarde slovaque slovène socialiste souverainiste sportif sportive sud-africain sud-africaine sudiste tchèque toscan tourangeau tourangelle travailliste tricolore trotskiste turc turque universitaire uruguayen valaisan valaisanne vétéran vétérane wallon wallonne',
	nativeEnds: 'ien ienne éen éenne ois oise ais aise iste',
	assigned:
		'adjoint adjointe conseiller conseillère délégué déléguée ministre secrétaire commissaire aide échevin échevine vice-président vice-présidente professeur professeure candidat candidate directeur directrice médecin',
	relatives: 'qui',
	determiners:
		"le la les l' un une des du au aux son sa ses leur leurs notre nos votre mon ma mes ce cet cette ces chaque ledit ladite lesdits lesdites",
	addressees: 'au à aux',
	quantities: {
		about: 'environ|près de|plus de|moins de|quelque',
		shares: 'pour-cent',
		parts: 'tiers quart moitié majorité dizaines centaines milliers',
		of: 'sur',
	},
	quantifiers:
		"un une plusieurs certains certaines quelques beaucoup deux trois quatre cinq dix d'autres autres tous toutes aucun aucune six sept huit onze douze quelqu'un chacun chacune différents différentes divers diverses maints",
	auxiliaries:
		"m' t' a ont avait avaient est sont était étaient sera seront sera fut furent aurait auraient serait seraient peut peuvent pouvait doit doivent devait s'est s' se ne n' n'a y en l'a a-t-il a-t-elle pouvaient devaient pourrait pourraient devrait devraient va vont allait eut eurent ait aient s'était s'étaient",
	perfect: 'a ont avait avaient',
	passives: 'été fut furent est sont était étaient',
	agents: 'par',
	alongside: 'avec',
	definite: "le la l'",
	anybody:
		'homme femme veuve garçon fille retraité retraitée dame monsieur gars adolescent adolescente garçonnet fillette individu jeune quadragénaire quinquagénaire sexagénaire trentenaire septuagénaire octogénaire nonagénaire vingtenaire',
	indefinite: 'un une',
	adverbs:
		"tout ici aussi encore ensuite puis déjà toujours jamais pas plus ainsi enfin alors hier aujourd'hui demain notamment également cependant toutefois pourtant même bien très lui leur d'abord mardi-soir finalement seulement souvent simplement calmement franchement clairement fermement sobrement ironiquement laconiquement immédiatement récemment rapidement directement publiquement longuement sèchement fièrement timidement tristement joyeusement fébrilement modestement pudiquement prudemment vivement humblement honnêtement sincèrement doucement tranquillement régulièrement officiellement ouvertement amèrement brièvement malicieusement sereinement gravement froidement essentiellement justement précisément parallèlement actuellement initialement dernièrement ultérieurement carrément catégoriquement formellement globalement visiblement évidemment naturellement logiquement heureusement malheureusement particulièrement principalement spontanément sérieusement nettement lentement sagement volontiers néanmoins aussitôt bientôt plutôt surtout auparavant désormais maintenant parfois soudain autrefois jadis tôt tard tantôt dorénavant là ailleurs emblée davantage autant peut-être entre-temps après-midi donc juste presque peu quasi quasiment lundi mardi mercredi jeudi vendredi samedi dimanche déçu déçue déçus ému émue émus résigné résignée soulagé soulagée soulagés interrogé interrogée interrogés contacté contactée contactés joint jointe joints sollicité sollicitée sollicités questionné questionnée épuisé épuisée épuisés désemparé désemparée dépité dépitée écœuré écœurée bouleversé bouleversée bouleversés choqué choquée choqués satisfait satisfaite ravi ravie excédé excédée exaspéré exaspérée fatigué fatiguée furieux furieuse amer amère lucide prudent prudente sceptique fataliste catégorique conscient consciente fier fière heureux heureuse inquiets perplexe perplexes abattu abattue confiant confiante optimiste pessimiste enthousiaste content contente inquiet seul seule seuls seules souriant souriante hésitant hésitante imperturbable penaud penaude hélas certes bref mieux pis pire oui non voilà voici impossible inutile sinon autrement bon merci bravo bonjour idem décidément effectivement certainement assurément apparemment curieusement paradoxalement forcément concrètement généralement précédemment conjointement rarement fréquemment probablement vraisemblablement inversement contrairement personnellement fortement durement sévèrement farouchement crûment patiemment gentiment poliment difficilement facilement complètement totalement absolument définitivement soudainement brusquement brutalement progressivement",
	reported: 'aurait auraient serait seraient',
	presenting: {
		openers: "avec c'est c' ce telles tels voilà ainsi",
		nouns:
			'verdict citation mots termes dires propos paroles réaction message réponse avis constat analyse commentaire confidence aveu témoignage sentiment conviction crainte explication phrase',
		thus: 'ainsi',
		his: {male: 'son sa', female: 'son sa'},
	},
	synonyms:
		'maire édile maïeur bourgmestre|entraîneur coach technicien tacticien|policier agent|pompier sapeur-pompier|agriculteur éleveur exploitant producteur maraîcher céréalier|agricultrice éleveuse exploitante productrice maraîchère|vigneron viticulteur|vigneronne viticultrice|patron dirigeant gérant|patronne dirigeante gérante|médecin docteur praticien|professeur enseignant|professeure enseignante|avocat pénaliste conseil juriste|avocate pénaliste conseil juriste|gendarme militaire|général colonel commandant capitaine lieutenant officier militaire gradé|générale colonelle commandante capitaine lieutenante officière militaire gradée|pape pontife|évêque archevêque prélat cardinal|curé prêtre abbé religieux|gardien portier|attaquant buteur ailier|attaquante buteuse ailière|défenseur arrière latéral|navigateur skipper marin|navigatrice skippeuse skipper|chercheur scientifique|chercheuse scientifique|chercheure scientifique|chanteur artiste interprète musicien|chanteuse artiste interprète musicienne|acteur comédien artiste|actrice comédienne artiste|écrivain auteur romancier|écrivaine autrice auteure romancière|journaliste reporter|cuisinier chef|cuisinière cheffe|chirurgien médecin praticien|chirurgienne médecin praticienne|député parlementaire élu|députée parlementaire élue|sénateur parlementaire élu|sénatrice parlementaire élue|juge magistrat|juge magistrate|procureur magistrat|procureure magistrate|suspect mis-en-cause|roi monarque souverain|reine monarque souveraine',
	demonstratives: 'ce cette',
	latter: {
		male: 'dernier',
		female: 'dernière',
		many: 'ces derniers|ces dernières',
		who: {male: 'celui', female: 'celle'},
		alone: {male: 'celui-ci', female: 'celle-ci', many: 'ceux-ci celles-ci'},
	},
	young: 'jeune petit petite grand grande vieux vieille célèbre',
	contracted: {le: 'du au', les: 'aux'},
	times:
		'veille lendemain matin matins matinée soir soirs soirée soirées nuit nuits jour jours journée journées semaine semaines mois année années après-midi midi week-end week-ends fin',
	whiles: 'tôt tard auparavant après avant',
	clitics: "en nous vous m' me t' te lui leur le l' la les",
	ages: 'ans an',
	inside: 'en a à dans vers',
	articles: {male: 'le un ce cet', female: 'la une cette'},
	asTold: 'comme',
	institutions:
		'gouvernement ministère parlement sénat tribunal mairie université hôpital institut conseil commission banque parti syndicat association fédération confédération fondation entreprise groupe société club musée théâtre lycée collège école bibliothèque chambre région département préfecture union ligue police assemblée comité collectif mouvement coopérative compagnie cabinet cour agence office organisation observatoire laboratoire direction armée métropole agglomération communauté académie rectorat mutuelle caisse chaîne radio ambassade commune municipalité conservatoire cinéma brigade gendarmerie parquet ong opposition majorité défense accusation exécutif intersyndicale coalition gauche',
	prepositions:
		"quant de d' à en dans sur sous par pour avec sans chez vers contre entre depuis pendant avant après dès lors parmi malgré auprès face selon devant derrière jusqu' outre concernant envers hors hormis durant via jusque afin voire moyennant",
	links: "de d' du des à au",
	conjunctions:
		"et ou mais que qu' car donc or ni quand lorsque lorsqu' parce comme si tandis alors puisque dont où pourquoi comment duquel desquels desquelles auquel auxquels auxquelles laquelle lequel lesquels lesquelles",
	titles: {
		male: 'm monsieur sieur',
		female: 'mme mlle madame',
		any: 'dr pr docteur professeur premier première général colonel pape prince princesse maître me mgr monseigneur sir lord lady cheikh abbé',
	},
	officials:
		'avocat avocate juriste élu élue politique politicien politicienne socialiste écologiste centriste républicain républicaine édile ministre eurodéputé eurodéputée communiste insoumis insoumise gaulliste libéral libérale frontiste autonomiste bâtonnier bâtonnière civiliste conservateur conservatrice constitutionnaliste démocrate député députée fiscaliste indépendantiste lepéniste macroniste magistrat magistrate mélenchoniste nationaliste parlementaire pénaliste praticien praticienne sénateur sénatrice souverainiste spécialiste travailliste',
	parties:
		'prévenu prévenue accusé accusée mis-en-cause suspect suspecte témoin victime plaignant plaignante condamné condamnée détenu détenue conducteur conductrice passager passagère agriculteur agricultrice riverain riveraine patient patiente inculpé inculpée meurtrier meurtrière agresseur tireur forcené automobiliste motard cycliste piéton locataire requérant requérante survivant survivante agressé agressée blessé blessée braqueur cambrioleur défunt défunte détenteur évadé évadée fugitif fugitive habitant habitante interpellé naufragé naufragée occupant occupante otage propriétaire randonneur randonneuse ravisseur rescapé rescapée retraité retraitée touriste tueur usager usagère vacancier vacancière violeur voleur voleuse',
	particles: "de du des d' la le van von der den el al ben bin ibn",
	roles: {
		male: 'chef homme père fils frère mari patron conseiller voisin riverain passant client commerçant restaurateur retraité enseignant instituteur gendarme attaquant défenseur skieur nageur musicien chasseur apiculteur chauffeur conducteur officier ami vigneron footballeur dirigeant entrepreneur ingénieur compositeur danseur animateur présentateur sélectionneur papa veuf époux oncle cousin neveu compagnon patient organisateur candidat prêtre curé recteur échevin grand-père beau-père beau-frère beau-fils petit-fils demi-frère édile papy papi gendre conjoint parrain gars mec garçon imam rabbin pasteur abbé moine diacre vicaire bâtonnier huissier boxeur lauréat maçon plombier charpentier forgeron électricien meunier bûcheron garagiste matelot armateur skipper rugbyman barman maïeur syndic chancelier consul adjudant lieutenant-colonel commandant maréchal amiral confrère traiteur jumeau grand-oncle paysan imprimeur successeur ailier maréchal-ferrant artificier créateur prédécesseur agresseur tennisman pontife monarque bourreau garde-chasse',
		female:
			'femme mère fille sœur épouse patronne conseillère voisine riveraine passante cliente commerçante restauratrice retraitée enseignante institutrice policière skieuse nageuse musicienne autrice amie soeur footballeuse dirigeante entrepreneuse cuisinière docteure ingénieure auteure danseuse animatrice présentatrice attaquante pompière maman veuve grand-mère tante cousine nièce compagne passagère patiente organisatrice candidate religieuse échevine belle-mère belle-sœur belle-fille petite-fille demi-sœur mamie conjointe marraine dame rectrice commandante consœur jumelle paysanne sage-femme aide-ménagère poétesse hôtesse soldate agente sélectionneuse vigneronne apicultrice fromagère pasteure rabbine syndique consule chancelière comtesse duchesse électricienne huissière chercheure proviseure nourrice chauffeuse mairesse compositrice plombière prévenue maçonne barmaid nounou cheminote motarde ministre-présidente prédécesseure bâtonnière boxeuse chroniqueuse créatrice enquêteuse',
		pairs: {
			' e': 'avocat professeur élu étudiant militant magistrat adjoint écrivain délégué assistant adolescent agrégé apprenti artisan concubin consultant correspondant défunt doctorant employé exploitant fabricant fiancé figurant gamin gérant intervenant laborantin marchand négociant participant postulant référent représentant requérant rescapé résident résistant salarié sinistré soignant aide-soignant survivant surveillant villageois accusé suspect inculpé détenu marié opposant rival badaud forcené médaillé orphelin aîné ado expert vice-président coprésident ex-président assaillant attaché intermittent citadin pèlerin manifestant plaignant conquérant croyant débutant enseignant-chercheur ex-adjoint ex-député exilé fugitif immigré migrant montagnard pratiquant prétendant réfugié remplaçant ressortissant suppléant trafiquant',
			'er ère':
				'boulang éclusi céréali maraîch infirmi ouvri romanci banqui berg bouch charcuti caissi chocolati conférenci costumi couturi épici fermi festivali greffi guicheti hôteli jardini menuisi plaisanci posti poti pâtissi saisonni serruri tenanci trésori usag vacanci cafeti coéquipi hériti meurtri sorci écoli ambulanci prisonni brigadi bateli douani armuri crémi horlog luthi cavali poissonni bijouti joailli cordonni magasini paludi sommeli tapissi gruti fruiti aumôni aventuri biscuiti boutiqui chevri crêpi devanci écuyi équipi financi gondoli guerri héronni justici limonadi muleti oiseli palefreni perruqui rizi routi taverni templi vanni verri viti volailli',
			'en enne':
				'histori music technici pharmaci chirurgi comédi citoy concitoy gardi mécanici tactici optici informatici statistici mathématici physici esthétici diététici logistici plastici académici lycé collégi paroissi théologi magici doy astrophysici acoustici électromécanici électronici logici milici neurochirurgi obstétrici phonétici politici théorici tragédi',
			'eur rice':
				'direct act réalisat fondat agricult ambassad inspect éducat administrat audit collaborat coordinat codirect cofondat cultivat décorat dessinat donat édit élect explorat format illustrat instruct médiat modérat monit navigat négociat observat opérat orat product rédact sculpt spectat téléspectat consommat utilisat traduct tut viticult ostréicult arboricult horticult avicult conservat lect interlocut promot programmat concept préparat puéricult accompagnat aquacult aviat compétit conchylicult conciliat coréalisat curat détent enquêt évaluat expérimentat imitat innovat invent investigat législat libérat mytilicult narrat prédicat sylvicult usurpat',
			'r se':
				'chanteu chercheu entraîneu joueu vendeu éleveu coiffeu serveu livreu voyageu promeneu randonneu surfeu plongeu blogueu rappeu handballeu basketteu volleyeu golfeu traileu travailleu chômeu développeu sauveteu éboueu camionneu grimpeu meneu sprinteu buteu baigneu visiteu marcheu contrôleu recruteu brasseu couvreu soudeu tatoueu soigneu brocanteu bricoleu influenceu youtubeu manageu pêcheu coureu assureu ouvreu talonneu tireu batteu campeu collectionneu conteu dépanneu élagueu employeu monteu patineu repreneu superviseu arnaqueu bruiteu cambrioleu carreleu cascadeu catcheu chineu dealeu débardeu dompteu footeu fossoyeu fraudeu graveu imposteu jongleu lanceu laveu lutteu maquilleu masseu orpailleu parieu prêcheu ramasseu rameu ramoneu relayeu sauteu squatteu streameu tisseu trappeu tricheu tueu veilleu vendangeu violeu voleu',
		},
		any: 'intéressé intéressée ministres experts habitants habitant témoins témoin responsables responsable autorités députés sources journaliste journalistes spécialistes élus critiques enquêteurs manifestants analyste analystes économiste collègues victimes enseignants agriculteurs porte-parole médecin auteur auteurs étudiants parents riverains salariés militants secrétaire commissaire capitaine sergent pompier pompiers gendarmes policiers policier scientifique scientifiques chercheurs philosophe cinéaste naturopathe pédiatre psychiatre cycliste artiste habitante élève parent poète vétérinaire ténor pilote soldat propriétaire locataire bénévole victime fonctionnaire champion championne athlète prévenu parlementaire cheffe cuisinier architecte reporter guitariste peintre styliste photographe humoriste entraîneur-chef coach arbitre agent lieutenant militaire cheminot collègue touriste passager communicant quadragénaire quinquagénaire sexagénaire trentenaire septuagénaire octogénaire archéologue agronome astronome archiviste antiquaire automobiliste bassiste bibliothécaire buraliste caricaturiste chorégraphe clown colocataire comptable concierge contribuable copilote copropriétaire dentiste designer détective diplomate disquaire dramaturge essayiste fleuriste docker galeriste géographe géomètre gestionnaire graphiste gréviste guide internaute jockey juriste kinésithérapeute kiné libraire linguiste notaire océanographe orthophoniste partenaire pédagogue pensionnaire podologue prestataire psychanalyste psychologue psychothérapeute scénariste secouriste sapeur-pompier sapeurs-pompiers stagiaire syndicaliste thérapeute universitaire urgentiste vidéaste vigile ergothérapeute ethnologue expert-comptable motard légionnaire réserviste infectiologue actionnaire mécène investisseur constructeur bailleur chroniqueur régisseur proviseur eurodéputé eurodéputée porte-drapeau maître-nageur leader manager otage camarade conjoints copain copine pote proches vainqueur adversaire finaliste démographe violoncelliste trompettiste bouliste vétéran ex-ministre ex-maire nonagénaire quadra quinqua parachutiste substitut député-maire môme commissaire-priseur fromager sans-abri mentor stratège prof psy pdg cadre civiliste cégétiste politiste cadet cadette recordman abonné abonnée adepte adhérent adhérente aïeul aïeule ailière allocataire archer archère arrière-grand-mère arrière-grand-père bambin baroudeur baryton bénéficiaire benjamin benjamine biathlète braconnier brancardier bru caporal caporal-chef céiste centenaire chamane chanoine charpentière cinéphile clarinettiste colonelle commentateur commentatrice contre-amiral contrebassiste contremaître coroner courtier croque-mort décathlonien défenseuse délinquant délinquante déménageur démineur démissionnaire descendeur descendeuse détracteur disciple diva druide économe écuyer égérie épéiste équilibriste escrimeur escrimeuse espion espionne estivant estivante ethnographe évangéliste ex-capitaine ex-compagne ex-compagnon ex-entraîneur ex-épouse ex-femme ex-joueur ex-mari fantassin faussaire filleul filleule fleurettiste funambule garde-champêtre garde-côte garde-forestier geôlier géophysicien géophysicienne gériatre goal gourou gouvernante grand-tante guérillero guérisseur guérisseuse gymnaste hacker haltérophile heptathlonienne herboriste hockeyeur hockeyeuse humanitaire impresario imprésario indic ingénieur-conseil instit intendant intendante jésuite judoka juge-arbitre karatéka kayakiste lauréate libéro lieutenante maître-chien maître-restaurateur malfrat marathonien marathonienne marionnettiste masseur-kinésithérapeute mécano mélomane mémé mercenaire métayer métayère milliardaire millionnaire mime missionnaire moniale moniteur-éducateur mythomane numismate oculiste ostéopathe parolier parolière passeur passeuse pédicure pédopsychiatre pépé perchiste pétanqueur pirate pistard pistarde pisteur pisteur-secouriste podcasteur podcasteuse pompiste porte-étendard prestidigitateur protégé protégée puncheur rallyman ravisseur rebouteux receleur régatier sabreur sabreuse sacristain saltimbanque scaphandrier scénographe séminariste sergent-chef slalomeur slalomeuse snowboardeur snowboardeuse soliste soprano souverain souveraine tata tatie taximan tenniswoman terroriste tonton tortionnaire transfuge trapéziste triathlète truand vainqueure véliplanchiste vétérane vététiste vice-champion vice-championne vice-chancelier vice-doyen vice-ministre vice-recteur virtuose yachtman zootechnicien',
	},
	roleEnds: 'aliste ciste miste niste giste viste diste ologue ctrice',
	offices: {
		male: 'roi gouverneur évêque archevêque cardinal procureur',
		female: 'reine préfète sous-préfète gouverneure procureure',
		pairs: {' e': 'président député', 'eur rice': 'sénat'},
		any: 'ministre juge maire préfet sous-préfet bourgmestre syndicat syndicats gouvernement parti association parquet entreprise journal agence groupe quotidien mairie préfecture ministère tribunal gendarmerie direction comité collectif municipalité opposition intersyndicale fédération confédération ong organisation coopérative rectorat hebdomadaire magazine rédaction cabinet capitainerie police source rapport société compagnie club commission fondation ligue métropole',
	},
	largeOffices: 'premier ministre|première ministre|premier secrétaire|première secrétaire|premier adjoint|première adjointe',
	givenNames: {
		male: 'jean jules pascal adrien alexis alphonse aubin augustin aurelien aymeric clement cyprien dominique eloi emeric emile emilien felicien flavien florent franck gabin germain gregoire guenole hugues jeremie josselin lilian loan mael maxime maxence matthieu mickael moise morgan noa noe pierrick renaud robin rodolphe rodrigue romaric romeo romuald samy stanislas swann tangi theophile valerian vianney virgile vivien yannis yannick yoann yohan youri zacharie abdelkader nadir mourad mounir said brahim aubert rejean ghyslain alban iban peio xabi battitta ghjuvan lisandru jordan',
		female:
			'laurence florence amandine amelie angele angelique annick armelle aude berenice berthe blandine carine clarisse claudette coline dorothee eleonore emmanuelle evelyne fanny florine frederique georgette gilberte gwenael heloise hortense jeannine jessy joceline josette julienne karine katia kenza laurine liliane loana louane louisa lydie manuelle marceline marielle mariette marine marion marthe maryse maryvonne maurine natacha ninon nolwenn gwenn pascale paule philippine raymonde roberte roseline roxane salome soizic suzie sylvette sylviane valentine violaine yasmine yolande farida aicha asma awa josee guylaine lyne maud albane monique solveig',
	},
	abbreviations:
		'm mm dr pr st ste etc av cf ex vol éd mgr mmes mlle env bd chap fig pp apr hab tél janv févr juil oct nov déc inc ltd corp cie éts jr',
	calendar:
		'noël pâques pentecôte toussaint ramadan carême avent lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
	questions: 'q question',
	answers: 'r réponse',
	namesAfterOffices: true,
	attributesInside: true,
};
