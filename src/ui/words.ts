import {createContext} from 'preact';
import {useContext} from 'preact/hooks';
import type messages from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** The user's language: its sentences, and its tag (BCP 47) for dates and plurals. */
export interface Words {
	translate(key: MessageKey, ...substitutions: string[]): string;
	locale: string;
}

export const WordsContext = createContext<Words | undefined>(undefined);

export function useWords(): Words {
	const words = useContext(WordsContext);
	if (!words) throw new Error('Put the page inside <WordsContext.Provider>.');
	return words;
}
