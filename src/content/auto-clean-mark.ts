/** A mark in the content script's own world: this page is of a site that is tidied as it loads. No page can see or set it. */
export const autoCleanMark = Symbol.for('lede.autoClean');
