import type {Speech} from './speech.ts';

export const en: Speech = {
	verbs: {
		'': 'pleads quips mutters whispers sighs jokes pleads cries termed admits argue argues note notes said told went wrote began begins chant concedes concludes confirms contends continues emphasizes reads repeats confesses elaborates exclaims muses opines urges',
		'ed es': 'acknowledg advis announc declar jok observ quot reiterat repli stat stress testifi urg',
		' s ed': 'add affirm ask claim explain insist warn',
		's ed':
			'yell scream quipp murmur roar answer assert boast caution comment complain counter lament predict proclaim recall recount remark remember respond reveal shout suggest tweet vow wonder',
		' s': 'say tell write',
		ed: 'admitt argu not chim clarifi confess crack cri elaborat email exclaim fum gush interject mus mutter opin plead post press propos quipp repeat sigh surmis volunteer whisper yell chant blar conced conclud confid confirm contend continu emphasis emphasiz reason bark bellow counsel deadpann gloat grous grumbl retort scream snapp stammer text thunder',
	},
	softVerbs: {
		'': 'expects forecasts forecast anticipates feels felt finds found heard gave gives hit hits made makes read sang saw sings sought speaks spoke thinks thought blames blasts concede labels laughs plans put puts refers seeks sees shot shows slams written accuse accused accuses describe described describes characterised characterized characterizes criticised criticized criticizes clarifies wept dubs',
		'd s':
			'agree allege assure believe charge cite compare decrie denounce deride dismisse expresse hope include indicate pledge praise promise rule smile use',
		's ed':
			'attack brand condemn consider defend demand fear hail intend mock offer paint point portray reject remind talk thank tout view want',
		' s ed': 'call report',
		ed: 'apologiz appeal back beam bemoan certifi credit declin deem deliver echo encourag endors entitl expect fir hint identifi impli invit issu lambast lash liken list mention order pronounc protest publish question rais rat recommend releas retaliat ripp scoff scold shrugg signal sign titl unleash vent worri blam blast concern dubb label labell laugh launch plann referr refus show slamm apologis boom chuckl fault giggl grinn groan jeer ponder ridicul sniff sobb',
	},
	continuing: 'added adds continued continues went goes concluded concludes',
	interrupting: 'interrupted|interrupts|interjected|interjects|cut in|cuts in|broke in|breaks in|chimed in|chimes in',
	references: 'see|see also|cf|cf .',
	coined: 'so-called|aka|alias|pseudonym|pen name|stage name|handle|username|moniker|nickname|codename|code name|screen name|hashtag',
	knownAs: 'known as',
	separable: {verbs: 'shot shoots fired fires hit hits snapped snaps', particles: 'back'},
	silent:
		'expects expected feels felt finds found gave gives hit hits made makes read reads saw see sees seek seeks sought think thinks thought plan plans planned put puts show shows showed shot use uses used include includes included hope hopes hoped believe believes believed consider considers considered intend intends intended want wants wanted view views viewed fear fears feared list lists listed order ordered sign signed offer offers offered launch launched refused laugh laughs laughed smile smiles smiled',
	rumoured: 'reported rumored rumoured said',
	seeing: 'seen known regarded perceived',
	causing:
		'prompted prompts prompting led lead leads leading forced forces forcing caused causes causing compelled compels moved pushed pushes inspired inspires provoked driven drove allowed allows',
	hearing: 'heard recall recalled recalls remember remembered remembers',
	naming: 'called named titled entitled dubbed nicknamed labelled labeled name title inscribed christened',
	works:
		'book memoir autobiography history novel film movie documentary song album show podcast series play poem episode essay sitcom musical opera painting exhibition program programme ad biography article column screening segment thriller drama comedy anthem broadcast trilogy sequel cartoon ballet single hit',
	titled: 'titled entitled',
	stages: 'on',
	stars: 'star co-star stars singer actor actress rapper hitmaker frontman creator author director host',
	spoken: {
		closers: 'ended ends closed closes concluded concludes finished finishes opened opens began begins started starts',
		cries: 'chant chants cry cries shout shouts slogan slogans motto mantra refrain',
		crowds: 'crowd audience throng mob',
		lines:
			'line lines remark remarks comment comments quip joke jab gaffe insult taunt barb slur slogan mantra pledge promise claim boast tweet quote complaint speech address',
		signs:
			'card cards note notes graffiti mural tattoo tombstone headstone sign signs banner banners placard placards poster posters billboard shirt shirts t-shirt t-shirts tee sweatshirt cap caps hat hats button buttons badge badges pin pins sticker stickers flag flags plaque label labels headline headlines',
	},
	otherVerbs: {
		'': 'sued sues died lied owed eyed fled sped fed freed quit lost won beat begin ends bears bet bought brings built came cut drew drives drove falls flew fought gave go goes got grew grows hates hopes keeps kept knew led left let likes loves meets met projects ran refers rises rose runs sat sits sold swept targets taught threw took understood wants went wins won writes became becomes broke brought fell felt held helped helps leads leave leaves loses lost means meant send sends sent shook shot spends spent stands started starts stayed stays stood stopped stops struck struggled wore worked works forgot slept swore stole',
		's ed': 'air appear happen look open play remain seem sound turn visit walk',
		'ed es': 'carri clos fac featur focus liv mov serv tri vot',
		' s': 'come get hold know need take',
	},
	deeds:
		'joined earned landed signed signs gave gives showed shows launched received entered attended visited carried donned sported hosted sponsored',
	echoed: 'quote quotes line lines headline headlines meme memes',
	terms: {nouns: 'term phrase word expression', of: 'which that'},
	asides: {words: 'whose', ends: 'ing'},
	likening: 'as',
	reasons: 'for',
	sayings:
		'claim claims assertion promise pledge description statement comment comments remark remarks suggestion contention argument call calls warning charge accusation insistence belief declaration complaint vow boast allegation characterization use conclusion aside advice answer answers reply response dictum motto mantra assurance prediction appeal plea threat demand denial proposal reminder quip retort lament',
	claims: {contents: 'that for of to', to: 'to', by: 'by from of'},
	writings: {nouns: 'statement letter email e-mail release post tweet message text', by: 'from by'},
	adjectives:
		'explanatory introductory handwritten recent past latest new own same open powerful further federal common caustic positive negative rare private formal early earlier later next final previous similar strong harsh sharp angry controversial racist sexist offensive false bold clear direct explicit frequent constant near-constant repeated widespread growing political economic legal personal presidential joint bipartisan vague explosive famous infamous favorite favourite key swing bellwether initial quiet loud public',
	verbEnd: 'ed',
	presentEnd: 's',
	participleEnd: 'ing',
	participles: {
		ing: 'chant post scream sing text whisper yell accus acknowledg add admitt alleg announc argu ask assert blam blast boast brand call caution chant cit claim clarify compar complain conced conclud condemn confirm contend continu criticiz cry declar denounc describ dismiss dubb emphasiz exclaim explain insist jok label lament mock not pledg point portray prais predict proclaim promis protest question quot recall referr remark repeat reply report respond say shout slamm stat stress suggest tell tweet urg vow warn writ yell',
	},
	asSaid: 'as',
	examples: 'including|such as|among them',
	according: 'according to|in the words of|as per|in a statement from|in the view of|in the opinion of',
	measures:
		'habit habits preference preferences taste tastes ability abilities need needs wish wishes custom customs tradition traditions size age',
	glosses:
		'latin for|greek for|french for|spanish for|catalan for|italian for|german for|russian for|polish for|arabic for|hebrew for|hindi for|chinese for|japanese for|welsh for|irish for|meaning|which means|which translates as|translated as',
	asked: 'asked',
	pronouns: {he: 'he', she: 'she', they: 'they', it: 'it', self: 'i we you'},
	disjunctives: {male: 'him', female: 'her', many: 'them'},
	viewpoints: {
		male: 'his',
		female: 'her',
		many: 'their',
		phrases:
			'in ~ view|in ~ opinion|in ~ words|in ~ own words|in ~ eyes|to ~ mind|by ~ account|by ~ own account|by ~ own admission|in ~ phrase|in ~ telling|in ~ estimation',
	},
	own: 'i',
	bodies: 'it',
	nameEndVerbs: 'said says announced added confirmed declined warned reported',
	telling: 'told tells tell informed assured',
	institutions:
		'group university college school hospital institute council committee commission department ministry agency authority association federation foundation corporation company office bureau centre center museum library party parliament congress tribunal airport airlines society club league union trust fund bank board service services network government area areas county state city district region borough village town street road river park stadium station weekly daily magazine times news journal gazette herald tribune television tv channel awards cup festival hall theatre theater arena cathedral church team hotel palace prison court gallery rd ave lane place house farm club institute academy orchestra press tower bridge force army navy corps corp inc llc ltd industries systems technologies coalition administration',
	what: 'what',
	relatives: 'who',
	relativeObjects: 'whom which whose',
	determiners: 'the a an his her its their our my your every no',
	quantifiers:
		'this these those some several many most few one two three four five six another other others each both all any multiple numerous various countless everybody everyone anybody everything',
	pointers: 'this that',
	floating: 'all both each',
	quantities: {
		about: 'about|nearly|almost|roughly|around|more than|less than|fewer than|at least|over|just over|just under',
		shares: 'percent pct per-cent',
		parts:
			'half third thirds two-thirds one-third quarter quarters one-quarter three-quarters majority dozens scores hundreds thousands millions',
		of: 'in',
	},
	auxiliaries:
		"has have had is was are were be been being will would could can may might must shall should did does do doesn't didn't don't hasn't haven't hadn't isn't wasn't weren't won't wouldn't couldn't can't cannot shouldn't aren't ain't mustn't needn't shan't mightn't",
	perfect: 'has have had',
	singulars: 'has is was does says',
	plurals: 's-',
	groups: {male: 'they', female: 'they'},
	passives: 'is are was were be been being',
	agents: 'by',
	unnamed:
		'spokesman spokeswoman spokesperson official officials source sources insider aide diplomat expert experts analyst analysts witness witnesses resident residents critics police people researchers scientists report study law bill',
	epithets: 'teenager youngster pensioner octogenarian nonagenarian centenarian',
	inscribed: 'reading',
	gestureEnds: 's ed',
	judging: 'praised praises reviewed reviews panned pans watched watches recorded performed',
	parents: 'father mother dad mum mom parent grandfather grandmother',
	natives:
		'portuguese swiss japanese american briton englishman englishwoman scot scotsman welshman irishman irishwoman frenchman frenchwoman german italian spaniard dutchman dutchwoman belgian austrian australian new-zealander canadian mexican brazilian argentine argentinian chilean colombian uruguayan venezuelan jamaican cuban swede dane norwegian finn icelander pole czech slovak slovenian slovene hungarian romanian bulgarian serb serbian croat croatian bosnian greek turk russian ukrainian belarusian estonian latvian lithuanian georgian israeli egyptian moroccan tunisian algerian nigerian ghanaian kenyan ethiopian ugandan zimbabwean south-african indian pakistani bangladeshi filipino filipina indonesian malaysian thai korean taiwanese kazakh californian texan londoner liverpudlian glaswegian mancunian yorkshireman sydneysider melburnian queenslander tasmanian yorkshirewoman scotswoman welshwoman',
	alongside: 'with',
	definite: 'the',
	indefinite: 'a an one another',
	anybody: 'man woman boy girl lady gentleman grandfather grandmother widow',
	adverbs:
		'himself herself themselves itself ago super sure also likewise moreover furthermore nevertheless nonetheless otherwise elsewhere somewhere sometimes besides anyway regardless together quite hence tonight then later once again just even still often not never now soon already ever always then back further too only instead rather perhaps nobody nothing maybe almost nearly yet thus therefore meanwhile however first last next here there twice long afterward afterwards earlier ahead early though indeed',
	synonyms:
		'boss manager coach|skipper captain|policeman policewoman officer|mp lawmaker congressman congresswoman representative rep|sen senator|gov governor|sgt sergeant|lt lieutenant|gen general|rev reverend pastor|dr doctor physician|attorney lawyer',
	ageEnds: '-year-old',
	years: 'years',
	presenting: {
		openers: 'those these that so',
		nouns: 'words verdict message response reply advice assessment explanation comment phrase',
		to: 'to for',
		his: {male: 'his', female: 'her'},
	},
	namesBeforeNouns: true,
	times: 'time times',
	inside: 'in into',
	regions: 'new north south east west northern southern eastern western british puerto costa saudi sri georgia virginia',
	prepositions:
		'in on at to of for from with by about after before during against under over through into onto between among without within upon toward towards as than per via despite amid following near since until till around across above below beneath beside atop behind beyond outside inside like off up out down regarding concerning versus including because',
	links: 'of for to at from with by',
	bodyLinks: 'of for',
	departments:
		'staff police state operations communications engineering security finance marketing sales research education health affairs services development public works transportation transport recreation parks planning programs policy defense defence homeland treasury commerce labor labour agriculture justice energy interior veterans students schools surgery medicine nursing safety emergency management fire technology innovation science sustainability tourism culture sport sports trade technology digital data legal human resources relations design product production admissions athletics football litigation intelligence detectives mission ceremonies honor honour expenditure environment housing children enterprise industry families climate war',
	conjunctions:
		'and but or nor that as than after before until since like if when while where because although though whether whereas unless so which what how why yet who whom whose',
	coordinating: 'and but or nor yet so',
	titles: {
		male: 'mr sir lord pope',
		female: 'mrs ms miss madam dame',
		any: 'taoiseach tánaiste cmdr cpl det supt asst atty brig dist ald lieut pvt assemblymember councilmember alderperson dr prof vice vice-president sen sens rep reps gov prime chair general gen colonel col capt lieutenant lt sergeant major admiral adm detective sheriff commissioner ceo vp svp evp gm qb cio cfo coo cto cmo cardinal bishop archbishop rev rabbi first former state deputy assistant delegate advocate treasurer inspector sgt maj reverend imam then-president then-senator ex-president president-elect co-chair solicitor secretary-treasurer vice-chairman vice-chair chief-of-staff superintendent constable emperor sheikh ayatollah det insp supt ch cllr pc dc dci dsp csp asp acp pte lcpl engr hon rt alhaji alhaja hajiya con councilmember councilman councilwoman assemblyman assemblywoman alderman alderwoman lawmaker-elect',
	},
	royals: 'king queen prince princess pope lady lord',
	collectives: 'police people',
	surnameLeads: 'in op aan uit',
	aliases:
		'known as|known only as|known online as|known locally as|identified as|identified only as|identifying himself as|identifying herself as|calling himself|calling herself|going by|who goes by|who went by|who identified himself as|who identified herself as|who called himself|who called herself|who calls himself|who calls herself',
	particles: "'t ten de del della di da von van der den ter la le du dos das bin ibn al el ben y e o",
	roles: {
		male: 'baronet barman binman cattleman dairyman friar godfather grandad grandpa guardsman headmaster herdsman infantryman lifeboatman lobsterman milkman patrolman postman schoolboy signalman stepson stuntman townsman trawlerman viscount yachtsman father-in-law brother-in-law son-in-law gunman man boy husband son grandson stepfather gentleman grandfather uncle actor dad-of-two dad-of-three father-of-two father-of-three salesman billionaire waiter widower nephew boyfriend fiancé dad monk alumnus',
		female:
			'abbess ballerina barmaid bride bridesmaid countess godmother governess grandma granny headmistress landlady nanny postwoman prioress schoolgirl seamstress stepdaughter stewardess stuntwoman townswoman gran nan mother-in-law sister-in-law daughter-in-law woman girl mother wife daughter granddaughter stepmother grandmother aunt actress widow mum-of-two mum-of-three mother-of-two mother-of-three first-lady waitress niece girlfriend fiancée nun mom mum',
		pairs: {'man woman': 'business assembly council'},
		any: 'acrobat actuary anaesthetist anesthesiologist angler animator apprentice arbitrator astronaut astrophysicist audiologist babysitter backpacker beautician beekeeper bidder biker biochemist biographer birdwatcher blacksmith bookkeeper bookseller breeder bricklayer busker cadet cardiologist carer caregiver caterer cellist ceramicist cheesemaker childminder chocolatier churchgoer churchwarden cleaner clown co-pilot cobbler coder cosmologist cosmonaut coxswain criminologist crofter deckhand dermatologist detainee dietitian distiller docker dramatist druid emissary entomologist essayist exhibitor expat farrier fishmonger flanker flautist fugitive futurist gamekeeper gamer geneticist godparent goldsmith greengrocer gymnast gynaecologist hacker handler harpist haulier heckler herpetologist hobbyist hostage hotelier innkeeper jogger juggler keeper leaseholder listener lobbyist lodger machinist magician matron mediator microbiologist motorcyclist motorist mourner mufti negotiator neurologist newlywed newsagent notary nutritionist objector obstetrician oncologist optician optometrist ornithologist paleontologist palaeontologist paralegal paratrooper parishioner pathologist peacekeeper pedestrian petitioner physio psephologist punter rambler registrar reservist restaurateur reviewer rower saxophonist scaffolder schoolteacher sculler shopworker showrunner silversmith smallholder snowboarder sommelier speechwriter squatter stallholder stockbroker storekeeper surfer tattooist technician technologist timekeeper toddler toxicologist trainee undergraduate valuer vendor verger veterinarian viewer villager vintner violinist vlogger watchmaker weightlifter well-wisher winemaker wrestler zookeeper academics architects auditors backbenchers bankers barristers bishops bosses brokers builders bystanders callers climbers coastguards commuters constituents customers cyclists developers directors drivers engineers eyewitnesses fans governors hikers holidaymakers inspectors islanders judges keepers lecturers lifeguards locals magistrates managers ministers motorists mourners onlookers passengers passers-by patients pedestrians pilots planners priests rebels referees regulators relatives rescuers sailors shareholders shoppers solicitors stewards surgeons survivors teenagers tourists traders umpires vets victims villagers worshippers fan vet peer guru twin bride-to-be groom-to-be guide mechanic welder truckers appraiser realtor renter homeowners landowner ranchers growers brewer custodian bus-driver usher agent agents rangers lifeguard paramedics firefighters medic dispatcher jailer jurors plaintiffs appellant respondent claimant complainant heir grandparent grandparents cousins sibling siblings classmate classmates neighbors neighbours coworker co-worker teammate teammates rival rivals opponent opponents predecessor successor counterpart counterparts deputies intern volunteers organizers organisers counselor counsellor therapist pediatrician paediatrician seismologist chemist archivist translator interpreter screenwriter illustrator cartoonist bassist podcaster merchant florist jeweler jeweller stylist chaplain missionary evangelist official officials source sources aide advisers analyst analysts critic critics expert experts supporter supporters leaders lawyer lawyers attorneys prosecutor officers police pollster author writer journalist reporters editor columnist member members politician officials democrat democrats republican republicans voter voters pupil pupils customer visitor shopper passenger teenager protesters witness witnesses resident residents doctor scientist scientists researchers teacher student students friend friends colleague colleagues parents activist activists veteran employees staffer staffers caller driver whip donors economist photographers farmer farmers baker gardener people crowd someone allies family families campaign committee aides advisors front-runner frontrunner prosecutors strategists operative historian moderator executive founder owner lawmaker lawmakers protester doctors physician researcher neighbor neighbour parent mogul tycoon magnate neurosurgeon singer artist employee investigator investigators diplomat diplomats player pilot nurse victim survivor donor investor investors economists photographer filmmaker producer engineer architect historians biologist chef shopkeeper retailer dealer campaigner campaigners pensioner pensioners ally assembly skipper striker winger defender midfielder goalkeeper boss forecaster worker mp mps msp td mla councillor councilor cllr canon garda vicar priest headteacher principal barrister magistrate coroner surgeon midwife paramedic firefighter ranger trainer jockey trustee landlord tenant eyewitness bystander songwriter drummer guitarist frontman rapper comedian presenter broadcaster playwright novelist poet sculptor curator archaeologist geologist botanist zoologist ecologist physicist astronomer sociologist psychologist psychiatrist epidemiologist virologist immunologist meteorologist climatologist oceanographer statistician mathematician demographer linguist philosopher theologian grower fisherman grocer publican bartender hairdresser caretaker janitor plumber electrician courier cyclist swimmer boxer golfer footballer cricketer batsman bowler umpire referee linesman commentator pundit blogger influencer developer programmer designer planner surveyor auctioneer banker trader financier accountant auditor regulator ombudsman whistleblower refugee migrant asylum-seeker soldier sailor airman commander premier envoy consul duchess baroness backbencher frontbencher juror clerk bailiff warden inmate prisoner reeve selectman undersheriff supervisor dean mayor-elect sophomore freshman goalie quarterback pitcher linebacker trumpeter pastor practitioner dentist pharmacist trooper defendant plaintiff suspect legislator comptroller assessor instructor lecturer provost chairperson administrator coordinator consultant anthropologist contractor builder cofounder co-founder entrepreneur broker rancher cook barista trucker catcher outfielder runner skater skier athlete publisher musician pianist composer conductor dancer choreographer painter librarian organizer organiser volunteer demonstrator homeowner patient commuter tourist graduate cousin roommate retiree islander recorder all-rounder rookie debutant newcomer co-host climber hiker winner loser runner-up sisters twins shopper commuter shopkeepers retailers cooks nurses teachers medics ecologists biologists astronomers archaeologists geologists meteorologists forecasters councillors councilors psychologists psychiatrists paediatricians pediatricians fishermen landlords',
	},
	offices: {
		male: 'father brother king prince',
		female: 'sister queen princess lady duchess',
		pairs: {'man woman': 'spokes chair congress'},
		any: 'spokesperson adviser advisor senator representative governor president minister secretary mayor judge justice candidate nominee leader attorney officer strategist professor reporter host anchor director manager chief ambassador coach captain chancellor speaker counsel',
	},
	givenNames: {
		male: 'kim sam pat jackie jean kiran noor lesley yemi rey nilo marko cole trent clay tyrell cody earl vic wes mo sid ike moe abe walt wally amos silas landon cormac donal eamon ken deshawn nate jarrod brayden lachlan arun harish manish nikhil prakash sachin vikas vinod chidi kunle kamau njoroge otieno rodel saleh reza',
		female:
			'kim sam pat jackie jean kiran noor lesley yemi deb dot peg roz una viv enid lana marge tilly chantelle shauna kylie jacinta bronwyn kirra tegan geeta jaya meera nisha tanvi halima hauwa abena akua wanjiku achieng lerato corazon imelda luz kemi funmi',
	},
	abbreviations:
		'cmdr cpl det supt asst atty brig dist ald lieut ens pvt bros mt ft mr mrs ms dr prof sen sens rep reps gov gen col lt sgt capt rev jr st vs no inc corp co jan feb mar aug sept oct nov dec mass calif fla ill ariz colo del ky la md mich mo pa tex va vt wash n.y n.j n.h n.c s.c d.c u.s u.k u.n a.m p.m etc al est maj adm hon sr ltd apr jun jul sep conn ark ga ind kan minn mont neb nev okla ore tenn wis wyo e.g i.e dept univ engr rt cllr',
	calendar:
		'easter christmas thanksgiving halloween ramadan hanukkah passover diwali pentecost lent advent whitsun monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december day days week weeks month months year years hour hours minutes morning afternoon evening night weekend today yesterday tomorrow',
	questions: 'q question',
	answers: 'a answer',
};
