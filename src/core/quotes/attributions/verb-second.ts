import type {Attribution} from '../attribution.ts';
import {isNameOrRole, type Mention} from '../mentions/mention.ts';
import type {Places} from '../mentions/places.ts';
import * as is from '../words/is.ts';
import type {Lexicon} from '../words/lexicon.ts';
import {has, isSign, type Token} from '../words/token.ts';
import {skipBrackets} from './before-verb.ts';

/** “Ada Ito sagte der Zeitung: …”, “Die Ministerin, Ada Ito, nannte den Plan …”: where verbs come second, what stands after is no subject. */
export function isFirstPlace({mention, shape}: Attribution, {sentence, passage: {tokens}}: Places, verb: number): boolean {
	if (mention.phrase !== sentence.from) return shape === 'left' && mention.type === 'name' && isSecondClause(tokens, mention.phrase);
	// „Der Mut, die Ruhe habe beeindruckt, sagte Ito“: what she says.
	const isSpeech = tokens.slice(mention.to, verb).some(({bits}) => bits & is.reported);
	// „Ihr Zorn, schreibt Ito, sei ‚groß‘“
	if (shape === 'apposition') return tokens[verb - 1]?.text === ',' && mention.to < verb - 1 && !isSpeech;
	return shape === 'left' && mention.isHead && (mention.type === 'name' || isHe({mention}));
}

/** „Laut Ito ist er ‚morsch‘, Reed nennt sie ‚blind‘“ */
const isSecondClause = (tokens: readonly Token[], phrase: number) =>
	isSign(tokens[phrase - 1], ',;') && tokens[phrase - 2]?.type === 'marked';

/** What may stand before the first place of a sentence. */
const opening = is.adverb | is.conjunction;

/** „Auch die Bäcker sehen die Lage so“, „Die ‚Tide News‘ verkündete die Ankunft“: where verbs come second, a thing behind one that somebody stands before is no subject. */
export function isDoneTo({mention}: Attribution, left: readonly Attribution[], {passage: {tokens}, sentence}: Places): boolean {
	const {type, bits, phrase} = mention;
	if (type !== 'nominal' || bits & is.role) return false;
	const isOpening = (from: number) => from === sentence.from || (from === sentence.from + 1 && has(tokens[sentence.from], opening));
	const [article, marked] = tokens.slice(Math.max(0, phrase - 3), phrase - 1);
	const isTitled = marked?.type === 'marked' && article !== undefined && has(article, is.determiner);
	return isTitled || left.some(other => isOpening(other.mention.phrase) && isNameOrRole(other.mention));
}

/** “Den Plan, den alle kennen, nannte er …”: “er” is nothing but a subject, and no clause begins with it but after a comma, as in the other languages whose verbs come second (“Ito sier han er …”); “sie” may be an object. */
export const isHe = ({mention: {type, bits}}: Pick<Attribution, 'mention'>) =>
	type === 'pronoun' && (bits & is.he) !== 0 && !(bits & is.she);

/** “Den Plan”, “einem Reporter”: never who speaks. */
export function isObject({phrase, passage: {tokens}}: Mention, {objects}: Lexicon): boolean {
	return objects.includes(tokens[phrase]?.lower ?? '');
}

/** “Dat zei Ada Ito”: what, where somebody stands behind the verb. */
export function isItBefore({type, bits}: Mention, after: readonly Attribution[], {verbSecond}: Lexicon): boolean {
	return verbSecond && type === 'pronoun' && (bits & is.it) !== 0 && after.some(({mention}) => isNameOrRole(mention));
}

/** „der Kleinen Zeitung“, „der Deutschen Presse-Agentur“: as a subject it would be „die Kleine Zeitung“. */
export function isDative({phrase, to, passage: {tokens}}: Mention, {capitalNouns}: Lexicon): boolean {
	return capitalNouns && tokens[phrase]?.lower === 'der' && to - phrase > 2 && /[^e]en$/.test(tokens[phrase + 1]?.lower ?? '');
}

/** “Der Zeitung sagte Ada Ito: …”, “… sagte der Bürgermeister”: where verbs come second, who speaks is a name right after the verb and right before a sign, or a man whose determiner would be another if he were the object. */
export function isSubject(after: readonly Attribution[], {passage: {tokens}, lexicon}: Places): boolean {
	return after.some(({mention}) => {
		const {type, to, bits} = mention;
		const sign = tokens[to];
		const isClosed = sign === undefined || sign.type === 'marked' || isSign(sign, ':,.');
		if (type === 'nominal') return lexicon.objects.length > 0 && isMan(mention) && !isObject(mention, lexicon);
		return (type === 'name' && isClosed) || (type === 'pronoun' && (bits & (is.he | is.she)) !== 0);
	});
}

function isMan({bits, phrase, passage: {tokens}}: Mention): boolean {
	const isRole = (bits & is.role) !== 0 && (bits & is.male) !== 0 && !(bits & is.female);
	return isRole && has(tokens[phrase], is.determiner);
}

/** Whose a verb is where its place alone does not tell. */
export const findPlain = (places: Places, verb: number): Mention | undefined =>
	findSource(places, verb) ?? findRelated(places, verb) ?? findShared(places, verb);

/** “In dem Brief heißt es: …”, “…, heißt es in dem Brief”: where verbs come second, “it” says nothing, but what the words stand in. */
function findSource({passage: {tokens}, sentence, mentions, lexicon}: Places, verb: number): Mention | undefined {
	// “zegt het bedrijf”: an article.
	const isIt = (n: number) => has(tokens[n], is.it) && !mentions.some(({phrase, to}) => phrase === n && to > n + 1);
	if (!has(tokens[verb], is.verb)) return undefined;
	const after = isIt(verb + 1) ? verb + 2 : verb + 1;
	// „Aus dem Rathaus verlautete“
	const isEcho = lexicon.echoes.verbs.includes(tokens[verb]?.lower ?? '');
	if (after === verb + 1 && !isIt(verb - 1) && !isEcho) return undefined;
	// „Auf alle Fragen heißt es“
	const isPlace = ({phrase, to, type}: Mention) =>
		type !== 'pronoun' && has(tokens[phrase - 1], is.preposition) && !/(?:frag|bitt)en?$/.test(tokens[to - 1]?.lower ?? '');
	return (
		mentions.find(mention => mention.phrase === after + 1 && isPlace(mention)) ??
		mentions.find(mention => mention.phrase === sentence.from + 1 && mention.to <= verb && isPlace(mention))
	);
}

/** “Ada Ito tier, men kaller planen ‘…’”: the subject of the clause before, where nobody stands behind the verb. */
function findShared({passage: {tokens}, sentence, mentions, lexicon}: Places, verb: number): Mention | undefined {
	const lead = tokens[verb - 1]?.lower ?? '';
	const isSame = lexicon.but.includes(lead) || (lexicon.but.length > 0 && lead === lexicon.and);
	if (!isSame || !has(tokens[verb], is.cue) || mentions.some(({phrase, type}) => phrase === verb + 1 && type !== 'nominal'))
		return undefined;
	return mentions.find(
		({phrase, isHead, type, bits}) => phrase === sentence.from && isHead && (type !== 'nominal' || (bits & is.role) !== 0),
	);
}

/** „ein Antrag von Ada Ito, die ihr Ziel begründete: …“: whom a clause is about that ends in the verb before the words. */
function findRelated({passage: {tokens}, sentence, mentions, lexicon}: Places, verb: number): Mention | undefined {
	const next = tokens[verb + 1];
	if (!lexicon.capitalNouns || !has(tokens[verb], is.cue) || !(isSign(next, ':') || next?.type === 'marked')) return undefined;
	let comma = verb - 1;
	while (comma > sentence.from && tokens[comma]?.type === 'word') comma -= 1;
	const isRelative = tokens[comma]?.text === ',' && lexicon.definite.includes(tokens[comma + 1]?.lower ?? '');
	if (!isRelative || mentions.some(({phrase}) => phrase === comma + 1)) return undefined;
	const end = skipBrackets(tokens, comma, sentence);
	return mentions.find(({to, isHead}) => isHead && to === end);
}

/** „In ihrem Buch ‚Möwe‘ sagt Ada Ito“: the marked words are where she does. */
export function isWithinPlace({passage: {tokens}, sentence: {from}, lexicon}: Places, marked: number): boolean {
	const opens = has(tokens[from], is.preposition);
	return lexicon.capitalNouns && opens && marked > from + 1 && tokens.slice(from, marked).every(({type}) => type === 'word');
}
