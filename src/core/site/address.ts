/** The addresses of the site, from its root and without the base path. */

/** The page of a story. */
export function storyAddress(story: string): string {
  return `/stories/${story}/`;
}

/** Who copied whom, or one article's place there. */
export function lineageAddress(story: string, article?: string): string {
  return `${storyAddress(story)}lineage/${article === undefined ? '' : `#${originFragment(article)}`}`;
}

/** The fragment of an article's origin, with its evidence, on the page of lineage. */
export function originFragment(article: string): string {
  return `from-${article}`;
}

/** The stories of a year where the front page does not hold all, or a further part of them, from 2 up. */
export function yearAddress(year: string, part = 1): string {
  return `/years/${year}/${part === 1 ? '' : `${part}/`}`;
}

/** The page of a named outlet. */
export function outletAddress(outlet: string): string {
  return `/outlets/${outlet}/`;
}

/** What a set of a story's columns says, without the others. */
export function columnSetAddress(story: string, set: string): string {
  return `${storyAddress(story)}columns/${set}/`;
}

/** The row of a question on its story's page. */
export function rowAddress(story: string, question: string): string {
  return `${storyAddress(story)}#${rowFragment(question)}`;
}

/** The page of an article. */
export function articleAddress(story: string, article: string): string {
  return `${storyAddress(story)}articles/${article}/`;
}

/** A block on its article's page. */
export function blockAddress(story: string, article: string, block: string): string {
  return `${articleAddress(story, article)}#${block}`;
}

/** The mark of a claim's figure on its article's page. */
export function claimAddress(story: string, article: string, claim: string): string {
  return `${articleAddress(story, article)}#${claimFragment(claim)}`;
}

/** The page of a question, or a claim on it: its fragment is `<article>.<claim>`. */
export function claimPageAddress(story: string, question: string, claim?: string): string {
  return `${storyAddress(story)}claims/${question}/${claim === undefined ? '' : `#${claim}`}`;
}

/** Two articles face to face, the one in the earlier column first. */
export function facingAddress(story: string, a: string, b: string): string {
  return `${storyAddress(story)}compare/${a}/${b}/`;
}

/** The page of an article on which the text beside it is chosen, or with another article chosen. */
export function chooserAddress(story: string, article: string, other?: string): string {
  const chosen = other === undefined ? '' : `?${new URLSearchParams({ [CHOSEN]: other }).toString()}`;
  return `${storyAddress(story)}compare/${article}/${chosen}`;
}

/** The key of a query that names the article chosen. */
export const CHOSEN = 'with';

/** What that page loads of an article: its text, and how each later one stands beside it. */
export function facingFileAddress(story: string, article: string): string {
  return `/facing/${story}/${article}.json`;
}

/** All articles passage by passage, or a further part of them, from 2 up. */
export function synopsisAddress(story: string, part = 1): string {
  return `${storyAddress(story)}synopsis/${partOfSynopsis(part)}`;
}

/** The texts of a set of a story's columns passage by passage, without the others; or a further part of them. */
export function synopsisSetAddress(story: string, set: string, part = 1): string {
  return `${synopsisAddress(story)}${set}/${partOfSynopsis(part)}`;
}

/** The first part has the address of the whole; the others are named as no set of columns can be. */
function partOfSynopsis(part: number): string {
  return part === 1 ? '' : `part_${part}/`;
}

/** The list of a story's passages, or a further part of it, from 2 up. */
export function passagesAddress(story: string, part = 1): string {
  return `${storyAddress(story)}passages/${part === 1 ? '' : `${part}/`}`;
}

/** What people are quoted as saying, or one utterance among it. */
export function quotationsAddress(story: string, quotation?: string): string {
  return `${storyAddress(story)}quotations/${quotation === undefined ? '' : `#${quotation}`}`;
}

/** The fragment of a row: apart from all other fragments of the page, whatever the question's id. */
export function rowFragment(question: string): string {
  return `row-${question}`;
}

/** The fragment of a reading rule in the table of rules. */
export function ruleFragment(rule: string): string {
  return `rule-${rule}`;
}

/** The fragment of a claim's mark: apart from the blocks' ids, whatever the claim's id. */
export function claimFragment(claim: string): string {
  return `claim-${claim}`;
}

/** The page where a query is searched for, and the folder of the search’s files. */
export const SEARCH_ADDRESS = '/search/';

/** How claims are made and figures are read. */
export const METHODOLOGY_ADDRESS = '/methodology/';

/** How hours, days and measures are read. */
export const TIMES_ADDRESS = `${METHODOLOGY_ADDRESS}times/`;

/** Where a reading rule is told, by its name. */
export function ruleAddress(rule: string): string {
  const page = /^(?:time|measure)-/u.test(rule) ? TIMES_ADDRESS : METHODOLOGY_ADDRESS;
  return `${page}#${ruleFragment(rule)}`;
}

/** Who makes the site, and how. */
export const ABOUT_ADDRESS = '/about/';

/** The mistakes that were mended. */
export const CORRECTIONS_ADDRESS = '/corrections/';

/** The data to download, with their dictionary. */
export const DATA_ADDRESS = '/data/';

/** A file of the data by its name, such as claims.json. */
export function dataFileAddress(name: string): string {
  return `${DATA_ADDRESS}${name}`;
}

/** Where a story’s page leads to its data alone. */
export function storyDataAddress(story: string): string {
  return `${storyAddress(story)}#${DATA_FRAGMENT}`;
}

/** The fragment of a story’s data on its page. */
export const DATA_FRAGMENT = 'data';

/** The feed of what was added to the site. */
export const FEED_ADDRESS = '/feed.xml';

/** An archive of the feed: entries that it no longer holds, from 1, the oldest, up. */
export function archiveAddress(part: number): string {
  return `/feed/${part}.xml`;
}

/** The list of pages for search engines, or of its files where there are several. */
export const SITEMAP_ADDRESS = '/sitemap.xml';

/** A file of the sitemap where there are several, from 1 up: at the root, since it speaks for nothing above it. */
export function sitemapFileAddress(part: number): string {
  return `/sitemap-${part}.xml`;
}

/** The picture that stands for a page where it is shared: its story's, or the site's for a page without a story. */
export function cardAddress(story?: string): string {
  return story === undefined ? '/card.png' : `${storyAddress(story)}card.png`;
}

/** An address under a base path such as "/" or "/preview/". */
export function underBase(base: string, address: string): string {
  return `${base.replace(/\/$/, '')}${address}`;
}

/** Makes an address of the site absolute: the site's own address and its base path. */
export type Absolute = (address: string) => string;

/** A branch of a repository in which an editor can write on GitHub. */
export interface EditedBranch {
  /** The address of the repository. */
  repository: string;
  branch: string;
}

/** Where GitHub lets a file of a branch be edited, or made with a first text where that is given. */
export function editAddress({ repository, branch }: EditedBranch, path: string, first?: string): string {
  const at = branch.split('/').map(encodeURIComponent).join('/');
  if (first === undefined) return `${repository}/edit/${at}/${path}`;
  return `${repository}/new/${at}?${new URLSearchParams({ filename: path, value: first }).toString()}`;
}

/**
 * The address of the form on the project's repository, with the page's address filled in; null where nobody said
 * which repository that is.
 */
export function correctionAddress(repository: string | null, page: string, title: string): string | null {
  if (repository === null) return null;
  const query = new URLSearchParams({ template: 'correction.yml', title: `Correction: ${title}`, page });
  return `${repository.replace(/\/$/u, '')}/issues/new?${query.toString()}`;
}
