import type {StoryBlock, Stretch} from '../../text.ts';

/** What programs are written with, and prose is not. */
const program = /[{}<>=\\|]|\w\(\S*\)|;$/m;

const marks = /["'`“”„‘’‚«»‹›「」『』]/g;
/** Stands for a mark that opens nothing, and looks like one. */
const letter = 'ʼ';

/** The same blocks, as long as before, without marks in code: `say("yes")` quotes nobody. Text as it is typed may be a whole program. */
export function withoutCode(blocks: readonly StoryBlock[]): readonly StoryBlock[] {
	return blocks.map(block => {
		if (block.kind === 'preformatted' && program.test(block.text)) return {...block, text: ''};
		return block.code ? {...block, text: block.code.reduce(unmark, block.text)} : block;
	});
}

const unmark = (text: string, {start, end}: Stretch) =>
	text.slice(0, start) + text.slice(start, end).replace(marks, letter) + text.slice(end);

/** “`yes`”, said of what is typed. */
export function isCode({code = []}: StoryBlock, quoted: Stretch): boolean {
	return code.some(({start, end}) => start <= quoted.start && quoted.end <= end);
}
