import type {ComponentChildren} from 'preact';

interface Props {
	title: string;
	children: ComponentChildren;
	/** What can be done about it: buttons. */
	actions?: ComponentChildren;
}

/** A state with nothing to read, said plainly. */
export function Notice({title, children, actions}: Props) {
	return (
		<section class="notice">
			<h1>{title}</h1>
			<div class="notice-words">{children}</div>
			{actions && <div class="notice-actions">{actions}</div>}
		</section>
	);
}
