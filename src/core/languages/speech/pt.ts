import type {Speech} from './speech.ts';

export const pt: Speech = {
	verbs: {
		'': 'concorda concordam concordou confia confiam confiou dizer afirmado dito diz dizem disse disseram dissera afirmara conclui concluem concluiu concluíram concluía considerou consideraram reflete refletiu resume resumem resumiu resumiram contrapõe contrapõem contrapôs contrapuseram continua continuou prossegue prosseguiu assume assumiu prevê preveem previu previram desmente desmentem desmentiu desmentiram encerrou queixou queixaram queixava rebate rebatem rebateu rebateram repete repetem repetiu repetiram expôs aplaude aplaudem aplaudiu aplaudiram deduz deduziu acha acham crê creem entende entendem reage reagem reagiu reagiram reagia enaltece enaltecem enalteceu enalteceram saúda saúdam saudou saudaram define definiu manifesta manifestou expressou expressaram antevê anteviu inquiriu exprimiu sorri sorriu',
		'a am ou aram ava avam':
			'acrescent anunci apont argument avali confirm critic denunci lament lembr observ pergunt ressalt revel salient sublinh record realç reclam assegur desabaf reforç adiant avis indic alert cont destac relat declar inform afirm coment complet confess exclam fris grit reiter explic analis detalh pontu celebr enfatiz justific brinc avanç question exemplific congratul ironiz neg constat atir dispar recomend relembr ponder narr contest replic retruc comemor sustent finaliz emend indag aconselh estim comunic suspir murmur opin cit orient ensin remat atest aleg vinc assinal ressalv acentu reafirm sintetiz especific pormenoriz clarific mencion assever contabiliz calcul confidenci corrobor retific sinaliz sussurr segred resmung brad berr jur ripost vaticin augur preconiz contextualiz elenc enumer sentenci apel exort protest concord discord vibr festej implor suplic clam proclam alfinet fustig repudi refut rechaç louv exalt deplor interrog interpel advog convid desafi reivindic solicit qualific descart censur gracej objet atalh regozij desdramatiz gab elucid especul',
		'ou aram ava':
			'public tuit not notici post report verific minimiz desvaloriz relativiz caracteriz projet antecip tranquiliz discurs testemunh',
		'e em eu eram ia iam': 'respond reconhec defend escrev esclarec agradec',
		'e em iu iram ia iam': 'admit advert garant insist refer suger retorqu',
		'ia iam': 'diz',
	},
	softVerbs: {
		'': 'protesta protestam atribui atribuem atribuiu ataca atacou acredita acreditam acreditava achava considera consideram considerava entendeu espera esperam pensa pensam quer querem teme temem temia vê exige exigem exigiu exigiram pede pedem pediu pediram pedia propôs propõe propõem propuseram propunha descreve descrevem descreveu descreveram descrevia descrito descrita promete prometem prometeu prometeram definem definiram interrompeu',
		'ado ada': 'classific',
		'a am ou aram': 'acus fal',
		'a am ou aram ava': 'classific conden elogi rejeit desej compar',
		'a ou': 'cham',
	},
	references: 'ver|ver também|veja|veja também|leia',
	coined:
		'chamado|chamada|chamados|chamadas|apelidado de|apelidada de|batizado de|batizada de|batizado como|batizada como|conhecido por|conhecida por|conhecido como|conhecida como|vulgo|alcunhado de|alcunha de|apelido de|denominado|denominada',
	naming: 'chama chamava intitula intitulado chamado nome título intitulada chamada batizado batizada',
	works:
		'livro revista romance filme canção canções álbum programa série peça documentário exposição hino curta-metragem longa-metragem conto poema telenovela novela',
	spoken: {
		cries: 'grito gritos palavra-de-ordem coro cânticos',
		crowds: 'multidão público manifestantes adeptos torcida',
		lines: '',
		signs: 'faixa faixas cartaz cartazes letreiro pichação camiseta',
		closers: '',
	},
	otherVerbs: {
		'': 'chega fica ficou deu dá fez foi foram morreu nasceu perdeu pôs saiu segue tem teve trabalha têm vai veio vem vive voltou vão faz fazem fizeram ficaram tiveram vieram deram trouxe trouxeram manteve mantém obteve interveio saíram caiu caíram fugiu reuniu reuniram seguiu subiu sofreu perderam nasceram morreram vendeu viveu cresceu conheceu aconteceu correu atendeu atingiu abriu abriram descobriu partiu pôde sabe sabem sabia vivia fazia tinha vinha nasce morre ganha perde pretende precisa costuma dirige assistiu dormiu vestiu sentiu serviu decidiu decidiram permitiu construiu mora moram joga gosta produz',
		'ou aram':
			'cheg ganh entr trabalh começ deix encontr pass compr mat mor jog apresent lanç cri organiz realiz particip visit viaj regress fech assin aprov acompanh aceit estre grav gost dedic junt conquist marc termin acab tent us mud pag salv prest tom torn ocup comand dirig fund elimin empat lider inaugur abandon apanh',
	},
	participles: {
		ando: 'acrescent afirm classific critic declar destac explic lembr ressalt revel coment complet sublinh salient justific reforç indic anunci alert lament assegur fris consider apel recomend observ relat not vinc avis acus elogi denunci argument question realç aleg sustent ironiz assinal adiant avanç enfatiz reiter detalh pontu confess record relembr mencion sinaliz inform constat opin clarific especific contest reafirm',
		indo: 'garant admit insist refer conclu advert suger',
		endo: 'diz reconhec defend respond esclarec agradec escrev promet rebat',
	},
	examples: 'entre eles|entre elas|tais como|como por exemplo',
	according:
		'segundo|de acordo com|conforme|para|na opinião de|nas palavras de|na avaliação de|na visão de|no entender de|na ótica de|na análise de|consoante|na perspetiva de|na perspectiva de',
	atHead: 'para',
	cases: 'caso processo',
	pronouns: {he: 'ele', she: 'ela', they: 'eles elas', it: 'isso isto', self: 'eu nós'},
	viewpoints: {
		male: 'seu sua seus suas',
		female: 'seu sua seus suas',
		many: 'seu sua seus suas',
		phrases:
			'na ~ opinião|em ~ opinião|a ~ ver|no ~ entender|nas ~ palavras|na ~ avaliação|na ~ visão|na ~ perspetiva|na ~ perspectiva|aos ~ olhos',
	},
	own: 'eu me mim meu minha comigo',
	groups: {male: 'eles', female: 'elas'},
	plurals: 's- es-',
	about: 'sobre quanto',
	reading: 'lê-se lia-se ler-se ler',
	what: 'o que|pelo que|ao que|do que|no que|aquilo que',
	relations: 'vizinho vizinha testemunha colega amigo amiga cliente',
	complements: 'dizer repetir',
	natives:
		'algarvio algarvia portuense lisboeta alentejano alentejana minhoto minhota transmontano transmontana beirão madeirense açoriano açoriana natural francês francesa alemão alemã italiano italiana argentino argentina brasileiro brasileira português portuguesa inglês inglesa britânico belga holandês neerlandês uruguaio uruguaia chileno colombiano mexicano espanhol espanhola carioca paulista mineiro gaúcho baiano pernambucano sérvio croata polaco polonês russo suíço dinamarquês sueco norueguês angolano moçambicano norte-americano americano canadiano canadense japonês académica acadêmica académico acadêmico acreana acreano adversária adversário afegã afegão alagoana alagoano albanês albicastrense almadense alvinegro amapaense amazonense ambientalista americana andaluz andorrano angolana aracajuano argelina argelino assassino atleticano australiana australiano austríaca austríaco avançada avançado aveirense baiana barreirense barriga-verde basca basco beirã bejense belenense belo-horizontina belo-horizontino benfiquista bielorrussa bielorrusso bilionária bilionário bloquista boavisteiro boliviana boliviano bolsonarista bósnio botafoguense bracarense brasiliense brigantino britânica búlgara búlgaro cabo-verdiana cabo-verdiano californiano camaronês campineira campineiro campo-grandense canadiana candanga candango capixaba cascalense catalã catalão catarinense cearense centenária centenário centrista checa checo chilena chinês chinesa colombiana comunista congolês conimbricense conservador conservadora coreana coreano corintiana corintiano costarriquenho covilhanense criminoso cruzeirense cubana cubano cuiabana cuiabano curitibana curitibano democrata democrata-cristão desalojada desalojado deslocada deslocado dinamarquesa diplomata direitista dominicano duriense eborense ecologista egípcia egípcio egitaniense emedebista encarnado entrevistada entrevistado equatoriana equatoriano escalabitano escocês escocesa eslovaca eslovaco eslovena esloveno esquerdista estónio estreante estremenho etíope europeia europeu extremo faialense farense ferida ferido filipina filipino finalista finlandês finlandesa físico flamenguista flaviense florianopolitana florianopolitano fluminense foragida foragido fortalezense fugitiva fugitivo funchalense gaiense galardoada galardoado galega galês galesa ganês gaúcha georgiana georgiano goiana goianiense goiano grega grego gremista guatemalteco guineense haitiana haitiano holandesa homenageada homenageado homicida hondurenho húngara húngaro independentista indiana indiano indonésio intelectual interiorana interiorano iraniana iraniano iraquiano irlandês irlandesa islandês islandesa israelense israelita jamaicana jamaicano japonesa joinvilense jordano jurista lateral laureada laureado leiriense letão libanês libanesa liberal lituana lituano londrino luandense ludovicense lulista luxemburguês luxemburguesa macaense macedónio madrilena madrilenho maliano maltês manauara maputense maranhense marfinense marroquina marroquino mato-grossense matosinhense médio mexicana micaelense milionária milionário militar mindelense mineira moçambicana montenegrino nacionalista natalense neerlandesa neozelandês neozelandesa nepalês nicaraguense nigeriana nigeriano nipónico nipônico niteroiense nordestina nordestino norte-americana nortista norueguesa nova-iorquino novata novato octogenária octogenário oeirense oficial olhanense olímpico palestiniana palestiniano palestino palmeirense panamenho paquistanês paraense paraguaia paraguaio paraibana paraibano paranaense parisiense paulistana paulistano pedetista pernambucana peruana peruano pessoense petista piauiense picoense polaca polonesa pontífice portimonense portista porto-alegrense porto-riquenho potiguar poveiro premiada premiado primogênita primogénito primogênito progressista psolista queniana queniano recifense republicana republicano ribatejana ribatejano ribeirão-pretano rival romena romeno rondoniense roraimense rubro-negro russa salvadorenho santarena santareno santista santomense são-paulino são-tomense saudita senegalês senegalesa separatista sergipana sergipano sertaneja sérvia setubalense sintrense sírio sobrevivente social-democrata socialista sorocabano soteropolitana soteropolitano sportinguista sueca suíça sul-africana sul-africano sul-coreana sul-coreano sul-mato-grossense sulista tailandês tcheca tcheco terceirense teresinense timorense tocantinense trabalhista traficante tripeiro tucana tucano tunisiano tunisina tunisino turca turco ucraniana ucraniano universitária universitário vascaíno venezuelana venezuelano veterana veterano vianense vietnamita vilacondense vilarealense vimaranense visada visado viseense volante zimbabueano',
	makers: {
		verbs:
			'publica publicou publicaram estreia estreou protagoniza protagonizou realiza realizou dirige dirigiu interpreta interpretou canta cantou assina assinou',
		nouns: 'autor autora autores papel protagonista realizador realizadora diretor diretora intérprete versão criador criadora',
	},
	assigned: 'candidato candidata',
	relatives: 'que quem',
	determiners:
		'o a os as um uma uns umas seu sua seus suas meu minha nosso nossa do da dos das ao à aos às no na nos nas pelo pela este esta esse essa estes estas esses essas aquele aquela aqueles aquelas meus minhas nossos nossas cada',
	addressees: 'ao à aos às a',
	quantities: {
		about: 'cerca de|quase|mais de|menos de|perto de',
		shares: '',
		parts: 'terço quarto metade maioria dezenas centenas milhares',
		of: 'em',
	},
	quantifiers:
		'um uma vários várias alguns algumas muitos muitas dois duas três quatro cinco outros outras todos todas ambos ambas seis sete oito nove dez diversos diversas poucos poucas alguém ninguém nenhum nenhuma',
	auxiliaries:
		'teria teriam terá terão tem têm tinha havia é são era eram será serão está estão estava pode podem poderia deve devem se lhe não nos já tinham haviam tiveram estavam seriam seria poderá poderão deverá deverão podia lhes',
	perfect: 'teria teriam terá terão tem têm tinha tinham havia haviam',
	passives: 'foi foram sido',
	agents: 'por pelo pela pelos pelas',
	droppedPlurals: 'm',
	that: 'que',
	alongside: 'com',
	definite: 'o a',
	anybody:
		'homem mulher viúva rapaz moça aposentado aposentada reformado reformada senhor senhora rapariga menino menina garoto garota idoso idosa jovem',
	indefinite: 'um uma',
	adverbs:
		'lá aqui aí também ainda depois então já ontem hoje amanhã sempre nunca assim além mais muito agora antes finalmente apenas só inclusive porém logo mesmo entretanto todavia contudo entanto igualmente novamente ora jamais sequer afinal enfim aliás sobretudo tampouco talvez quase somente portanto',
	reported: 'teria teriam',
	presenting: {
		openers: 'foi com são foram essas estas assim é foi isso quem essa esta este esse eis',
		nouns:
			'palavras declarações declaração afirmação frase avaliação opinião alerta resposta relato comentário apelo promessa garantia aviso recado desabafo lamento mensagem conselho conclusão explicação crítica críticas queixa reação depoimento testemunho',
		thus: 'assim',
		his: {male: 'seu sua', female: 'seu sua'},
	},
	synonyms:
		'técnico treinador|técnica treinadora|goleiro guarda-redes|advogado defensor|juiz magistrado|juíza magistrada|premiê primeiro-ministro|policial agente militar|general coronel tenente-coronel major capitão tenente comandante militar oficial|coronel major capitã tenente comandante militar oficial|delegado policial|delegada policial|atacante avançado centroavante artilheiro goleador ponta|zagueiro defensor central|médio meio-campista volante meia|prefeito autarca edil mandatário gestor|prefeita autarca edil mandatária gestora|advogado causídico jurista criminalista|advogada causídica jurista criminalista|papa pontífice|cardeal arcebispo bispo prelado|padre pároco sacerdote religioso|médico doutor clínico especialista|médica doutora clínica especialista|cirurgião médico doutor|cirurgiã médica doutora|professor docente catedrático académico acadêmico|professora docente catedrática académica acadêmica|pesquisador investigador cientista|pesquisadora investigadora cientista|cantor artista intérprete músico|cantora artista intérprete|ator actor artista intérprete|atriz actriz artista intérprete|escritor autor romancista|escritora autora romancista|acusado arguido réu|acusada arguida ré|empresário empreendedor executivo|empresária empreendedora executiva|agricultor produtor pecuarista fazendeiro|agricultora produtora pecuarista fazendeira|jornalista repórter|deputado parlamentar|deputada parlamentar|senador parlamentar|senadora parlamentar|vereador parlamentar edil|vereadora parlamentar edil|jogador futebolista atleta|surfista atleta|ciclista corredor trepador',
	demonstratives: 'este esta nesta neste',
	latter: {
		male: 'último',
		female: 'última',
		many: 'estes últimos|estas últimas',
		alone: {male: 'este', female: 'esta', many: 'estes estas'},
	},
	young: 'jovem pequeno pequena grande velho velha',
	contracted: {o: 'do ao pelo', os: 'dos aos pelos', a: 'da à pela', as: 'das às pelas', um: 'num', uma: 'numa'},
	times: 'manhã manhãs tarde tardes noite noites véspera madrugada dia dias semana semanas mês ano anos fin',
	whiles: 'antes depois tarde',
	clitics: 'nos me te lhe lhes o a os as',
	ages: 'anos',
	inside: 'em no na',
	articles: {male: 'o um este esse', female: 'a uma esta essa'},
	asTold: 'como segundo conforme consoante',
	institutions:
		'governo ministério parlamento congresso senado tribunal câmara prefeitura universidade hospital instituto conselho comissão banco partido sindicato associação federação confederação fundação empresa grupo clube museu teatro colégio escola arquivo biblioteca assembleia secretaria união liga polícia companhia agência autarquia município junta cooperativa marinha exército procuradoria defensoria promotoria delegacia supremo consórcio laboratório observatório movimento ordem faculdade politécnico academia coletivo direção direção-geral departamento gabinete autoridade entidade rádio jornal revista televisão portal orquestra igreja diocese arquidiocese inspeção provedoria ouvidoria agrupamento',
	prepositions:
		'atrás diante no na nos nas num numa nuns numas pelo pela pelos pelas de a em com por para sem sobre contra entre desde até após durante sob perante segundo conforme ante mediante consoante exceto pelos pelas neste nesta nesse nessa nestes nestas naquele naquela',
	links: 'de do da dos das para',
	conjunctions: 'e ou mas que porque quando se como enquanto embora nem onde pois qual quais cujo cuja cujos cujas',
	titles: {
		male: 'sr senhor dom frei monsenhor cônego',
		female: 'sra senhora dona',
		any: 'dr dra doutor doutora prof profa eng engenheiro arq cel maj ten sgt sen dep major general coronel brigadeiro almirante tenente-coronel governador governadora papa príncipe ex-presidente primeiro-ministro',
	},
	officials:
		'advogado advogada político política petista tucano tucana socialista autarca edil dirigente mandatário mandatária parlamentar governante gestor gestora comunista bloquista centrista social-democrata pedetista emedebista executivo executiva candidato candidata avançado bolsonarista causídica causídico chanceler comentador conservador conservadora criminalista democrata deputada deputado ecologista eurodeputada eurodeputado ex-ministra ex-ministro ex-prefeita ex-prefeito ex-presidente jurista liberal penalista pontífice psolista republicana republicano senador senadora trabalhista verde',
	parties:
		'acusado acusada arguido arguida detido detida testemunha vítima réu ré suspeito suspeita condenado condenada motorista condutor condutora paciente agricultor agricultora morador moradora passageiro passageira utente doente recluso reclusa detento detenta agressor agressora denunciante queixoso queixosa cliente consumidor consumidora assaltante assassino banhista ferida ferido foragida foragido fugitiva fugitivo herdeira herdeiro hóspede indiciada indiciado inquilina inquilino investigada investigado ladrão lesada lesado náufrago ofendida ofendido pedestre presa preso refém residente sequestrador sequestradora sobrevivente transeunte turista usuária usuário',
	particles: "de d' da do dos das e van von der den bin ibn",
	roles: {
		male: 'homem pai irmão marido ator aposentado cirurgião padeiro bombeiro zagueiro nadador apicultor dono proprietário avô maestro perito pastor magistrado cozinheiro compositor bailarino pintor fotógrafo apresentador operário voluntário viúvo tio primo neto namorado companheiro idoso organizador coordenador reitor rapaz patrão padrasto padrinho genro esposo pedreiro barbeiro carpinteiro camponês garçom mecânico farmacêutico carteiro corretor actor anfitrião',
		female:
			'mulher mãe irmã esposa atriz aposentada avó nadadora magistrada padeira cozinheira perita compositora bailarina pintora fotógrafa apresentadora bombeira operária voluntária viúva tia prima neta namorada companheira idosa proprietária organizadora coordenadora reitora rapariga madrasta madrinha nora camponesa costureira actriz anfitriã barbeira farmacêutica veterinária',
		pairs: {
			'o a':
				'advogad filh médic secretári empresári delegad funcionári engenheir polític candidat alun amig vizinh enfermeir arquitet arquitect menin garot noiv sobrinh cunhad sogr sóci cabeleireir jardineir fazendeir confeiteir bibliotecári bastonári estagiári usuári empregad reformad desempregad refugiad agrônom agrónom astrônom pedagog dramaturg ex-ministr ex-deputad ex-prefeit vice-prefeit subsecretári eurodeputad açougueir afilhad banqueir bisnet blogueir camareir carcereir clérig conselheir conterrâne copeir curandeir discípul doceir entead ex-conselheir ex-secretári faxineir filantrop filósof funkeir garimpeir grafiteir guerrilheir herdeir hoteleir jangadeir joalheir leiloeir livreir marceneir marinheir merceeir missionári moleir notári oleir pagodeir palhaç paramédic parceir pasteleir peixeir peregrin pioneir pistoleir porteir prisioneir pupil queijeir rabin relojoeir sanfoneir sapateir seringueir serralheir síndic taberneir tesoureir vaqueir vice-ministr vice-secretári violeir',
			' a': 'diretor promotor procurador cantor pesquisador investigador treinador jogador escritor vereador morador autor agricultor embaixador historiador pescador trabalhador torcedor fundador inspetor inspector consultor defensor produtor director realizador encenador vendedor cuidador educador instrutor curador criador gestor administrador assessor redator locutor tradutor ilustrador relator desembargador provedor comentador negociador mediador moderador orador lavrador mergulhador opositor vencedor eleitor consumidor utilizador investidor doador supervisor auditor servidor zelador influenciador cofundador subdiretor vice-governador ex-governador ex-vereador ex-senador ex-jogador ex-treinador ex-diretor',
		},
		any: 'vencedora vencedor arguido arguida ferroviário prelado maquinista guitarrista baixista fontes especialista moradores testemunhas testemunha autoridades líder família jornalista jornalistas especialistas analistas vítimas economista manifestantes relatório vizinhos porta-voz chefe vice-presidente comandante capitão tenente sargento bispo padre integrante membro representante estudante estudantes docente docentes pais trabalhadores agricultores bombeiros médicos cientista cientistas jovem parlamentar parlamentares gerente motorista piloto técnico pesquisadores atacante goleiro residente cliente comerciante policial autarca guarda-redes ciclista músico poeta veterinário condutor soldado vítima sobrevivente guarda campeão campeã futebolista atleta réu dirigente governante pecuarista chef cirurgiã psiquiatra repórter cineasta guitarrista escultor artista estilista humorista selecionador árbitro agente comissário militar taxista caminhoneiro colega turista passageiro paciente inquilino responsável arcebispo cardeal freira princesa cônsul chanceler mestre fonte parente emigrante imigrante migrante feirante lojista militante grevista manifestante habitante denunciante comentarista dentista jurista diplomata medalhista socorrista nadador-salvador centroavante premiê pároco secretário-geral secretária-geral diretor-geral diretora-geral procurador-geral subcomandante utente hóspede designer youtuber petista tucano tucana bloquista social-democrata edil mandatário abade abadessa acrobata adolescente aeromoça agressor aguarelista aiatolá alfaiate alfarrabista alferes andebolista anestesista antecessor antecessora antiquária antiquário apicultora aquarelista aquicultor argumentista arqueira arqueiro arrais arrendatária arrendatário artesã artesão artilheira artilheiro assaltante astronauta automobilista avicultor avicultora babá babalorixá bancária bandeirinha banhista barista barítono barman barqueiro basquetebolista baterista benzedeira bicampeã bicampeão bisavó bisavô bolseira bolseiro bolsista bordadeira boxeador boxeadora broker cacique caçula cafeicultor cafeicultora caloiro caloura camelô campista canoísta cantautor cantautora capelão capitã carateca catador catadora catedrática catedrático catequista causídica causídico ceramista cinquentão citricultor clarinetista colecionador colecionadora comadre comandante-geral comediante comissária compadre compatriota concidadã concidadão condómina condômina condómino condômino cónego cônjuge contabilista contribuinte copiloto corregedor corregedora correspondente cosmonauta craque cúmplice decatleta diácono diarista divulgador divulgadora doutoranda doutorando dublador dubladora editor embaixatriz encadernador ensaísta entregador entregadora enxadrista escrivã escrivão esgrimista espectador espectadora espiã espião esquiador esquiadora estafeta estelionatário estivador estivadora estuprador evangelista ex-campeã ex-campeão ex-combatente ex-companheira ex-companheiro ex-esposa ex-marido ex-mulher ex-namorada ex-namorado ex-presidenta ex-primeira-ministra ex-primeiro-ministro explorador exploradora fadista faroleiro figurante flautista floricultor floricultora freguês freguesa fundista furriel fuzileiro galerista garçonete gari gémea gêmea gémeo gêmeo ginasta goleira golfista grumete guarda-costas guru harpista hoquista ialorixá ídolo imame influencer inquilina interlocutor interlocutora intérprete inventor inventora jagunço jóquei judoca jurada jurisconsulto ladrão lançador lançadora latifundiário latoeiro leitor leitora lenhador lenhadora letrista levantadora líbero linguista lixeiro lutador lutadora luthier maestrina magnata malabarista mamã mamãe maqueiro maquiador maquiadora maquilhador maquilhadora marchador marchadora marchand mariscador mariscadora marisqueira marisqueiro mecenas meio-campista meio-fundista meirinho mentor mentora mercenário merendeira mestranda mestrando mezzo-soprano miliciana miliciano ministro-chefe mister míster miúda miúdo monge montanhista mordomo motoboy motociclista narrador narradora náufraga náufrago nonagenária nonagenário novelista núncio obstetra olheiro olivicultor olivicultora oponente órfã órfão ortopedista ourives ouvidor ouvidora ouvinte pajé palestrante papá papai papiloscopista paraquedista parteira pastora patinador patinadora pedestre pedinte pensador pensadora pentacampeã pentacampeão petiz piscicultor pivô pm podcaster porta-bandeira pós-doutorando predecessor predecessora preparador preparadora presidenciável primeira-dama primeira-ministra procuradora-geral progenitor progenitora pugilista purpurado quarentão quilombola quinquagenário quitandeira rapper recordista refém regedor remador remadora rendeira rentista restaurador restauradora revisor romeiro roteirista roupeiro sacristão saltador saltadora sambista sanitarista sargenta sem-abrigo sem-terra seminarista sentinela septuagenária septuagenário sequestrador sequestradora sexagenária sexagenário skatista sojicultor soldada solista sommelier soprano sprinter streamer subtenente sucessor sucessora suinocultor surfista tabeliã tabelião talhante tanoeiro tatuador tatuadora tecelã tecelão tecladista telespectador telespetador tenor tiktoker titereiro titia titio toureiro trapezista treinador-adjunto trepador triatleta tributarista tricampeã tricampeão trintão trisavó trisavô trompetista tutor tutora velejador velejadora veraneante vice-campeã vice-campeão vice-primeiro-ministro vigário vigilante vinicultor violoncelista viticultor viticultora voleibolista vovó vovô xadrezista xeque zagueira',
	},
	roleEnds: 'alista nista ivista cista gista ólogo óloga tigador tigadora iatra peuta orista urista ógrafo ógrafa',
	offices: {
		male: 'juiz rei',
		female: 'presidenta juíza rainha',
		pairs: {'o a': 'ministr prefeit deputad', ' a': 'professor senador'},
		any: 'presidente',
	},
	givenNames: {
		male: 'martim artur armando domingos helder elder filipe jaime simao valter wagner dirceu edvaldo genivaldo ademir edmilson claudemir',
		female: 'leonor francisca gislaine graziela marli dulce josefa neide cleide lurdes',
	},
	abbreviations:
		'sr sra dr dra prof etc st pág núm eng engº arq cel maj ten sgt cap sen dep srta profa drs exmo exma exa av jr ltda cia tel fig obs aprox séc vs art inc sto',
	calendar:
		'natal páscoa pentecostes ramadão ramadã quaresma segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo segunda terça quarta quinta sexta',
	questions: 'p pergunta',
	answers: 'r resposta',
	namesAfterOffices: true,
};
