import type {Speech} from './speech.ts';

export const es: Speech = {
	verbs: {
		'': 'advertido advierte advierten advirtió concluido concluye concluyó confiesa cuenta cuentan dice dicen dicho dijeron dijo escribe escribió escrito espeta expone expuesto expuso incidió manifiesta reconoce reconocido reconoció recuerda recuerdan resume sonríe sostenido sostiene sostienen sostuvo sugiere sugirió alerta alertó alertaba alertado planteó plantea planteado acotó acota complementó complementa rememora rememoró evocó evoca razona razonó recrimina recriminó vaticina vaticinó augura auguró resalta resaltó resaltaba resaltado clama clamó suspira suspiró retruca retrucó desgrana desgranó adelantó adelanta adelantado agradece agradeció refirió refiere prosiguió prosigue continuó interviene intervino medió narra narró consideró estimó estima increpa increpó apostilla ahondó ahonda fustigó afeó exhortó urgió posteó graficó contraatacó deslizó disparó arremetió repasó',
		'a an ó aron aba aban ado':
			'afirm asegur señal lament denunci destac indic agreg apunt argument avis critic detall matiz reiter relat subray quej ironiz remat apostill aclar justific reivindic anunci coment opin inform confirm contest exclam expres grit precis pregunt puntualiz replic zanj declar explic recalc remarc sentenci ratific reflexion celebr enfatiz cuestion reclam constat asever abund brome narr enumer reproch cavil',
		'ó aron aba aban ado': 'manifest confes record cont susurr tuite espet',
		'e en ió ieron ía ían ido': 'admit insist coincid añad respond',
		'ía ían': 'dec reconoc advert escrib conclu sosten suger resum sonre',
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
		ando: 'afirm asegur calific critic declar explic lament record señal subray destac indic agreg apunt argument coment precis reiter denunci anunci manifest recalc',
		iendo: 'advirt añad dic insist reconoc conclu admit',
	},
	according: 'según|de acuerdo con|a juicio de|en palabras de|en opinión de|para',
	atHead: 'para',
	pronouns: {he: 'él', she: 'ella', they: 'ellos ellas', it: 'esto eso', self: 'yo nosotros'},
	relatives: 'quien quienes',
	determiners:
		'el la los las un una unos unas su sus mi mis nuestro nuestra del al este esta estos estas ese esa cada dicho dicha dichos dichas',
	addressees: 'al a',
	quantifiers: 'uno una varios varias algunos algunas muchos muchas dos tres cuatro cinco otros otras todos todas ambos',
	auxiliaries:
		'ha han había habían he hemos es son era eran fue será serán está están estaba puede pueden podría debe deben se le les lo no nos',
	perfect: 'ha han había habían',
	passives: 'fue fueron sido',
	agents: 'por',
	droppedPlurals: 'n',
	alongside: 'con',
	definite: 'el la',
	anybody: 'hombre mujer viuda viudo chico chica jubilado jubilada',
	indefinite: 'un una',
	adverbs:
		'allí aquí ahí allá acá también además después luego ya ayer hoy mañana siempre nunca así entonces aún todavía más muy ahora antes finalmente anoche asimismo incluso solo sólo igualmente',
	reported: 'habría habrían',
	presenting: {
		openers: 'son fueron estas esas así lo es esa ese esta este',
		nouns: 'palabras declaraciones declaración mensaje reacción respuesta opinión advertencia denuncia testimonio reflexión',
		thus: 'así',
		his: {male: 'su', female: 'su'},
	},
	demonstratives: 'este esta',
	clitics: 'nos me te le les lo',
	inside: 'en',
	articles: {male: 'el un este', female: 'la una esta'},
	asTold: 'según como',
	institutions:
		'gobierno ministerio parlamento congreso senado tribunal juzgado ayuntamiento universidad hospital instituto consejo consejería comisión banco partido sindicato asociación federación confederación fundación empresa grupo club museo teatro colegio escuela archivo biblioteca cámara junta diputación comunidad unión liga policía guardia',
	prepositions: 'de a en con por para sin sobre contra entre desde hasta hacia tras durante ante bajo según mediante',
	links: 'de del a al para',
	conjunctions: 'y e o u pero que porque cuando si como mientras aunque ni sino donde pues cual cuales cuyo cuya cuyos cuyas',
	titles: {
		male: 'sr señor don',
		female: 'sra señora doña',
		any: 'dr dra doctor doctora general coronel papa príncipe princesa expresidente',
	},
	officials:
		'funcionario funcionaria abogado abogada político política edil socialista popular dirigente mandatario mandataria regidor regidora',
	parties:
		'acusado acusada detenido detenida testigo víctima imputado imputada procesado procesada condenado condenada denunciante conductor conductora vecino vecina paciente agricultor agricultora',
	particles: 'de del la las los y i van von',
	roles: {
		male: 'hombre padre marido actor jubilado cirujano ganadero panadero portero delantero corredor nadador novelista apicultor artesano chofer dueño propietario pastor torero bailarín pintor escultor tenor letrado regidor parlamentario viceministro cocinero camarero catedrático reportero compositor diseñador fotógrafo presentador locutor obrero voluntario esposo viudo tío nieto novio compañero anciano pasajero usuario organizador coordinador encargado rector decano',
		female:
			'mujer madre esposa actriz jubilada cirujana ganadera panadera concejala nadadora dueña propietaria pastora bailarina pintora soprano letrada intendenta regidora parlamentaria viceministra vicepresidenta cocinera camarera catedrática experta reportera compositora escultora diseñadora fotógrafa presentadora locutora delantera obrera voluntaria viuda tía nieta novia compañera anciana pasajera clienta usuaria organizadora coordinadora encargada rectora decana',
		pairs: {
			'e a': 'jef',
			'o a':
				'abogad hij herman médic consejer secretari vecin magistrad ciudadan funcionari científic polític maestr ingenier candidat delegad comisari bomber empresari mandatari amig sobrin abuel emplead alumn arquitect enfermer',
			' a': 'director investigador entrenador jugador escritor instructor conductor productor gobernador embajador trabajador agricultor pescador historiador autor fundador inspector asesor legislador',
		},
		any: 'policía gobierno partido fuentes fuente expertos experto vecinos testigos testigo autoridades líder ministerio tribunal familia periódico agencia informe periodista periodistas analistas sindicatos sindicato dirigente dirigentes comisión víctimas economista manifestantes empresa diario portavoz fiscal cantante ayuntamiento alcaldía fiscalía juzgado asociación organización vocero vocera integrante miembro miembros representante representantes estudiante estudiantes docente docentes padres usuarios trabajadores agricultores bomberos médicos científicos investigadores joven jóvenes comandante sargento capitán piloto agente agentes teniente obispo sacerdote concejal habitante residente transeúnte cliente comerciante intendente defensor ciclista músico poeta veterinario veterinaria soldado militante víctima sobreviviente superviviente campeón campeona futbolista atleta encausado edil vicepresidente gerente chef hostelero psiquiatra cineasta guitarrista artista humorista seleccionador centrocampista capitana árbitro militar taxista camionero turista paciente inquilino responsable arzobispo cardenal párroco monja cónsul canciller',
	},
	roleEnds: 'alista dista ivista nista mista cista gista ólogo óloga ructor ructora tigador tigadora',
	offices: {
		male: 'alcalde rey',
		female: 'alcaldesa reina',
		pairs: {'e a': 'president', 'o a': 'ministr diputad', ' a': 'juez profesor senador'},
	},
	abbreviations: 'sr sra dr dra ud uds etc st ej núm pág',
	calendar: 'lunes martes miércoles jueves viernes sábado domingo',
	questions: 'p pregunta',
	answers: 'r respuesta',
	namesAfterOffices: true,
	attributesInside: true,
};
