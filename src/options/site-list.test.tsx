// @vitest-environment jsdom
import {useReducer} from 'preact/hooks';
import {expect, test, vi} from 'vitest';
import {Announcer} from '../ui/announcer.tsx';
import {click, show} from '../ui/test-story.tsx';
import {SiteList} from './site-list.tsx';

const browser = vi.hoisted(() => ({sites: [] as string[], granted: new Set<string>(), answer: true, follow: (): void => undefined}));

vi.mock('webextension-polyfill', () => ({default: {}}));
vi.mock('../auto-clean/turn-auto-clean.ts', () => ({
	turnOnAutoClean: async (site: string) => {
		if (browser.answer) {
			browser.sites = [...new Set([...browser.sites, site])].sort();
			browser.granted.add(site);
		}
		browser.follow();
		return browser.answer;
	},
	turnOffAutoClean: async (site: string) => {
		browser.sites = browser.sites.filter(other => other !== site);
		browser.granted.delete(site);
		browser.follow();
	},
}));
vi.mock('../browser/permissions.ts', () => ({
	requestSites: async (sites: readonly string[]) => {
		if (browser.answer) browser.granted = new Set([...browser.granted, ...sites]);
		browser.follow();
		return browser.answer;
	},
}));
vi.mock('../auto-clean/remember-site.ts', () => ({
	rememberSite: async (site: string) => {
		browser.sites = [...browser.sites, site].sort();
		browser.follow();
	},
}));

function Page() {
	const [, follow] = useReducer<number, void>(count => count + 1, 0);
	browser.follow = () => follow();
	return (
		<Announcer>
			<SiteList sites={browser.sites} granted={new Set(browser.granted)} />
		</Announcer>
	);
}

function open(sites: string[], granted: string[]): HTMLElement {
	Object.assign(browser, {sites, granted: new Set(granted), answer: true});
	return show(<Page />);
}

const rows = (place: HTMLElement) => [...place.querySelectorAll('.site-name')].map(({textContent}) => textContent);
const button = (place: HTMLElement, name: string) => place.querySelector<HTMLElement>(`[aria-label="${name}"]`);
const said = (place: HTMLElement) => place.querySelector('[role=status]')?.textContent;

async function press(place: HTMLElement, name: string): Promise<void> {
	button(place, name)?.focus();
	await click(button(place, name));
}

test('a removed site stays in its place to be brought back, and keeps the focus', async () => {
	const place = open(['a.example', 'b.example', 'c.example'], ['a.example', 'b.example', 'c.example']);
	await press(place, 'Remove b.example');
	expect(browser.sites).toEqual(['a.example', 'c.example']);
	expect(rows(place)).toEqual(['a.example', 'b.exampleRemoved', 'c.example']);
	expect(said(place)).toBe('b.example is left alone from now on.');
	expect(document.activeElement).toBe(button(place, 'Undo the removal of b.example'));
	await press(place, 'Undo the removal of b.example');
	expect(rows(place)).toEqual(['a.example', 'b.example', 'c.example']);
	expect(said(place)).toBe('b.example is cleaned from now on.');
	expect(document.activeElement).toBe(button(place, 'Remove b.example'));
});

test('the only one, too', async () => {
	const place = open(['a.example'], ['a.example']);
	await press(place, 'Remove a.example');
	expect(rows(place)).toEqual(['a.exampleRemoved']);
});

test('says so when the browser’s question is refused, and can be asked again', async () => {
	const place = open(['a.example'], ['a.example']);
	await press(place, 'Remove a.example');
	browser.answer = false;
	await press(place, 'Undo the removal of a.example');
	expect(browser.sites).toEqual([]);
	expect(said(place)).toBe('Left off: you did not allow Lede on a.example.');
	browser.answer = true;
	await press(place, 'Undo the removal of a.example');
	expect(rows(place)).toEqual(['a.example']);
});

test('a site that was not allowed comes back without a question', async () => {
	const place = open(['a.example', 'b.example'], []);
	browser.answer = false;
	await press(place, 'Remove a.example');
	await press(place, 'Undo the removal of a.example');
	expect(rows(place)).toEqual(['a.exampleNeeds your permission here', 'b.exampleNeeds your permission here']);
	expect(said(place)).toBe('a.example is back in the list.');
});

test.each([
	['allowed', true, 'Remove a.example'],
	['refused', false, 'Allow a.example'],
])('a site that was to be allowed and is %s has the focus', async (_, answer, focused) => {
	const place = open(['a.example', 'b.example'], ['b.example']);
	browser.answer = answer;
	await press(place, 'Allow a.example');
	expect(document.activeElement).toBe(button(place, focused));
});

test.each([
	['allowed', true, 'Remove a.example'],
	['refused', false, undefined],
])('all that were to be allowed at once and are %s keep the focus', async (_, answer, focused) => {
	const place = open(['a.example', 'b.example'], []);
	browser.answer = answer;
	const all = place.querySelector<HTMLElement>('.allow-all button');
	all?.focus();
	await click(all);
	expect(document.activeElement).toBe(focused === undefined ? all : button(place, focused));
});

test('where the user has gone on meanwhile, the focus stays', async () => {
	const place = open(['a.example', 'b.example'], ['a.example', 'b.example']);
	const other = button(place, 'Remove b.example');
	other?.focus();
	await click(button(place, 'Remove a.example'));
	expect(document.activeElement).toBe(other);
});

test.each([
	[true, '2 sites are cleaned from now on.'],
	[false, 'Nothing was changed: you did not allow Lede on these sites.'],
])('says what became of the question for all of them: %s', async (answer, sentence) => {
	const place = open(['a.example', 'b.example'], []);
	browser.answer = answer;
	await click(place.querySelector<HTMLElement>('.allow-all button'));
	expect(said(place)).toBe(sentence);
});
