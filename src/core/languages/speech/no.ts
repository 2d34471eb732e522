import type {Speech} from './speech.ts';

export const no: Speech = {
	verbs:
		'sa sier sagt fortalte forteller fortalt forklarte forklarer skrev skriver skrevet spurte spør svarte svarer tilføyde tilføyer understreket understreker hevdet hevder mente mener konstaterte konstaterer opplyste opplyser meldte melder advarte advarer kommenterte kommenterer innrømmet innrømmer påpekte påpeker fortsatte fortsetter synes syntes erkjente erkjenner bekreftet bekrefter lovet lover ropte roper spøkte utbrøt uttalte uttaler legger la tror trodde lyder lød',
	softVerbs:
		'kalte kaller kalt beskrev beskriver snakket snakker håper håpet vil ville krever krevde anklaget anklager kritiserte kritiserer roste ser så fordømte fordømmer frykter fryktet avviste avviser stemplet omtalte omtaler',
	naming: 'heter het kalles navnet tittelen',
	works: 'boken romanen filmen låten albumet serien stykket',
	otherVerbs:
		'går gikk kommer kom tar tok får fikk gjør gjorde står sto ligger lå blir ble gir ga bor bodde jobber jobbet vant tapte spiller spilte begynner begynte holder holdt leder ledet',
	verbEnds: '',
	participles: '',
	according: 'ifølge|i følge|etter ord av',
	afterwards: '',
	pronouns: {he: 'han', she: 'hun', they: 'de', it: 'det den', self: 'jeg vi'},
	relatives: 'som',
	determiners: 'en et ei den det de hans hennes deres sin sitt sine min vår våre hver denne dette',
	quantifiers: 'noen flere mange to tre fire fem andre alle begge',
	auxiliaries: 'har hadde er var blir ble skal skulle kan kunne må måtte får bør burde vil',
	perfect: 'har hadde',
	passives: 'ble blitt blir',
	agents: 'av',
	droppedPlurals: '',
	alongside: '',
	definite: '',
	anybody: '',
	adverbs:
		'også så senere ennå allerede igjen alltid aldri ikke igår i-går idag nå da imidlertid videre samtidig deretter tidligere selv blant annet til',
	reported: '',
	prepositions: 'i på av til fra med om for ved under over mot etter før mellom hos gjennom uten ifølge blant siden',
	links: 'i på for fra ved av hos',
	conjunctions: 'og eller men at for fordi når om som mens da så før hvor hva',
	titles: {
		male: 'herr',
		female: 'fru frøken',
		any: 'dr professor president statsminister minister ordfører general kong kongen dronning prins prinsesse pave dommer statsråd stortingsrepresentant politimester',
	},
	particles: 'von av de van der',
	roles: {
		male: 'talsmann formann sjef direktør minister advokat aktor dommer mann far sønn bror ektemann skuespiller forsker professor lege trener spiller leder konge forfatter ordfører',
		female: 'talskvinne kvinne mor datter søster kone skuespillerinne dronning forfatterinne',
		any: 'talsperson politiet regjeringen partiet kilder kilde eksperter ekspert analytikere fagforeningen beboere vitner vitne myndighetene departementet kommisjonen tingretten kommunen familien ofre økonom demonstranter selskapet avisen byrået rapporten journalist journalister naboer lærere',
	},
	abbreviations: 'dr prof bl.a f.eks dvs st nr kl ca',
	calendar:
		'mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli august september oktober november desember',
	questions: 'sp spørsmål',
	answers: 'sv svar',
	verbSecond: true,
	capitalNouns: false,
};
