import type {Language} from './language.ts';

export const es: Language = {
	tag: 'es',
	clutter: {},
	bylinePrefixes: [],
	and: [],
	speech: undefined,
};
