import type {Speech} from './speech.ts';

export const no: Speech = {
	verbs: {
		'': 'erkjenner erkjente fortalt fortalte forteller fortsatte fortsetter la legger lyder lød sa sagt sier spurte utbrøt skrev skrevet skriver spøkte spør synes syntes tilføyde tilføyer trodde tror ler lo hvisker hvisket sukker sukket fastslår fastslo husker minnes oppsummerer oppsummerte konkluderer konkluderte avslutter avsluttet røper røpte avslører avslørte innvender innvendte vurderer vurderte jubler jublet raser raste gliser gliste humrer humret mimrer mimret reflekterer reflekterte fleiper fleipet spøker begrunner begrunnet supplerer supplerte roser seier fortel fortalde svarar svara forklarar forklara skriv skreiv stadfestar stadfesta meiner meinte peikar trur trudde spurde held heldt understrekar understreka påpeikar påpeika åtvarar kommentera beretter berettet utdyper utdypet utbryter kommenterer kommenterte påstår påsto fremholder fremholdt kunngjør kunngjorde medgir medga vedgår vedgikk spår spådde skriker skrek skryter skrøt anslår anslo betror betrodde innskyter innskjøt forklart opplyst uttalt meldt svart påpekt konstatert kommentert presisert',
		'er te':
			'advar forklar kommenter konstater meld men opplys påpek rop svar uttal utdyp bemerk presiser smil erklær argumenter poengter resonner protester',
		'er et': 'varsl bekreft hevd innrømm lov understrek håp frykt antyd forsikr beklag fremhev avkreft stadfest bedyr',
	},
	softVerbs: {
		'': 'beskrev beskriver fordømmer fordømte kaller kalt kalte krevde krever roste ser stemplet så vil ville',
		'er et': 'anklag snakk takk tru betegn sammenlign',
		'er te': 'avvis kritiser omtal gratuler forlang etterlys tilbakevis hyll',
	},
	separable: 'slår slo skyter skjøt',
	naming: 'heter het kalles navnet tittelen',
	works: 'boken romanen filmen låten albumet serien stykket',
	otherVerbs: {
		'': 'begynner begynte ble blir bodde bor fikk får ga gikk gir gjorde gjør går ligger lå sto står tapte tar tok vant holder holdt jobber jobbet leder ledet kom kommer spiller spilte',
	},
	according: 'lyder det fra|lød det fra|lyder beskjeden fra|lød beskjeden fra|ifølge|i følge|etter ord av',
	pronouns: {he: 'han', she: 'hun ho', they: 'de', it: 'det den', self: 'jeg vi eg me'},
	relatives: 'som',
	determiners: 'en et ei den det de hans hennes deres sin sitt sine min vår våre hver denne dette',
	quantifiers: 'noen flere mange to tre fire fem andre alle begge',
	auxiliaries: 'har hadde er var blir ble skal skulle kan kunne må måtte får bør burde vil',
	perfect: 'har hadde',
	passives: 'ble blitt blir',
	agents: 'av',
	indefinite: 'en et ei',
	adverbs:
		'også så senere ennå allerede igjen alltid aldri ikke igår i-går idag nå da imidlertid videre samtidig deretter tidligere selv blant annet til dessuten likevel derfor dermed ellers nylig innledningsvis avslutningsvis fremdeles fortsatt foreløpig kanskje trolig bare heller slik',
	ageEnd: '-åringen',
	presenting: {
		openers: 'det dette slik',
		nouns: 'ord budskap svar svaret kommentar kommentaren beskjed beskjeden råd konklusjon',
		his: {male: 'hans', female: 'hennes'},
	},
	inside: 'i',
	prepositions:
		'i på av til fra med om for ved under over mot etter før mellom hos gjennom uten ifølge blant siden rundt bak foran langs utenfor overfor tross angående vedrørende',
	links: 'i på for fra ved av hos',
	conjunctions: 'og eller men at for fordi når om som mens da så før hvor hva selvom hvis dersom skjønt ettersom',
	titles: {
		male: 'herr',
		female: 'fru frøken',
		any: 'dr president statsminister general kong kongen prins prinsesse pave statsråd stortingsrepresentant politimester',
	},
	particles: 'von av de van der',
	roles: {
		male: 'talsmann formann mann far onkel fetter svigerfar enkemann lillebror storebror sønn bror ektemann konge lensmann brannmann bestefar kronprins',
		female:
			'talskvinne kvinne mor tante kusine svigermor lillesøster storesøster politikvinne datter søster kone bestemor enke venninne kronprinsesse jordmor',
		pairs: {' inne': 'skuespiller forfatter'},
		any: 'talsperson politiet betjent tjenestemann vaktmester forsvarer forsvareren aktor bistandsadvokat statsadvokat tiltalte siktede fornærmede politimann regjeringen partiet kilder kilde eksperter ekspert beboere vitner vitne myndighetene departementet tingretten kommunen familien selskapet avisen rapporten journalist journalister analytikere fagforeningen kommisjonen ofre økonom demonstranter byrået naboer lærere sjef direktør advokat aktor forsker lege trener spiller leder foreningen organisasjonen forbundet brannvesenet student studenter elev foreldre gründer baker bonde fisker sjåfør sykepleier forskeren læreren legen kaptein ambassadør biskop regissør sanger landslagssjef keeper kommentator rektor lærer psykolog landslagstrener midtstopper skiløper skiskytter syklist jeger gårdbruker bedriftseier kokk artist kunstner musiker fotograf nabo beboer venn prest arrangør sjeføkonom analytiker meteorolog historiker oberst pilot passasjer pasient kunde supporter aktivist reporter vinner verdensmester',
	},
	offices: {female: 'dronning', any: 'minister dommer professor ordfører'},
	abbreviations: 'dr prof bl.a st nr kl ca f.eks dvs',
	calendar: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
	questions: 'sp spørsmål',
	answers: 'sv svar',
	roleEnds:
		'leder lederen sjef sjefen direktør direktøren minister ministeren forsker forskeren biolog biologen lege legen mester mesteren advokat advokaten rådgiver rådgiveren ordfører ordføreren redaktør redaktøren professor professoren sekretær sekretæren ekspert eksperten medlem medlemmet representant representanten politiker politikeren trener treneren spiller spilleren konsulent konsulenten ansvarlig ansvarlige arbeider arbeideren ingeniør ingeniøren offiser offiseren fører føreren eier eieren forfatter forfatteren tillitsvalgt tillitsvalgte',
	verbSecond: true,
};
