import type {Line} from './line.ts';
/** The lines of a page, and what those before each add up to. */
export class LineSums {
	readonly lines: Line[] = [];
	readonly words = [0];
	readonly linkWords = [0];
	readonly proseWords = [0];

	add(line: Line): void {
		this.lines.push(line);
		this.words.push((this.words.at(-1) ?? 0) + line.words);
		this.linkWords.push((this.linkWords.at(-1) ?? 0) + line.linkWords);
		this.proseWords.push((this.proseWords.at(-1) ?? 0) + (line.isProse ? line.words : 0));
	}
}
