import {expect, test} from 'vitest';
import {readSpeech} from './read-speech.ts';

/** Polish: a sentence, and “speaker · cue” of each quote; the last ones quote nobody. */
test.each([
	['„Most pozostaje zamknięty” – powiedziała burmistrz Anna Nowak.', 'Anna Nowak · powiedziała'],
	['– Most pozostaje zamknięty – powiedziała Anna Nowak.', 'Anna Nowak · powiedziała'],
	['Anna Nowak powiedziała: „Most pozostaje zamknięty”.', 'Anna Nowak · powiedziała'],
	['Według Jana plan to „kosztowny błąd”.', 'Jana · Według'],
	['– Czekamy – powiedział Jan Kowalski – na wiosnę.', 'Jan Kowalski · powiedział'],
	['Jan Kowalski przyszedł późno. „Pociąg się zepsuł” – powiedział on.', 'Jan Kowalski · powiedział'],
	['Anna Nowak się śmiała. „To było blisko” – dodała ona.', 'Anna Nowak · dodała'],
	['– Kto zapłaci za most? – zapytał Jan Kowalski.', 'Jan Kowalski · zapytał'],
	['Rzecznik policji poinformował: „Badamy tę sprawę”.', 'Rzecznik policji · poinformował'],
	['Minister Ewa Lis nazwała plan „kosztownym błędem”.', 'Ewa Lis · nazwała'],
	['„Kasa jest pusta”, napisał Jan Kowalski w liście.', 'Jan Kowalski · napisał'],
	['„Kasa jest pusta” – ostrzega Ewa Lis.', 'Ewa Lis · ostrzega'],
	['– Zobaczymy jutro – odpowiedział Jan Kowalski.', 'Jan Kowalski · odpowiedział'],
	['"Kasa jest pusta", mówi Ewa Lis.', 'Ewa Lis · mówi'],
	['Sędzia podkreślił: „Nikt nie stoi ponad prawem”.', 'Sędzia · podkreślił'],
	['– Nikt nie stoi ponad prawem – przypomniała Ewa Lis.', 'Ewa Lis · przypomniała'],
	['Jan Kowalski stwierdził, że plan to „kosztowny błąd”.', 'Jan Kowalski · stwierdził'],
	['„Kasa jest pusta” – tłumaczy Jan Kowalski.', 'Jan Kowalski · tłumaczy'],
	['– Wrócimy jutro – zapewnia Ewa Lis.', 'Ewa Lis · zapewnia'],
	['«Kasa jest pusta» – powiedział Jan Kowalski.', 'Jan Kowalski · powiedział'],
	['Przeczytała książkę „Długa zima” dwa razy.', ''],
	['Na łodzi jest napis „Mewa”.', ''],
	['Film „Biała noc” jest dziś w kinie.', ''],
	['Pies Anny Nowak nie szczeka.', ''],
	['– chleb i wino', ''],
	['W tym zdaniu nie ma cytatu.', ''],
	['— A co z torami? — pytał radny Jan Kos.', 'Jan Kos · pytał'],
	['— Rzeka opada od samego rana — relacjonuje kpt. Jan Kos z komendy.', 'Jan Kos · relacjonuje'],
])('%s', (text, speech) => expect(readSpeech('pl', text)).toBe(speech));
