// Languages that share words stand beside each other: the script is packed the smaller for it.

import {pl} from './pl.ts';

// Romance

import {fr} from './fr.ts';
import {it} from './it.ts';

// of Spain and Portugal

import {es} from './es.ts';
import {pt} from './pt.ts';

// Nordic

import {da} from './da.ts';
import {no} from './no.ts';
import {sv} from './sv.ts';

// West Germanic

import {nl} from './nl.ts';

// with them

import {de} from './de.ts';
import {en} from './en.ts';
import type {Speech} from './speech.ts';

/** How languages report speech, by their tags, the most read first; in the others only marks and colons are understood. */
export const speeches: Readonly<Record<string, Speech>> = {en, de, fr, es, it, pt, nl, pl, sv, no, da};
