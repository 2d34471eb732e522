import {expect, test} from 'vitest';
import {isElsewhere} from './is-elsewhere.ts';

test.each([
	['https://zoo.example/otters', true],
	['//zoo.example/otters', true],
	['https://mail.example/otters', false],
	['https://WWW.mail.example:8080/', false],
	['https://sport.mail.example/', false],
	['https://www.mail.co.example/', false],
	['https://co.example/', true],
	['https://mailbox.example/', true],
	['https://mail.example.zoo.example/', true],
	['/https://zoo.example/', false],
	['mailto:desk@zoo.example', false],
	['', false],
])('%j leads to another site: %j', (href, elsewhere) => expect(isElsewhere(href, 'mail.example')).toBe(elsewhere));
