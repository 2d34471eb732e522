import {useEffect, useState} from 'preact/hooks';
import {type Command, readCommands} from '../browser/commands.ts';
import {useWords} from '../ui/words.ts';

/** What Lede does by keys; the browser is who changes them. */
export function KeyList() {
	const {translate} = useWords();
	const [commands, setCommands] = useState<Command[]>([]);
	useEffect(() => {
		readCommands().then(setCommands);
	}, []);
	if (commands.length === 0) return null;
	return (
		<section class="keys" aria-labelledby="keys">
			<h2 id="keys">{translate('keysTitle')}</h2>
			<dl>
				{commands.map(({description, keys}) => (
					<div key={description}>
						<dt>{description}</dt>
						<dd>{keys ? <kbd>{keys}</kbd> : translate('noKeys')}</dd>
					</div>
				))}
			</dl>
			<p>{translate('keysLead')}</p>
		</section>
	);
}
