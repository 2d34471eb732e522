import {useId} from 'preact/hooks';
import type {Article, Removal} from '../core/article.ts';
import {kindNames, reasons} from './clutter-names.ts';
import {Icon} from './icon.tsx';
import {PageText} from './page-text.tsx';
import {PieceActions, type RemovalActions} from './piece-actions.tsx';
import {longestExcerpt, longestMatch, shortReceipt} from './receipt-bounds.ts';
import {toCounted} from './to-counted.ts';
import {useKeptFocus} from './use-kept-focus.ts';
import {useWords} from './words.ts';

interface Props {
	article: Article;
	/** Without it the receipt is only to be read. */
	actions?: RemovalActions | undefined;
}

/** Every piece that went, by kind, with its first words and why: each cut can be explained and undone. */
export function ReceiptPanel({article: {removals, language}, actions}: Props) {
	const words = useWords();
	const {translate} = words;
	const hasHidden = actions !== undefined && removals.some(removal => actions.placeOf(removal) === 'hidden');
	const {box, hold} = useKeptFocus<HTMLParagraphElement>(hasHidden);
	if (removals.length === 0) return <p class="remark">{translate('nothingRemoved')}</p>;
	const kinds = keysOf(kindNames).filter(kind => removals.some(removal => removal.kind === kind));
	return (
		<section class="receipt" aria-label={translate('receiptTab')}>
			<p class="lead">{toCounted(words, removals.length, {one: 'pieceRemoved', other: 'piecesRemoved'})}</p>
			{actions && (
				<p class="receipt-actions" ref={box}>
					<button type="button" class="link-button" onClick={actions.onOpenInPage}>
						<Icon name="expand" /> {translate('openReceipt')}
					</button>
					{hasHidden && (
						<button
							type="button"
							class="link-button"
							onClick={() => {
								hold();
								actions.onPutAllBack();
							}}
						>
							<Icon name="undo" /> {translate('putAllBack')}
						</button>
					)}
				</p>
			)}
			{kinds.map(kind => {
				const pieces = removals.filter(removal => removal.kind === kind);
				return (
					<details key={kind} open={removals.length <= shortReceipt}>
						<summary>
							{translate(kindNames[kind])} <span class="count">{pieces.length.toLocaleString(words.locale)}</span>
						</summary>
						<ul>
							{pieces.map(removal => (
								<Piece key={removal.id} removal={removal} language={language} actions={actions} />
							))}
						</ul>
					</details>
				);
			})}
		</section>
	);
}

interface PieceProps {
	removal: Removal;
	language: string | undefined;
	actions: RemovalActions | undefined;
}

function Piece({removal, language, actions}: PieceProps) {
	const {translate} = useWords();
	const {excerpt, evidence} = removal;
	const id = useId();
	return (
		<li class="piece">
			<p class="excerpt" id={id} lang={language}>
				{excerpt ? <PageText text={excerpt} max={longestExcerpt} /> : <i>{translate('noWords')}</i>}
			</p>
			<p class="reason">
				{translate(reasons[evidence.reason])}
				{evidence.match && (
					<code>
						<PageText text={evidence.match} max={longestMatch} />
					</code>
				)}
			</p>
			{actions && <PieceActions removal={removal} actions={actions} describedBy={id} />}
		</li>
	);
}

/** `Object.keys` forgets which keys there are. */
const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>) => Object.keys(record) as Key[];
