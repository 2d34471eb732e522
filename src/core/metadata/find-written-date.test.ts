import {expect, test} from 'vitest';
import {findWrittenDate} from './find-written-date.ts';

test.each([
	['Stand: 28.04.2031, 17:25 Uhr', 'de', '2031-04-28'],
	['Veröffentlicht am 3. März 2031', 'de', '2031-03-03'],
	['Publié le 14 février 2031 à 10h', 'fr', '2031-02-14'],
	['May 7, 2031 at 6:01 am', 'en', '2031-05-07'],
	['Sept. 7, 2031', 'en-US', '2031-09-07'],
	['4/5/2031', 'en-US', '2031-04-05'],
	['4/5/2031', 'en-GB', '2031-05-04'],
	['12/28/2031', 'en', '2031-12-28'],
	['2031年4月5日 21時40分', 'ja', '2031-04-05'],
	['2031. 4. 5.', 'ko', '2031-04-05'],
	['2031. április 5. 09:30', 'hu', '2031-04-05'],
	['الأحد ٥ أبريل ٢٠٣١', 'ar', '2031-04-05'],
	['5 मई 2031, 12:00', 'hi', '2031-05-05'],
	['১৫ মে ২০৩১', 'bn', '2031-05-15'],
	['5 เม.ย. 2574 09:30 น.', 'th', '2031-04-05'],
	['5 เม.ย. 2574', 'en', undefined],
	['© 2031 The Harbour Post', 'en', undefined],
	['Score 28.04', 'en', undefined],
	['5 reasons to visit in 2031', 'en', undefined],
])('%s (%s) → %s', (text, language, date) => expect(findWrittenDate(text, language)).toBe(date));
