/** Punctuation of other scripts than the Latin, Greek to Devanagari, for a class of a regular expression: asking for all that is no letter costs milliseconds. */
export const scriptMarks = String.raw`\u037e\u0387\u055a-\u055f\u0589\u05be\u05c0\u05c3\u05f3\u05f4\u0609-\u060d\u061b-\u061f\u066a-\u066d\u06d4\u0964\u0965`;
