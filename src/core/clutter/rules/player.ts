import {framesStory} from '../../embeds/read-embed.ts';
import type {ClutterRule} from '../rule.ts';

/** The publisher's own players: their controls, titles and play lists. What the story shows from elsewhere stays. */
export const player: ClutterRule = {
	names:
		'jw-player video-js vjs brightcove dailymotion audio-player video-player player playlist listen-to listen-button ' +
		'embed-video inline-video video-embed video-inline video-box video-title video-headline video-resource listen-bar article-audio text-to-speech tts read-aloud beyondwords trinity-audio',
	looksLike: block => block.words <= 80 && block.proseWords <= 40 && !framesStory(block.element),
};
