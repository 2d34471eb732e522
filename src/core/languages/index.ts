import {ar} from './ar.ts';
import {bn} from './bn.ts';
import {cs} from './cs.ts';
import {da} from './da.ts';
import {de} from './de.ts';
import {el} from './el.ts';
import {en} from './en.ts';
import {es} from './es.ts';
import {fa} from './fa.ts';
import {fi} from './fi.ts';
import {fr} from './fr.ts';
import {he} from './he.ts';
import {hi} from './hi.ts';
import {hu} from './hu.ts';
import {id} from './id.ts';
import {it} from './it.ts';
import {ja} from './ja.ts';
import {ko} from './ko.ts';
import type {Language} from './language.ts';
import {nl} from './nl.ts';
import {no} from './no.ts';
import {pl} from './pl.ts';
import {pt} from './pt.ts';
import {ro} from './ro.ts';
import {ru} from './ru.ts';
import {sv} from './sv.ts';
import {th} from './th.ts';
import {toPrimary} from './to-primary.ts';
import {tr} from './tr.ts';
import {uk} from './uk.ts';
import {vi} from './vi.ts';
import {zh} from './zh.ts';

export const languages: readonly Language[] = [
	en,
	de,
	fr,
	es,
	it,
	pt,
	nl,
	pl,
	sv,
	no,
	da,
	cs,
	tr,
	ru,
	uk,
	ja,
	zh,
	ko,
	ar,
	he,
	fi,
	el,
	hu,
	ro,
	id,
	vi,
	th,
	hi,
	bn,
	fa,
];

/** The language of a BCP 47 tag; undefined where Lede has none. */
export function findLanguage(tag: string | undefined): Language | undefined {
	const primary = toPrimary(tag);
	return languages.find(language => language.tag === primary);
}
