const own = new WeakSet<Node>();
let last: Node | undefined;

/** From now on this node is known to be no part of the page. */
export function noteOwn(node: Node): void {
	own.add(node);
	last = node;
}

/** Whether Lede itself has put this node into the page: the receipt, as long as it is open. */
export function isOwn(node: Node): boolean {
	return own.has(node);
}

/** Whether what Lede has put in last is there yet. */
export function isOwnOpen(): boolean {
	return last?.isConnected ?? false;
}
