import type {ClutterRule} from '../rule.ts';

/** Who took the picture, who holds the rights, who wrote and edited: said at the story's edge. */
export const credit: ClutterRule = {
	names:
		'copyright photo-credit photo-credits image-credit image-credits img-credit img-credits picture-credit credit credits ' +
		'agency-line print-info',
	looksLike: block => block.words <= 60,
};
