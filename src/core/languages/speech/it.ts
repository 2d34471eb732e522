import type {Speech} from './speech.ts';

export const it: Speech = {
	verbs: {
		'': 'annuisce annuiva sbotta urlato urlano urla urlò urlano parlare noto lamentata lamentati sfogata sfogati conclude concludeva concludevano promette promesso promettono propone propongono proposto propose spera sperano sperava teme temono temeva ritiene ritengono riteneva sdrammatizza dissente invoca invocato plaude anticipa anticipato domandò domandato stigmatizza stigmatizzato eco sapere notare convinto convinta convinti convinte aggiunsero ammise ammisero chiesero conclusero concluse premesso promise replicarono risposero scrissero sostenne sostennero riconobbe escluso escluse controbattuto ribatté concorda concordano comunicano comunicò chiarirlo comunicarlo denunciarlo dichiararlo precisarlo ribadirlo riferirlo ricordarlo scriverlo segnalarlo sottolinearlo rivendicarlo affermarlo aggiunse aggiunto ammesso annunciarlo chiese chiesto concluso confermarlo detto dice dirlo disse dissero giura giurato ha-detto raccontarlo riassunto ribattuto rincara rincarato riporta riportato rispose risposto rivelarlo scrisse scritto sorride sostenerlo sostengono sostenuto sostiene spiegarlo taglia comunica comunicato prevede riconosciuto concede ringrazia ringraziato gioisce festeggia contrattacca consiglia consigliato raccomanda raccomandato rievocato ripercorre ripetere motiva giustifica attesta',
		'a ò ano ato ava avano':
			'afferm spieg annunci sfog assicur attacc auspic comment confess continu esclam evidenzi lament osserv precis replic rilev confid rassicur scherz incalz rivel denunci raccont ricord sottoline puntualizz minimizz sintetizz conferm chios ragion dichiar argoment augur avvis constat contest elenc esort esult grid illustr implor inform ipotizz ironizz mormor narr neg obiett rammaric ramment rievoc rilanci rimarc rivendic sbott segnal sospir specific supplic sussurr svel testimoni tranquillizz tuon twitt',
		'isce ito ì iva iscono ivano': 'ribad chiar garant rifer sugger esord sment scand ammon',
		'e ito iva ivano ì ono': 'avvert insist prosegu',
		'e eva evano ono': 'dic scriv aggiung ammett chied rispond ripet premett riassum riconosc ribatt riflett controbatt esclud',
		'eva evano': 'sosten',
		'rà ranno': 'scrive aggiunge spieghe racconte dichiare conferme',
	},
	softVerbs: {
		'': 'bolla bollano bollato bollata attacca attaccano attaccato vede vedono vedeva chiama chiamato chiedono considera crede elogiato invita pensa pubblicato vuole definisce definito descritto descrive difende difeso accusa accusano accusato accusava accusò affonda punge corregge ridimensiona reclama reclamano interrompe ricostruisce ricostruito rifiuta rifiutato ammira analizza bacchetta bacchettato chiude cita citato congratula congratulato credono credeva descrivono descriveva descrisse detta domanda domandano definiscono definiva definì elogiano esprime espresse espressa espresso esprimono frena giudicano incoraggia incoraggiato indica indicano indicato interviene intervenne intervengono intervenuto intervenuta invitano invitato invitò loda minacciato minaccia minacciano ordina ordinato ordinò paventa paventato pensano pensava pensò pretende proclama proclamato promise protesta protestano protestato reagisce reagiscono reagì recita recitava respinge respinto rimprovera rimproverato ringraziano ringraziato riprende ritenuto saluta salutato termina parla parlano parlato elogia loda applaude boccia bocciato critica',
		'a ato': 'condann critic giudic titol',
	},
	references: 'vedi|vedi anche|si veda|si veda anche|leggi',
	coined:
		'cosiddetto|cosiddetta|cosiddetti|cosiddette|ribattezzato|ribattezzata|soprannominato|soprannominata|soprannome di|nomignolo di|denominato|denominata|alias|, detto|, detta',
	outletLeads: 'intervista al|intervista a|intervista su|dalle colonne del|sulle colonne del',
	naming:
		'slogan cosiddetto cosiddetta cosiddetti cosiddette denominato denominata soprannominato soprannominata chiama chiamava intitola intitolato chiamato nome titolo intitolata chiamata ribattezzato ribattezzata',
	works:
		'libro rivista romanzo film canzone album programma serie documentario mostra brano singolo disco saggio spettacolo commedia opera trasmissione podcast fumetto poesia dipinto quadro rubrica rassegna fiction docufilm cortometraggio lungometraggio musical videogioco',
	spoken: {
		cries: 'grido grida coro cori slogan',
		crowds: 'folla pubblico manifestanti tifosi',
		lines: '',
		signs: 'striscione striscioni cartello cartelli manifesto scritta scritte maglietta',
		closers: '',
	},
	otherVerbs: {
		'': 'amava amavano andato diventa dà fa fanno messo mette morto nato passa perso porta tiene trovato va vanno vengono venuto viene vinto vive prende preso arriva arrivano lavora lavorano resta restano abita abitano abitava accoglie accolgono andava andavano andò arrivò arrivarono attende attendono cercava cercano conosce conoscono diventò divenne entra entrano entrò esce escono faceva facevano fece fecero lasciò lavorava lavoravano legge leggono mettono morì passava portano portò prendono raggiunge raggiunse restò ricevette riceve ricevono tengono tenne tornò trovano trovò uscì vinse viveva vivono',
	},
	participles: {
		ando: 'afferm dichiar parl precis ricord sottoline spieg raccont comment annunci conferm accus assicur attacc augur auspic continu critic denunci esclam esort esult evidenzi giudic inform invit invoc ironizz lament minacci minimizz neg not osserv protest rassicur replic rilev rimarc ringrazi rivel rivendic scherz segnal titol url',
		endo: 'aggiung defin dic scriv conclud ammett ribad avvert chiar chied descriv esclud garant insist promett riassum riconosc rifer ripet rispond sment sosten sugger',
	},
	examples: 'tra cui|fra cui|tra questi|come ad esempio',
	according:
		'secondo|per|agli occhi di|agli occhi del|agli occhi della|secondo quanto riferito|secondo quanto riferito da|secondo quanto dichiarato|secondo quanto dichiarato da|secondo quanto spiegato|secondo quanto spiegato da|secondo le parole|secondo le parole di|secondo il racconto|secondo il racconto di|secondo la versione|secondo la versione di|stando alle parole|stando alle parole di|stando al racconto|stando al racconto di|nelle parole|a giudizio|a giudizio di|a detta|a detta di|a parere|a parere di|ad avviso|ad avviso di|per bocca di|per voce di|stando a|nelle parole di',
	atHead: 'per',
	cases: 'caso vicenda processo',
	ownWords: 'per sua stessa ammissione',
	pronouns: {he: 'lui egli', she: 'lei ella', they: 'loro essi esse', it: 'questo ciò', self: 'io noi'},
	viewpoints: {
		male: 'suo suoi sua sue',
		female: 'suo suoi sua sue',
		many: 'loro',
		phrases: 'a ~ avviso|a ~ giudizio|a ~ dire|a ~ parere|a ~ detta|secondo il ~ parere|nelle ~ parole|dal ~ punto di vista|ai ~ occhi',
	},
	own: 'io mi me mio mia',
	groups: {male: 'loro', female: 'loro'},
	plurals: 'i-o i-e i-a e-a',
	about: "su sul sull' sulla sulle sullo sugli sui",
	reading: 'legge leggeva leggere',
	what: 'quello che|ciò che|quel che|quella che',
	relations: 'vicino vicina testimone collega amico amica cliente',
	natives:
		'francese tedesco tedesca spagnolo spagnola inglese britannico argentino argentina brasiliano brasiliana portoghese belga olandese svizzero svizzera austriaco austriaca serbo serba croato croata polacco polacca russo russa danese svedese norvegese uruguaiano cileno colombiano americano americana statunitense milanese napoletano napoletana toscano siciliano siciliana sardo veneto torinese bolognese pugliese calabrese bulgaro bulgara romeno giapponese australiano abruzzese accademica accademico afgana afgano afghana afghano agrigentino alessandrina algerina algerino alpino altoatesina altoatesino ambientalista ampezzano anconetano andaluso aostano aquilana aquilano aretina aretino armena ascolana ascolano assassina assassino astigiano australiana autonomista avellinese avversaria avversario azera azero azionista azzurra azzurro bangladese barese barlettano basca basco bellunese beneventano bergamasca bergamasco berico berlinese biancoceleste bianconera bianconero biellese bielorussa bielorusso blucerchiato boliviana boliviano bolzanino bosniaca bosniaco bresciana bresciano brianzola brianzolo brindisino britannica cadorino cagliaritana cagliaritano calendiana calendiano californiana californiano camerunese campobassano canadese canavesano capitolina capitolino carrarese casertana casertano catalana catanese catanzarese cecena ceceno ceco centenaria centenario centrista cesenate chietino chimico chioggiotto cilena cinese cingalese ciociara ciociaro cipriota colombiana comasca comasco comunista congolese conservatore conservatrice coreana coreano costaricano cremonese crotonese cubana cubano cuneese debuttante dem democratica democratico democristiana democristiano diplomatica diplomatico diretto-interessato disoccupata disoccupato dominicano ecologista ecuadoregno ecuadoriano egiziana egiziano elbano elvetica elvetico emiliano-romagnolo ennese eritrea eritreo esordiente estone etiope etneo eugubino europea europeo evasa evaso faentino ferita ferito ferrarese filippina filippino finalista finlandese fiorentina fisico foggiana foggiano folignate forlivese forzista friulana friulano frusinate gallese gallurese gambiano georgiana georgiano ghanese giallorossa giallorosso giamaicana giamaicano goriziano graduato greca grillina grillino grossetano guatemalteco haitiano honduregno iberico imolese imperiese impiegata impiegato indiana indiano indipendentista indonesiano infortunata infortunato interessata interessato interista intervistata intervistato inviata inviato irachena iracheno iraniana iraniano iridata iridato irlandese irpina irpino islandese isontino israeliana israeliano ivoriana ivoriano juventina juventino kazaka kazako keniana keniota kosovaro laburista lagunare langarolo latitante laziale leccese lecchese legale leghista lettone libanese liberale libica libico ligure lituana lituano livornese lodigiano londinese lucana lucchese lusitano lussemburghese macedone maceratese madrileno mafioso magiara magiaro malcapitata malcapitato maliano maltese mantovana mantovano marchigiana marchigiano maremmano marocchina marocchino massese matematico materano meloniana meloniano meneghina meneghino meranese messicana messicano messinese metalmeccanico milanista miliardaria miliardario militare missina missino modenese moldava moldavo molfettese molisana molisano montenegrino monzese nazionalista neozelandese nepalese nerazzurra nerazzurro newyorkese nicaraguense nigeriana nigeriano nipponica nipponico nisseno novarese nuorese olbiese olimpionica olimpionico omicida orafa orafo oristanese orvietano pachistano padovana pakistana pakistano palermitana palermitano palestinese panamense paraguaiano parigina parigino parmense partenopea partenopeo patavino pentastellata pentastellato pentito perugina perugino peruviana peruviano pesarese pescarese piacentina piemontese pisana pistoiese polesano pontefice populista pordenonese porporato potentino pratese precaria precario primogenita primogenito progressista radicale ragusana ragusano ravennate reatino reggiana reggina reggino renziana renziano repubblicana repubblicano riminese rivale rodigino romagnola romagnolo romana romanista rossoblù rossonera rossonero ruandese rumena rumeno sabaudo salentina salentino salernitana salvadoregno sannita sanremese sassarese saudita savonese scaligero scomparsa scomparso scozzese senegalese senese siracusano siriana siriano slovacca slovacco slovena sloveno socialdemocratica socialdemocratico socialista somala somalo sopravvissuta sopravvissuto sovranista spezzina spezzino storico sudafricana sudafricano sudcoreana sudcoreano sudtirolese superstite tarantina teramano ternano teutonico texana texano thailandese tibetano titolare togato transalpina transalpino trapanese trevigiana trevigiano triestina triestino tunisina tunisino turca ucraino udinese ufficiale ugandese umbra umbro ungherese urbinate uruguaiana uruguayano valdostana valdostano valsusino valtellinese varesina varesino veneziana veneziano venezuelana venezuelano vercellese verde versiliese veterana veterano viareggino vicentina vicentino viennese vietnamita vincitore vincitrice viterbese yemenita',
	makers: {
		verbs: 'pubblica pubblicato interpreta interpretato canta cantato firma firmato dirige diretto',
		nouns: 'autore autrice autori ruolo protagonista regista interprete versione attore attrice ideatore ideatrice',
	},
	assigned:
		'assessore assessora assessori ministro ministra sottosegretario sottosegretaria candidato candidata commissario delegato delegata addetto addetta consigliere vicesindaco',
	relatives: 'che cui',
	determiners:
		"il lo la i gli le l' un uno una un' del della dello dei degli delle dell' al alla allo ai agli alle all' dal dalla dall' nel nella nell' sul sulla sull' suo sua suoi sue mio nostro questo questa quest' questi queste quel quella quell' quei quegli quelle nostri nostre miei mie vostro vostra tuo tua nessun nessuna ciascun ciascuna ogni",
	addressees: "al a ad all' alla allo ai agli alle",
	quantities: {
		about: 'circa|quasi|oltre|più di|meno di',
		shares: '',
		parts: 'terzo quarto metà maggioranza decine centinaia migliaia',
		of: 'su',
	},
	quantifiers:
		'uno una alcuni alcune molti molte tante pochi poche troppi troppe ambedue tanti tutti tutte due tre quattro cinque altri altre diversi diverse entrambe sei sette otto nove dieci qualcuno parecchi parecchie numerosi numerose qualche vari varie entrambi',
	auxiliaries:
		"ha hanno aveva avevano ho è sono era erano sarà saranno fu può possono potrebbe deve devono abbiamo avete siamo siete ne avrà avranno avrebbe avrebbero sarebbe sarebbero sia siano fosse fossero furono potrà potranno potrebbero poteva potevano doveva dovevano dovrà dovranno dovrebbe dovrebbero ebbe s'è si s' non ci lo l'ha gli fa fatto fanno reso rende rendono voluto",
	perfect: 'ha hanno aveva avevano',
	passives: 'stato stata stati state venne vennero viene vengono veniva venivano verrà verranno fu furono',
	agents: "da dal dalla dai dalle dall' dallo dagli",
	droppedPlurals: 'no',
	that: 'che',
	complements: 'eco notare noto parlare presente ripetere sapere',
	alongside: 'con',
	definite: "il lo la l'",
	anybody:
		'signore signora giovane anziano anziana bambino bambina ragazzino ragazzina uomo donna vedova ragazzo ragazza pensionato pensionata',
	indefinite: 'un uno una',
	adverbs:
		'lì là qui qua anche poi ancora già sempre mai ieri oggi domani infine così inoltre però quindi invece corto più molto ora adesso prima dopo solo pure subito successivamente volte intanto infatti tuttavia dunque comunque ormai nuovamente stamattina stamani stamane stasera stanotte recentemente finalmente persino perfino addirittura anzi amaro commosso commossa emozionato emozionata sconsolato sconsolata lapidario lapidaria soddisfatto soddisfatta preoccupato preoccupata pubblicamente amaramente chiaramente direttamente duramente immediatamente personalmente semplicemente sinceramente ufficialmente visibilmente',
	reported: 'avrebbe avrebbero sarebbe sarebbero',
	presenting: {
		openers:
			"con sono queste questo questa quest' è e' e ecco così rapida immediata pronta secca dura amara durissima durissimo duro secco immediato pronto amaro netta netto laconica laconico lapidaria lapidario ironica ironico parola parole arriva inizia comincia si lo l' il la le quanto a ad ne",
		nouns:
			'parole commento protesta testimonianza allarme lamento post appello annuncio promessa denuncia sfogo dichiarazione dichiarazioni reazione monito invito auspicio spiegazione racconto ricordo messaggio pensiero opinione parere replica risposta avvertimento proposta richiesta giudizio riflessione parola accusa accuse affondo amarezza ammissione analisi attacco augurio battuta commenti confessione confidenza convinzione cordoglio critica dedica delusione disappunto disperazione domanda dolore esortazione garanzia gioia constatazione certezza idea ira sogno sospetto ironia messaggi monologo osservazione paura preghiera preoccupazione precisazione promesse puntualizzazione quesito rabbia rammarico rassicurazione ricostruzione rivelazione saluto sfida soddisfazione sos speranza stoccata tesi tweet versione verdetto',
		thus: 'così',
		it: "lo l'",
		told: {to: 'a', of: 'ne', copulas: 'è sono', infinitives: 're rlo rla rli rle rne rci rsi rvi'},
		his: {male: 'suo sua suoi sue', female: 'suo sua suoi sue'},
	},
	demonstratives: "questa questo quest'",
	latter: {male: 'ultimo', female: 'ultima', many: 'questi ultimi|queste ultime'},
	young: 'giovane piccolo piccola grande vecchio vecchia',
	contracted: {
		il: 'del al dal',
		lo: 'dello allo dallo',
		"l'": "dell' all' dall'",
		la: 'della alla dalla',
		i: 'dei ai dai',
		gli: 'degli agli dagli',
		le: 'delle alle dalle',
	},
	times: 'mattina mattino sera serata notte giorno settimana mese anno vigilia pomeriggio fin',
	whiles: 'prima dopo fa tardi',
	clitics: 'lo la li ci mi ti vi gli le',
	ages: 'anni',
	inside: 'in a ad nel nella nello nei negli nelle verso',
	articles: {male: 'il lo un uno questo', female: 'la una questa'},
	asTold: 'come secondo',
	institutions:
		'governo ministero parlamento senato tribunale comune università ospedale istituto consiglio commissione banca partito sindacato associazione federazione confederazione fondazione azienda gruppo società museo teatro scuola liceo archivio agenzia asl ateneo ats capitaneria cassazione clinica comitato consorzio cooperativa corte diocesi dipartimento ente giunta movimento parrocchia policlinico biblioteca camera regione provincia unione lega polizia prefettura procura questura carabinieri medici lavoratori tifosi volontari giornalisti infermieri vigili pompieri avvocati magistrati insegnanti docenti studenti genitori consiglieri residenti',
	prepositions:
		"di a ad da in con su per tra fra d' senza contro davanti dietro oltre entro insieme fino accanto attraverso tramite mediante dentro nonostante malgrado tranne eccetto verso durante dopo prima presso secondo sotto sopra al alla allo ai agli alle dell' all' nell' dall' sull' dal dalla dallo dai dagli dalle nel nella nello nei negli nelle sul sulla sullo sui sugli sulle col coi",
	links: "di del della dello dei degli delle dell' d' per",
	conjunctions:
		"e ed o ma che ch' perché quando se come mentre anche né dove poiché quale quali oppure affinché finché benché sebbene nonché siccome cioè ovvero eppure perciò qualora purché giacché cosicché",
	titles: {
		male: 'papà nonno zio signor sig cav commendator cavalier ingegner ragionier padre frate',
		female: 'signora sig.ra signorina dr.ssa prof.ssa suor mamma nonna zia',
		any: 'dr sen card mons ing arch geom rag monsignore dott dott.ssa dottor dottoressa prof professor professoressa avv avvocato presidente generale colonnello on papa principe don cardinal cardinale onorevole monsignor',
	},
	officials:
		'presule prelato vescovo parroco sacerdote religioso dem leghista forzista pentastellato pentastellata grillino grillina democratico democratica amministratore amministratrice legale avvocato avvocata politico politica esponente deputato deputata leader parlamentare ambientalista autonomista azzurra azzurro calendiana calendiano centrista civilista comunista conservatore conservatrice ecologista eurodeputata eurodeputato europarlamentare giurista indipendentista laburista liberale meloniana meloniano penalista pontefice porporato renziana renziano repubblicana repubblicano socialdemocratica socialdemocratico socialista sovranista',
	parties:
		'automobilista camionista ciclista autista rapinatore rapinatrice aggressore querelante accusato accusata sospettato sospettata bagnante inquilino inquilina commerciante pescatore pescatrice imputato imputata indagato indagata testimone teste vittima arrestato arrestata condannato condannata detenuto detenuta conducente paziente agricoltore agricoltrice residente assassina assassino cliente detentrice ergastolano escursionista evasa evaso ferita ferito fuggitiva fuggitivo ladra ladro malcapitata malcapitato naufrago omicida ostaggio passante passeggera passeggero pedone pensionata pensionato proprietaria proprietario rapito reo ricorrente sequestratore sopravvissuta sopravvissuto superstite truffatore truffatrice turista utente',
	givenParticles: 'del della',
	particles: "di de del della d' la lo da dal van von der den bin ibn",
	synonyms:
		'allenatore tecnico mister ct coach trainer|allenatrice tecnica coach ct|portiere estremo portierone|attaccante centravanti bomber cannoniere goleador punta|difensore centrale stopper terzino|centrocampista mediano regista|papa pontefice|cardinale porporato arcivescovo vescovo presule prelato|sacerdote parroco prete religioso|suora religiosa|avvocato legale penalista difensore|avvocata avvocatessa legale penalista|giudice magistrato togato gip gup|giudice magistrata togata gip gup|pm procuratore magistrato|pm procuratrice magistrata|deputato parlamentare onorevole|deputata parlamentare onorevole|senatore parlamentare|senatrice parlamentare|eurodeputato europarlamentare|eurodeputata europarlamentare|generale colonnello maggiore capitano tenente maresciallo comandante ufficiale militare graduato|poliziotto agente|poliziotta agente|carabiniere militare|professore docente accademico studioso|professoressa docente accademica studiosa|ricercatore scienziato studioso|ricercatrice scienziata studiosa|medico dottore|medico dottoressa|chirurgo medico dottore|chirurga medico dottoressa|cantante artista interprete cantautore|cantante artista interprete cantautrice|attore artista interprete|attrice artista interprete|scrittore autore romanziere|scrittrice autrice romanziera|musicista artista compositore|imprenditore industriale patron|imputato accusato|imputata accusata|velista skipper navigatore|velista skipper navigatrice|ciclista corridore|maratoneta podista runner|giornalista cronista reporter|ristoratore oste cuoco chef|ristoratrice cuoca chef',
	collectives:
		'polizia governo partito ministero tribunale procura famiglia giornale agenzia commissione azienda quotidiano rapporto comune regione prefettura questura associazione organizzazione sindacato comitato capitaneria diocesi emittente autorità',
	roles: {
		male: 'procuratore uomo padre fratello marito consigliere vicino pensionato alunno chirurgo allevatore panettiere pompiere poliziotto carabiniere portiere attaccante difensore corridore nuotatore apicoltore artigiano proprietario papà nonno bidello funzionario produttore calciatore sottosegretario cuoco ristoratore albergatore cantautore ballerino pittore fotografo conduttore lavoratore volontario vedovo zio cugino fidanzato compagno ragazzo anziano organizzatore delegato candidato rettore suocero genero babbo primario mister coach cittadino giardiniere pasticciere macellaio falegname muratore marinaio armatore ferroviere finanziere brigadiere appuntato tenente prete frate rabbino imam cappellano bagnino contadino guardiano banchiere industriale pugile terzino mediano velocista bomber rapinatore aggressore viceministro presentatore comico tesoriere signore vignaiolo cavaliere libraio parrucchiere ragazzino bambino bimbo',
		female:
			'donna madre sorella moglie consigliera vicina pensionata poliziotta avvocatessa nuotatrice mamma nonna bidella funzionaria produttrice campionessa calciatrice magistrata procuratrice governatrice sottosegretaria allevatrice cuoca ristoratrice albergatrice esperta cantautrice ballerina pittrice fotografa conduttrice lavoratrice volontaria vedova zia cugina fidanzata compagna alunna ragazza anziana proprietaria organizzatrice delegata candidata principessa rettrice suocera nuora ostetrica contadina vigilessa soldatessa poetessa romanziera duchessa viceministra capitana chirurga prefetta pescatrice ragazzina bambina bimba modella parrucchiera cancelliera architetta condomina fornaia libraia macellaia',
		pairs: {
			' ssa': 'professore dottore campione',
			'o a':
				'avvocat figli deputat segretari commissari maestr scienziat amic operai eurodeputat vicesegretari filosof coreograf astronom agronom notai bibliotecari cognat gemell coinquilin tifos rifugiat sfollat detenut indagat soci veterinari adept affittuari alliev barbier bisnonn casar cavallerizz coetane compaesan concittadin consuocer dirimpettai discepol dottorand drammaturg ergastolan figliastr fiorai fruttivendol fuggitiv gelatai geograf laureand malgar mercenari milizian missionari mugnai naufrag orfan pedagog pellegrin pizzaiol portinai pupill sart scenograf scolar specializzand vicecommissari',
			'ore rice':
				'dirett att ricercat allenat giocat scritt aut fondat imprendit ambasciat ispett agricolt coordinat amministrat viticolt educat presentat restaurat promot sostenit soccorrit investigat cacciat navigat collaborat mediat istrutt redatt edit curat marciat sciat pattinat tradutt relat operat',
		},
		any: 'neomamma presule prelato studiosa studioso macchinista chitarrista ferroviere polizia governo partito fonti esperti esperto testimoni testimone autorità leader ministero tribunale procura famiglia giornale agenzia giornalista giornalisti analisti residenti commissione vittime economista manifestanti azienda quotidiano rapporto abitanti portavoce giudice cantante medico capo assessore comune regione prefettura questura carabinieri associazione organizzazione vicesindaco vicepresidente comandante capitano maresciallo vescovo sacerdote parroco preside insegnante insegnanti docente docenti studente studenti studentessa genitori cittadini pescatore lavoratori medici regista pilota tecnico infermiere infermiera ricercatori scienziati residente abitante passante cliente commerciante magistrato assessora governatore ct ciclista poeta veterinario autista conducente soldato ufficiale titolare attivista vittima superstite campione atleta imputato pm dirigente parlamentare responsabile fornaio barista cameriere cameriera pendolare pendolari dottore psichiatra ingegnere architetto romanziere compositore chitarrista scultore artista stilista centrocampista arbitro agente questore prefetto vigile militare tassista nipote turista passeggero paziente inquilino rappresentante arcivescovo pontefice suora cancelliere presidente teste collega parente genitore convivente dipendente esponente consulente perito inquirente negoziante esercente gestore tabaccaio chef custode guardia manager ceo amministratore industriale geometra astronauta astrofisico astrofisica corrispondente caporedattore blogger influencer youtuber rapper dj frontman bassista batterista attore concorrente dentista pediatra anestesista terapeuta catechista giudici gip gup cofondatore capogruppo capolista vicepremier europarlamentare leghista ds dg ad ginnasta judoka velista motociclista partigiano migrante profugo adolescente giovane automobilista utente condomino legale superteste sindacato comitato capitaneria diocesi emittente sindacati vicini amici colleghi parenti familiari figli fratelli donne pensionati studentesse alunni maestre maestri professori operai dipendenti sindacalisti rappresentanti piloti giocatori tifosi infermieri soccorritori volontari pompieri poliziotti agenti militari inquirenti investigatori magistrati avvocati legali difensori assessori consiglieri ministri dirigenti attivisti passanti passeggeri turisti clienti pazienti organizzatori attori artisti responsabili vescovi abate acrobata affittacamere aguzzina aguzzino alzatore alzatrice amazzone amministrativista ammiraglio anchorman animatore animatrice antiquario apicoltrice apprendista appuntata armatrice arpista arrampicatore arrampicatrice artificiere ascoltatore ayatollah babysitter badante badessa bagnante bagnina banchiera barbiere barelliere baritono barlady barman bartender becchino benzinaio bersagliere biatleta biografo boscaiolo boss bracciante broker burattinaio cabarettista calzolaio cameraman campionissimo cannoniere canoista canottiere cantiniere capobanda capocannoniere capocantiere capoclan capoclasse capocomico capodelegazione capodipartimento capofamiglia capofila capogabinetto capomafia capomastro capopopolo caporale caporalmaggiore caporedattrice caporeparto caposala caposervizio caposquadra capostazione capotecnico capotreno capoturno carabiniera carceriere carpentiere carrozziere cartolaio casellante cassintegrato cecchino centravanti ceramista cercatore cestista chierichetto ciabattino civilista clown cofondatrice colf collaudatrice commediografo commentatore commentatrice compositrice coniuge connazionale console consolessa consumatore consumatrice contrammiraglio contribuente controllore costumista cronoman decatleta decoratore decoratrice deejay denunciante designer diacono diciottenne dietista direttora direttore-generale discesista discobolo disegnatore disegnatrice domestico doppiatore doppiatrice doppista edicolante elettore elettrauto elettrice eptatleta erede eremita estetista étoile ex-allenatore ex-calciatore ex-campione ex-compagna ex-compagno ex-fidanzata ex-fidanzato ex-marito ex-ministra ex-ministro ex-moglie ex-premier ex-presidente ex-sindaca ex-sindaco expresidente fabbro facchino fantasista fantino fattorino ferroviera figlioccia figlioccio filantropo finanziera fiorettista fisiatra fisioterapista flanker flautista floricoltore fondista fotoreporter francesista frantoiano fratellastro fumettista fuoriclasse generalessa geriatra giallista giardiniera gigantista giocoliere gioielliere giudicessa goleador golfista gommista gondoliere granatiere gruista guardalinea guardalinee guardasigilli guardiamarina guardiana guaritore guaritrice guru hacker hostess ideatore ideatrice idraulico illustratore illustratrice imbianchino imitatore imitatrice ingegnera inquilina interlocutore interlocutrice interprete inventore inventrice investitore investitrice itticoltore killer ladra ladro lanciatore lanciatrice letterata letterato lettore lettrice librettista liutaio locandiera locandiere locatario locatrice logopedista lottatore lottatrice luogotenente madrina magazziniere maggiordomo magnate mago mandriano maratoneta marmista massaggiatore massaggiatrice mecenate medaglista medichessa medievista mentore mezzadro mezzala mezzofondista mezzosoprano minatore mitilicoltore moderatore moderatrice monaca mufti muratora neoministro neopresidente neosindaca neosindaco netturbino nocchiere nonnino norcino nostromo notista novelliere nunzio oculista olivicoltore oratore oratrice orologiaio oss ostacolista ostaggio oste osteopata ostessa otorino padrino pallanuotista pallavolista palleggiatore palleggiatrice panettiera paracadutista paramedico paroliere partigiana passista pasticciera pastora pastore patriarca pecoraro pedofilo pedone pescivendolo piastrellista piscicoltore playmaker podestà podista pompiera portabandiera portalettere portierone postina postino predecessore presidentessa pretore primatista priore progettista programmatore programmatrice prozia prozio questora quindicenne rabbina ragioniera rallista rapitore reduce reporter rianimatore rianimatrice rider rilegatore risparmiatore risparmiatrice rugbista runner sagrestano saldatore saltatore saltatrice salumiere santone scalatore scalatrice scalpellino sceneggiatore sceneggiatrice schermidore schermitrice schiacciatore schiacciatrice sciabolatore scippatore secondino seguace sequestratore sergente showgirl showman sicario skipper slalomista sminatore snowboarder sommelier sorellastra sottotenente sottufficiale sovrintendente spacciatore spadista spazzino spettatore spettatrice sposo sprinter stalker stampatore steward stratega stupratore successore supplente surfista sviluppatore taglialegna tallonatore tappezziere tartufaio tatuatore tatuatrice tedoforo telespettatore tenore timoniera tipografo tiratore tiratrice tornitore traghettatore tranviere trapper trequartista triatleta tricampione trisnonno trombettista truccatore truccatrice truffatore truffatrice tuffatore tuffatrice tutor ulema usciere vetraio vicecampione vicecampionessa vicecapitano vicedirettore vicedirettrice viceparroco vicepresidentessa vicequestora vicequestore vicesindaca videomaker vignaiola vignettista villeggiante violoncellista vongolaro',
	},
	roleEnds: 'alista nista cista gista ologo ologa rista ntenne nquenne 0enne 1enne 2enne 3enne 4enne 5enne 6enne 7enne 8enne 9enne',
	offices: {male: 're', female: 'regina', pairs: {'o a': 'ministr sindac', 'ore rice': 'senat'}, any: 'premier'},
	givenNames: {
		male: 'andrea jacopo nicola simone gabriele michele daniele emanuele cristian valter piergiorgio danilo renzo aldo alfio attilio beppe pino gino tonino carmine vito nunzio orazio oreste eugenio ignazio lapo manlio mirko moreno nello omero ottavio quinto remo rino romeo saverio severino tiziano valentino vittorio pasquale gennaro',
		female: 'gaia vittoria lorenza franca enrica loredana rosa debora',
	},
	abbreviations: 'sig sigg dott dr prof avv on sen ing arch geom rag cav mons card gen magg ten st ecc art pag es cfr tel nr dir',
	calendar: 'natale pasqua ferragosto capodanno pentecoste ramadan quaresima lunedì martedì mercoledì giovedì venerdì sabato domenica',
	questions: 'd domanda',
	answers: 'r risposta',
	namesAfterOffices: true,
	attributesInside: true,
};
