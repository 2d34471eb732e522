import {type ComponentChildren, createContext} from 'preact';
import {useCallback, useContext, useEffect, useState} from 'preact/hooks';

/** `unseen`: only for who listens; whoever sees the page sees it already. */
type Announce = (sentence: string, look?: 'unseen') => void;

const AnnounceContext = createContext<Announce>(() => undefined);

/** Says a sentence to the eye and to a screen reader, without taking the focus. */
export const useAnnounce = () => useContext(AnnounceContext);

/** Tells who cannot see it what has just come into sight. */
export function useTold(sentence: string): void {
	const announce = useAnnounce();
	useEffect(() => announce(sentence, 'unseen'), [announce, sentence]);
}

/** How long a sentence stands, in milliseconds: time to read a dozen words twice. */
const stay = 6000;

interface Said {
	sentence: string;
	look: 'unseen' | undefined;
	/** Which one it is: the same words are another sentence when they are said again, or nobody would read them aloud. */
	count: number;
}

export function Announcer({children}: {children: ComponentChildren}) {
	const [said, setSaid] = useState<Said | undefined>(undefined);
	const announce = useCallback<Announce>((sentence, look) => setSaid(before => ({sentence, look, count: (before?.count ?? 0) + 1})), []);
	useEffect(() => {
		if (said === undefined) return;
		const timer = setTimeout(() => setSaid(undefined), stay);
		return () => clearTimeout(timer);
	}, [said]);
	return (
		<AnnounceContext.Provider value={announce}>
			{children}
			<p class={said?.look === 'unseen' ? 'visually-hidden' : 'announcement'} role="status">
				{said && <span key={said.count}>{said.sentence}</span>}
			</p>
		</AnnounceContext.Provider>
	);
}
