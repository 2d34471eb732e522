import type {Marionette} from './marionette.ts';
import {until} from './until.ts';

/** Opens the context menu with a right click into the page in front, and chooses Lede's entry of this number in it; gives what the entry reads. */
export async function chooseFromFirefoxMenu(marionette: Marionette, id: string, place: number): Promise<string> {
	const find = 'const menu = document.getElementById("contentAreaContextMenu");';
	const corner = await marionette.run(
		'const {left, top} = gBrowser.selectedBrowser.getBoundingClientRect(); return {x: left + 40, y: top + 40};',
	);
	await act(marionette, 'pointer', [
		{type: 'pointerMove', ...Object(corner)},
		{type: 'pointerDown', button: 2},
		{type: 'pointerUp', button: 2},
	]);
	await until('the context menu', async () => (await marionette.run(`${find} return menu.state;`)) === 'open');
	const choose = `${find}
		const {makeWidgetId} = ChromeUtils.importESModule('resource://gre/modules/ExtensionCommon.sys.mjs').ExtensionCommon;
		const lede = menu.querySelector('menu[id^="' + makeWidgetId(args[0]) + '"]');
		const isShown = new Promise(resolve => lede.menupopup.addEventListener('popupshown', resolve, {once: true}));
		lede.openMenu(true);
		await isShown;
		const entry = lede.menupopup.querySelectorAll('menuitem')[args[1]];
		const {label} = entry;
		lede.menupopup.activateItem(entry);
		return label;`;
	return String(await marionette.run(choose, id, place));
}

/** As WebDriver writes keys that are no letters. */
const alt = '\uE00A';
const shift = '\uE008';

/** Presses Alt+Shift and a letter in the window in front. */
export async function pressFirefoxCommand(marionette: Marionette, letter: string): Promise<void> {
	const down = [alt, shift, letter].map(value => ({type: 'keyDown', value}));
	const up = [letter, shift, alt].map(value => ({type: 'keyUp', value}));
	await act(marionette, 'key', [...down, ...up]);
}

async function act(marionette: Marionette, type: 'key' | 'pointer', actions: readonly object[]): Promise<void> {
	await marionette.send('WebDriver:PerformActions', {actions: [{type, id: type, actions}]});
}
