import type {Browser} from 'webextension-polyfill';
import type {StyleWish} from './style-wish.ts';

/**
 * Wants the user's style for this page: the one that is registered is like the page's own, and can be outweighed. Lost without harm where nobody listens.
 * Not by the polyfill, which takes a millisecond to set up, before the page arrives.
 */
export function sendStyleWish(): void {
	const {runtime}: Pick<Browser, 'runtime'> = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
	runtime.sendMessage<StyleWish>({wantsStyle: true}).catch(() => undefined);
}
