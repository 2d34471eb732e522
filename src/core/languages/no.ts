import type {Language} from './language.ts';

export const no: Language = {
	tag: 'no',
	clutter: {},
	bylinePrefixes: [],
	and: [],
	speech: undefined,
};
