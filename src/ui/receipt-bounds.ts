/** A receipt of so many pieces is unfolded at once. */
export const shortReceipt = 8;
/** Characters of a piece's first words, and of what spoke for it, that a receipt shows. */
export const longestExcerpt = 120;
export const longestMatch = 60;
