import type {Speech} from './speech.ts';

export const sv: Speech = {
	verbs: {
		'': 'ansåg fortsatte löd sa sade sagt uttalade underströk utbrast utbrister erkände medgav uppgav uppgett skrev skrivit tillade trodde tror minns mindes ler framhåller framhöll utvecklar börjar inleder påminner påminde invänder invände instämmer instämde bedömer bedömde redogör redogjorde klargör klargjorde påstår påstod vidhåller vidhöll anför anförde fastslår fastslog skriker skrek fnyser fnös ryter röt hoppas hoppades förutspår förutspådde',
		'ar ade':
			'bekräft berätt beton fråg förklar kommenter konstater lov meddel men påpek rop sammanfatt svar varn undr skratt visk suck intyg poängter noter skämt twittr avslut summer jubl ras dundr inflik resoner funder förtydlig fniss skrock hävd argumenter beklag bedyr försäkr garanter giss vittn uppman protester rapporter informer preciser kontr repliker reflekter filosofer skoj flin muttr muml pust stön konkluder deklarer utrop avrund avslöj vädj klag flik tips',
		at: 'hävd berätt bekräft meddel förklar konstater kommenter varn svar uttal',
		'er te': 'tyck upplys',
		er: 'ans beskriv fortsätt lyd säg understryk erkänn medg uppg skriv tillägg',
	},
	softVerbs: {
		'': 'befarar beskrev fruktar ser stämplade såg krävt vill ville ifrågasätter ifrågasatte efterlyser efterlyste utlovar utlovade föreslår föreslog gläds tänkte uttrycker uttryckte kräver krävde fördömer fördömde berömmer berömde kallat',
		'ar ade':
			'anklag avfärd kritiser tal pris kall hyll försvar avvis motiver beteckn likn tack hot hån såg välkomn förnek dementer häls larm',
	},
	separable: {verbs: 'lägger lade la slår slog fyller fyllde skjuter sköt', particles: 'till fast i in'},
	infinitives: 'berätta meddela bekräfta konstatera avslöja upplysa rapportera tillägga',
	echoes: {verbs: 'lyder löd låter lät kommer kom', from: 'från'},
	references: 'se|se även|se också',
	coined: 'så kallade|så kallad|så kallat|alias',
	reading: 'heter hette står stod',
	sounding: 'lyder löd heter hette',
	naming: 'arbetstiteln heter hette kallas namnet titeln',
	works:
		'boken diktsamlingen debutromanen novellen utställningen podden programmet dokumentären singeln skivan musikalen operan sången dikten tavlan målningen visan spelet romanen filmen låten albumet serien pjäsen',
	otherVerbs: {
		'': 'arbetade arbetar började börjar spelade spelar blev blir bodde bor fick får förlorade gav ger gick gjorde går gör håller höll ligger låg stod står tar tog vann kom kommer ledde leder',
	},
	asSaid: 'som',
	examples: 'bland andra|bland annat|däribland|såsom',
	according: 'enligt|med ord av|i en kommentar från',
	ownWords: 'enligt egen utsago|enligt egna uppgifter|med egna ord',
	pronouns: {he: 'han', she: 'hon', they: 'de dom', it: 'det den', self: 'jag vi du ni'},
	reflexives: 'sin sitt sina',
	hearers: 'du dig ni er',
	disjunctives: {male: 'honom', female: 'henne', many: 'dem'},
	viewpoints: {
		male: 'hans',
		female: 'hennes',
		many: 'deras',
		phrases: 'enligt ~ mening|enligt ~ uppfattning|i ~ ögon|med ~ ord|med ~ egna ord',
	},
	own: 'jag',
	what: 'vad|det som',
	institutions:
		'kommun kyrkan universitet högskola sjukhus tingsrätt hovrätt domstol förvaltningsrätt polisen länsstyrelse region förbund förening nämnd verket myndigheten banken akademien departementet korset bibliotek museum tidning',
	relatives: 'som',
	determiners: 'en ett den det de hans hennes deras sin sitt sina min vår våra varje denna detta',
	quantities: {
		about: 'ungefär|nästan|cirka|omkring|mer än|över',
		shares: 'procent',
		parts: 'tredjedel fjärdedel hälften majoritet tiotals hundratals tusentals',
		of: 'av',
	},
	quantifiers: 'några flera många två tre fyra fem andra alla båda somliga',
	auxiliaries: 'ha har hade är var blir blev ska skulle kan kunde måste får bör borde',
	perfect: 'har hade',
	passives: 'blev blivit blir',
	agents: 'av',
	anybody:
		'vinnaren segraren målskytten metersspelaren debutanten mästaren medaljören stjärnan artisten författaren skådespelaren skådespelerskan sångaren sångerskan jubilaren veteranen pristagaren',
	indefinite: 'en ett',
	adverbs:
		'däremot därför ändå honom henne dem dig mig oss er också sedan senare ännu redan igen alltid aldrig inte igår idag nu då dock vidare även samtidigt därefter tidigare själv bland annat just så till nyligen äntligen naturligtvis förstås ju faktiskt däremot emellertid dessutom slutligen återigen åter numera hittills bara ofta ibland fortfarande alltså efteråt egentligen plötsligt avslutningsvis inledningsvis nämligen häromdagen snart först här där hemma därmed tyvärr visserligen möjligen kanske givetvis självklart ändå annars nyss tydligen framförallt dessförinnan således generellt strax snarare dit hit troligen likväl förvisso dels överlag exempelvis ständigt heller såhär',
	reported: 'lär',
	ageEnds: '-åringen -åriga -årige',
	natives:
		'länningen skåningen göteborgaren stockholmaren östgöten västgöten norrmannen svensken dansken finländaren tysken engelsmannen britten fransmannen amerikanen spanjoren italienaren ryssen polacken holländaren afghanen albanen algeriern amerikanskan argentinaren australiern belgaren blekingen boråsaren bosniern brasilianaren bulgaren centerpartisten chilenaren colombianen dalkullan dalmasen danskan egyptiern engelskan eritreanen esten etiopiern finnen finskan fransyskan greken gästriken gävlebon göteborgskan halländaren halländskan helsingborgaren hälsingen härjedalingen indiern irakiern iraniern irländaren israelen italienskan japanen jämten jönköpingsbon kalmariten kanadensaren karlstadsbon kenyanen kinesen kirunabon koreanen kristdemokraten kroaten lappländaren letten liberalen linköpingsbon litauern luleåbon lundabon malmöbon marockanen medelpadingen mexikanen miljöpartisten moderaten nigerianen norrköpingsbon norskan nyzeeländaren palestiniern polskan portugisen rumänen ryskan samen schweizaren serben skånskan slovaken slovenen socialdemokraten somaliern spanjorskan stockholmskan sundsvallsbon svenskan sverigedemokraten sydafrikanen syriern tjecken tornedalingen tunisiern turken tyskan ukrainaren umebon ungraren uppsalabon visbyiten vänsterpartisten växjöbon walesaren örebroaren österrikaren östersundsbon',
	relations:
		'man kvinna pojke flicka kille tjej mor far mamma pappa bror syster son dotter make maka hustru sambo granne vän väninna kollega kompis kusin morbror farbror moster faster mormor morfar farmor farfar svärmor svärfar svärson svärdotter pojkvän flickvän änka kamrat vittne efterträdare gudfar lagkamrat landsman lillebror motståndare rival storebror styvfar styvmor svåger svägerska tvilling',
	being: 'är var blir',
	adjectiveArticles: 'den det',
	fresh: 'ny nye nytt',
	plurals: 'na- na-e erna- orna-a arna-e en-',
	groups: {male: 'de dom', female: 'de dom'},
	years: 'år',
	presenting: {
		openers: 'det detta så',
		nouns: 'ord budskap svar svaret kommentar kommentaren besked beskedet råd slutsats',
		his: {male: 'hans', female: 'hennes'},
	},
	inside: 'i',
	prepositions:
		'i på av till från med om för vid under över mot efter före mellan hos genom utan enligt bland sedan inför kring runt inom utanför framför bakom ovanför längs åt ur via angående gällande apropå utöver förutom nära bredvid',
	links: 'på för från vid i hos av',
	but: 'men',
	conjunctions: 'och eller men att för eftersom när om som medan då så därför innan var vad även trots fastän ifall',
	titles: {
		male: 'herr',
		female: 'fröken',
		any: 'dr prof statsminister kungen prins prinsessa prinsessan kronprinsessan påve påven polischef kommunalråd riksdagsledamot statsråd major löjtnant sergeant amiral pastor sir imam greve tf',
	},
	particles: 'von af de van der la al bin da di',
	roles: {
		male: 'man pappa far son bror make farfar morfar pojkvän svärson svärfar pojke kille farbror morbror mannen brodern fadern abbot affärsman baron brorson dotterson hantverksman hertig idrottsman kejsare kronprins lillebror munk riksdagsman sonson storebror styvfar styvson svåger systerson tjänsteman tvillingbror ämbetsman',
		female:
			'taleskvinna kvinna mamma mor dotter syster hustru skådespelerska författarinna sångerska mormor farmor änka väninna barnmorska flickvän moster faster svärdotter svärmor flicka tjej abbedissa balettdansös bondmora grevinna hertiginna husmor kassörska kejsarinna konstnärinna lärarinna mästarinna nunna prästinna servitris svägerska',
		any: 'talesman brandman skådespelare talesperson polisen polis regeringen partiet källor källa experter expert boende vittnen vittne myndigheter myndigheten ministeriet tingsrätten kommunen familjen företaget tidningen rapporten journalist journalister analytiker facket kommissionen offer ekonom demonstranter bolaget byrån grannar lärare presschef presstalesperson chef vd borgmästare advokat forskare läkare tränare spelare ledare författare föreningen organisationen förbundet räddningstjänsten student studenter elev föräldrar företagare bagare bonde fiskare chaufför kapten ambassadör landshövding biskop regissör sångare förbundskapten målvakt rektor docent psykolog kammaråklagare kommissarie anfallare försvarare mittfältare åkare skidåkare simmare löpare lantbrukare krögare kock entreprenör grundare artist konstnär musiker fotograf redaktör granne vän präst volontär arrangör meteorolog historiker biolog överste pilot förare passagerare patient kund supporter aktivist reporter vinnare sköterska sambo kusin kollega kompis agent politiker jurist vetare utredare handläggare samordnare kommunikatör kassör ombudsman rådman lagman nämndeman talman språkrör kyrkoherde rabbin diakon ingenjör tekniker elektriker mekaniker arkitekt snickare målare hantverkare frisör montör arbetare säljare handlare odlare mäklare rådgivare konsult investerare förvaltare krönikör kritiker producent komiker rappare dansare kompositör dirigent koreograf curator intendent bibliotekarie pedagog doktorand kurator socionom terapeut psykiater kirurg veterinär apotekare epidemiolog virolog kriminolog arkeolog geolog fysiker kemiker väktare ordningsvakt skeppare soldat officer befälhavare diplomat kansler guvernör senator resenär turist besökare invånare deltagare konsument pensionär tonåring förälder hyresgäst medlem medarbetare målskytt medaljör pristagare segrare jubilar mittback veteran stjärnan hjälten debutant ryttare skidskytt rederiet domstolen hovrätten regionen styrelsen nämnden klubben banken skolan universitetet sjukhuset departementet oppositionen åtalet domen utredningen undersökningen studien anmälan vännen kamrat ombudsmannen talmannen talesmannen vd:n adjunkt akademiker alpinist anestesiolog antropolog arrendator asylsökande backhoppare badvakt bankman barista basist bergsguide bloggare boktryckare boxare brevbärare brottare byggherre bågskytt cellist curlare cyklist debattör dekan dekanus dietist diskuskastare doktor domprost domptör dressör dykare efterträdare ekolog etnolog expartner fallskärmshoppare femtioåring filmare filmmakare filosof finalist finansman fjällräddare friidrottare fyrtioåring fångvaktare föreläsare företrädare förlorare förläggare genetiker geograf gitarrist glasblåsare golfare grafiker gymnasist gymnast gynekolog handelsman hjälte hydrolog höjdhoppare illustratör influencer inredare inspicient instruktör kajakpaddlare kammarherre kantor kardinal kardiolog keramiker kiropraktor klimatolog kommendör konditor konduktör konferencier konståkare korpral kronofogde kulturgeograf kurir landslagsman landsman lantmätare lingvist logoped lots långloppsåkare längdhoppare maskinist massör missionär moderator motorcyklist motståndare murare mångkampare nattvakt neurolog notarie nybörjare nykomling onkolog optiker ordningsman orienterare ornitolog ortoped paleontolog panelist parkeringsvakt patolog pianist piketpolis polisassistent prost publicist radiolog restauratör revisor rival roddare rörmokare scenograf seglare serietecknare sextioåring simhoppare sjöman skomakare skorstensfejare skribent skräddare skulptör slaktare slalomåkare smed snowboardåkare sociolog solist speldesigner stavhoppare steward strateg striker stuntman styrman städare svetsare säkerhetsvakt talare tatuerare teckentolk teolog tolk tonårspojke toppskytt trettioåring triathlet trubadur trumslagare tulltjänsteman tvilling tyngdlyftare uppfinnare uppfödare uppstickare urmakare utbildare utställare vildmarksguide violinist visselblåsare vulkanolog vårdbiträde värd värdinna ytterback zoolog åldring änkling överlevande översättare',
	},
	offices: {male: 'kung', female: 'fru drottning', any: 'ordförande minister åklagare domare professor president general ledamot lektor'},
	times:
		'dag dagen vecka veckan kväll kvällen morgon morgonen natt natten år året månad månaden helg helgen stund gång timme minut söndag tid',
	givenNames: {
		male: 'bo ola stig ake leif kent mats linus joakim claes bertil ingemar tord conny kim robin ove inge hasse',
		female: 'siv britt ida margareta josefin matilda ebba moa alva asa pernilla viveka gun',
	},
	abbreviations: 'dr prof bl.a st nr kl ca t.ex dvs m.m tf bitr f.d s.k resp tel',
	calendar:
		'ramadan måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen dagen veckan helgen året månaden natten kvällen morgonen eftermiddagen sommaren hösten vintern våren timmar timme dagar veckor år',
	questions: 'f fråga',
	answers: 's svar',
	roleEnds:
		'chef ledare rådet alråd onsråd ionråd garråd forskare minister läkare ägare lärare mästare expert advokat ordförande direktör kapten professor skötare sekreterare åklagare bonde befäl ledamot ombud demokrat partist president inspektör redaktör ekonom domare kock',
	synonyms:
		'försvarare advokat försvarsadvokat|tränare coach|författare skribent|advokat jurist|polis polisman|målvakt burväktare|professor forskare vetenskapsman',
	verbSecond: true,
};
