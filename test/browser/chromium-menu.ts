import {findElements, type Point, UiDevTools, type UiElement} from './ui-devtools.ts';
import {until} from './until.ts';

/** Chooses Lede's entry of this number in the context menu that is open: the UI DevTools do not say what a menu's entries read. */
export async function chooseFromChromiumMenu(profile: string, place: number): Promise<void> {
	await UiDevTools.use(profile, async ui => {
		const menu = await until('the context menu', async () => (await findMenus(ui))[0]);
		// Alone it has an icon, and an arrow for the menu that opens beside it.
		const lede = findEntries(menu).find(({children}) => children.length === 2);
		if (!lede) throw new Error('Lede has no entry in the context menu.');
		await ui.move(menu, await untilStill(() => toPoint(ui, menu, lede)));
		const inner = await until('the menu of Lede', async () => (await findMenus(ui))[1]);
		const entry = findEntries(inner)[place];
		if (!entry) throw new Error(`The menu of Lede has no entry ${place}.`);
		const point = await untilStill(() => toPoint(ui, inner, entry));
		// A busy Chromium may take the click for the end of the movement that opened the menu, and leave it open; or close it late: two clicks undo each other.
		await until('the menu to close', async () => {
			await ui.click(inner, point).catch(() => undefined);
			return until('the click to be heard', async () => (await findMenus(ui)).length === 0, 4).catch(() => false);
		});
	});
}

/** A menu that has just opened is not laid out yet: all its entries would stand where the first one does. */
function untilStill(measure: () => Promise<Point>): Promise<Point> {
	let last: Point | undefined;
	return until('the menu to be laid out', async () => {
		const before = last;
		last = await measure();
		return last.x > 0 && last.x === before?.x && last.y === before.y && last;
	});
}

/** By the numbers that Chromium gives to a key and to its place. */
const keys = {L: {keyCode: 76, code: 0x07_00_0f}, O: {keyCode: 79, code: 0x07_00_12}};

/** Presses Alt+Shift and a letter in the window in front. */
export async function pressChromiumCommand(profile: string, letter: keyof typeof keys): Promise<void> {
	await UiDevTools.use(profile, async ui => {
		const [window] = await ui.find(({name, type}) => type === 'Widget' && name === 'BrowserWidget');
		if (!window) throw new Error('Chromium has no window.');
		await ui.press(window, {...keys[letter], flags: 2 | 8});
	});
}

function findMenus(ui: UiDevTools): Promise<UiElement[]> {
	return ui.find(({name}) => name === 'MenuHostRootView');
}

function findEntries(menu: UiElement): UiElement[] {
	return findElements(menu, ({name}) => name === 'MenuItemView');
}

/** The middle of an entry, from the corner of its menu, which has a margin for its shadow: menus take events as a whole. */
async function toPoint(ui: UiDevTools, menu: UiElement, entry: UiElement): Promise<Point> {
	const [list] = findElements(menu, ({name}) => name === 'SubmenuView');
	if (!list) throw new Error('The menu has no entries.');
	const readNumber = async (element: UiElement, property: string) => Number(await ui.read(element, property));
	const [width, height, listHeight] = [await readNumber(menu, 'Width'), await readNumber(menu, 'Height'), await readNumber(list, 'Height')];
	const [y, entryHeight] = [await readNumber(entry, 'Y'), await readNumber(entry, 'Height')];
	return {x: Math.round(width / 2), y: Math.round((height - listHeight) / 2 + y + entryHeight / 2)};
}
