import type {Speech} from './speech.ts';

export const nl: Speech = {
	verbs:
		'zei zegt zeggen zeiden gezegd verklaarde verklaart verklaarden vertelde vertelt vertellen vertelden schreef schrijft schreven vroeg vraagt antwoordde antwoordt reageerde reageert reageerden benadrukte benadrukt benadrukten voegde stelde stelt stelden meldde meldt melden liet laat lieten vindt vond vonden legde legt waarschuwde waarschuwt waarschuwden betoogde betoogt erkende erkent gaf geeft geven twitterde concludeerde concludeert bevestigde bevestigt klaagde herhaalde riep roept riepen aldus luidde luidt beweerde beweert beweren kondigde kondigt verzuchtte grapte oordeelde oordeelt benadrukken vervolgde vervolgt beaamt beaamde denkt dacht schetst schetste',
	softVerbs:
		'noemde noemt noemden noemen beschreef beschrijft sprak spreekt spraken spreken beloofde belooft hoopt hoopte gelooft wil wilde eiste eist eisen beschuldigde beschuldigt bekritiseerde bekritiseert prees prijst ziet zag veroordeelde veroordeelt vreest vreesde verwacht verwachtte pleitte pleit bestempelde wees wijst ontkende ontkent kritiseerde kopte hekelt hekelde',
	naming: 'heet heette heten genaamd noemt naam titel getiteld gedoopt',
	works: 'boek roman film lied album programma serie documentaire tentoonstelling',
	otherVerbs:
		'gaat ging gaan gingen komt kwam komen kwamen maakt maakte maken neemt nam staat stond ligt lag blijft bleef krijgt kreeg werkt werkte woont woonde won verloor speelt speelde begon begint brengt bracht houdt hield loopt liep rijdt reed zit zat',
	verbEnds: '',
	participles: '',
	according: 'volgens|aldus|in de woorden van|naar eigen zeggen van',
	afterwards: '',
	pronouns: {he: 'hij', she: 'zij ze', they: 'zij ze', it: 'het dat dit', self: 'ik wij we'},
	relatives: 'die',
	determiners: 'de het een zijn haar hun ons onze mijn deze die elk elke ieder geen',
	quantifiers: 'enkele sommige veel vele meerdere verschillende twee drie vier vijf andere anderen alle beide',
	auxiliaries:
		'heeft hebben had hadden is was waren wordt worden werd werden zal zullen zou zouden kan kunnen kon konden moet moeten moest mag mogen',
	perfect: 'heeft hebben had hadden',
	passives: '',
	agents: '',
	droppedPlurals: '',
	alongside: 'met',
	definite: 'de het',
	anybody: 'man vrouw jongen meisje weduwe',
	adverbs:
		'ook toen later nog al reeds weer steeds niet nooit altijd gisteren vandaag morgen nu eerder echter verder daarna daarbij daarover vervolgens bovendien zelf wel hierover maar aan toe uit weten op dus er juist alleen al',
	reported: 'zou zouden',
	prepositions:
		'in op aan van naar met bij door voor uit over onder tegen na tot om zonder tussen tijdens sinds vanaf vanuit wegens volgens binnen buiten langs rond per achter',
	links: 'van voor uit bij',
	conjunctions: 'en of maar dat want omdat als toen terwijl hoewel dus wanneer waar wie wat zodat nadat voordat',
	titles: {
		male: 'meneer dhr heer',
		female: 'mevrouw mevr',
		any: 'dr prof professor president premier minister staatssecretaris burgemeester wethouder generaal kolonel koning koningin prins prinses paus rechter voorzitter kamerlid commissaris',
	},
	particles: "van de der den het 't ter ten te von el al",
	roles: {
		male: 'woordvoerder voorzitter directeur minister premier burgemeester advocaat officier rechter man vader zoon broer echtgenoot acteur onderzoeker hoogleraar arts trainer coach speler leider kamerlid koning schrijver bestuurder wethouder',
		female:
			'woordvoerster voorzitster directrice advocate vrouw moeder dochter zus echtgenote actrice onderzoekster trainster speelster koningin schrijfster bestuurster',
		any: 'politie regering kabinet partij bronnen bron deskundigen deskundige experts expert analisten analist vakbond vakbonden bewoners bewoner getuigen getuige autoriteiten ministerie commissie rechtbank gemeente familie slachtoffers econoom demonstranten bedrijf krant persbureau rapport journalist journalisten omwonenden boeren leraren justitie',
	},
	abbreviations: 'dhr mevr dr prof mr drs ir enz bijv o.a d.w.z nr st blz',
	calendar:
		'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december',
	questions: 'v vraag',
	answers: 'a antwoord',
	verbSecond: true,
	capitalNouns: false,
};
