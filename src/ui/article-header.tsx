import type {Article} from '../core/article.ts';
import {toLongDate} from './dates.ts';
import {PageText} from './page-text.tsx';
import {toReadingMinutes} from './reading-time.ts';
import {toCounted} from './to-counted.ts';
import {toHost} from './web-address.ts';
import {useWords} from './words.ts';

/** A headline of more characters is set smaller: the largest letters would push the story, and the popup's tabs, out of sight. */
const longTitle = 110;

/** Where the story comes from, its headline, who wrote it and when. The source is the tab's address, never what the page calls itself. */
export function ArticleHeader({article}: {article: Article}) {
	const words = useWords();
	const published = toLongDate(article.publishedAt, words.locale);
	const updated = toLongDate(article.modifiedAt, words.locale);
	const minutes = toReadingMinutes(article.text);
	return (
		<header class="article-header" lang={article.language} dir={article.direction}>
			<p class="source">
				<PageText text={toHost(article.url)} max={120} />
			</p>
			<h1 class={article.title.length > longTitle ? 'long' : undefined}>
				<PageText text={article.title} />
			</h1>
			{article.standfirst && (
				<p class="standfirst">
					<PageText text={article.standfirst} max={1200} />
				</p>
			)}
			<ul class="facts">
				{article.byline && (
					<li class="byline">
						<PageText text={article.byline} max={200} />
					</li>
				)}
				{published && (
					<li lang={words.locale}>
						<bdi>
							<time dateTime={article.publishedAt}>{published}</time>
						</bdi>
					</li>
				)}
				<li lang={words.locale}>
					<bdi>{toCounted(words, minutes, {one: 'minuteToRead', other: 'minutesToRead'})}</bdi>
				</li>
				{article.isPartial && (
					<li class="partial" lang={words.locale}>
						<bdi>{words.translate('forSubscribers')}</bdi>
					</li>
				)}
				{updated && updated !== published && (
					<li lang={words.locale}>
						<bdi>{words.translate('updatedOn', updated)}</bdi>
					</li>
				)}
			</ul>
		</header>
	);
}
