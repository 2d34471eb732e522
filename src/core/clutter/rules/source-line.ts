import type {ClutterRule} from '../rule.ts';

/** “Source: Read full article”: where a syndicated story was taken from. */
export const sourceLine: ClutterRule = {
	looksLike: block => block.words <= 25,
};
