import {useEffect, useState} from 'preact/hooks';
import type {Article} from '../core/article.ts';
import {Notice} from '../ui/notice.tsx';
import {toBounded} from '../ui/to-bounded.ts';
import {toWebAddress} from '../ui/web-address.ts';
import {useWords} from '../ui/words.ts';
import {FullArticle} from './full-article.tsx';
import {readStory} from './read-story.ts';

type View = {status: 'reading'} | {status: 'article'; article: Article} | {status: 'gone'};

/** The page of its own that shows one story, and the sentence in its place when the story is gone. */
export function Reader({address}: {address: string}) {
	const {translate} = useWords();
	const [view, setView] = useState<View>({status: 'reading'});
	useEffect(() => {
		readStory(address).then(article => {
			setView(article ? {status: 'article', article} : {status: 'gone'});
			document.title = article ? toBounded(article.title, 200) : translate('storyGoneTitle');
		});
	}, [address, translate]);
	const original = toWebAddress(new URL(address).searchParams.get('from'));
	switch (view.status) {
		case 'reading':
			return (
				<p class="visually-hidden" role="status">
					{translate('reading')}
				</p>
			);
		case 'article':
			return <FullArticle article={view.article} />;
		case 'gone':
			return (
				<main>
					<Notice
						title={translate('storyGoneTitle')}
						actions={
							original && (
								<a class="button primary" href={original}>
									{translate('openOriginal')}
								</a>
							)
						}
					>
						<p>{translate('storyGone')}</p>
					</Notice>
				</main>
			);
	}
}
