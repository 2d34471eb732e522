import type {Speech} from './speech.ts';

export const de: Speech = {
	verbs:
		'sagte sagt sagten sagen gesagt erklärte erklärt erklärten erklären betonte betont betonten meinte meint meinten schrieb schreibt schrieben fragte fragt antwortete antwortet entgegnete entgegnet erwiderte erwidert ergänzte ergänzt berichtete berichtet berichteten berichten mitteilte mitteilten behauptete behauptet behaupteten kritisierte kritisiert kritisierten warnte warnt warnten äußerte äußert äußerten forderte fordert forderten kommentierte kommentiert erläuterte erläutert bestätigte bestätigt verkündete verkündet verkündeten urteilte urteilt mahnte mahnt versicherte versichert rief riefen ruft bekräftigte bekräftigt unterstrich unterstreicht bemerkte bemerkt resümierte resümiert stellte teilte teilt teilten gab gibt gaben fügte fügt fuhr fährt fügten bilanzierte twitterte verriet verrät beteuerte beteuert lobte lobt scherzte klagte klagt beklagte beklagt versprach verspricht räumte räumt kündigte kündigt zitierte zitiert begründete begründet skandierten skandierte heißt hieß lautet lautete argumentierte argumentiert schilderte schildert prophezeite erinnerte erinnert appellierte appelliert konstatierte konstatiert schimpfte wetterte monierte hob hebt deutete formulierte formuliert aufforderte aufforderten hinzufügte hinzufügten ausführte klarstellte feststellte darlegte angab bekanntgab ankündigte ankündigten vorwarf bemängelte bemängelt bemängelten rügte rügt konterte kontert jubelte jubelt schwärmte schwärmt seufzte folgerte folgert mutmaßte mutmaßt prognostizierte prognostiziert dementierte dementiert präzisierte präzisiert meldete meldet meldeten gestand gesteht beschwichtigte beschwichtigt polterte poltert ätzte ätzt höhnte witzelte flüsterte murmelte postete postet notierte notiert moniert versicherten argumentierten appellierten erinnerten beklagten antworteten fragten beteuerten bekräftigten',
	softVerbs:
		'nannte nennt nannten nennen bezeichnete bezeichnet bezeichneten bezeichnen sprach spricht sprachen sprechen beschrieb beschreibt beschrieben charakterisierte charakterisiert wies weist wiesen warf wirft warfen verurteilte verurteilt bestreitet bestritt wertete wertet werteten sieht sah sehen hält hielt halten hofft hoffte glaubt glaubte findet fand denkt dachte schlug schlägt verteidigte verteidigt drohte droht drohten zeigte zeigt zeigten lobten begrüßte begrüßt vermutete vermutet rechnet rechnete plädierte plädiert rät riet verlangte verlangt verlangten steht stand ging geht gehen bedauerte bedauert sagen will wollte beschwor beschwören beschuldigte wandte wendet kam kommt machte macht beschimpfte spottete titelte titelt veröffentlichte fürchtet fürchtete reagierte reagiert schloss schließt bat bittet stufte bestand besteht lehnte lehnt lehnten würdigte würdigt würdigten verglich vergleicht verglichen pries preist geißelte attestierte attestiert bescheinigte bescheinigt unterstellte unterstellt verwies verweist verwiesen drängte drängt rechtfertigte rechtfertigt empfand empfindet brandmarkte betitelte',
	naming: 'heißt heißen hieß hießen genannt name namen titel getauft betitelt',
	works: '',
	otherVerbs:
		'ging geht gehen kam kommt kommen lag liegt liegen blieb bleibt bleiben nahm nimmt nehmen ließ lässt lassen führte führt führen brachte bringt bringen stieg steigt fiel fällt begann beginnt endete endet traf trifft treffen verlor verliert gewann gewinnt erhielt erhält bekam bekommt musste mussten konnte konnten durfte sollten wollten arbeitet arbeitete lebt lebte spielt spielte sorgt sorgte gilt galt gehört gehörte scheint schien wirkt wirkte läuft lief trat tritt zog zieht setzt setzte reist reiste starb flog fuhren soll sollen kündigen entschied beschloss beschlossen unterstützt',
	verbEnds: '',
	participles: '',
	according:
		'laut|gemäß|so|wie|nach den worten|nach den worten von|nach angaben|nach angaben von|nach ansicht|nach ansicht von|nach meinung|nach meinung von|nach aussage|nach aussage von|nach aussagen|nach aussagen von|nach auffassung|nach auffassung von|nach einschätzung|nach einschätzung von|nach worten|nach worten von|nach informationen|nach informationen von|nach berichten|nach berichten von|nach darstellung|nach darstellung von|nach überzeugung|nach überzeugung von|nach erkenntnissen|nach erkenntnissen von',
	afterwards: 'zufolge',
	pronouns: {he: 'er', she: 'sie', they: 'sie', it: 'es', self: 'ich wir'},
	relatives: '',
	determiners:
		'der die das den dem des ein eine einer einem einen eines dieser diese dieses diesem diesen sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres kein keine jener jene unser unsere welche',
	quantifiers: 'mehrere viele einige manche zwei drei vier fünf beide alle zahlreiche dies andere',
	auxiliaries:
		'hat habe haben hatte hatten hätte hätten ist sei sind war waren wäre wird werde werden wurde wurden würde würden kann könne könnte konnte muss müsse müsste soll solle sollte will wolle wollte darf dürfe',
	perfect: 'hat haben hatte hatten',
	passives: '',
	agents: '',
	droppedPlurals: '',
	alongside: '',
	definite: 'der die das',
	anybody: 'mann frau junge mädchen witwe witwer rentner rentnerin',
	adverbs:
		'auch dann später so sich darin ähnlich insbesondere dadurch dennoch zugleich gleichzeitig danach dazu darum hiermit sogar sehr mehr besonders vor-allem ebenso zurzeit derzeit heute damals danach somit bislang bisher mittlerweile kürzlich jüngst vorher bald oft leider noch erneut bereits schon nur nicht nie gestern heute morgen nun jetzt zuvor zudem außerdem weiter daraufhin darauf dabei dazu hierzu anschließend schließlich jedoch aber allerdings dagegen hingegen immer wieder ebenfalls unterdessen inzwischen gegenüber wörtlich abermals zuletzt zunächst deshalb daher demnach dennoch trotzdem selbst hinzu mit an fest vor zurück ein am dort hier damit davon ihn ihm ihnen mich mir uns',
	reported:
		'sei seien habe hätten würden werde könne könnten müsse müssten solle wolle dürfe gebe gehe stehe komme bleibe mache wisse sehe finde halte brauche gelte liege bestehe lasse bedeute führe handele fehle bekomme nehme zeige stelle diene erhalte gehöre verstehe hoffe glaube trage laufe setze kenne',
	prepositions:
		'in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter gegen für durch um ohne seit bis während wegen trotz zwischen neben hinter laut gemäß als wie per ab ins ans aufs außer statt gegenüber anlässlich angesichts mithilfe aufgrund seitens bezüglich hinsichtlich innerhalb außerhalb infolge zugunsten mittels jenseits unterhalb oberhalb samt nahe entlang',
	links: 'von vom des der für bei aus beim zu',
	conjunctions:
		'und oder aber dass daß weil wenn als ob denn sondern obwohl damit da nachdem bevor sowie wonach wobei indem sodass was wer wo warum',
	titles: {
		male: 'herr',
		female: 'frau',
		any: 'dr prof professor professorin präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin ministerpräsident ministerpräsidentin general papst richter richterin vorsitzende vorsitzender vorsitzenden sir senator senatorin bürgermeister bürgermeisterin oberbürgermeister oberst major chef chefin sprecher sprecherin mitglied',
	},
	particles: 'von van zu zur de del di da der den al bin la le du ten',
	roles: {
		male: 'sprecher minister präsident kanzler chef vorsitzender richter anwalt staatsanwalt direktor leiter sekretär experte politiker abgeordneter senator bürgermeister trainer spieler professor forscher autor journalist mann vater sohn bruder könig general botschafter beauftragter beamter manager fahrer lehrer arzt schüler student zeuge funktionär reporter kollege bischof gouverneur anführer gründer inspektor kommissar vertreter analyst kritiker wissenschaftler historiker unternehmer vorstand geschäftsführer händler makler bäcker bauer landwirt wirt pfarrer künstler maler musiker sänger schauspieler berater gärtner pfleger apotheker architekt ingenieur physiker biologe ökonom soziologe psychologe rentner nachbar besucher betreiber inhaber besitzer',
		female:
			'sprecherin ministerin präsidentin kanzlerin chefin vorsitzende richterin anwältin staatsanwältin direktorin leiterin sekretärin expertin politikerin abgeordnete senatorin bürgermeisterin trainerin spielerin professorin forscherin autorin journalistin frau mutter tochter schwester königin botschafterin beauftragte beamtin managerin lehrerin ärztin schülerin studentin zeugin mitarbeiterin gouverneurin gründerin vertreterin wissenschaftlerin historikerin unternehmerin geschäftsführerin händlerin maklerin bäckerin bäuerin landwirtin wirtin pfarrerin künstlerin malerin musikerin sängerin schauspielerin beraterin gärtnerin pflegerin apothekerin architektin ingenieurin physikerin biologin ökonomin soziologin psychologin rentnerin nachbarin besucherin betreiberin inhaberin besitzerin',
		any: 'polizei regierung partei staatsanwaltschaft ministerium analysten experten kritiker anwohner zeugen augenzeugen behörden mitglied mitglieder demonstranten politiker opposition gericht verband gewerkschaft agentur zeitung magazin bericht leute',
	},
	abbreviations:
		'dr prof st bzw ca usw etc z.b d.h u.a nr vgl sog evtl mio mrd jan feb mär apr jun jul aug sep sept okt nov dez hl geb inc co ltd jr',
	calendar:
		'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember tag tage tagen woche wochen monat monate monaten jahr jahre jahren stunde stunden minuten morgen abend nacht wochenende',
	questions: 'f frage',
	answers: 'a antwort',
	verbSecond: true,
	capitalNouns: true,
};
