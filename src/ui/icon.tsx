/** Drawn in a field of 16 × 16, with a line of 1.5. */
const shapes = {
	copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
	check: 'M3 8.5 6.5 12 13 4.5',
	expand: 'M9.5 2.5h4v4M13.5 2.5 9 7M6.5 13.5h-4v-4M2.5 13.5 7 9',
	settings: 'M2 4.5h6M12 4.5h2M10 2.5v4M2 11.5h2M8 11.5h6M6 9.5v4',
	external: 'M6.5 3.5h-4v10h10v-4M9 2.5h4.5V7M13.5 2.5 7.5 8.5',
	eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 6.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6z',
	undo: 'M5.5 2.5 2.5 5.5l3 3M2.5 5.5h7a4 4 0 0 1 0 8h-4',
	remove: 'M4 4l8 8M12 4l-8 8',
} as const;

/** Says nothing by itself: the words stand beside it or in the button's label. */
export function Icon({name}: {name: keyof typeof shapes}) {
	return (
		<svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
			<path d={shapes[name]} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />
		</svg>
	);
}
