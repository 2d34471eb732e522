import type {Browser} from 'webextension-polyfill';
import type {StyleWish} from './style-wish.ts';

/**
 * Wants the user's style for this page: the one that is registered is like the page's own, and can be outweighed. Lost without harm where nobody listens.
 * Not by the polyfill, which takes a millisecond to set up, before the page arrives.
 */
export function sendStyleWish(): void {
	const read = (name: string): Partial<Pick<Browser, 'runtime'>> => Reflect.get(globalThis, name) ?? {};
	// A page's element that is called “browser” is a global of that name too.
	const runtime = read('browser').runtime ?? read('chrome').runtime;
	runtime?.sendMessage<StyleWish>({wantsStyle: true}).catch(() => undefined);
}
