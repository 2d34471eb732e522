import {beforeEach, expect, test, vi} from 'vitest';
import {callPage} from './call-page.ts';

const nobody = new Error('Could not establish connection. Receiving end does not exist.');

/** Stands in for the browser: a tab that answers calls, once the content script is in it. */
const fake = vi.hoisted(() => ({
	tabs: {sendMessage: vi.fn(), get: vi.fn()},
	scripting: {executeScript: vi.fn(), insertCSS: vi.fn()},
}));
vi.mock('webextension-polyfill', () => ({default: fake}));
vi.mock('./content-script.ts', () => ({
	contentFiles: {core: 'core.js', script: 'content.js', begin: 'begin.js', style: 'content.css'},
}));

const call = () => callPage(7, 'extractCleaned', {onlySelection: false});

beforeEach(() => {
	vi.resetAllMocks();
	fake.scripting.executeScript.mockResolvedValue([{result: 'text/html'}]);
	fake.tabs.get.mockResolvedValue({url: 'https://news.example/'});
});

test('asks a page that answers, and puts nothing into it', async () => {
	fake.tabs.sendMessage.mockResolvedValue({answer: 'the article'});
	expect(await call()).toBe('the article');
	expect(fake.tabs.sendMessage).toHaveBeenCalledWith(
		7,
		{pageMethod: 'extractCleaned', pageArguments: [{onlySelection: false}]},
		{frameId: 0},
	);
	expect(fake.scripting.executeScript).not.toHaveBeenCalled();
});

test.each([
	['nobody listens', () => Promise.reject(nobody)],
	['an old script is deaf', () => Promise.resolve(undefined)],
])('puts the content script into the page first where %s', async (_, silence) => {
	fake.tabs.sendMessage.mockImplementationOnce(silence).mockResolvedValue({answer: undefined});
	expect(await call()).toBeUndefined();
	expect(fake.scripting.insertCSS).toHaveBeenCalledWith({target: {tabId: 7}, files: ['content.css'], origin: 'USER'});
	expect(fake.scripting.executeScript).toHaveBeenLastCalledWith({
		target: {tabId: 7},
		files: ['core.js', 'content.js', 'begin.js'],
		injectImmediately: true,
	});
});

test.each([
	['the page answers with an error', {complaint: 'too deep'}, {reason: 'failed', complaint: 'too deep'}],
	['the page goes away', new Error('The message port closed before a response was received.'), {reason: 'navigated'}],
	['the tab is closed', new Error('No tab with id: 7.'), {reason: 'navigated'}],
	['the page goes to the cache', new Error('The page keeping the extension port is moved into back/forward cache.'), {reason: 'navigated'}],
	['something else happens', new Error('Out of memory'), {reason: 'failed', complaint: 'Out of memory'}],
])('throws when %s', async (_, outcome, failure) => {
	if (outcome instanceof Error) fake.tabs.sendMessage.mockRejectedValue(outcome);
	else fake.tabs.sendMessage.mockResolvedValue(outcome);
	await expect(call()).rejects.toMatchObject({name: 'PageError', failure});
});

test.each([
	['the browser refuses', 'Missing host permission for the tab', {url: 'about:config'}, {reason: 'forbidden', forbidden: 'browser-page'}],
	['the frame is gone', 'Frame with ID 0 was removed.', {url: 'https://news.example/'}, {reason: 'navigated'}],
	['the tab is gone', 'Missing host permission for the tab', undefined, {reason: 'navigated'}],
])('throws when the content script cannot go in: %s', async (_, complaint, tab, failure) => {
	fake.tabs.sendMessage.mockRejectedValue(nobody);
	fake.scripting.executeScript.mockRejectedValue(new Error(complaint));
	if (tab) fake.tabs.get.mockResolvedValue(tab);
	else fake.tabs.get.mockRejectedValue(new Error('No tab with id: 7.'));
	await expect(call()).rejects.toMatchObject({name: 'PageError', failure});
});

test("knows a PDF in the browser's own viewer", async () => {
	fake.tabs.sendMessage.mockRejectedValue(nobody);
	fake.scripting.executeScript.mockResolvedValue([{result: 'application/pdf'}]);
	await expect(call()).rejects.toMatchObject({failure: {reason: 'forbidden', forbidden: 'pdf'}});
});

test.each([[[]], [[{result: undefined}]]])(
	'knows a page of Firefox itself, where a script is taken and does not run: %j',
	async outcome => {
		fake.tabs.sendMessage.mockRejectedValue(nobody);
		fake.scripting.executeScript.mockResolvedValue(outcome);
		fake.tabs.get.mockResolvedValue({url: 'about:config'});
		await expect(call()).rejects.toMatchObject({failure: {reason: 'forbidden', forbidden: 'browser-page'}});
	},
);

test('gives a page up that does not answer', async () => {
	vi.useFakeTimers();
	fake.tabs.sendMessage.mockReturnValue(new Promise(() => {}));
	const answer = call();
	const rejected = expect(answer).rejects.toMatchObject({failure: {reason: 'silent'}});
	await vi.advanceTimersByTimeAsync(15_000);
	await rejected;
	vi.useRealTimers();
});
