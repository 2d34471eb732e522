import type {Speech} from './speech.ts';

export const sv: Speech = {
	verbs: {
		'': 'ansåg fortsatte löd sa sade sagt skämtade twittrade underströk utbrast uttalade erkände hävdade hävdar hävdat medgav uppgav skrev skrivit tillade trodde tror tyckte minns ler avslutar avslutade summerar summerade jublar jublade rasar rasade dundrar dundrade inflikar inflikade framhåller framhöll skämtar resonerar resonerade funderar funderade upplyser upplyste förtydligar förtydligade fnissar skrockar berättar utvecklar börjar inleder utbrister',
		'ar ade':
			'bekräft berätt beton fråg förklar kommenter konstater lov meddel men påpek rop sammanfatt svar varn undr skratt visk suck intyg poängter noter',
		er: 'ans beskriv fortsätt lyd säg understryk erkänn medg uppg skriv tillägg tyck',
	},
	softVerbs: {
		'': 'befarar beskrev fruktar prisade ser stämplade såg fördömde fördömer hoppades hoppas kallade kallar kallat krävde kräver krävt vill ville',
		'ar ade': 'anklag avfärd kritiser tal',
	},
	naming: 'heter hette kallas namnet titeln',
	works: 'boken romanen filmen låten albumet serien pjäsen',
	otherVerbs: {
		'': 'arbetade arbetar började börjar spelade spelar blev blir bodde bor fick får förlorade gav ger gick gjorde går gör håller höll ligger låg stod står tar tog vann kom kommer ledde leder',
	},
	according: 'enligt|med ord av|i en kommentar från',
	pronouns: {he: 'han', she: 'hon', they: 'de dom', it: 'det den', self: 'jag vi'},
	relatives: 'som',
	determiners: 'en ett den det de hans hennes deras sin sitt sina min vår våra varje denna detta',
	quantifiers: 'några flera många två tre fyra fem andra alla båda somliga',
	auxiliaries: 'har hade är var blir blev ska skulle kan kunde måste får bör borde',
	perfect: 'har hade',
	passives: 'blev blivit blir',
	agents: 'av',
	indefinite: 'en ett',
	adverbs:
		'också sedan senare ännu redan igen alltid aldrig inte igår idag nu då dock vidare även samtidigt därefter tidigare själv bland annat just så till',
	reported: 'lär',
	ageEnd: '-åringen',
	presenting: {
		openers: 'det detta så',
		nouns: 'ord budskap svar svaret kommentar kommentaren besked beskedet råd slutsats',
		his: {male: 'hans', female: 'hennes'},
	},
	inside: 'i',
	prepositions: 'i på av till från med om för vid under över mot efter före mellan hos genom utan enligt bland sedan',
	links: 'på för från vid i hos av',
	conjunctions: 'och eller men att för eftersom när om som medan då så därför innan var vad även trots fastän ifall',
	titles: {
		male: 'herr',
		female: 'fröken',
		any: 'dr president statsminister general kungen prins prinsessa påve polischef kommunalråd riksdagsledamot',
	},
	particles: 'von af de van der',
	roles: {
		male: 'talesman man pappa far son bror make skådespelare brandman farfar morfar',
		female:
			'taleskvinna kvinna mamma mor dotter syster hustru skådespelerska författarinna sångerska mormor farmor änka väninna barnmorska',
		any: 'talesperson polisen polis regeringen partiet källor källa experter expert boende vittnen vittne myndigheter myndigheten ministeriet tingsrätten kommunen familjen företaget tidningen rapporten journalist journalister analytiker facket kommissionen offer ekonom demonstranter bolaget byrån grannar lärare presschef presstalesperson chef vd borgmästare advokat forskare läkare tränare spelare ledare författare föreningen organisationen förbundet räddningstjänsten student studenter elev föräldrar företagare bagare bonde fiskare chaufför sjuksköterska forskaren läraren läkaren kapten ambassadör landshövding biskop regissör sångare förbundskapten målvakt rektor docent psykolog kammaråklagare kommissarie anfallare försvarare mittfältare åkare skidåkare simmare löpare lantbrukare krögare kock entreprenör grundare artist konstnär musiker fotograf redaktör granne vän präst volontär arrangör meteorolog historiker biolog överste pilot förare passagerare patient kund supporter aktivist reporter vinner vinnare vinder',
	},
	offices: {male: 'kung', female: 'fru drottning', any: 'ordförande minister åklagare domare professor'},
	abbreviations: 'dr prof bl.a st nr kl ca t.ex dvs m.m',
	calendar: 'måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen',
	questions: 'f fråga',
	answers: 's svar',
	roleEnds:
		'chef chefen ledare ledaren rådet forskare forskaren minister ministern läkare läkaren ägare ägaren lärare läraren mästare mästaren expert experten advokat advokaten ordförande ordföranden direktör direktören kapten kaptenen professor professorn skötare sekreterare',
	verbSecond: true,
};
