import type {ClutterRule} from '../rule.ts';

/** Menus, breadcrumbs, page numbers, the way to the previous and the next story. A sub-heading may be named as the entry of a table of contents. */
export const navigation: ClutterRule = {
	selectors: ['nav', '[role=navigation]', '[role=search]'],
	names:
		'breadcrumb* pagination pager post-nav post-navigation article-nav article-navigation page-nav page-navigation ' +
		'skip-link menu navbar toc site-header site-footer mega-menu',
	looksLike: ({element, proseWords, linkDensity}) => linkDensity > 0.6 || (proseWords === 0 && !/^h[2-6]$/.test(element.localName)),
};
