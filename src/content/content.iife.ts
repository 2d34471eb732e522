import {isServed, servePage} from '../browser/serve-page.ts';
import {autoClean} from './auto-clean.ts';
import {autoCleanMark} from './auto-clean-mark.ts';
import {openPage} from './open-page.ts';

/** In the content script's own world: how to ask whether this page is served. After an update the old script is there, but nobody hears it. */
const servedMark = Symbol.for('lede.isServed');

const isServedAlready: unknown = Reflect.get(globalThis, servedMark);
if (!(typeof isServedAlready === 'function' && isServedAlready())) {
	Reflect.set(globalThis, servedMark, isServed);
	const page = openPage(document);
	servePage(page);
	if (Reflect.get(globalThis, autoCleanMark)) autoClean(page, document);
}
