/** A news page of our own with a known story and known clutter. */
export const story = {
	title: 'Night ferry returns after six winters',
	byline: 'Ines Varga',
	paragraphs: [
		'The night ferry between Skarne and the mainland sailed again on Tuesday, six winters after the last boat was taken out of service and sold for scrap.',
		'“I had given up hoping for it,” said Marit Oyen, who has driven the island’s only fish lorry for thirty years. “Now I can be at the market before it opens.”',
		'The county pays for two crossings a night until spring, and will then count how many people and lorries made use of them before it decides about the summer.',
		'Not everybody is glad of the noise. “We bought a house by a quiet harbour,” Jonas Lie wrote in a letter to the council. The captain said that the new engines are no louder than a car.',
		'On the first night the boat carried forty-one passengers, nine lorries and a wedding cake, and it was in port eleven minutes before its time.',
	],
	quotes: [
		{words: 'I had given up hoping for it', speaker: 'Marit Oyen'},
		{words: 'We bought a house by a quiet harbour', speaker: 'Jonas Lie'},
	],
	tags: ['Ferries', 'Skarne'],
	clutter: {newsletter: 'Get the island briefing in your inbox', related: 'Lighthouse keeper retires at ninety'},
} as const;

const [first, second, ...others] = story.paragraphs.map(paragraph => `<p class="text">${paragraph}</p>`);

export const storyPage = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${story.title} | Skarne Courier</title>
<meta property="og:site_name" content="Skarne Courier"><meta name="author" content="${story.byline}"></head>
<body><header><nav><a href="/">Home</a> <a href="/island">Island</a></nav></header>
<main><article><h1>${story.title}</h1><p class="byline">By <a rel="author" href="/ines">${story.byline}</a></p>
${first}${second}
<div class="newsletter-signup" id="newsletter"><h3>${story.clutter.newsletter}</h3><form action="/newsletter"><input type="email" name="email" placeholder="E-mail"><button>Sign up</button></form></div>
${others.join('\n')}
<aside class="related" id="related"><h3>Read more</h3><ul><li><a href="/2">${story.clutter.related}</a></li><li><a href="/3">Harbour café closes for the winter</a></li><li><a href="/4">Council counts its sheep twice</a></li></ul></aside>
<ul class="tags">${story.tags.map(tag => `<li><a rel="tag" href="/tag/${tag}">${tag}</a></li>`).join('')}</ul>
</article></main><footer><p>© Skarne Courier</p></footer></body></html>`;

/** A front page: nothing but teasers. */
export const frontPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Skarne Courier</title></head><body><h1>Skarne Courier</h1><ul>
${Array.from({length: 12}, (_, index) => `<li><a href="/story/${index}">Story number ${index}: something happened</a></li>`).join('\n')}
</ul></body></html>`;
