// biome-ignore-all assist/source/organizeImports: languages that share words stand beside each other, as the script is packed the smaller for it.
import {pl} from './pl.ts';
import {fr} from './fr.ts';
import {it} from './it.ts';
import {es} from './es.ts';
import {pt} from './pt.ts';
import {da} from './da.ts';
import {no} from './no.ts';
import {sv} from './sv.ts';
import {nl} from './nl.ts';
import {de} from './de.ts';
import {en} from './en.ts';
import {toPrimary} from '../to-primary.ts';
import type {Speech} from './speech.ts';

/** How languages report speech, by their tags, the most read first; in the others only marks and colons are understood. */
export const speeches: Readonly<Record<string, Speech>> = {en, de, fr, es, it, pt, nl, pl, sv, no, da};

/** How the language of a BCP 47 tag reports speech. */
export function findSpeech(tag: string | undefined): Speech | undefined {
	return speeches[toPrimary(tag) ?? ''];
}

/** Whether Lede knows how the language of a BCP 47 tag reports speech; where a story has no tag it guesses. */
export const knowsSpeech = (tag: string | undefined): boolean => tag === undefined || findSpeech(tag) !== undefined;
