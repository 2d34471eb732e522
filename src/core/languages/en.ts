import type {Language} from './language.ts';

export const en: Language = {
	tag: 'en',
	clutter: {},
	bylinePrefixes: [],
	and: [],
	speech: undefined,
};
