/** Sentences and pages that have the words of a proof and claim nothing of any text: menus, labels, how to read. */

/** Pages of method and of the data’s dictionary: what they say holds of the site, not of an article. */
export const PROSE_PAGES = [
  '/methodology/',
  '/methodology/times/',
  '/data/',
  '/about/',
  '/corrections/',
  '/404.html',
];

export const SAYS_NOTHING_OF_TEXTS: readonly (string | RegExp)[] = [
  // Menus and links.
  'All articles',
  'all articles',
  'Search all articles',
  'Search all articles /',
  'this passage in all texts',
  'This passage in all texts',
  'Changes only',
  'Choose others',
  'All texts, passage by passage',
  'All texts, passage by passage, or two face to face:',
  'All texts',
  '· All texts',
  /^· All texts, part \d+ of \d+$/u,
  'Overview of both texts',
  'All that is shown of it',
  'All questions',
  'All kinds',
  // What a preview shows to editors: of claims files.
  /^Claim ".+" is a proposal that nobody has read yet\.$/u,
  'This article has no claims file, so none of its figures has been read.',
  // How to read a page.
  /^◇: the first text’s words where the second has different ones|^◇ : the first/u,
  /^In the overview the upper half of a cell is the first text, the lower half the second/u,
  'These statements are shown for comparison and never enter the verdict.',
  'conflict: figures that cannot all be true',
  'common ground: figures that can all be true',
  'a figure that one article alone gives',
  'printed words, linked to their place in the article; all that is set in this small type is ours',
  'The evidence opens in place; words that both texts have are marked.',
  /^Speakers and utterances are found by rule, from the words of the texts alone[,;]/u,
  'Underlined: words that the first rendering does not have.',
  'What it printed and what others made of it, as far as the stories compared here hold it.',
  /^What the texts have in common is counted in all their words\.$/u,
  'Of articles that are shown in quotes only, the quotes can be found, and no other words.',
  /^Its articles are shown in quotes only: the sentences that are quoted, and no others\./u,
  /^This outlet is shown in quotes only: the sentences that are quoted on this site/u,
  'Words in grey stand in a sentence beside which the other text shows none.',
  /^“.+ shown in quotes only, with \[…\] where words are left out\.$/u,
];
