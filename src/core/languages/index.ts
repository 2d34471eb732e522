import {ar} from './ar.ts';
import {cs} from './cs.ts';
import {da} from './da.ts';
import {de} from './de.ts';
import {en} from './en.ts';
import {es} from './es.ts';
import {fr} from './fr.ts';
import {he} from './he.ts';
import {it} from './it.ts';
import {ja} from './ja.ts';
import {ko} from './ko.ts';
import type {Language} from './language.ts';
import {nl} from './nl.ts';
import {no} from './no.ts';
import {pl} from './pl.ts';
import {pt} from './pt.ts';
import {ru} from './ru.ts';
import {speeches} from './speech/index.ts';
import type {Speech} from './speech/speech.ts';
import {sv} from './sv.ts';
import {tr} from './tr.ts';
import {uk} from './uk.ts';
import {zh} from './zh.ts';

export const languages: readonly Language[] = [en, de, fr, es, it, pt, nl, pl, sv, no, da, cs, tr, ru, uk, ja, zh, ko, ar, he];

/** The language of a BCP 47 tag by its primary subtag (“de-AT” → German; “nb”, “nn” → Norwegian); undefined where Lede has none. */
export function findLanguage(tag: string | undefined): Language | undefined {
	const primary = tag?.toLowerCase().split(/[-_]/)[0];
	const wanted = primary === 'nb' || primary === 'nn' ? 'no' : primary;
	return languages.find(language => language.tag === wanted);
}

/** How the language of a BCP 47 tag reports speech. */
export function findSpeech(tag: string | undefined): Speech | undefined {
	return speeches[findLanguage(tag)?.tag ?? ''];
}
