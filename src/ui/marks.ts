import type {Element, Root, RootContent, Text} from 'hast';
import type {Position} from '../core/article.ts';
import {toBlockNumber} from './allowed-elements.ts';

/** A range of one text node, in UTF-16 offsets of its value. */
export interface Mark {
	start: number;
	end: number;
}

/** Where in the tree's text the positions lie; a text node that is not in the map holds none of them. */
export function findMarks(body: Root, positions: readonly Position[]): Map<Text, Mark[]> {
	const marks = new Map<Text, Mark[]>();
	for (const position of positions) {
		const block = findBlock(body, position.block);
		if (block) for (const [text, mark] of findRange(block, position)) marks.set(text, [...(marks.get(text) ?? []), mark]);
	}
	return marks;
}

/** The block's text, as positions count it: a line break is one character, and so is the step from cell to cell. */
export function readBlockText(body: Root, number: number): string | undefined {
	const block = findBlock(body, number);
	return (
		block &&
		textsOf(block)
			.map(({value}) => value)
			.join('')
	);
}

function findBlock(body: Root, number: number): Element | undefined {
	const waiting: RootContent[] = [...body.children];
	for (let node = waiting.pop(); node; node = waiting.pop()) {
		if (node.type !== 'element') continue;
		if (toBlockNumber(node.properties.dataBlock) === number) return node;
		waiting.push(...node.children);
	}
	return undefined;
}

function findRange(block: Element, {start, end}: Position): [Text, Mark][] {
	let offset = 0;
	return textsOf(block).flatMap((text): [Text, Mark][] => {
		const mark = {start: Math.max(start - offset, 0), end: Math.min(end - offset, text.value.length)};
		offset += text.value.length;
		return mark.start < mark.end ? [[text, mark]] : [];
	});
}

const lineBreak: Text = {type: 'text', value: '\n'};
const betweenCells: Text = {type: 'text', value: ' '};

function textsOf(block: Element): Text[] {
	return block.children.flatMap((node, index) => {
		if (node.type === 'text') return [node];
		if (node.type !== 'element') return [];
		if (node.tagName === 'br') return [lineBreak];
		return block.tagName === 'tr' && index > 0 ? [betweenCells, ...textsOf(node)] : textsOf(node);
	});
}
