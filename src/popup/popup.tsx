import type {ComponentChildren} from 'preact';
import {openOptions, type Tab} from '../browser/tabs.ts';
import {toReason} from '../browser/to-reason.ts';
import type {Article} from '../core/article.ts';
import {openFullView} from '../full-view.ts';
import {useAnnounce, useTold} from '../ui/announcer.tsx';
import {Icon} from '../ui/icon.tsx';
import {toBounded} from '../ui/to-bounded.ts';
import {useWords} from '../ui/words.ts';
import {ArticleView} from './article-view.tsx';
import {FailedState, ForbiddenState, NoArticleState, ReadingState} from './states.tsx';
import {useMainFocus} from './use-main-focus.ts';
import {useOwnWindow} from './use-own-window.ts';
import {useSiteParts} from './use-site-parts.ts';
import {useTidy} from './use-tidy.ts';
import {useView} from './use-view.ts';
import type {View} from './view.ts';

export function Popup() {
	const {tab, view, read} = useView();
	const holdFocus = useMainFocus(view);
	const readAgain = (options: {onlySelection: boolean}) => {
		holdFocus();
		read(options);
	};
	switch (view.status) {
		case 'reading':
			return <Frame main={<ReadingState />} />;
		case 'article':
			return tab ? <ArticlePage tab={tab} article={view.article} /> : null;
		case 'no-article':
			return tab ? <NoArticlePage tab={tab} view={view} onTryAnyway={() => readAgain({onlySelection: true})} /> : null;
		case 'forbidden':
			return <Frame main={<ForbiddenState reason={view.reason} />} />;
		case 'failed':
			return <Frame main={<FailedState view={view} onTryAgain={() => readAgain({onlySelection: false})} />} />;
	}
}

function ArticlePage({tab, article}: {tab: Tab; article: Article}) {
	const {translate} = useWords();
	const announce = useAnnounce();
	const parts = useSiteParts(article.url);
	const tidying = useTidy(tab, parts?.site);
	useTold(translate('saidRead', toBounded(article.title)));
	useOwnWindow(tab.id);
	const follow = (isOpen: boolean) => (isOpen ? close() : announce(translate('fullViewNotPrivate')));
	const open = () => openFullView(article, tab.id).then(follow, error => announce(toReason(error)));
	return (
		<Frame
			main={<ArticleView article={article} actions={tidying} />}
			action={
				<button type="button" class="bar-button" title={translate('fullViewHint')} onClick={open}>
					<Icon name="expand" /> {translate('fullView')}
				</button>
			}
			footer={
				<>
					{parts && <parts.Switch site={parts.site} onGranted={tidying.tidy} />}
					<button type="button" class="button" onClick={tidying.isTidy ? tidying.restore : tidying.tidy}>
						{translate(tidying.isTidy ? 'showOriginal' : 'tidyPage')}
					</button>
				</>
			}
		/>
	);
}

interface NoArticleProps {
	tab: Tab;
	view: Extract<View, {status: 'no-article'}>;
	onTryAnyway(): void;
}

/** A front page holds no article; its site can be switched all the same. */
function NoArticlePage({tab, view, onTryAnyway}: NoArticleProps) {
	const parts = useSiteParts(tab.url);
	useOwnWindow(tab.id);
	return (
		<Frame
			main={<NoArticleState hasTried={view.hasTried} frame={view.frame} onTryAnyway={onTryAnyway} />}
			footer={parts && <parts.Switch site={parts.site} onGranted={() => undefined} />}
		/>
	);
}

interface FrameProps {
	main: ComponentChildren;
	/** In the bar at the top. */
	action?: ComponentChildren;
	footer?: ComponentChildren;
}

function Frame({main, action, footer}: FrameProps) {
	const {translate} = useWords();
	return (
		<>
			<div class="bar">
				<span class="brand">{translate('extensionName')}</span>
				{action}
				<button
					type="button"
					class="icon-button"
					title={translate('settings')}
					aria-label={translate('settings')}
					onClick={() => openOptions().then(close)}
				>
					<Icon name="settings" />
				</button>
			</div>
			<main tabIndex={-1}>{main}</main>
			{footer && <footer class="footer">{footer}</footer>}
		</>
	);
}
