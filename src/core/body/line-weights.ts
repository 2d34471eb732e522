import type {Ranker} from './ranker.ts';
export const firstLook: Ranker = {base: 0, trees: []};
export const secondLook: Ranker = {base: 0, trees: []};
