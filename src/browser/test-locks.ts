/** Stands in for `navigator.locks`, which Node 20 lacks: one at a time, in order. */
export function createLocks(): {request(name: string, task: () => Promise<void>): Promise<void>} {
	let last: Promise<void> = Promise.resolve();
	return {
		request(_name, task) {
			last = last.catch(() => undefined).then(task);
			return last;
		},
	};
}
