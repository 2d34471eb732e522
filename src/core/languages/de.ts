import type {Language} from './language.ts';

export const de: Language = {
	tag: 'de',
	clutter: {},
	bylinePrefixes: [],
	and: [],
	speech: {
		verbs:
			'sagte sagt sagten sagen gesagt erklärte erklärt erklärten erklären betonte betont betonten meinte meint meinten schrieb schreibt schrieben fragte fragt antwortete antwortet entgegnete entgegnet erwiderte erwidert ergänzte ergänzt berichtete berichtet berichteten berichten mitteilte mitteilten behauptete behauptet behaupteten kritisierte kritisiert kritisierten warnte warnt warnten äußerte äußert äußerten forderte fordert forderten kommentierte kommentiert erläuterte erläutert bestätigte bestätigt verkündete verkündet verkündeten urteilte urteilt mahnte mahnt versicherte versichert rief riefen ruft bekräftigte bekräftigt unterstrich unterstreicht bemerkte bemerkt resümierte resümiert stellte teilte teilt teilten gab gibt gaben fügte fügt fuhr fährt fügten bilanzierte twitterte verriet verrät beteuerte beteuert lobte lobt scherzte klagte klagt beklagte beklagt versprach verspricht räumte räumt kündigte kündigt zitierte zitiert begründete begründet skandierten skandierte heißt hieß so lautet lautete argumentierte argumentiert schilderte schildert prophezeite erinnerte erinnert appellierte appelliert konstatierte konstatiert schimpfte wetterte monierte hob hebt deutete formulierte formuliert',
		softVerbs:
			'nannte nennt nannten nennen bezeichnete bezeichnet bezeichneten bezeichnen sprach spricht sprachen sprechen beschrieb beschreibt beschrieben charakterisierte charakterisiert wies weist wiesen warf wirft warfen verurteilte verurteilt bestreitet bestritt wertete wertet werteten sieht sah sehen hält hielt halten hofft hoffte glaubt glaubte findet fand denkt dachte schlug schlägt verteidigte verteidigt drohte droht drohten zeigte zeigt zeigten lobten begrüßte begrüßt vermutete vermutet rechnet rechnete plädierte plädiert rät riet verlangte verlangt verlangten steht stand ging geht gehen bedauerte bedauert sagen will wollte beschwor beschwören beschuldigte wandte wendet kam kommt machte macht beschimpfte spottete titelte titelt veröffentlichte fürchtet fürchtete reagierte reagiert schloss schließt bat bittet stufte bestand besteht',
		participles: '',
		according:
			'laut|gemäß|so|nach angaben von|nach angaben der|nach angaben des|nach ansicht von|nach ansicht der|nach ansicht des|nach meinung von|nach meinung der|nach meinung des|nach aussage von|nach aussage der|nach aussage des|nach aussagen von|nach aussagen der|nach aussagen des|nach auffassung von|nach auffassung der|nach auffassung des|nach einschätzung von|nach einschätzung der|nach einschätzung des|nach worten von|nach den worten von|nach den worten der|nach den worten des|wie',
		afterwards: 'zufolge',
		pronouns: {he: 'er', she: 'sie', they: 'sie', it: 'es', self: 'ich wir'},
		relatives: '',
		determiners:
			'der die das den dem des ein eine einer einem einen eines dieser diese dieses diesem diesen sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres kein keine jener jene mehrere viele einige manche zwei drei vier fünf unser unsere beide alle welche zahlreiche',
		auxiliaries:
			'hat habe haben hatte hatten hätte hätten ist sei sind war waren wäre wird werde werden wurde wurden würde würden kann könne könnte konnte muss müsse müsste soll solle sollte will wolle wollte darf dürfe',
		adverbs:
			'auch dann später noch erneut bereits schon nur nicht nie gestern heute morgen nun jetzt zuvor zudem außerdem weiter daraufhin darauf dabei dazu hierzu anschließend schließlich jedoch aber allerdings dagegen hingegen immer wieder ebenfalls unterdessen inzwischen gegenüber wörtlich abermals zuletzt zunächst deshalb daher demnach dennoch trotzdem selbst hinzu mit an fest vor zurück ein am dort hier damit davon',
		prepositions:
			'in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter gegen für durch um ohne seit bis während wegen trotz zwischen neben hinter laut gemäß als wie per ab ins ans aufs außer statt gegenüber',
		conjunctions: 'und oder aber dass daß weil wenn als ob denn sondern obwohl damit da nachdem bevor sowie wonach wobei indem sodass was wer wo warum',
		titles: {
			male: 'herr',
			female: 'frau',
			any: 'dr prof professor professorin präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin ministerpräsident ministerpräsidentin general papst richter richterin vorsitzende vorsitzender vorsitzenden sir senator senatorin bürgermeister bürgermeisterin oberbürgermeister oberst major chef chefin sprecher sprecherin',
		},
		particles: 'von van zu zur de del di da der den al bin la le du ten',
		roles: {
			male: 'sprecher minister präsident kanzler chef vorsitzender richter anwalt staatsanwalt direktor leiter sekretär experte politiker abgeordneter senator bürgermeister trainer spieler professor forscher autor journalist mann vater sohn bruder könig general botschafter beauftragter beamter manager fahrer lehrer arzt schüler student zeuge funktionär reporter kollege bischof gouverneur anführer gründer inspektor kommissar vertreter analyst kritiker wissenschaftler historiker unternehmer vorstand geschäftsführer',
			female:
				'sprecherin ministerin präsidentin kanzlerin chefin vorsitzende richterin anwältin staatsanwältin direktorin leiterin sekretärin expertin politikerin abgeordnete senatorin bürgermeisterin trainerin spielerin professorin forscherin autorin journalistin frau mutter tochter schwester königin botschafterin beauftragte beamtin managerin lehrerin ärztin schülerin studentin zeugin mitarbeiterin gouverneurin gründerin vertreterin wissenschaftlerin historikerin unternehmerin geschäftsführerin',
			any: 'polizei regierung partei staatsanwaltschaft ministerium analysten experten kritiker anwohner zeugen augenzeugen behörden mitglied mitglieder demonstranten politiker opposition gericht verband gewerkschaft agentur zeitung magazin bericht leute',
		},
		abbreviations: 'dr prof st bzw ca usw etc z.b d.h u.a nr vgl sog evtl mio mrd jan feb mär apr jun jul aug sep sept okt nov dez hl geb inc co ltd jr',
		calendar:
			'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember',
		verbSecond: true,
		capitalNouns: true,
	},
};
