import type {Speech} from './speech.ts';

export const pt: Speech = {
	verbs: {
		'': 'afirma afirmado afirmam afirmaram comenta completa dito prosseguiu disse disseram diz dizem dizia explica explicam explicaram resume confessa frisa',
		'a ou':
			'acrescent anunci apont argument avali confirm critic denunci lament lembr observ pergunt ressalt revel salient sublinh record realç reclam assegur desabaf reforç adiant avis indic',
		'e iu': 'admit advert garant insist refer',
		'a am ou': 'alert cont destac relat',
		' u': 'conclui defende escreve reconhece responde',
		'a ou aram': 'declar inform',
		ou: 'afirm coment complet confess exclam fris grit public reiter tuit explic',
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
	participles: {'': 'dizendo garantindo', ando: 'acrescent afirm classific critic declar destac explic lembr ressalt'},
	according: 'segundo|de acordo com|conforme|para|na opinião de|nas palavras de',
	pronouns: {he: 'ele', she: 'ela', they: 'eles elas', it: 'isso isto', self: 'eu nós'},
	relatives: 'que quem',
	determiners:
		'o a os as um uma uns umas seu sua seus suas meu minha nosso nossa do da dos das ao à aos às no na nos nas pelo pela este esta esse essa cada',
	addressees: 'ao à aos às a',
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
		any: 'dr dra doutor doutora prof general coronel governador governadora papa príncipe ex-presidente primeiro-ministro',
	},
	particles: 'de da do dos das e van von',
	roles: {
		male: 'homem pai irmão marido ator',
		female: 'mulher mãe irmã esposa atriz',
		pairs: {
			'o a': 'advogad filh médic secretári',
			' a': 'diretor promotor procurador cantor pesquisador investigador treinador jogador escritor vereador morador',
		},
		any: 'polícia governo partido fontes especialista moradores testemunhas testemunha autoridades líder ministério tribunal família jornal agência jornalista jornalistas especialistas analistas sindicato sindicatos comissão vítimas economista manifestantes empresa relatório vizinhos porta-voz chefe',
	},
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
