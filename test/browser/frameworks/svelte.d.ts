declare module '*.svelte' {
	import type {Component} from 'svelte';

	const story: Component;
	export default story;
}
