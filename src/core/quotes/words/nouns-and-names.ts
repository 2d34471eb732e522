import type {Token} from './token.ts';

/** „übte Ute Lenz Kritik“, „gab Ute Lenz Entwarnung“: where nouns are large, a word that is no part of the name before it. */
export const isAbstract = ({lower}: Token): boolean => ending.test(lower) || nouns.has(lower);

const ending = /.{3}(?:heit|keit|schaft|tion|tät|nis|ment|ismus|rung|gung|tung|nung|ik)$/;
const nouns: ReadonlySet<string> = new Set(
	'druck mut recht bezug bilanz platz richtung angst freude sorge hilfe stellung vorwürfe forderungen reformen alarm stellung einspruch protest klartext stimmung'.split(
		' ',
	),
);

/** “Priya”; “SPD” and “Kölner” are none. */
export const isLikeName = (token: Token | undefined) =>
	token !== undefined && token.bits === 0 && /^.[a-zß-ÿ]*$/.test(token.text) && !/er$/.test(token.text);
