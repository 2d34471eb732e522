import type {Language} from './language.ts';

export const pt: Language = {
	tag: 'pt',
	clutter: {},
	bylinePrefixes: [],
	and: [],
	speech: undefined,
};
