/** Signs that end sentences, in any script; none of them means anything else in a class of a regular expression. */
export const sentenceEnds = '.!?…。！？؟।۔።';

/** What parts the sentences of what somebody says. */
export const betweenSentences = /[.!?…]["”’»]*\s+/;
