import {readBracketed} from '../attributions/brackets.ts';
import {readSaidAtEnd} from '../attributions/said-at-end.ts';
import type {Mention} from '../mentions/mention.ts';
import type {Piece} from '../passages/view.ts';
import type {Speaker} from '../speaker.ts';
import type {Told} from '../told.ts';
import {readOwnWords} from '../unsaid/own-words.ts';
import {readAsSaid, readAsSaidBefore} from './as-said.ts';
import {readBeforeColon} from './before-colon.ts';
import {readBlamed} from './blamed.ts';
import {readCalled} from './called.ts';
import {readClaim} from './claims.ts';
import {readClosing} from './closing.ts';
import {readCries} from './cries.ts';
import {readDropped} from './dropped-subject.ts';
import {readGapped} from './gapped.ts';
import {readGesture} from './gesture.ts';
import {readHeaded} from './headed.ts';
import {readInRelative} from './in-relative.ts';
import {readInterrupting} from './interrupting.ts';
import {readIntroduced, readNewcomer} from './introduced.ts';
import {readKnownAs} from './known-as.ts';
import {readLed} from './led.ts';
import {readLedOn} from './led-on.ts';
import {readLedToSay} from './led-to-say.ts';
import {readMarkedVerb} from './marked-verb.ts';
import {readNarrated} from './narrated.ts';
import {readOpeningParticiple} from './opening-participle.ts';
import {readPresented} from './presented.ts';
import {readFromText} from './reading.ts';
import {readReported} from './reported.ts';
import {readReportedClaim} from './reported-claim.ts';
import {readLabel, readSigned} from './signed.ts';
import {readSigns} from './signs.ts';
import {readSounding} from './sounding.ts';
import {readUnknownVerb} from './unknown-verb.ts';
import {readVerbLast} from './verb-last.ts';

/** The first and the last piece of a quotation, and who spoke the one before. */
interface Place {
	first: Piece;
	last: Piece;
	previous: Mention | undefined;
}

/** Who speaks in a place where only one may. */
export function findSure(told: Told, {first, last, previous}: Place): Speaker | undefined {
	const {story} = told;
	return (
		readSigns(story, first) ??
		readNarrated(story, first, previous) ??
		readLed(story, first, previous) ??
		readLedOn(story, first, previous) ??
		readSigned(story, last) ??
		readLabel(story, first) ??
		readHeaded(story, first) ??
		readPresented(story, last) ??
		readAsSaid(story, first) ??
		readAsSaid(story, last) ??
		readAsSaidBefore(story, first) ??
		readCalled(story, first) ??
		readInRelative(story, first) ??
		readBlamed(story, first) ??
		readKnownAs(story, first) ??
		readClosing(story, first) ??
		(first === last ? readOwnWords(story, first) : undefined) ??
		readOpeningParticiple(story, first) ??
		readCries(story, first) ??
		readClaim(story, first) ??
		readReportedClaim(story, first) ??
		readLedToSay(story, first) ??
		readSaidAtEnd(story, last) ??
		readVerbLast(story, first) ??
		readBracketed(story, first) ??
		readGapped(story, first) ??
		readInterrupting(story, first) ??
		readSounding(story, last) ??
		readFromText(story, last) ??
		readMarkedVerb(story, first) ??
		readUnknownVerb(story, first) ??
		(story.lexicon.droppedPlurals.length ? (readDropped(told, last, previous) ?? readDropped(told, first, previous)) : undefined) ??
		readReported(story, first) ??
		readBeforeColon(story, first) ??
		readIntroduced(story, first) ??
		readGesture(story, first) ??
		readNewcomer(story, first)
	);
}
