import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {Article, Quote} from '../core/article.ts';
import {ArticleHeader} from '../ui/article-header.tsx';
import type {RemovalActions} from '../ui/piece-actions.tsx';
import {QuotesPanel, useQuotesView} from '../ui/quotes-panel.tsx';
import {ReceiptPanel} from '../ui/receipt-panel.tsx';
import {StoryPanel} from '../ui/story-panel.tsx';
import {type Tab, Tabs} from '../ui/tabs.tsx';
import {TagsPanel} from '../ui/tags-panel.tsx';
import {useWords} from '../ui/words.ts';

type Part = 'article' | 'quotes' | 'tags' | 'receipt';

interface Props {
	article: Article;
	actions: RemovalActions;
}

export function ArticleView({article, actions}: Props) {
	const {translate} = useWords();
	const [part, setPart] = useState<Part>('article');
	const [marked, setMarked] = useState<Quote | undefined>(undefined);
	const quotesView = useQuotesView();
	const place = useKeptScroll(part);
	const select = (next: Part) => {
		setMarked(undefined);
		setPart(next);
	};
	const openQuote = (quote: Quote) => {
		setMarked(quote);
		setPart('article');
	};
	const tabs: Tab<Part>[] = [
		{
			id: 'article',
			label: translate('articleTab'),
			panel: () => <StoryPanel article={article} showsImages={false} marked={marked} />,
		},
		{
			id: 'quotes',
			label: translate('quotesTab'),
			count: article.quotes.length,
			panel: () => <QuotesPanel article={article} view={quotesView} onOpen={openQuote} />,
		},
		{id: 'tags', label: translate('tagsTab'), count: article.tags.length, panel: () => <TagsPanel article={article} />},
		{
			id: 'receipt',
			label: translate('receiptTab'),
			count: article.removals.length,
			panel: () => <ReceiptPanel article={article} actions={actions} />,
		},
	];
	return (
		<article>
			<ArticleHeader article={article} />
			<div ref={place}>
				<Tabs label={translate('partsOfArticle')} tabs={tabs} selected={part} onSelect={select} />
			</div>
		</article>
	);
}

/** Each part keeps its own place; one seen for the first time begins at its top, without jumping back to the headline. */
function useKeptScroll(part: Part) {
	const place = useRef<HTMLDivElement>(null);
	const kept = useRef(new Map<Part, number>());
	useLayoutEffect(() => {
		const top = place.current?.offsetTop ?? 0;
		window.scrollTo(0, kept.current.get(part) ?? Math.min(window.scrollY, top));
		const keep = () => kept.current.set(part, window.scrollY);
		addEventListener('scroll', keep, {passive: true});
		return () => removeEventListener('scroll', keep);
	}, [part]);
	return place;
}
