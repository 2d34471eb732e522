import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {browserNames, toBuild} from './launch-browser.ts';
import {useStage} from './stage.ts';

const permissions = ['activeTab', 'contextMenus', 'scripting', 'storage'];

/** The policy of every page of ours, directive by directive; the popup's own page narrows it further. */
const policy = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' https: data:",
	"connect-src 'none'",
	"frame-src 'none'",
	"object-src 'none'",
	"form-action 'none'",
	"base-uri 'none'",
	"frame-ancestors 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'",
];

describe.each(browserNames)('%s', name => {
	const stage = useStage(name);
	const manifest = JSON.parse(readFileSync(join(toBuild(name), 'manifest.json'), 'utf8'));

	test('the manifest asks for these permissions and for no site', () => {
		expect(manifest.manifest_version).toBe(3);
		expect([...manifest.permissions].sort()).toEqual(permissions);
		expect(manifest).not.toHaveProperty('host_permissions');
		expect(manifest).not.toHaveProperty('optional_permissions');
		expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
	});

	test('no page can tell that Lede is there', () => {
		expect(manifest).not.toHaveProperty('web_accessible_resources');
		expect(manifest).not.toHaveProperty('content_scripts');
		expect(manifest).not.toHaveProperty('externally_connectable');
	});

	test('every extension page has the strict policy', () => {
		expect(manifest.content_security_policy.extension_pages.split(/;\s*/).filter(Boolean)).toEqual(policy);
	});

	test('the browser has granted that and nothing else', async () => {
		const {browser} = stage();
		const options = await browser.open(`${browser.extensionOrigin}src/options/index.html`);
		const granted = await options.evaluate(() => (globalThis.browser ?? globalThis.chrome).permissions.getAll());
		expect(granted.origins).toEqual([]);
		expect([...(granted.permissions ?? [])].sort()).toEqual(permissions);
	});
});
