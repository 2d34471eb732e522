// @vitest-environment jsdom
import {expect, test, vi} from 'vitest';
import messages from '../../public/_locales/en/messages.json' with {type: 'json'};
import type {ReceiptPage} from '../page-api.ts';
import {openReceipt} from './open-receipt.ts';

vi.mock('webextension-polyfill', () => ({default: {}}));
vi.mock('../browser/translate.ts', () => ({
	translate: (key: keyof typeof messages) => messages[key].message,
	readUiLanguage: () => 'en',
}));
vi.mock('../browser/keep-wish.ts', () => ({sendKeepWish: vi.fn(async () => undefined)}));

/** A page whose story is tidied where it holds one; it shows its only piece where that is still there. */
function servePage({hasStory = true, isThere = true} = {}): ReceiptPage {
	let state = {isTidy: false, hidden: ['1'], putBack: [], kept: []};
	const answer = async (isTidy = state.isTidy) => {
		state = {...state, isTidy};
		return state;
	};
	return {
		readReceipt: () => ({removals: [{id: '1', kind: 'ad', evidence: {reason: 'name', match: 'ad'}, excerpt: 'Buy'}], language: 'en'}),
		onChange: () => () => undefined,
		noteOwn: () => undefined,
		readTidyState: () => answer(),
		tidy: () => answer(hasStory),
		restore: () => answer(false),
		showRemoval: async () => isThere,
		restoreRemoval: () => answer(),
		hideRemoval: () => answer(),
		readSignature: async () => 'aside.ad',
		keep: () => answer(),
	};
}

/** Its inside is closed to the page. */
let root: ShadowRoot | undefined;

const {attachShadow} = Element.prototype;
Object.assign(Element.prototype, {
	attachShadow(this: Element, options: ShadowRootInit) {
		root = attachShadow.call(this, options);
		return root;
	},
	// What this DOM has not.
	showPopover: () => undefined,
	checkVisibility: () => true,
});

const settled = () => new Promise(resolve => setTimeout(resolve));

async function open(page: ReceiptPage): Promise<void> {
	openReceipt({page, site: 'courier.example'});
	await settled();
}

async function press(words: string): Promise<Node | null | undefined> {
	const button = [...(root?.querySelectorAll('button') ?? [])].find(({textContent}) => textContent === words);
	if (!button) throw new Error(`There is no button “${words}”.`);
	button.click();
	await settled();
	return root?.querySelector('[role="status"]')?.firstChild;
}

test.each([
	['a tidied page', {}, 'Tidy page', 'The page is tidied.'],
	['a page of no article', {hasStory: false}, 'Tidy page', 'Nothing was tidied: Lede finds no article on this page.'],
	['a piece that is shown', {}, 'Show in page', 'Outlined on the page.'],
	['a piece that is gone', {isThere: false}, 'Show in page', 'That piece is no longer on the page.'],
	['a piece that is kept', {}, 'Keep on this site', 'From now on Lede keeps it on this site.'],
])('says what became of %s', async (_, page, button, sentence) => {
	await open(servePage(page));
	expect((await press(button))?.textContent).toBe(sentence);
});

test('the same sentence is said once more when it comes once more', async () => {
	await open(servePage());
	const first = await press('Show in page');
	const second = await press('Show in page');
	expect(second?.textContent).toBe(first?.textContent);
	expect(second).toBeInstanceOf(HTMLElement);
	expect(second).not.toBe(first);
});
