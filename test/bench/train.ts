/** `npm run train -- lines …` or `npm run train -- speakers …`: learns weights of the core anew from labelled pages or articles. */
import {trainLines} from './train-lines.ts';

async function train([name, ...args]: string[]): Promise<void> {
	if (name === 'lines') return trainLines(args);
	if (name !== 'speakers') throw new Error('usage: npm run train -- lines|speakers …');
	process.argv.splice(2, 1);
	await import('./train-speakers.ts');
}

train(process.argv.slice(2)).catch(error => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
