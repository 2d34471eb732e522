import {expect, test} from 'vitest';
import {readSpeech} from './read-speech.ts';

/** Portuguese: a sentence, and “speaker · cue” of each quote; the last ones quote nobody. */
test.each([
	['Ana Reis desabafa: “A ponte está fechada”.', 'Ana Reis · desabafa'],
	['“A ponte continua fechada”, disse a prefeita Ana Souza.', 'Ana Souza · disse'],
	['«A ponte continua fechada», afirmou Ana Souza.', 'Ana Souza · afirmou'],
	['Ana Souza disse: “A ponte continua fechada.”', 'Ana Souza · disse'],
	['Segundo João Silva, o plano é “um erro caro”.', 'João Silva · Segundo'],
	['De acordo com João Silva, o plano é “um erro caro”.', 'João Silva · De acordo com'],
	['“Esperamos”, explicou João Silva, “a primavera.”', 'João Silva · explicou'],
	['João Silva chegou tarde. “O trem quebrou”, disse ele.', 'João Silva · disse'],
	['Ana Souza sorriu. “Já era hora”, acrescentou ela.', 'Ana Souza · acrescentou'],
	['“Quem paga a ponte?”, perguntou João Silva.', 'João Silva · perguntou'],
	['O porta-voz da prefeitura declarou: “Estamos estudando o caso.”', 'O porta-voz da prefeitura · declarou'],
	['A ministra Eva Lima chamou o plano de “erro caro”.', 'Eva Lima · chamou'],
	['— Não sei — disse João Silva. — Veremos.', 'João Silva · disse'],
	['— A ponte continua fechada — respondeu Ana Souza.', 'Ana Souza · respondeu'],
	['“O caixa está vazio”, escreveu João Silva em uma carta.', 'João Silva · escreveu'],
	['“O caixa está vazio”, alertou Eva Lima.', 'Eva Lima · alertou'],
	['“Amanhã veremos”, garantiu João Silva.', 'João Silva · garantiu'],
	['"O caixa está vazio", lamentou Eva Lima.', 'Eva Lima · lamentou'],
	['O juiz ressaltou: “Ninguém está acima da lei.”', 'O juiz · ressaltou'],
	['“Ninguém está acima da lei”, lembrou Eva Lima.', 'Eva Lima · lembrou'],
	['João Silva criticou o plano e falou em “erro caro”.', 'João Silva · criticou'],
	['A padeira Ngozi Okafor chegou tarde. “O comboio avariou”, disse ela.', 'Ngozi Okafor · disse'],
	['Ela leu o livro “O Longo Inverno” duas vezes.', ''],
	['O barco se chama “Gaivota”.', ''],
	['O filme “Noite Branca” estreia hoje.', ''],
	['O cão de Ana Souza não ladra.', ''],
	['- pão e vinho', ''],
	['Não há citações nesta frase.', ''],
])('%s', (text, speech) => expect(readSpeech('pt', text)).toBe(speech));
