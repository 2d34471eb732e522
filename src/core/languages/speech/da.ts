import type {Speech} from './speech.ts';

export const da: Speech = {
	verbs: {
		'': 'fortalt fortalte fortsatte fortsætter fortæller lyder lød siger spurgte spørger udbrød sagde sagt skrev skrevet skriver synes syntes troede tror fastslår fastslog husker uddyber uddybede bemærker bemærkede fremhæver fremhævede beklager beklagede afslutter afsluttede opsummerer opsummerede konkluderer konkluderede medgiver medgav roser jubler jublede raser rasede tordner tordnede forsikrer forsikrede pointerer pointerede glæder glædede beretter berettede udtaler udtalte kommenterer kommenterede',
		'er ede': 'advar bekræft forklar hævd indrømm kommenter konstater lov påpeg svar tilføj understreg vurder grin hvisk sukk smil',
		'er te': 'erkend meddel men oplys råb udtal',
	},
	softVerbs: {
		'': 'afviser afviste taler talte beskrev beskriver fordømmer fordømte kalder kaldt kaldte omtalte roste ser stemplede så vil ville',
		'er ede': 'anklag betegn frygt håb kritiser kræv',
	},
	separable: 'føjer føjede slår slog skyder skød',
	naming: 'hedder hed kaldes navnet titlen',
	works: 'bogen romanen filmen sangen albummet serien stykket',
	otherVerbs: {
		'': 'begyndte blev bor fik får gav gik går gør lå stod står tabte tog vandt holdt kom',
		er: 'arbejd led spill begynd bliv giv ligg tag hold komm',
		de: 'arbejde lede spille boe gjor',
	},
	according:
		'lyder det fra|lød det fra|lyder det også fra|lød det også fra|lyder det blandt andet fra|lød det blandt andet fra|lyder beskeden fra|lød beskeden fra|lyder meldingen fra|ifølge|i følge|efter ord af',
	pronouns: {he: 'han', she: 'hun', they: 'de', it: 'det den', self: 'jeg vi'},
	relatives: 'som',
	determiners: 'en et den det de hans hendes deres sin sit sine min vores hver denne dette',
	quantifiers: 'nogle flere mange to tre fire fem andre alle begge',
	auxiliaries: 'har havde er var bliver blev skal skulle kan kunne må måtte får bør burde vil',
	perfect: 'har havde',
	passives: 'blev blevet bliver',
	agents: 'af',
	indefinite: 'en et',
	adverbs: 'også så senere endnu allerede igen altid aldrig ikke nu da dog videre samtidig derefter tidligere selv blandt andet til',
	ageEnd: '-årige',
	presenting: {
		openers: 'det dette sådan',
		nouns: 'ord budskab svar svaret kommentar kommentaren besked beskeden råd konklusion',
		his: {male: 'hans', female: 'hendes'},
	},
	inside: 'i',
	prepositions: 'i på af til fra med om for ved under over mod efter før mellem hos gennem uden ifølge blandt siden',
	links: 'i på for fra ved af hos',
	conjunctions: 'og eller men at for fordi når om som mens da så før hvor hvad der selvom inden hvis skønt dersom imens',
	titles: {
		male: 'hr herr',
		female: 'fru frøken',
		any: 'dr præsident statsminister general kong kongen prins prinsesse pave udenrigsminister politidirektør',
	},
	particles: 'von af de van der',
	roles: {
		male: 'talsmand mand far søn bror ægtemand skuespiller konge brandmand købmand farfar morfar kronprins',
		female: 'talskvinde kvinde mor datter søster kone forkvinde skuespillerinde sangerinde hustru mormor farmor enke veninde jordemoder',
		any: 'talsperson politiet regeringen partiet kilder kilde eksperter ekspert beboere vidner vidne myndighederne ministeriet byretten kommunen familien selskabet avisen rapporten journalist journalister analytikere fagforeningen kommissionen ofre økonom demonstranter virksomheden bureauet naboer lærere chef direktør advokat anklager forsker læge træner spiller leder forfatter foreningen organisationen forbundet studerende elev forældre iværksætter bager landmand fisker chauffør sygeplejerske forskeren læreren lægen kaptajn ambassadør biskop instruktør sanger landstræner målmand kok folketingsmedlem rektor lærer lektor psykolog senioranklager specialanklager politiinspektør politikommissær anfører forsvarsspiller midtbanespiller rytter svømmer jæger kunstner musiker fotograf nabo beboer ven præst arrangør cheføkonom analytiker meteorolog historiker biolog oberst pilot passager patient kunde aktivist reporter vinner vinnare vinder',
	},
	offices: {female: 'dronning', any: 'formand minister dommer professor borgmester'},
	abbreviations: 'dr prof bl.a hr fr nr kl ca f.eks dvs skt',
	calendar: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
	questions: 'sp spørgsmål',
	answers: 'sv svar',
	roleEnds:
		'leder lederen chef chefen direktør direktøren minister ministeren forsker forskeren formand formanden læge lægen mester mesteren advokat advokaten rådgiver rådgiveren redaktør redaktøren professor professoren ekspert eksperten rådmand',
	verbSecond: true,
};
