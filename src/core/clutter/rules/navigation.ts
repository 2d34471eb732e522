import type {ClutterRule} from '../rule.ts';

/** Menus, breadcrumbs, page numbers, the way to the previous and the next story. */
export const navigation: ClutterRule = {
	selectors: ['nav', '[role=navigation]', '[role=search]'],
	names:
		/breadcrumb|(?:^|[-_ ])(?:pagination|pager|(?:post|article|page)-?nav(?:igation)?|skip-?link|menu|navbar|toc|site-?(?:header|footer)|mega-?menu)(?:[-_ ]|$)/i,
	looksLike: block => block.proseWords === 0 || block.linkDensity > 0.6,
};
