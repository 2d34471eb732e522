import type {Element, Root, RootContent, Text} from 'hast';
import {type ComponentChildren, h} from 'preact';
import {useEffect, useMemo, useRef} from 'preact/hooks';
import type {Article, Quote} from '../core/article.ts';
import {allowedElements, toBlockNumber, toCommonAttributes} from './allowed-elements.ts';
import {EmbedLink, isEmbed} from './embed-link.tsx';
import {markMissing} from './mark-missing.ts';
import {findMarks, type Mark} from './marks.ts';

/** Deeper than any story; a deeper tree is not ours. */
const deepest = 150;

interface StoryOptions {
	showsImages: boolean;
	marks: Map<Text, Mark[]>;
	/** Nothing that is not heard may take the focus. */
	hasLinks: boolean;
}

interface Props {
	article: Article;
	showsImages: boolean;
	/** The quote to mark and to bring into sight. */
	marked?: Quote | undefined;
}

/** The body of the article: its tree, checked once more and rendered as elements and text. */
export function Story({article, showsImages, marked}: Props) {
	const place = useRef<HTMLDivElement>(null);
	const children = useMemo(
		() => toElements(article.body, {showsImages, marks: findMarks(article.body, marked?.at ?? []), hasLinks: true}, 0),
		[article, showsImages, marked],
	);
	useEffect(() => {
		const mark = marked && place.current?.querySelector<HTMLElement>('mark.marked-quote');
		mark?.focus({preventScroll: true});
		mark?.scrollIntoView?.({block: 'center'});
	}, [marked]);
	return (
		<div class="story" ref={place} lang={article.language} dir={article.direction}>
			{children}
		</div>
	);
}

function toElements({children}: Root | Element, options: StoryOptions, depth: number): ComponentChildren[] {
	return depth > deepest ? [] : children.map(node => toElement(node, options, depth));
}

function toElement(node: RootContent, options: StoryOptions, depth: number): ComponentChildren {
	if (node.type === 'text') return toMarkedText(node, options.marks.get(node));
	if (node.type !== 'element') return null;
	if (isEmbed(node)) return <EmbedLink embed={node} />;
	if (isPullQuote(node)) {
		const attributes = {...toCommonAttributes(node), class: 'pull-quote', 'aria-hidden': 'true'};
		return h('blockquote', attributes, ...toElements(node, {...options, hasLinks: false}, depth + 1));
	}
	const toAttributes = allowedElements.get(node.tagName);
	if (!toAttributes || (!options.showsImages && isPicture(node))) return null;
	const attributes = {...toCommonAttributes(node), ...toAttributes(node.properties)};
	if (node.tagName === 'img') return attributes.src ? h('img', {...attributes, onError: markMissing}) : null;
	const block = node.tagName === 'a' && options.hasLinks ? toBlockNumber(node.properties.dataTo) : undefined;
	if (block !== undefined) return h('a', {href: attributes.href, onClick: goTo(block)}, ...toElements(node, options, depth + 1));
	const isDeadLink = node.tagName === 'a' && !(attributes.href && options.hasLinks);
	return h(isDeadLink ? 'span' : node.tagName, isDeadLink ? {} : attributes, ...toElements(node, options, depth + 1));
}

/** A note's sign leads to the note in this view, not to the page that it stands on. */
function goTo(block: number) {
	return (event: MouseEvent) => {
		const link = event.currentTarget as HTMLElement;
		const place = link.closest('.story')?.querySelector<HTMLElement>(`[data-block="${block}"]`);
		if (!place) return;
		event.preventDefault();
		place.tabIndex = -1;
		place.focus({preventScroll: true});
		place.scrollIntoView?.({block: 'center'});
	};
}

/** What the story says elsewhere, set apart for the eye. */
const isPullQuote = ({tagName, properties: {isPullQuote}}: Element) => isPullQuote === true && /^(?:p|h\d)$/.test(tagName);

/** A picture, or a figure of nothing but pictures and their captions. */
function isPicture(node: Element): boolean {
	return node.tagName === 'img' || (node.tagName === 'figure' && holds(node, isImage) && !holds(node, isBlock) && !holds(node, isEmbed));
}

const isImage = (node: Element) => node.tagName === 'img';
const isBlock = (node: Element) => toBlockNumber(node.properties.dataBlock) !== undefined;

function holds(node: Element, matches: (node: Element) => boolean): boolean {
	return node.children.some(child => child.type === 'element' && (matches(child) || holds(child, matches)));
}

function toMarkedText({value}: Text, marks: Mark[] = []): ComponentChildren {
	if (typeof value !== 'string') return null;
	let end = 0;
	const pieces = marks.flatMap(mark => {
		const before = value.slice(end, mark.start);
		end = mark.end;
		return [before, h('mark', {class: 'marked-quote', tabIndex: -1}, value.slice(mark.start, mark.end))];
	});
	return [...pieces, value.slice(end)];
}
