import type {Speech} from './speech.ts';

export const es: Speech = {
	verbs:
		'dijo dice dicen dijeron dicho decía afirmó afirma afirman afirmaron afirmado aseguró asegura aseguran aseguraron asegurado explicó explica explican explicaron explicado añadió añade añaden añadieron añadido agregó agrega señaló señala señalan señalaron señalado indicó indica indican declaró declara declararon declarado manifestó manifiesta comentó comenta comentaron respondió responde respondieron contestó contesta preguntó pregunta insistió insiste destacó destaca destacan subrayó subraya recordó recordado recuerda recuerdan advirtió advierte advierten lamentó lamenta lamentan denunció denuncia denuncian anunció anuncia anunciaron escribió escribe relató relata contó cuenta cuentan sostuvo sostiene sostienen expresó expresa expresaron reconoció reconoce admitió admite apuntó apunta precisó precisa concluyó concluye confesó confiesa exclamó gritó tuiteó reiteró reitera opinó opina opinan matizó matiza argumentó argumenta criticó critica confirmó confirma avisó avisa bromeó detalló detalla puntualizó zanjó susurró replicó',
	softVerbs:
		'llamó llama calificó califica describió describe habló habla prometió promete cree creía piensa considera consideran espera quiere ve pidió pide piden exigió exige exigen acusó acusa acusan tachó tacha condenó condena elogió valoró valora rechazó rechaza defendió defiende propuso propone tituló publicó teme',
	naming: 'llama llamaba titula titulado llamado nombre título titulada llamada bautizado bautizada',
	works: 'libro novela película canción álbum disco programa serie obra documental exposición',
	otherVerbs:
		'va van fue fueron viene vienen hizo hace hacen llegó llega tiene tienen tuvo puso pone lleva llevó sigue siguió quedó queda ganó perdió murió nació salió sale entró entra volvió vuelve vive trabaja dio da',
	verbEnds: '',
	participles:
		'diciendo afirmando añadiendo asegurando explicando señalando recordando criticando subrayando advirtiendo lamentando calificando declarando',
	according: 'según|de acuerdo con|a juicio de|en palabras de|en opinión de|para',
	afterwards: '',
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
		any: 'dr dra doctor doctora profesor profesora presidente presidenta ministro ministra general coronel senador senadora diputado diputada alcalde alcaldesa papa rey reina príncipe princesa juez jueza expresidente',
	},
	particles: 'de del la las los y i van von',
	roles: {
		male: 'portavoz presidente ministro director alcalde abogado fiscal juez hombre padre hijo hermano marido actor cantante investigador profesor médico entrenador jugador jefe diputado senador consejero secretario rey escritor vecino',
		female:
			'presidenta ministra directora alcaldesa abogada jueza mujer madre hija hermana esposa actriz investigadora profesora médica entrenadora jugadora jefa diputada senadora consejera secretaria reina escritora vecina',
		any: 'policía gobierno partido fuentes fuente expertos experto analistas sindicatos sindicato vecinos testigos testigo autoridades líder dirigente dirigentes ministerio comisión tribunal familia víctimas economista manifestantes empresa periódico diario agencia informe periodista periodistas',
	},
	abbreviations: 'sr sra dr dra ud uds etc st ej núm pág',
	calendar:
		'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
	questions: 'p pregunta',
	answers: 'r respuesta',
	verbSecond: false,
	capitalNouns: false,
};
