import type {Article, Quote} from '../core/article.ts';
import {Story} from './story.tsx';
import {toWebAddress} from './web-address.ts';
import {useWords} from './words.ts';

interface Props {
	article: Article;
	showsImages: boolean;
	marked?: Quote | undefined;
}

/** The story, and a plain word at its end where the publisher keeps the rest, or shows it on another page. */
export function StoryPanel({article, showsImages, marked}: Props) {
	const {translate} = useWords();
	const nextPage = toWebAddress(article.nextPage);
	return (
		<>
			<Story article={article} showsImages={showsImages} marked={marked} />
			{article.isPartial && <p class="remark">{translate('isPartial')}</p>}
			{nextPage && (
				<p class="remark">
					<a href={nextPage} target="_blank" rel="noopener noreferrer" title={translate('opensInNewTab')}>
						{translate('nextPage')}
					</a>
				</p>
			)}
		</>
	);
}
