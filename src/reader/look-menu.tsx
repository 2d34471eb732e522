import {chosenLook, type Look, type LookPart} from '../settings.ts';
import {Choice} from '../ui/choice.tsx';
import {type MessageKey, useWords} from '../ui/words.ts';
import {useSaving} from './use-saving.ts';

type Names<Part extends LookPart> = Readonly<Record<Look[Part], MessageKey>>;

const sizes: Names<'size'> = {small: 'sizeSmall', medium: 'sizeMedium', large: 'sizeLarge', largest: 'sizeLargest'};
const spacings: Names<'spacing'> = {close: 'spacingClose', medium: 'spacingMedium', loose: 'spacingLoose'};
const widths: Names<'width'> = {narrow: 'widthNarrow', medium: 'widthMedium', wide: 'widthWide'};
const fonts: Names<'font'> = {serif: 'fontSerif', sans: 'fontSans'};
const themes: Names<'theme'> = {auto: 'themeAuto', light: 'themeLight', sepia: 'themeSepia', dark: 'themeDark'};

/** A button and what it opens: how the story is set. Escape and a click elsewhere close it, by the browser. */
export function LookMenu({look}: {look: Look}) {
	const {translate} = useWords();
	const save = useSaving();
	const change = (part: Partial<Look>) => save(chosenLook.update(before => ({...before, ...part})));
	return (
		<>
			<button type="button" class="bar-button" popovertarget="look">
				<span class="look-sign" aria-hidden="true">
					Aa
				</span>{' '}
				{translate('look')}
			</button>
			<div class="look" id="look" popover="auto">
				<LookChoice label={translate('lookSize')} names={sizes} chosen={look.size} onChoose={size => change({size})} />
				<LookChoice label={translate('lookSpacing')} names={spacings} chosen={look.spacing} onChoose={spacing => change({spacing})} />
				<LookChoice label={translate('lookWidth')} names={widths} chosen={look.width} onChoose={width => change({width})} />
				<LookChoice label={translate('lookFont')} names={fonts} chosen={look.font} onChoose={font => change({font})} />
				<LookChoice label={translate('lookTheme')} names={themes} chosen={look.theme} onChoose={theme => change({theme})} />
			</div>
		</>
	);
}

interface ChoiceProps<Value extends string> {
	label: string;
	names: Readonly<Record<Value, MessageKey>>;
	chosen: Value;
	onChoose(value: Value): void;
}

function LookChoice<Value extends string>({label, names, chosen, onChoose}: ChoiceProps<Value>) {
	const {translate} = useWords();
	const isValue = (name: string): name is Value => name in names;
	const options = Object.keys(names)
		.filter(isValue)
		.map(value => ({value, label: translate(names[value])}));
	return (
		<div class="look-part">
			<span aria-hidden="true">{label}</span>
			<Choice label={label} options={options} chosen={chosen} onChoose={onChoose} />
		</div>
	);
}
