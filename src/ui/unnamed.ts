import {knowsSpeech} from '../core/languages/speech/tags.ts';
import type {MessageKey} from './words.ts';

/** What stands for a speaker whom Lede cannot name: the story does not, or Lede does not read how its language says so. */
export const unnamed = (language: string | undefined): MessageKey => (knowsSpeech(language) ? 'speakerNotNamed' : 'speakerNotRead');
