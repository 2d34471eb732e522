// @vitest-environment jsdom
import {expect, test} from 'vitest';
import {guessLanguage} from './guess-language.ts';

test.each([
	[
		'en',
		'The board of the harbour met on Monday evening and decided to mend the old lock before winter. It was said that the work would take a month, and that nobody had been told of the costs. The keeper of the lighthouse is against it.',
	],
	[
		'de',
		'Der Rat des Hafens hat sich am Montag getroffen und beschlossen, die alte Schleuse vor dem Winter zu reparieren. Es hieß, die Arbeit werde einen Monat dauern, und niemand sei über die Kosten unterrichtet. Der Wärter des Turms ist nicht dafür.',
	],
	[
		'sv',
		'Hamnens styrelse möttes på måndagen och beslutade att laga den gamla slussen före vintern. Det sades att arbetet skulle ta en månad och att ingen har fått veta något om kostnaden. Fyrvaktaren är inte för det, men han har inte någon röst i frågan.',
	],
	[
		'no',
		'Havnens styre møttes på mandag og vedtok å reparere den gamle slusen før vinteren. Det ble sagt at arbeidet skal ta en måned, og at ingen har fått vite noe om kostnadene. Fyrvokteren er ikke for det, men han har heller ikke noen stemme i saken.',
	],
	[
		'da',
		'Havnens bestyrelse mødtes i mandags og besluttede at reparere den gamle sluse før vinteren. Det blev sagt, at arbejdet skal tage en måned, og at ingen havde fået noget at vide om prisen. Fyrpasseren er ikke for det, men han har heller ikke nogen stemme i sagen.',
	],
	[
		'es',
		'La junta del puerto se reunió el lunes por la tarde y decidió reparar la vieja esclusa antes del invierno. Se dijo que los trabajos durarían un mes y que nadie había sido informado de los costes. El guardián del faro no está a favor, pero su voz no cuenta.',
	],
	[
		'pt',
		'A junta do porto reuniu-se na tarde de segunda-feira e decidiu reparar a velha eclusa antes do inverno. Foi dito que os trabalhos durariam um mês e que ninguém tinha sido informado dos custos. O guarda do farol não é a favor, mas a sua voz não conta.',
	],
	[undefined, 'The board met on Monday.'],
	[
		undefined,
		'Lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore et dolore magna aliqua '.repeat(4),
	],
	[
		undefined,
		'Ukuqala konyaka omtsha kuzise iindaba ezimnandi kubahlali bedolophu yasezibukweni abebelindile ixesha elide ukuze kulungiswe isango '.repeat(
			4,
		),
	],
])('%s: %s', (language, text) => {
	const document = new DOMParser().parseFromString(`<nav>Read more of the news</nav><p>${text}</p>`, 'text/html');
	expect(guessLanguage(document)).toBe(language);
});
