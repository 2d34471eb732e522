import {toBounded} from './to-bounded.ts';

/** Words of the page among our own: isolated, so that their direction turns nothing round them, and of bounded length. */
export function PageText({text, max}: {text: string; max?: number | undefined}) {
	return <bdi>{toBounded(text, max)}</bdi>;
}
