import {toReason} from '../browser/to-reason.ts';
import {useAnnounce} from '../ui/announcer.tsx';
import {useWords} from '../ui/words.ts';

/** Lets a setting be written, and says so where that fails: what the user chose is then not kept. */
export function useSaving(): (written: Promise<void>) => void {
	const {translate} = useWords();
	const announce = useAnnounce();
	return written => void written.catch(error => announce(translate('notSaved', toReason(error))));
}
