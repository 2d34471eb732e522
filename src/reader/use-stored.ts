import {useEffect, useState} from 'preact/hooks';
import type {StoredValue} from '../browser/stored-value.ts';

/** A stored value as it stands now, wherever it is changed; undefined until it is read. */
export function useStored<T>(stored: StoredValue<T>): T | undefined {
	const [value, setValue] = useState<T | undefined>(undefined);
	useEffect(() => {
		stored.read().then(read => setValue(() => read));
		return stored.onChange(changed => setValue(() => changed));
	}, [stored]);
	return value;
}
