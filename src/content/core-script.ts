import type {findPhrases} from '../core/clutter/phrases.ts';
import type {readEmbed} from '../core/embeds/read-embed.ts';
import type {extractCleaned, extractInSteps} from '../core/extract-cleaned.ts';

/** What of the core is large: its languages, what it has learnt, what reads. */
export interface Core {
	extractCleaned: typeof extractCleaned;
	extractInSteps: typeof extractInSteps;
	findPhrases: typeof findPhrases;
	readEmbed: typeof readEmbed;
}

/**
 * In the content script's own world: how the script that holds the core is found by the one that serves the page. No page can see or set it.
 * The build makes that script a function that nobody has called yet (vite.config.ts): to set it up takes longer than all else
 * that Lede does before a page is painted.
 */
const coreMark = Symbol.for('lede.core');

export function offerCore(core: Core): void {
	Reflect.set(globalThis, coreMark, core);
}

/** Sets the core up where nobody has needed it before. */
export function findCore(): Core {
	const setUp: unknown = Reflect.get(globalThis, coreMark);
	if (typeof setUp === 'function') setUp();
	const core: unknown = Reflect.get(globalThis, coreMark);
	if (!isCore(core)) throw new Error('The script that holds the core is not in this page.');
	return core;
}

function isCore(value: unknown): value is Core {
	return typeof value === 'object' && value !== null && 'extractCleaned' in value;
}
