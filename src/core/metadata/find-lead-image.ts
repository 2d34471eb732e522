import {toWebUrl} from '../web-url.ts';
import {isObject, toList} from './json-value.ts';
import type {Sources} from './sources.ts';

/** Addresses of images that stand for the site, not for the story. */
const generic =
	/(?:^|[/_.-])(?:logo|logos|favicon|placeholder|default|fallback|blank|sprite|spacer|avatar|apple-touch-icon|og-?image)(?:[/_.-]|\d|$)/;

/** The image that the publisher gives the story; http(s) only, absolute. */
export function findLeadImage(sources: Sources): string | undefined {
	const {meta, jsonLd, page} = sources;
	const claims: unknown[] = [meta.first('og:image:secure_url', 'og:image', 'og:image:url')];
	for (const article of jsonLd.articles) claims.push(...toList(article.image), ...toList(article.thumbnailUrl));
	claims.push(meta.first('twitter:image', 'twitter:image:src', 'image', 'thumbnail'));
	for (const claim of claims) {
		const address = toWebUrl(readAddress(claim), page.baseUrl);
		if (address !== undefined && !generic.test(address.toLowerCase())) return address;
	}
	return undefined;
}

function readAddress(image: unknown): string | undefined {
	const address = isObject(image) ? (image.url ?? image.contentUrl ?? image['@id']) : image;
	return typeof address === 'string' && address.trim() !== '' ? address.trim() : undefined;
}
