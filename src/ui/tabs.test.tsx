// @vitest-environment jsdom
import {useState} from 'preact/hooks';
import {act} from 'preact/test-utils';
import {expect, test} from 'vitest';
import {Tabs} from './tabs.tsx';
import {show} from './test-story.tsx';

type Id = 'one' | 'two' | 'three';
const ids: Id[] = ['one', 'two', 'three'];

function Example() {
	const [selected, setSelected] = useState<Id>('one');
	return (
		<Tabs<Id>
			label="Parts"
			tabs={ids.map(id => ({id, label: id, panel: () => `panel ${id}`}))}
			selected={selected}
			onSelect={setSelected}
		/>
	);
}

test.each([
	['to the right', ['ArrowRight'], 'two'],
	['to the left, round the end', ['ArrowLeft'], 'three'],
	['to the right, round the end', ['ArrowRight', 'ArrowRight', 'ArrowRight'], 'one'],
	['to the end', ['End'], 'three'],
	['to the beginning', ['End', 'Home'], 'one'],
	['another key', ['ArrowDown', 'a'], 'one'],
])('%s', async (_, keys, selected) => {
	const place = show(<Example />);
	place.querySelector<HTMLElement>('[role=tab]')?.focus();
	for (const key of keys) await act(() => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true})));
	const tab = place.querySelector('[aria-selected=true]');
	const panels = [...place.querySelectorAll('[role=tabpanel]')].filter(panel => !panel.hasAttribute('hidden'));
	expect(tab?.textContent).toBe(selected);
	expect(document.activeElement).toBe(tab);
	expect(panels.map(panel => panel.textContent)).toEqual([`panel ${selected}`]);
	expect(panels[0]?.id).toBe(tab?.getAttribute('aria-controls'));
	expect(panels[0]?.getAttribute('aria-labelledby')).toBe(tab?.id);
	expect([...place.querySelectorAll<HTMLElement>('[role=tab]')].filter(({tabIndex}) => tabIndex === 0)).toEqual([tab]);
});
