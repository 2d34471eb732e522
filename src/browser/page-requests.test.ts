import {expect, test, vi} from 'vitest';
import {addPageMenu} from './page-requests.ts';

const create = vi.hoisted(() => vi.fn<(entry: {id: string; contexts: string[]}) => void>());

vi.mock('webextension-polyfill', () => ({
	default: {contextMenus: {create, removeAll: async () => undefined}, i18n: {getMessage: (key: string) => key}},
}));

test.each([
	['page', true],
	['selection', true],
	['link', true],
	['image', true],
	// There Lede is no part of what is meant.
	['editable', false],
	['action', false],
])('the menu over a page’s %s has the entries: %s', async (context, has) => {
	create.mockClear();
	await addPageMenu();
	const shown = create.mock.calls.flatMap(([{id, contexts}]) => (contexts.includes(context) ? [id] : []));
	expect(shown).toEqual(has ? ['toggle', 'receipt', 'fullView'] : []);
});
