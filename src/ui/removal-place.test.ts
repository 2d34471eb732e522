import {expect, test} from 'vitest';
import {toPlace} from './removal-place.ts';

const state = {isTidy: true, hidden: ['12', 'late-3'], putBack: ['late-4'], kept: ['15']};

test.each([
	['12', 'hidden'],
	['late-3', 'hidden'],
	['late-4', 'put-back'],
	['15', 'kept'],
	['16', 'shown'],
	['unfolded-0', 'out-of-reach'],
])('the piece %s is %s', (id, place) => expect(toPlace(id, state)).toBe(place));
