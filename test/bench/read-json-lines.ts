import {readFileSync} from 'node:fs';

/** A file with a value a line; that they are what they should be is the file's affair. */
export const readJsonLines = <Value>(file: string): Value[] =>
	readFileSync(file, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line): Value => JSON.parse(line));
