import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {PermissionAnswer} from './real-browser.ts';
import {UiDevTools, type UiElement} from './ui-devtools.ts';
import {until} from './until.ts';

/** Answers the native dialog of `permissions.request` with a click on its real button; gives the words of the dialog. */
export async function answerChromiumPermission(profile: string, answer: PermissionAnswer): Promise<string> {
	const port = await until('the UI DevTools', () => readFile(join(profile, 'UIDevToolsActivePort'), 'utf8').catch(() => undefined));
	const ui = await UiDevTools.connect(Number.parseInt(port, 10));
	try {
		const dialog = await until('the permission question', () => findDialog(ui));
		const words = await Promise.all(findAll(dialog, ({name}) => /Label$/.test(name)).map(label => ui.readText(label)));
		const buttons = findAll(dialog, ({name}) => name === 'MdTextButton');
		const button = await findButton(ui, buttons, answer);
		if (!button) throw new Error(`The permission question has no such button: ${words.join(' · ')}`);
		await until('the end of the permission question', () => clickAway(ui, button));
		return words.filter(Boolean).join('\n');
	} finally {
		ui.close();
	}
}

/** Chromium takes no click in the first half second of a dialog, nor one soon after another. */
async function clickAway(ui: UiDevTools, button: UiElement): Promise<boolean> {
	await new Promise(resolve => setTimeout(resolve, 700));
	await ui.click(button);
	const isGone = async () => !(await findDialog(ui));
	return until('the end', isGone, 1).catch(() => false);
}

async function findDialog(ui: UiDevTools): Promise<UiElement | undefined> {
	return findAll(await ui.readTree(), ({name, type}) => type === 'Widget' && name === 'ExtensionInstallDialogView')[0];
}

async function findButton(ui: UiDevTools, buttons: readonly UiElement[], answer: PermissionAnswer): Promise<UiElement | undefined> {
	const wanted = answer === 'allow' ? 'Allow' : 'Deny';
	for (const button of buttons) {
		const [label] = findAll(button, ({name}) => name === 'LabelButtonLabel');
		if (label && (await ui.readText(label)) === wanted) return button;
	}
	return undefined;
}

function findAll(element: UiElement, matches: (element: UiElement) => boolean): UiElement[] {
	return [...(matches(element) ? [element] : []), ...element.children.flatMap(child => findAll(child, matches))];
}
