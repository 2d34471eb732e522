import type {PermissionAnswer} from './real-browser.ts';
import {findElements, UiDevTools, type UiElement} from './ui-devtools.ts';
import {until} from './until.ts';

/** Answers the native dialog of `permissions.request` with a click on its real button; gives the words of the dialog. */
export async function answerChromiumPermission(profile: string, answer: PermissionAnswer): Promise<string> {
	return UiDevTools.use(profile, async ui => {
		const dialog = await until('the permission question', () => findDialog(ui));
		const words = await Promise.all(findElements(dialog, ({name}) => /Label$/.test(name)).map(label => ui.read(label, 'Text')));
		const buttons = findElements(dialog, ({name}) => name === 'MdTextButton');
		const button = await findButton(ui, buttons, answer);
		if (!button) throw new Error(`The permission question has no such button: ${words.join(' · ')}`);
		await until('the end of the permission question', () => clickAway(ui, button));
		return words.filter(Boolean).join('\n');
	});
}

/** Chromium takes no click in the first half second of a dialog, nor one soon after another. */
async function clickAway(ui: UiDevTools, button: UiElement): Promise<boolean> {
	await new Promise(resolve => setTimeout(resolve, 700));
	await ui.click(button);
	const isGone = async () => !(await findDialog(ui));
	return until('the end', isGone, 1).catch(() => false);
}

async function findDialog(ui: UiDevTools): Promise<UiElement | undefined> {
	return (await ui.find(({name, type}) => type === 'Widget' && name === 'ExtensionInstallDialogView'))[0];
}

async function findButton(ui: UiDevTools, buttons: readonly UiElement[], answer: PermissionAnswer): Promise<UiElement | undefined> {
	const wanted = answer === 'allow' ? 'Allow' : 'Deny';
	for (const button of buttons) {
		const [label] = findElements(button, ({name}) => name === 'LabelButtonLabel');
		if (label && (await ui.read(label, 'Text')) === wanted) return button;
	}
	return undefined;
}
