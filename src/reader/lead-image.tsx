import type {RootContent} from 'hast';
import type {Article} from '../core/article.ts';
import {markMissing} from '../ui/mark-missing.ts';
import {toImageAddress} from '../ui/web-address.ts';

/** The picture over the story, unless the story begins with one of its own. */
export function LeadImage({article: {leadImage, body}}: {article: Article}) {
	const address = toImageAddress(leadImage);
	if (!address || body.children.slice(0, 3).some(holdsImage)) return null;
	const attributes = {loading: 'lazy', decoding: 'async', referrerpolicy: 'no-referrer'} as const;
	return <img class="lead-image" src={address} alt="" {...attributes} onError={markMissing} />;
}

function holdsImage(node: RootContent): boolean {
	return node.type === 'element' && (node.tagName === 'img' || node.children.some(holdsImage));
}
