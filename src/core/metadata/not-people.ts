/** Words of which one is enough to show that a “name” is no person's: newsrooms, companies, roles. Lower case, whole words. */
export const bodyWords: ReadonlySet<string> = new Set(
	`agence agencia agencias agency agencies agentur agenturen agenzia agenzie associated admin administrator bureau channel
	company content contributor contributors correspondent correspondents corresponsal corrispondente department desk digital editor editors editorial
	enviado envoyé foreign gmbh group gruppe guest images inc institute jornal journal journalist journaliste journalists kolumnist korrespondent
	korrespondentin lecturer ltd magazin magazine media medien mediengruppe network news newsdesk newspaper newspapers newsroom office online organisation organization
	periodista photographer photos portal press presse presseagentur pressestelle producer profesor profesora professor professorin publishing radio researcher redacción redaccion redactie redakcja redakcija
	redaksiyon redaksjon redaksjonen redaktion redaktionen redaktionsteam redaktsiya redaktor redaktör redazione redação rédaction report reporter reporters reporting senior service services
	author user users staff studio team telegram telephone tiktok twitter facebook instagram linkedin whatsapp youtube advertising televisión television tidende tidning tv university verlag volontär volontärin webteam website writer writers zeitung autor
	редакция редакції редакция агентство новости корреспондент خبر وكالة تحرير מערכת haber haberleri muhabir merkezi servisi ajansı`.split(
		/\s+/,
	),
);

/** Parts of a word that only roles and bodies have: “Wirtschaftsredakteurin”, “Nachrichtenagentur”. Lower case. */
export const bodyWordParts =
	/redakt|rédact|redacc|redaç|redacti|korrespond|correspond|reporter|journalis|agentur|verlag|volont|(?:^|.)editor$|fotograf|photograph|medien|^autor(?:es|en|s)?$/;

/** Parts of words for those who write the news, and for no body. */
export const newsRoles =
	/reporter|correspond|korrespond|journalis|verslaggev|redact(?:eu|ri|or)|redakt[eöø]|rédact(?:eu|ri)|\beditor|\bwriter|[ck]olumnist|giornalista|periodista|dziennikar|muhabir/i;

/** News agencies and their like that stand beside authors' names, folded (lower case letters and digits only). */
export const agencies: ReadonlySet<string> = new Set(
	`aap aa afp afpcom ani anka anp ansa antara ap apa apanews apn apnews askanews belga bernama bloomberg bta canadianpress cna cnn cnnwire cp ctk dapd
	dha deutschepresseagentur dpa dpaafx dpatmn efe einpresswire epd europapress globenewswire hina ians iha interfax itartass jiji kna kyodo keystone keystonesda lusa lusaagency
	mti mtvuutiset ntb paa pamedia pap prnewswire pti reuters ria rianovosti ritzau sda sdaats sid sputnik stt tanjug tass tt ttnyhetsbyran ukrinform unn upi usatoday
	wam wire xinhua yonhap zap theassociatedpress theconversation agencefrancepresse associatedpress thomsonreuters pressassociation 共同通信 時事通信 新华社 新華社 中新社 연합뉴스`.split(
		/\s+/,
	),
);
