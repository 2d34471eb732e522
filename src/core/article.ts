import type {Root} from 'hast';
import type {ClutterKind} from './clutter/rules/index.ts';

/** A news article as plain data: it travels in messages, so it holds no nodes and no class instances. */
export interface Article {
	/** The address of the document, as the browser has it; never what the page says of itself. */
	url: string;
	title: string;
	/** The summary that stands between headline and story; not repeated in the body. */
	standfirst: string | undefined;
	/**
	 * The authors as people's names, joined by ", "; no “By”, no date, no agency beside them. Where the page names nobody but credits
	 * a newsroom, an agency or the publisher itself, that (“Reuters”, “Online-Redaktion”).
	 */
	byline: string | undefined;
	siteName: string | undefined;
	/** ISO 8601, as the publisher gave it. */
	publishedAt: string | undefined;
	/** ISO 8601, as the publisher gave it. */
	modifiedAt: string | undefined;
	/** BCP 47. */
	language: string | undefined;
	/** Which way the text runs. */
	direction: 'ltr' | 'rtl';
	/** Address of the lead image, http(s) only. */
	leadImage: string | undefined;
	/**
	 * The cleaned body as a hast tree, built by an allow-list walk: what is not on the list cannot be written down in it.
	 * An element that is a block of `text` carries its number, from 0, as `properties.dataBlock`.
	 */
	body: Root;
	/**
	 * The words of the story: the standfirst where the story begins with it and it stands in no header with the headline, paragraphs,
	 * sub-headings, lists, quotes, tables, code, one block each, white space collapsed, blank lines between. No captions, title, byline.
	 */
	text: string;
	/** In story order. */
	quotes: Quote[];
	/** Whether Lede reads how the article's language says who spoke; in others it names few speakers. */
	namesSpeakers: boolean;
	/** In the page's order, 12 at most. */
	tags: Tag[];
	/** In page order. */
	removals: Removal[];
	/** The publisher says that the text is not free: some or all of it may be missing. */
	isPartial: boolean;
	/** Address of the page on which the story goes on, http(s) only, where the publisher cut it into several. */
	nextPage: string | undefined;
}

/** An article whose quotes nobody has looked for: what is read in a page. Its quotes are found where they are shown, as most pages are only tidied. */
export interface CleanedArticle extends Omit<Article, 'quotes' | 'namesSpeakers'> {
	/** The people of the byline, none where it names a newsroom: they speak in no quote of their own story. */
	authors: readonly string[];
}

/** Words in quotation marks, and who is said to have spoken them. */
export interface Quote {
	/** Without the outer marks; the paragraphs of one long quotation joined by a line break. */
	text: string;
	/** The fullest name the article gives that person or body: “Paul Globe”, not “he”, not “Globe”. */
	speaker: string | undefined;
	/** As the sentence names them: “he”, “the mayor”. */
	mention: string | undefined;
	/** The reporting verb or phrase: “said”, “according to”. */
	cue: string | undefined;
	/**
	 * A statement is somebody's speech: a run of four words or more that stands on its own, or several of three words or more of which one does.
	 * Else a fragment: a word or phrase in another's sentence (“furious”), or a sentence of fewer words. Titles and scare quotes are neither.
	 */
	kind: 'statement' | 'fragment';
	/** Where it stands in `body`; one position for each run of quoted words (a quote cut in two by “she said” has two). */
	at: Position[];
}

/** A range of the text of one block: UTF-16 offsets of the words, without the quotation marks. */
export interface Position {
	/** The block's number: `properties.dataBlock` in `body`. */
	block: number;
	start: number;
	end: number;
}

/** A subject that the publisher filed the article under. */
export interface Tag {
	label: string;
	/** The topic's page, http(s) only. */
	url: string | undefined;
	source: 'page' | 'metadata';
}

/** A piece of clutter that is gone, and why: every cut can be explained and undone. */
export interface Removal {
	/**
	 * Where the piece stood when the page was read: its index among all elements of the document in tree order, as a decimal number.
	 * Good only as long as the page has not changed since. No number where the piece stands in a shadow tree: it has no place there.
	 */
	id: string;
	kind: ClutterKind;
	evidence: Evidence;
	/** The first words of the piece, 300 characters at most. */
	excerpt: string;
}

/** Why a piece is clutter; the view puts it into the user's words. */
export interface Evidence {
	reason: EvidenceReason;
	/** What spoke for it, as the page has it: the phrase, the class name, the share of link text in per cent, the first words. */
	match: string;
}

/**
 * `selector`: the markup says so. `name`: a class name or id says so. `phrase`: the words say so. `form`: it asks for an address.
 * `links`: it is a list or line of links to elsewhere. `repeat`: it says again what stands elsewhere. `place`: it stands outside the story.
 * `wording`: it reads unlike the story. `markup`: it is built unlike the story's paragraphs.
 */
export type EvidenceReason = 'selector' | 'name' | 'phrase' | 'form' | 'links' | 'repeat' | 'place' | 'wording' | 'markup';
