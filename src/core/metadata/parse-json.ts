/**
 * A string, or a comma that no member follows. Strings come first, so that a comma inside one is never taken.
 * One that never ends is one, too: else a search for its end starts at each mark in it.
 */
const stringOrComma = /"(?:[^"\\]|\\[\s\S])*"?|,(?=\s*[\]}])/g;

/** JSON as pages have it: also inside comments or CDATA, with line breaks in strings, trailing commas, a semicolon at the end. Undefined where that fails. */
export function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return parseRepaired(text.replace('<![CDATA[', '').replace(']]>', ''));
	}
}

function parseRepaired(text: string): unknown {
	const value = text.slice(Math.max(0, text.search(/[{[]/)), Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1);
	try {
		return JSON.parse(value.replace(stringOrComma, match => (match === ',' ? '' : repairString(match))));
	} catch {
		return undefined;
	}
}

/** Control characters are white space; a backslash that escapes nothing goes. */
function repairString(string: string): string {
	return string
		.replace(/[^ -~\xa0-\uffff]+/g, ' ')
		.replace(/\\(?:u[\da-fA-F]{4}|["\\/bfnrt])|\\/g, sequence => (sequence === '\\' ? '' : sequence));
}
