import {createElement as h, useEffect, useState} from 'react';
import {hydrateRoot} from 'react-dom/client';
import {renderToString} from 'react-dom/server';
import {live, type StoryState, toState} from './story-state.ts';

function Story({title, paragraphs, round, links, hasPrompt}: StoryState) {
	const texts = paragraphs.map(text => h('p', {className: 'text', key: text}, text));
	const prompt = h(
		'div',
		{className: `newsletter-signup round-${round}`, id: 'newsletter', 'data-prompt': '', key: 'prompt'},
		h('h3', {}, `Get the island briefing in your inbox (${round})`),
		h('form', {}, h('input', {type: 'email', placeholder: 'E-mail'}), h('button', {type: 'button'}, 'Sign up')),
	);
	const items = links.map(link => h('li', {key: link}, h('a', {href: '/2'}, link)));
	const related = h(
		'aside',
		{className: 'related-stories', id: 'related', 'data-prompt': '', key: 'related'},
		h('h3', {}, 'Read more'),
		h('ul', {}, items),
	);
	return h('article', {}, h('h1', {}, title), texts.slice(0, 2), hasPrompt ? prompt : null, texts.slice(2), related);
}

function App() {
	const [state, setState] = useState(toState(0));
	useEffect(() => live(setState), []);
	return h(Story, state);
}

export const render = async () => renderToString(h(App));
export const hydrate = (root: Element) => void hydrateRoot(root, h(App));
