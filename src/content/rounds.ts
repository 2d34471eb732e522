/** In milliseconds. Sooner after each other, a page is putting back what was hidden; later, it goes on to the next story. */
const window = 5000;
const mostRounds = 20;

/** How often one thing is done soon after itself: a page that insists is left alone. */
export class Rounds {
	readonly #counts = new Map<string, {since: number; count: number}>();
	readonly #insistent = new Set<string>();

	/** Whether once more is not too often; counts it. */
	may(key: string): boolean {
		if (this.#insistent.has(key)) return false;
		const now = performance.now();
		const known = this.#counts.get(key);
		const round = known && now - known.since < window ? known : {since: now, count: 0};
		round.count++;
		this.#counts.set(key, round);
		if (round.count > mostRounds) this.#insistent.add(key);
		return round.count <= mostRounds;
	}

	/** Whether it was too often once. */
	isOver(key: string): boolean {
		return this.#insistent.has(key);
	}
}
