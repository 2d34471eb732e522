import type {Article, Tag} from '../core/article.ts';
import {Icon} from './icon.tsx';
import {PageText} from './page-text.tsx';
import {toWebAddress} from './web-address.ts';
import {useWords} from './words.ts';

/** What the publisher filed the story under; a topic's own page opens in a new tab. */
export function TagsPanel({article}: {article: Article}) {
	const {translate} = useWords();
	if (article.tags.length === 0) return <p class="remark">{translate('noTags')}</p>;
	return (
		<section class="tags" aria-label={translate('tagsTab')}>
			<p class="lead">{translate('tagsLead')}</p>
			<ul class="tag-list" lang={article.language}>
				{article.tags.map(tag => (
					<li key={tag.label}>
						<TagLink tag={tag} />
					</li>
				))}
			</ul>
		</section>
	);
}

function TagLink({tag}: {tag: Tag}) {
	const {translate} = useWords();
	const address = toWebAddress(tag.url);
	const label = <PageText text={tag.label} max={100} />;
	if (!address) return <span class="tag">{label}</span>;
	return (
		<a class="tag" href={address} target="_blank" rel="noopener noreferrer" title={translate('opensInNewTab')}>
			{label}
			<Icon name="external" />
		</a>
	);
}
