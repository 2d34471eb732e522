import {type Embed, readEmbed} from '../../embeds/read-embed.ts';
import {readWrittenPost, writtenPosts} from '../../embeds/written-post.ts';
import type {Line} from '../../line.ts';
import type {Outline} from '../../outline.ts';
import type {FigurePlace} from '../../outline-walk.ts';
import type {Page} from '../../page.ts';

/** What the story shows from elsewhere, and the line before which it stands. */
export interface StoryEmbed extends FigurePlace {
	embed: Embed;
	/** What stands for it in the page's words: “View this post on …”. */
	lines: readonly Line[];
}

/** What is known of the story when its embeds are looked for. */
interface Chosen {
	isStorys: (place: FigurePlace) => boolean;
	chosen: ReadonlySet<Line>;
}

/** More than a story shows; a page may be made of frames. */
const most = 60;

/** What the story shows from elsewhere, each once, in page order. A post whose words are the story's is told by them. */
export function chooseEmbeds(page: Page, outline: Outline, {isStorys, chosen}: Chosen): StoryEmbed[] {
	const framed = outline.embeds.slice(0, most).map(place => ({...place, lines: [], embed: readEmbed(place.element, page.baseUrl)}));
	const written = [...page.document.querySelectorAll(writtenPosts)].slice(0, most).map(post => {
		const {first, lines} = outline.block(post);
		// Not its own element: its words, all link, would make a teaser of it.
		return {element: post.parentElement ?? post, line: first, lines, embed: readWrittenPost(post, page.baseUrl)};
	});
	const known = new Set<string>();
	return [...framed, ...written.filter(({lines}) => !lines.some(line => chosen.has(line)))]
		.flatMap(({embed, ...place}) => (embed && isStorys(place) ? [{...place, embed}] : []))
		.filter(({embed: {href}}) => !known.has(href) && known.add(href))
		.sort((a, b) => a.line - b.line);
}
