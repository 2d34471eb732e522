import browser from 'webextension-polyfill';

/** What the user may ask for by keys, in their words; no keys where the user or the browser took them away. */
export interface Command {
	description: string;
	keys: string;
}

export async function readCommands(): Promise<Command[]> {
	const commands = await browser.commands.getAll();
	return commands.flatMap(({description, shortcut}) => (description ? {description, keys: shortcut ?? ''} : []));
}
