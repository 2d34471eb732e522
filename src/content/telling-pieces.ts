import type {EvidenceReason, Removal} from '../core/article.ts';
import type {Piece} from './piece.ts';
import {holdsStory, type Story} from './read-story.ts';

/** The clutter of a story that holds nothing that was ever told here. */
export function toPieces({article, clutter}: Story, told: readonly string[]): Piece[] {
	return article.removals.flatMap(removal => {
		const element = clutter.get(removal.id);
		return element && !holdsStory(element, told) ? [{element, removal}] : [];
	});
}

/** Below the first story, what is clutter only by its place may be the next one. */
export const isTelling = ({evidence}: Removal) => !doubtful.has(evidence.reason);
/** Of how a line looks and where it stands, not of what it is. */
const doubtful: ReadonlySet<EvidenceReason> = new Set(['place', 'wording', 'markup']);

export const toElements = (pieces: readonly Piece[]) => new Map(pieces.map(({element, removal}) => [removal.id, element]));
