import {toPrimary} from '../../to-primary.ts';
import {ar} from './ar.ts';
import {cs} from './cs.ts';
import {he} from './he.ts';
import {is} from './is.ts';
import {ja} from './ja.ts';
import {ko} from './ko.ts';
import {ru} from './ru.ts';
import type {SpeechPatterns} from './speech-patterns.ts';
import {tr} from './tr.ts';
import {uk} from './uk.ts';
import {zh} from './zh.ts';

const speechPatterns: Readonly<Record<string, SpeechPatterns>> = {ar, cs, he, is, ja, ko, ru, tr, uk, zh};

/** Those of the language of a BCP 47 tag. */
export const findPatterns = (tag: string | undefined): SpeechPatterns | undefined => speechPatterns[toPrimary(tag) ?? ''];
