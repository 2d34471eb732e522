import type {Language} from './language.ts';

export const nl: Language = {
	tag: 'nl',
	clutter: {},
	bylinePrefixes: [],
	and: [],
	speech: undefined,
};
