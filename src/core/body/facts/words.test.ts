import {expect, test} from 'vitest';
import {squeeze, toWords} from './words.ts';

test.each([
	['Harbour Post: “Key lost!”', 'harbour post key lost', true],
	['لماذا توقفت العبارة؟', 'لماذا توقفت العبارة', true],
	['توقفت، ثم عادت؛ كما قيل۔', 'توقفت ثم عادت كما قيل', true],
	['पुल बंद हुआ।', 'पुल बंद हुआ', true],
	['２０２６年：開港', '2026年 開港', true],
	['Cafe\u0301', 'Café', true],
	['שנות ה־90', 'שנות ה 90', true],
	['The key is lost', 'The keys are lost', false],
	['पुल बंद', 'पुल बद', false],
	['7.5', '7.6', false],
])('%s and %s are one text: %s', (one, other, isOne) => expect(squeeze(one) === squeeze(other)).toBe(isOne));

test.each([
	['“Key lost” – again?', ['key', 'lost', 'again']],
	['العبارة، ثم؟', ['العبارة', 'ثم']],
	['…', []],
])('the words of %s', (text, words) => expect(toWords(text)).toEqual(words));
