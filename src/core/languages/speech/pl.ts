import type {Speech} from './speech.ts';

export const pl: Speech = {
	verbs:
		'powiedział powiedziała powiedzieli powiedziały mówi mówią mówił mówiła dodał dodała dodaje dodają dodali stwierdził stwierdziła stwierdza stwierdzili podkreślił podkreśliła podkreśla podkreślają podkreślili wyjaśnił wyjaśniła wyjaśnia wyjaśniają tłumaczy tłumaczył tłumaczyła napisał napisała pisze napisali zapytał zapytała pyta odpowiedział odpowiedziała odpowiada zaznaczył zaznaczyła zaznacza oświadczył oświadczyła oświadcza zapewnił zapewniła zapewnia przyznał przyznała przyznaje poinformował poinformowała informuje ogłosił ogłosiła ocenił oceniła ocenia oceniają twierdzi twierdzą twierdził twierdziła zauważył zauważyła zauważa przekonuje przekonywał ostrzegł ostrzegła ostrzega skomentował skomentowała komentuje relacjonuje relacjonował opowiada opowiadał opowiadała wspomina wspominał wspominała krzyknął krzyknęła przypomniał przypomniała przypomina wskazał wskazała wskazuje zapowiedział zapowiedziała apeluje apelował apelowała kwituje żartuje zażartował uważa uważają powtórzył powtórzyła rzekł rzekła',
	softVerbs:
		'nazwał nazwała nazywa określił określiła określa opisał opisała opisuje obiecał obiecała wierzy chce chciał chciała żąda zażądał zażądała oskarżył oskarżyła oskarża skrytykował skrytykowała krytykuje pochwalił pochwaliła potępił potępiła boi obawia ma-nadzieję wezwał wezwała wzywa zaproponował domaga',
	naming: 'nazywa nazywał nazywała nazwą tytułem zatytułowany zatytułowana',
	works: 'książka książce film filmie piosenka album serial powieść powieści spektakl',
	otherVerbs:
		'jest są był była było byli były będzie będą ma mają miał miała idzie poszedł przyszedł przyszła został została zostali zrobił zrobiła robi wygrał przegrał zmarł urodził mieszka pracuje stoi leży trwa',
	verbEnds: '',
	participles: 'mówiąc dodając podkreślając tłumacząc wyjaśniając twierdząc nazywając określając pisząc przypominając',
	according: 'według|zdaniem|jak mówi|jak powiedział|jak powiedziała|w opinii|w ocenie|jak podkreśla',
	afterwards: '',
	pronouns: {he: 'on', she: 'ona', they: 'oni one', it: 'to', self: 'ja my'},
	relatives: 'który która którzy które',
	determiners: 'ten ta to te ci jego jej ich nasz nasza swój każdy',
	quantifiers: 'kilku kilka niektórzy wielu wiele dwaj dwoje trzy trzech cztery inni wszyscy obaj',
	auxiliaries: 'się nie by jest są był była może mogą mógł musi muszą powinien został została',
	perfect: '',
	passives: '',
	agents: '',
	droppedPlurals: 'li ły ą',
	alongside: '',
	definite: '',
	anybody: '',
	adverbs:
		'też także jeszcze potem później już wczoraj dziś dzisiaj jutro zawsze nigdy wtedy teraz jednak również zatem więc bardzo tylko ponadto wcześniej następnie dalej',
	reported: '',
	prepositions: 'w we na z ze do od o u po przy przez dla za pod nad przed między bez wobec podczas według ku przeciw',
	links: 'z ze od dla',
	conjunctions: 'i a oraz ale że bo ponieważ gdy kiedy jak jeśli żeby aby lecz czy albo lub choć gdzie co',
	titles: {
		male: 'pan',
		female: 'pani',
		any: 'dr prof profesor prezydent premier minister burmistrz generał gen płk pułkownik senator poseł posłanka wójt papież król królowa książę sędzia ks ksiądz biskup abp kardynał marszałek rzecznik rzeczniczka',
	},
	particles: 'von van de',
	roles: {
		male: 'rzecznik prezes dyrektor minister premier burmistrz prezydent adwokat prokurator sędzia mężczyzna ojciec syn brat mąż aktor naukowiec profesor lekarz trener piłkarz szef poseł senator król pisarz ekspert świadek mieszkaniec',
		female:
			'rzeczniczka prezeska dyrektorka ministra burmistrzyni prezydentka adwokatka prokuratorka sędzina kobieta matka córka siostra żona aktorka naukowczyni lekarka trenerka szefowa posłanka senatorka królowa pisarka ekspertka mieszkanka',
		any: 'policja rząd partia źródła eksperci analitycy związkowcy mieszkańcy świadkowie władze lider ministerstwo komisja sąd rodzina ofiary ekonomista demonstranci firma gazeta dziennik agencja raport dziennikarz dziennikarze sąsiedzi prokuratura strażacy',
	},
	abbreviations: 'dr prof mgr inż gen płk ks abp bp św ul np m.in tzw r in itd itp nr tys mln mld',
	calendar:
		'poniedziałek wtorek środa czwartek piątek sobota niedziela stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
	questions: 'p pytanie',
	answers: 'o odpowiedź',
	verbSecond: false,
	capitalNouns: false,
};
