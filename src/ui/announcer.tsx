import {type ComponentChildren, createContext} from 'preact';
import {useCallback, useContext, useEffect, useState} from 'preact/hooks';

const AnnounceContext = createContext<(sentence: string) => void>(() => undefined);

/** Says a sentence to the eye and to a screen reader, without taking the focus. */
export const useAnnounce = () => useContext(AnnounceContext);

/** How long a sentence stands, in milliseconds: time to read a dozen words twice. */
const stay = 6000;

export function Announcer({children}: {children: ComponentChildren}) {
	const [sentence, setSentence] = useState<string | undefined>(undefined);
	const announce = useCallback((next: string) => setSentence(next), []);
	useEffect(() => {
		if (sentence === undefined) return;
		const timer = setTimeout(() => setSentence(undefined), stay);
		return () => clearTimeout(timer);
	}, [sentence]);
	return (
		<AnnounceContext.Provider value={announce}>
			{children}
			<p class="announcement" role="status">
				{sentence}
			</p>
		</AnnounceContext.Provider>
	);
}
