import {findPhrases} from '../core/clutter/phrases.ts';
import {readEmbed} from '../core/embeds/read-embed.ts';
import {extractCleaned, extractInSteps} from '../core/extract-cleaned.ts';
import {offerCore} from './core-script.ts';

offerCore({extractCleaned, extractInSteps, findPhrases, readEmbed});
