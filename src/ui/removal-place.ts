import type {TidyState} from '../page-api.ts';

/**
 * How a piece stands on the page itself just now. `kept`: shown, as its like is on this site from now on.
 * `out-of-reach`: it stands in a shadow tree, where nothing can be shown or hidden.
 */
export type RemovalPlace = 'shown' | 'hidden' | 'put-back' | 'kept' | 'out-of-reach';

export function toPlace(id: string, state: TidyState | undefined): RemovalPlace {
	if (id.startsWith('unfolded-')) return 'out-of-reach';
	if (state?.hidden.includes(id)) return 'hidden';
	if (state?.isTidy && state.kept.includes(id)) return 'kept';
	return state?.putBack.includes(id) ? 'put-back' : 'shown';
}
