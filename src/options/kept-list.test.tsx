// @vitest-environment jsdom
import {act} from 'preact/test-utils';
import {expect, test, vi} from 'vitest';
import {Announcer} from '../ui/announcer.tsx';
import {click, settled, show} from '../ui/test-story.tsx';
import {KeptList} from './kept-list.tsx';

const stored = vi.hoisted(() => ({kept: {} as Record<string, string[]>, listeners: new Set<() => void>()}));

vi.mock('webextension-polyfill', () => ({default: {}}));
vi.mock('../settings.ts', () => ({
	keptPieces: {
		read: async () => stored.kept,
		update: async (change: (kept: Record<string, string[]>) => Record<string, string[]>) => {
			stored.kept = change(stored.kept);
			for (const listen of stored.listeners) listen();
		},
		onChange: (listen: () => void) => {
			stored.listeners.add(listen);
			return () => stored.listeners.delete(listen);
		},
	},
}));

async function open(kept: Record<string, string[]>): Promise<HTMLElement> {
	stored.kept = kept;
	const place = show(
		<Announcer>
			<KeptList />
		</Announcer>,
	);
	await act(settled);
	return place;
}

const entries = (place: HTMLElement) => [...place.querySelectorAll('.site-name')].map(({textContent}) => textContent);

test('says on which sites pieces are kept, and forgets them', async () => {
	const place = await open({'b.example': ['aside.ad'], 'a.example': ['p.x', 'div.y']});
	expect(entries(place)).toEqual(['a.example2 pieces', 'b.example1 piece']);
	await click(place.querySelector<HTMLElement>('button'));
	expect(stored.kept).toEqual({'b.example': ['aside.ad']});
	expect(entries(place)).toEqual(['a.exampleRemoved', 'b.example1 piece']);
	expect(place.querySelector('[role=status]')?.textContent).toBe('Pieces on a.example are cleaned away again.');
});

test('keeps them again when that is taken back, and the focus stays in its entry', async () => {
	const place = await open({'a.example': ['p.x', 'div.y'], 'b.example': ['aside.ad']});
	for (const name of ['Clean away again what is kept on a.example', 'Undo the removal of a.example']) {
		const button = place.querySelector<HTMLElement>(`[aria-label="${name}"]`);
		button?.focus();
		await click(button);
		expect(document.activeElement?.closest('li')?.querySelector('bdi')?.textContent).toBe('a.example');
	}
	expect(stored.kept).toEqual({'a.example': ['p.x', 'div.y'], 'b.example': ['aside.ad']});
	expect(entries(place)).toEqual(['a.example2 pieces', 'b.example1 piece']);
	expect(place.querySelector('[role=status]')?.textContent).toBe('a.example is back in the list.');
});

test('is not there where nothing is kept', async () => {
	expect((await open({})).querySelector('section')).toBe(null);
});
