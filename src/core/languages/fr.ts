import type {Language} from './language.ts';

export const fr: Language = {
	tag: 'fr',
	clutter: {},
	bylinePrefixes: [],
	and: [],
	speech: undefined,
};
