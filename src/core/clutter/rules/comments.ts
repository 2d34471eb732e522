import type {ClutterRule} from '../rule.ts';

/** What readers wrote below, and the way there. */
export const comments: ClutterRule = {
	selectors: ['#disqus_thread', '.disqus_thread', '.fb-comments', '.postmetadata', 'ol.notes:has(> .note)'],
	names:
		'comment comments* comment-list comment-area comment-section comment-wrapper comment-container comment-thread ' +
		'comment-form comment-box comment-count comment-link comment-button comment-bar comment-block reader-comment ' +
		'reader-comments disqus respond viafoura coral spot-im openweb kommentar kommentare commentaire commentaires comentario ' +
		'comentarios commenti reacties komentarze kommentarer discussion discussions trackback trackbacks',
	looksLike: block => !block.element.querySelector('h1'),
};
