/** One or two large words, be they joined by a hyphen. */
export const slavicName = "\\p{Lu}[\\p{Ll}’']+(?:-\\p{Lu}\\p{Ll}+)?(?: \\p{Lu}[\\p{Ll}’']+(?:-\\p{Lu}\\p{Ll}+)?)?";
