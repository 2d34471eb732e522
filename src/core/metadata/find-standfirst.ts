import type {Sources} from './sources.ts';

export function findStandfirst(_sources: Sources, _title: string): string | undefined {
	return undefined;
}
