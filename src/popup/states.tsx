import type {ForbiddenReason} from '../browser/forbidden.ts';
import {useTold} from '../ui/announcer.tsx';
import {Notice} from '../ui/notice.tsx';
import {PageText} from '../ui/page-text.tsx';
import {toHost, toWebAddress} from '../ui/web-address.ts';
import {type MessageKey, useWords} from '../ui/words.ts';
import type {View} from './view.ts';

export function ReadingState() {
	const {translate} = useWords();
	useTold(translate('reading'));
	return (
		<section class="skeleton" aria-busy="true">
			<span class="bone title" />
			<span class="bone title short" />
			<span class="bone facts" />
			{[1, 2, 3].map(line => (
				<span class="bone" key={line} />
			))}
			<span class="bone short" />
			<span class="bone" />
			<span class="bone" />
			<span class="bone short" />
		</section>
	);
}

interface NoArticleProps {
	hasTried: boolean;
	/** The address of the frame that fills the page. */
	frame: string | undefined;
	onTryAnyway(): void;
}

export function NoArticleState({hasTried, frame, onTryAnyway}: NoArticleProps) {
	const {translate} = useWords();
	const address = toWebAddress(frame);
	if (address && !hasTried) return <FramedState address={address} />;
	return (
		<Notice title={translate('noArticleTitle')} actions={<Action words={translate('tryAnyway')} onClick={onTryAnyway} />}>
			<p>{translate(hasTried ? 'nothingSelected' : 'noArticle')}</p>
		</Notice>
	);
}

/** What stands in a frame is another page, of which the click on the button gave nobody leave to look at. */
function FramedState({address}: {address: string}) {
	const {translate} = useWords();
	return (
		<Notice
			title={translate('noArticleTitle')}
			actions={
				<a class="button primary" href={address} target="_blank" rel="noopener noreferrer">
					{translate('openFrame')}
				</a>
			}
		>
			<p>{translate('framed', toHost(address))}</p>
		</Notice>
	);
}

const forbiddenReasons: Readonly<Record<ForbiddenReason, MessageKey>> = {
	'browser-page': 'forbiddenBrowserPage',
	'no-page': 'forbiddenNoPage',
	'reading-view': 'forbiddenReadingView',
	store: 'forbiddenStore',
	pdf: 'forbiddenPdf',
	'view-source': 'forbiddenViewSource',
	extension: 'forbiddenExtension',
	file: 'forbiddenFile',
	other: 'forbiddenOther',
};

export function ForbiddenState({reason}: {reason: ForbiddenReason}) {
	const {translate} = useWords();
	return (
		<Notice title={translate('forbiddenTitle')}>
			<p>{translate(forbiddenReasons[reason])}</p>
		</Notice>
	);
}

interface FailedProps {
	view: Extract<View, {status: 'failed'}>;
	onTryAgain(): void;
}

export function FailedState({view: {reason, detail}, onTryAgain}: FailedProps) {
	const {translate} = useWords();
	return (
		<Notice title={translate('failedTitle')} actions={<Action words={translate('tryAgain')} onClick={onTryAgain} />}>
			<p>{reason}</p>
			{detail && (
				<p class="detail" lang="en">
					<PageText text={detail} />
				</p>
			)}
		</Notice>
	);
}

function Action({words, onClick}: {words: string; onClick(): void}) {
	return (
		<button type="button" class="button primary" onClick={onClick}>
			{words}
		</button>
	);
}
