import type {ClutterRule} from '../rule.ts';

/** Menus, breadcrumbs, page numbers, the way to the previous and the next story. */
export const navigation: ClutterRule = {
	selectors: ['nav', '[role=navigation]', '[role=search]'],
	names:
		'breadcrumb* pagination pager post-nav post-navigation article-nav article-navigation page-nav page-navigation ' +
		'skip-link menu navbar toc site-header site-footer mega-menu',
	looksLike: block => block.proseWords === 0 || block.linkDensity > 0.6,
};
