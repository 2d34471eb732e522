/** In milliseconds. Sooner after each other, a page is putting back what was hidden; later, it goes on to the next story. */
const window = 5000;
const mostRounds = 20;

/** How often one thing is done soon after itself: a page that insists is left alone. */
export class Rounds {
	readonly #counts = new Map<string, {since: number; count: number}>();

	/** Whether once more is not too often; counts it. */
	may(key: string): boolean {
		const now = performance.now();
		const known = this.#counts.get(key);
		const round = known && now - known.since < window ? known : {since: now, count: 0};
		round.count++;
		this.#counts.set(key, round);
		// It stays too often as long as it goes on.
		if (round.count > mostRounds) round.since = now;
		return round.count <= mostRounds;
	}

	/** Whether it was too often, and not long ago. */
	isOver(key: string): boolean {
		const known = this.#counts.get(key);
		return known !== undefined && known.count > mostRounds && performance.now() - known.since < window;
	}
}
