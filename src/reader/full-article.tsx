import type {ComponentChildren} from 'preact';
import type {Article} from '../core/article.ts';
import {showsImages} from '../settings.ts';
import {useTold} from '../ui/announcer.tsx';
import {ArticleHeader} from '../ui/article-header.tsx';
import {CopyButton} from '../ui/copy-button.tsx';
import {Icon} from '../ui/icon.tsx';
import {PageText} from '../ui/page-text.tsx';
import {StoryPanel} from '../ui/story-panel.tsx';
import {Switch} from '../ui/switch.tsx';
import {toBounded} from '../ui/to-bounded.ts';
import {toWebAddress} from '../ui/web-address.ts';
import {useWords} from '../ui/words.ts';
import {AboutStory} from './about-story.tsx';
import {LeadImage} from './lead-image.tsx';
import {LookMenu} from './look-menu.tsx';
import {useKeptPlace} from './use-kept-place.ts';
import {useLook} from './use-look.ts';
import {useMarked} from './use-marked.ts';
import {useSaving} from './use-saving.ts';
import {useStored} from './use-stored.ts';

export function FullArticle({article}: {article: Article}) {
	const {translate} = useWords();
	const {marked, open, leave} = useMarked();
	const wantsImages = useStored(showsImages);
	const hasImages = wantsImages ?? false;
	const look = useLook();
	useTold(translate('saidRead', toBounded(article.title)));
	useKeptPlace(wantsImages !== undefined && look !== undefined);
	return (
		<>
			<Bar article={article} hasImages={hasImages}>
				{look && <LookMenu look={look} />}
			</Bar>
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
				<AboutStory article={article} onOpenQuote={open} />
			</div>
			{marked && (
				<button type="button" class="button back" onClick={leave}>
					{translate('backToQuotes')}
				</button>
			)}
		</>
	);
}

interface BarProps {
	article: Article;
	hasImages: boolean;
	children: ComponentChildren;
}

function Bar({article, hasImages, children}: BarProps) {
	const words = useWords();
	const {translate} = words;
	const save = useSaving();
	// The writer of Markdown is as large as all the rest of this page.
	const copy = async () => (await import('./to-markdown.ts')).toStoryMarkdown(article, {words, hasImages});
	const original = toWebAddress(article.url);
	return (
		<div class="bar">
			<span class="brand">{translate('extensionName')}</span>
			<Switch label={translate('showImages')} isOn={hasImages} onTurn={isOn => save(showsImages.write(isOn))} />
			{children}
			<a class="bar-button to-about" href="#about">
				{translate('quotesTab')} <span class="count">{article.quotes.length}</span>
			</a>
			<CopyButton label={translate('copyStory')} look="bar" copy={copy} />
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
