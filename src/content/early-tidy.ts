import {beforeFirstFrame} from './first-paint.ts';
import {setMark} from './mark.ts';
import {type Piece, toSignature} from './piece.ts';
import {Rounds} from './rounds.ts';
import {saysArticle} from './says-article.ts';
import {SureSearch} from './sure-search.ts';

export interface EarlyTidy {
	/** Whether the user may have seen something of the page. */
	isSeen(): boolean;
	/** Ends it, for the page can be read as a whole by now; gives what it has hidden. */
	end(): Piece[];
}

/** In the content script's own world: the tidying that went on while the page arrived. No page can see or set it. */
const earlyMark = Symbol.for('lede.earlyTidy');

/** Hides what is surely clutter as the page arrives, before it is painted; only where the head says that it is an article. */
export function tidyEarly(document: Document): void {
	const search = new SureSearch(document);
	const hidden = new Map<Element, Piece>();
	const rounds = new Rounds();
	let isArticle = false;
	const look = () => {
		isArticle ||= document.body !== null && saysArticle(document);
		if (!isArticle) return;
		const {found, refused} = search.all();
		for (const element of refused) if (hidden.delete(element)) setMark(element, undefined);
		for (const piece of found) {
			const {element} = piece;
			// A page that puts in another for each that goes would never come to its end.
			if (!hidden.has(element) && !rounds.may(toSignature(element))) continue;
			hidden.set(element, piece);
			setMark(element, 'hidden');
		}
	};
	const observer = new MutationObserver(look);
	let isSeen = false;
	let hasEnded = false;
	// Not sooner: a parser tells of each node, which takes longer than to look for what is there.
	beforeFirstFrame(document, () => {
		isSeen = true;
		if (hasEnded) return;
		look();
		observer.observe(document, {subtree: true, childList: true});
	});
	const early: EarlyTidy = {
		isSeen: () => isSeen,
		end() {
			look();
			hasEnded = true;
			observer.disconnect();
			return [...hidden.values()];
		},
	};
	Reflect.set(globalThis, earlyMark, early);
}

/** The early tidying of this page; undefined where its site is not tidied as it loads. */
export function findEarlyTidy(): EarlyTidy | undefined {
	const early: unknown = Reflect.get(globalThis, earlyMark);
	return isEarlyTidy(early) ? early : undefined;
}

function isEarlyTidy(value: unknown): value is EarlyTidy {
	return typeof value === 'object' && value !== null && 'end' in value && 'isSeen' in value;
}
