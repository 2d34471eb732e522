import {useState} from 'preact/hooks';
import type {Article, Quote} from '../core/article.ts';
import {QuotesPanel, useQuotesView} from '../ui/quotes-panel.tsx';
import {ReceiptPanel} from '../ui/receipt-panel.tsx';
import {type Tab, Tabs} from '../ui/tabs.tsx';
import {TagsPanel} from '../ui/tags-panel.tsx';
import {useWords} from '../ui/words.ts';

type Part = 'quotes' | 'tags' | 'receipt';

interface Props {
	article: Article;
	onOpenQuote(quote: Quote): void;
}

/** Beside the story, or after it where there is no room: who said what, its subjects, and what was left out. */
export function AboutStory({article, onOpenQuote}: Props) {
	const {translate} = useWords();
	const [part, setPart] = useState<Part>('quotes');
	const quotesView = useQuotesView();
	const tabs: Tab<Part>[] = [
		{
			id: 'quotes',
			label: translate('quotesTab'),
			count: article.quotes.length,
			panel: () => <QuotesPanel article={article} view={quotesView} onOpen={onOpenQuote} />,
		},
		{id: 'tags', label: translate('tagsTab'), count: article.tags.length, panel: () => <TagsPanel article={article} />},
		{
			id: 'receipt',
			label: translate('receiptTab'),
			count: article.removals.length,
			panel: () => <ReceiptPanel article={article} />,
		},
	];
	return (
		<aside class="about" id="about" tabIndex={-1} aria-label={translate('aboutStory')}>
			<Tabs<Part> label={translate('aboutStory')} tabs={tabs} selected={part} onSelect={setPart} />
		</aside>
	);
}
