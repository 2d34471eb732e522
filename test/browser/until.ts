const pause = 40;

/** Asks again and again until there is an answer other than `undefined` or `false`; throws after `seconds`, saying what was waited for. */
export async function until<T>(what: string, ask: () => Promise<T | undefined | false> | T | undefined | false, seconds = 15): Promise<T> {
	const end = Date.now() + seconds * 1000;
	for (;;) {
		const answer = await ask();
		if (answer !== undefined && answer !== false) return answer;
		if (Date.now() > end) throw new Error(`Waited ${seconds} s for ${what}, in vain.`);
		await new Promise(resolve => setTimeout(resolve, pause));
	}
}
