import type {Language} from './language.ts';

export const fi: Language = {
	tag: 'fi',
	clutter: {
		newsletter: {
			labels: [
				'sähköposti',
				'sähköpostiosoite',
				'tilaa uutiskirje',
				'tilaa uutiskirjeemme',
				'tilaa uutiskirjeet',
				'uutiskirje',
				'uutiskirjeet',
			],
			phrases: ['suoraan sähköpostiisi', 'tilaa uutiskirje', 'uutiskirje sähköpostiisi'],
		},
		related: {
			labels: [
				'aiheeseen liittyvää',
				'aiheesta lisää',
				'edellinen artikkeli',
				'katso',
				'katso lisää',
				'katso myös',
				'kuuntele myös',
				'lisää aiheesta',
				'lisää uutisia',
				'lue lisää',
				'lue myös',
				'lue seuraavaksi',
				'lue tästä',
				'näytä lisää',
				'saattaisit olla kiinnostunut',
				'seuraava artikkeli',
				'sinua voisi kiinnostaa',
				'suositellut',
				'suosittelemme',
				'tuoreimmat',
				'uusimmat',
				'uusimmat uutiset',
			],
			phrases: ['lue koko juttu', 'lue lisää aiheesta'],
		},
		popular: {
			labels: ['eniten luetut', 'katsotuimmat', 'luetuimmat', 'luetuimmat uutiset', 'suosituimmat'],
		},
		share: {
			labels: [
				'jaa',
				'jaa artikkeli',
				'jaa facebookissa',
				'jaa juttu',
				'jaa whatsappissa',
				'kopioi linkki',
				'lahjoita artikkeli',
				'linkki kopioitu',
				'lähetä sähköpostilla',
				'tallenna',
				'tulosta',
			],
		},
		'social-follow': {
			labels: ['ota seurantaan', 'seuraa', 'seuraa aihetta', 'seuraa meitä'],
			phrases: ['seuraa meitä'],
		},
		ad: {
			labels: ['ilmoitus', 'kaupallinen yhteistyö', 'mainokset', 'mainos', 'mainos alkaa', 'mainos päättyy', 'sponsoroitu sisältö'],
			phrases: [
				'artikkeli jatkuu alla',
				'artikkeli jatkuu kuvan',
				'artikkeli jatkuu mainoksen',
				'juttu jatkuu alla',
				'juttu jatkuu kuvan',
				'juttu jatkuu mainoksen',
				'juttu jatkuu upotuksen',
				'juttu jatkuu videon',
				'uutinen jatkuu kuvan',
				'uutinen jatkuu mainoksen',
			],
		},
		subscribe: {
			labels: [
				'jatka lukemista',
				'kirjaudu',
				'kirjaudu sisään',
				'luo tunnus',
				'rekisteröidy',
				'tilaa',
				'tilaa lehti',
				'tilaajille',
				'vain tilaajille',
			],
			phrases: ['oletko jo tilaaja', 'tilaajana luet', 'vain tilaajille'],
		},
		app: {
			labels: ['lataa sovellus'],
		},
		comments: {
			labels: [
				'keskustele',
				'keskustelu',
				'kirjoita kommentti',
				'kommentit',
				'kommentoi',
				'lisää kommentti',
				'lue kommentit',
				'näytä kommentit',
				'osallistu keskusteluun',
			],
			phrases: ['kirjaudu kommentoidaksesi'],
		},
		'author-bio': {
			labels: ['kirjoittajasta'],
		},
		tags: {
			labels: ['aiheet', 'artikkelin aiheet', 'asiasanat', 'avainsanat', 'lisää aiheista'],
		},
		credit: {
			labels: ['kuva', 'kuvaaja', 'kuvat', 'kuvituskuva', 'teksti'],
			phrases: ['kaikki oikeudet pidätetään'],
		},
		player: {
			labels: ['katso video', 'kuuntele', 'kuuntele artikkeli', 'kuuntele juttu', 'video'],
		},
		'source-line': {
			labels: ['lähde', 'lähteet'],
		},
		consent: {
			labels: ['evästeasetukset', 'hyväksy', 'hyväksy evästeet', 'hyväksy kaikki', 'tietosuoja', 'tietosuojaseloste'],
		},
		navigation: {
			labels: ['etusivu', 'haku', 'siirry sisältöön', 'takaisin ylös', 'valikko'],
		},
		other: {
			labels: ['anna palautetta', 'julkaistu', 'lukuaika', 'lähetä palautetta', 'päivitetty'],
			phrases: ['anna palautetta', 'huomasitko virheen', 'löysitkö virheen'],
		},
	},
	bylinePrefixes: ['teksti', 'kirjoittaja', 'toimittaja'],
	and: ['ja', '&'],
};
