import type {Language} from './language.ts';

export const sv: Language = {
	tag: 'sv',
	clutter: {},
	bylinePrefixes: [],
	and: [],
	speech: undefined,
};
