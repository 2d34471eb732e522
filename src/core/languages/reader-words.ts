/** Words by which publishers speak to their readers and of themselves, lower case; in a story they stand mostly in quotations. */
const readerWords: Readonly<Record<string, string>> = {
	en: 'you your yours us our we sign join subscribe follow click here get read watch listen email contact newsletter app',
	de: 'sie ihr ihre ihren ihrem ihnen du dein deine deinen uns unser unsere unserem unseren wir hier jetzt kostenlos newsletter lesen app',
	fr: 'vous votre vos nous notre nos tu ton ta ici inscrivez abonnez retrouvez newsletter lire',
	es: 'usted ustedes tu tus su sus nosotros nuestro nuestra nuestros nuestras aquí suscríbete síguenos lea newsletter',
	it: 'tu tuo tua tuoi voi vostro vostra noi nostro nostra nostri qui iscriviti segui leggi newsletter',
	pt: 'você seu sua seus suas nós nosso nossa nossos nossas aqui assine inscreva siga leia newsletter',
	nl: 'u uw je jouw jullie wij we ons onze hier nieuwsbrief lees volg',
	pl: 'ci ciebie twój twoja twoje państwo państwa nas nasz nasza nasze naszego tutaj zapisz czytaj newsletter',
	sv: 'du din ditt dina ni er vi oss vår vårt våra här nyhetsbrev läs följ',
	no: 'du din ditt dine deg vi oss vår vårt våre her nyhetsbrev les følg',
	da: 'du din dit dine dig vi os vores her nyhedsbrev læs følg',
	cs: 'vy vás vám váš vaše my nás náš naše zde newsletter čtěte',
	tr: 'siz size sizin biz bize bizim buraya tıklayın abone',
	ru: 'вы вас вам ваш ваша ваши мы нас нам наш наша наши здесь подпишитесь читайте',
	uk: 'ви вас вам ваш ваша ваші ми нас нам наш наша наші тут підписуйтесь читайте',
	ar: 'أنت لك نحن لنا هنا اشترك',
	el: 'εσείς σας σου μας εδώ διαβάστε ακολουθήστε κάντε newsletter',
	hu: 'ön önök önnek te neked ti mi minket nekünk itt ide olvassa iratkozzon kövesse kattintson',
	ro: 'tu tine ta tău voi vă dumneavoastră noi nostru noastră aici citește urmărește abonează newsletter',
	fi: 'sinä sinun sinulle te teidän me meidän meitä tästä täältä lue tilaa seuraa kuuntele',
	id: 'anda kamu kami kita di sini baca simak ikuti klik bergabung berlangganan',
	vi: 'bạn quý vị độc giả chúng tôi chúng ta tại đây xem đọc theo dõi đăng ký',
	th: 'คุณ ท่าน เรา ที่นี่ อ่าน ติดตาม',
	hi: 'आप आपको आपके हम हमें हमारे हमारा यहां पढ़ें देखें क्लिक फॉलो डाउनलोड',
	bn: 'আপনি আপনার আমরা আমাদের এখানে পড়ুন দেখুন ক্লিক ফলো',
	fa: 'شما شما را ما ما را اینجا بخوانید ببینید کلیک دنبال عضو',
	he: 'אתה אתם שלך שלכם אנחנו שלנו כאן הירשמו',
};

const sets = new Map<string, ReadonlySet<string>>();

/** Those of the language, by its BCP 47 tag; English ones where it is unknown. */
export function findReaderWords(tag: string | undefined): ReadonlySet<string> {
	const primary = tag?.toLowerCase().split('-')[0] ?? 'en';
	const language = primary === 'nb' || primary === 'nn' ? 'no' : primary;
	const known = sets.get(language);
	if (known) return known;
	const words = new Set((readerWords[language] ?? '').split(' ').filter(Boolean));
	sets.set(language, words);
	return words;
}
