import type {Evidence} from '../article.ts';
import type {ClutterKind} from './rules/index.ts';

/** A piece of the page that is not the story. */
export interface Finding {
	element: Element;
	/** The piece's lines, by number: from `first` to before `end`. Fewer than the element's when only some of its lines go. */
	first: number;
	end: number;
	kind: ClutterKind;
	evidence: Evidence;
}
