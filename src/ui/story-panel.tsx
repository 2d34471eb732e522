import type {Article, Quote} from '../core/article.ts';
import {Story} from './story.tsx';
import {useWords} from './words.ts';

interface Props {
	article: Article;
	showsImages: boolean;
	marked?: Quote | undefined;
}

/** The story, and a plain word at its end where the publisher keeps the rest. */
export function StoryPanel({article, showsImages, marked}: Props) {
	const {translate} = useWords();
	return (
		<>
			<Story article={article} showsImages={showsImages} marked={marked} />
			{article.isPartial && <p class="remark">{translate('isPartial')}</p>}
		</>
	);
}
