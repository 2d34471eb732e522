import type {Speech} from './speech.ts';

export const en: Speech = {
	verbs:
		'said says say told tells tell added adds add wrote writes write asked asks ask continued continues tweeted tweets explained explains explain noted notes note stated states replied replies responded responds argued argues argue declared declares recalled recalls concluded concludes warned warns warn insisted insists insist acknowledged acknowledges admitted admits announced announces claimed claims claim remarked remarks answered answers commented comments quipped joked jokes mused exclaimed shouted shouts yelled cried screamed whispered muttered lamented laments complained complains conceded concedes countered counters retorted observed observes emphasized emphasised emphasizes stressed stresses reiterated reiterates repeated predicted predicts suggested suggests testified testifies wondered wonders asserted asserts contended contends elaborated confessed confirmed confirms proclaimed proclaims posted chanted chant urged urges boasted boasts vowed vows opined began begins chimed interjected cracked proposed pleaded fumed sighed cautioned cautions pressed reads stammered thundered recounted recounts revealed reveals quoted quotes texted emailed went reasoned counseled advised advises remembered remembers barked groused gushed surmised snapped confided gloated deadpanned grumbled clarified volunteered bellowed',
	softVerbs:
		'read called calls call described describes describe reported reports report promised promises pledged pledges accused accuses accuse denounced denounces dismissed dismisses criticized criticised criticizes praised praises blasted blasts slammed slams mocked mocks decried decries labeled labelled labels dubbed dubs branded brands characterized characterised characterizes condemned condemns compared compares referred refers cited cites spoke speaks talked talks hailed hails blamed blames assured assures expressed expresses apologized apologised thanked thanks found finds concede ruled rules thinks thought believes believed feels felt wants wanted sees saw views viewed considers considered deemed hopes hoped fears feared ridiculed scoffed attacked attacks lambasted derided derides portrayed portrays painted paints pointed points put puts agreed agrees released issued published signed shows showed charged charges vented echoed questioned defended defends credited endorsed rejected rejects refused alleged alleges hinted indicated indicates implied demanded demands recommended identified raised likened touted touts bemoaned backed encouraged mentioned signaled hit ripped lashed faulted reminded reminds concerned intends intended planned plans seeks sought sings sang invited ordered launched declined pronounced appealed titled entitled rated expected used uses unleashed delivered laughed laughs smiled smiles grinned shrugged sobbed wept giggled chuckled beamed groaned sniffed offered offers gave gives makes made listed includes included shot fired boomed jeered protested worried pondered retaliated clarifies scolded',
	naming: 'called named titled entitled dubbed nicknamed labelled labeled inscribed christened name title',
	works:
		'book memoir autobiography novel film movie documentary song album show podcast series play poem episode essay sitcom musical opera painting exhibition',
	otherVerbs:
		'went goes go came comes come took takes take got gets get held holds hold sent sends send gave left leaves leave felt brought brings kept keeps let met meets ran runs won wins lost loses spent spends stood stands became becomes knew knows know stayed stays turned turns looked looks appeared appears seemed seems remained remains worked works lived lives moved moves led leads fell falls rose rises grew grows built bought sold broke cut drew drove flew fought forgot shot shook sat slept stole struck swept swore taught threw wore won voted votes targets projects helps helped needs need tries tried wants likes loves hates plays played starts started stops stopped opens opened closes closed walks walked drives writes sits faces faced serves served struggled refers happened happens serves visits visited aired airs features featured focuses focused focuses bears hopes bet knew understood meant means sounds sounded carries carried',
	verbEnds: 'ed',
	participles:
		'saying adding telling calling arguing asking writing noting declaring citing explaining warning claiming describing stating insisting referring tweeting suggesting accusing promising chanting asserting pointing shouting recalling complaining urging predicting denouncing remarking vowing responding replying reporting pledging exclaiming admitting acknowledging announcing joking boasting repeating stressing concluding emphasizing continuing quoting proclaiming yelling contending alleging lamenting conceding confirming cautioning mocking blasting slamming dismissing labeling branding dubbing praising comparing blaming criticizing condemning clarifying protesting questioning portraying',
	according: 'according to|in the words of|as per|in a statement from|in the view of|in the opinion of',
	afterwards: '',
	pronouns: {he: 'he', she: 'she', they: 'they', it: 'it', self: 'i we'},
	relatives: 'who',
	determiners: 'the a an his her its their our my your every no',
	quantifiers: 'this these those some several many most few one two three four five six another other others each both all any',
	auxiliaries:
		"has have had is was are were be been being will would could can may might must shall should did does do doesn't didn't don't hasn't haven't hadn't isn't wasn't weren't won't wouldn't couldn't can't cannot shouldn't ain't aren't mustn't needn't shan't mightn't",
	perfect: 'has have had',
	passives: 'is are was were be been being',
	agents: 'by',
	droppedPlurals: '',
	alongside: 'with',
	definite: 'the',
	anybody: 'man woman boy girl lady gentleman grandfather grandmother widow',
	adverbs:
		'also then later once again just even still often not never now soon already ever always then back further too only instead rather perhaps maybe almost nearly yet thus therefore meanwhile however first last next here there twice long afterward afterwards earlier ahead early though indeed',
	reported: '',
	prepositions:
		'in on at to of for from with by about after before during against under over through into onto between among without within upon toward towards as than per via despite amid following near since until till around across behind beyond outside inside like off up out down regarding concerning versus including because',
	links: 'of for to at from with by',
	conjunctions:
		'and but or nor that as than after before until since like if when while where because although though whether whereas unless so which what how why yet who whom whose',
	titles: {
		male: 'mr sir lord king prince father brother congressman pope',
		female: 'mrs ms miss lady dame madam queen princess sister congresswoman',
		any: 'dr prof professor president vice vice-president senator sen sens rep reps representative governor gov secretary minister prime chancellor chairman chairwoman chair mayor judge justice general gen colonel col captain capt lieutenant lt sergeant sgt major maj admiral adm officer detective sheriff attorney ambassador commissioner director chief ceo speaker leader candidate cardinal bishop archbishop rev reverend rabbi imam first former then-president then-senator ex-president president-elect state deputy assistant spokesman spokeswoman spokesperson coach manager reporter host anchor co-chair delegate justice solicitor advocate treasurer secretary-treasurer vice-chairman vice-chair chief-of-staff strategist adviser advisor counsel inspector superintendent constable emperor sheikh ayatollah nominee',
	},
	particles: 'de del della di da von van der den ter la le du dos das bin ibn al el ben y e o',
	roles: {
		male: 'man boy father husband son brother spokesman businessman chairman congressman king prince gentleman grandfather uncle actor assemblyman councilman salesman billionaire',
		female:
			'woman girl mother wife daughter sister spokeswoman businesswoman chairwoman congresswoman queen princess lady grandmother aunt actress assemblywoman councilwoman widow first-lady',
		any: 'spokesperson official officials source sources aide aides adviser advisers advisor advisors analyst analysts critic critics expert experts supporter supporters senator representative governor president minister secretary mayor judge justice candidate nominee front-runner frontrunner leader leaders lawyer lawyers attorney attorneys prosecutor prosecutors officer officers police strategist strategists pollster operative professor historian author writer journalist reporter reporters editor columnist host anchor moderator director executive manager founder owner chief member members lawmaker lawmakers politician politicians democrat democrats republican republicans voter voters protester protesters witness witnesses resident residents doctor doctors physician scientist scientists researcher researchers teacher student students friend friends colleague colleagues neighbor neighbour parent parents mogul tycoon magnate neurosurgeon singer artist activist activists veteran employee employees staffer staffers caller investigator investigators diplomat diplomats ambassador coach player captain pilot nurse driver victim survivor chancellor speaker whip counsel donor donors investor investors economist economists photographer photographers filmmaker producer engineer architect historians biologist farmer farmers baker chef gardener shopkeeper retailer dealer campaigner campaigners pensioner pensioners people crowd someone ally allies family families assembly campaign committee',
	},
	abbreviations:
		'mr mrs ms dr prof sen sens rep reps gov gen col lt sgt capt maj adm rev hon jr sr st vs no inc corp co ltd jan feb mar apr jun jul aug sept sep oct nov dec mass calif fla ill conn ariz ark colo del ga ind kan ky la md mich minn mo mont neb nev okla ore pa tenn tex va vt wash wis wyo n.y n.j n.h n.c s.c d.c u.s u.k u.n e.g i.e a.m p.m etc al dept est univ',
	calendar:
		'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december day days week weeks month months year years hour hours minutes morning afternoon evening night weekend today yesterday tomorrow',
	questions: 'q question',
	answers: 'a answer',
	verbSecond: false,
	capitalNouns: false,
};
