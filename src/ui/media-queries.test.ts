import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';

const root = join(import.meta.dirname, '..');
const styles = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter(path => path.endsWith('.css'));

/** A window of so many pixels holds less where the user has set larger letters in the browser: `em` counts with them. */
test.each(styles)('%s asks for the room that there is in letters, not in pixels', path =>
	expect(readFileSync(join(root, path), 'utf8').match(/@media[^{]*\dpx[^{]*/g) ?? []).toEqual([]),
);
