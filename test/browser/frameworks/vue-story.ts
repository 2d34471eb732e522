import {createSSRApp, h, onMounted, ref} from 'vue';
import {renderToString} from 'vue/server-renderer';
import {live, type StoryState, toState} from './story-state.ts';

function toArticle({title, paragraphs, round, links, hasPrompt}: StoryState) {
	const texts = paragraphs.map(text => h('p', {class: 'text', key: text}, text));
	const prompt = h('div', {class: ['newsletter-signup', `round-${round}`], id: 'newsletter', 'data-prompt': '', key: 'prompt'}, [
		h('h3', `Get the island briefing in your inbox (${round})`),
		h('form', [h('input', {type: 'email', placeholder: 'E-mail'}), h('button', {type: 'button'}, 'Sign up')]),
	]);
	const items = links.map(link => h('li', {key: link}, [h('a', {href: '/2'}, link)]));
	const related = h('aside', {class: 'related-stories', id: 'related', 'data-prompt': '', key: 'related'}, [
		h('h3', 'Read more'),
		h('ul', items),
	]);
	return h('article', [h('h1', title), ...texts.slice(0, 2), hasPrompt ? prompt : null, ...texts.slice(2), related]);
}

const App = {
	setup() {
		const state = ref(toState(0));
		onMounted(() =>
			live(next => {
				state.value = next;
			}),
		);
		return () => toArticle(state.value);
	},
};

export const render = () => renderToString(createSSRApp(App));
export const hydrate = (root: Element) => void createSSRApp(App).mount(root);
