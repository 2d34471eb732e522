import type {Language} from './language.ts';

export const da: Language = {
	tag: 'da',
	clutter: {},
	bylinePrefixes: [],
	and: [],
	speech: undefined,
};
