import {toWebUrl} from '../web-url.ts';
import type {Embed} from './read-embed.ts';

/** Posts as a host has them pasted, before its script makes a frame of them: a quotation with a link, or with nothing but “View this post”. */
export const writtenPosts =
	'blockquote:is([class*=instagram-media], [class*=tiktok-embed], [class*=twitter-], [class*=bluesky-embed], [class*=text-post-media], [class*=reddit-embed]), .fb-post, .fb-video';

const addresses = ['data-instgrm-permalink', 'data-text-post-permalink', 'cite', 'data-href'];

/** The post that pasted markup stands for; undefined where it leads nowhere. */
export function readWrittenPost(post: Element, baseUrl: string): Embed | undefined {
	const written = [
		...addresses.map(name => post.getAttribute(name)),
		...[...post.querySelectorAll('a[href]')].map(link => link.getAttribute('href')).reverse(),
	];
	const href = toWebUrl(
		written.find(address => address?.startsWith('http')),
		baseUrl,
	);
	const isVideo = /tiktok|fb-video/.test(post.getAttribute('class') ?? '');
	return href ? {kind: isVideo ? 'video' : 'post', href: withoutAsker(href), title: undefined} : undefined;
}

/** “?utm_source=ig_embed”, “?ref_src=…” tell the host who embedded it or passed it on; “?v=4711” is which post it is. */
function withoutAsker(address: string): string {
	const url = new URL(address);
	for (const name of [...url.searchParams.keys()]) if (askers.test(name)) url.searchParams.delete(name);
	return `${url.origin}${url.pathname}${url.search}`;
}
const askers = /^(?:utm_\w+|ref(?:_src|_url|er)?|igsh(?:id)?|fbclid|mibextid|rdid|share_id|xmt|si|s|t|__\w+)$/i;
