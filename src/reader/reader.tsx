import {useEffect, useState} from 'preact/hooks';
import type {Article} from '../core/article.ts';
import {useTold} from '../ui/announcer.tsx';
import {Notice} from '../ui/notice.tsx';
import {toBounded} from '../ui/to-bounded.ts';
import {toWebAddress} from '../ui/web-address.ts';
import {useWords} from '../ui/words.ts';
import {FullArticle} from './full-article.tsx';
import {readStory, wasKept} from './read-story.ts';

/** `gone`: it was at hand before; `none`: nobody has read it yet. */
type View = {status: 'reading'} | {status: 'article'; article: Article} | {status: 'gone' | 'none'};

const sentences = {gone: {title: 'storyGoneTitle', text: 'storyGone'}, none: {title: 'noArticleTitle', text: 'noStory'}} as const;

/** The page of its own that shows one story, and the sentence in its place when the story is gone. */
export function Reader({address}: {address: string}) {
	const {translate} = useWords();
	const [view, setView] = useState<View>({status: 'reading'});
	useEffect(() => {
		readStory(address).then(article => {
			const missing = wasKept(address) ? 'gone' : 'none';
			setView(article ? {status: 'article', article} : {status: missing});
			document.title = article ? toBounded(article.title, 200) : translate(sentences[missing].title);
		});
	}, [address, translate]);
	const original = toWebAddress(new URL(address).searchParams.get('from'));
	switch (view.status) {
		case 'reading':
			return <Reading />;
		case 'article':
			return <FullArticle article={view.article} />;
		case 'gone':
		case 'none':
			return (
				<main>
					<Notice
						title={translate(sentences[view.status].title)}
						actions={
							original && (
								<a class="button primary" href={original}>
									{translate('openOriginal')}
								</a>
							)
						}
					>
						<p>{translate(sentences[view.status].text)}</p>
					</Notice>
				</main>
			);
	}
}

function Reading() {
	const {translate} = useWords();
	useTold(translate('reading'));
	return <p class="reading">{translate('reading')}</p>;
}
