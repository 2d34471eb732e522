import type {Speech} from './speech.ts';

export const pl: Speech = {
	verbs: {
		'': 'pisze piszą pisał pisała pisali prosi prosił prosiła podaje podają podał podała podało podali podawał podawała podawali kończy martwi martwił martwiła cieszy cieszą cieszył cieszyła dziwi dziwił dziwiła złości denerwuje obawia śmieje śmieją śmiał śmiała śmiali krytykuje rozpoczął rzucił rzuciła krzyczy krzyczą krzyczał krzyczała krzyczeli szeptał szeptała szepcze szepczą donosi donoszą doniósł doniosła donieśli doradza radzi radzą przewiduje przewidują odpiera zeznaje zeznają rzecze deklaruje deklarował deklarowała deklarowali opowiedział opowiedziała grzmi grzmiał grzmiała ukrywa ukrywają kpi drwi uśmiecha marzy wróży kryje kryją krył kryła uciął ucięła wierzy wierzą przyrzekł przyrzekła rozkłada macha kiwa mruczy cedzi przytakuje',
		'uje ują ował owała owali owały':
			'apel inform koment relacjon argument kontynu sygnaliz ripost żart precyz suger alarm prognoz dement konstat konklud kwit analiz gratul dzięk raport meld komunik akcent szac spekul ironiz wtór postul puent replik propon protest iryt lament pomst instru skand kontr emocjon',
		'ował owała owało owali owały':
			'poinform zaapel skoment zażart zadeklar zasuger podsum skwit doprecyz sprecyz odpar odnot podzięk zakomunik zaakcent zripost skonstat spuent zaalarm zasygnaliz zdement zameld zawtór zapropon zaprotest zdenerw skontr',
		'uje ują ywał ywała ywali ywały': 'wskaz przekon dopyt przekaz podsumow doprecyzow odnotow zapyt odpis opis nawoł obiec',
		'a ają ał ała ali ały':
			'pyt zapewni wyjaśni podkreśl zaznacz odpowiad opowiad wspomin przypomin stwierdz ostrzeg oceni zauważ oświadcz zapowiad uważ potwierdz ujawni wylicz uspokaj przestrzeg zachęc oznajmi narzek zdradz zaprzecz ubolew dopowiad powiad mawi wtrąc ogłasz obwieszcz uzasadni nadmieni objaśni uściśl wyjawi dorzuc wzdych woł zastrzeg zastanawi wyklucz wymieni oburz przeprasz zarzek przysięg błag namawi naleg usprawiedliwi zarzuc wytyk zwrac zalec poucz uprzedz przypuszcz ucin zwierz niedowierz zachwal zżym wściek dociek powtarz dowierz',
		'je ją wał wała wali wały': 'doda przyzna wyzna uzna',
		'ał ała ało eli ały': 'powiedzi odpowiedzi zapowiedzi dopowiedzi wspomni przypomni',
		'ł ła ło li ły':
			'zapyta spyta powtórzy ogłosi doda napisa odpisa dopisa opisa oceni wyjaśni zapewni oświadczy zauważy zaznaczy podkreśli przyzna stwierdzi wskaza przekaza potwierdzi wyzna uzna zezna ujawni zdradzi oznajmi wyliczy uzupełni dorzuci wtrąci zaprzeczy obwieści uściśli nadmieni uzasadni wyjawi wytłumaczy objaśni zawoła zakończy wyszepta wykrzycza ostrzeg zastrzeg przestrzeg rzek odrzek orzek odpar wykluczy wymieni oburzy przeprosi zarzuci zwróci uprzedzi zaleci doradzi poradzi pouczy wypali wycedzi zakpi zadrwi zaśmia roześmia obieca zwierzy poprosi',
		'ął ęła ęli': 'krzykn wykrzykn szepn napomkn jękn mrukn burkn bąkn sykn westchn przytakn wytkn uśmiechn paln',
		'i ią ił iła ili iły': 'mów',
		'i ą ił iła ili iły': 'twierdz chwal sądz żal',
		'y ą ył yła yli yły': 'tłumacz skarż',
	},
	softVerbs: {
		'': 'boi bał bała domaga ma-nadzieję obawia wierzył wierzyła wzywa wzywają żąda żądają chce chciał chciała wątpi niepokoi groził groziła straszy życzy przemówił przemówiła odgraża rozpoczęła żądał żądała przerwał przerwała ukrywał ukrywała szydzi',
		'uje ują ował owała owali owały': 'krytyk rekomend motyw prorok',
		'ował owała owali owały': 'skrytyk zareag opublik',
		'a ają ał ała ali ały': 'oskarż określ nazyw wyraż upier podejrzew obawi domag',
		'ł ła li ły': 'nazwa określi oskarży pochwali potępi wezwa zażąda wyrazi zagrozi',
	},
	references: 'zob|zob .|zobacz|zobacz też|patrz|por|por .',
	coined: 'tzw.|zwany|zwana|zwane|zwanego|zwanej|alias|pseudonim|ps.',
	outletLeads:
		'w rozmowie z|rozmowie z|na łamach|dla|dziennik|dziennika|dziennikowi|gazeta|gazety|gazecie|tygodnik|tygodnika|tygodnikowi|portal|portalu|portalowi|stacja|stacji|agencja|agencji',
	naming:
		'nazywa nazywał nazywała nazwą tytułem zatytułowany zatytułowana tytuł tytułu tytule hasło hasłem nazwa nazwy nazwie nazwany nazwana zwany zwana zwane zatytułowane zatytułowanego zatytułowanej nazywany nazywana pseudonimem',
	works:
		'książka książce film filmie piosenka album serial powieść powieści spektakl książki filmu piosenki albumu płyta płyty płycie serialu serialem programu program programie spektaklu sztuki sztuka tygodnik tygodnika dziennika miesięcznika czasopisma czasopismo magazynu wystawy wystawa wystawie koncert koncertu festiwal festiwalu akcji projektu kampanii konkurs konkursu cyklu serii',
	otherVerbs: {
		'': 'byli idzie jest leży ma mają mieszka poszedł pracuje pracują przegrał robi robią stoi są trwa urodził wygrał zmarł był była było były będzie będą miał miała zrobił zrobiła przyszedł przyszła zostali został została zostało zostały doszło wynosi kosztuje powstał powstała znajduje znajdują stanowi należy trwają urodziła wygrała przegrała zmarła zginął zginęła poszła zmaga zmagają mieszkają żyje żyją czeka czekają odbył odbyła odbyło odbędzie mieli miały przyszli poszli',
	},
	participles: {
		ąc: 'dodaj mówi nazywaj określaj pisz podkreślaj przypominaj twierdz tłumacz wyjaśniaj zaznaczaj wskazuj zapewniaj apeluj argumentuj odpowiadaj komentuj relacjonuj przyznaj zauważaj zapowiadaj informuj ostrzegaj krzycz wołaj żartuj opowiadaj wspominaj prosz pytaj przekonuj uzasadniaj oceniaj stwierdzaj ogłaszaj deklaruj sugeruj zarzucaj krytykuj dziękuj obiecuj wzywaj wyrażaj zastrzegaj',
	},
	examples: 'm.in.|między innymi|takich jak|takie jak|w tym',
	according: 'według|zdaniem|w przekonaniu|jak mówi|jak powiedział|jak powiedziała|w opinii|w ocenie|jak podkreśla',
	asTold: 'jak',
	pronouns: {he: 'on', she: 'ona', they: 'oni one', it: 'to', self: 'ja my'},
	disjunctives: {male: 'niego', female: 'niej', many: 'nich'},
	viewpoints: {male: 'jego', female: 'jej', many: 'ich', phrases: '~ zdaniem|w ~ ocenie|w ~ opinii|w ~ przekonaniu|według ~ słów'},
	own: 'ja mnie mi mój moja moje',
	synonyms:
		'trener szkoleniowiec selekcjoner|bramkarz golkiper|piosenkarka wokalistka artystka|piosenkarz wokalista artysta|ksiądz ks kapłan duchowny|biskup bp arcybiskup abp metropolita hierarcha|kardynał kard|poseł parlamentarzysta|posłanka parlamentarzystka|prof profesor|prok prokurator|mec mecenas|gen generał|kpt kapitan|policjant funkcjonariusz|policjantka funkcjonariuszka',
	relatives: 'który która którzy które',
	// “powiedział PAP dr Jan Kos”: agencies, whom one tells.
	determiners: 'ten ta to te ci jego jej ich nasz nasza swój każdy nasi nasze mój moja pap afp tvn24 interii onetowi faktowi reutersowi',
	indefinite: 'jeden jedna pewien pewna',
	quantifiers:
		'kilku kilka niektórzy wielu wiele dwaj dwoje trzy trzech cztery inni wszyscy obaj jeden jedna niektóre inny inna dwie dwóch obie pięć sześć część większość wszystkie nikt',
	auxiliaries:
		'się nie by jest są był była może mogą mógł musi muszą powinien został została były byli było zostali zostały mogła mogli mogły musiał musiała musieli powinna powinni powinno niech powinny',
	droppedPlurals: 'li ły ą',
	that: 'że',
	bareDialogue: true,
	adverbs:
		'tak nam mi mu jej im wam cicho głośno krótko stanowczo spokojnie otwarcie szczerze wprost ostrożnie żartobliwie też także jeszcze potem później już wczoraj dziś dzisiaj jutro zawsze nigdy wtedy teraz jednak również zatem więc bardzo tylko ponadto wcześniej następnie dalej tuż niedługo jednocześnie zresztą dosadnie zgodnie obecnie niedawno ostatnio wkrótce natychmiast nagle właśnie najpierw wreszcie zarazem równocześnie natomiast ponownie kilkukrotnie wielokrotnie czasem czasami niekiedy zwykle zazwyczaj tymczasem dlatego oczywiście niestety rzeczywiście raczej nawet szczególnie zwłaszcza głównie zupełnie niemal prawie zaledwie aż właściwie dosłownie jasno wyraźnie dobitnie zdecydowanie ostro kategorycznie nieśmiało niepewnie skromnie dumnie radośnie smutno ironicznie żartem poważnie chętnie niechętnie dyplomatycznie lakonicznie wymijająco obrazowo szczegółowo dokładnie rzeczowo chłodno gorzko pewnie kolejno rozbrajająco przytomnie cierpliwie uprzejmie grzecznie nieoficjalnie oficjalnie anonimowo publicznie osobiście nieskładnie rano wieczorem nocą pierwotnie początkowo przedwczoraj dawniej niegdyś uprzednio uwagę nas was go ją nią sam sama sami same sobie pytany pytana pytani zapytany zapytana zapytani wzajemnie wspólnie razem zaraz odważnie entuzjastycznie emocjonalnie nerwowo sucho serdecznie ciepło wzruszająco chwilę dzień ręce ręką głową głosem łamiącym drżącym tchem',
	presenting: {openers: 'tak to', nouns: 'słowa'},
	manyEnds: 'cy dzy rzy owie ci ni ice rze ele anie ki',
	ageEnds: '-latek -latka',
	natives:
		'polak polka niemiec niemka ukrainiec ukrainka francuz francuzka hiszpan hiszpanka włoch włoszka czech czeszka szwed szwedka norweg norweżka amerykanin amerykanka brytyjczyk brytyjka rosjanin rosjanka belg belgijka serb serbka chorwat chorwatka słowak słowaczka słoweniec słowenka portugalczyk argentyńczyk brazylijczyk duńczyk fin finka austriak austriaczka węgier litwin litwinka białorusin białorusinka ślązak ślązaczka góral góralka kaszub poznaniak poznanianka krakus warszawiak warszawianka warszawianin krakowianin krakowianka wrocławianin wrocławianka gdańszczanin gdańszczanka łodzianin łodzianka lublinianin lublinianka szczecinianin szczecinianka gdynianin gdynianka torunianin torunianka białostoczanin katowiczanin kielczanin rzeszowianin bydgoszczanin olsztynianin opolanin częstochowianin',
	inside: 'w we',
	prepositions:
		'w we na z ze do od o u po przy przez dla za pod nad przed między bez wobec podczas według ku przeciw obok wokół oprócz mimo pomimo dzięki wśród spośród poza ponad zza spod znad około koło niedaleko wzdłuż naprzeciw względem wbrew zamiast ode pode przede wraz jako niż pomiędzy zdaniem',
	links: 'z ze od dla',
	conjunctions:
		'i a oraz ale że bo ponieważ gdy kiedy jak jeśli żeby aby lecz czy albo lub choć gdzie co więc bowiem gdyż skoro jeżeli ani zaś dlaczego skąd dokąd kto ile czyli chociaż zanim dopóki odkąd jakby iż jakoby',
	titles: {
		male: 'pan',
		female: 'pani',
		any: 'mł st asp szt sztab podkom nadkom prok hab insp kom dr prof prezydent generał gen płk pułkownik senator wójt papież książę ks ksiądz biskup abp kardynał marszałek bryg ppłk ppor kpr plut sierż chor kmdr adm mec adw red kard bp inż mgr lek kpt mjr por mecenas doktor inżynier kapitan porucznik sierżant brygadier podpułkownik komandor admirał arcybiskup',
	},
	officials: 'polityk polityczka poseł posłanka',
	parties:
		'oskarżony oskarżona podejrzany podejrzana świadek ofiara poszkodowany poszkodowana skazany skazana kierowca pacjent pacjentka rolnik mieszkaniec mieszkanka świadkowie klient klientka poszkodowani',
	particles: 'von van de der den di da du del la le al el bin ibn',
	roles: {
		male: 'mężczyzna laureat jubilat zwycięzca zdobywca przywódca piosenkarz członek ojciec syn brat mąż naukowiec świadek wiceprezydent wicepremier wicemarszałek obrońca pomocnik skoczek mecenas radca wiceminister sołtys sadownik leśnik pszczelarz dyrygent muzyk poeta proboszcz arcybiskup maszynista komisarz nadkomisarz inspektor podinspektor wiceprezes menedżer dziadek chłopiec wujek kuzyn zięć wnuk narzeczony przyjaciel kolega partner dzielnicowy europoseł wicestarosta wicewojewoda wiceburmistrz wicedyrektor wiceszef podsekretarz szkoleniowiec selekcjoner sternik golkiper stoper skrzydłowy rozgrywający przyjmujący bokser pięściarz biegacz pływak żużlowiec żeglarz himalaista alpinista lekkoatleta polityk parlamentarzysta samorządowiec duchowny kapłan zakonnik prymas metropolita hierarcha pastor nadbrygadier brygadier gospodarz ogrodnik marynarz bosman szyper elektryk mechanik hydraulik stolarz murarz piekarz cukiernik aptekarz farmaceuta restaurator hotelarz sprzedawca handlowiec taksówkarz motorniczy konduktor finansista bankier inwestor deweloper doradca wykładowca wychowawca twórca producent kompozytor perkusista rzeźbiarz kustosz celebryta internauta nastolatek rencista celnik pogranicznik strażnik detektyw komornik notariusz biegły dyplomata konsul krytyk wydawca przyrodnik leśniczy nadleśniczy myśliwy wędkarz hodowca prezydent-elekt informator dyżurny',
		female:
			'laureatka jubilatka zwyciężczyni zdobywczyni przywódczyni ministra kobieta matka córka siostra żona burmistrzyni sędzina naukowczyni sołtyska reżyserka ekonomistka zakonnica przewodnicząca uczennica babcia wiceministra europosłanka marszałkini wójtka psycholożka socjolożka politolożka archeolożka biolożka pedagożka ginekolożka kardiolożka chirurżka historyczka mecenaska strażaczka żołnierka opiekunka przedszkolanka położna sekretarka ekspedientka sprzedawczyni gospodyni krawcowa rolniczka pracownica rencistka nastolatka dziewczyna dziewczynka wdowa mama ciocia ciotka kuzynka teściowa synowa wnuczka narzeczona partnerka przyjaciółka koleżanka internautka poetka pieśniarka śpiewaczka modelka biegaczka pływaczka lekkoatletka środkowa rozgrywająca atakująca przyjmująca polityczka wykładowczyni wychowawczyni doradczyni twórczyni obrończyni mistrzyni dowódczyni podróżniczka strażniczka analityczka logopedka terapeutka dietetyczka fizjoterapeutka farmaceutka',
		pairs: {
			' ka':
				'prezes dyrektor prezydent adwokat prokurator aktor trener senator ekspert nauczyciel właściciel przedstawiciel założyciel obywatel wielbiciel organizator redaktor autor architekt konserwator kurator koordynator instruktor animator mediator negocjator obserwator ilustrator choreograf fotograf projektant konsultant asystent prezenter influencer youtuber bloger emeryt absolwent doktorant student klient pacjent sąsiad lokator raper kelner fryzjer działacz badacz słuchacz wolontariusz pasażer',
			'z ka': 'lekar pisar dziennikar piosenkar piłkar siatkar malar kolar kajakar narciar tancer kuchar bibliotekar kwiaciar',
			' owa': 'szef',
			'k czka': 'kierowni zawodni ratowni uczestni czytelni pełnomocni robotni przewodni prawni zwolenni przeciwni',
			'ta tka':
				'artys specjalis aktywis maturzys licealis turys tenisis pianis noblis publicys felietonis scenarzys wokalis gitarzys florecis biathlonis solis',
			'iec ka': 'mieszkan',
		},
		any: 'policja rząd partia źródła eksperci mieszkańcy świadkowie władze ministerstwo sąd rodzina gazeta agencja raport dziennikarz dziennikarze prokuratura analitycy związkowcy komisja ofiary ekonomista demonstranci firma dziennik sąsiedzi strażacy urzędnik urzędniczka stowarzyszenie organizacja straż student studenci uczeń rodzice przedsiębiorca rolnik rolnicy rybak kierowca pielęgniarka lekarze kapitan reżyser bramkarz napastnik komentator socjolog politolog historyk psycholog ratownik strażak policjant policjantka żołnierz radny radna pilot major aspirant kibic meteorolog klimatolog hydrolog geolog biolog ornitolog zoolog botanik archeolog antropolog etnograf kryminolog wirusolog epidemiolog onkolog kardiolog neurolog pediatra chirurg psychiatra ginekolog internista anestezjolog stomatolog dentysta weterynarz diagnosta ekolog genetyk fizyk chemik astronom matematyk informatyk inżynier filozof teolog językoznawca literaturoznawca pedagog logopeda terapeuta fizjoterapeuta dietetyk demograf kronikarz archiwista oficer dyspozytor sierżant porucznik pułkownik generał rektor dziekan kanclerz prodziekan prorektor współzałożyciel współautor współpracownik kandydat kandydatka kontrkandydat kontrkandydatka pracownik opozycjonista mówca mistrz wicemistrz medalista medalistka olimpijczyk rekordzista libero golkiperka sędziowie podkomisarz policjanci naukowcy badacze nauczyciele pielęgniarki ratownicy kierowcy kibice piłkarze zawodnicy uczniowie politycy posłowie radni senatorowie śledczy prokuratorzy adwokaci działacze aktywiści ekolodzy leśnicy przyrodnicy meteorolodzy synoptycy ekonomiści historycy archeolodzy psycholodzy socjolodzy przedstawiciele pracownicy górnicy przedsiębiorcy handlowcy restauratorzy organizatorzy autorzy twórcy wolontariusze funkcjonariusze urzędnicy samorządowcy internauci czytelnicy widzowie klienci pacjenci turyści pasażerowie lokatorzy maturzyści kobiety mężczyźni koledzy przyjaciele bliscy sportowcy skoczkowie trenerzy żołnierze biskupi wierni protestujący artyści muzycy lekarki opiekunowie opozycja właściciele urząd ratusz magistrat resort kancelaria komenda zarząd rada spółka fundacja związek instytut uniwersytet szpital teatr klub bank federacja biuro zespół portal tygodnik stacja redakcja wydawnictwo sanepid inspekcja inspektorat nadleśnictwo sztab wojsko sejm senat trybunał episkopat kuria operator przewoźnik uczelnia ambasada koalicja departament ekspertów naukowców specjalistów lekarzy prokuratury policji śledczych analityków ekonomistów związkowców synoptyków rzecznika rzeczniczki ministra prezydenta premiera prezesa dyrektora burmistrza szefa trenera badaczy historyków prawników strażaków policjantów urzędników nauczycieli rodziców rolników kibiców komisji rządu resortu sądu organizatorów autorów prokuratora eksperta ekspertki wójta starosty mieszkańców mieszkanek dziennikarzom świadków sąsiadek pacjentek uczestników uczestniczek pracownic pasażerów pasażerek posłanek zawodniczek turystek klientek nauczycielek uczennic studentek działaczek czytelniczek organizatorek wolontariuszek',
	},
	offices: {
		male: 'rzecznik poseł',
		female: 'rzeczniczka posłanka',
		pairs: {' owa': 'król'},
		any: 'minister premier burmistrz sędzia profesor lider komendant ambasador przewodniczący dowódca starosta wojewoda analityk synoptyk sekretarz naczelnik marszałek',
	},
	givenGenitives:
		'ewy-ewa anny-anna marii-maria magdaleny-magdalena agnieszki-agnieszka katarzyny-katarzyna małgorzaty-małgorzata barbary-barbara joanny-joanna moniki-monika beaty-beata doroty-dorota elżbiety-elżbieta hanny-hanna ireny-irena izabeli-izabela justyny-justyna karoliny-karolina krystyny-krystyna marty-marta natalii-natalia olgi-olga pauliny-paulina renaty-renata sylwii-sylwia urszuli-urszula wandy-wanda zofii-zofia aleksandry-aleksandra julii-julia kamili-kamila kingi-kinga teresy-teresa danuty-danuta grażyny-grażyna jolanty-jolanta weroniki-weronika jana-jan adama-adam piotra-piotr pawła-paweł andrzeja-andrzej krzysztofa-krzysztof tomasza-tomasz marcina-marcin michała-michał marka-marek grzegorza-grzegorz jerzego-jerzy józefa-józef łukasza-łukasz zbigniewa-zbigniew roberta-robert rafała-rafał mateusza-mateusz dariusza-dariusz mariusza-mariusz wojciecha-wojciech jacka-jacek jakuba-jakub dawida-dawid macieja-maciej sławomira-sławomir waldemara-waldemar bartosza-bartosz bartłomieja-bartłomiej artura-artur sebastiana-sebastian damiana-damian karola-karol szymona-szymon przemysława-przemysław donalda-donald leszka-leszek bogdana-bogdan ryszarda-ryszard henryka-henryk witolda-witold romana-roman tadeusza-tadeusz edwarda-edward konrada-konrad patryka-patryk huberta-hubert',
	givenNames: {
		male: 'adama andrzeja artura bartosza bartłomieja bogdana damiana dariusza dawida donalda edwarda grzegorza henryka huberta jacka jakuba jana jerzego jozefa karola konrada krzysztofa leszka macieja marcina mariusza marka mateusza michała patryka pawła piotra przemysława rafała roberta romana ryszarda sebastiana szymona sławomira tadeusza tomasza waldemara witolda wojciecha zbigniewa łukasza',
		female:
			'agnieszki aleksandry anny barbary beaty danuty doroty elzbiety ewy grazyny hanny ireny izabeli joanny jolanty julii justyny kamili karoliny katarzyny kingi krystyny magdaleny marii marty małgorzaty moniki natalii olgi pauliny renaty sylwii teresy urszuli wandy weroniki zofii',
	},
	abbreviations:
		'mł st asp szt sztab podkom nadkom prok hab insp kom dr prof dr prof gen płk kpt mjr por ks abp bp św ul np m.in r nr mgr inż tzw in itd itp tys mln mld bryg ppłk ppor kpr plut sierż chor kmdr adm mec adw red kard dyr lek med dh wicekom im ok godz pow woj al pl os pt ds tj proc jw nt',
	calendar:
		'wielkanoc wielkanocy ramadan ramadanu poniedziałek wtorek środa czwartek piątek sobota niedziela poniedziałku wtorku środę środy czwartku piątku sobotę soboty niedzielę niedzieli',
	questions: 'p pytanie',
	answers: 'o odpowiedź',
};
