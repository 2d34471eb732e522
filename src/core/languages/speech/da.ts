import type {Speech} from './speech.ts';

export const da: Speech = {
	verbs: {
		'': 'fortalt fortalte fortsatte fortsætter fortæller lyder lød siger spurgte spørger udbrød sagde sagt skrev skrevet skriver synes syntes troede tror fastslår fastslog husker medgiver medgav glæder glædede svarer svarede anfører anførte anført indskød påstår påstod foreslår foreslog gentager gentog fastholder fastholdt tilkendegiver tilkendegav mindes mindedes udbryder spår spåede udtrykker udtrykte udtrykt indskyder indvender indvendte anslår anslog forudser forudså roser vidnede klagede',
		'er ede': 'grin hvisk sukk smil jubl ras tordn jok bebud benægt insister garanter protester undr ærgr gætt',
		'er ede et':
			'advar bekræft forklar hævd indrømm kommenter konstater lov påpeg tilføj understreg vurder uddyb bemærk fremhæv beklag afslutt opsummer konkluder forsikr pointer berett erklær noter suppler præciser argumenter røb afslør opfordr bedyr erindr begrund varsl forvent informer anbefal',
		'er te t': 'erkend meddel men oplys råb udtal nævn',
	},
	softVerbs: {
		'': 'afviser afviste afvist taler talte beskrev beskriver beskrevet fordømmer fordømte kalder kaldt kaldte omtalte roste ser stemplede så vil ville tænker tænkte takker takkede råder indleder indledte føler følte truer truede slutter ler lo spøger',
		'er ede': 'anklag betegn frygt håb kritiser kræv hyld reager ønsk',
	},
	separable: {verbs: 'føjer føjede lægger lagde slår slog skyder skød', particles: 'til fast ind'},
	infinitives: 'fortælle oplyse meddele bekræfte konstatere afsløre berette',
	echoes: {verbs: 'lyder lød kommer kom hedder hed', from: 'fra'},
	references: 'se|se også',
	coined: 'såkaldte|såkaldt|alias',
	reading: 'hedder hed står stod lyder lød',
	sounding: 'lyder lød',
	naming: 'arbejdstitlen hedder hed kaldes navnet titlen',
	works:
		'bogen digtsamlingen debutromanen novellen udstillingen podcasten programmet dokumentaren singlen pladen musicalen operaen digtet maleriet spillet forestillingen showet romanen filmen sangen albummet serien stykket',
	otherVerbs: {
		'': 'begyndte blev bor fik får gav gik går gør lå stod står tabte tog vandt holdt kom lægger lagde peger pegede',
		er: 'arbejd led spill begynd bliv giv ligg tag hold komm',
		de: 'arbejde lede spille boe gjor',
	},
	asSaid: 'som',
	examples: 'blandt andre|blandt andet|heriblandt|deriblandt',
	according: 'med ord fra|ifølge|i følge|efter ord af',
	ownWords: 'efter eget udsagn|ifølge eget udsagn|med egne ord',
	pronouns: {he: 'han', she: 'hun', they: 'de', it: 'det den', self: 'jeg vi du'},
	reflexives: 'sin sit sine',
	hearers: 'du dig jer',
	disjunctives: {male: 'ham', female: 'hende', many: 'dem'},
	viewpoints: {
		male: 'hans',
		female: 'hendes',
		many: 'deres',
		phrases: 'efter ~ mening|i ~ øjne|med ~ ord|med ~ egne ord|efter ~ opfattelse',
	},
	own: 'jeg',
	what: 'det|, som|det som|hvad',
	institutions:
		'kommune kirke universitet universitetshospital hospital sygehus politi politikreds byret landsret domstol forbund forening bank avis skole højskole styrelsen ministeriet museum bibliotek tilsynet brandvæsen kors region',
	relatives: 'som',
	determiners: 'en et den det de hans hendes deres sin sit sine min vores hver denne dette',
	quantities: {
		about: 'omtrent|næsten|cirka|omkring|mere end|over',
		shares: 'procent',
		parts: 'tredjedel fjerdedel halvdelen flertal snesevis hundredvis tusindvis',
		of: 'af',
	},
	quantifiers: 'nogle flere mange to tre fire fem andre alle begge',
	auxiliaries: 'have har havde er var bliver blev skal skulle kan kunne må måtte får bør burde vil',
	perfect: 'har havde',
	passives: 'blev blevet bliver',
	agents: 'af',
	anybody:
		'vinder vinderen målscoreren debutanten mesteren medaljevinderen stjernen artisten kunstneren forfatteren skuespilleren sangeren jubilaren veteranen prismodtageren',
	indefinite: 'en et',
	adverbs:
		'her adspurgt alligevel derfor derimod ham hende dem dig mig os jer også så senere endnu allerede igen altid aldrig ikke nu da dog videre samtidig derefter tidligere selv blandt andet sådan således ligeledes desuden endvidere imidlertid efterfølgende straks herefter derpå endelig stadig stadigvæk fortsat nemlig derimod indledningsvis afslutningsvis herudover derudover bagefter hertil igår idag umiddelbart faktisk dernæst omvendt ellers netop derfor måske',
	ageEnds: '-årige',
	natives:
		'fynboen jyden københavneren ianeren lænderen sjællænderen bornholmeren danskeren svenskeren nordmanden tyskeren briten franskmanden amerikaneren spanieren italieneren russeren belgieren afghaneren albaneren algiereren amagerkaneren anholteren argentineren australieren bosnieren bulgareren canadieren chileneren egypteren eritreeren esbjergenseren esteren etiopieren falstringen finnen frederiksbergeren færingen grækeren helsingoraneren herningenseren himmerlændingen inderen irakeren iraneren ireren islændingen israeleren japaneren kenyaneren kineseren koldingenseren koreaneren kroaten liberalisten litaueren lollikeren læsøboen marokkaneren mexicaneren midtjyden morsingboen nordjyden odenseaneren palæstinenseren polakken portugiseren radikaleren roskildenseren rumæneren samsingen schweizeren serberen silkeborgenseren slovakken slovenen socialdemokraten somalieren sydafrikaneren syreren sønderjyden thyboen tjekken tuneseren tyrken ukraineren ungareren vejlenseren vendelboen venstremanden vestjyden waliseren ærøboen østjyden østrigeren aalborgenseren',
	relations:
		'mand kvinde dreng pige mor far bror søster søn datter kone ægtemand hustru samlever kæreste nabo ven veninde kollega kammerat mormor morfar farmor farfar svigermor svigerfar onkel tante moster fætter kusine enke vidne efterfølger forgænger holdkammerat landsmand lillebror lillesøster modstander rival stedfar stedmor storebror storesøster svigerdatter svigerinde svigersøn svoger tvillingebror tvillingesøster',
	being: 'er var bliver',
	adjectiveArticles: 'den det',
	fresh: 'ny nye nytt',
	plurals: 'erne- ene- ne-',
	groups: {male: 'de', female: 'de'},
	years: 'år',
	presenting: {
		openers: 'det dette sådan',
		nouns:
			'ord ordene budskab budskabet svar svaret kommentar kommentaren besked beskeden melding meldingen reaktion reaktionen råd konklusion konklusionen vurdering vurderingen opfordring opfordringen forklaring forklaringen',
		his: {male: 'hans', female: 'hendes'},
	},
	inside: 'i',
	prepositions: 'foreholdt forelagt i på af til fra med om for ved under over mod efter før mellem hos gennem uden ifølge blandt siden',
	links: 'i på for fra ved af hos',
	but: 'men',
	conjunctions: 'og eller men at for fordi når om som mens da så før hvor hvad der selvom inden hvis skønt dersom imens',
	titles: {
		male: 'hr herr',
		female: 'fru frøken',
		any: 'dr statsminister admiral major kong kongen prins prinsesse pave udenrigsminister politidirektør',
	},
	particles: 'von af de van der',
	roles: {
		male: 'talsmand mand far søn bror ægtemand konge brandmand købmand farfar morfar kronprins bedstefar svigerfar lillebror storebror onkel fætter abbed bankmand baron enkemand fagforeningsmand forretningsmand gudfar hertug idrætsmand kejser munk stedfar stedsøn svigersøn svoger sønnesøn tjenestemand tvillingebror',
		female:
			'talskvinde kvinde mor datter søster kone forkvinde skuespillerinde sangerinde hustru mormor farmor enke veninde jordemoder bedstemor svigermor lillesøster storesøster kusine tante moster abbedisse ballerina bondekone danserinde forfatterinde grevinde hertuginde husmor kejserinde kunstnerinde lærerinde nonne servitrice stedmor svigerinde',
		any: 'skuespiller talsperson politiet regeringen partiet kilder kilde eksperter ekspert beboere vidner vidne myndighederne ministeriet byretten kommunen familien selskabet avisen rapporten journalist journalister analytikere fagforeningen kommissionen ofre økonom demonstranter virksomheden bureauet naboer lærere chef direktør advokat anklager forsker læge træner spiller leder forfatter foreningen organisationen forbundet studerende elev forældre iværksætter bager landmand fisker chauffør sygeplejerske kaptajn ambassadør biskop instruktør sanger landstræner målmand kok folketingsmedlem rektor lærer lektor psykolog senioranklager specialanklager politiinspektør politikommissær forsvarer anfører forsvarsspiller midtbanespiller rytter svømmer jæger kunstner musiker fotograf nabo beboer ven præst arrangør cheføkonom analytiker meteorolog historiker biolog oberst pilot passager patient kunde aktivist reporter vinder betjent ordfører ejer medejer indehaver stifter pædagog konsulent koordinator ingeniør arkitekt tømrer murer elektriker mekaniker håndværker målscorer debutant stjerne artist medlem sekretær inspektør kommissær tillidsmand ombudsmand styrmand politimand brandfolk redningsfolk repræsentant skibsreder matros jurist gartner havnefoged kurator bibliotekar provst komponist dirigent kollega kammerat kæreste samlever pensionist turist bilist cyklist vært radiovært frisør slagter praktikant tilskuer investor servitør lods kommentator debattør sagfører livredder assistent medarbejder soldat officer lærling kandidat politiker forstander producent fabrikant strateg mægler fysiker kemiker astronom dansker svensker vagthavende pårørende frivillige kritikere forskere forskerne eksperterne beboerne forældrene eleverne lærerne kunder borgere borger bestyrelsen ledelsen regionen styrelsen klubben universitetet retten landsretten anklagemyndigheden udvalget rådet banken akademiker aktionær alpinist apoteker arbejdsgiver arving astronaut asylansøger bassist bedemand begravelsesagent billedhugger bjergbestiger blogger bogtrykker brevbærer bygherre byplanlægger cellist dekan designer detektiv diakon diskuskaster doktor dokumentarist efterfølger ekspedient entreprenør ergoterapeut faldskærmsudspringer fangevogter filosof finalist fiskehandler foredragsholder forgænger forlægger friidrætsudøver fuldmægtig fysioterapeut færgefører genetiker geograf gitarist greve guldsmed gymnast gøgler gårdejer haveejer hjemmehjælper hotelejer humorist højdespringer idrætsudøver illustrator imam influencer judoka kajakroer kantor kardinal keramiker kiropraktor komiker konduktør konsul kontrollør koreograf korporal kuglestøder kørelærer landsmand langdistanceløber lingvist lokofører lokomotivfører lydtekniker magiker massør missionær modstander musikproducer mønsterbryder nobelpristager notar nybegynder nykommer nytilkommen opfinder optiker ortopæd overlevende parlamentariker pianist portør postbud prædikant psykiater psykoterapeut publicist rapper receptionist redningsmand revisor rival sangskriver scenograf sergent sikkerhedsvagt skibsfører skolelærer skomager skovejer skovrider skraldemand skribent skulptør skytte solist sopran spejder sprinter statistiker statsmand stewardesse stuntmand søfarende sømand tatovør teenager tekniker tenor tilrettelægger tolk trommeslager træhandler urmager vejrvært veteran videnskabsmand violinist vognmand vokalist vægter værtinde øjenvidne',
	},
	offices: {female: 'dronning', any: 'formand minister dommer professor borgmester præsident general'},
	times: 'dag dagen uge ugen aften aftenen morgen morgenen nat natten år året måned måneden weekend weekenden stund gang time minut tid',
	givenNames: {
		male: 'kim bo poul flemming bent knud claus steen frederik villads aksel viggo asger bjarne nikolaj',
		female: 'helle lone line trine signe ida freja birthe lis lise grethe else jonna sidsel',
	},
	abbreviations: 'dr prof bl.a hr fr nr kl ca f.eks dvs skt adm dir kst cand mag jf red bl inkl mio mia sdr st osv o.l pga kgl',
	calendar: 'ramadan mandag tirsdag onsdag torsdag fredag lørdag søndag',
	questions: 'sp spørgsmål',
	answers: 'sv svar',
	roleEnds:
		'scorer leder chef direktør minister forsker formand læge mester advokat rådgiver redaktør professor ekspert rådmand olog tv-vært studievært butiksejer bådejer boligejer erhandler boghandler mælkebonde medlem medlemm foged præst elev',
	synonyms: 'forsvarer advokat forsvarsadvokat|træner coach|forfatter skribent|advokat jurist|målmand keeper|professor forsker',
	verbSecond: true,
};
