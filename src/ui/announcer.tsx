import {type ComponentChildren, createContext} from 'preact';
import {useCallback, useContext, useEffect, useState} from 'preact/hooks';

const AnnounceContext = createContext<(sentence: string) => void>(() => undefined);

/** Says a sentence to the eye and to a screen reader, without taking the focus. */
export const useAnnounce = () => useContext(AnnounceContext);

/** How long a sentence stands, in milliseconds: time to read a dozen words twice. */
const stay = 6000;

interface Said {
	sentence: string;
	/** Which one it is: the same words are another sentence when they are said again, or nobody would read them aloud. */
	count: number;
}

export function Announcer({children}: {children: ComponentChildren}) {
	const [said, setSaid] = useState<Said | undefined>(undefined);
	const announce = useCallback((sentence: string) => setSaid((before = {sentence, count: 0}) => ({sentence, count: before.count + 1})), []);
	useEffect(() => {
		if (said === undefined) return;
		const timer = setTimeout(() => setSaid(undefined), stay);
		return () => clearTimeout(timer);
	}, [said]);
	return (
		<AnnounceContext.Provider value={announce}>
			{children}
			<p class="announcement" role="status">
				{said && <span key={said.count}>{said.sentence}</span>}
			</p>
		</AnnounceContext.Provider>
	);
}
