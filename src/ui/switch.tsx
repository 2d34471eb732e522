import {useId} from 'preact/hooks';

interface Props {
	label: string;
	/** What it means just now, in smaller print. */
	hint?: string | undefined;
	isOn: boolean;
	/** Called inside the user's click: a permission may be asked for. */
	onTurn(isOn: boolean): void;
}

export function Switch({label, hint, isOn, onTurn}: Props) {
	const id = useId();
	return (
		<button
			type="button"
			class="switch"
			role="switch"
			aria-checked={isOn}
			aria-labelledby={`${id}-label`}
			aria-describedby={hint ? `${id}-hint` : undefined}
			onClick={() => onTurn(!isOn)}
		>
			<span class="switch-track" aria-hidden="true" />
			<span class="switch-words">
				<span id={`${id}-label`}>{label}</span>
				{hint && (
					<span class="switch-hint" id={`${id}-hint`}>
						{hint}
					</span>
				)}
			</span>
		</button>
	);
}
