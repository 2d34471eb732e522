import type {Speech} from './speech.ts';

export const pt: Speech = {
	verbs: {
		'': 'afirmado conclui concluiu considerou defendeu disse disseram dito diz dizem esclarece esclareceu escreve escreveu prosseguiu reconheceu reflete refletiu respondeu resume resumiu relembra relembrou pondera ponderou contrapõe contrapôs narra narrou contesta contestou rebate rebateu replica replicou retruca retrucou comemora comemorou agradece agradeceu sustenta sustentou finaliza finalizou emenda emendou prossegue continua continuou indaga indagou sugere sugeriu aconselha aconselhou prevê previu estima estimou comunica comunicou desmente desmentiu assume assumiu suspira suspirou murmura murmurou opina opinou cita citou orienta orientou ensina ensinou remata rematou atesta atestou encerrou',
		'a am ou aram ava avam':
			'acrescent anunci apont argument avali confirm critic denunci lament lembr observ pergunt ressalt revel salient sublinh record realç reclam assegur desabaf reforç adiant avis indic alert cont destac relat declar inform afirm coment complet confess exclam fris grit reiter explic analis detalh pontu celebr enfatiz justific brinc avanç question exemplific congratul ironiz esclarec neg constat atir dispar recomend',
		'ou aram ava': 'public tuit',
		'e em iu iram ia iam': 'admit advert garant insist refer defend reconhec respond acrescent',
		'ia iam': 'diz conclu escrev',
	},
	softVerbs: {
		'': 'acredita acreditam considera espera pensa quer teme vê exige exigiu pede pedem pediu propôs propõe descreve descreveu descrito descrita promete prometeu',
		'ado ada': 'classific',
		'a am ou': 'acus fal',
		'a ou': 'cham classific conden elogi rejeit',
	},
	naming: 'chama chamava intitula intitulado chamado nome título intitulada chamada batizado batizada',
	works: 'livro romance filme canção álbum programa série peça documentário exposição',
	otherVerbs: {
		'': 'chega chegou fica ficou deu dá entrou fez foi foram ganhou morreu nasceu perdeu pôs saiu segue tem teve trabalha têm vai veio vem vive voltou vão faz fazem',
	},
	participles: {
		ando: 'acrescent afirm classific critic declar destac explic lembr ressalt revel coment complet sublinh salient justific reforç indic anunci alert lament assegur fris',
		indo: 'garant admit insist refer conclu',
		endo: 'diz reconhec defend',
	},
	according: 'segundo|de acordo com|conforme|para|na opinião de|nas palavras de',
	atHead: 'para',
	pronouns: {he: 'ele', she: 'ela', they: 'eles elas', it: 'isso isto', self: 'eu nós'},
	relatives: 'que quem',
	determiners:
		'o a os as um uma uns umas seu sua seus suas meu minha nosso nossa do da dos das ao à aos às no na nos nas pelo pela este esta esse essa cada',
	addressees: 'ao à aos às a',
	quantifiers: 'um uma vários várias alguns algumas muitos muitas dois duas três quatro cinco outros outras todos todas ambos',
	auxiliaries: 'tem têm tinha havia é são era eram será serão está estão estava pode podem poderia deve devem se lhe não nos já',
	perfect: 'tem têm tinha tinham havia',
	passives: 'foi foram sido',
	agents: 'por pelo pela pelos pelas',
	droppedPlurals: 'm',
	alongside: 'com',
	definite: 'o a',
	anybody: 'homem mulher viúva rapaz moça aposentado aposentada',
	indefinite: 'um uma',
	adverbs:
		'lá aqui aí também ainda depois então já ontem hoje amanhã sempre nunca assim além mais muito agora antes finalmente apenas só inclusive porém',
	reported: 'teria teriam',
	presenting: {
		openers: 'são foram essas estas assim é foi isso quem essa esta',
		nouns: 'palavras declarações declaração afirmação frase avaliação opinião alerta resposta relato comentário',
		thus: 'assim',
	},
	demonstratives: 'este esta nesta neste',
	clitics: 'nos me te lhe lhes',
	inside: 'em no na',
	articles: {male: 'o um este esse', female: 'a uma esta essa'},
	asTold: 'como segundo conforme',
	institutions:
		'governo ministério parlamento congresso senado tribunal câmara prefeitura universidade hospital instituto conselho comissão banco partido sindicato associação federação confederação fundação empresa grupo clube museu teatro colégio escola arquivo biblioteca assembleia secretaria união liga polícia',
	prepositions:
		'no na nos nas num numa nuns numas pelo pela pelos pelas de a em com por para sem sobre contra entre desde até após durante sob perante segundo conforme',
	links: 'de do da dos das para',
	conjunctions: 'e ou mas que porque quando se como enquanto embora nem onde pois qual quais cujo cuja cujos cujas',
	titles: {
		male: 'sr senhor dom',
		female: 'sra senhora dona',
		any: 'dr dra doutor doutora prof general coronel governador governadora papa príncipe ex-presidente primeiro-ministro',
	},
	officials: 'advogado advogada político política petista tucano tucana socialista autarca edil dirigente mandatário parlamentar',
	parties:
		'acusado acusada arguido arguida detido detida testemunha vítima réu ré suspeito suspeita condenado condenada motorista condutor condutora paciente agricultor agricultora morador moradora',
	particles: 'de da do dos das e van von',
	roles: {
		male: 'homem pai irmão marido ator aposentado cirurgião padeiro bombeiro zagueiro nadador apicultor dono proprietário avô maestro perito pastor magistrado cozinheiro compositor bailarino pintor fotógrafo apresentador operário voluntário viúvo tio primo neto namorado companheiro idoso organizador coordenador reitor',
		female:
			'mulher mãe irmã esposa atriz aposentada avó nadadora magistrada padeira cozinheira perita compositora bailarina pintora fotógrafa apresentadora bombeira operária voluntária viúva tia prima neta namorada companheira idosa proprietária organizadora coordenadora reitora',
		pairs: {
			'o a': 'advogad filh médic secretári empresári delegad funcionári engenheir polític candidat alun amig vizinh enfermeir arquitet',
			' a': 'diretor promotor procurador cantor pesquisador investigador treinador jogador escritor vereador morador autor agricultor embaixador historiador pescador trabalhador torcedor fundador inspetor consultor produtor',
		},
		any: 'polícia governo partido fontes especialista moradores testemunhas testemunha autoridades líder ministério tribunal família jornal agência jornalista jornalistas especialistas analistas sindicato sindicatos comissão vítimas economista manifestantes empresa relatório vizinhos porta-voz chefe prefeitura câmara associação organização vice-presidente comandante capitão tenente sargento bispo padre integrante membro representante estudante estudantes docente docentes pais trabalhadores agricultores bombeiros médicos cientista cientistas jovem parlamentar parlamentares gerente motorista piloto técnico pesquisadores atacante goleiro residente cliente comerciante policial autarca guarda-redes ciclista músico poeta veterinário condutor soldado vítima sobrevivente guarda campeão campeã futebolista atleta réu dirigente governante pecuarista chef cirurgiã psiquiatra repórter cineasta guitarrista escultor artista estilista humorista selecionador árbitro agente comissário militar taxista caminhoneiro colega turista passageiro paciente inquilino responsável arcebispo cardeal freira princesa cônsul chanceler',
	},
	roleEnds: 'alista nista ivista cista gista ólogo óloga tigador tigadora',
	offices: {
		male: 'juiz rei',
		female: 'presidenta juíza rainha',
		pairs: {'o a': 'ministr prefeit deputad', ' a': 'professor senador'},
		any: 'presidente',
	},
	abbreviations: 'sr sra dr dra prof etc st pág núm',
	calendar: 'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo segunda terça quarta quinta sexta',
	questions: 'p pergunta',
	answers: 'r resposta',
	namesAfterOffices: true,
};
