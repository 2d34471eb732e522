import {expect, test} from 'vitest';
import {readSpeakers} from '../../../test/read-speakers.ts';

test.each([
	['„Wir machen gute Politik“, protestiert Ben Reed und macht Jan Kos später einen schweren Vorwurf.', 'Ben Reed'],
	['„Das ist eine dumme Regel“, ereiferte sich der Coach nach dem Spiel gegen Jan Kos.', 'der Coach'],
	['Jan Kos kam zu spät. „Das war unnötig und teuer“, schimpften die Organisatoren.', 'die Organisatoren'],
	['Die Reform hielten die Gastgeberin und ihr Team für gut. „Das hat sich bewährt“, fasste die Gastgeberin zusammen.', 'die Gastgeberin'],
	['„Das ist gut so, wie es ist“, sagte am Montag der Trainer.', 'der Trainer'],
	['„Das ist gut so, wie es ist“, sagte am Montag Ben Reed.', 'Ben Reed'],
	['Eine Nutzerin notierte trocken: „Totalschaden. Vorbei.“(ai)', 'Eine Nutzerin'],
])('verbs and people: %s', (story, speakers) => expect(readSpeakers('de', story)).toBe(speakers));

test.each([
	['Die Gebag soll auf der neuen Strecke „fliegen“.', '?'],
	['Der Trainer will auf der neuen Strecke „fliegen“.', 'Der Trainer'],
	['Der Trainer soll den Plan „müde“ finden.', '?'],
	['Und man wollte eine Entscheidung in der Sache: „Die Leute sollten wählen dürfen.“', '?'],
	['Wer den Erd-Boden-Tag noch nicht kennt: „Möge die Erde mit dir sein!“ ist ein Wortspiel.', '?'],
	['Die Idee kam ihr dank jenem anderen Gefangenen. „Etwas an seiner Haltung sagte mir, dass ich ruhig sein muss.“', '?'],
	['Ada Ito ist Model. Ihr Hafen-Wissen führt sie auf ihre Arbeit zurück: „Durch meinen Job lerne ich den Hafen kennen.“', 'Ada Ito'],
	['Die Zeilen, in denen sie einem Offizier begegnet, der ihr sagte, was war, sind kurz. „Ich spürte keine Erleichterung.“', '?'],
	['Der Offizier, der Ada Ito kannte, sagte, was war. „Ich spürte keine Erleichterung.“', 'Der Offizier'],
	['Einem alten Direktor wurde gekündigt. „Ich spürte keine Erleichterung.“', '?'],
	['Ein alter Direktor hat gekündigt. „Ich spürte keine Erleichterung.“', 'Ein alter Direktor'],
])('neither a thing nor an object speaks, nor whom others tell of: %s', (story, speakers) =>
	expect(readSpeakers('de', story)).toBe(speakers),
);

test.each([
	[
		'Der Autor Ben Reed starb. || Auch Präsident Jan Kos kondolierte der Familie von Ben Reed. Er würdigte den Autor als „Vorbild“.',
		'Jan Kos',
	],
	['Der Autor Ben Reed starb. || Präsident Jan Kos dankte Ben Reeds Bruder. Er nannte den Autor ein „Vorbild“.', 'Jan Kos'],
])('“he” is whom the sentence before begins with, behind „auch“ too: %s', (story, speakers) =>
	expect(readSpeakers('de', story)).toBe(speakers),
);

test.each([
	['„Das ist sehr gut so“, sagte Hafen-Kommentator und Champion Ben Reed.', 'Ben Reed'],
	['„Das ist sehr gut so“, erklärt Neurologe und Ernährungsmediziner Ben Reed aus Graz.', 'Ben Reed'],
	['„Das ist sehr gut so“, sagte der Bürgermeister und Abgeordnete Ben Reed.', 'Ben Reed'],
	['„Das ist sehr gut so“, sagte der Bürgermeister und der Abgeordnete Ben Reed schwieg.', 'der Bürgermeister'],
	['„Das ist sehr gut so“, sagte der Bürgermeister und Ben Reed schwieg.', 'der Bürgermeister'],
	['„Es gibt viele Mängel“, erklärte der für die Aufsicht zuständige Vizechef Ben Reed in einem Brief.', 'Ben Reed'],
	['„Es gibt viele Mängel“, erklärte der in Graz lebende Forscher.', 'der in Graz lebende Forscher'],
	['Der mit großer Mehrheit gewählte Präsident Ben Reed nannte das „ein Zeichen“.', 'Ben Reed'],
	['Die am Montag in Graz gezeigte Karte nannte Ada Ito „ein Zeichen“.', 'Ada Ito'],
	['„Es gibt viele Mängel“, sagt Ada Ito, die in Graz lebende Tiere zählt.', 'Ada Ito'],
	['„Es gibt viele Mängel“, meint derweil der Zweitplatzierte Lenz nach dem Rennen.', 'der Zweitplatzierte Lenz'],
])('who is two things, or more than a word: %s', (story, speakers) => expect(readSpeakers('de', story)).toBe(speakers));

test.each([
	['Auf alle Anfragen heißt es: „Abwarten, bis es gut ist.“', '?'],
	['In dem Brief heißt es: „Abwarten, bis es gut ist.“', 'Brief'],
	[
		'„Es ist noch dunkel“, sagte Ada Ito. || Aus dem Hafenamt heißt es, es sei klar, „dass es Licht im Hafen braucht“.',
		'Ada Ito; Hafenamt',
	],
	['„Es ist noch dunkel“, sagte Ada Ito. || Dem Hafenamt sei klar, „dass es Licht im Hafen braucht“.', 'Ada Ito; Ada Ito'],
	['Vor den Leuten wirkten Reeds Aussagen am Hafen, er sei „müde“, wie Hohn. || Ben Reed kam aus Graz.', 'Ben Reed'],
	['Ada Ito wies Reeds Vorwurf zurück, sie sei „faul“. || Ben Reed kam aus Graz.', 'Ben Reed'],
	['Ada Ito wies des Hafens Vorwurf zurück, sie sei „faul“.', 'Ada Ito'],
])('where it is from: %s', (story, speakers) => expect(readSpeakers('de', story)).toBe(speakers));

test.each([
	['„Wir waren nicht gut“, sagte Trainer Ben Reed bei „Möwe“. „Wir müssen üben.“', 'Ben Reed'],
	['„Wir waren nicht gut“, sagte Trainer Ben Reed bei „rauer See“. „Wir müssen üben.“', 'Ben Reed; Ben Reed; Ben Reed'],
	['In einem Podcast des „Hafenboten“ nannte Ada Ito den Plan „träge“.', 'Ada Ito'],
	['Ada Ito rügte die Förderung der „Sammelstelle“ als Verschwendung.', 'Ada Ito'],
	['Ada Ito sagte der „Sammelstelle“, sie komme „spät am Abend“.', 'Ada Ito'],
	['Graz war laut eines Berichts der „Hafen Times“ der wichtigste Ort am Fluss.', ''],
])('papers and programmes: %s', (story, speakers) => expect(readSpeakers('de', story)).toBe(speakers));

test.each([
	['Der Schluss setzt Bilder in Gang, so viele wie Zuschauer da sind, auch „viel Rauch im Hafen“.', '?'],
	['Das ist „gut für alle“, wie Bäcker sagen.', 'Bäcker'],
	['Die Runde hält den Plan für einen „schweren Fehler“, wie der Vorsitzende Ben Reed sich ausdrückte.', 'Ben Reed'],
	['Ihr Zynismus, schreibt Ada Ito, sei „krankhaft“.', 'Ada Ito'],
	['Die Ministerin, Ada Ito, nannte den Zynismus „krankhaft“.', 'Ada Ito'],
	['Das Unheil beginnt mit einer Anzeige: „Bitte bald nachfüllen, sonst steht das Auto.“', '?'],
	['Der Löwe am Tor steht heute als „echter Hafenlöwe“ in der Burg.', '?'],
	['Die SPD will nach der Wahl „ein anderes Land“.', 'Die SPD'],
	['„Insel des Mülls“, so kam das Wort auf, und die Menge lachte.', '?'],
	['Die App für den Hafen, ein „Netz für alle“, hat die Kraft, so einen Wandel zu bringen.', '?'],
	['Die App für den Hafen sei ein „Netz für alle“, so eine Sprecherin.', 'eine Sprecherin'],
	['Der Mann war „ein Bild von Ordnung“, etwa wenn es ums Augenbrauenzupfen ging, sagt Ben Reed.', 'Ben Reed'],
	['Die Forschung sei ein „Segen für Graz“, sagte eine Sprecherin der dpa.', 'eine Sprecherin'],
	['Die Forschung sei ein „Segen für Graz“, sagte eine Sprecherin der Stadt.', 'eine Sprecherin der Stadt'],
	['Ben Reed kam spät. Reeds Abschied war laut. „Wenn alles läuft, spiele ich bald wieder“, sagt er.', 'Ben Reed'],
	['Der Autor Jan Reed starb. || Reeds Trainer Jan Kos nannte ihn „einen Meister“.', 'Jan Kos'],
])('what things do tells of nobody: %s', (story, speakers) => expect(readSpeakers('de', story)).toBe(speakers));

test.each([
	['Das Gericht stellt dazu fest: || „Der Steg ist kein Hafen, und niemand hat ihn je so genannt.“', 'Das Gericht'],
	['Das Gericht stellt sich vor: || „Der Steg ist kein Hafen, und niemand hat ihn je so genannt.“', '?'],
])('verbs whose particle stands apart: %s', (story, speakers) =>
	expect(readSpeakers('de', `Die Boote von Ben Reed liegen am Steg. || ${story}`)).toBe(speakers),
);

test.each([
	['Er war lange Reporter. „Möwe“-Chefin Ada Ito kritisiert ihn im Gespräch ab Seite 9.', ''],
	['Ada Ito erzählt von der Arbeit an ihrem neuen Roman „Möwe“.', ''],
	['Ada Ito nannte den Roman „träge“.', 'Ada Ito'],
	['Ada Ito nannte den Roman „Eine große Freude am Hafen“.', 'Ada Ito'],
	['Ada Ito trifft gern Leute. Kürzlich habe sie einen Autor, der das Buch „Die sieben Lieder der Möwe“ geschrieben hat, getroffen.', ''],
	['Ada Ito trifft gern Leute. Kürzlich habe sie das Buch für „Die größte Freude des Jahres“ gehalten.', 'Ada Ito'],
	['Ada Ito hat die Komödien „Der Hafen von Graz“, „Das Haus am Steg“ und „Abendbrot“ gedreht.', ''],
	['Ada Ito sprach von „Lehrern“ und „Ärzten“.', 'Ada Ito; Ada Ito'],
	['Die Polizei zeigte sich ruhig und hatte am Samstag auf Anfrage der „Grazer Möwe“ mitgeteilt, es sei ruhig.', ''],
])('works and papers: %s', (story, speakers) => expect(readSpeakers('de', story)).toBe(speakers));

test.each([
	['Ben Reed hält nichts davon. „Das löst im Hafen gar nichts“, sagte der Sozialdemokrat.', 'Ben Reed'],
	['Anna Lind schwamm im Hafen. „Es war heute sehr kalt“, sagte die Schwedin.', 'Anna Lind'],
	['Anna Lind schwamm im Hafen. „Es war heute sehr kalt“, sagte der Schwede.', 'der Schwede'],
	['Ben Reed kommt. „Wir sind zu wenige“, erklärte die Bevollmächtigte Nuray Lenz.', 'Nuray Lenz'],
	['„Alle haben laut geschrien“, sagte ihre Freundin Leni.', 'Leni'],
	['„Alle haben laut geschrien“, sagte seine Enkelin Leni.', 'Leni'],
	['Der Auftritt des Komikers Bodo Lenz war kurz. „Es war spät im Hafen“, sagte Lenz.', 'Bodo Lenz'],
	['„Das ist hier die Regel“, sagte Umweltschützer Ben Reed.', 'Ben Reed'],
	['Der Preis, das „III Ch du Port de Graz, Féminines“, ging an die Malerin Anna Lind.', ''],
	['Das „III Ch du Port de Graz, Féminines“ ging an die Malerin Anna Lind.', ''],
	['„Das ist hier die Regel“, merkte die Malerin Anna Lind an.', 'Anna Lind'],
	// A place is nobody who comes from there.
	['Ben Reed ruderte. „Es war heute sehr kalt“, sagte die Türkei.', 'die Türkei'],
])('words for what somebody is: %s', (story, speakers) => expect(readSpeakers('de', story)).toBe(speakers));

test.each([
	['Anna Lind brachte Decken. „Ich habe nicht lange überlegt“, sagte die Schwimmerin.', 'Jan Kos; Anna Lind'],
	['Ministerin Anna Lind winkte ab. „Ich habe nicht lange überlegt“, sagte die Sozialdemokratin.', 'Jan Kos; Anna Lind'],
	['Keno Brandt traf spät. „Ich habe einfach draufgehalten“, sagte der 21-Jährige.', 'Jan Kos; Keno Brandt'],
	['Keno Brandt traf spät. „Ich habe draufgehalten“, sagte der 21-Jährige leise. „Es war zu spät.“', 'Jan Kos; Keno Brandt'],
	// Somebody else may be called so.
	['Anna Lind brachte Decken. „Ich habe nicht lange überlegt“, sagte der Schwimmer.', 'Jan Kos; der Schwimmer'],
	['Ministerin Anna Lind winkte ab. „Ich habe nicht lange überlegt“, sagte die Wirtin.', 'Jan Kos; die Wirtin'],
	['Peter Lind rügte die Klinik. „Wir haben gar keine Zeit“, sagte der Klinikarzt.', 'Jan Kos; der Klinikarzt'],
	['Peter Lind rügte den Wirt. „Wir haben gar keine Zeit“, sagte der Gastronom.', 'Jan Kos; der Gastronom'],
	['Peter Lind rügte die Stadt. „Wir haben gar keine Zeit“, sagte der Sprecher.', 'Jan Kos; der Sprecher'],
	['Peter Lind half. „Wir haben gar keine Zeit“, sagte der Trainer der Gäste.', 'Jan Kos; der Trainer der Gäste'],
	['Der Trainer tobte. || Peter Lind half. „Wir haben gar keine Zeit“, sagte der Trainer.', 'Jan Kos; der Trainer'],
	['Peter Lind half. Es war kalt. „Wir haben gar keine Zeit“, sagte der Trainer.', 'Jan Kos; der Trainer'],
	['Peter Lind half. || „Wir haben gar keine Zeit“, sagte der Trainer.', 'Jan Kos; der Trainer'],
	['Ein Nachbar brachte Decken. „Ich habe nicht lange überlegt“, sagte der 43-Jährige.', 'Jan Kos; der 43-Jährige'],
])('what whom the sentence before is about may be called: %s', (story, speakers) =>
	expect(readSpeakers('de', `Einsatzleiter Jan Kos sagte: „Es brennt wieder am Hafen.“ || ${story}`)).toBe(speakers),
);

test.each([
	['„Das ist ein Schlag für uns“, sagte Gerda Lutz der Zeitung.', 'Gerda Lutz'],
	['„Das ist ein Schlag für uns“, sagte Gerda Lutz der Zeitung „Möwe am See“.', 'Gerda Lutz'],
	['„Das ist ein Schlag für uns“, sagte Jan der Bär.', 'Jan der Bär'],
	['„Das ist ein Schlag für uns“, sagte Anna von der Leine.', 'Anna von der Leine'],
	['„Das ist ein Schlag für uns“, sagte Anna Maria von der Leine.', 'Anna Maria von der Leine'],
])('a surname that is a given name, too: %s', (story, speakers) => expect(readSpeakers('de', story)).toBe(speakers));

test.each([
	['„Die Lage ist sehr ernst“, sagte deren Vorsitzender Ben Reed dem „Abendkurier“.', 'Ben Reed'],
	['„Die Lage ist sehr ernst“, sagte der Chef der Bäcker, Ben Reed, dem „Abendkurier“.', 'Ben Reed'],
	['„Die Lage ist sehr ernst“, sagte Präsident Ben Reed am Montag dem „Abendkurier“ (Montag).', 'Ben Reed'],
	['„Die Lage ist sehr ernst“, sagte Ben Reed vor dem „Abgrund“.', 'Ben Reed; ?'],
	['„Die Lage ist sehr ernst“, sagte Ben Reed mit Blick auf die Angst vor dem „Abgrund“.', 'Ben Reed; Ben Reed'],
])('a paper that is told at the end: %s', (story, speakers) => expect(readSpeakers('de', story)).toBe(speakers));

test.each([
	['„Wir gehen heute nicht“, riefen die Leute. Auf Plakaten stand: „Wir sind die Beute.“', 'die Leute; ?'],
	['„Wir gehen heute nicht“, riefen die Leute. Auf Schildern war „Wir sind die Beute“ zu lesen.', 'die Leute; ?'],
	['Ada Ito lachte. Auf der Tafel steht: „Wir sind die Beute.“', '?'],
	['Ada Ito lachte. Auf ihrem Schild stand: „Wir sind die Beute.“', '?'],
	['Ada Ito stand vor der Tafel. „Wir sind die Beute“, sagte sie.', 'Ada Ito'],
	['Ada Ito stand vor der Tafel und rief: „Wir sind die Beute.“', 'Ada Ito'],
])('what is written on a thing: %s', (story, speakers) => expect(readSpeakers('de', story)).toBe(speakers));

test.each([
	['Jan Ito kam aus Graz. „Es war kalt“, sagte der Bulgare.', 'Jan Ito'],
	['Jan Ito stieg auf den Turm. „Es war kalt“, sagte der Schornsteinfeger.', 'Jan Ito'],
	['Ministerin Ada Ito kam. „Es war kalt“, sagte die Parlamentarierin.', 'Ada Ito'],
	['Ministerin Ada Ito kam. „Es war kalt“, sagte die Geigerin.', 'die Geigerin'],
])('a trade, a country, and what else whoever holds an office is: %s', (story, speakers) =>
	expect(readSpeakers('de', story)).toBe(speakers),
);
