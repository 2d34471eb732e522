import type {Speech} from './speech.ts';

export const sv: Speech = {
	verbs:
		'sade sa säger sagt berättade berättar förklarade förklarar skrev skriver skrivit frågade frågar svarade svarar tillade tillägger betonade betonar hävdade hävdar hävdat menade menar konstaterade konstaterar uppgav uppger meddelade meddelar varnade varnar kommenterade kommenterar medgav medger påpekade påpekar underströk understryker fortsatte fortsätter anser ansåg tyckte tycker erkände erkänner bekräftade bekräftar lovade lovar ropade ropar skämtade utbrast twittrade uttalade sammanfattar sammanfattade tror trodde lyder löd beskriver',
	softVerbs:
		'kallade kallar kallat beskrev talade talar hoppas hoppades vill ville kräver krävde anklagade anklagar kritiserade kritiserar prisade ser såg fördömde fördömer befarar fruktar avfärdade avfärdar stämplade krävt',
	naming: 'heter hette kallas namnet titeln',
	works: 'boken romanen filmen låten albumet serien pjäsen',
	otherVerbs:
		'går gick kommer kom tar tog får fick gör gjorde står stod ligger låg blir blev ger gav bor bodde arbetar arbetade vann förlorade spelar spelade börjar började håller höll leder ledde',
	verbEnds: '',
	participles: '',
	according: 'enligt|med ord av|i en kommentar från',
	afterwards: '',
	pronouns: {he: 'han', she: 'hon', they: 'de dom', it: 'det den', self: 'jag vi'},
	relatives: 'som',
	determiners: 'en ett den det de hans hennes deras sin sitt sina min vår våra varje denna detta',
	quantifiers: 'några flera många två tre fyra fem andra alla båda somliga',
	auxiliaries: 'har hade är var blir blev ska skulle kan kunde måste får bör borde',
	perfect: 'har hade',
	passives: 'blev blivit blir',
	agents: 'av',
	droppedPlurals: '',
	alongside: '',
	definite: '',
	anybody: '',
	adverbs:
		'också sedan senare ännu redan igen alltid aldrig inte igår idag nu då dock vidare även samtidigt därefter tidigare själv bland annat just så till',
	reported: 'lär',
	prepositions: 'i på av till från med om för vid under över mot efter före mellan hos genom utan enligt bland sedan',
	links: 'på för från vid i hos av',
	conjunctions: 'och eller men att för eftersom när om som medan då så därför innan var vad',
	titles: {
		male: 'herr',
		female: 'fru fröken',
		any: 'dr professor president statsminister minister kommunalråd general kung kungen drottning prins prinsessa påve domare ordförande riksdagsledamot åklagare polischef',
	},
	particles: 'von af de van der',
	roles: {
		male: 'talesman ordförande chef vd minister borgmästare advokat åklagare domare man pappa far son bror make skådespelare forskare professor läkare tränare spelare ledare kung författare',
		female: 'taleskvinna kvinna mamma mor dotter syster hustru fru skådespelerska drottning författarinna',
		any: 'talesperson polisen polis regeringen partiet källor källa experter expert analytiker facket boende vittnen vittne myndigheter myndigheten ministeriet kommissionen tingsrätten kommunen familjen offer ekonom demonstranter företaget bolaget tidningen byrån rapporten journalist journalister grannar lärare presschef presstalesperson',
	},
	abbreviations: 'dr prof bl.a t.ex dvs m.m st nr kl ca',
	calendar:
		'måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen januari februari mars april maj juni juli augusti september oktober november december',
	questions: 'f fråga',
	answers: 's svar',
	verbSecond: true,
	capitalNouns: false,
};
