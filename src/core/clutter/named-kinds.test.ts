import {expect, test} from 'vitest';
import {findNamedKinds} from './named-kinds.ts';

const kindsOf = (value: string) => findNamedKinds(value).map(({kind}) => kind);

test.each([
	['a word', 'ad', ['ad']],
	['a word within a longer one', 'shadow', []],
	['a word that begins a longer one', 'adult', []],
	['a word before a hyphen', 'ad-top', ['ad']],
	['a word after an underscore', 'box_ad', ['ad']],
	['a word before a capital', 'adTop', ['ad']],
	['a word after small letters', 'boxAd', ['ad']],
	['a word after two underscores', 'story__ad--wide', ['ad']],
	['a word before a digit', 'ad2', ['ad']],
	['a word after a digit', 'x2-ad', ['ad']],
	['the beginning of a word', 'teasers', ['related']],
	['the same within a word', 'striptease', []],
	['two words, hyphened', 'read-more', ['related']],
	['two words, run together', 'readmore', ['related']],
	['two words, the second large', 'boxReadMoreLink', ['related']],
	['two words, one of another class name', 'read more', []],
	['the first of two words', 'read', []],
	['a longer word that begins like two', 'image-creditor', []],
	['comments', 'post-comments-list', ['comments']],
	['a commentary', 'commentary', []],
	['what the story shares with others', 'shared shareholder', []],
	['a tag list', 'tag-list', ['tags']],
	['a stage', 'stage', []],
	['a menu', 'Main-Menu', ['navigation']],
	['what it is not', 'no-ads noShare', []],
	['what something else is not', 'no-wrap-ad', ['ad']],
	['a number that a machine has drawn', 'block-k3OrAdQeTx', []],
	['short words', 'isAdTopBox', ['ad']],
	['short words and a number', 'inAd3Pos', ['ad']],
	['an abbreviation and a number', 'md3AdRow', ['ad']],
	['abbreviations', 'shareFbTwX', ['share']],
	['nothing', '', []],
	['white space', '  \n ', []],
	['two kinds, in the order of the receipt', 'tags share-bar', ['share', 'tags']],
	['two class names on lines of their own', '\n  wide\n\tad\n', ['ad']],
	['one kind twice', 'ad-box ads', ['ad']],
])('%s: “%s”', (_, value, kinds) => expect(kindsOf(value)).toEqual(kinds));

test.each([
	['newsletter-box', 'newsletter'],
	['NewsLetterBox', 'newsletter'],
	['moreFrom', 'more-from'],
])('says which word of “%s” it was', (value, match) => expect(findNamedKinds(value)[0]?.match).toBe(match));
