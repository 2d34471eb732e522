import type {Element} from 'hast';
import type {EmbedKind} from '../core/embeds/embed-hosts.ts';
import {PageText} from './page-text.tsx';
import {toHost, toWebAddress} from './web-address.ts';
import {type MessageKey, useWords} from './words.ts';

const names: Record<EmbedKind, MessageKey> = {
	video: 'embedVideo',
	audio: 'embedAudio',
	post: 'embedPost',
	chart: 'embedChart',
	map: 'embedMap',
	document: 'embedDocument',
};

const isKind = (kind: unknown): kind is EmbedKind => typeof kind === 'string' && Object.hasOwn(names, kind);

/** Whether an element of the tree stands for a film, a chart, a post that the story shows from elsewhere. */
export const isEmbed = ({properties: {embed}}: Element): boolean => embed !== undefined;

/** What the story shows from elsewhere, as a link: nothing is loaded before the user asks for it. Nothing where the tree says neither what nor where. */
export function EmbedLink({embed}: {embed: Element}) {
	const {translate, locale} = useWords();
	const {embed: kind} = embed.properties;
	const link = embed.children.find(child => child.type === 'element' && child.tagName === 'a');
	const href = link?.type === 'element' ? toWebAddress(link.properties.href) : undefined;
	if (!href || !isKind(kind)) return null;
	const host = toHost(href);
	const title = link?.type === 'element' && link.children[0]?.type === 'text' ? link.children[0].value : host;
	return (
		<p class="embed">
			<a href={href} target="_blank" rel="noopener noreferrer">
				<span class="embed-kind" lang={locale}>
					{translate(names[kind])}
				</span>{' '}
				<PageText text={title} max={200} />
			</a>
			{title !== host && (
				<span class="embed-host">
					{' '}
					<PageText text={host} max={80} />
				</span>
			)}
		</p>
	);
}
