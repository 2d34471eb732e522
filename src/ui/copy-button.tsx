import {useEffect, useState} from 'preact/hooks';
import {useAnnounce} from './announcer.tsx';
import {Icon} from './icon.tsx';
import {useWords} from './words.ts';

interface Props {
	label: string;
	/** The text for the clipboard; asked for at the click. */
	copy(): string;
	/** Only the sign is seen; the label is for the ear and the pointer. */
	isSmall?: boolean;
}

/** How long the button says that it is done, in milliseconds. */
const praise = 2000;

export function CopyButton({label, copy, isSmall = false}: Props) {
	const {translate} = useWords();
	const announce = useAnnounce();
	const [isDone, setDone] = useState(false);
	useEffect(() => {
		if (!isDone) return;
		const timer = setTimeout(() => setDone(false), praise);
		return () => clearTimeout(timer);
	}, [isDone]);
	const write = async () => {
		try {
			await navigator.clipboard.writeText(copy());
			setDone(true);
			announce(translate('copied'));
		} catch {
			announce(translate('copyFailed'));
		}
	};
	return (
		<button type="button" class={isSmall ? 'icon-button' : 'button'} aria-label={label} title={isSmall ? label : undefined} onClick={write}>
			<Icon name={isDone ? 'check' : 'copy'} />
			{!isSmall && (isDone ? translate('copied') : label)}
		</button>
	);
}
