import type {Certainty} from './header-lines.ts';

/** “💡” in a box of its own before what it belongs to, “•” between two parts: drawn, not told. Stars in a paragraph rate something. */
export const isEmblem: Certainty = ({text, element}) => element.localName === 'div' && emblem.test(text);
const emblem = /^(?:[\u{1f300}-\u{1faff}\u2600-\u2604\u2607-\u27bf]\ufe0f?|[•·])$/u;
