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
			{/* Who cannot see that the page was given up hears it. */}
			<div role="alert">
				<h1>{title}</h1>
				<div class="notice-words">{children}</div>
			</div>
			{actions && <div class="notice-actions">{actions}</div>}
		</section>
	);
}
