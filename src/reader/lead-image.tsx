import type {RootContent} from 'hast';
import type {Article} from '../core/article.ts';
import {toWebAddress} from '../ui/web-address.ts';

/** The picture over the story, unless the story begins with one of its own. */
export function LeadImage({article: {leadImage, body}}: {article: Article}) {
	const address = toWebAddress(leadImage);
	if (!address || body.children.slice(0, 3).some(holdsImage)) return null;
	return <img class="lead-image" src={address} alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer" />;
}

function holdsImage(node: RootContent): boolean {
	return node.type === 'element' && (node.tagName === 'img' || node.children.some(holdsImage));
}
