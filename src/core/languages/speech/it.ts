import type {Speech} from './speech.ts';

export const it: Speech = {
	verbs: {
		'': 'affermarlo aggiunge aggiungono aggiunse aggiunto ammesso ammette ammonisce ammonito annunciarlo chiarisce chiarito chiede chiese chiesto conclude concluso confermarlo detto dice dichiara dichiarano dichiarato dichiarò dicono dirlo disse dissero esordisce esordito esulta esultato giura giurato gridato ha-detto raccontarlo riassume riassunto ribadisce ribadito ribatte ribattuto riferisce riferiscono riferito riflette rimarcato rincara rincarato riporta riportato risponde rispose risposto rivelarlo rivendica rivendicato sbotta sbottato scandisce scrisse scritto scrive scrivono sorride sostenerlo sostengono sostenuto sostiene spiegarlo taglia tuona twittato rimarca svela svelato esorta esortato ironizza controbatte obietta contesta contestato segnala segnalato comunica comunicato informa informato illustra illustrato elenca specifica specificato tranquillizza garantisce garantito ipotizza ipotizzato prevede riconosce riconosciuto concede ringrazia ringraziato augura augurato gioisce festeggia contrattacca rilancia rilanciato suggerisce suggerito consiglia consigliato raccomanda raccomandato rammenta rievoca rievocato ripercorre argomenta argomentato motiva giustifica testimonia testimoniato attesta',
		'a ò ano ato ava avano':
			'afferm spieg annunci sfog assicur attacc auspic comment confess continu esclam evidenzi lament osserv precis replic rilev confid rassicur scherz incalz rivel denunci raccont ricord sottoline puntualizz minimizz sintetizz conferm chios ragion',
		'e ito iva ivano': 'avvert insist prosegu',
		'eva evano': 'dic scriv sosten aggiung ammett chied conclud rispond',
		iva: 'riferi',
	},
	softVerbs: {
		'': 'chiama chiamato chiedono considera crede elogiato invita pensa pubblicato ritengono ritiene spera teme vuole definisce definito descritto descrive difende difeso promesso promette propone proposto accusa accusano accusato parla parlano parlato elogia loda applaude boccia bocciato critica',
		'a ato': 'condann critic giudic titol',
	},
	naming: 'chiama chiamava intitola intitolato chiamato nome titolo intitolata chiamata ribattezzato ribattezzata',
	works: 'libro romanzo film canzone album programma serie documentario mostra',
	otherVerbs: {
		'': 'andato diventa dà fa fanno messo mette morto nato passa perso porta tiene trovato va vanno vengono venuto viene vinto vive prende preso arriva arrivano lavora lavorano resta restano',
	},
	participles: {
		ando: 'afferm dichiar parl precis ricord sottoline spieg raccont comment annunci conferm',
		endo: 'aggiung defin dic scriv conclud ammett ribad',
	},
	according: 'secondo|per|a giudizio di|a detta di|stando a|nelle parole di',
	atHead: 'per',
	pronouns: {he: 'lui egli', she: 'lei ella', they: 'loro essi esse', it: 'questo ciò', self: 'io noi'},
	relatives: 'che cui',
	determiners:
		"il lo la i gli le l' un uno una un' del della dello dei degli delle dell' al alla allo ai agli alle all' dal dalla dall' nel nella nell' sul sulla sull' suo sua suoi sue mio nostro questo questa quel quella ogni",
	addressees: "al a all' alla allo ai agli alle",
	quantifiers: 'uno una alcuni alcune molti molte tanti tutti tutte due tre quattro cinque altri altre diversi entrambi',
	auxiliaries: "ha hanno aveva avevano ho è sono era erano sarà saranno fu può possono potrebbe deve devono si s' non ci lo l'ha gli",
	perfect: 'ha hanno aveva avevano',
	passives: 'stato stata stati state venne vennero viene',
	agents: "da dal dalla dai dalle dall'",
	droppedPlurals: 'no',
	alongside: 'con',
	definite: "il lo la l'",
	anybody: 'uomo donna vedova ragazzo ragazza pensionato pensionata',
	indefinite: 'un uno una',
	adverbs:
		'lì là qui qua anche poi ancora già sempre mai ieri oggi domani infine così inoltre però quindi invece più molto ora adesso prima dopo solo pure subito successivamente',
	reported: 'avrebbe avrebbero sarebbe sarebbero',
	presenting: {
		openers:
			"parola ne sono queste questo questa quest' è e' e ecco così rapida immediata pronta secca dura amara si lo l' il la le quanto a",
		nouns:
			'parola accusa parole commento protesta testimonianza allarme lamento post appello annuncio promessa denuncia sfogo dichiarazione dichiarazioni reazione monito invito auspicio spiegazione racconto ricordo messaggio pensiero opinione parere replica risposta avvertimento proposta richiesta giudizio riflessione',
		thus: 'così',
		his: {male: 'suo sua suoi sue', female: 'suo sua suoi sue'},
	},
	demonstratives: 'questa questo',
	clitics: 'ci mi ti vi gli le',
	inside: 'in a ad',
	articles: {male: 'il lo un uno questo', female: 'la una questa'},
	asTold: 'come secondo',
	institutions:
		'governo ministero parlamento senato tribunale comune università ospedale istituto consiglio commissione banca partito sindacato associazione federazione confederazione fondazione azienda gruppo società museo teatro scuola liceo archivio biblioteca camera regione provincia unione lega polizia prefettura procura questura',
	prepositions:
		"di a da in con su per tra fra d' senza contro verso durante dopo prima presso secondo sotto sopra al alla allo ai agli alle dell' all' nell' dall' sull' dal dalla dallo dai dagli dalle nel nella nello nei negli nelle sul sulla sullo sui sugli sulle col coi",
	links: "di del della dello dei degli delle dell' d' per",
	conjunctions: "e ed o ma che ch' perché quando se come mentre anche né dove poiché quale quali",
	titles: {
		male: 'signor sig',
		female: 'signora sig.ra signorina',
		any: 'dott dott.ssa dottor dottoressa prof professor professoressa avv avvocato presidente generale colonnello on papa principe don cardinale onorevole monsignor',
	},
	officials: 'legale avvocato avvocata politico politica esponente deputato deputata leader parlamentare',
	parties:
		'imputato imputata indagato indagata testimone teste vittima arrestato arrestata condannato condannata detenuto detenuta conducente paziente agricoltore agricoltrice residente',
	particles: "di de del della d' la lo da dal van von",
	roles: {
		male: 'procuratore uomo padre fratello marito consigliere vicino pensionato alunno chirurgo allevatore panettiere pompiere poliziotto carabiniere portiere attaccante difensore corridore nuotatore apicoltore artigiano proprietario papà nonno bidello funzionario produttore calciatore sottosegretario cuoco ristoratore albergatore cantautore ballerino pittore fotografo conduttore lavoratore volontario vedovo zio cugino fidanzato compagno ragazzo anziano organizzatore delegato candidato rettore',
		female:
			'donna madre sorella moglie consigliera vicina pensionata poliziotta avvocatessa nuotatrice mamma nonna bidella funzionaria produttrice campionessa calciatrice magistrata procuratrice governatrice sottosegretaria allevatrice cuoca ristoratrice albergatrice esperta cantautrice ballerina pittrice fotografa conduttrice lavoratrice volontaria vedova zia cugina fidanzata compagna alunna ragazza anziana proprietaria organizzatrice delegata candidata principessa rettrice',
		pairs: {
			' ssa': 'presidente professore',
			'o a': 'avvocat figli deputat segretari commissari maestr scienziat amic operai',
			'ore rice': 'dirett att ricercat allenat giocat scritt aut fondat imprendit ambasciat ispett agricolt coordinat',
		},
		any: 'polizia governo partito fonti esperti esperto testimoni testimone autorità leader ministero tribunale procura famiglia giornale agenzia giornalista giornalisti analisti residenti commissione vittime economista manifestanti azienda quotidiano rapporto abitanti portavoce giudice cantante medico capo assessore comune regione prefettura questura carabinieri associazione organizzazione vicesindaco vicepresidente comandante capitano maresciallo vescovo sacerdote parroco preside insegnante insegnanti docente docenti studente studenti studentessa genitori cittadini pescatore lavoratori medici regista pilota tecnico infermiere infermiera ricercatori scienziati residente abitante passante cliente commerciante magistrato assessora governatore ct ciclista poeta veterinario autista conducente soldato ufficiale titolare attivista vittima superstite campione atleta imputato pm dirigente parlamentare responsabile fornaio barista cameriere cameriera pendolare pendolari dottore psichiatra ingegnere architetto romanziere compositore chitarrista scultore artista stilista centrocampista arbitro agente questore prefetto vigile militare tassista nipote turista passeggero paziente inquilino rappresentante arcivescovo pontefice suora cancelliere',
	},
	roleEnds: 'alista nista cista gista ologo ologa',
	offices: {male: 're', female: 'regina', pairs: {'o a': 'ministr sindac', 'ore rice': 'senat'}, any: 'premier'},
	abbreviations: 'sig dott prof avv on ing st ecc art pag',
	calendar: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
	questions: 'd domanda',
	answers: 'r risposta',
	namesAfterOffices: true,
	attributesInside: true,
};
