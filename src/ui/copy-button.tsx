import {useEffect, useState} from 'preact/hooks';
import {useAnnounce} from './announcer.tsx';
import {Icon} from './icon.tsx';
import {useWords} from './words.ts';

interface Props {
	label: string;
	/** The text for the clipboard; asked for at the click. */
	copy(): string | Promise<string>;
	/** `small`: only the sign is seen; the label is for the ear and the pointer. */
	look?: 'small' | 'bar';
	/** Id of the element that says what it copies, where many buttons are called alike. */
	describedBy?: string;
}

/** How long the button says that it is done, in milliseconds. */
const praise = 2000;

const classes = {small: 'icon-button', bar: 'bar-button'};

export function CopyButton({label, copy, look, describedBy}: Props) {
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
			await navigator.clipboard.writeText(await copy());
			setDone(true);
			announce(translate('copied'));
		} catch {
			announce(translate('copyFailed'));
		}
	};
	return (
		<button
			type="button"
			class={look ? classes[look] : 'button'}
			aria-label={label}
			aria-describedby={describedBy}
			title={look === 'small' ? label : undefined}
			onClick={write}
		>
			<Icon name={isDone ? 'check' : 'copy'} />
			{look !== 'small' && (isDone ? translate('copied') : label)}
		</button>
	);
}
