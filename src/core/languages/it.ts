import type {Language} from './language.ts';

export const it: Language = {
	tag: 'it',
	clutter: {},
	bylinePrefixes: [],
	and: [],
	speech: undefined,
};
