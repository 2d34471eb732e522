// @vitest-environment jsdom
import {expect, test} from 'vitest';
import {readOutline} from '../outline.ts';
import {readPage} from '../page.ts';
import {findPhrases} from './phrases.ts';

const find = (text: string, language: string | undefined = 'en', words = text.split(' ').length) =>
	findPhrases(
		[
			{text: 'A line before.', words: 3},
			{text, words},
		],
		language,
	)[1];

const whole = {isLabel: true, isWhole: true};
const label = {isLabel: true, isWhole: false};
const inside = {isLabel: false, isWhole: false};

test.each([
	['a label', 'Read more', {kind: 'related', phrase: 'read more', ...whole}],
	['a label in capitals, with marks round it', '» READ MORE …', {kind: 'related', phrase: 'read more', ...whole}],
	['a label that ends in a mark', 'Sign up!', {kind: 'newsletter', phrase: 'sign up', ...whole}],
	['a label and how many there are', 'Comments (38)', {kind: 'comments', phrase: 'comments', ...whole}],
	['how many there are, and a label', '1.204 Comments', {kind: 'comments', phrase: 'comments', ...whole}],
	['a number and no label', '38 boats', undefined],
	['a label before a colon', 'Read more: Ferries stop at noon', {kind: 'related', phrase: 'read more', ...label}],
	['a label before an arrow', 'Read more → Ferries stop', {kind: 'related', phrase: 'read more', ...label}],
	['a label before a dash', 'Read more - Ferries stop', {kind: 'related', phrase: 'read more', ...label}],
	['a label before a middle dot', 'Read more · Ferries stop', {kind: 'related', phrase: 'read more', ...label}],
	['a label within brackets of Japanese', '〈Read more〉Ferries stop', {kind: 'related', phrase: 'read more', ...label}],
	['the longest label', 'Sign up now', {kind: 'newsletter', phrase: 'sign up now', ...whole}],
	['a label in brackets of Chinese', '（Read more）', {kind: 'related', phrase: 'read more', ...whole}],
	['a label with a hyphen', 'E-mail address', {kind: 'newsletter', phrase: 'e-mail address', ...whole}],
	['a label with a curly apostrophe', 'Don’t miss a story', {kind: 'newsletter', phrase: "don't miss a story", ...whole}],
	['words that begin like a label', 'Read more of her letters than he did.', undefined],
	['a label that ends in a subject', 'More on the harbour', {kind: 'related', phrase: 'more on', ...whole}],
	['the same in capitals', 'MORE FROM PORT LINNET', {kind: 'related', phrase: 'more from', ...whole}],
	['a label in capitals before a headline', 'READ ALSO Ferries stop at noon', {kind: 'related', phrase: 'read also', ...label}],
	['a label that is not', 'Read also Ferries stop at noon', undefined],
	['capitals that are no label', 'PORT LINNET Ferries stop at noon', undefined],
	['a sentence that begins like it', 'More on that later.', undefined],
	['a headline that begins like it', 'More on deck than below as the ferry sails', undefined],
	['a label at the end', 'You should read more', undefined],
	['a label in a longer word', 'Newsletters: a history', {kind: 'newsletter', phrase: 'newsletters', ...label}],
	['a longer word than the label', 'Newsletterist', undefined],
	['a label after too many marks', '* * * * Read more', {kind: 'related', phrase: 'read more', ...whole}],
])('%s: “%s”', (_, text, match) => expect(find(text)).toEqual(match));

test.each([
	['en', 'Previous coverage: Otters return', 'related', 'previous coverage'],
	['en', 'Previous coverage of the storm was patchy.', undefined, undefined],
	['en', 'For the latest news, weather and tides, head to Harbour Post.', 'related', 'for the latest news, weather'],
	['fr', 'Pour pouvoir la visualiser, vous devez accepter les traceurs de Harbour Clip.', 'consent', 'pour pouvoir la visualiser'],
	['fr', 'Elle boite, mais elle sort pour la visualiser chaque matin.', undefined, undefined],
	['fr', 'Aidez-nous à continuer !', 'subscribe', 'aidez-nous à continuer'],
	['pl', 'Redagowała: Ada Ito', 'credit', 'redagowała'],
	['pl', 'Redagowała gazetę we dwoje', undefined, undefined],
	['es', 'Guardar', 'share', 'guardar'],
	['es', 'Guardar el barco', undefined, undefined],
	['es', 'Ya podés seguirnos en nuestro canal', 'social-follow', 'podés seguirnos en'],
	['es', '¿Sumas a otro usuario a tu suscripción?', 'subscribe', 'otro usuario a tu suscripción'],
	['ja', '【港の記事一覧】', 'related', '記事一覧'],
	['ja', '〔写真特集〕北の灯台', 'related', '写真特集'],
	['ja', '記事を一つ書いた。', undefined, undefined],
])('in %s: “%s”', (language, text, kind, phrase) => {
	const match = find(text, language);
	expect([match?.kind, match?.phrase]).toEqual([kind, phrase]);
});

test.each([
	['a phrase', 'News delivered to your inbox at six.', {kind: 'newsletter', phrase: 'delivered to your inbox', ...inside}],
	[
		'a phrase after a quotation mark',
		'It says “delivered to your inbox”.',
		{kind: 'newsletter', phrase: 'delivered to your inbox', ...inside},
	],
	['a phrase in brackets', 'Tips (delivered to your inbox)', {kind: 'newsletter', phrase: 'delivered to your inbox', ...inside}],
	['a phrase at a line break', 'Tips\ndelivered to your inbox', {kind: 'newsletter', phrase: 'delivered to your inbox', ...inside}],
	['where to read of what goes on', 'Follow our live coverage of the storm.', {kind: 'related', phrase: 'our live coverage', ...inside}],
	["a live blog's first words", 'Good morning. Welcome to our live coverage of the storm.', undefined],
	['a phrase that is cut short', 'Bread delivered to your door', undefined],
	['a phrase that goes on within a word', 'Notes delivered to your inboxes', undefined],
	['a phrase that begins within a word', 'They redelivered to your inbox', undefined],
	['a phrase in a paragraph', `${'word '.repeat(80)}delivered to your inbox`, undefined],
])('%s: “%s”', (_, text, match) => expect(find(text)).toEqual(match));

test.each([
	['of the page’s language', 'de-AT', 'Lesen Sie auch: Der Damm hält', 'related'],
	['in English, whatever the language', 'de', 'Read more', 'related'],
	['of another language', 'fr', 'Lesen Sie auch: Der Damm hält', undefined],
	['of any language where the page’s is unknown', undefined, 'Lesen Sie auch: Der Damm hält', 'related'],
	['in Turkish capitals', 'tr', 'İLGİLİ HABER: Feribot durdu', 'related'],
	['in Turkish capitals without dots', 'tr', 'DEVAMINI OKU', 'related'],
	['amid letters where no spaces part words', 'ja', 'ここからこの記事をシェアできます', 'share'],
	['amid Thai letters', 'th', 'ทุกวันติดตามข่าวสารได้ที่เพจท่าเรือ', 'social-follow'],
	['in Greek capitals without accents', 'el', 'ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ: Το φράγμα αντέχει', 'related'],
	['of Hindi before a dash', 'hi', 'ये भी पढ़ें- फाटक खुला', 'related'],
	['of Persian with a joiner within a word', 'fa', 'پربازدیدترین‌ها', 'popular'],
])('a label or phrase %s', (_, language, text, kind) => {
	expect(findPhrases([{text, words: 5}], language)[0]?.kind).toBe(kind);
});

test.each([
	['before a link', '<p>Read also <a>Ferries stop at noon</a></p>', {kind: 'related', phrase: 'read also', ...label}],
	['at the beginning of a link', '<p><a>READ MORE Ferries stop at noon</a></p>', {kind: 'related', phrase: 'read more', ...label}],
	[
		'with a subject, before a colon and a link',
		'<p>More on the tide: <a>Ferries stop at noon</a></p>',
		{kind: 'related', phrase: 'more on', ...whole},
	],
	['with a subject, before a colon', '<p>More on the tide: it turns at noon</p>', undefined],
	['that runs into a number', '<p><span>Read more</span><span>5 min</span></p>', {kind: 'related', phrase: 'read more', ...label}],
	[
		'that a word runs into',
		'<p><b>NEW</b><b>Delivered to your inbox at six</b></p>',
		{kind: 'newsletter', phrase: 'delivered to your inbox', ...inside},
	],
	['that goes on within a word', '<p>Read mo<i>RE</i>ly</p>', undefined],
	['in bold before a headline', '<p><b>Read also</b> Ferries stop at noon</p>', {kind: 'related', phrase: 'read also', ...label}],
	['in bold before the rest of its sentence', '<p><b>Read also</b> what she wrote</p>', undefined],
	['of one word in bold', '<p><b>Watch</b> The ferry leaves</p>', undefined],
	['before a link that does not end the line', '<p>Read also <a>her letters</a> and weep</p>', undefined],
	['of one word at the beginning of a link', '<p><a>Watch over the ferries</a></p>', undefined],
	[
		'of an appeal that ends a line',
		'<p>The week in three minutes. <a>Sign up here.</a></p>',
		{kind: 'newsletter', phrase: 'sign up here', ...inside},
	],
	['of no appeal that ends a line', '<p>The ferries left at noon. <a>Read more.</a></p>', undefined],
	['of an appeal that ends a line without a link', '<p>They said at noon what to do. Sign up here.</p>', undefined],
	['in the middle of a link', '<p><a>Those who read more sail less</a></p>', undefined],
])('a label %s', (_, html, match) => {
	const page = readPage(new DOMParser().parseFromString(html, 'text/html'));
	expect(page && findPhrases(readOutline(page).lines, 'en')[0]).toEqual(match);
});

test.each([
	['Hindi', 'hi', 'मंत्री ने अपने टेलीग्राम चैनल पर लिखा कि नाव चलेगी।'],
	['Hindi', 'hi', 'नाव का टिकट अब मोबाइल ऐप से मिलेगा।'],
	['Persian', 'fa', 'او در کانال تلگرام خود نوشت که کشتی حرکت کرد.'],
	['Persian', 'fa', 'آنان از تمامی حقوق شهروندی برخوردارند.'],
	['Vietnamese', 'vi', 'Bà viết trên Facebook của mình rằng tàu đã rời bến.'],
	['Vietnamese', 'vi', 'Họ bị dụ tải ứng dụng giả mạo.'],
	['Indonesian', 'id', 'Ia digugat karena melanggar hak cipta lagu itu.'],
	['Greek', 'el', 'Από το λιμάνι ακολουθήστε το μονοπάτι προς τον φάρο.'],
	['Romanian', 'ro', 'Barajul permite continuarea pe malul drept.'],
	['Czech', 'cs', 'Další z řady havárií'],
	['Finnish', 'fi', 'Huijari lähettää sähköpostiisi laskun lautasta.'],
	['Ukrainian', 'uk', 'Інженери знайшли помилку в розрахунках мосту.'],
])('what news says too is no phrase of clutter, in %s (%s): “%s”', (_, language, text) => expect(find(text, language)).toBeUndefined());

test.each([
	['Persian', 'fa', 'برای خبرهای بیشتر به کانال تلگرام ما بپیوندید.', 'social-follow'],
	['Vietnamese', 'vi', 'Theo dõi trên Zalo', 'social-follow'],
	['Indonesian', 'id', 'Hak cipta dilindungi undang-undang', 'credit'],
	['Greek', 'el', 'Ακολουθήστε το Limani στο Google News', 'social-follow'],
	['Hungarian', 'hu', 'Itt hírlevelünkre feliratkozhat.', 'newsletter'],
	['Hungarian', 'hu', 'A cikkhez hozzáfűzött hozzászólások nem a lap véleményét tükrözik.', 'comments'],
	['Chinese', 'zh', '喜欢这篇文章？去 App 商店搜港口日报，每天看点不一样的。', 'app'],
	['Ukrainian', 'uk', 'Якщо ви знайшли помилку, напишіть нам.', 'other'],
	['Bengali', 'bn', 'আরও প\u09dcুন', 'related'],
	['Hindi', 'hi', 'यह भी प\u095dें', 'related'],
])('what only publishers say is one, in %s (%s): “%s”', (_, language, text, kind) => expect(find(text, language)?.kind).toBe(kind));

test.each([
	['[Embed]', 'player'],
	['Embed them in wax', undefined],
	['View on Instagram', 'player'],
	['View this image ›', 'player'],
	['View this image as you would a map', undefined],
	['See photos from this story:', 'player'],
	['Story Continued Below', 'related'],
	['The story continued below deck', undefined],
	['What’s your reaction? Share this reaction with your friends!', 'share'],
	['Source link', 'source-line'],
	['The source links him to the ferry', undefined],
	['You have now reached your allowance of 3 free articles.', 'subscribe'],
	['The dredger has reached your pier', undefined],
	['We promise never to rent or sell your e-mail address.', 'newsletter'],
	['The town promised never to sell the lock', undefined],
	['We are a participant in the Amazon Services LLC Associates Program.', 'ad'],
	['Amazon services the lockers at the pier', undefined],
	['Report typos and corrections to ada@harbourpost.example', 'other'],
])('what only publishers say is one: “%s”', (text, kind) => expect(find(text)?.kind).toBe(kind));

test('looks once per page', () => {
	const lines = [{text: 'Read more', words: 2}];
	expect(findPhrases(lines, 'en')).toBe(findPhrases(lines, 'en'));
});

test.each([
	['pl', 'Zapiszcie się na newsletter o promach', 'newsletter'],
	['pl', 'Widziała burmistrzyni, że zapisano się na kurs pływania.', undefined],
	['pl', 'Błąd w tekście? Daj nam znać', 'other'],
	['pl', 'Sędzia wskazał błąd w tekście umowy o promie.', undefined],
	['it', "L'articolo continua sotto la pubblicità", 'related'],
	['it', "L'articolo 9 continua a valere per i traghetti.", undefined],
	['it', 'Ti è piaciuto questo articolo? Condividilo con i tuoi amici', 'share'],
	['it', 'Al sindaco è piaciuto il nuovo molo.', undefined],
	['es', '¿Has detectado un error? Avísanos', 'other'],
	['es', 'La auditora ha detectado un error en las cuentas del puerto.', undefined],
	['es', '¡Déjanos tu comentario!', 'comments'],
	['es', 'La edil dejó un comentario en el libro de visitas.', undefined],
	['pt', 'Gostou da matéria? Compartilhe com os amigos', 'share'],
	['pt', 'O ministro não gostou da reportagem sobre a balsa.', undefined],
	['pt', 'Este artigo é exclusivo para quem assina', 'subscribe'],
	['pt', 'O cais tem conteúdo exclusivo para crianças.', undefined],
	['nl', 'Heb je een tip voor ons? Mail de havenkrant', 'other'],
	['nl', 'De loods had een tip voor de havenmeester.', undefined],
	['nl', 'Dit artikel is alleen voor wie betaalt', 'subscribe'],
	['nl', 'De pont is alleen voor fietsers.', undefined],
	['nl', 'Elke ochtend het beste nieuws in je mailbox', 'newsletter'],
	['nl', 'De post bracht nieuws in je mailboxen en op papier.', undefined],
	['pt', '*Compartilhe esta notícia com os amigos', 'share'],
	['sv', 'Den här artikeln är bara för prenumeranter', 'subscribe'],
	['sv', 'Bron är bara för cyklister, säger Ada Berg.', undefined],
	['no', 'Hva mener du? Skriv i kommentarfeltet', 'comments'],
	['no', 'Ordføreren skrev i dagboka hva hun mente.', undefined],
	['da', 'For at se indholdet skal du acceptere cookies', 'consent'],
	['da', 'For at se havnen skal man op i tårnet.', undefined],
	['tr', 'Haberin detayları için tıklayınız', 'related'],
	['tr', 'Yolculuğun detayları için liman müdürlüğü bekleniyor.', undefined],
	['cs', 'Máte tip na téma? Napište nám', 'other'],
	['cs', 'Starostka měla tip na nové téma výstavy.', undefined],
	['ru', 'Подробнее читайте в материале о пароме', 'related'],
	['ru', 'Капитан читал в материале о пароме, что он стоит.', undefined],
	['uk', 'Підпишіться на нашу розсилку', 'newsletter'],
	['uk', 'Найважливіші новини — у нашому телеграм-каналі', 'social-follow'],
	['uk', 'Мерка пояснила це у своєму телеграм-каналі.', undefined],
	['hu', 'Tetszett a cikk? Oszd meg ismerőseiddel!', 'share'],
	['hu', 'A képre kattintva galéria nyílik a kompról.', 'player'],
	['hu', 'Mondd el a véleményed kommentben a zsilipről!', 'comments'],
	['hu', 'A galéria szombaton nyílik meg a régi zsilip mellett.', undefined],
	['hu', 'Sokan ajánlják fel adója 1%-át a vízimentőknek, mondta a kapitány.', undefined],
	['hu', 'A Google Hírekben is megjelent a kompról szóló álhír.', undefined],
	['ro', 'Ai observat o greșeală în text? Anunță redacția', 'other'],
	['ro', 'Vă puteţi dezabona oricând', 'newsletter'],
	['ro', 'Fiti la curent cu ultimele noutati din port', 'social-follow'],
	['ro', 'Fundația susține jurnalismul independent cu granturi.', undefined],
	['ro', 'Cine descarcă aplicația primește biletul de feribot la jumătate de preț.', undefined],
	['ro', '„Nu mai suport”, scrie în comentarii un pescar.', undefined],
	['el', 'Σας άρεσε το άρθρο; Στείλτε το και σε άλλους', 'share'],
	['el', 'ΓΙΝΕ ΣΥΝΔΡΟΜΗΤΗΣ', 'subscribe'],
	['el', 'Μπείτε στο κανάλι μας στο Viber για τα νέα του λιμανιού', 'social-follow'],
	['el', 'Τα σκάφη μπήκαν στο κανάλι μας πριν από την παλίρροια.', undefined],
	['el', 'Ο νόμος λέει πότε επιτρέπεται η αναδημοσίευση μιας φωτογραφίας.', undefined],
	['fi', 'Piditkö jutusta? Jaa se kaverille', 'share'],
	['fi', 'Kirjaudu sisään lukeaksesi jutun lautasta', 'subscribe'],
	['fi', 'Tämä sisältö vaatii evästeiden hyväksymisen', 'consent'],
	['fi', 'Kirjaudu sisään omalla tunnuksella, neuvoi virkailija kalastajia.', undefined],
	['fi', 'Matkakortilla on rajaton pääsy kaikkiin museoihin.', undefined],
	['id', 'Artikel berlanjut setelah iklan', 'ad'],
	['id', 'Jadilah yang pertama berkomentar soal feri ini', 'comments'],
	['id', 'Sudah punya akun? Masuk dan baca kabar dermaga', 'subscribe'],
	['id', 'Pelaku bergabung di grup Telegram untuk menjual karcis palsu.', undefined],
	['id', 'Warga bisa unduh aplikasi jadwal feri di pelabuhan.', undefined],
	['vi', 'Mời bạn đọc thêm về bến phà', 'related'],
	['vi', 'Bạn cần đăng nhập để gửi ý kiến', 'comments'],
	['vi', 'Bài viết này chỉ dành cho người mua báo tháng', 'subscribe'],
	['vi', 'Người dân đăng ký nhận tin nhắn cảnh báo lũ.', undefined],
	['vi', 'Theo fanpage Facebook của câu lạc bộ, cuộc đua thuyền bị hoãn.', undefined],
	['ja', '会員登録がお済みでない方はこちら', 'subscribe'],
	['ja', '図書館は会員登録が済んだ人に席を貸す。', undefined],
	['ja', '当サイトはクッキーを利用しています', 'consent'],
	['ja', '広告会社はCookieを使用して乗客を追跡していた。', undefined],
	['ja', '記事は広告の下に続きます', 'ad'],
	['ja', 'ニュースレターに登録した島民は3千人に上った。', undefined],
	['ko', '항구 소식을 받아보세요', 'newsletter'],
	['ko', '뉴스레터를 구독하는 어민이 3천 명을 넘었다.', undefined],
	['ko', '이 기사는 유료 회원에게만 제공됩니다', 'subscribe'],
	['ko', '이 기사는 유료 도로로 택시를 몰았다.', undefined],
	['ko', '이 기사가 도움이 되었나요?', 'other'],
	['ko', '정비사는 제동 장치의 오류를 신고했다.', undefined],
	['zh', '已有账号？立即登录', 'subscribe'],
	['zh', '渔民用新账号登录后订了船票。', undefined],
	['zh', '加入會員即可閱讀全文', 'subscribe'],
	['zh', '訂閱電子報的島民已超過三千人。', undefined],
	['zh', '這篇文章對你有幫助嗎？', 'other'],
	['zh', '孩子们已经可以直接阅读原文。', undefined],
	['ar', 'لقراءة المقال كاملاً يرجى الاشتراك', 'subscribe'],
	['ar', 'ستكون المباراة متاحة للمشتركين فقط في القناة.', undefined],
	['ar', 'فعّل الإشعارات ليصلك كل خبر', 'social-follow'],
	['ar', 'دعت الشركة الركاب إلى تفعيل الإشعارات قبل العاصفة.', undefined],
	['ar', 'شاركونا رأيكم في التعليقات', 'comments'],
	['ar', 'حملوا تطبيق الميناء على هواتفهم قبل الرحلة.', undefined],
	['he', 'יש לכם מנוי? התחברו', 'subscribe'],
	['he', 'הנוסעים רכשו מינוי חודשי למעבורת.', undefined],
	['he', 'הכתבה נמשכת אחרי הפרסומת', 'ad'],
	['he', 'האופים משתמשים בעוגיות חמאה לתחתית.', undefined],
	['he', 'לקבוצת הוואטסאפ שלנו', 'social-follow'],
	['he', 'מאות דייגים הצטרפו לקבוצת המחאה בנמל.', undefined],
])('what %s papers ask, and what their stories say: “%s”', (language, text, kind) => expect(find(text, language)?.kind).toBe(kind));
