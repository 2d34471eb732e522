import type {Speech} from './speech.ts';

export const da: Speech = {
	verbs:
		'sagde siger sagt fortalte fortæller fortalt forklarede forklarer skrev skriver skrevet spurgte spørger svarede svarer tilføjede tilføjer understregede understreger hævdede hævder mente mener konstaterede konstaterer oplyste oplyser meddelte meddeler advarede advarer kommenterede kommenterer erkendte erkender påpegede påpeger fortsatte fortsætter synes syntes indrømmede indrømmer bekræftede bekræfter lovede lover råbte råber udbrød udtalte udtaler lyder lød tror troede vurderede vurderer',
	softVerbs:
		'kaldte kalder kaldt beskrev beskriver talte taler håber håbede vil ville kræver krævede anklagede anklager kritiserede kritiserer roste ser så fordømte fordømmer frygter frygtede afviste afviser stemplede omtalte betegnede betegner',
	naming: 'hedder hed kaldes navnet titlen',
	works: 'bogen romanen filmen sangen albummet serien stykket',
	otherVerbs:
		'går gik kommer kom tager tog får fik gør gjorde står stod ligger lå bliver blev giver gav bor boede arbejder arbejdede vandt tabte spiller spillede begynder begyndte holder holdt leder ledede',
	verbEnds: '',
	participles: '',
	according: 'ifølge|i følge|efter ord af',
	afterwards: '',
	pronouns: {he: 'han', she: 'hun', they: 'de', it: 'det den', self: 'jeg vi'},
	relatives: 'som',
	determiners: 'en et den det de hans hendes deres sin sit sine min vores hver denne dette',
	quantifiers: 'nogle flere mange to tre fire fem andre alle begge',
	auxiliaries: 'har havde er var bliver blev skal skulle kan kunne må måtte får bør burde vil',
	perfect: 'har havde',
	passives: 'blev blevet bliver',
	agents: 'af',
	droppedPlurals: '',
	alongside: '',
	definite: '',
	anybody: '',
	adverbs: 'også så senere endnu allerede igen altid aldrig ikke nu da dog videre samtidig derefter tidligere selv blandt andet til',
	reported: '',
	prepositions: 'i på af til fra med om for ved under over mod efter før mellem hos gennem uden ifølge blandt siden',
	links: 'i på for fra ved af hos',
	conjunctions: 'og eller men at for fordi når om som mens da så før hvor hvad der',
	titles: {
		male: 'hr herr',
		female: 'fru frøken',
		any: 'dr professor præsident statsminister minister borgmester general kong kongen dronning prins prinsesse pave dommer udenrigsminister politidirektør formand',
	},
	particles: 'von af de van der',
	roles: {
		male: 'talsmand formand chef direktør minister advokat anklager dommer mand far søn bror ægtemand skuespiller forsker professor læge træner spiller leder konge forfatter borgmester',
		female: 'talskvinde kvinde mor datter søster kone forkvinde skuespillerinde dronning',
		any: 'talsperson politiet regeringen partiet kilder kilde eksperter ekspert analytikere fagforeningen beboere vidner vidne myndighederne ministeriet kommissionen byretten kommunen familien ofre økonom demonstranter selskabet virksomheden avisen bureauet rapporten journalist journalister naboer lærere',
	},
	abbreviations: 'dr prof bl.a f.eks dvs hr fr skt nr kl ca',
	calendar:
		'mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober november december',
	questions: 'sp spørgsmål',
	answers: 'sv svar',
	verbSecond: true,
	capitalNouns: false,
};
