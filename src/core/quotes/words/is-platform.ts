import type {Token} from './token.ts';

/** What people speak on. */
export const isPlatform = (token: Token | undefined) => platforms.test(token?.lower ?? '');

const platforms = /^(?:facebook|twitter|instagram|tiktok|linkedin|youtube|whatsapp|telegram|snapchat|bluesky)$/;
