import type {Language} from './language.ts';

export const pl: Language = {
	tag: 'pl',
	clutter: {},
	bylinePrefixes: [],
	and: [],
	speech: undefined,
};
