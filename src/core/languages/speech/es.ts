import type {Speech} from './speech.ts';

export const es: Speech = {
	verbs: {
		'': 'dijeron dijo expresaron recuerdan sostuvo añade añaden añadido añadieron concluye declarado declararon dice dicen dicho explicado explican explicaron reconoce recordado responde respondieron',
		'e ió': 'admit escrib insist',
		' n': 'advierte cuenta sostiene',
		'a ó an ado aron': 'afirm asegur señal',
		'a ó': 'agreg apunt argument avis critic detall matiz reiter relat subray',
		'a ó an aron': 'anunci coment denunci destac indic lament opin',
		ó: 'advirti brome exclam expres grit manifest puntualiz replic susurr tuite zanj añadi concluy confes confirm contest cont declar explic precis pregunt reconoci record respondi',
		a: 'manifiest confies confirm contest declar decí explic expres precis pregunt recuerd',
	},
	softVerbs: {
		'': 'acusa acusan acusó considera consideran cree creía defendió defiende elogió espera piensa publicó quiere teme tituló ve describe describió promete prometió propone propuso descrito descrita',
		'ado ada': 'calific tach',
		'a ó': 'calific conden habl llam rechaz tach valor',
		'e en ió': 'exig pid',
	},
	naming: 'llama llamaba titula titulado llamado nombre título titulada llamada bautizado bautizada',
	works: 'libro novela película canción álbum disco programa serie obra documental exposición',
	otherVerbs: {
		'': 'da dio hizo pone puso trabaja tuvo va van vive vuelve entra queda fue fueron llega lleva sale sigue hace hacen tiene tienen viene vienen',
		ó: 'gan muri naci perdi volvi entr qued lleg llev sali sigui',
	},
	participles: {
		'': 'advirtiendo afirmando asegurando añadiendo calificando criticando declarando diciendo explicando lamentando recordando señalando subrayando',
	},
	according: 'según|de acuerdo con|a juicio de|en palabras de|en opinión de|para',
	pronouns: {he: 'él', she: 'ella', they: 'ellos ellas', it: 'esto eso', self: 'yo nosotros'},
	relatives: 'quien quienes',
	determiners: 'el la los las un una unos unas su sus mi mis nuestro nuestra del al este esta estos estas ese esa cada',
	quantifiers: 'varios varias algunos algunas muchos muchas dos tres cuatro cinco otros otras todos todas ambos',
	auxiliaries:
		'ha han había habían he hemos es son era eran fue será serán está están estaba puede pueden podría debe deben se le les lo no nos',
	perfect: 'ha han había habían',
	passives: 'fue fueron sido',
	agents: 'por',
	droppedPlurals: 'n',
	alongside: 'con',
	definite: 'el la',
	anybody: 'hombre mujer viuda viudo chico chica jubilado jubilada',
	adverbs:
		'también además después luego ya ayer hoy mañana siempre nunca así entonces aún todavía más muy ahora antes finalmente anoche asimismo incluso solo sólo igualmente',
	reported: 'habría habrían',
	prepositions: 'de a en con por para sin sobre contra entre desde hasta hacia tras durante ante bajo según mediante',
	links: 'de del a al para',
	conjunctions: 'y e o u pero que porque cuando si como mientras aunque ni sino donde pues',
	titles: {
		male: 'sr señor don',
		female: 'sra señora doña',
		any: 'dr dra doctor doctora general coronel papa príncipe princesa expresidente',
	},
	particles: 'de del la las los y i van von',
	roles: {
		male: 'portavoz fiscal hombre padre marido actor cantante',
		female: 'mujer madre esposa actriz',
		pairs: {
			'e a': 'jef',
			'o a': 'abogad hij herman médic consejer secretari vecin',
			' a': 'director investigador entrenador jugador escritor',
		},
		any: 'policía gobierno partido fuentes fuente expertos experto vecinos testigos testigo autoridades líder ministerio tribunal familia periódico agencia informe periodista periodistas analistas sindicatos sindicato dirigente dirigentes comisión víctimas economista manifestantes empresa diario',
	},
	offices: {
		male: 'alcalde rey',
		female: 'alcaldesa reina',
		pairs: {'e a': 'president', 'o a': 'ministr diputad', ' a': 'juez profesor senador'},
	},
	abbreviations: 'sr sra dr dra ud uds etc st ej núm pág',
	calendar: 'lunes martes miércoles jueves viernes sábado domingo',
	questions: 'p pregunta',
	answers: 'r respuesta',
};
