import {useId, useState} from 'preact/hooks';
import {turnOnAutoClean} from '../auto-clean/turn-auto-clean.ts';
import {toReason} from '../browser/to-reason.ts';
import {useAnnounce} from '../ui/announcer.tsx';
import {useWords} from '../ui/words.ts';
import {toTypedSite} from './typed-site.ts';

export function AddSite() {
	const {translate} = useWords();
	const announce = useAnnounce();
	const id = useId();
	const [typed, setTyped] = useState('');
	const [complaint, setComplaint] = useState<string | undefined>(undefined);
	const add = (event: SubmitEvent) => {
		event.preventDefault();
		const site = toTypedSite(typed);
		setComplaint(site ? undefined : translate('notASite', typed));
		if (!site) return;
		turnOnAutoClean(site).then(
			isGranted => {
				if (isGranted) setTyped('');
				announce(translate(isGranted ? 'siteAdded' : 'autoCleanRefused', site));
			},
			error => announce(toReason(error)),
		);
	};
	return (
		<form class="add-site" onSubmit={add}>
			<label for={id}>{translate('siteToAdd')}</label>
			<div class="field">
				<input
					id={id}
					type="text"
					inputMode="url"
					autoComplete="off"
					autoCapitalize="none"
					spellcheck={false}
					placeholder="news.example"
					value={typed}
					required
					aria-invalid={complaint !== undefined}
					aria-describedby={complaint && `${id}-complaint`}
					onInput={event => setTyped(event.currentTarget.value)}
				/>
				<button type="submit" class="button primary">
					{translate('addSite')}
				</button>
			</div>
			{complaint && (
				<p class="complaint" id={`${id}-complaint`} role="alert">
					{complaint}
				</p>
			)}
		</form>
	);
}
