import {useState} from 'preact/hooks';
import type {Article, Quote} from '../core/article.ts';
import {showsImages} from '../settings.ts';
import {ArticleHeader} from '../ui/article-header.tsx';
import {Icon} from '../ui/icon.tsx';
import {PageText} from '../ui/page-text.tsx';
import {StoryPanel} from '../ui/story-panel.tsx';
import {Switch} from '../ui/switch.tsx';
import {toWebAddress} from '../ui/web-address.ts';
import {useWords} from '../ui/words.ts';
import {AboutStory} from './about-story.tsx';
import {LeadImage} from './lead-image.tsx';
import {useStored} from './use-stored.ts';

export function FullArticle({article}: {article: Article}) {
	const [marked, setMarked] = useState<Quote | undefined>(undefined);
	const hasImages = useStored(showsImages) ?? false;
	return (
		<>
			<Bar article={article} hasImages={hasImages} />
			<div class="page">
				<main>
					<article>
						<ArticleHeader article={article} />
						{hasImages && <LeadImage article={article} />}
						<StoryPanel article={article} showsImages={hasImages} marked={marked} />
						<p class="on-paper">
							<PageText text={article.url} max={500} />
						</p>
					</article>
				</main>
				<AboutStory article={article} onOpenQuote={quote => setMarked({...quote})} />
			</div>
		</>
	);
}

function Bar({article, hasImages}: {article: Article; hasImages: boolean}) {
	const {translate} = useWords();
	const original = toWebAddress(article.url);
	return (
		<div class="bar">
			<span class="brand">{translate('extensionName')}</span>
			<Switch label={translate('showImages')} isOn={hasImages} onTurn={isOn => showsImages.write(isOn)} />
			<button type="button" class="bar-button" onClick={() => print()}>
				{translate('print')}
			</button>
			{original && (
				<a class="bar-button" href={original} target="_blank" rel="noopener noreferrer">
					{translate('openOriginal')} <Icon name="external" />
				</a>
			)}
		</div>
	);
}
