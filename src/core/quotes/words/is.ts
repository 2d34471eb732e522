/**
 * What a word may be, as bits: most words are several things or none. Thirty at most: Chromium keeps larger numbers apart from what they
 * belong to, which is slow. Constants of a module (`import * as is`), as the bundler writes those as numbers wherever they are used.
 */
export const verb = 0x1;
export const softVerb = 0x2;
export const participle = 0x4;
export const he = 0x8;
export const she = 0x10;
export const they = 0x20;
export const it = 0x40;
export const self = 0x80;
export const relative = 0x100;
export const determiner = 0x200;
export const auxiliary = 0x400;
export const adverb = 0x800;
export const preposition = 0x1000;
export const conjunction = 0x2000;
export const title = 0x4000;
export const particle = 0x8000;
export const role = 0x10000;
export const calendar = 0x20000;
export const abbreviation = 0x40000;
export const male = 0x80000;
export const female = 0x100000;
export const givenName = 0x200000;
export const quantifier = 0x400000;
export const otherVerb = 0x800000;
export const link = 0x1000000;
export const reported = 0x2000000;
/** Begins a phrase of `according` or `afterwards`. */
export const phrase = 0x4000000;
export const naming = 0x8000000;
export const perfect = 0x10000000;
export const anybody = 0x20000000;

export const cue = verb | softVerb;
export const pronoun = he | she | they | it | self;
/** No name or noun phrase goes on past one of these. */
export const stop = pronoun | relative | determiner | quantifier | otherVerb | auxiliary | adverb | preposition | conjunction;
