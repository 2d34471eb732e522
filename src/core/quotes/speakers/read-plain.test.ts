import {expect, test} from 'vitest';
import {readSpeakers} from '../../../../test/read-speakers.ts';

/** Languages of which only sure forms are known; the last ones of each name nobody. */
test.each([
	['ja', '伊藤警部補は「新しい橋の点検を毎日続けたい」と話している。', '伊藤警部補'],
	['ja', '橋を見に来たという市内の女子学生（21）は「いつ直るのか不安は残る」と心配そうに話した。', '市内の女子学生'],
	['ja', '伊藤恵子さん（56）は「橋が開いて本当にうれしい」と話す。', '伊藤恵子'],
	['ja', '市の広報官は14日、「橋は来月に開通する見通しだ」と語った。', '市の広報官'],
	['ja', '伊藤市長が「深くおわび申し上げます」と謝罪。「点検の体制を見直している」と説明した。', '伊藤市長; 伊藤市長'],
	['ja', '伊藤市長が「深くおわび申し上げます」と謝罪した。住民は「点検の体制が甘かった」と憤る。', '伊藤市長; 住民'],
	['ja', '橋を巡っては、3月に「点検の記録がなかった」として住民らが訴えた。', '?'],
	['ja', '一方は「点検の記録がなかった」と話した。', '?'],
	['tr', 'Ayşe Kaya köprüye geldi. Köprünün hazır olduğunu anlatan Kaya, "Bu köprü mayıs ayında açılacak." diye konuştu.', 'Ayşe Kaya'],
	[
		'tr',
		'Köy muhtarı Ali Demir, gazetecilere, köprünün hazır olduğunu dile getirerek, "Bu köprü mayıs ayında açılacak." dedi.',
		'Ali Demir',
	],
	['tr', 'Belediye Başkanı Ayşe Kaya, "Bu köprü mayıs ayında açılacak." ifadelerini kullandı.', 'Ayşe Kaya'],
	['tr', 'Ayrıca, "Bu köprü mayıs ayında açılacak." dedi.', '?'],
	['tr', 'Belediyenin hesabından yapılan açıklamada, "Bu köprü mayıs ayında açılacak." ifadeleri kullanıldı.', '?'],
	['tr', 'Ayşe Kaya, "Bu köprü mayıs ayında açılacak" yazılı bir pankart taşıdı.', '?'],
	['ru', '«Мы ждём весны и новых мостов», — сказал Иван Петров.', 'Иван Петров'],
	['ru', 'Иван Петров живёт в Граце. «Мы ждём весны и новых мостов», — сказал Петров в интервью.', 'Иван Петров'],
	['ru', '«Мы ждём весны и новых мостов», — сказала Анна Петрова. «Мосты закрыты до самого мая», — добавила она.', 'Анна Петрова; ?'],
	['ru', '«Мы ждём весны и новых мостов», — сказал Петрову сосед.', '?'],
	['ru', '«Мы ждём весны и новых мостов», — заявил глава города.', '?'],
	['is', '„Við komum hingað til að styðja hana,“ segir Ada Mary Jónsdóttir í samtali.', 'Ada Mary Jónsdóttir'],
	['is', 'Ada Jónsdóttir kom í dag. „Við komum hingað til að styðja hana,“ heldur Ada áfram.', 'Ada Jónsdóttir'],
	['is', 'Ada segir: „Við komum hingað til að styðja hana.“', 'Ada'],
	['is', '„Við komum hingað til að styðja hana,“ segir hún.', '?'],
	['zh', '“大桥将在明年五月重新开放通车。”格拉茨市副市长李明说，工程进展顺利。', '格拉茨市副市长李明'],
	['zh', '李明说：“大桥将在明年五月重新开放通车。”', '李明'],
	['zh', '“大桥将在明年五月重新开放通车。”他说，工程进展顺利。', '?'],
	['ko', '김철수 대표는 “다리를 다시 열어야 한다고 생각한다”고 말했다.', '김철수 대표'],
	['ko', '그는 “다리를 다시 열어야 한다고 생각한다”고 말했다.', '?'],
])('%s: %s', (language, story, speakers) => expect(readSpeakers(language, story)).toBe(speakers));
