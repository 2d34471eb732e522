import {isServed, servePage} from '../browser/serve-page.ts';
import {findEarlyTidy} from './early-tidy.ts';
import {OpenPage} from './open-page.ts';

/** In the content script's own world: how to ask whether this page is served. After an update the old script is there, but nobody hears it. */
const servedMark = Symbol.for('lede.isServed');

const isServedAlready: unknown = Reflect.get(globalThis, servedMark);
if (!(typeof isServedAlready === 'function' && isServedAlready())) {
	Reflect.set(globalThis, servedMark, isServed);
	const page = new OpenPage(document);
	servePage(page);
	addEventListener('pageshow', event => event.persisted && page.comeBack());
	const early = isServedAlready === undefined ? findEarlyTidy() : undefined;
	if (early) page.tidyUnasked(early);
	else page.beginLate();
}
