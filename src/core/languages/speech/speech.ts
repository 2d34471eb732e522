/** Stems by the endings that they take: “'ed s': 'claim explain'”; words that take none under “''”; where an ending is empty, the stem is a word too: “' ed s': 'claim'”. So a script packs smaller. */
export type Forms = Readonly<Record<string, string>>;

/** Words for people. `male` and `female` say who it is; `pairs` have two endings, his and hers: “' in': 'sprecher'”. */
export interface Roles {
	male?: string;
	female?: string;
	pairs?: Forms;
	any?: string;
}

/** Words that mean him, her, or them; a word may be in several. */
export interface Owners {
	male: string;
	female: string;
	many?: string;
}

/** What says whose words stand before it, or behind its colon. */
export interface Presenting {
	/** With what such a sentence begins: “these”. */
	openers: string;
	/** Which nouns it calls them by: “words”. */
	nouns: string;
	/** After what a name alone tells: “thus”. */
	thus?: string;
	/** What owns such a noun: “his”. */
	his?: {male: string; female: string};
	/** After such a noun, what stands before whom the words are for: “to”. */
	to?: string;
	/** What was said, as a word before the verb: “lo”. */
	it?: string;
	/** “A sottolinearlo è Ada Ito”, “Ne è convinta Ada Ito”: the words for “to”, “of it” and “is”, and the ends of infinitives. */
	told?: {to: string; of: string; copulas: string; infinitives: string};
}

/**
 * How a language reports speech. All words lower case, straight apostrophes; one string holds many, parted by spaces.
 * Only `according`, `afterwards`, `ownWords`, `coined`, `glosses`, `references`, `knownAs`, `examples`, `interrupting`, `impersonal`, `outletLeads`, `viewpoints.phrases`, `largeOffices`, `towards`, `what`, `aliases`, `quantities.about` and `latter.many` hold phrases of several words, parted by “|”.
 */
export interface Speech {
	/** Verbs that report, in every finite form that reports: “said”, “says”, “told”. */
	verbs: Forms;
	/** Verbs that report only beside quotation marks, in every finite form: “called”, “promised”. */
	softVerbs: Forms;
	/** Those of these that tell what somebody does or thinks, and does not say: “shows”, “feels”. */
	silent?: string;
	/** Of verbs that report nothing, forms that tell how somebody sees a thing: “seen by bakers as”. */
	seeing?: string;
	/** Participles of what nobody is named for: “is said to be”. */
	rumoured?: string;
	/** Verbs of what makes somebody do something: “prompted Ito to say”. */
	causing?: string;
	/** Those of these that are no finite form, and report behind one: “fa eco”. */
	complements?: string;
	/** Behind a word for “one”, or with it, verbs that say where the words are written: « lit-on dans ». */
	reading?: string;
	/** Verbs that report only with a particle that ends their clause: “lägger hon till”, “shot back”. */
	separable?: {verbs: string; particles: string};
	/** Infinitives that report behind an auxiliary and who does: “kan hon berätta”. Only beside `separable`. */
	infinitives?: string;
	/** Verbs of words that come from somebody, and “from”: “lyder det kort fra Ada Ito”. */
	echoes?: {verbs: string; from: string};
	/** Verbs behind which “it” says nothing: “klinkt het”. */
	sounding?: string;
	/** News agencies, behind the article of whom one tells: „sagte ein Sprecher der dpa“. */
	agencies?: string;
	/** Verbs that tell what things do, too, where only a person says something by them: „steht“. */
	mindless?: string;
	/** Verbs for what others say that somebody does: „soll“. */
	hearsay?: string;
	/** That somebody spoke while somebody else did; phrases, parted by “|”. */
	interrupting?: string;
	/** What gives a thing its name, right before that name: “called”, “labelled”, “title”. */
	naming: string;
	/** What stands right before a name or a word that is so called, and that nobody says: “so-called”; phrases, parted by “|”. */
	coined?: string;
	/** What stands before what somebody or something is called by others; phrases, parted by “|”. */
	knownAs?: string;
	/** What stands before some of many: “such as”; phrases, parted by “|”. */
	examples?: string;
	/** What stands right before the name of a paper or a programme in marks: „in der“; phrases, parted by “|”. */
	outletLeads?: string;
	/** Verbs right before the title of what somebody makes or plays, and nouns for who does, before “of” and the title. Where only a title's first word is large. */
	makers?: {verbs: string; nouns: string};
	/** Infinitives that tell who speaks, behind “and”: « Et le maire d'ajouter : … » */
	narrating?: string;
	/** What stands right behind the name of a paper in marks that has seen something; phrases, parted by “|”. */
	outletTails?: string;
	/** What has a title, right before that title, or before a colon and it: “book”, “film”. Where nouns are large, titles right behind them are told by their own. */
	works?: string;
	/** What says that a title follows, where titles are told by their large words: “titled”. */
	titled?: string;
	/** What stands right before the title of a programme, where titles are told by their large words: “on”. */
	stages?: string;
	/** What somebody is in a work, right behind its title: “star”. */
	stars?: string;
	/** Papers, broadcasters and the like, right before their names in marks; also as the end of a word. Where titles are told by their large nouns. */
	media?: string;
	/** What is cried, who cries it together, what somebody is known to have said, what has words on it, verbs before “with” and what is said: “chant”, “crowd”, “remark”, “banner”, “ended”. */
	spoken?: {cries: string; crowds: string; lines: string; signs: string; closers: string};
	/** How it is said that somebody's words are cited: „wird … zitiert“, „zitiert … mit den Worten“. */
	citing?: {verb: string; auxiliaries: string; verbs?: string; by?: string; words?: string};
	/** Common verbs that report nothing, in every finite form: a noun phrase ends before them. */
	otherVerbs: Forms;
	/** Verbs that are no `otherVerbs` but tell what somebody does and not what they say, where marked words are part of a noun phrase: “joined”. */
	deeds?: string;
	/** Nouns for what was said by somebody else: “the ‘no ferry’ headlines”. */
	echoed?: string;
	/** Nouns for words, right before these, and what begins to tell of them behind these: “the phrase ‘…,’ which”. */
	terms?: {nouns: string; of: string};
	/** Behind “one”, “two”, “some”: “of them”; phrases, parted by “|”. */
	among?: string;
	/** What begins an aside that tells of somebody, besides an article: “whose”, words in “-ing”. */
	asides?: {words: string; ends: string};
	/** The end of words that are verbs in most cases: “-ed”. */
	verbEnd?: string;
	/** What stands before what somebody calls somebody else: “fought the plan as ‘a farce’”. */
	likening?: string;
	/** What leads to what somebody else did: “blamed him for”. */
	reasons?: string;
	/** What somebody says, as theirs: “Ito's claim that …”. */
	sayings?: string;
	/** Behind one of these, what leads to what was said, “that” first; those of them that lead to an infinitive; and what stands before who said it: “a claim by Ito that”. */
	claims?: {contents: string; to: string; by: string};
	/** Where verbs tell reported speech: nouns for what was said, what stands before who said it, and what leads to it besides such a verb: „der Vorwurf von Ito, der Brunnen sei …“. */
	reportedClaims?: {nouns: string; by: string; that: string};
	/** What people write, and what stands before who wrote it: “a letter from”. */
	writings?: {nouns: string; by: string};
	/** After one of these a form that may be a verb is a noun: “recent remarks”. */
	adjectives?: string;
	/** The end of words that are verbs right behind a name: “Ito bakes”. */
	presentEnd?: string;
	/** The end of words that tell what somebody is doing, right behind who does: “with Ito going”. */
	participleEnd?: string;
	/** Forms that report for the subject of their sentence: “saying”, “adding”. */
	participles?: Forms;
	/** What stands before a speaker: “according to”. */
	according: string;
	/** Those of them that say something else but at a clause's head: “wie”. */
	atHead?: string;
	/** Nouns for what happened to whom they stand before: “il caso Ada Ito: ‘…’”. */
	cases?: string;
	/** Nouns for what things are done by, behind one of these: “according to their habits”. */
	measures?: string;
	/** What tells in the words right before it that marked words say what others mean: “Latin for”; phrases, parted by “|”. */
	glosses?: string;
	/** What leads in brackets to the title of something else: “(see ‘…’)”; phrases, parted by “|”. */
	references?: string;
	/** What somebody is asked by: “She was asked, ‘…?’” */
	asked?: string;
	/** What stands after a speaker: “zufolge”. */
	afterwards?: string;
	/** What tells that the subject of the sentence says it of itself: „nach eigenen Angaben“; phrases, parted by “|”. */
	ownWords?: string;
	/** Pronouns as subjects. `she` and `they` may share a word (“sie”). */
	pronouns: {he: string; she: string; they: string; it: string; self: string};
	/** “His”, “her” and “their” of whoever is the subject, where those have words of their own: “sin”. */
	reflexives?: string;
	/** “You”, as whoever is asked: where questions of an interview begin with a dash as its answers do. */
	hearers?: string;
	/** What stands behind “he” or “it” where that is nobody: « il s’agit »; phrases, parted by “|”. */
	impersonal?: string;
	/** What tells that somebody speaks of themselves alone: “I”, also as an object or an owner where verbs need no subject. */
	own: string;
	/** Those of them that mean several of whom the story told before: « ils », « elles ». */
	groups?: {male: string; female: string};
	/** Ends of nouns for several, each with what ends the noun for one of them: “i-o”, “s-”. */
	plurals?: string;
	/** Those of them that mean a body which speaks: “it said”. Empty where “it” is the subject of verbs that have none. */
	bodies?: string;
	presenting?: Presenting;
	/** What begins a clause about whom or what somebody else does something to, or somebody of theirs does something: “whom”, “whose”. */
	relativeObjects?: string;
	/** Whether a name may stand before what it describes: “a Boots worker”. */
	namesBeforeNouns?: boolean;
	/** Whom one tells or calls so, as a word before the verb: “nous”, “la”. */
	clitics?: string;
	/** What stands before what somebody talks of: “sobre”. */
	about?: string;
	/** What begins a day: “este jueves”. */
	demonstratives?: string;
	/** Behind one of these he or she who was named last: « ce dernier »; several, as phrases, parted by “|”; alone: « celui-ci »; before what tells who it is: « celle qui ». */
	latter?: {male?: string; female?: string; many?: string; alone?: Owners; who?: Owners};
	/** “He”, “she” and “they” beside what leads to a speaker, where they are no subjects: « selon lui », “according to her”. */
	disjunctives?: Owners;
	/** What stands before and behind “his”, “her” and “their”, at “~”, where it tells whose words or thoughts they are: “in ~ view”; phrases, parted by “|”. */
	viewpoints?: Owners & {phrases: string};
	/** Adjectives between an article and a bare name: « le jeune Ito ». */
	young?: string;
	/** Articles, with the words that hold them and a preposition: “del”. */
	contracted?: Forms;
	/** Articles, none where it could be two, with the forms that they have where a preposition or a noun governs them: „laut einem Sprecher“. */
	governed?: Forms;
	/** What stands before an office that somebody has just taken: “blir ny biskop”. */
	fresh?: string;
	/** Offices that are one: groups, parted by bars. */
	synonyms?: string;
	/** The ends of what people are called by their age, or of what tells it before their name: “-year-old”. */
	ageEnds?: string;
	/** The ends of verbs for what somebody does beside what they say: “she laughs”. */
	gestureEnds?: string;
	/** “praised ‘Night Boats’”: what is done to a work. */
	judging?: string;
	/** Whoever a story leaves without a name: “the source”. */
	unnamed?: string;
	/** What somebody is called by whom a sentence told of: “the teenager”. */
	epithets?: string;
	/** What is written on a thing: “a cake reading ‘…’”. */
	inscribed?: string;
	/** What words do that stand on a thing, where its noun is no subject: „Auf der Tafel steht: ‚…‘“. */
	borne?: string;
	/** “the father of two”, “the dad-of-two”: who is so called beside how many children. */
	parents?: string;
	/** What people are called by where they come from, with its article if that is the end of the noun; the longer ones also as the end of a word: “nordlendingen”. Those of a party, too: “PVV'er”. */
	natives?: string;
	/** Ends of nouns for those who come from a place, where these are written large: « le Finistérien ». */
	nativeEnds?: string;
	/** Roles that are so to something, by a word that elsewhere leads to whom one tells: « adjoint à la culture ». */
	assigned?: string;
	/** Words for somebody who is so to somebody else, or for anybody, without an article: “nabo”, “man”. The longer ones also as the end of a word. */
	relations?: string;
	/** Ends of nouns for more than one, where an article tells one from many. */
	manyEnds?: string;
	/** Verbs between somebody and what they are: “er”. Where no article stands before that. */
	being?: string;
	/** What ages are counted in, where it stands behind them: “år”. */
	years?: string;
	/** What ages are counted in, behind a name, a comma and the number: « Ada Ito, 31 ans ». */
	ages?: string;
	/** What stands before places and never before people: “in”. */
	inside?: string;
	/** What names of states begin with, where they are no single words or could be somebody's: “north”, “virginia”. Empty where a name behind “in” and a comma may be somebody's. */
	regions?: string;
	/** Articles before an adjective, where that of the noun is its end: “den nye biskopen”. */
	adjectiveArticles?: string;
	/** Articles by the gender of whom they stand before. */
	articles?: {male: string; female: string};
	/** Verbs of whoever was told by somebody else: “The court heard Ito say”. */
	hearing?: string;
	/** Verbs of whoever has spoken already, and goes on: “added”. */
	continuing?: string;
	/** Nouns for times, which speak as little as they do: « la veille ». */
	times?: string;
	/** Behind some time, how it lies to another: « un peu plus tôt », “poco después”. Only in Romance languages. */
	whiles?: string;
	/** What leads to who calls a thing so, right before them, as phrases of a word or two: “what”, “lo que”. */
	what?: string;
	/** What leads to a verb and, behind it, who tells: “según explicó Ana Ruiz”. */
	asTold?: string;
	/** What leads, right behind marked words, to who says so and the verb: “‘…,’ as Ito put it”. */
	asSaid?: string;
	/** Verbs behind which stands whom one tells, never who does. */
	telling?: string;
	/** Verbs before which the ending of an owner is part of a name: “McDonald's said”. */
	nameEndVerbs?: string;
	/** Words in which names of bodies end, or in Romance languages begin, that no “he” or “she” means. */
	institutions?: string;
	relatives: string;
	/** Articles and what takes their place: “the”, “a”, “his”. A word that ends in an apostrophe, here or below, is read apart from the next: “l'”. */
	determiners: string;
	/** Determiners that no subject takes, though it stands first: “dem”. Empty where they do not tell. */
	objects?: string;
	/** Of these and others, what stands before whom a noun belongs to: “des”. */
	genitives?: string;
	/** What stands before those whom somebody tells something: “dem”, “al”. Empty where it does not tell. */
	addressees?: string;
	/** What stands before these, without a verb: “gegenüber”. Phrases, parted by “|”. */
	towards?: string;
	/** Stand before a noun or alone: “some”, “many”, “this”. */
	quantifiers: string;
	/** Those of them that alone mean a thing: “this”. */
	pointers?: string;
	/** Those of them that may stand behind whom they count, before the verb: “the captains all said”. */
	floating?: string;
	/** Shares and numbers of people: what stands before them (“more than”; phrases, parted by “|”), what shares are counted in, words for a share or for many, and the word between the two numbers of “four in 10”. */
	quantities?: {about: string; shares: string; parts: string; of: string};
	/** Stand between a subject and its verb: “has”, “would”, “didn't”. */
	auxiliaries: string;
	/** Those of them that make one verb with the form after them: “has said”, “a déclaré”. */
	perfect?: string;
	/** Forms of one who does something, where others are of many: “has”. */
	singulars?: string;
	/** Those that make a passive of the verb right after them: “was called”. Empty where the parts of a passive stand apart. */
	passives?: string;
	/** The same where the parts of a passive stand apart, and what stands before who speaks there: „wurde … von Ada Ito … genannt“. Forms that report only there, what leads to the words before most of them, and what may follow: „ist … als ‚…‘ kritisiert worden“. */
	bracketed?: {passives: string; by: string; verbs?: string; as?: string; been?: string};
	/** What stands before who speaks in a passive: “called ‘a joke’ by Ito”. */
	agents?: string;
	/** Ends of verbs of more than one, in languages whose verbs need no subject: “lamentó”, “lamentaron”. Empty: a verb has a subject. */
	droppedPlurals?: string;
	/** What leads to what somebody says: “que”. Only in languages whose verbs need no subject. */
	that?: string;
	/** The word before one who speaks by a participle: “with Ito saying”. */
	alongside?: string;
	/** Determiners of what the story told of before: “the”. */
	definite?: string;
	/** What stands before somebody whom it tells of for the first time: “a”, “one”. */
	indefinite?: string;
	/** Roles that are nobody's office: “lady”. Whoever the story is about may be called so. */
	anybody?: string;
	/** Stand between a subject and its verb: “also”, “later”. Those in “-ly” are known. */
	adverbs: string;
	/** Forms that say that the sentence is somebody's speech, with no word of whose: “sei”, “habe”. */
	reported?: string;
	prepositions: string;
	/** “and”, “but”, “that”, “because”: a new clause, or one more of the same. “And” comes first. */
	conjunctions: string;
	/** Those of them that begin no clause within another: “and”, “but”. */
	coordinating?: string;
	/** “But”, where verbs come second: behind it a verb goes on with the subject of the clause before. */
	but?: string;
	/** Words that join to a noun what it belongs to: “of”, “for”. */
	links: string;
	/** Stand before a name and are no part of it: “mr”, “professor”. */
	titles: Roles;
	/** Of these titles, those of people who have no surname: “queen”. */
	royals?: string;
	/** Roles of many, though they do not end in “-s”: “police”. */
	collectives?: string;
	/** Ends of words for who does something, where these stand before names: “-er”. */
	tradeEnds?: string;
	/** What joins to the name of a body what it is of: “of”, “for”. */
	bodyLinks?: string;
	/** What an office is of, right before the name of who holds it: “Director of Operations Ada Ito”. */
	departments?: string;
	/** What whoever holds an office may be called besides: “politician”, also as the end of a word. */
	officials?: string;
	/** What people are called in court, or as victims: “defendant”. */
	parties?: string;
	/** Small words inside names: “de”, “van”. */
	particles: string;
	/** What stands before a particle in a surname: “in ’t Hout”, “op den Berg”. */
	surnameLeads?: string;
	/** Particles of a surname that stand right behind a given name only: behind a surname follows what somebody is of: “Piero della Francesca”, “Ada Bianchi della Fiom”. */
	givenParticles?: string;
	/** What stands between a description and a name that somebody goes by: “a man known as Bo”; phrases, parted by “|”. */
	aliases?: string;
	/** Words for people who speak: “spokesman”. Where common nouns have capitals, also as the end of a word. */
	roles: Roles;
	/** Ends of compound words for people, where these stand before names and only a sentence's first word has a capital: “-leder”. */
	roleEnds?: string;
	/** What is both: “president”. */
	offices: Roles;
	/** Of offices of two words the first, where it is written large and the second is not, with that: « Premier ministre »; parted by “|”. */
	largeOffices?: string;
	/** Given names, without accents, that are rare elsewhere or the other gender's there: “ola” is a man in Norway, a woman in Poland. */
	givenNames?: {male: string; female: string};
	/** Given names as they stand behind “according to”, each with what it is as a subject: “ewy-ewa”. */
	givenGenitives?: string;
	/** What a word is that is printed without the accent of its large letter: “a-à”. */
	unaccented?: string;
	/** Shortened words whose full stop ends no sentence. Single letters are known. */
	abbreviations: string;
	/** Days and months: capitals that are no names. */
	calendar: string;
	/** What stands before the colon of an interviewer's question, and of the answer: “Q:”, “A:”. */
	questions: string;
	answers: string;
	/** Verbs come second: the subject stands after the verb wherever something else comes first. */
	verbSecond?: boolean;
	/** Common nouns have capitals too. */
	capitalNouns?: boolean;
	/** No comma parts an office from who holds it: “il sindaco di Graz Ada Ito”. */
	namesAfterOffices?: boolean;
	/** Speech may begin a paragraph without its dash: „Wrócę – mówi Jan Kos“. */
	bareDialogue?: boolean;
	/** Attributions stand inside the marks, too: « Il pleut, dit Ada Ito. Je reste. » */
	attributesInside?: boolean;
}
