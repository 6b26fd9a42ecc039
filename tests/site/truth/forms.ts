import type { SitePage } from '../pages.ts';
import { readSentences, type Said } from './sentences.ts';
import { PROSE_PAGES, SAYS_NOTHING_OF_TEXTS } from './says-nothing-of-texts.ts';
import { shownOn, storyOf } from './stories.ts';
import { plain, type PlainArticle, type PlainContent, type PlainStory } from './texts.ts';
import { COLUMN_FORMS } from './column-forms.ts';
import { COUNT_FORMS } from './count-forms.ts';
import { COURSE_FORMS } from './course-forms.ts';
import { LIST_FORMS } from './list-forms.ts';
import { ROW_FORMS } from './row-forms.ts';
import { TEXT_FORMS } from './text-forms.ts';

/** The forms of sentence that the site makes, each with a way of its own to derive it again. */

/** A sentence with the story, the question and the article that it stands at; null where it stands at none. */
export interface Place extends Said {
  content: PlainContent;
  story: PlainStory | undefined;
  question: string | null;
  article: PlainArticle | null;
}

/** A form: `holds` says of a sentence of its pattern whether it is true. */
export interface Form {
  name: string;
  pattern: RegExp;
  holds: (match: readonly (string | undefined)[], place: Place) => boolean;
}

export const FORMS: readonly Form[] = [
  ...TEXT_FORMS,
  ...COUNT_FORMS,
  ...COLUMN_FORMS,
  ...ROW_FORMS,
  ...COURSE_FORMS,
  ...LIST_FORMS,
];

/** Where a sentence stands: its page says the story and the question, or else the list or the row that it is in. */
export function placeOf(said: Said, content: PlainContent): Place {
  const { element, address } = said;
  const links = ['li', 'p, dd', 'a'].flatMap((around) => {
    const parent = element?.closest(around);
    return [...(parent?.find('a').toArray() ?? []), ...(parent?.filter('a').toArray() ?? [])];
  });
  const leadsTo = (pattern: RegExp) =>
    links.map(({ attribs }) => attribs.href ?? '').find((href) => pattern.test(href)) ?? '';
  const link = leadsTo(/\/claims\/|#row-/u);
  // On a front page of several stories each stands in an entry of its own, with the way to it.
  const story =
    storyOf(said, content) ??
    storyOf({ address: link }, content) ??
    storyOf({ address: leadsTo(/\/stories\//u) }, content);
  const row = element?.closest('tbody[id^="row-"], tr:has(th a[href*="#row-"])');
  const [, question = labelledQuestion(said, story)] =
    /\/claims\/([^/]+)\//u.exec(address) ??
    /row-([a-z0-9-]+)/u.exec(row?.attr('id') ?? row?.find('th a').attr('href') ?? '') ??
    /(?:\/claims\/|#row-)([^/]+)/u.exec(link) ??
    [];
  return { ...said, content, story, question, article: articleAt(said, story) };
}

/** The question whose label stands before a sentence last. */
function labelledQuestion({ lead, text }: Said, story: PlainStory | undefined): string | null {
  const said = `${lead} ${text}`;
  const [last] = (story?.questions ?? [])
    .map(({ id, label }) => ({ id, at: said.lastIndexOf(`${label}: `) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at);
  return last?.id ?? null;
}

/** The article of a page, of a column, or that a list names first. */
function articleAt({ element, address, page }: Said, story: PlainStory | undefined): PlainArticle | null {
  if (!story) return null;
  const [, id] = /\/articles\/([^/]+)\//u.exec(address) ?? [];
  if (id !== undefined)
    return [...story.articles, ...story.replaced].find((article) => article.id === id) ?? null;
  const cell = element?.closest('td, thead th');
  if (cell && cell.length > 0) {
    const column = cell
      .parent()
      .children(cell.is('td') ? 'td' : 'th')
      .index(cell);
    return shownOn(address, story)[column] ?? null;
  }
  const around = element?.parentsUntil('main').addBack().toArray().reverse() ?? [];
  for (const parent of around) {
    const links = page.$(parent).find('a[href*="/articles/"]').toArray();
    const ids = new Set(
      links.flatMap((link) => /\/articles\/([^/]+)\//u.exec(link.attribs.href ?? '')?.[1] ?? []),
    );
    if (ids.size > 0) return story.articles.find((article) => ids.size === 1 && ids.has(article.id)) ?? null;
  }
  return null;
}

/** Words of a proof: whoever uses one says something that a text can refute. */
const PROOF =
  /(?<![\p{L}\p{N}-])(?:only|no other|none|nobody|all|both|others|never|first|alone)(?![\p{L}\p{N}-])/u;

/** A sentence that is not true, or that the audit does not know. */
export interface Fault {
  text: string;
  wrong: string;
}

/** What is wrong with the sentences of a page; nothing where each with the words of a proof is derived again. */
export function auditPage(page: SitePage, content: PlainContent): Fault[] {
  const all = readSentences(page, content);
  const labels = labelsOn(page, content);
  return all.flatMap((said) => {
    const wrong = judge(said, content, labels);
    const isCut = said.text.endsWith('…') && all.some(({ text }) => text.startsWith(said.text.slice(0, -1)));
    return wrong === null || isCut ? [] : [{ text: said.text, wrong }];
  });
}

/** What is wrong with a sentence: it is false, or has the words of a proof and no form; null where it is neither. */
export function judge(
  said: Said,
  content: PlainContent,
  labels = labelsOn(said.page, content),
): string | null {
  const text = withoutFrame(said.text, labels);
  const bare = text.replace(/[.…]$/u, '');
  for (const { name, pattern, holds } of FORMS) {
    const match = pattern.exec(text) ?? pattern.exec(bare);
    if (match) return holds(match, placeOf(said, content)) ? null : `not true (${name})`;
  }
  if (!PROOF.test(plain(text)) || PROSE_PAGES.some((page) => said.page.address.endsWith(page))) return null;
  const isFree = SAYS_NOTHING_OF_TEXTS.some((one) =>
    typeof one === 'string' ? one === text : one.test(text),
  );
  return !isFree && PROOF.test(ownWords(text, content)) ? 'of no form' : null;
}

/** What stands before a finding on a page, with a colon: its story, its question, its two texts; longest first. */
function labelsOn(page: SitePage, content: PlainContent): string[] {
  const story = storyOf(page, content);
  const part = /, (part \d+ of \d+)$/u.exec(page.$('.kicker').text().trim())?.[1] ?? '';
  return [
    ...content.stories.map(({ title }) => title),
    ...(story ? [`All texts on ${story.title}`, `Quotations in ${story.title}`] : []),
    ...(story && part ? [`All texts on ${story.title}, ${part}`, part.replace(/^p/u, 'P')] : []),
    ...(story?.questions ?? []).map(({ label }) => label),
    ...pairsOf(page.address, story),
  ].sort((a, b) => b.length - a.length);
}

/** A sentence without what a title, a citation or a list puts around it. */
function withoutFrame(text: string, labels: readonly string[]): string {
  let own = text.replace(/^To cite this page: /u, '').replace(/ — (?:.* — )?Variorum$| — [^“”]*$/u, '');
  const prefix = () => labels.find((one) => own.startsWith(`${one}: `) || own.startsWith(`${one} No `));
  for (let label = prefix(); label !== undefined; label = prefix())
    own = own.slice(label.length).replace(/^:? /u, '');
  return own;
}

function pairsOf(address: string, story: PlainStory | undefined): string[] {
  const [, a, b] = /\/compare\/([^/]+)\/([^/]+)\//u.exec(address) ?? [];
  const [one, other] = [a, b].map((id) => story?.articles.find((article) => article.id === id));
  return one && other ? [`${one.label} and ${other.label}`] : [];
}

/** A sentence without what stands in quotation marks and without what people call things or wrote into it, small. */
function ownWords(text: string, { stories, people }: PlainContent): string {
  const labels = stories.flatMap(({ title, questions, originals, articles, replaced, columns }) => [
    title,
    ...[...questions, ...originals, ...articles, ...replaced, ...columns].map(({ label }) => label),
  ]);
  const written = [...people].filter((words) => words.includes(' ') && PROOF.test(words));
  let own = plain(text.replace(/“[^”]*”/gu, '◇'));
  for (const words of [...written, ...labels.map(plain)].sort((a, b) => b.length - a.length))
    own = own.replaceAll(words, '◇');
  return own;
}
