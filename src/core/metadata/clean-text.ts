import {scriptMarks} from '../script-marks.ts';

/** The named character references that publishers escape twice, so that they stand in JSON-LD and meta elements as text. */
const named: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	shy: '',
	ndash: '–',
	mdash: '—',
	hellip: '…',
	bull: '•',
	middot: '·',
	lsquo: '‘',
	rsquo: '’',
	sbquo: '‚',
	ldquo: '“',
	rdquo: '”',
	bdquo: '„',
	laquo: '«',
	raquo: '»',
	lsaquo: '‹',
	rsaquo: '›',
	auml: 'ä',
	ouml: 'ö',
	uuml: 'ü',
	Auml: 'Ä',
	Ouml: 'Ö',
	Uuml: 'Ü',
	szlig: 'ß',
	agrave: 'à',
	aacute: 'á',
	acirc: 'â',
	atilde: 'ã',
	aring: 'å',
	aelig: 'æ',
	ccedil: 'ç',
	egrave: 'è',
	eacute: 'é',
	ecirc: 'ê',
	euml: 'ë',
	igrave: 'ì',
	iacute: 'í',
	icirc: 'î',
	iuml: 'ï',
	ntilde: 'ñ',
	ograve: 'ò',
	oacute: 'ó',
	ocirc: 'ô',
	otilde: 'õ',
	oslash: 'ø',
	ugrave: 'ù',
	uacute: 'ú',
	ucirc: 'û',
	Aacute: 'Á',
	Eacute: 'É',
	Iacute: 'Í',
	Oacute: 'Ó',
	Uacute: 'Ú',
	Ntilde: 'Ñ',
	euro: '€',
	pound: '£',
	deg: '°',
	iexcl: '¡',
	iquest: '¿',
};

function decode(reference: string, name: string): string {
	if (!name.startsWith('#')) return named[name] ?? reference;
	const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
	return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}

/** What a clean text has not: escapes, tags, control and invisible characters, other white space than single blanks. */
const unclean = /[^ -%'-;=-~\xa1-\xac\xae-\u167f\u1681-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u2fff\u3001-\ufefe\uff00-\uffff]|^ | {2}| $/;

/**
 * A text of the metadata as a reader would see it: escapes and tags resolved, white space collapsed, soft hyphens and control characters gone.
 * `limit` is in UTF-16 units; what is longer is cut (a foreign text must never be unbounded).
 */
export function cleanText(raw: string, limit = 1000): string {
	let text = raw.length > limit * 4 ? raw.slice(0, limit * 4) : raw;
	if (unclean.test(text)) text = clean(text);
	return text.length > limit ? text.slice(0, limit).trimEnd() : text;
}

function clean(raw: string): string {
	let text = raw;
	for (let round = 0; round < 2 && text.includes('&'); round++) text = text.replace(/&(#?\w{2,8});/g, decode);
	if (text.includes('<')) text = text.replace(/<\/?[A-Za-z][^<>]*>/g, ' ');
	return text
		.replace(looseJoiners, '')
		.replace(/[\xad\u200b\u200e\u200f\u2060\u2066-\u2069\u202a-\u202e\ufeff]+/g, '')
		.replace(/(?:[^!-~\xa1-\uffff]|\s)+/g, ' ')
		.trim();
}

/** Persian and Hindi words, and pictures of people, have joiners and what parts them within; beside Latin letters and blanks they join nothing. */
const looseJoiners = /(?<![\u0300-\uffff])[\u200c\u200d]|[\u200c\u200d](?![\u0300-\uffff])/g;

/** The letters and digits of a text in one case: two texts that fold alike say the same. */
export function fold(text: string): string {
	return toPlain(text).replace(separators, '');
}

/** The words of a text, lower case. */
export function toWords(text: string): string[] {
	const words = toPlain(text).split(separators);
	if (words[0] === '') words.shift();
	if (words.at(-1) === '') words.pop();
	return words;
}

function toPlain(text: string): string {
	return (!/^[ -~]*$/.test(text) ? text.normalize('NFKC') : text).toLowerCase();
}

/** Punctuation and signs, written out: asking for everything that is no letter of any script costs a millisecond at the first call. */
const separators = new RegExp(
	String.raw`(?:[^\da-z\xaa-\uffff]|[\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\xd7\xf7${scriptMarks}]|[\ufe00-\ufe6f\u2000-\u206f\u20a0-\u20bf\u2190-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\u303d\u30a0\u30fb\ue000-\uf8ff\ufd3e\ufd3f\ufeff-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\ufffd]|[\ud83c-\ud83e][\udc00-\udfff])+`,
	'g',
);
