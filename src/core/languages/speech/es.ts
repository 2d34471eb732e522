import type {Speech} from './speech.ts';

export const es: Speech = {
	verbs: {
		'': 'asiente asienten asintió confía confían decir dice dicen dicho dijeron dijo cuenta cuentan recuerda recuerdan confiesa confiesan manifiesta niega niegan expone exponen expuso expusieron exponía expuesto escrito advierte advierten advirtió advirtieron advertido sugiere sugieren sugirió sugirieron sugerido sostiene sostienen sostuvo sostuvieron sostenido concluye concluyen concluyó concluyeron concluido resume resumió resumido prosigue prosiguió prosiguieron continuó interviene intervino intervinieron refiere refirió agradece agradecen agradeció agradecieron desmiente desmienten desmintió desmintieron desmentido predice predijo repuso arguye arguyó aduce adujo adujeron inquiere inquirió sonríe sonrió ríe rió estima estiman estimó estimaron predijeron inquirieron arguyeron repusieron resumieron terciaron finalizaron continuaron ampliaron previno ruega ruegan jura intuye intuyó gimió alerta medió urge urgió arremete arremetió afeó posteó disparó repasó finalizó sinceró amplió repite repiten repitió repitieron repetía repetían repetido comunica comunicó comunicaron concreta asintió tercia terció cree creen creía creían creyó creyeron piensa piensan pensaba pensaban pensó pensaron considera consideran teme temen temió temieron tercian intervienen predicen inquieren comunican recomienda recomiendan alertan susurra espeta espetan tuitea insinúa solicita solicitan proponía proponían prometía prometían defendían agradecía avanza avanzan pide piden pidió pidieron pedía pedían promete prometen prometió prometieron prometido propone proponen propuso propusieron propuesto defiende defienden defendió defendieron defendía defendido confía confían confió confiaron desea desean deseó define definen definió definieron definía alienta alentó anima animó ordenó ordenaron',
		'a an ó aron aba aban ado':
			'afirm asegur señal lament denunci destac indic agreg apunt argument avis critic detall matiz reiter relat subray quej ironiz remat apostill aclar justific reivindic anunci coment opin inform confirm contest exclam expres grit precis pregunt puntualiz replic zanj declar explic recalc remarc sentenci ratific reflexion celebr enfatiz cuestion reclam constat asever abund brome narr enumer reproch cavil mencion revel especific corrobor aleg objet pronostic augur vaticin adelant anticip resalt plante evoc razon acot testific deplor reafirm aconsej dictamin inst congratul valor garantiz juzg observ ponder',
		'aba aban': 'consider acus calific',
		'ó aron aba aban ado': 'manifest confes record cont susurr tuite espet alert neg proclam',
		'ó aron': 'consider recomend protest concret sospech conjetur consign medit jur rog solicit',
		'a ó aron':
			'suspir retruc contraatac desliz fustig increp exhort murmur chill solloz vocifer desahog explay ilustr complement profundiz ahond rememor recrimin clam desgran grafic ejemplific refut balbuce bram reaccion atestigu sintetiz discrep insinu teoriz especul farfull mascull rezong refunfuñ apuntill implor suplic',
		'e en ió ieron ía ían ido': 'admit insist coincid añad respond incid reconoc rebat exig',
		'e en ió ieron': 'escrib esgrim',
		'ía ían': 'dec advert escrib conclu sosten suger resum sonre',
	},
	softVerbs: {
		'': 'protesta protestan atribuye atribuyen atribuyó atribuyeron define espera esperan esperaba quiere quieren entiende entienden entendió describe describen describió describieron describía describían descrito descrita compromete comprometió comprometieron prevé prevén aplaude aplaudió aplaudieron alude aludió tituló ve publica publican publicó publicaron compartió citó soltó sumó despidió interrumpió corrigió maldijo censuró calculó presume presumió citaron soltaron',
		'a an ó aron ado': 'calific tach tild catalog rechaz descart conmin',
		ada: 'calific tach tild catalog defin',
		'a an ó aron': 'acus conden elogi alab felicit reproch emplaz invit',
		'a ó': 'habl llam jact compar apremi notific ridiculiz analiz',
		'ó aron': 'culp responsabiliz demand atac insult core mostr urg carg apel',
	},
	references: 'véase|véase también|ver|ver también|vea',
	coined:
		'llamado|llamada|llamados|llamadas|denominado|denominada|denominados|denominadas|alias|apodado|apodo de|sobrenombre de|apodada|apodado como|bautizada como|bautizado como|conocido como|conocida como|conocidos como',
	naming: 'llama llamaba titula titulado llamado nombre título titulada llamada bautizado bautizada',
	works:
		'libro revista novela película canción canciones álbum disco programa serie obra documental exposición himno filme cortometraje largometraje cuento poema poemario telenovela',
	spoken: {
		cries: 'grito gritos consigna consignas cántico cánticos',
		crowds: 'multitud público manifestantes afición',
		lines: '',
		signs: 'pancarta pancartas cartel carteles letrero letreros pintada pintadas camiseta',
		closers: '',
	},
	otherVerbs: {
		'': 'da dan dio dieron hizo hicieron pone puso pusieron trabaja tuvo tuvieron va van vive viven vuelve vuelven entra queda quedan fue fueron llega llegan lleva llevan sale salen sigue siguen siguió siguieron hace hacen hacía tiene tienen tenía tenían viene vienen vino vinieron hubo quiso quisieron supo sabe saben sabía sabían conoce conocen conocía vio vieron cayó cayeron leyeron trajo trajeron nació murió murieron iba iban mantiene mantuvo mantuvieron obtuvo detuvo eligió eligieron sintió siente consiguió sirvió recibe reciben abre abren juega juegan pierde pierden asiste asisten acude acuden preside presiden dirige dirigen encabeza encabezan ofrece ofrecen permanece permanecen regresa regresan reside residen logra logran sufre sufren salía salían volvía volvían quedaba llegaba llegaban pasaba trabajaba trabajaban jugaba vivía vivían',
		'ó aron':
			'gan entr qued lleg llev visit dej pas tom termin comenz empez inici arranc acab cerr logr provoc encontr levant mat baj mir pag gast regres llor dedic respald aprob ofert intent evit mejor aument recuper trabaj viaj cruz camin escap salv rescat atrap captur liber asesin golpe choc estrell jug domin derrot empat super elimin clasific fich renunci abandon ingres encabez lider gobern encarg escuch llen vaci ocup rode gir tir arroj quem apag fall caus gener tard dur cost bast alcanz apart acerc alej result registr detect identific localiz investig estudi prob ocult guard ayud busc par zarp',
		'ió ieron':
			'perd volv sal recib decid viv sub abr romp cumpl sufr corr aparec desaparec conoc permit reun dirig atend recorr asist acud vend venc crec ocurr suced comet',
	},
	participles: {
		'': 'concluyendo',
		ando: 'afirm asegur calific critic declar explic lament record señal subray destac indic agreg apunt argument coment precis reiter denunci anunci manifest recalc aclar matiz puntualiz detall remarc resalt enfatiz relat reivindic confirm opin alert adelant reclam sentenci ironiz brome exclam grit tach tild acus reafirm ratific especific mencion revel aleg cuestion justific confes',
		iendo: 'advirt añad dic insist reconoc admit sosten sugir pid exig escrib defend desmint incid describ',
	},
	examples: 'entre ellos|entre ellas|tales como|como por ejemplo',
	according:
		'según|de acuerdo con|de acuerdo a|a juicio de|en palabras de|en opinión de|a decir de|al decir de|a ojos de|a criterio de|a entender de|al entender de|desde el punto de vista de|en boca de|para',
	atHead: 'para',
	cases: 'caso asunto juicio',
	pronouns: {he: 'él', she: 'ella', they: 'ellos ellas', it: 'esto eso', self: 'yo nosotros'},
	viewpoints: {
		male: 'su sus',
		female: 'su sus',
		many: 'su sus',
		phrases:
			'a ~ juicio|a ~ entender|a ~ parecer|en ~ opinión|a ~ modo de ver|en ~ palabras|según ~ palabras|según ~ versión|según ~ relato|a ~ ojos|desde ~ punto de vista|bajo ~ punto de vista',
	},
	own: 'yo me mi mí conmigo',
	groups: {male: 'ellos', female: 'ellas'},
	plurals: 's- es-',
	about: 'sobre respecto del',
	reading: 'lee leía leer',
	what: 'lo que',
	relations:
		'vecino vecina propietario propietaria empleador testigo amigo amiga cliente compañero compañera compatriota cuñada cuñado hermana hermano prima primo sobrina sobrino socia socio vecinos',
	complements: 'decir repetir',
	natives:
		'francés francesa alemán alemana italiano italiana argentino argentina brasileño brasileña portugués portuguesa inglés inglesa británico británica escocés belga neerlandés neerlandesa holandés uruguayo uruguaya chileno chilena colombiano colombiana mexicano mexicana peruano peruana venezolano venezolana ecuatoriano paraguayo boliviano estadounidense español española catalán catalana vasco vasca gallego gallega madrileño madrileña andaluz andaluza serbio croata polaco polaca ruso rusa suizo suiza danés danesa sueco sueca noruego noruega marroquí canadiense australiano australiana japonés japonesa abertzale abulense académica académico aduanero adversaria adversario afectada afectado afgana afgano alavés alavesa albaceteña albaceteño albanés albanesa alicantina alicantino almeriense aludida aludido anarquista angoleño antioqueña antioqueño apelante aragonesa arequipeña arequipeño argelina argelino armenio asesina asesino asilada asilado astrofísico asturiana asturiano asuncena asunceno austriaca austríaca austriaco austríaco azulgrana badalonés balear barcelonés barcelonesa barcelonista barranquillera barranquillero bético bielorrusa bielorruso bilbaína bilbaíno bioquímico blaugrana bogotana bogotano boliviana bonaerense boricua bosnio boyacense búlgara búlgaro burgalés burgalesa cacereña cacereño caleña caleño californiana californiano camerunés camerunesa canaria canario cántabra cántabro capitalina capitalino caraqueña caraqueño cartagenera cartagenero castellanoleonés castellanomanchego castellonense centrista ceutí chaqueña chaqueño chavista checa checo chiapaneca chiapaneco chiclayano chihuahuense chilango chino chipriota chubutense coahuilense cochabambina cochabambino colchonero compareciente compostelana compostelano comunista congoleña congoleño conquense conservador conservadora contendiente cordobés cordobesa coreana coreano correntina correntino coruñés coruñesa costarricense creador creadora cruceña cruceño cubana cubano cuencano culé cusqueña cusqueño damnificada damnificado debutante declarante defeño demandada demandado demandante demócrata democristiana democristiano deponente deportada deportado derechista desempleada desempleado diestro diplomática directiva directivo dominicana dominicano donante donostiarra duranguense ecologista ecuatoguineano ecuatoriana egipcia egipcio emeritense emigrante entrerriana entrerriano entrevistada entrevistado eritreo erudita erudito escocesa eslovaca eslovaco eslovena esloveno estonio etíope europea europeo exiliada exiliado extremeña extremeño extremo facultativa facultativo ferroviario filipina filipino finada finlandés finlandesa firmante físico fueguino fujimorista gaditana gaditano galardonada galardonado galés galesa ganador ganadora geofísico georgiana georgiano gerundense getafense ghanés ghanesa gijonés gijonesa granadina granadino grancanaria grancanario griega griego guanajuatense guatemalteca guatemalteco guayaquileña guayaquileño guineana guineano guipuzcoana guipuzcoano habanero haitiana haitiano herida herido hispalense holandesa homenajeada homenajeado homicida hondureña hondureño hospitalense húngara húngaro ibicenca ibicenco ilerdense ilicitana ilicitano independentista indonesia indonesio inmigrante intelectual iraní iraquí irlandés irlandesa islandés islandesa israelí izquierdista jalisciense jamaicana jamaicano jeltzale jerezana jerezano jiennense jordano jujeña jujeño juvenil kazaja kazajo keniana keniano keniata kirchnerista kosovar laborista lateral leonés leonesa leridana leridano lesionada lesionado letón letona libanés libanesa liberal libio limeña limeño litigante lituana lituano logroñés logroñesa londinense lucense luxemburgués luxemburguesa macedonio madridista malagueña malagueño maliense mallorquín mallorquina maltés maltesa manchega manchego maracucha maracucho marfileño marino marplatense masista matritense melillense mendocina mendocino menorquín menorquina mexiquense michoacana michoacano militar minera minero montenegrina montenegrino montevideana montevideano mostoleño murciana murciano nacionalista napolitana napolitano nativa nativo neoyorquina neoyorquino neozelandés neozelandesa nepalí neuquina neuquino nicaragüense nigeriana nigeriano norteamericano oaxaqueña oaxaqueño oficial onubense oponente orensana orensano oriunda oriundo oscense ourensana ourensano ovetense pacense paceña paceño pakistaní palentina palentino palestina palestino pamplonés pamplonesa pamplonica panameña panameño panista paraguaya paramilitar parisina parisino penquista perdedor perdedora perjudicada peronista perredista petrolero piurano poblana poblano podemita pontevedrés pontevedresa porteña porteño potosina potosino premiada premiado priista primogénita primogénito prófuga prófugo progresista puertorriqueña puertorriqueño quejosa quejoso químico quiteña quiteño reclamante regante regiomontana regiomontano repatriada repatriado republicana republicano riojana riojano rionegrino rojiblanco romano rosarina rosarino rumana rumano sabadellense saharaui salmantina salmantino salteña salteño salvadoreña salvadoreño sanjuanina sanjuanino santacruceño santafesina santafesino santandereana santandereano santanderina santanderino santiagueña santiagueño santiaguero santiaguina santiaguino saudí segoviana segoviano senegalés senegalesa sevillana sevillista sinaloense sirio socialdemócrata socialista sonorense sudafricana sudafricano superviviente surcoreana surcoreano tabasqueña tabasqueño tachirense tailandés tailandesa tapatía tapatío tarraconense terrassense texana texano tijuanense tinerfeña tinerfeño togada togado toledana tolimense tucumana tucumano tunecina tunecino turca turco turolense ucraniana ucraniano ugandés ugandesa ultraderechista uniformada uniformado uribista valdiviano valenciana valenciano vallecaucano vallisoletana vallisoletano vencedor vencedora veracruzana veracruzano verde verdiblanco veterana veterano vietnamita vigués viguesa vitoriana vitoriano vizcaína vizcaíno volante xeneize yucateca yucateco zacatecano zamorana zaragozana zaragozano zuliano',
	makers: {
		verbs:
			'publica publicó publicaron estrena estrenó protagoniza protagonizó dirige dirigió interpreta interpretó canta cantó firma firmó',
		nouns: 'autor autora autores papel protagonista director directora intérprete versión cartel creador creadora',
	},
	assigned: 'candidato candidata aspirante',
	relatives: 'quien quienes',
	determiners:
		'el la los las un una unos unas su sus mi mis nuestro nuestra del al este esta estos estas ese esa cada dicho dicha dichos dichas nuestros nuestras esos esas aquel aquella aquellos aquellas algún alguna ningún ninguna cualquier ambos ambas sendos',
	addressees: 'al a',
	quantities: {
		about: 'casi|más de|menos de|alrededor de|unos|unas|cerca de',
		shares: '',
		parts: 'tercio cuarto mitad mayoría decenas cientos miles',
		of: '',
	},
	quantifiers:
		'uno una varios varias algunos algunas muchos muchas dos tres cuatro cinco otros otras todos todas ambos otro otra seis siete ocho nueve diez ambas decenas miles alguno alguna ninguno ninguna',
	auxiliaries:
		'habría habrían ha han había habían he hemos es son era eran fue será serán está están estaba puede pueden podría debe deben se le les lo no nos me te os hubo habrá habrán podrá podrán podía podían podrían debería deberían suele suelen solía siendo',
	perfect: 'habría habrían ha han había habían',
	passives: 'fue fueron sido',
	agents: 'por',
	droppedPlurals: 'n',
	that: 'que',
	alongside: 'con',
	definite: 'el la',
	anybody: 'hombre mujer viuda viudo chico chica jubilado jubilada',
	indefinite: 'un una',
	adverbs:
		'allí aquí ahí allá acá también además después luego ya ayer hoy mañana siempre nunca así entonces aún todavía más muy ahora antes finalmente anoche asimismo incluso solo sólo igualmente posteriormente actualmente recientemente inicialmente previamente seguidamente simplemente claramente inmediatamente públicamente personalmente directamente nuevamente precisamente tajantemente rotundamente textualmente brevemente abiertamente únicamente solamente sinceramente oficialmente categóricamente paralelamente adicionalmente primeramente concretamente efectivamente visiblemente lamentablemente afortunadamente especialmente probablemente primero obstante tarde horas días minutos semanas meses atrás tanto fuera tampoco quizá quizás apenas recién enseguida jamás anteayer antier entretanto inclusive casi pronto temprano tan adentro afuera encima mal bien no',
	reported: 'habría habrían',
	presenting: {
		openers: 'con son fueron estas esas así lo es esa ese esta este',
		nouns:
			'palabras declaraciones declaración mensaje reacción respuesta opinión advertencia denuncia testimonio reflexión frase frases mensajes comentario comentarios explicación conclusión aviso lamento queja confesión afirmación afirmaciones manifestaciones',
		thus: 'así',
		it: 'lo',
		his: {male: 'su', female: 'su'},
	},
	demonstratives: 'este esta',
	latter: {
		male: 'último',
		female: 'última',
		many: 'estos últimos|estas últimas',
		alone: {male: 'este éste', female: 'esta ésta', many: 'estos estas'},
	},
	young: 'joven pequeño pequeña gran grande viejo vieja',
	contracted: {el: 'del al'},
	times: 'víspera mañana tarde tardes noche noches madrugada día días semana semanas mes año años fin',
	whiles: 'antes después tarde',
	clitics: 'nos me te le les lo la los las',
	synonyms:
		'entrenador técnico estratega seleccionador preparador dt|entrenadora seleccionadora preparadora|portero arquero guardameta|mediocampista centrocampista|alcalde regidor intendente|alcaldesa regidora intendenta|diputado legislador parlamentario congresista|diputada legisladora parlamentaria congresista|presidente mandatario gobernante|presidenta mandataria gobernante|juez magistrado|jueza magistrada|abogado letrado|abogada letrada|portavoz vocero vocera|jugador futbolista|escritor autor novelista|escritora autora novelista|obispo arzobispo prelado|papa pontífice|sacerdote párroco cura|cocinero chef|cocinera chef|encargado responsable|encargada responsable|delantero atacante ariete artillero goleador|delantera atacante goleadora|zaguero defensor central lateral|general coronel comandante capitán teniente militar oficial uniformado|generala coronela comandante capitana teniente militar oficial uniformada|policía agente oficial uniformado|médico doctor facultativo galeno|médica doctora facultativa|cirujano médico doctor|cirujana médica doctora|pediatra médico doctor médica doctora|torero diestro matador espada|cantante artista intérprete cantautor vocalista|cantautora cantante artista intérprete|actor artista intérprete|actriz artista intérprete|músico artista compositor|profesor docente catedrático académico maestro|profesora docente catedrática académica maestra|investigador científico|investigadora científica|acusado imputado procesado encausado|acusada imputada procesada encausada|empresario directivo ejecutivo|empresaria directiva ejecutiva|agricultor ganadero productor|agricultora ganadera productora|periodista reportero comunicador cronista|periodista reportera comunicadora cronista|cardenal purpurado|rey monarca soberano|reina monarca soberana|tenista raqueta|ciclista corredor escalador|ciclista corredora escaladora|abogado penalista jurista|abogada penalista jurista',
	ages: 'años',
	inside: 'en',
	articles: {male: 'el un este', female: 'la una esta'},
	asTold: 'según como conforme',
	institutions:
		'gobierno ministerio parlamento congreso senado tribunal juzgado ayuntamiento universidad hospital instituto consejo consejería comisión banco partido sindicato asociación federación confederación fundación empresa grupo club museo teatro colegio escuela archivo biblioteca cámara junta diputación comunidad unión liga policía guardia fiscalía alcaldía secretaría subsecretaría defensoría contraloría procuraduría gobernación municipalidad intendencia agencia dirección delegación subdelegación audiencia corte academia arzobispado obispado diócesis cofradía cooperativa plataforma coordinadora observatorio centro facultad sociedad organización movimiento frente alianza coalición colectivo asamblea comité embajada consulado cancillería presidencia conferencia patronato autoridad oficina red corporación compañía radio ejército armada',
	prepositions: 'de a en con por para sin sobre contra entre desde hasta hacia tras durante ante bajo según mediante respecto',
	links: 'de del a al para',
	conjunctions: 'y e o u pero que porque cuando si como mientras aunque ni sino donde pues cual cuales cuyo cuya cuyos cuyas',
	titles: {
		male: 'sr señor don monseñor fray',
		female: 'sra señora doña señorita srta sor dña',
		any: 'dr dra doctor doctora general coronel papa príncipe princesa expresidente lic ing arq prof profa gral cnel mons mtro mtra lcdo lcda licenciado licenciada expresidenta',
	},
	royals: 'rey reina papa príncipe princesa infanta',
	collectives:
		'policía gobierno partido ministerio tribunal agencia sindicato comisión empresa ayuntamiento alcaldía fiscalía juzgado asociación organización autoridades familia',
	officials:
		'funcionario funcionaria abogado abogada político política edil socialista popular dirigente mandatario mandataria regidor regidora parlamentario parlamentaria gobernante conservador conservadora progresista centrista chavista comunista congresista demócrata derechista ecologista eurodiputada eurodiputado exalcalde exalcaldesa exgobernador exgobernadora exministra exministro facultativa facultativo galeno independentista izquierdista jerarca kirchnerista laborista legislador legisladora liberal nacionalista panista peronista priista republicana republicano titular uribista',
	parties:
		'acusado acusada detenido detenida testigo víctima imputado imputada procesado procesada condenado condenada denunciante conductor conductora vecino vecina paciente agricultor agricultora sospechoso sospechosa agresor agresora querellante damnificado damnificada ganadero ganadera acusador acusadora agraviada agraviado apelante atacante atracador atracadora clienta cliente comensal demandada demandado demandante encausada encausado fugitiva fugitivo heredera heredero herida herido homicida huésped inquilina inquilino investigada investigado ladrón ladrona lesionada lesionado pasajera pasajero peatón presa preso prófuga prófugo reclusa recluso rehén residente secuestrada secuestrado secuestrador secuestradora sobreviviente superviviente transeúnte usuaria usuario',
	particles: 'de del la las los y i van von der den bin ibn',
	roles: {
		male: 'hombre padre marido actor jubilado cirujano ganadero panadero portero delantero corredor nadador novelista apicultor artesano chofer dueño propietario pastor torero bailarín pintor escultor tenor letrado regidor parlamentario viceministro cocinero camarero catedrático reportero compositor diseñador fotógrafo presentador locutor obrero voluntario esposo viudo tío nieto novio compañero anciano pasajero usuario organizador coordinador encargado rector decano técnico zaguero arquero armador pontífice prelado cura yerno olivarero papá papi padrastro padrino muchacho niño perito ejecutivo directivo cartero constructor promotor consultor gestor brigadier albañil payaso bailaor marinero becario farmacéutico mago rabino imán monje barbero preso patrón buzo pregonero campanero sacristán hortelano leñador remero',
		female:
			'mujer madre esposa actriz jubilada cirujana ganadera panadera concejala nadadora dueña propietaria pastora bailarina pintora soprano letrada intendenta regidora parlamentaria viceministra vicepresidenta cocinera camarera catedrática experta reportera compositora escultora diseñadora fotógrafa presentadora locutora delantera obrera voluntaria viuda tía nieta novia compañera anciana pasajera clienta usuaria organizadora coordinadora encargada rectora decana mamá mami nuera madrastra madrina muchacha niña chica matrona perita zaguera arquera bailaora religiosa azafata alguacila astrofísica banderillera comunicadora diácona estafadora golera hotelera labriega mensajera saltadora sicaria torera violadora',
		pairs: {
			'e a': 'jef',
			'o a':
				'abogad hij herman médic consejer secretari vecin magistrad ciudadan funcionari científic polític maestr ingenier candidat delegad comisari bomber empresari mandatari amig sobrin abuel emplead alumn arquitect enfermer suegr cuñad exministr exdiputad excandidat exfuncionari precandidat excomisari subcomisari comisionad subsecretari tesorer notari síndic subdelegad eurodiputad camioner hosteler tender carnicer pescader peluquer jardiner fontaner jornaler campesin marisquer ganader bodeguer pedagog filósof astrónom matemátic paramédic bibliotecari archiver librer dramaturg banquer soci abonad aficionad viajer refugiad damnificad lugareñ paisan comuner pasajer ahijad guerriller presidiari obrer granjer farer carpinter misioner pasteler joyer relojer peregrin montañer alfarer reclus prefect asambleari barquer bioquímic bisniet camiller clérig cocher compatriot consuegr exalumn exconsejer exparlamentari exsecretari exsíndic foraster hermanastr hijastr mercenari monaguill novici ovejer pirotécnic pizzer posader prisioner taberner tataraniet tocay vaquer verduler viceconsejer vicesecretari',
			' a': 'director investigador entrenador jugador escritor instructor conductor productor gobernador embajador trabajador agricultor pescador historiador autor fundador inspector asesor legislador defensor procurador inversor administrador auditor programador vendedor emprendedor traductor editor lector redactor realizador ilustrador tutor monitor educador orientador opositor exgobernador exsenador exjugador exentrenador exdirector poblador morador espectador consumidor comprador elector criador restaurador vicegobernador interventor goleador nadador subdirector codirector cofundador patinador boxeador colaborador seguidor coautor soldador repartidor estibador mariscador armador subinspector celador aparejador tasador escalador cazador adiestrador agitador agresor animador anotador apostador asaltador aviador bateador benefactor bordador coescritor comentador competidor confesor conspirador copresentador coproductor cosechador curtidor decorador defraudador delator denunciador desarrollador descubridor dictador domador emperador evaluador examinador exasesor exdefensor exembajador exinspector exlocutor exprocurador exprofesor exrector exseleccionador facilitador falsificador formador infractor instalador lanzador levantador libertador maltratador marchador mediador moderador montador narrador negociador observador perseguidor preparador provocador rastreador regateador suscriptor tirador triunfador trovador veedor vicerrector',
		},
		any: 'guitarrista bajista batería maquinista policía gobierno partido fuentes fuente expertos experto vecinos testigos testigo autoridades líder ministerio tribunal familia periódico agencia informe periodista periodistas analistas sindicatos sindicato dirigente dirigentes comisión víctimas economista manifestantes empresa diario portavoz fiscal cantante ayuntamiento alcaldía fiscalía juzgado asociación organización vocero vocera integrante miembro miembros representante representantes estudiante estudiantes docente docentes padres usuarios trabajadores agricultores bomberos médicos científicos investigadores joven jóvenes comandante sargento capitán piloto agente agentes teniente obispo sacerdote concejal habitante residente transeúnte cliente comerciante intendente defensor ciclista músico poeta veterinario veterinaria soldado militante víctima sobreviviente superviviente campeón campeona futbolista atleta encausado edil vicepresidente gerente chef hostelero psiquiatra cineasta guitarrista artista humorista seleccionador centrocampista capitana árbitro militar taxista camionero turista paciente inquilino responsable arzobispo cardenal párroco monja cónsul canciller estratega guardameta mediocampista mediapunta premier congresista asambleísta jerarca gobernante aspirante chófer vigilante vigilantes galerista jinete gimnasta cooperante cooperantes colega colegas hacker guardabosques ujier sumiller subteniente suboficial almirante alguacil dentista socorrista rescatista adolescente familiares allegados exmujer exmarido exesposa exesposo expareja migrante feligrés feligresa visitante hincha oyente automovilista peatón huésped votante contribuyente cantautor cantautora vocalista corresponsal youtuber influencer streamer magnate accionista ceo dt jurista electricista transportista deportista motorista copiloto baterista bajista saxofonista ensayista lingüista estadista expresidente expresidenta exvicepresidente exvicepresidenta exfutbolista exfiscal exjuez exjueza excapitán exjefe exjefa tripulante líderes alumnos alumnas profesores maestros pescadores ganaderos productores vecinas enfermeros voluntarios abad abadesa abanderada abanderado acróbata actuario acuarelista acupuntor agrónoma agrónomo alférez anestesista antecesor antecesora anticuaria anticuario apátrida apoderada apoderado aprendiz aprista arabista árbitra ariete arpista arrendataria arrendatario asistenta astrofísico atacante atracador autobusero ayatolá azafato balsero banderillero bañista barista barítono barrendera barrendero basurero bedel bicampeón bicampeona bisabuela bisabuelo boticaria boticario broker bróker buceador buceadora cabecilla cabildante cabrera cabrero cacique campista cancerbero canónigo cantaor cantaora capataz capellán carabinero caricaturista carnavalero carretero carrilero cazatalentos centinela cerrajera cerrajero chacarera chacarero chamán chatarrero chelista chirigotero chocolatero civilista clarinetista cobrador cobradora cofrade comadrona comandanta comediante comensal cómplice comunicador conferenciante consejera-delegada consejero-delegado consorte contrabajista contramaestre contratenor contrincante controlador controladora cónyuge coplera copropietaria copropietario corista coronela cortometrajista costalera costalero costurera crooner cuarentón cuarto-árbitro cuidador cuidadora curador curadora curandera curandero decatleta desertor diácono dibujante diplomático dirigenta discípula discípulo disertante divulgador divulgadora doblador dobladora doctoranda doctorando encuadernador encuestador encuestadora ertzaina especulador espía esquiador esquiadora estafador estanquera estanquero estilista evangelista ex-canciller exalcalde exalcaldesa exárbitro excanciller excombatiente exconcejal exconcejala exconvicto exdirigente exespía exgimnasta exgobernante exguerrillero exmandataria exmandatario exmodelo explorador exploradora exportavoz expremier fallera fallero feriante figurante filántropa filántropo fisio flautista forense fugitiva fugitivo galeno gemela gemelo gendarme generala golero grabador grabadora grafitera grafitero grumete guardaespaldas guardavalla guardavallas guardés gurú hacendado herbolario heredera heredero hilandera himalayista historietista hotelero huelguista huérfana huérfano ídolo imitador imitadora impulsor impulsora inquilina instagramer institutriz interlocutor interlocutora intérprete inventor inventora juzgador labrador labradora labriego ladrón ladrona legionario líbero lideresa limpiadora linier logopeda lonko lotera lotero luthier lutier machi maga manager mánager manicurista maquillador maquilladora mariachi masajista matasanos mayordomo mecenas medallista melliza mellizo mensajero mentor mentora mezzosoprano miliciana miliciano ministrable míster monologuista mucama murguista narco narcotraficante niñera nonagenaria nonagenario novata novato novillera novillero nuncio octogenaria octogenario oculista ojeador ojeadora okupa optometrista orador oradora orfebre parapentista parricida patrullero pensadora pentacampeón piquetera piquetero pivote plusmarquista podcaster polímata ponente portaestandarte predecesor predecesora predicador predicadora pregonera progenitor progenitora prometida pupila pupilo purpurado quesera quesero quinceañera quiosquera quiosquero quiropráctico rapera rapero recluta recogepelotas recordman recordwoman reguetonero rehén rejoneador rejoneadora relator relatora repostera repostero reservista retratista revisor revisora sacerdotisa saltador sargenta sastre secuestrador secuestradora segurata senderista septuagenaria septuagenario sexagenaria sexagenario sicario sobrecargo socialdemócrata soldada solista subastador subcampeón subcampeona subcapitán subcapitana subintendente sucesor sucesora supervisor supervisora surfista talabartero tambero tapicero tatarabuelo tatuador tatuadora tejedor tejedora tenienta teniente-alcalde terrateniente tertuliano testaferro tiktoker tiktokera timonel titiritera titiritero tonadillera tornero tránsfuga tranviario trapero treintañera treintañero triatleta tricampeón tricampeona trompetista ugetista ulema ultraderechista uribista usurero utillero vallista veinteañera veinteañero vendimiador veraneante vicario viceportavoz videoartista vigilanta vinatero viñetista violador violonchelista zapatera zapatero acompañante asistente ayudante comedianta dependienta dependiente gerenta sirvienta sirviente',
	},
	roleEnds:
		'alista dista ivista nista mista cista gista ólogo óloga ructor ructora tigador tigadora bolista iatra peuta cultor cultora ógrafo ógrafa nauta',
	offices: {
		male: 'alcalde rey',
		female: 'alcaldesa reina',
		pairs: {'e a': 'president', 'o a': 'ministr diputad', ' a': 'juez profesor senador'},
	},
	givenNames: {
		male: 'jesus jaime josep ariel nahuel lautaro cesar mateo eulogio casimiro dionisio pepe paco chema koldo eneko joan',
		female: 'josefa amparo remedios guadalupe lourdes miren jone joaquina agustina trini manoli eulalia ofelia azucena jacinta dolores',
	},
	abbreviations:
		'sr sra dr dra ud uds etc st ej núm pág lic ing arq prof profa gral cnel cap tte sgto mons dña srta av avda ee art aprox cía hnos ltda dpto depto gob dip sen pdte mtro mtra lcdo lcda dres sres',
	calendar:
		'navidad nochebuena nochevieja pascua pentecostés ramadán cuaresma adviento lunes martes miércoles jueves viernes sábado domingo',
	questions: 'p pregunta',
	answers: 'r respuesta',
	namesAfterOffices: true,
	attributesInside: true,
};
