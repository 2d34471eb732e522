import {findPhrases} from '../core/clutter/phrases.ts';
import {extractArticle, extractInSteps} from '../core/extract-article.ts';
import {offerCore} from './core-script.ts';

offerCore({extractArticle, extractInSteps, findPhrases});
