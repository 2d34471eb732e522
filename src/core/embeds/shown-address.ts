/** Where a person can see what a frame shows: the video's own page instead of a bare player. The frame's address where there is none that could be told. */
export function toShownAddress(url: URL): string {
	const host = url.hostname.replace(/^www\./, '');
	const last = url.pathname.split('/').filter(Boolean).at(-1) ?? '';
	const asked = (name: string) => url.searchParams.get(name) ?? '';
	if (/(?:^|\.)(?:youtube|youtube-nocookie)\.com$/.test(host)) return toYouTube(url, last);
	if (host === 'player.vimeo.com' && /^\d+$/.test(last)) return `https://vimeo.com/${last}`;
	if (/(?:^|\.)dailymotion\.com$/.test(host)) return toDailymotion(url, asked('video') || last);
	if (host === 'open.spotify.com') return `https://${host}${url.pathname.replace(/^\/embed(?:-podcast)?(?=\/)/, '')}`;
	if (/^platform\.(?:twitter|x)\.com$/.test(host) && /^\d+$/.test(asked('id'))) return `https://x.com/i/status/${asked('id')}`;
	if (host === 'instagram.com') return `https://www.instagram.com${url.pathname.replace(/embed(?:\/captioned)?\/?$/, '')}`;
	if (host === 'truthsocial.com') return `https://${host}${url.pathname.replace(/\/embed\/?$/, '')}`;
	if (host === 'facebook.com' && /^https:\/\/(?:www\.)?facebook\.com\//.test(asked('href'))) return asked('href');
	return url.href;
}

function toYouTube(url: URL, last: string): string {
	const list = url.searchParams.get('list') ?? '';
	if (last === 'videoseries' && /^[\w-]+$/.test(list)) return `https://www.youtube.com/playlist?list=${list}`;
	return /^[\w-]{11}$/.test(last) ? `https://www.youtube.com/watch?v=${last}` : url.href;
}

const toDailymotion = (url: URL, video: string) =>
	/^[a-z0-9]{5,12}$/i.test(video) ? `https://www.dailymotion.com/video/${video}` : url.href;
