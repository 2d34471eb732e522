import type {Speech} from './speech.ts';

export const no: Speech = {
	verbs: {
		'': 'erkjenner erkjente fortalt fortalte forteller fortsatte fortsetter la legger lyder lød sa sagt sier spurte utbrøt skrev skrevet skriver spøkte spør synes syntes tilføyde tilføyer trodde tror ler lo fastslår fastslo husker minnes innvender innvendte spøker begrunner begrunnet roser seier fortel fortalde svarar svara forklarar forklara skriv skreiv meiner meinte peikar trur trudde spurde held heldt påpeikar påpeika åtvarar kommentera beretter berettet utbryter påstår påsto fremholder fremholdt kunngjør kunngjorde medgir medga vedgår vedgikk spår spådde skriker skrek skryter skrøt anslår anslo betror betrodde innskyter innskjøt forklart opplyst uttalt meldt svart påpekt konstatert kommentert presisert innrømte lovte gjentar gjentok foreslår foreslo oppgir oppga redegjør redegjorde anfører anførte fastholder fastholdt fnyser syns synest vedgjekk',
		'er te':
			'advar forklar kommenter konstater meld men opplys påpek rop svar uttal utdyp bemerk presiser smil erklær argumenter poengter resonner protester informer rapporter garanter anbefal repliser deklarer innled kontr flir fres oppsummer konkluder røp avslør vurder ras glis reflekter suppler',
		'er et':
			'varsl lov frykt avkreft bedyr oppfordr benekt tordn brøl muml stønn nikk berolig avrund gjett undr tvitr hvisk sukk jubl humr mimr fleip utdyp',
		'er et ar a': 'bekreft hevd innrømm understrek håp antyd forsikr beklag fremhev stadfest avslutt oppmod',
	},
	softVerbs: {
		'': 'beskrev beskriver fordømmer fordømte kaller kalt kalte krevde krever roste ser stemplet så vil ville',
		'er et': 'anklag snakk takk tru betegn sammenlign ønsk nekt trøst',
		'er te': 'avvis kritiser omtal gratuler forlang etterlys tilbakevis hyll reager',
	},
	separable: {verbs: 'føyer føyde legg slår slo skyter skjøt', particles: 'til fast inn'},
	infinitives: 'fortelle opplyse melde bekrefte konstatere avsløre røpe meddele berette',
	echoes: {verbs: 'lyder lød kommer kom kjem lydde ljoma', from: 'fra frå'},
	references: 'se|se også',
	coined: 'såkalte|såkalt|alias',
	reading: 'heter het står sto',
	sounding: 'lyder lød',
	naming: 'arbeidstittelen heter het kalles navnet tittelen',
	works:
		'boken diktsamlingen debutromanen novellen utstillingen podkasten programmet dokumentaren singelen plata musikalen operaen sangen diktet maleriet spillet forestillingen romanen filmen låten albumet serien stykket',
	otherVerbs: {
		'': 'begynner begynte ble blir bodde bor fikk får ga gikk gir gjorde gjør går ligger lå sto står tapte tar tok vant holder holdt jobber jobbet leder ledet kom kommer spiller spilte viser viste mistet setter satte sitter satt drar dro finner fant trenger trengte sender sendte møtte kjører kjørte stilte rykket venter ventet ringte trakk deltok deltar mottok døde scoret startet fekk gjekk blei vart verte kjem tek gjer stod budde jobba leier',
	},
	asSaid: 'som',
	examples: 'blant andre|blant annet|deriblant',
	according: 'ifølge|i følge|etter ord av|ifølgje|i følgje',
	ownWords: 'etter eget utsagn|etter eget sigende|ifølge eget utsagn|med egne ord',
	pronouns: {he: 'han', she: 'hun ho', they: 'de dei', it: 'det den', self: 'jeg vi eg me du dere'},
	reflexives: 'sin sitt sine si',
	hearers: 'du deg dere dykk',
	disjunctives: {male: 'ham han honom', female: 'henne ho', many: 'dem dei'},
	viewpoints: {
		male: 'hans',
		female: 'hennes',
		many: 'deres',
		phrases: 'etter ~ mening|i ~ øyne|med ~ ord|med ~ egne ord|etter ~ oppfatning',
	},
	own: 'jeg eg',
	what: 'det|det som|hva',
	institutions:
		'kommune fylkeskommune kirke universitet universitetssykehus sykehus politidistrikt politi institutt kors vegvesen tingrett lagmannsrett domstol forbund forening bank avis skole høgskole direktoratet departementet museum bibliotek tilsynet brannvesen helsevesen',
	relatives: 'som',
	determiners:
		'en et ei den det de hans hennes deres sin sitt sine min vår våre hver denne dette disse mitt mine vårt ein eit dei desse hennar deira',
	quantities: {
		about: 'omtrent|nesten|cirka|rundt|mer enn|over',
		shares: 'prosent',
		parts: 'tredel tredjedel firedel halvparten flertall dusinvis hundrevis tusenvis',
		of: 'av',
	},
	quantifiers: 'noen flere mange to tre fire fem andre alle begge ingen enkelte seks sju syv åtte ni ti fleire nokre',
	auxiliaries: 'ha har hadde er var blir ble skal skulle kan kunne må måtte får bør burde vil ville bli blei vart vert pleier',
	perfect: 'har hadde',
	passives: 'ble blitt blir blei vart',
	agents: 'av',
	anybody:
		'ol-håpet medaljehåpet vinneren målscoreren scoreren debutanten mesteren medaljevinneren stjernen artisten forfatteren skuespilleren sangeren jubilanten veteranen prisvinneren',
	indefinite: 'en et ei ein eit',
	adverbs:
		'likevel derfor derimot ham henne dem deg meg oss også så senere ennå allerede igjen alltid aldri ikke igår i-går idag nå da imidlertid videre samtidig deretter tidligere selv blant annet til dessuten likevel derfor dermed ellers nylig innledningsvis avslutningsvis fremdeles fortsatt foreløpig kanskje trolig bare heller slik litt like kort rett først straks umiddelbart snart ofte stadig egentlig faktisk altså plutselig heldigvis dessverre naturligvis selvsagt selvfølgelig riktignok derimot her der etterpå ikkje òg sjølv framleis no då vidare seinare tidlegare difor berre sist sent tidlig',
	ageEnds: '-åringen -årige',
	natives:
		'lendingen væringen finnmarkingen trønderen bergenseren oslogutten nordmannen svensken dansken finnen tyskeren engelskmannen briten franskmannen amerikaneren spanjolen italieneren russeren nederlenderen stavangeren kristiansanderen afghaneren albaneren arendalitten argentineren australieren belgieren bergenskvinnen bodøgutten bosnieren brasilianeren bulgareren canadieren chileneren colombianeren drammenseren egypteren eritreeren esteren etiopieren finlenderen fredrikstadmannen frp-eren grekeren gudbrandsdølen hallingen hamarsingen hardingen haugesunderen hedmarkingen høyremannen inderen irakeren iraneren iren islenderen israeleren japaneren jærbuen kenyaneren kineseren kongsbergingen koreaneren krf-eren kristiansunderen kroaten larvikingen latvieren lillehamringen litaueren marokkaneren mexicaneren moldenseren newzealenderen nigerianeren nordmøringen oslokvinnen palestineren polakken portugiseren ringerikingen romsdalingen rumeneren samen sameren sandefjordingen senterpartisten serberen setesdølen skienseren slovakeren sloveneren sogningen somalieren sosialisten stavangergutten sunnmøringen sv-eren sveitseren syreren sørafrikaneren teledølen telemarkingen toteningen totningen trondheimeren trondhjemmeren tsjekkeren tuniseren tyrkeren ukraineren ungareren valdresen vesterålingen vossingen waliseren østerdølen østerrikeren ålesunderen',
	relations:
		'mann kvinne gutt jente mor far bror søster sønn datter kone ektemann onkel tante fetter kusine svigermor svigerfar bestemor bestefar enke nabo venn venninne kollega kompis lagkompis samboer kjæreste kamerat vitne etterfølger forgjenger lagkamerat lagvenninne landsmann lillebror lillesøster motstander rival stefar stemor storebror storesøster svigerdatter svigerinne svigersønn svoger tvillingbror tvillingsøster',
	being: 'er var blir',
	adjectiveArticles: 'den det',
	fresh: 'ny nye nytt',
	plurals: 'ene- ne- ane- a-',
	groups: {male: 'de dei', female: 'de dei'},
	years: 'år',
	presenting: {
		openers: 'det dette slik',
		nouns:
			'ord budskap svar svaret kommentar kommentaren beskjed beskjeden råd konklusjon ordene budskapet meldingen oppfordringen oppfordring rådet reaksjonen forklaringen vurderingen konklusjonen',
		his: {male: 'hans', female: 'hennes'},
	},
	inside: 'i',
	prepositions:
		'i på av til fra med om for ved under over mot etter før mellom hos gjennom uten ifølge blant siden rundt bak foran langs utenfor overfor tross angående vedrørende inn innen inntil unntatt via ifølgje frå hjå',
	links: 'i på for fra ved av hos frå hjå',
	but: 'men',
	conjunctions:
		'og eller men at for fordi når om som mens da så før hvor hva selvom hvis dersom skjønt ettersom enn siden idet både der då medan sidan',
	titles: {
		male: 'herr',
		female: 'fru frøken',
		any: 'dr adm dir major løytnant pastor imam statsminister kong kongen prins prinsesse pave statsråd stortingsrepresentant politimester',
	},
	particles: 'von av de van der al bin el',
	roles: {
		male: 'pappa talsmann formann mann far onkel fetter svigerfar enkemann lillebror storebror sønn bror ektemann konge brannmann bestefar kronprins abbed baron fagforeningsmann greve gudfar hertug idrettsmann keiser munk riksmekler stefar stesønn svoger sønnesønn tvillingbror',
		female:
			'mamma moren datteren søsteren talskvinne kvinne mor tante kusine svigermor lillesøster storesøster politikvinne datter søster kone bestemor enke venninne kronprinsesse jordmor skuespillerinne forfatterinne abbedisse ballerina bondekone danserinne grevinne hertuginne husmor keiserinne lærerinne mesterinne nonne sangerinne servitrise stemor svigerinne',
		any: 'skuespiller forfatter talsperson politiet betjent tjenestemann vaktmester forsvarer aktor tiltalte siktede fornærmede politimann regjeringen partiet kilder kilde eksperter ekspert beboere vitner vitne myndighetene departementet tingretten kommunen familien selskapet avisen rapporten journalist journalister analytikere fagforeningen kommisjonen ofre økonom demonstranter byrået naboer lærere sjef direktør advokat forsker lege trener spiller leder foreningen organisasjonen forbundet brannvesenet student studenter elev foreldre gründer baker bonde fisker sjåfør sykepleier kaptein ambassadør biskop regissør sanger keeper kommentator rektor lærer psykolog midtstopper skiløper skiskytter syklist jeger gårdbruker kokk artist kunstner musiker fotograf nabo beboer venn prest arrangør analytiker meteorolog historiker oberst pilot passasjer pasient kunde supporter aktivist reporter vinner skipper stipendiat lektor dekan rettsdommer lagdommer sorenskriver høyreback venstreback midtback idrettsutøver bilfører båtfører vognfører lokfører lokomotivfører kranfører hundefører anfører fysiker kjemiker fogd ombud kommandør inspektør røykdykker jurist strateg megler investor arkitekt entreprenør psykiater veterinær terapeut pedagog assistent snekker tømrer elektriker mekaniker frisør kjøpmann håndverker oppdretter samboer kjæreste kollega kompis målscorer scorer debutant jubilant stjerne målvakt veteran dirigent komiker produsent kritiker kritikere konservator innbygger pensjonist turist soldat senator guvernør pårørende etterlatte frivillige dykker forskere forskerne ekspertene beboerne naboene foreldrene direktoratet tilsynet klubben ledelsen styret rederiet påtalemyndigheten lagmannsretten retten opposisjonen akademiker aksjonær alpinist apoteker arbeidsgiver arving astronaut astronom bankmann barista bassist bibliotekar bilist billedhugger blogger bokhandler brannkonstabel brevbærer bryggerieier bussfører byggherre cellist debattant delegat detektiv diakon doktor dommerfullmektig etterfølger etterkommer fallskjermhopper fangevokter filmskaper filosof finalist finansmann fiolinist foredragsholder forgjenger forlegger forretningsmann fylkesmann gartner gitarist glassblåser gullsmed gymnast hotelleier humorist illustratør influenser instruktør internist judoka kajakkpadler kantor kapellan kardinal keramiker kiropraktor klassekamerat klokker konduktør konsul kontrollør koreograf korporal kunstløper lagkamerat landsmann lingvist logoped magiker maskinist massør matros meddommer medisiner mentor misjonær motstander notar nybegynner nykomling nykommer ombudsmann oppfinner orienteringsløper ortoped overlevende parlamentariker pianist polfarer postbud predikant prost publisist rallyfører rapper redningsmann regnskapsfører reindriftsutøver renholder rival rørlegger scenograf selfanger servitør sjømann skihopper skipsreder skogeier skomaker skribent skulptør smed sopran spaltist speider spillutvikler sprinter statsviter stavhopper stuntmann styrmann tenor tenåring tjenesteperson tobarnsfar tobarnsmor tolk trommeslager tømmerhogger urmaker vaskehjelp vektløfter vernepleier vertinne vitenskapsmann vokalist værmelder øyenvitne',
	},
	offices: {female: 'dronning', any: 'president general minister dommer professor ordfører byråd rådmann lensmann'},
	times: 'dag dagen uke uken kveld kvelden morgen morgenen natt natten år året måned måneden helg helgen stund gang time minutt tid',
	givenNames: {
		male: 'ola kare odd even tor thor rune oyvind eivind frode pal roar sverre tarjei erling torstein leif inge tore egil einar olav kim kristian mats age aage tormod stale steinar audun bard asle atle',
		female:
			'kari siv turid ase berit gro unn trine siri ida guri gunn eli toril grete grethe kristine lise line linn vilde thea jorunn gerd ashild aud oddny tone',
	},
	abbreviations: 'dr prof bl.a st nr kl ca f.eks dvs adm dir kst ass pst mill mrd jf pga red osv t.h t.v',
	calendar:
		'ramadan mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tysdag laurdag sundag kveld ettermiddag formiddag natt helg morgen uke uken uka',
	questions: 'sp spørsmål',
	answers: 'sv svar',
	roleEnds:
		'ol-håp medaljehåp scorer fogd lærer bonde prest pilot kokk elev venn nabo jeger baker konge president olog leiar trenar forskar spelar rådgjevar lærar eigar forsvarar leder sjef minister lege mester rådgiver ordfører redaktør professor sekretær medlem medlemmet representant politiker konsulent ansvarlig ansvarlige arbeider ingeniør offiser eeier teier keier deier unneier ligeier bileier ftseier omseier tillitsvalgt tillitsvalgte',
	synonyms: 'forsvarer advokat forsvarsadvokat|trener coach|forfatter skribent|advokat jurist|målvakt keeper|professor forsker',
	verbSecond: true,
};
