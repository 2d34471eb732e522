import type {Site} from '../browser/sites.ts';
import {Switch} from '../ui/switch.tsx';
import {useWords} from '../ui/words.ts';
import {useAutoClean} from './use-auto-clean.ts';

interface Props {
	site: Site;
	/** Called once the user has turned it on and the browser agreed. */
	onGranted(): void;
}

export function AutoCleanSwitch({site, onGranted}: Props) {
	const {translate} = useWords();
	const {isOn, hint, turn} = useAutoClean(site, onGranted);
	return <Switch label={translate('autoClean')} hint={hint} isOn={isOn} onTurn={turn} />;
}
