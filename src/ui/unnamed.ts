import type {Article} from '../core/article.ts';
import type {MessageKey} from './words.ts';

/** What stands for a speaker whom Lede does not name: the story does not, or Lede does not read how its language says who spoke. */
export const unnamed = ({namesSpeakers}: Partial<Article>): MessageKey => (namesSpeakers === false ? 'speakerNotRead' : 'speakerNotNamed');
