const emblemNames = /(?:^|[\s_-])(?:icon|logo|emoji|smiley|sprite|badge|tracking)(?:[\s_-]|$)/i;
const faceNames =
	/(?:^|[\s_-])(?:avatar|gravatar|headshot|byline|(?:author|writer|reporter|profile)[-_]*(?:image|img|photo|pic|picture|portrait|thumb))(?:[\s_-]|$)/i;
const emblemFolders = /\/(?:icons?|logos?|avatars?|sprites?|emojis?|badges?|smilies)\//i;
const faceHosts = /(?:^|\.)gravatar\.com$/;
/** File names of what stands in for an image to come, and of what counts visitors. */
const standIns =
	/placeholder|^(?:1x1|beacon|blank|counter|dot|empty|favicon|gr[ae]y|lazy|lazyload|loader|loading|logo|pixel|spacer|spinner|tr|transparent)(?:[-_.]?(?:image|img|pixel)|[-_.x]?\d+(?!\d))*$/i;
/** The page's own, wherever it stands: at the head of what is printed, too. */
const siteLogos = /(?:^|[-_])(?:brand|footer|header|masthead|site)[-_]?logo(?:[-_]|$)/i;
const iconFiles = /^icon(?![a-z])|icon$/i;
/** In pixels: nothing that is declared narrower moves for a reader's sake. */
const narrowestMoving = 100;
/** In pixels: a drawing that is declared so wide is a chart or a map, a narrower one an icon. */
const narrowestDrawing = 300;

/** An icon, a logo or the face beside a name, by the class of its element and of the boxes round that, innermost first. */
export const isEmblem = (classNames: readonly string[]) =>
	classNames.slice(0, 2).some(names => emblemNames.test(names)) || classNames.some(names => faceNames.test(names));

/** Whether an absolute address may be that of a picture for a reader; `width` is the declared one, in pixels. */
export function isPicture(address: string, width: number | undefined): boolean {
	const {hostname, pathname} = new URL(address);
	const file = pathname.slice(pathname.lastIndexOf('/') + 1);
	const [, name = file, ending] = /^(.*)\.(\w{2,5})$/.exec(file) ?? [];
	if (ending && /^svgz?$/i.test(ending) && (width ?? 0) < narrowestDrawing) return false;
	if (ending && /^png$/i.test(ending) && iconFiles.test(name)) return false;
	if (ending && /^gif$/i.test(ending) && (width ?? 0) < narrowestMoving) return false;
	return !standIns.test(name) && !siteLogos.test(name) && !emblemFolders.test(pathname) && !faceHosts.test(hostname);
}
