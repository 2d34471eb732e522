import {expect, test} from 'vitest';
import type {Language} from '../languages/language.ts';
import {toBylineRules, toPeople} from './to-people.ts';

const language: Language = {tag: 'xx', clutter: {}, bylinePrefixes: ['by', 'von', 'par'], and: ['and', 'und', 'et']};
const rules = toBylineRules(language, ['The Harbour Post', 'harbourpost.example']);

test.each([
	['By Ana Kühn', ['Ana Kühn']],
	['Von: Ana Kühn und Bo Li', ['Ana Kühn', 'Bo Li']],
	['Ana Kühn, Bo Li and Cyd van der Oh', ['Ana Kühn', 'Bo Li', 'Cyd van der Oh']],
	['Ana Kühn/Bo Li', ['Ana Kühn', 'Bo Li']],
	['Ana Kühn | Bo Li', ['Ana Kühn', 'Bo Li']],
	['Kühn, Ana', ['Ana Kühn']],
	['ana kühn', ['ana kühn']],
	['ANA KÜHN', ['ANA KÜHN']],
	['Dr. Ana O’Neil-Kühn', ['Dr. Ana O’Neil-Kühn']],
	['Ana Kühn (Text) und Bo Li (Fotos)', ['Ana Kühn', 'Bo Li']],
	['Ana Kühn; Fotos: Bo Li', ['Ana Kühn']],
	['Ana Kühn, Politikredakteurin', ['Ana Kühn']],
	['Ana Kühn, Reuters', ['Ana Kühn']],
	['Ana Kühn - Staff Writer', ['Ana Kühn']],
	['Ana Kühn <ana@harbourpost.example>', ['Ana Kühn']],
	['Ana Kühn, Ana Kühn', ['Ana Kühn']],
	['山田 花子', ['山田 花子']],
	['Иван Петров', ['Иван Петров']],
	['سارة علي', ['سارة علي']],
	['김도현 기자', ['김도현']],
	['김도현 선임기자', ['김도현']],
	['기자', []],
	['【佐藤健太】', ['佐藤健太']],
	['佐藤健太 記者', ['佐藤健太']],
	['記者王小明／台北報導', ['王小明']],
	['记者 林晓', ['林晓']],
	['本报记者', []],
	['記者会見', []],
	['朝日新聞デジタル', []],
	['dpa', []],
	['The Harbour Post', []],
	['Harbour Staff Reporter', []],
	['Online-Redaktion', []],
	['Published 5 April 2031', []],
	['https://harbourpost.example/people/ana', []],
	['View all posts', []],
	['', []],
])('%s → %j', (byline, people) => expect(toPeople(byline, rules)).toEqual(people));
