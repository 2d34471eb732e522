import {hydrate as hydrateSvelte} from 'svelte';
import {render as renderSvelte} from 'svelte/server';
import Story from './story.svelte';

export const render = async () => renderSvelte(Story).body;
export const hydrate = (root: Element) => void hydrateSvelte(Story, {target: root});
