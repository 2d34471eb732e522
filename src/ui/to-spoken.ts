/** What was said without the comma that leads to its attribution: “It is late,” she said. */
export const toSpoken = (words: string): string => words.replace(/[,，]$/, '');
