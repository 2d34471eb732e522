import {tidyEarly} from './early-tidy.ts';

tidyEarly(document);
