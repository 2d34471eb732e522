import type {Speech} from './speech.ts';

export const nl: Speech = {
	verbs: {
		'': 'aldus gaf gaven gezegd grapte verzuchtte vroeg vroegen benadrukte schetste schreef zei lacht lachte zucht verzucht meent meende menen meenden klaagt grapt glundert glunderde jubelt jubelde mijmert mijmerde bromt bromde foetert foeterde fulmineert grijnst verduidelijkt verduidelijkte nuanceert nuanceerde vult vulde besluit besloot luidden dachten stellen klaagden onderstreept onderstreepte verklapt verklapte beamen waarschuwen verteld',
		't de': 'beaam betoog concludeer erken leg constateer beken voeg herhaal twitter repliceer preciseer beklemtoon opper',
		't de en den': 'antwoord bevestig kondig luid vervolg fluister verzeker betreur mopper oordeel',
		' en': 'liet riep vond',
		't de den': 'reageer stel verklaar waarschuw voorspel vermoed',
		en: 'gev benadrukk benadrukt bewer meld meldd schrev verteld vertell zegg zeid reager verklar concluder constater erkenn erkend beaamd denk voorspell vermoed',
		t: 'dach denk geef laa roep vind vraag benadruk beweer meld schets schrijf vertel zeg',
		de: 'klaag beweer meld vertel',
	},
	softVerbs: {
		'': 'afgeschilderd bestempeld weggezet omschreven genoemd verklaard gewaarschuwd beschreef beschrijft omschreef omschrijft bestempelde bestempelt typeert typeerde gelooft kopte kritiseerde prees prijst wees wijst zag ziet eisen eist eiste eisten hoopt hoopte hopen hoopten noemde noemden noemen noemt sprak spraken spreekt spreken wil wilde pleit pleitte pleiten pleitten verwacht verwachtte verwachten vrezen vreesden schat schatte grinnikt grinnikte glimlacht glimlachte snikt tweet tweette postte appt juicht juichte dankt bedankt bedankte wenst wenste beseft besefte bezweert bezwoer verwijt licht lichtte vat weet wist raadt merkt merkte blikt blikte laakt laakte drong somt laten hekelden veroordelen ontkennen',
		't de':
			'bekritiseer beloof beschuldig hekel ontken veroordeel vrees herinner suggereer relativeer redeneer counter corrigeer analyseer adviseer stamel brul schreeuw mompel sneer schamper dreig verdedig twijfel onthul feliciteer mail doel',
	},
	references: 'zie|zie ook',
	coined: 'zogenaamde|zogeheten|zogenoemde|bijgenaamd|bijgenaamde|alias',
	reading: 'luidt luidde staat stond klinkt klonk',
	sounding: 'klinkt klonk luidt luidde',
	naming: 'heet heette heten genaamd noemt naam titel getiteld gedoopt',
	works:
		'boek schilderij doek podcast single musical toneelstuk voorstelling expositie kunstwerk gedicht bundel dichtbundel debuutroman thriller bestseller nummer lied roman film lied album programma serie documentaire tentoonstelling',
	otherVerbs: {
		'': 'begon bleef hield kreeg lag liep maken nam reed stond verloor won zat zit gaan ging gingen kwam kwamen komen maakte werkte speelde woonde',
		t: 'begin blijf brach breng houd krijg lig loop neem rijd staa gaa kom maak werk speel woon',
	},
	asSaid: 'zoals',
	examples: 'onder wie|onder meer|waaronder|zoals',
	according:
		'luidt de reactie van|luidde de reactie van|luidt het oordeel van|luidt het antwoord van|klinkt het bij|klonk het bij|klinkt het vanuit|volgens|in de ogen van|aldus|in de woorden van|naar eigen zeggen van',
	ownWords: 'naar eigen zeggen|volgens eigen zeggen|naar eigen woorden',
	pronouns: {he: 'hij', she: 'zij ze', they: 'zij ze', it: 'het dat dit', self: 'ik wij we'},
	cases: 'zaak kwestie',
	disjunctives: {male: 'hem', female: 'haar', many: 'hen hun ze'},
	viewpoints: {
		male: 'zijn',
		female: 'haar',
		many: 'hun',
		phrases: 'naar ~ mening|in ~ ogen|volgens ~ eigen woorden|in ~ woorden|in ~ eigen woorden',
	},
	own: 'ik',
	what: 'wat',
	bracketed: {passives: 'wordt worden werd werden', by: 'door'},
	relatives: 'die',
	determiners: 'de het een zijn haar hun ons onze mijn deze die elk elke ieder geen',
	quantities: {
		about: 'ongeveer|bijna|ruim|circa|meer dan|minder dan',
		shares: 'procent',
		parts: 'derde kwart helft meerderheid tientallen honderden duizenden',
		of: 'op',
	},
	quantifiers: 'enkele sommige veel vele meerdere verschillende twee drie vier vijf andere anderen alle beide één',
	auxiliaries:
		'heeft hebben had hadden is was waren wordt worden werd werden zal zullen zou zouden kan kunnen kon konden moet moeten moest mag mogen',
	perfect: 'heeft hebben had hadden',
	alongside: 'met',
	definite: 'de het',
	anybody:
		'man vrouw jongen meisje weduwe winnaar winnares doelpuntenmaker matchwinnaar debutant kampioen kampioene titelverdediger jubilaris laureaat',
	indefinite: 'een',
	adverbs:
		'toch daarom niettemin intussen desgevraagd telefonisch schriftelijk ook toen later nog al reeds weer steeds niet nooit altijd gisteren vandaag morgen nu eerder echter verder daarna daarbij daarover vervolgens bovendien zelf wel hierover maar aan toe uit weten op dus er juist alleen toch inmiddels intussen daarom desondanks nochtans tegelijkertijd gelukkig voorlopig pas kortom integendeel daarnaast natuurlijk uiteindelijk ondertussen sindsdien hoe-dan-ook misschien helaas uiteraard overigens kort vlak direct even afgelopen vorige komende zojuist onlangs destijds hier daar zo bijna dan hiermee daarmee waarna trouwens momenteel eerst tenslotte ten-slotte achteraf bijvoorbeeld terug mee uiteen eveneens tevens alsnog voorts daarvoor daarop hierna aanvankelijk onmiddellijk meteen stilaan vooral wellicht waarschijnlijk vermoedelijk blijkbaar kennelijk eigenlijk niettemin evenwel sowieso gewoon zeker duidelijk jammer spijtig plots plotseling opeens straks vanochtend vanmiddag vanavond vannacht vanmorgen eergisteren tegenwoordig vroeger ooit soms vaak meestal regelmatig telkens opnieuw nogmaals letterlijk persoonlijk terecht samen bijgevolg vandaar hierdoor daardoor daarin daarvan erop vooralsnog liever ongetwijfeld allereerst tegelijk lachend trots boos opgelucht teleurgesteld tevreden eerlijk kritisch enthousiast bezorgd verbaasd zichtbaar maandagochtend maandagmiddag maandagavond dinsdagochtend dinsdagmiddag dinsdagavond woensdagochtend woensdagmiddag woensdagavond donderdagochtend donderdagmiddag donderdagavond vrijdagochtend vrijdagmiddag vrijdagavond zaterdagochtend zaterdagmiddag zaterdagavond zondagochtend zondagmiddag zondagavond',
	reported: 'zou zouden',
	ageEnds: '-jarige',
	manyEnds: 's en',
	collectives:
		'politie regering kabinet partij bron ministerie rechtbank gemeente familie bedrijf krant rapport justitie vakbond commissie persbureau brandweer vereniging organisatie parket bond oppositie rederij',
	natives:
		"'er utrechter dammer lander enaar brabander groninger zeeuw fries limburger vlaming belg duitser fransman brit engelsman spanjaard italiaan portugees deen zweed noor pool amerikaan australiër oostenrijker zwitser rus turk marokkaan argentijn braziliaan aalstenaar achterhoeker afghaan albanees algerijn almeerder almeloër amersfoorter antilliaan antwerpenaar apeldoorner arnhemmer arubaan assenaar betuwenaar bosniër bosschenaar bredanaar bruggeling brusselaar bulgaar canadees cda'er chileen chinees christendemocraat colombiaan congolees cubaan curaçaoënaar d66'er delftenaar deventenaar drent drentenaar egyptenaar eindhovenaar emmenaar enschedeër eritreeër ethiopiër filipijn gentenaar georgiër ghanees gouwenaar griek haarlemmer hagenaar hagenees hasselaar hengeloër hilversummer hongaar indiër indonesiër irakees iraniër israëliër ivoriaan japanner kameroener kempenaar keniaan koreaan kortrijkzaan kroaat leeuwarder leidenaar leuvenaar litouwer luikenaar luxemburger maastrichtenaar mechelaar mexicaan nigeriaan nijmegenaar oekraïner oostendenaar overijsselaar palestijn partijloze peruaan pvda'er pvv'er roemeen senegalees serviër sloveen slowaak sneker sociaaldemocraat socialist socialiste sp'er surinamer syriër texelaar tilburger tsjech tukker tunesiër twentenaar uruguayaan venezolaan vietnamees vvd'er westfries wit-rus zaankanter zuid-afrikaan zwollenaar",
	relations:
		'man vrouw jongen meisje moeder vader broer zus zoon dochter echtgenote echtgenoot oom tante neef nicht opa oma weduwe weduwnaar buurman buurvrouw vriend vriendin collega partner getuige genoot genote kleindochter kleinzoon opvolger opvolgster rivaal schoonmoeder schoonvader schoonzoon schoonzus stiefmoeder stiefvader tegenstander tegenstandster tweelingbroer tweelingzus zwager',
	being: 'is was',
	years: 'jaar',
	presenting: {
		openers: 'dat dit zo aldus',
		nouns: 'woorden reactie antwoord oordeel conclusie advies verklaring uitleg mening boodschap',
		thus: 'aldus',
		his: {male: 'zijn', female: 'haar'},
	},
	inside: 'in uit',
	prepositions:
		'in op aan van naar met bij door voor uit over onder tegen na tot om zonder tussen tijdens sinds vanaf vanuit wegens volgens binnen buiten langs rond per achter vanwege dankzij ondanks naast tegenover namens via gedurende',
	links: 'van voor uit bij',
	but: 'maar',
	conjunctions: 'en of maar dat want omdat als toen terwijl hoewel dus wanneer waar wie wat zodat nadat voordat zoals zodra indien tenzij',
	titles: {
		male: 'meneer dhr heer',
		female: 'mevrouw mevr',
		any: 'dr prof professor president generaal kolonel prins prinses paus commissaris staatssecretaris',
	},
	surnameLeads: 'in op aan uit',
	particles: "van de der den het 't ter ten te von el al",
	roles: {
		male: 'man vader zoon broer echtgenoot raadsman bewindsman zegsman ombudsman voorman weerman oom neef brandweerman buurman opa weduwnaar vakbondsman topman',
		female:
			'woordvoerster bestuurster directrice onderzoekster trainster voorzitster vrouw moeder winnares eigenares juf tante nicht verslaggeefster dochter zus echtgenote advocate speelster schrijfster schaatsster zwemster atlete wetenschapster agente brandweervrouw boerin onderneemster eigenaresse winkelierster lerares studente regisseuse zangeres kunstenares journaliste buurvrouw oma weduwe vriendin vrijwilligster initiatiefneemster oprichtster bezoekster activiste topvrouw aanvoerster amazone artieste assistente bakkerin bankierster boekhoudster conservatrice coördinatrice danseres dichteres doktersassistente erfgename fotografe gravin hertogin historica kapster keepster keizerin kokkin lijsttrekster masseuse medewerkster organisatrice passante patiënte presentatrice producente psychologe renster roeister ruiterin scenariste secretaresse serveerster sociologe spreekster supportster uitbaatster uitgeefster verkoopster verpleegster verzorgster visagiste voorleesster wandelaarster werkgeefster werkneemster',
		any: 'doelpuntenmaker matchwinnaar debutant titelverdediger jubilaris laureaat woordvoerder bestuurder directeur onderzoeker trainer politie regering kabinet partij bronnen bron deskundigen deskundige experts expert bewoners bewoner getuigen getuige autoriteiten ministerie rechtbank gemeente familie bedrijf krant rapport journalist journalisten justitie analisten analist vakbond vakbonden commissie slachtoffers econoom demonstranten persbureau omwonenden boeren leraren advocaat officier hoogleraar arts coach speler leider schrijver brandweer vereniging organisatie student studenten docent docenten leerkracht leerling ouders ondernemer ondernemers bakker boer visser chauffeur verpleegkundige wetenschapper wetenschappers onderzoekers historicus viroloog psycholoog socioloog auteur regisseur zanger bondscoach doelman verdediger bisschop commandant agent agenten ambassadeur gouverneur minister-president raadslid keeper aanvoerder middenvelder renner wielrenner schaatser zwemmer atleet huisarts chirurg verpleger psychiater ecoloog rechercheur akkerbouwer slager kok winkelier horecaondernemer manager hoofdverdachte verslaggever schepen gedeputeerde lijsttrekker procureur aanklager notaris curator parket bond ceo spits aanvaller international coureur landbouwer teler architect uitbater verkoper werkgever ambtenaar winnaar kampioen inspecteur voorlichter hulpverlener specialist jurist filosoof therapeut onderwijzer conservator componist dirigent danser producent uitgever ontwerper tiener jongere jongeren collega partner nabestaande nabestaanden inwoner inwoners buren huurder passant omstander fan fans vluchteling betoger militair soldaat luitenant gedetineerde kanselier senator secretaris secretaris-generaal coördinator beheerder correspondent oppositie kardinaal priester rector muzikant dichter kunstenaar schilder fotograaf redacteur omwonende ooggetuige slachtoffer vriend dominee pastoor imam vrijwilliger initiatiefnemer organisator oprichter bestuurslid machinist piloot kapitein patiënt klant bezoeker supporter reiziger activist loodgieter imker fruitteler rapper ruimtevaarder meteoroloog kamerlid baas chef vice captain bokser turner tennisser kapper makelaar tandarts dierenarts acteur actrice cabaretier columnist presentator accountant adelborst advocaat-generaal afdelingshoofd agrariër alpinist ambachtsman archivaris asielzoeker assistent astronaut astronoom bankier barman basketballer beeldhouwer bergbeklimmer bewaker bewindspersoon bibliothecaris biljarter bloemist boekhandelaar bootsman botanicus brigadier cabaretière cipier componiste conciërge conducteur cricketer decaan dertiger detective diaken diplomaat dirigente docente dramaturg drenkeling drummer duiker erfgenaam ex-man ex-premier filmmaker finalist finaliste fysicus gastheer geneticus gerechtsdeurwaarder gijzelaar gitarist glazenwasser goochelaar griffier handballer handbalster heemraad hockeyer hockeyster hoofdagent hoofdcommissaris hotelier hovenier illustrator ingenieur installateur jachtopziener judoka juwelier kandidaat kapelaan kinderarts kleermaker klimmer korporaal kroonprins kunstrijder kweker landgenoot leenheer linksback linksbuiten lobbyist majoor marathonloper marinier matroos mecanicien meesterknecht metselaar molenaar monteur motoragent motorrijder negentiger nieuweling nieuwkomer oogarts opvolger opvolgster opzichter orthopeed overlevende parlementariër partijgenoot peuter pianist pleiter ploeggenoot poelier politica politicus postbode predikant prelaat puber publiekslieveling raadsheer rabbijn rapporteur rechtsback rechtsbuiten rederijker restaurateur rivaal routinier schaker schipbreukeling schipper schoenmaker scholier scholiere schoonzus schutter sergeant sergeant-majoor sociaaldemocraat softbalster soliste sopraan spelverdeelster sprinter stadgenoot statenlid steward stewardess strafpleiter streekgenoot studiegenoot stukadoor stuurman surfer tachtiger teamgenoot technicus teelster tegenstander tennisster tolk topscorer tuinder tuinman turnster tweelingbroer tweelingzus twintiger uitblinker uitvinder veertiger veldrijder verliezer vertaler verzorger veteraan vice-premier vicepremier vijftiger violist violiste visboer viskweker vlieger vlogger voetballer voetbalster volleyballer volleybalster voorganger voorgangster vormgever waterpoloër wereldkampioene wielrenster wijkagent wijnboer winkelbediende zakenman zeeman zeiler zeilster zestiger zeventiger ziekenverzorger zuster zwager',
	},
	offices: {male: 'koning', female: 'koningin', any: 'voorzitter minister premier burgemeester rechter kamerlid wethouder'},
	times: 'dag dagen week weken avond ochtend nacht jaar maand weekend keer uur minuut tijd',
	givenNames: {
		male: 'gerrit bas sem martijn rob arjan arie cor joop ton jos sjaak rik roel guus',
		female: 'els greet annemarie corrie ria riet heleen nel fleur tessa floor',
	},
	abbreviations: 'dhr mevr dr prof mr nr st drs ir enz bijv o.a d.w.z blz',
	calendar:
		'kerst kerstmis pasen pinksteren sinterklaas oudjaar nieuwjaar ramadan hemelvaart maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
	questions: 'v vraag',
	answers: 'a antwoord',
	roleEnds:
		'bewoner bewoonster leider leidster directeur directrice minister onderzoeker onderzoekster meester voorzitter voorzitster expert leraar bioloog wachter houder eigenaar adviseur kamerlid baas chef meteoroloog loog leden slid vader zoon vrouw coach rechter werker nemer voerder kundige tgenoot sgenoot tgenote sgenote',
	synonyms:
		'trainer coach oefenmeester|bondscoach coach trainer|burgemeester burgervader|advocaat raadsman|keeper doelman|boer landbouwer veehouder|woordvoerder zegsman voorlichter|premier minister-president|aanvaller spits topscorer|atlete loopster hardloopster|commissaris korpschef|schrijver auteur|zanger artiest muzikant|zangeres artieste|hoogleraar professor wetenschapper onderzoeker|predikant dominee voorganger',
	verbSecond: true,
};
