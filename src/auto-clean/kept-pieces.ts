import type {Site} from '../browser/sites.ts';
import {keptPieces} from '../settings.ts';

/** So many for one site: who keeps more is better off without auto-clean there. */
const mostKept = 40;

/** Keeps pieces of this signature on a site from now on. */
export function keepPiece(site: Site, signature: string): Promise<void> {
	return keptPieces.update(kept => ({...kept, [site]: [...new Set([...(kept[site] ?? []), signature])].slice(-mostKept)}));
}

/** Cleans them away again. */
export function unkeepPiece(site: Site, signature: string): Promise<void> {
	return keptPieces.update(kept => {
		const {[site]: signatures = [], ...others} = kept;
		const left = signatures.filter(other => other !== signature);
		return left.length > 0 ? {...others, [site]: left} : others;
	});
}

/** Cleans away again all that was kept on a site. */
export function forgetKept(site: Site): Promise<void> {
	return keptPieces.update(({[site]: _, ...others}) => others);
}
