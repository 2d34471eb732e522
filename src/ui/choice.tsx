import {useId} from 'preact/hooks';

interface Props<Value extends string> {
	label: string;
	options: readonly {value: Value; label: string}[];
	chosen: Value;
	onChoose(value: Value): void;
}

/** One of a few: real radio buttons, side by side. */
export function Choice<Value extends string>({label, options, chosen, onChoose}: Props<Value>) {
	const name = useId();
	return (
		<fieldset class="choice">
			<legend class="visually-hidden">{label}</legend>
			{options.map(option => (
				<label key={option.value}>
					<input type="radio" name={name} checked={option.value === chosen} onChange={() => onChoose(option.value)} />
					<span>{option.label}</span>
				</label>
			))}
		</fieldset>
	);
}
