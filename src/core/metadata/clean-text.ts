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

/**
 * A text of the metadata as a reader would see it: escapes and tags resolved, white space collapsed, soft hyphens and control characters gone.
 * `limit` is in UTF-16 units; what is longer is cut (a foreign text must never be unbounded).
 */
export function cleanText(raw: string, limit = 1000): string {
	let text = raw.length > limit * 4 ? raw.slice(0, limit * 4) : raw;
	for (let round = 0; round < 2 && text.includes('&'); round++) text = text.replace(/&(#?\w{2,8});/g, decode);
	if (text.includes('<')) text = text.replace(/<\/?[a-z][^<>]*>/gi, ' ');
	text = text
		.replace(/[\u00ad\u200b-\u200f\u2060\u2066-\u2069\u202a-\u202e\ufeff]/g, '')
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim();
	return text.length > limit ? text.slice(0, limit).trimEnd() : text;
}

/** The letters and digits of a text in one case: two texts that fold alike say the same. */
export function fold(text: string): string {
	return toWords(text).join('');
}

/** The words of a text, lower case. */
export function toWords(text: string): string[] {
	const words = plain.test(text)
		? text.toLowerCase().split(/[^a-z\d]+/)
		: text
				.normalize('NFKC')
				.toLowerCase()
				.split(/[^\p{L}\p{M}\p{N}]+/u);
	return words.filter(word => word !== '');
}

/** Most texts; spares them the costly questions about other letters. */
const plain = /^[\x20-\x7e]*$/;
