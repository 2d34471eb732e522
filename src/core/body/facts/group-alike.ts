import type {Line} from '../../line.ts';
import {describeBuild} from './built-alike.ts';

/** Lines that stand in elements marked up alike. */
interface AlikeGroup {
	/** Number of the first of them. */
	first: number;
	count: number;
	/** Words of the readable prose in them. */
	story: number;
}

interface AlikeGroups {
	/** Of a line: those that stand in elements with the same name and classes, in parents with the same. */
	groupOf(line: Line): AlikeGroup | undefined;
	/** Words of the readable prose in elements with the same name and classes, in whatever parents; 0 without a class. */
	storyNamed(line: Line): number;
}

export function groupAlike(lines: readonly Line[], readable: readonly boolean[]): AlikeGroups {
	const parents = new Map<Element | null, string>();
	const groups = new Map<string, AlikeGroup>();
	const named = new Map<string, number>();
	const elements = [...new Set(lines.map(({element}) => element))];
	const builds = new Map(describeBuild(elements).map((build, place) => [elements[place], build]));
	const byLine = lines.map(({element, index, isProse, words}) => {
		const {parentElement} = element;
		const outer = parents.get(parentElement) ?? describe(parentElement);
		parents.set(parentElement, outer);
		const build = builds.get(element) ?? '';
		const key = `${build}/${outer}`;
		const group = groups.get(key) ?? {first: index, count: 0, story: 0};
		if (group.count === 0) groups.set(key, group);
		group.count++;
		if (!isProse || !readable[index]) return group;
		group.story += words;
		if (hasClass(element)) named.set(build, (named.get(build) ?? 0) + words);
		return group;
	});
	return {
		groupOf: ({index}) => byLine[index],
		storyNamed: ({element}) => (hasClass(element) ? (named.get(builds.get(element) ?? '') ?? 0) : 0),
	};
}

const describe = (element: Element | null) => `${element?.localName}.${element?.getAttribute('class') ?? ''}`;

const hasClass = (element: Element) => /\S/.test(element.getAttribute('class') ?? '');
