import type {Speech} from './speech.ts';

export const pt: Speech = {
	verbs:
		'disse diz dizem disseram dito dizia afirmou afirma afirmam afirmaram afirmado explicou explica explicam explicaram acrescentou acrescenta declarou declara declararam contou conta contam ressaltou ressalta destacou destaca destacam respondeu responde perguntou pergunta comentou comenta garantiu garante escreveu escreve lembrou lembra avaliou avalia alertou alerta alertam criticou critica defendeu defende anunciou anuncia relatou relata relatam completou completa concluiu conclui reconheceu reconhece admitiu admite informou informa informaram revelou revela lamentou lamenta insistiu insiste sublinhou sublinha salientou salienta frisou referiu refere apontou aponta reiterou confessou confirmou confirma denunciou denuncia argumentou argumenta prosseguiu exclamou gritou tuitou publicou advertiu adverte observou observa',
	softVerbs:
		'chamou chama classificou classifica descreveu descreve falou fala falam prometeu promete acredita acreditam considera pensa quer espera pediu pede pedem exigiu exige acusou acusa acusam condenou condena elogiou elogia vê rejeitou rejeita propôs propõe teme',
	naming: 'chama chamava intitula intitulado chamado nome título intitulada chamada batizado batizada',
	works: 'livro romance filme canção álbum programa série peça documentário exposição',
	otherVerbs:
		'vai vão foi foram vem veio fez faz fazem chegou chega tem têm teve ficou fica ganhou perdeu morreu nasceu saiu entrou voltou vive trabalha deu dá pôs segue',
	verbEnds: '',
	participles: 'dizendo afirmando acrescentando explicando lembrando declarando garantindo criticando ressaltando classificando destacando',
	according: 'segundo|de acordo com|conforme|para|na opinião de|nas palavras de',
	afterwards: '',
	pronouns: {he: 'ele', she: 'ela', they: 'eles elas', it: 'isso isto', self: 'eu nós'},
	relatives: 'que quem',
	determiners:
		'o a os as um uma uns umas seu sua seus suas meu minha nosso nossa do da dos das ao à aos às no na nos nas pelo pela este esta esse essa cada',
	quantifiers: 'vários várias alguns algumas muitos muitas dois duas três quatro cinco outros outras todos todas ambos',
	auxiliaries: 'tem têm tinha havia é são era eram será serão está estão estava pode podem poderia deve devem se lhe não nos já',
	perfect: 'tem têm tinha tinham havia',
	passives: 'foi foram sido',
	agents: 'por pelo pela pelos pelas',
	droppedPlurals: 'm',
	alongside: 'com',
	definite: 'o a',
	anybody: 'homem mulher viúva rapaz moça aposentado aposentada',
	adverbs:
		'também ainda depois então já ontem hoje amanhã sempre nunca assim além mais muito agora antes finalmente apenas só inclusive porém',
	reported: 'teria teriam',
	prepositions: 'de a em com por para sem sobre contra entre desde até após durante sob perante segundo conforme',
	links: 'de do da dos das para',
	conjunctions: 'e ou mas que porque quando se como enquanto embora nem onde pois',
	titles: {
		male: 'sr senhor dom',
		female: 'sra senhora dona',
		any: 'dr dra doutor doutora prof professor professora presidente presidenta ministro ministra general coronel senador senadora deputado deputada prefeito prefeita governador governadora papa rei rainha príncipe juiz juíza ex-presidente primeiro-ministro',
	},
	particles: 'de da do dos das e van von',
	roles: {
		male: 'porta-voz presidente ministro diretor prefeito advogado promotor procurador juiz homem pai filho irmão marido ator cantor pesquisador investigador professor médico treinador jogador chefe deputado senador secretário rei escritor vereador morador',
		female:
			'presidenta ministra diretora prefeita advogada promotora procuradora juíza mulher mãe filha irmã esposa atriz cantora pesquisadora investigadora professora médica treinadora jogadora deputada senadora secretária rainha escritora vereadora moradora',
		any: 'polícia governo partido fontes especialistas especialista analistas sindicato sindicatos moradores testemunhas testemunha autoridades líder ministério comissão tribunal família vítimas economista manifestantes empresa jornal agência relatório jornalista jornalistas vizinhos',
	},
	abbreviations: 'sr sra dr dra prof etc st pág núm',
	calendar:
		'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda terça quarta quinta sexta',
	questions: 'p pergunta',
	answers: 'r resposta',
	verbSecond: false,
	capitalNouns: false,
};
