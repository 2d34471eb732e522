import type {Speech} from './speech.ts';

export const de: Speech = {
	verbs: {
		'': 'gesprochen geschrieben geantwortet gefragt geurteilt gerufen geschrien stöhnte brüllte redete schreiben fordern kritisieren betonen warnen erzählen klagen loben mahnen vermuten melden beklagen schildern bilanzieren resümieren argumentieren bemängeln behaupten begründen bestätigen ergänzen erläutern urteilen folgern teilen fragen angab bekanntgab fuhr hieß hob unterstrich vorwarf berichten berichteten gestand versprach widerspricht widersprach freut freute ärgert ärgerte wundert wunderte witzelt bekennt beichtet beichtete bekannte plauderte sinnierte stöhnt höhnt giftet giftete verriet versprachen schreit schrie murmelt lacht lachte grinst schmunzelt schmunzelte wettert stichelt frotzelt sinniert prophezeit plaudert empfiehlt empfahl empfahlen empfehlen rät riet rieten raten',
		'te ten': 'ankündig aufforder hinzufüg mitteil skandier',
		't te ten':
			'antworte appellier argumentier behaupte beklag bekräftig bemängel beteuer beton erinner forder frag füg kritisier mein melde teil verkünde versicher warn äußer erzähl begründe bilanzier bemerk beschwichtig bestätig dementier entgegne ergänz erläuter erwider folger formulier jubel protestier ereifer echauffier spöttel maul mecker motz jammer lamentier orakel unk raun fauch frohlock läster flachs schlussfolger spekulier fleh hauch wisper stammel grummel raunz kreisch schluchz staun erkundig verlautbar verlaute bekunde vermelde beanstande stotter klag kommentier kondolier konstatier konter kündig laute lob mahn monier mutmaß notier polter poste prognostizier präzisier resümier räum rüg schilder schwärm urteil zitier ätz flüster scherz schimpf seufz',
		't en te ten': 'erklär sag',
		' en': 'rief schrieb',
		te: 'ausdrück zusammenfass einräum anmerk anführ ausführ darleg deute feststell höhn klarstell murmel prophezei stell twitter wetter witzel berichte',
		t: 'ausführ darleg feststell klarstell hinzufüg mitteil zusammenfass einräum anmerk anführ fähr heb heiß ruf schreib unterstreich berichte gesag gesteh verrie verrä versprich',
	},
	softVerbs: {
		'': 'gefordert vorgeworfen gewarnt angekündigt gelobt geschildert verspottet tituliert titulierte kommentierten attackierte rühmte gab gaben gibt bat fand ging kam pries rät sah stand will beschwor bestand empfand schloss schlug sprach strahlt strahlte grinst grinste skizziert skizzierte analysiert analysierte begründet begründete beschwert beschwerte beschwerten schmunzelt schmunzelte widerspricht widersprach schwärmt schwärmte tadelt tadelte urteilt urteilte resümiert resümierte bilanziert bilanzierte frotzelt frotzelte feixte knurrt knurrte wettert wetterte ätzt ätzte poltert polterte seufzt seufzte flüstert flüsterte präzisiert präzisierte relativiert relativierte rechtfertigt rechtfertigte',
		't te':
			'attestier empör tob schäum donner tön ächz zisch brumm zeter triumphier konkretisier pflichte hak wiegel merk dank gratulier bedauer begrüß bescheinig charakterisier dräng fürchte glaub hoff mach plädier reagier rechne rechtfertig titel unterstell vermute verteidig verurteil',
		' en': 'beschrieb verglich verwies warf wies',
		't te ten': 'droh lehn verlang werte würdig zeig',
		te: 'beschimpf beschuldig betitel brandmark dach geißel spotte stuf veröffentlich wand woll bezeichne nann',
		t: 'beschreib bestreite bestrit bitte denk finde hiel häl komm preis rie schließ sieh steh vergleich verweis weis wende wirf besteh bezeichne empfinde geh nenn schläg sprich',
		en: 'halt lobt sag seh beschwör bezeichn bezeichnet geh nenn nannt sprach sprech',
	},
	reportedClaims: {
		nouns:
			'vorwurf vorwürfe vorwürfen kritik behauptung behauptungen aussage aussagen äußerung äußerungen forderung forderungen warnung warnungen anschuldigung anschuldigungen darstellung einwand einwände befürchtung befürchtungen einschätzung hinweis ankündigung versprechen drohung beschwerde klage klagen these unterstellung vorhaltung vorhaltungen bemerkung erklärung argument',
		by: 'von vom',
		that: 'dass daß wonach ob',
	},
	echoes: {verbs: 'verlautet verlautete', from: 'aus von'},
	separable: {
		verbs: 'stellt stellen ließ ließen lässt lassen',
		particles: 'fest klar ausrichten verlauten bestellen mitteilen verkünden wissen',
	},
	spoken: {
		cries: '',
		crowds: '',
		lines: '',
		signs:
			'aufkleber banner bannern fahne fahnen grabstein plakat plakate plakaten schild schilder schildern spruchband spruchbändern tafel tafeln transparent transparenten zettel zetteln',
		closers: '',
	},
	borne: 'lesen prangt prangte prangten stand standen steht stehen',
	references: 'siehe|siehe auch|vgl',
	coined: 'sogenannte|sogenannten|sogenannter|sogenanntes|sogenanntem|genannte|genannten|alias',
	agencies: 'dpa afp apa sid epd kna rtr dts ots',
	outletLeads:
		'in der|in dem|im|in den|laut|bei|gegenüber der|gegenüber dem|in der sendung|im magazin|bericht der|bericht des|berichts der|berichts des|podcast der|podcast des|interview der|interview des|ausgabe der|ausgabe des|anfrage der|anfrage des|nachfrage der|nachfrage des',
	sounding: 'heißt hieß',
	hearsay: 'soll sollen',
	mindless:
		'geht ging gehen gingen kommt kam kommen kamen steht stand stehen standen besteht bestand gibt gab geben gaben sehen will wollte wollten schließt schloss',
	naming:
		'heißt heißen hieß hießen genannt name namen namens titel getauft betitelt beispiel motto slogan stichwort überschrift fazit achtung',
	media: 'interview talkshow sendung podcast blatt zeitung zeitschrift magazin sender portal journal rundschau',
	citing: {
		verb: 'zitiert',
		auxiliaries: 'wird werden wurde wurden',
		verbs: 'zitiert zitierte zitieren zitierten',
		by: 'mit',
		words: 'worten satz',
	},
	works:
		'buch werk roman film lied album stück song serie gedicht hörspiel krimi musical gemälde podcast reihe show drama komödie thriller oper operette ballett hit single bücher büchern werke werken romane romanen filme filmen lieder liedern alben stücke stücken songs serien gedichte gedichten krimis podcasts shows dramen komödien opern operetten hits singles',
	otherVerbs: {
		'': 'begann gewann bekam beschloss blieb entschied fiel ging kam lag nahm starb stieg verlor zog lief ließ soll traf flog gefragt angesprochen angefragt',
		't te': 'ende leb reis setz sorg spiel wirk arbeite',
		en: 'beschloss bleib bring komm fuhr lass nehm schi treff wollt führ geh konnt musst lieg soll sollt kündig',
		t: 'beginn gewinn bekomm bleib bring komm erhiel erhäl gal gil läss läuf nimm schein steig unterstütz verlier zieh führ geh gehör lieg tra triff trit fäll',
		te: 'brach durf führ gehör konn muss',
	},
	examples: 'allen voran|darunter|beispielsweise|zum beispiel|wie etwa',
	according:
		'laut|gemäß|so|wie|aus sicht|aus sicht von|in den augen|in den augen von|nach den worten|nach den worten von|nach angaben|nach angaben von|nach ansicht|nach ansicht von|nach meinung|nach meinung von|nach aussage|nach aussage von|nach aussagen|nach aussagen von|nach auffassung|nach auffassung von|nach einschätzung|nach einschätzung von|nach worten|nach worten von|nach informationen|nach informationen von|nach berichten|nach berichten von|nach darstellung|nach darstellung von|nach überzeugung|nach überzeugung von|nach erkenntnissen|nach erkenntnissen von',
	atHead: 'so wie',
	afterwards: 'zufolge',
	ownWords:
		'nach eigenen angaben|nach eigenen worten|nach eigener aussage|nach eigener darstellung|nach eigenem bekunden|eigenen angaben zufolge|eigener aussage zufolge|laut eigener aussage|laut eigenen angaben',
	pronouns: {he: 'er', she: 'sie', they: 'sie', it: 'es', self: 'ich wir'},
	disjunctives: {male: 'ihm', female: 'ihr', many: 'ihnen'},
	viewpoints: {
		male: 'seiner seinen',
		female: 'ihrer ihren',
		many: 'ihrer ihren',
		phrases:
			'~ meinung nach|~ ansicht nach|~ einschätzung nach|~ auffassung nach|~ überzeugung nach|~ aussage nach|~ worten nach|~ angaben nach|~ angaben zufolge|~ aussage zufolge|~ aussagen zufolge|~ worten zufolge|nach ~ worten|nach ~ angaben|nach ~ meinung|nach ~ ansicht|nach ~ einschätzung|nach ~ auffassung|nach ~ überzeugung|nach ~ aussage|nach ~ aussagen|nach ~ darstellung|aus ~ sicht|in ~ augen|laut ~ aussage|laut ~ angaben',
	},
	own: 'ich',
	what: 'was',
	latter: {alone: {male: 'dieser', female: ''}},
	bracketed: {
		passives: 'wird werden wurde wurden',
		by: 'von vom',
		verbs:
			'genannt kritisiert bewertet beschrieben eingestuft gewertet beschimpft verurteilt gewürdigt gefeiert bejubelt abgelehnt zurückgewiesen abgetan angesehen betrachtet empfunden gesehen verspottet verhöhnt gebrandmarkt gelobt begrüßt diffamiert beleidigt betitelt charakterisiert verunglimpft dargestellt eingeschätzt wahrgenommen umschrieben',
		as: 'als',
		been: 'worden',
	},
	relatives: '',
	determiners:
		'der die das den dem des ein eine einer einem einen eines dieser diese dieses diesem diesen sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres kein keine jener jene unser unsere welche dessen deren',
	objects: 'dem den einem einen einer diesem diesen seinem seinen ihrem ihren unserem unseren jedem jeden keinem keinen',
	genitives: 'der des eines einer',
	addressees: 'der dem den',
	towards: 'gegenüber|gespräch mit|interview mit',
	quantities: {
		about: 'rund|etwa|fast|knapp|mehr als|weniger als|über|gut|nahezu|ungefähr|mindestens|nur',
		shares: 'prozent',
		parts: 'drittel viertel hälfte mehrheit dutzende hunderte tausende zehntausende zweidrittelmehrheit',
		of: 'von',
	},
	quantifiers: 'einer eine eines mehrere viele einige manche zwei drei vier fünf beide alle zahlreiche andere',
	auxiliaries:
		'hat habe haben hatte hatten hätte hätten ist sei sind war waren wäre wird werde werden wurde wurden würde würden kann könne könnte konnte muss müsse müsste soll solle sollte will wolle wollte darf dürfe',
	perfect: 'hat haben hatte hatten',
	definite: 'der die das',
	contracted: {dem: 'zum beim vom', der: 'zur'},
	governed: {die: 'der', ein: 'einem', eine: 'einer', '': 'dem'},
	anybody: 'mann frau junge mädchen witwe witwer rentner rentnerin',
	indefinite: 'ein eine',
	adverbs:
		'weiters überdies auch dann später so sich darin ähnlich insbesondere dadurch dennoch gleichzeitig danach dazu darum sogar sehr mehr besonders ebenso zurzeit derzeit heute damals danach somit bislang bisher kürzlich vorher bald oft noch erneut bereits schon nur nicht nie gestern heute morgen nun jetzt zuvor zudem außerdem weiter daraufhin darauf dabei dazu anschließend schließlich jedoch aber allerdings dagegen hingegen immer wieder ebenfalls unterdessen inzwischen gegenüber wörtlich zuletzt zunächst deshalb daher demnach dennoch trotzdem selbst hinzu mit an fest vor zurück ein am dort hier damit davon ihn ihm ihnen mich mir uns zugleich hiermit vor-allem mittlerweile jüngst leider hierzu abermals doch deswegen insofern natürlich manchmal darüber erstens zweitens drittens weiterhin indes derweil wiederum nochmals seinerseits ihrerseits beispielsweise prompt sogleich ferner indessen stattdessen obendrein hinterher vielleicht offenbar jedenfalls hierbei hiervon überdies',
	reported:
		'sei seien habe hätten würden werde könne könnten müsse müssten solle wolle dürfe gebe gehe stehe komme bleibe mache sehe halte gelte liege bestehe handele handle falle fehle bekomme nehme stelle erhalte gehöre verstehe glaube laufe setze wisse finde brauche lasse bedeute führe zeige diene hoffe trage kenne drohe leide betreibe erwarte fordere wirke herrsche bringe ziehe spreche schaffe verstoße benötige entspreche existiere funktioniere steige sinke wachse entstehe verfüge schade gefährde biete ermittle verdiene rechne nutze treffe fahre arbeite warte agiere belaste blockiere denke entlaste ermögliche ersetze helfe ignoriere koste missachte passiere profitiere reagiere riskiere sammle schüre täusche unterstütze verbreite verhindere verlange verletze verliere vernachlässige verschlafe versuche verzichte überfordere beginne besitze erfülle erreiche greife kämpfe leiste lohne löse richte rufe schließe spare spiele stamme sterbe stimme störe suche trete tue übernehme verkaufe verlasse vertrete werfe widerspreche wünsche zahle zerstöre zwinge',
	presenting: {
		openers: 'das dies so damit mit',
		thus: 'damit',
		nouns: 'worte worten resümee grund empfehlung motto reaktion kommentar antwort bilanz fazit urteil bitte appell erklärung begründung',
		to: 'an für',
		his: {male: 'sein seine', female: 'ihr ihre'},
	},
	ageEnds: '-jährige',
	years: 'jahre',
	inside: 'in im nach',
	asTold: 'so wie',
	prepositions:
		'ums fürs übers unters durchs vors hinters in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter gegen für durch um ohne seit bis während wegen trotz zwischen neben hinter laut gemäß als wie per ab ins ans außer statt gegenüber anlässlich angesichts aufgrund seitens innerhalb außerhalb nahe entlang aufs mithilfe bezüglich hinsichtlich infolge zugunsten mittels jenseits unterhalb oberhalb samt',
	links: 'von vom des der für bei aus beim',
	conjunctions:
		'und während oder aber dass daß weil wenn als ob denn sondern obwohl damit da nachdem bevor sowie wonach wobei indem sodass was wer wo warum entweder weder',
	titles: {
		male: 'herr',
		female: '',
		any: 'dr prof bundeskanzler bundeskanzlerin ministerpräsident ministerpräsidentin papst vorsitzenden oberbürgermeister sir oberst major mag ing nabg labg msgr pfr dkfm dipl-ing ddr kommr',
	},
	officials:
		'politiker politikerin christdemokrat christdemokratin sozialdemokrat sozialdemokratin jurist juristin chef chefin mann abgeordnete abgeordneter amtsinhaber amtsinhaberin diplomat diplomatin parlamentarier parlamentarierin ressortchef ressortchefin sozialist sozialistin',
	parties:
		'angeklagte angeklagter beschuldigte beschuldigter verdächtige verdächtiger täter täterin opfer zeuge zeugin kläger klägerin verurteilte verletzte geschädigte betroffene fahrer fahrerin patient patientin',
	surnameLeads: 'in op',
	particles: "'t von van zu zur de di da der den al bin la le du del ten",
	roles: {
		male: 'mann vater sohn bruder fahrer arzt reporter bischof kommissar analyst kritiker vorstand beamter funktionär anführer inspektor bauer metzger tischler opa stadtrat gemeinderat landrat boss coach star vize captain wart ceo cfo cto coo legionär routinier kämmerer komiker rapper ruderer franzose hausmeister imam mönch neffe onkel priester',
		female:
			'mutter tochter schwester ärztin beamtin hebamme köchin analystin bischöfin pastorin rapperin komikerin verkäuferin eigentümerin bäuerin oma gewinnerin stadträtin landrätin fahrerin kundin anwohnerin enkelin fischerin funktionärin geigerin jägerin nichte nonne reiterin vorständin französin försterin imkerin kritikerin majorin',
		pairs: {
			' in':
				'direktor leiter sekretär politiker trainer spieler forscher autor journalist könig botschafter manager lehrer schüler student gouverneur gründer vertreter wissenschaftler historiker geschäftsführer händler bäcker pfarrer künstler schauspieler ingenieur physiker ökonom besucher betreiber besitzer unternehmer makler landwirt wirt maler musiker sänger berater gärtner pfleger apotheker architekt rentner nachbar inhaber kapitän stürmer torhüter verteidiger polizist soldat organisator veranstalter moderator kommentator redakteur nutzer gutachter bewohner urlauber tourist gastgeber winzer bergführer lokführer pendler passagier kämpfer rektor dekan doktorand dozent sozialarbeiter patient partner mitarbeiter gegner konkurrent kontrahent torjäger zuschauer boxer biathlet komponist dirigent intendant kurator galerist designer entertainer kabarettist produzent juror kandidat bewerber wähler rechtler diplomat kassierer elektriker handwerker praktikant beobachter anleger investor milliardär helfer kommandant publizist kolumnist blogger influencer champion jurist mediziner aktivist pilot regisseur erzieher läufer fotograf teilnehmer demonstrant vermieter mieter sanitäter chirurg schriftsteller pensionist gastronom schwimmer sieger freund amerikaner angler ausbilder belgier bergsteiger bildhauer botaniker chemiker demokrat dezernent detektiv engländer entwickler favorit friseur gewerkschafter herausforderer informatiker italiener japaner kanadier kellner lobbyist mechaniker niederländer norweger notar programmierer referent retter schützer segler seelsorger spanier taucher techniker therapeut tänzer ukrainer verleger weltmeister züchter österreicher abiturient akrobat alpinist angreifer antragsteller auktionator bademeister bankier barkeeper basketballer befürworter bestatter bibliothekar brandmeister briefträger buchhalter comedian dachdecker debütant dolmetscher dramaturg einbrecher erfinder fahnder fallschirmspringer fechter finalist fußballer gerichtsvollzieher gitarrist goldschmied golfer grafiker handballer heilpraktiker hochspringer hundeführer illustrator installateur karikaturist keramiker klempner kletterer kommandeur komödiant konditor konzertmeister korrespondent kreisbrandmeister leichtathlet lektor masseur modeschöpfer musikant optiker organist paddler parlamentarier pazifist pionier preisträger radler reeder rekordhalter restaurator rettungsassistent revierförster rodler saxofonist schlagzeuger schornsteinfeger schreiner schuhmacher skispringer snowboarder solist sommelier spielmacher sprinter statistiker steinmetz stuckateur surfer theatermacher trompeter truppführer übersetzer uhrmacher unterstützer verhandlungsführer vermittler veteran violinist vizemeister volleyballer widersacher zeichner',
			'r ': 'abgeordnete beauftragte angeklagte verdächtige beschuldigte verletzte betroffene angehörige verwandte jugendliche erwachsene reisende studierende auszubildende angestellte vorgesetzte freiwillige geflüchtete inhaftierte gefangene verurteilte befragte beteiligte geschädigte gesandte überlebende hinterbliebene forschende versicherte behinderte kranke selbstständige beigeordnete bevollmächtigte',
			'alt ältin': 'anw staatsanw',
			'e in':
				'expert zeug kolleg strateg pädagog rival psycholog biolog soziolog neurolog kardiolog virolog epidemiolog meteorolog politolog archäolog geolog theolog onkolog brit chines dän finn griech kriminolog kroat russ schott schwed serb tschech türk zoolog ägyptolog anthropolog bulgar demograf dermatolog ethnolog geograf ghanes gynäkolog immunolog infektiolog klimatolog kongoles libanes linguist mongol nepales ökolog ornitholog patholog philolog philosoph physiolog portugies radiolog rumän seismolog senegales slowak slowen sudanes ungar urolog vietnames vulkanolog',
		},
		any: 'polizei regierung partei staatsanwaltschaft ministerium analysten experten kritiker anwohner zeugen augenzeugen behörden mitglieder demonstranten politiker opposition gericht verband gewerkschaft agentur zeitung bericht leute magazin anrainer angehöriger angehörige passant überlebender eigentümer verkäufer kunde ermittler torwart täter täterin opfer feuerwehr bergrettung bergretter rettungskräfte einsatzkräfte fans radprofi pianist dichter keeper offizier pastor rabbiner eltern follower förster imker arbeiter goalie coach boss wurstmeister bäckermeister handwerksmeister metzgermeister wirtin wirt neuling newcomer profi schirmherr schirmherrin teenager',
	},
	givenNames: {
		male: 'alfons artur benno berthold bernhard bodo cem claas claus constantin dietrich erhard eugen fiete gerd gisbert hanno hartwig hauke heini hellmut hilmar hubertus ingolf jannis jurg justus keno kilian korbinian linus lorenz malte mats nico nikolaus onno oswald otmar ottmar pascal peer pius sepp siegbert siegmar sigmund thees theodor thilo till uli wendelin willi',
		female:
			'amelie andrea anneliese annemarie carolin constanze dorothee elif elvira erna felicitas gerlind gesa gesine gitta imke insa isabell josefine kira leni leyla lilli margarethe margret marita mila mira nuray romy svea ursel yara',
	},
	synonyms:
		'trainer coach chefcoach cheftrainer fußballlehrer|torwart keeper torhüter goalie schlussmann|stürmer angreifer|bürgermeister rathauschef stadtchef stadtoberhaupt|bürgermeisterin rathauschefin stadtchefin stadtoberhaupt|kanzler regierungschef|kanzlerin regierungschefin|ministerpräsident regierungschef landeschef|ministerpräsidentin regierungschefin landeschefin|premierminister premier regierungschef|premierministerin regierungschefin|präsident staatschef staatsoberhaupt|präsidentin staatschefin staatsoberhaupt|anwalt verteidiger jurist|anwältin verteidigerin juristin|landwirt bauer|landwirtin bäuerin|wirt gastronom|wirtin gastronomin|arzt mediziner|ärztin medizinerin|sänger musiker|sängerin musikerin|lehrer pädagoge|lehrerin pädagogin|pfarrer seelsorger|geschäftsführer firmenchef|geschäftsführerin firmenchefin|außenminister chefdiplomat|außenministerin chefdiplomatin',
	collectives:
		'agentur behörde behörden bergrettung bericht feuerwehr fraktion gericht gesellschaft gewerkschaft kanzlei klinik kommission leute ministerium opposition partei polizei reederei regierung staatsanwaltschaft stiftung verband verwaltung zeitung zentrale',
	offices: {
		male: 'general',
		female: 'frau',
		pairs: {' in': 'sprecher minister präsident kanzler chef richter senator bürgermeister professor', 'r ': 'vorsitzende'},
		any: 'mitglied',
	},
	tradeEnds: 'er erin ar arin ist istin ent entin or orin rat rätin ant antin eur eurin loge login',
	abbreviations:
		'dr prof st bzw ca usw etc z.b d.h u.a nr sog mrd jan inc co jr vgl evtl mio feb mär apr jun jul aug sep sept okt nov dez hl geb ltd mag ing nabg labg msgr pfr dkfm dipl-ing ddr kommr',
	calendar:
		'ostern weihnachten pfingsten silvester neujahr heiligabend karneval fasching ramadan advent montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember tag tage tagen woche wochen monat monate monaten jahr jahre jahren stunde stunden minuten morgen vormittag mittag nachmittag abend nacht wochenende',
	questions: 'f frage',
	answers: 'a antwort',
	verbSecond: true,
	capitalNouns: true,
};
