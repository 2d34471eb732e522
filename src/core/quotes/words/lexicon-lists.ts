import type {Forms, Owners, Presenting, Speech} from '../../languages/speech/speech.ts';
import * as is from './is.ts';

/** What `Speech` says of each, as lists. */
export type Lists = ReturnType<typeof readLists>;

/** What is looked up one by one of verbs that report with other words. */
const readVerbs = (speech: Speech | undefined) => ({
	separable: {verbs: split(speech?.separable?.verbs), particles: split(speech?.separable?.particles)},
	citing: readCiting(speech?.citing),
	reasons: split(speech?.reasons),
	infinitives: new Set(split(speech?.infinitives)),
	telling: split(speech?.telling),
	hearing: split(speech?.hearing),
	silent: split(speech?.silent),
	relativeObjects: split(speech?.relativeObjects),
	causing: split(speech?.causing),
	seeing: split(speech?.seeing),
	rumoured: split(speech?.rumoured),
	sayings: split(speech?.sayings),
	claims: {contents: split(speech?.claims?.contents), to: split(speech?.claims?.to), by: split(speech?.claims?.by)},
	reportedClaims: {
		nouns: new Set(split(speech?.reportedClaims?.nouns)),
		by: split(speech?.reportedClaims?.by),
		that: split(speech?.reportedClaims?.that),
	},
	nameEndVerbs: split(speech?.nameEndVerbs),
	sounding: split(speech?.sounding),
	agencies: split(speech?.agencies),
	mindless: split(speech?.mindless),
	hearsay: split(speech?.hearsay),
	spoken: readSpoken(speech?.spoken),
	continuing: split(speech?.continuing),
	echoes: {verbs: split(speech?.echoes?.verbs), from: split(speech?.echoes?.from)},
});

/** The same of what people are called by. */
const readPeople = (speech: Speech | undefined) => ({
	ageEnds: split(speech?.ageEnds),
	years: split(speech?.years),
	natives: split(speech?.natives),
	unnamed: split(speech?.unnamed),
	epithets: split(speech?.epithets),
	inscribed: split(speech?.inscribed),
	borne: split(speech?.borne),
	gestureEnds: split(speech?.gestureEnds),
	judging: split(speech?.judging),
	parents: split(speech?.parents),
	relations: split(speech?.relations),
	being: split(speech?.being),
	givenGenitives: readPairs(speech?.givenGenitives),
	unaccented: readPairs(speech?.unaccented),
	but: split(speech?.but),
	anybody: split(speech?.anybody),
	adjectiveArticles: split(speech?.adjectiveArticles),
	manyEnds: split(speech?.manyEnds),
	floating: split(speech?.floating),
	reflexives: split(speech?.reflexives),
	cases: split(speech?.cases),
	hearers: split(speech?.hearers),
	surnameLeads: split(speech?.surnameLeads),
	givenParticles: split(speech?.givenParticles),
	aliases: toPhrases(speech?.aliases),
	quantities: {
		about: toPhrases(speech?.quantities?.about),
		shares: split(speech?.quantities?.shares),
		parts: split(speech?.quantities?.parts),
		of: speech?.quantities?.of ?? '',
	},
	pointers: split(speech?.pointers),
	singulars: split(speech?.singulars),
	synonyms: (speech?.synonyms?.split('|') ?? []).map(split),
});

/** The same of what words in marks are that nobody says. */
const readTerms = (speech: Speech | undefined) => ({
	works: split(speech?.works),
	titled: split(speech?.titled),
	stages: split(speech?.stages),
	stars: split(speech?.stars),
	media: split(speech?.media),
	deeds: split(speech?.deeds),
	echoed: split(speech?.echoed),
	terms: {nouns: split(speech?.terms?.nouns), of: split(speech?.terms?.of)},
	asides: {words: split(speech?.asides?.words), ends: split(speech?.asides?.ends)},
	measures: split(speech?.measures),
	asked: split(speech?.asked),
});

const readPlaces = (speech: Speech | undefined) => ({
	inside: split(speech?.inside),
	regions: split(speech?.regions),
});

/** What is looked up one by one. */
export const readLists = (speech: Speech | undefined) => ({
	droppedPlurals: split(speech?.droppedPlurals),
	own: split(speech?.own),
	passives: split(speech?.passives),
	agents: split(speech?.agents),
	bracketed: readBracketed(speech?.bracketed),
	definite: split(speech?.definite),
	indefinite: split(speech?.indefinite),
	bodies: split(speech?.bodies),
	times: split(speech?.times),
	whiles: split(speech?.whiles),
	...readVerbs(speech),
	...readPeople(speech),
	...readTerms(speech),
	...readForms(speech),
	...readPlaces(speech),
	articles: {male: split(speech?.articles?.male), female: split(speech?.articles?.female)},
	asTold: split(speech?.asTold),
	asSaid: split(speech?.asSaid),
	namesBeforeNouns: speech?.namesBeforeNouns ?? false,
	clitics: split(speech?.clitics),
	demonstratives: split(speech?.demonstratives),
	presenting: readPresenting(speech?.presenting),
	institutions: split(speech?.institutions),
	royals: split(speech?.royals),
	largeOffices: speech?.largeOffices?.split('|') ?? [],
	collectives: split(speech?.collectives),
	objects: split(speech?.objects),
	addressees: split(speech?.addressees),
	genitives: split(speech?.genitives),
	atHead: split(speech?.atHead),
	likening: split(speech?.likening),
	adjectives: split(speech?.adjectives),
	tradeEnds: split(speech?.tradeEnds),
	bodyLinks: split(speech?.bodyLinks),
	writings: {nouns: split(speech?.writings?.nouns), by: split(speech?.writings?.by)},
	departments: split(speech?.departments),
	officials: split(speech?.officials),
	parties: split(speech?.parties),
	assigned: split(speech?.assigned),
	nativeEnds: split(speech?.nativeEnds),
});

const toPhrases = (phrases = '') => phrases.split('|').filter(Boolean).map(split);

/** What Romance languages say by words and forms of their own. */
const readForms = (speech: Speech | undefined) => ({
	coordinating: split(speech?.coordinating),
	latter: {
		male: speech?.latter?.male,
		female: speech?.latter?.female,
		many: speech?.latter?.many?.split('|') ?? [],
		alone: readOwners(speech?.latter?.alone),
		who: readOwners(speech?.latter?.who),
	},
	disjunctives: readOwners(speech?.disjunctives),
	viewpoints: {owners: readOwners(speech?.viewpoints), phrases: readViewpoints(speech?.viewpoints?.phrases)},
	young: split(speech?.young),
	groups: {male: split(speech?.groups?.male), female: split(speech?.groups?.female)},
	plurals: split(speech?.plurals).map(plural => {
		const [end = '', singular = ''] = plural.split('-');
		return {end, singular};
	}),
	contracted: toArticles(speech?.contracted),
	governed: toArticles(speech?.governed),
	makers: {verbs: split(speech?.makers?.verbs), nouns: split(speech?.makers?.nouns)},
	ages: split(speech?.ages),
	fresh: split(speech?.fresh),
	narrating: split(speech?.narrating),
	among: toPhrases(speech?.among),
	outletTails: toPhrases(speech?.outletTails),
	that: speech?.that ?? '',
	complements: split(speech?.complements),
	reading: split(speech?.reading),
	about: split(speech?.about),
	bareDialogue: speech?.bareDialogue ?? false,
});

/** He, she or they, as bits, by the words that mean them. */
function readOwners({male, female, many}: Partial<Owners> = {}): ReadonlyMap<string, number> {
	const owners = new Map<string, number>();
	const add = (words: string | undefined, bits: number) => {
		for (const word of split(words)) owners.set(word, (owners.get(word) ?? 0) | bits);
	};
	add(male, is.he);
	add(female, is.she);
	add(many, is.they);
	return owners;
}

const readSpoken = ({cries, crowds, lines, signs, closers}: NonNullable<Speech['spoken']> | Record<string, never> = {}) => ({
	cries: split(cries),
	crowds: split(crowds),
	lines: split(lines),
	signs: split(signs),
	closers: split(closers),
});

const readBracketed = ({passives, by, verbs, been, as}: Partial<NonNullable<Speech['bracketed']>> = {}) => ({
	passives: split(passives),
	by: split(by),
	verbs: new Set(split(verbs)),
	been: split(been),
	as: split(as),
});

const readCiting = ({verb, auxiliaries, verbs, by, words}: Partial<NonNullable<Speech['citing']>> = {}) => ({
	verb,
	auxiliaries: split(auxiliaries),
	verbs: split(verbs),
	by: split(by),
	words: split(words),
});

const readViewpoints = (phrases = '') =>
	phrases
		.split('|')
		.filter(Boolean)
		.map(phrase => {
			const [before, after] = phrase.split('~').map(split);
			return {before: before ?? [], after: after ?? []};
		});

const readPresenting = ({openers, nouns, thus, his, to, it, told}: Partial<Presenting> = {}) => ({
	openers: split(openers),
	nouns: split(nouns),
	thus: split(thus),
	his: {male: split(his?.male), female: split(his?.female)},
	to: split(to),
	it: split(it),
	told: told && {...told, copulas: split(told.copulas), infinitives: split(told.infinitives)},
});

/** By word: the article that it holds or stands for. */
const toArticles = (forms: Forms = {}): ReadonlyMap<string, string> =>
	new Map(Object.entries(forms).flatMap(([article, words]) => split(words).map(word => [word, article] as const)));

/** “ewy-ewa”: what the first means. */
const readPairs = (pairs?: string): ReadonlyMap<string, string> =>
	new Map(split(pairs).map(pair => pair.split('-', 2) as [string, string]));

export const split = (words = ''): readonly string[] => words.split(' ').filter(Boolean);
