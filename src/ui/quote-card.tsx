import {useId} from 'preact/hooks';
import type {Article, Quote} from '../core/article.ts';
import {CopyButton} from './copy-button.tsx';
import {PageText} from './page-text.tsx';
import {toBounded} from './to-bounded.ts';
import {unnamed} from './unnamed.ts';
import {useWords} from './words.ts';

interface Props {
	quote: Quote;
	article: Article;
	/** In a list by speaker the name stands above already. */
	showsSpeaker: boolean;
	copy(): string;
	onOpen(): void;
}

export function QuoteCard({quote, article, showsSpeaker, copy, onOpen}: Props) {
	const {translate} = useWords();
	const id = useId();
	return (
		<li class={`quote quote-${quote.kind}`} dir={article.direction}>
			<button type="button" class="quote-words" title={translate('showInStory')} onClick={onOpen} lang={article.language}>
				<q id={id}>{toBounded(quote.text, 4000)}</q>
			</button>
			<div class="quote-foot">
				<p class="attribution">
					{showsSpeaker && <Speaker name={quote.speaker} article={article} />}
					<Naming quote={quote} />
				</p>
				<CopyButton label={translate('copyQuote')} copy={copy} look="small" describedBy={id} />
			</div>
		</li>
	);
}

export function Speaker({name, article}: {name: string | undefined; article: Article}) {
	const {translate} = useWords();
	if (name === undefined) return <bdi class="speaker unnamed">{translate(unnamed(article))}</bdi>;
	return (
		<span class="speaker">
			<PageText text={name} max={160} />
		</span>
	);
}

/** How the sentence itself brings the words in: “he”, “said”; each runs as our own words before it do. */
function Naming({quote: {speaker, mention, cue}}: {quote: Quote}) {
	const {translate} = useWords();
	const isOtherName = mention !== undefined && !speaker?.includes(mention);
	return (
		<>
			{isOtherName && (
				<span class="naming">
					<bdi>
						{translate('mentionHint')} <PageText text={mention} max={60} />
					</bdi>
				</span>
			)}
			{cue && (
				<span class="naming">
					<bdi>
						{translate('cueHint')} <PageText text={cue} max={80} />
					</bdi>
				</span>
			)}
		</>
	);
}
