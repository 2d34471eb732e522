import {story} from '../story-page.ts';

/** What the same small application shows in each framework: a story between prompts, which it keeps changing. */
export interface StoryState {
	title: string;
	paragraphs: readonly string[];
	/** Grows with each change. */
	round: number;
	/** In another order each time. */
	links: readonly string[];
	/** The prompt goes and comes again. */
	hasPrompt: boolean;
}

const links = ['Lighthouse keeper retires at ninety', 'Harbour café closes for the winter', 'Council counts its sheep twice'];

export function toState(round: number): StoryState {
	const turn = round % links.length;
	return {
		title: story.title,
		paragraphs: story.paragraphs,
		round,
		links: [...links.slice(turn), ...links.slice(0, turn)],
		hasPrompt: round % 4 !== 3,
	};
}

export const rounds = 24;

/** Changes the state from a timer, as an application with a life of its own does; marks the page when it is through. */
export function live(show: (state: StoryState) => void): void {
	let round = 0;
	const timer = setInterval(() => {
		round++;
		show(toState(round));
		if (round < rounds) return;
		clearInterval(timer);
		setTimeout(() => document.body.setAttribute('data-done', ''), 300);
	}, 50);
}
