import {sendStyleWish} from '../browser/send-style-wish.ts';
import {beginContent} from './begin-content.ts';
import {tidyEarly} from './early-tidy.ts';
import {whenDue} from './when-due.ts';

tidyEarly(document);
whenDue(document, beginContent);
sendStyleWish();
