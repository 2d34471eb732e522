export type EmbedKind = 'video' | 'audio' | 'post' | 'chart' | 'map' | 'document';

/** Whose frames hold a part of the story: host, and where it serves other frames as well how the path begins. Frames of others are ads, counters and widgets. */
export const embedHosts: Readonly<Record<EmbedKind, string>> = {
	video:
		'youtube.com/embed youtube-nocookie.com/embed player.vimeo.com dailymotion.com/embed geo.dailymotion.com player.twitch.tv clips.twitch.tv ' +
		'tiktok.com/embed rumble.com/embed streamable.com odysee.com/$/embed embed.ted.com ok.ru/videoembed vk.com/video_ext rutube.ru/play/embed ' +
		'players.brightcove.net cdn.jwplayer.com content.jwplatform.com fast.wistia.net fast.wistia.com player.bilibili.com embed.nicovideo.jp ' +
		'facebook.com/plugins/video c-span.org/video bitchute.com/embed tv.naver.com/embed play-tv.kakao.com/embed aparat.com/video/video/embed',
	audio:
		'open.spotify.com/embed embed.podcasts.apple.com embed.music.apple.com w.soundcloud.com embed.acast.com playlist.megaphone.fm ' +
		'player.megaphone.fm bandcamp.com/EmbeddedPlayer anchor.fm podcasters.spotify.com creators.spotify.com omny.fm player.simplecast.com ' +
		'html5-player.libsyn.com player.podigee-cdn.net art19.com buzzsprout.com widget.deezer.com player.ausha.co audioboom.com embeds.audioboom.com ' +
		'ivoox.com/player podbean.com/player spreaker.com/embed iframely.podbean.com player.captivate.fm share.transistor.fm embed.tidal.com mixcloud.com/widget',
	post:
		'platform.twitter.com/embed platform.x.com/embed instagram.com facebook.com/plugins/post truthsocial.com embed.bsky.app embed.reddit.com ' +
		'redditmedia.com threads.net threads.com linkedin.com/embed t.me assets.pinterest.com embed.tumblr.com',
	chart:
		'datawrapper.dwcdn.net flo.uri.sh public.flourish.studio e.infogram.com infogram.com public.tableau.com ourworldindata.org/grapher ' +
		'ourworldindata.org/explorers statista.com/embed everviz.com chartblocks.com graphics.reuters.com public.visual.wiki 23degrees.eu',
	map: 'google.com/maps maps.google.com openstreetmap.org/export arcgis.com felt.com/embed umap.openstreetmap.fr uploads.knightlab.com/storymapjs mapbox.com',
	document:
		'documentcloud.org embed.documentcloud.org scribd.com/embeds docs.google.com/document docs.google.com/viewer issuu.com e.issuu.com',
};
