import type {LaunchOptions} from './launch-options.ts';

/** The `user.js` of a profile. */
export function toFirefoxPreferences({proxy}: LaunchOptions): string {
	const preferences: Record<string, string | number | boolean> = {
		'marionette.port': 0,
		'xpinstall.signatures.required': false,
		'browser.shell.checkDefaultBrowser': false,
		'datareporting.policy.dataSubmissionEnabled': false,
		'intl.locale.requested': 'en-GB',
		'media.autoplay.default': 0,
		...(proxy && {
			'network.proxy.type': 1,
			'network.proxy.http': '127.0.0.1',
			'network.proxy.http_port': proxy,
			'network.proxy.ssl': '127.0.0.1',
			'network.proxy.ssl_port': proxy,
			'dom.security.https_first': false,
		}),
	};
	return Object.entries(preferences)
		.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
		.join('');
}
