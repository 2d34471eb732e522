import {cleanText, fold} from '../metadata/clean-text.ts';
import {boilerplate} from './words.ts';

const longest = 60;
const mostWords = 8;

/** A label as readers see it, without its mark (`#`, a count in brackets, a comma, quotation marks); undefined for what can be no subject: codes, sentences, boilerplate. */
export function toLabel(raw: string): string | undefined {
	const text = cleanText(raw, 200)
		.replace(/^(?:[Tt]ag|[Tt]opic):(?=[A-ZÀ-Þ])/, '')
		.replace(/^[#＃•·|,/–»«›„“”"-]+\s*|\s*[,;|•·:/“”„"»«›]+$/g, '')
		.replace(/\s*\(\d+(?: [^\s()]+)?\)$/, '')
		.trim();
	if (text.length < 2 || text.length > longest || text.split(' ').length > mostWords) return undefined;
	return isCode(text) || boilerplate.has(fold(text)) ? undefined : text;
}

/** Of advertisers and of what counts moods. */
const forMachines =
	/^(?:iab[- ]|brand safety|(?:domestic|international) alerts$|(?:overall )?(?:neutral|positive|negative)$|see all topics$)/i;

/** What systems write for themselves: `nlp_category:sport`, `98be933f-38cf…`, `stream-23490979`, `deportes/formula-1`, `www.site.com`. */
function isCode(text: string): boolean {
	if (/^[\d\s.,:/-]*$/.test(text) || forMachines.test(text)) return true;
	return /[_={}<>@]|https?:|^www\.|[^\s\d]:\s?[^\s\d]|[^\s]\/[a-z\d]|[\da-f]{8,}|[a-z]-\d{4,}$|^[a-z]+(?:-[a-z]+){2,}$|[?!…]$|\.{3}$/.test(
		text,
	);
}
