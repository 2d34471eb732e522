import type {Speech} from './speech.ts';

export const pl: Speech = {
	verbs: {
		'': 'apeluje informuje komentuje kwituje odpowiada pisze pyta relacjonuje żartuje dodaje dodają dodali mówi mówią napisali ocenia oceniają wyjaśnia wyjaśniają zapowiada opowiada tłumaczy wspomina ostrzega zapewnia oświadcza zauważa zaznacza podkreśla podkreślają podkreślili powiedziały powiedzieli przekonuje przypomina przyznaje stwierdza stwierdzili twierdzi twierdzą uważa uważają wskazuje przekazał przekazała potwierdza potwierdził potwierdziła odparł odparła podsumowuje podsumował podsumowała podkreślał podkreślała zadeklarował zadeklarowała deklaruje kontynuował kontynuowała kończy wylicza wyznaje wyznał wyznała wzdycha zastrzega zastrzegł zastrzegła rozpoczął precyzuje argumentował argumentowała radzi sugeruje krytykuje zdradza zdradził zdradziła uspokaja przestrzega zachęca podaje przekazuje uważał uważała alarmuje mówili mówiły opowiadają żali martwi cieszy dziwi dodawał dodawała wyliczał wyliczała przekonywała dopowiada dorzuca relacjonowała apelują informują dziękuje dziękował dziękowała ostrzegała oznajmił oznajmiła wyjaśniał wyjaśniała zapewniał zapewniała zapowiadał zapowiadała informował informowała uspokajał uspokajała krzyczał krzyczała żartował żartowała uznał uznała wspominają ripostował ripostowała odpiera wołał wołała woła szeptał szeptała narzekał narzekała narzeka skarży zakończył zakończyła skwitował skwitowała konstatuje doprecyzował doprecyzowała uzupełnił uzupełniła dorzucił dorzuciła wtrącił wtrąciła rzucił rzuciła doradza prosi argumentuje przewiduje prognozuje kontynuuje ujawnił ujawniła zasugerował zasugerowała grzmiał grzmiała chwali chwalił chwaliła wtóruje obwieścił obwieściła odnotował odnotowała analizuje podziękował podziękowała gratulował gratulowała dementuje zaprzecza zaprzeczył zaprzeczyła ubolewa denerwuje złości obawia odparował odparowała odpowiadał odpowiadała ostrzegał śmieje',
		'ł ła':
			'apelowa dopytywa komentowa odpowiedzia pyta relacjonowa zaapelowa zażartowa ogłosi poinformowa powtórzy rzek skomentowa zapowiedzia zapyta',
		ła: 'doda krzyknę mówi napisa oceni wyjaśni opowiada tłumaczy wspomina ostrzeg zapewni oświadczy zauważy zaznaczy podkreśli powiedzia przypomnia przyzna stwierdzi twierdzi wskaza',
		ł: 'doda krzykną mówi napisa oceni wyjaśni opowiada tłumaczy wspomina ostrzeg zapewni oświadczy zauważy zaznaczy podkreśli powiedzia przekonywa przypomnia przyzna stwierdzi twierdzi wskaza',
	},
	softVerbs: {
		'': 'boi domaga krytykuje ma-nadzieję obawia wierzy wzywa zaproponował żąda chce chciał nazwał nazywa określa określił opisał opisuje oskarża oskarżył',
		'ł ła': 'obieca pochwali potępi skrytykowa wezwa zażąda',
		ła: 'chcia nazwa określi opisa oskarży',
	},
	naming: 'nazywa nazywał nazywała nazwą tytułem zatytułowany zatytułowana',
	works: 'książka książce film filmie piosenka album serial powieść powieści spektakl',
	otherVerbs: {
		'': 'byli idzie jest leży ma mają mieszka poszedł pracuje przegrał robi stoi są trwa urodził wygrał zmarł był była było były będzie będą miał miała zrobił zrobiła przyszedł przyszła zostali został została',
	},
	participles: {'': 'dodając mówiąc nazywając określając pisząc podkreślając przypominając twierdząc tłumacząc wyjaśniając'},
	according: 'według|zdaniem|jak mówi|jak powiedział|jak powiedziała|w opinii|w ocenie|jak podkreśla',
	pronouns: {he: 'on', she: 'ona', they: 'oni one', it: 'to', self: 'ja my'},
	relatives: 'który która którzy które',
	determiners: 'ten ta to te ci jego jej ich nasz nasza swój każdy',
	indefinite: 'jeden jedna pewien pewna',
	quantifiers: 'kilku kilka niektórzy wielu wiele dwaj dwoje trzy trzech cztery inni wszyscy obaj',
	auxiliaries: 'się nie by jest są był była może mogą mógł musi muszą powinien powinna powinno powinni powinny został została',
	droppedPlurals: 'li ły ą',
	adverbs:
		'tak nam mi mu jej im wam cicho głośno krótko stanowczo spokojnie otwarcie szczerze wprost ostrożnie żartobliwie też także jeszcze potem później już wczoraj dziś dzisiaj jutro zawsze nigdy wtedy teraz jednak również zatem więc bardzo tylko ponadto wcześniej następnie dalej',
	presenting: {openers: 'tak to', nouns: 'słowa'},
	inside: 'w we',
	prepositions: 'w we na z ze do od o u po przy przez dla za pod nad przed między bez wobec podczas według ku przeciw',
	links: 'z ze od dla',
	asTold: 'jak',
	conjunctions: 'i a oraz ale że bo ponieważ gdy kiedy jak jeśli żeby aby lecz czy albo lub choć gdzie co',
	titles: {
		male: 'pan',
		female: 'pani',
		any: 'mł st asp szt sztab podkom nadkom prok hab insp kom dr prof prezydent generał gen płk pułkownik senator wójt papież książę ks ksiądz biskup abp kardynał marszałek',
	},
	officials: 'polityk polityczka poseł posłanka',
	parties:
		'oskarżony oskarżona podejrzany podejrzana świadek ofiara poszkodowany poszkodowana skazany skazana kierowca pacjent pacjentka rolnik',
	particles: 'von van de',
	roles: {
		male: 'mężczyzna ojciec syn brat mąż naukowiec świadek mieszkaniec piłkarz wiceprezydent wicepremier wicemarszałek obrońca pomocnik zawodnik siatkarz skoczek kolarz mecenas radca wiceminister sołtys sadownik leśnik pszczelarz nauczyciel dyrygent piosenkarz muzyk poeta malarz artysta badacz specjalista proboszcz arcybiskup sąsiad maszynista oficer komisarz nadkomisarz inspektor podinspektor wiceprezes właściciel kierownik menedżer działacz aktywista wolontariusz organizator uczestnik dziadek klient pacjent redaktor autor',
		female:
			'ministra kobieta matka córka siostra żona mieszkanka burmistrzyni sędzina naukowczyni zawodniczka ratowniczka sołtyska nauczycielka reżyserka piosenkarka artystka badaczka ekonomistka zakonnica sąsiadka właścicielka kierowniczka przewodnicząca działaczka aktywistka wolontariuszka organizatorka uczestniczka studentka uczennica babcia klientka pacjentka dziennikarka autorka',
		pairs: {' ka': 'prezes dyrektor prezydent adwokat prokurator aktor trener senator ekspert', 'z ka': 'lekar pisar', ' owa': 'szef'},
		any: 'policja rząd partia źródła eksperci mieszkańcy świadkowie władze lider ministerstwo sąd rodzina gazeta agencja raport dziennikarz dziennikarze prokuratura analitycy związkowcy komisja ofiary ekonomista demonstranci firma dziennik sąsiedzi strażacy urzędnik urzędniczka stowarzyszenie organizacja straż student studenci uczeń rodzice przedsiębiorca rolnik rolnicy rybak kierowca pielęgniarka lekarze kapitan ambasador reżyser bramkarz napastnik komentator socjolog politolog historyk psycholog ratownik strażak policjant policjantka żołnierz radny radna dowódca komendant starosta wojewoda analityk pilot major aspirant przewodniczący sekretarz kibic',
	},
	offices: {
		male: 'rzecznik poseł',
		female: 'rzeczniczka posłanka',
		pairs: {' owa': 'król'},
		any: 'minister premier burmistrz sędzia profesor',
	},
	abbreviations:
		'mł st asp szt sztab podkom nadkom prok hab insp kom dr prof dr prof gen płk kpt mjr por ks abp bp św ul np m.in r nr mgr inż tzw in itd itp tys mln mld',
	calendar: 'poniedziałek wtorek środa czwartek piątek sobota niedziela',
	questions: 'p pytanie',
	answers: 'o odpowiedź',
};
