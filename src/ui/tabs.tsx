import type {ComponentChildren} from 'preact';
import {useId, useRef} from 'preact/hooks';

export interface Tab<Id extends string> {
	id: Id;
	label: string;
	/** How many things stand in the panel. */
	count?: number;
	/** Rendered only while the tab is selected. */
	panel(): ComponentChildren;
}

interface Props<Id extends string> {
	label: string;
	tabs: readonly Tab<Id>[];
	selected: Id;
	onSelect(id: Id): void;
}

/** How many tabs on each key goes. */
const steps: Readonly<Record<string, number>> = {ArrowRight: 1, ArrowLeft: -1};

/** Tabs as the ARIA practices ask: one stop for the Tab key, arrows, Home and End move and select. */
export function Tabs<Id extends string>({label, tabs, selected, onSelect}: Props<Id>) {
	const base = useId();
	const list = useRef<HTMLDivElement>(null);
	const move = (event: KeyboardEvent) => {
		const target = toTarget(
			event.key,
			tabs.length,
			tabs.findIndex(tab => tab.id === selected),
		);
		const tab = target === undefined ? undefined : tabs[target];
		if (!tab) return;
		event.preventDefault();
		onSelect(tab.id);
		list.current?.querySelectorAll<HTMLElement>('[role=tab]')[target ?? 0]?.focus();
	};
	return (
		<div class="tabs">
			<div class="tab-list" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
				{tabs.map(({id, label, count}) => (
					<button
						key={id}
						type="button"
						role="tab"
						id={`${base}-${id}`}
						aria-controls={`${base}-${id}-panel`}
						aria-selected={id === selected}
						tabIndex={id === selected ? 0 : -1}
						onClick={() => onSelect(id)}
					>
						{label}
						{count !== undefined && <span class="count"> {count}</span>}
					</button>
				))}
			</div>
			{tabs.map(({id, panel}) => (
				<div key={id} role="tabpanel" id={`${base}-${id}-panel`} aria-labelledby={`${base}-${id}`} hidden={id !== selected}>
					{id === selected && panel()}
				</div>
			))}
		</div>
	);
}

function toTarget(key: string, length: number, current: number): number | undefined {
	if (key === 'Home') return 0;
	if (key === 'End') return length - 1;
	const step = steps[key];
	return step === undefined ? undefined : (current + step + length) % length;
}
