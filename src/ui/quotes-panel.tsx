import {useState} from 'preact/hooks';
import type {Article, Quote} from '../core/article.ts';
import {Choice} from './choice.tsx';
import {CopyButton} from './copy-button.tsx';
import {type CopyFormat, toCopy} from './copy-quotes.ts';
import {QuoteCard, Speaker} from './quote-card.tsx';
import {groupBySpeaker} from './speakers.ts';
import {toCounted} from './to-counted.ts';
import {useWords} from './words.ts';

interface Props {
	article: Article;
	view: QuotesView;
	/** Leads to the sentence in the story. */
	onOpen(quote: Quote): void;
}

type Order = 'story' | 'speaker';

/** How the reader wants the list; kept by whatever shows the panel, as that comes and goes with its tab. */
export interface QuotesView {
	order: Order;
	setOrder(order: Order): void;
	format: CopyFormat;
	setFormat(format: CopyFormat): void;
}

export function useQuotesView(): QuotesView {
	const [order, setOrder] = useState<Order>('story');
	const [format, setFormat] = useState<CopyFormat>('text');
	return {order, setOrder, format, setFormat};
}

/** Who said what: statements first, the quoted words and phrases folded away behind them. */
export function QuotesPanel({article, view: {order, setOrder, format, setFormat}, onOpen}: Props) {
	const words = useWords();
	const {translate} = words;
	if (article.quotes.length === 0) return <p class="remark">{translate('noQuotes')}</p>;
	const statements = article.quotes.filter(quote => quote.kind === 'statement');
	const fragments = article.quotes.filter(quote => quote.kind === 'fragment');
	const all = order === 'story' ? article.quotes : groupBySpeaker(article.quotes).flatMap(({quotes}) => quotes);
	const copy = (quotes: readonly Quote[]) => toCopy(quotes, article, {format, words});
	const list = {article, order, onOpen, copy};
	return (
		<section class="quotes" aria-label={translate('quotesTab')}>
			<div class="toolbar">
				<Choice<Order> label={translate('orderOfQuotes')} options={orders(words)} chosen={order} onChoose={setOrder} />
				<div class="toolbar-end">
					<Choice<CopyFormat> label={translate('copyFormat')} options={formats(words)} chosen={format} onChoose={setFormat} />
					<CopyButton label={translate('copyAll')} copy={() => copy(all)} />
				</div>
			</div>
			<QuoteList quotes={statements} {...list} />
			{fragments.length > 0 && (
				<details class="fragments" open={statements.length === 0}>
					<summary>{toCounted(words, fragments.length, {one: 'fragment', other: 'fragments'})}</summary>
					<QuoteList quotes={fragments} {...list} />
				</details>
			)}
		</section>
	);
}

interface ListProps extends Omit<Props, 'view'> {
	quotes: readonly Quote[];
	order: Order;
	copy(quotes: readonly Quote[]): string;
}

function QuoteList({quotes, order, ...props}: ListProps) {
	if (order === 'story') return <Cards quotes={quotes} {...props} showsSpeaker />;
	return groupBySpeaker(quotes).map(group => (
		<section class="speaker-group" key={group.speaker}>
			<h2>
				<Speaker name={group.speaker} article={props.article} /> <span class="count">{group.quotes.length}</span>
			</h2>
			<Cards quotes={group.quotes} {...props} showsSpeaker={false} />
		</section>
	));
}

function Cards({quotes, article, onOpen, copy, showsSpeaker}: Omit<ListProps, 'order'> & {showsSpeaker: boolean}) {
	return (
		<ol class="cards">
			{quotes.map(quote => (
				<QuoteCard
					key={article.quotes.indexOf(quote)}
					quote={quote}
					article={article}
					showsSpeaker={showsSpeaker}
					copy={() => copy([quote])}
					onOpen={() => onOpen(quote)}
				/>
			))}
		</ol>
	);
}

type ToOptions<Value> = (words: ReturnType<typeof useWords>) => {value: Value; label: string}[];

const orders: ToOptions<Order> = ({translate}) => [
	{value: 'story', label: translate('storyOrder')},
	{value: 'speaker', label: translate('bySpeaker')},
];

const formats: ToOptions<CopyFormat> = ({translate}) => [
	{value: 'text', label: translate('asText')},
	{value: 'markdown', label: translate('asMarkdown')},
];
