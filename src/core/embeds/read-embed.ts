import {toWebUrl} from '../web-url.ts';
import type {EmbedKind} from './embed-hosts.ts';
import {embedHosts} from './embed-hosts.ts';
import {toShownAddress} from './shown-address.ts';

/** What the story shows from elsewhere, as a link to it: a view plays nothing. */
export interface Embed {
	kind: EmbedKind;
	/** Absolute, http(s): where a person can see or hear it. */
	href: string;
	/** What the page calls it, where that says more than that it is a player. */
	title: string | undefined;
}

/** Elements that name what they show by its number at a host. */
const numbered: Readonly<Record<string, string>> = {
	'amp-youtube': 'https://www.youtube.com/embed/',
	'lite-youtube': 'https://www.youtube.com/embed/',
	'youtube-video': 'https://www.youtube.com/embed/',
	'amp-vimeo': 'https://player.vimeo.com/video/',
	'lite-vimeo': 'https://player.vimeo.com/video/',
	'amp-dailymotion': 'https://www.dailymotion.com/embed/video/',
	'amp-twitter': 'https://platform.twitter.com/embed/Tweet.html?id=',
	'amp-instagram': 'https://www.instagram.com/p/',
};
const numbers = ['videoid', 'data-videoid', 'data-tweetid', 'data-shortcode'];

const frames = ['iframe', 'amp-iframe', 'amp-facebook', ...Object.keys(numbered)];
/** The elements that an embed may be; what stands in them is for those who cannot see it. */
export const embedElements: readonly string[] = [...frames, 'video', 'audio', 'amp-video', 'amp-audio'];
const anyFrame = frames.join();

const hosts = Object.entries(embedHosts).flatMap(([kind, list]) => list.split(' ').map(host => ({kind: kind as EmbedKind, host})));

/** Longer than any title of a video. */
const longestTitle = 200;
/** “YouTube video player”, “Embedded content”, “Twitter Post”, “3rd party ad content”. */
const saysNothing = /\b(?:player|embed(?:ded)?|i?frame|widget|content|video|tweet|post|lecteur|reproductor)\b|^\S*$/i;

/** What an element shows from elsewhere; undefined where that is no part of a story, or nobody can tell what it is. */
export function readEmbed(element: Element, baseUrl: string): Embed | undefined {
	const name = element.localName.replace(/^amp-(?=video$|audio$)/, '');
	if (name === 'video' || name === 'audio') return readPlayed(element, name, baseUrl);
	for (const address of readAddresses(element)) {
		const url = toWebUrl(address, baseUrl);
		const kind = url && kindOf(new URL(url));
		if (kind) return {kind, href: toShownAddress(new URL(url)), title: readTitle(element)};
	}
	return undefined;
}

/** Whether an element holds a frame of a host that stories show: the publisher's own films stand in players that may show anything. */
export const framesStory = (element: Element): boolean =>
	[...element.querySelectorAll(anyFrame)].some(frame => readEmbed(frame, 'https://base.example/') !== undefined);

/** A film that plays silently and by itself is a moving picture of the page's design. */
function readPlayed(element: Element, kind: 'video' | 'audio', baseUrl: string): Embed | undefined {
	if (element.hasAttribute('autoplay') && element.hasAttribute('loop')) return undefined;
	const written = [element, ...element.querySelectorAll('source')].map(from => toWebUrl(from.getAttribute('src'), baseUrl));
	const href = written.find(address => address !== undefined);
	return href ? {kind, href, title: readTitle(element)} : undefined;
}

/** Consent tools and lazy loaders put the address aside, under names of their own. */
function readAddresses(element: Element): string[] {
	const prefix = numbered[element.localName];
	const number = prefix && numbers.map(name => element.getAttribute(name)).find(value => /^[\w-]{4,30}$/.test(value ?? ''));
	if (number) return [prefix + number];
	const aside = element.getAttributeNames().filter(name => name === 'src' || /^data-.*(?:src|url|href)/.test(name));
	return aside.map(name => element.getAttribute(name) ?? '').filter(address => /^(?:https?:)?\/\//.test(address));
}

function kindOf({hostname, pathname}: URL): EmbedKind | undefined {
	const address = `.${hostname}${pathname}`;
	return hosts.find(({host}) => {
		const at = address.indexOf(`.${host}`);
		return at >= 0 && at < hostname.length && (host.includes('/') || at + host.length === hostname.length);
	})?.kind;
}

function readTitle(element: Element): string | undefined {
	const written = element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '';
	const title = written
		.replace(/\s+/g, ' ')
		.replace(/^\s*\w+ embed: /i, '')
		.trim();
	return saysNothing.test(title) && title.length < 40 ? undefined : title.slice(0, longestTitle) || undefined;
}
