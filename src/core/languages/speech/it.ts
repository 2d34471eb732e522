import type {Speech} from './speech.ts';

export const it: Speech = {
	verbs:
		'ha-detto detto dice dicono disse dissero diceva dichiarato dichiara dichiarano dichiarò spiegato spiega spiegano spiegò aggiunto aggiunge aggiungono aggiunse affermato afferma affermano affermò sottolineato sottolinea sottolineano osservato osserva ricordato ricorda ricordano risposto risponde rispose scritto scrive scrivono scrisse raccontato racconta raccontano commentato commenta concluso conclude precisato precisa ribadito ribadisce annunciato annuncia chiesto chiede chiese sostenuto sostiene sostengono ammesso ammette avvertito avverte assicurato assicura confermato conferma denunciato denuncia denunciano lamentato lamenta replicato replica insistito insiste proseguito prosegue continuato continua evidenziato evidenzia rilevato rileva rimarcato esclamato esclama twittato riferito riferisce riferiscono confessato confessa attaccato attacca auspicato auspica tuona gridato',
	softVerbs:
		'definito definisce chiamato chiama descritto descrive parlato parla parlano promesso promette pensa crede ritiene ritengono vuole spera teme accusato accusa accusano criticato critica condannato condanna elogiato giudica giudicato considera proposto propone titolato titola pubblicato chiedono invita difende difeso',
	naming: 'chiama chiamava intitola intitolato chiamato nome titolo intitolata chiamata ribattezzato ribattezzata',
	works: 'libro romanzo film canzone album programma serie documentario mostra',
	otherVerbs:
		'va vanno viene vengono fa fanno prende mette arriva arrivano resta restano passa diventa tiene perso vinto morto nato andato venuto preso messo trovato dà porta vive lavora lavorano',
	verbEnds: '',
	participles: 'dicendo spiegando aggiungendo affermando sottolineando ricordando dichiarando precisando definendo parlando scrivendo',
	according: 'secondo|per|a giudizio di|a detta di|stando a|nelle parole di',
	afterwards: '',
	pronouns: {he: 'lui egli', she: 'lei ella', they: 'loro essi esse', it: 'questo ciò', self: 'io noi'},
	relatives: 'che cui',
	determiners:
		"il lo la i gli le l' un uno una un' del della dello dei degli delle dell' al alla allo ai agli alle all' dal dalla dall' nel nella nell' sul sulla sull' suo sua suoi sue mio nostro questo questa quel quella ogni",
	quantifiers: 'alcuni alcune molti molte tanti tutti tutte due tre quattro cinque altri altre diversi entrambi',
	auxiliaries: "ha hanno aveva avevano ho è sono era erano sarà saranno fu può possono potrebbe deve devono si s' non ci lo l'ha gli",
	perfect: 'ha hanno aveva avevano',
	passives: 'stato stata stati state venne vennero viene',
	agents: "da dal dalla dai dalle dall'",
	droppedPlurals: 'no',
	alongside: 'con',
	definite: "il lo la l'",
	anybody: 'uomo donna vedova ragazzo ragazza pensionato pensionata',
	adverbs:
		'anche poi ancora già sempre mai ieri oggi domani infine così inoltre però quindi invece più molto ora adesso prima dopo solo pure subito successivamente',
	reported: 'avrebbe avrebbero sarebbe sarebbero',
	prepositions:
		"di a da in con su per tra fra d' senza contro verso durante dopo prima presso secondo sotto sopra dell' all' nell' dall' sull'",
	links: "di del della dello dei degli delle dell' d' per",
	conjunctions: "e ed o ma che ch' perché quando se come mentre anche né dove poiché",
	titles: {
		male: 'signor sig',
		female: 'signora sig.ra signorina',
		any: 'dott dott.ssa dottor dottoressa prof professor professoressa avv avvocato presidente ministro ministra premier generale colonnello senatore senatrice onorevole on sindaco sindaca papa re regina principe don monsignor cardinale',
	},
	particles: "di de del della d' la lo da dal van von",
	roles: {
		male: 'portavoce presidente ministro direttore sindaco avvocato procuratore giudice uomo padre figlio fratello marito attore cantante ricercatore professore medico allenatore giocatore capo deputato senatore consigliere segretario re scrittore assessore',
		female:
			'presidentessa ministra direttrice sindaca avvocata donna madre figlia sorella moglie attrice ricercatrice professoressa allenatrice giocatrice deputata senatrice consigliera segretaria regina scrittrice',
		any: 'polizia governo partito fonti esperti esperto analisti sindacati sindacato residenti testimoni testimone autorità leader ministero commissione tribunale procura famiglia vittime economista manifestanti azienda giornale quotidiano agenzia rapporto giornalista giornalisti abitanti premier',
	},
	abbreviations: 'sig dott prof avv on ing st ecc art pag',
	calendar:
		'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
	questions: 'd domanda',
	answers: 'r risposta',
	verbSecond: false,
	capitalNouns: false,
};
