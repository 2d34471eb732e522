/** As much of a text tells what it is made of. */
const longestSample = 400;

/** Adds to a row of features how many sentences, commas, quotes and breaks a text has, and the shares of digits and of capitals. */
export function addMarks(row: number[], text: string): void {
	const end = Math.min(text.length, longestSample);
	let [sentences, commas, quotes, breaks, digits, capitals] = [0, 0, 0, 0, 0, 0];
	for (let at = 0; at < end; at++) {
		const code = text.charCodeAt(at);
		// Small letters and spaces first: nine in ten.
		if (code === 0x20 || (code >= 0x61 && code <= 0x7a)) continue;
		if (code >= 0x30 && code <= 0x39) digits++;
		else if (isCapital(code)) capitals++;
		else {
			const mark = text.charAt(at);
			if ('.!?。।۔'.includes(mark)) sentences += Number(code > 0x7f || endsThere(text.charAt(at + 1)));
			else if (',、，،'.includes(mark)) commas++;
			else if (mark === '\n') breaks++;
			else if ('"“”„«»「」'.includes(mark)) quotes++;
		}
	}
	row.push(Math.min(12, sentences), Math.min(20, commas), Math.min(6, quotes), Math.min(5, breaks));
	row.push(digits / Math.max(1, end), capitals / Math.max(1, end));
}

const isCapital = (code: number) =>
	(code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde) || (code >= 0x391 && code < 0x3b0) || (code >= 0x410 && code <= 0x42f);

const endsThere = (next: string) => next === ' ' || /^(?:[\s”"»]|$)/.test(next);
