import type { Outlet } from '../../schemas/content/outlet.ts';
import type { ShownSet } from '../story/column.ts';
import type { ColumnMatter } from '../story/column-words.ts';
import type { Comparison, Row } from '../verdict/comparison.ts';
import { isAbridged, type StoryArticle, type StoryContent } from '../story/content.ts';
import { capitalise, countNoun, countShare, joinList } from '../text/count-words.ts';
import { describeLineage } from '../lineage/lineage-words.ts';
import type { YearPage } from './front-page.ts';
import type { OutletWork } from './outlet-work.ts';
import { composeTitle } from './page-title.ts';
import { countPassages } from './places.ts';
import { endsAsSentence } from '../text/prose.ts';
import { describeArticleLineage } from '../lineage/article-lineage-words.ts';
import type { Quotation } from '../quotation/quotation.ts';
import { describeQuotations } from '../quotation/quotation-words.ts';
import { firstSentences } from '../text/shorten.ts';
import { askedBy } from '../verdict/silence-words.ts';
import { describeStory } from '../verdict/story-words.ts';
import { findTellings } from '../story/telling.ts';
import { describeVerdict, printSingle } from '../verdict/verdict-words.ts';
import type { WordedRow } from '../verdict/wording.ts';
import { describeWordings, listWordings } from '../verdict/wording-words.ts';

/** What a page says of itself before it is opened: in a list of results, a feed, a shared link, a citation. */

/** A title of at most 72 characters, the same in full, and a sentence or two that do not repeat it. */
export interface PageHead {
  title: string;
  name: string;
  description: string;
}

/** About what search engines show of a description, in characters. */
const LONGEST = 200;

const asSentence = (text: string) => (endsAsSentence(text) ? text : `${text}.`);

function describe(...sentences: readonly string[]): string {
  return firstSentences(sentences.filter(Boolean).join(' '), LONGEST);
}

/** The head of a story: its title, and its finding where figures were compared. */
export function storyHead({ story, articles }: StoryContent, { rows }: Comparison): PageHead {
  const found = describeStory(rows);
  const count = articles.length > 0 ? `${capitalise(countNoun(articles.length, 'article'))} so far.` : '';
  return {
    title: found
      ? composeTitle({ finding: story.title, about: found.title })
      : composeTitle({ finding: story.title }),
    name: found ? `${story.title}: ${found.title}` : story.title,
    description: describe(story.summary ?? asSentence(story.dek), found?.dek ?? count),
  };
}

/** The head of a page of a year’s stories. */
export function yearHead({ year, part, of, count }: Omit<YearPage, 'stories'>): PageHead {
  const name = `Stories of ${year}${of > 1 ? `, part ${part} of ${of}` : ''}`;
  const description = `${capitalise(countNoun(count, 'story', 'stories'))}, by the day of the event, the newest first, with what was found in each.`;
  return { title: name, name, description };
}

/** The head of a question: its finding; the description says what else follows from it and on how many figures it rests. */
export function questionHead({ story }: StoryContent, row: Row): PageHead {
  const { question } = row;
  const finding = describeVerdict(row);
  const [opening = finding, ...rest] = finding.split(/(?<=[.?]) (?=\p{Lu})|; /u);
  return {
    title: composeTitle({
      finding: `${question.label}: ${describeAlone(row) ?? opening.replace(/\.$/u, '')}`,
      about: story.title,
    }),
    name: `${question.label}: ${finding.replace(/\.$/u, '')}`,
    description: describe(...rest.map(capitalise), describeShown(story.title, row)),
  };
}

/** The head of a question in words: how many wordings, and the words themselves. */
export function wordingHead(content: StoryContent, row: WordedRow): PageHead {
  const { story } = content;
  const finding = `${row.question.label}: ${describeWordings(row, findTellings(content)).replace(/\.$/u, '')}`;
  return {
    title: composeTitle({ finding, about: story.title }),
    name: finding,
    description: describe(
      row.wordings.length > 0 ? asSentence(capitalise(listWordings(row))) : '',
      `What articles on ${story.title} say, each in its sentence.`,
    ),
  };
}

/** What the figures of one text come to, in few words; null where there are others, or none. */
function describeAlone(row: Row): string | null {
  const printed = row.verdict?.verdict === 'single' ? printSingle(row) : null;
  const isCopied = new Set(row.claims.map(({ article }) => article)).size > 1;
  return printed === null ? null : `${printed}, ${isCopied ? 'in versions of one text' : 'in one article'}`;
}

function describeShown(story: string, { claims, cells, question }: Row): string {
  const noun = askedBy(question);
  if (cells.length === 0) return `No article on ${story} has been added yet.`;
  if (claims.length === 0)
    return cells.some(({ silence }) => silence?.kind === 'not-read')
      ? `Not all articles on ${story} have been read in full yet.`
      : cells.some(({ silence }) => silence && silence.lookedFor.length > 0)
        ? `The words that the articles on ${story} were searched for, and how often each has them.`
        : `The articles on ${story} give no ${noun} for it, and no words were named to look for.`;
  const articles = new Set(claims.map(({ article }) => article.id)).size;
  const [each, its] = claims.length === 1 ? ['', 'the'] : ['each ', 'its'];
  return `${capitalise(countNoun(claims.length, noun))} from ${countNoun(articles, 'article')} on ${story}, ${each}in its sentence, with ${its} reading.`;
}

/** The head of an article: its headline as printed, or its name here where it has none, and where the text comes from. */
export function articleHead(article: StoryArticle, content: StoryContent): PageHead {
  const { label, claims } = article;
  const { headline } = article.frontMatter;
  const others = content.articles.filter(({ id }) => id !== article.id).length;
  const shown = isAbridged(article) ? 'Quotes from it' : 'Its text';
  const beside = others > 0 ? `beside ${countNoun(others, 'other article')} ` : '';
  const figures = claims.length > 0 ? ` ${capitalise(countNoun(claims.length, 'figure'))} marked.` : '';
  return {
    ...(headline === null
      ? {
          title: composeTitle({ finding: label, about: content.story.title }),
          name: `${label}: ${content.story.title}`,
        }
      : { title: composeTitle({ finding: headline, end: `(${label})` }), name: `${headline} (${label})` }),
    description: describe(
      asSentence(describeArticleLineage(article, content)),
      `${shown} ${beside}on ${content.story.title}.${figures}`,
    ),
  };
}

/** The head of two articles side by side, with what their comparison found. */
export function facingHead(
  { story }: StoryContent,
  [a, b]: readonly [StoryArticle, StoryArticle],
  finding: string,
): PageHead {
  const name = `${a.label} and ${b.label}: ${finding}`;
  return {
    title: composeTitle({ finding: name, about: story.title }),
    name,
    description: describe(
      asSentence(finding),
      `Two texts on ${story.title}, paragraph by paragraph, with the words in which they differ.`,
    ),
  };
}

/** The head of the page of an article on which readers choose the text beside it. */
export function chooserHead({ story, articles }: StoryContent, { label }: StoryArticle): PageHead {
  const name = `“${label}” beside another text`;
  const others = countNoun(articles.length - 1, 'other text');
  return {
    title: composeTitle({ finding: name, about: story.title }),
    name: `${story.title}: ${name}`,
    description: `“${label}” and any of ${others} on ${story.title}, paragraph by paragraph, with the words in which they differ.`,
  };
}

/** The head of a story’s lineage. */
export function lineageHead(content: StoryContent): PageHead {
  const { title, dek } = describeLineage(content, findTellings(content));
  const subject = content.story.title;
  return {
    title: composeTitle({ finding: title, about: subject }),
    name: `${subject}: ${title}`,
    description: describe(`Which text on ${subject} derives from which, with the evidence.`, dek),
  };
}

/** The head of a story’s quotations. */
export function quotationsHead({ story }: StoryContent, quotations: readonly Quotation[]): PageHead {
  const { title, dek } = describeQuotations(quotations);
  const shown = `Who is quoted on ${story.title}, and in which words by which article.`;
  return {
    title: composeTitle({ finding: title, about: story.title }),
    name: `Quotations in ${story.title}: ${title}`,
    description: describe(dek, quotations.length > 0 ? shown : ''),
  };
}

/** Which page of several that are one list; null where one page has it all. */
export type PartPlace = { part: number; of: number } | null;

const namePart = (place: PartPlace) => (place ? `part ${place.part} of ${place.of}` : '');

/** The head of a story’s synopsis, or of a part of it, with what it found. */
export function synopsisHead({ story }: StoryContent, finding: string, place: PartPlace): PageHead {
  const part = namePart(place);
  return {
    title: composeTitle({ finding: part ? `${capitalise(part)}: ${finding}` : finding, about: story.title }),
    name: `All texts on ${story.title}${part && `, ${part}`}: ${finding}`,
    description: `The texts on ${story.title} passage by passage, a column for each article, in its own words.`,
  };
}

/** The head of the list of a story’s passages, or of a part of it, and where it stands among several. */
export function passagesHead(
  { story }: StoryContent,
  articles: readonly StoryArticle[],
  { part, of }: { part: number; of: number },
): PageHead {
  const name = of > 1 ? `Passages, part ${part} of ${of}` : 'Passages';
  const count = countNoun(countPassages(articles), 'passage');
  return {
    title: composeTitle({ finding: name, about: story.title }),
    name: `${story.title}: ${name}`,
    description: `${capitalise(count)} of ${countNoun(articles.length, 'article')} on ${story.title}, each with the way to its place.`,
  };
}

/** The head of a set of a story’s columns: whose claims or texts stand side by side there. */
export function columnSetHead(
  { story, articles }: StoryContent,
  { label, articles: shown }: ShownSet,
  matter: ColumnMatter,
  place: PartPlace = null,
): PageHead {
  const name = [`${capitalise(matter)}: ${label}`, namePart(place)].filter(Boolean).join(', ');
  const share = countShare(shown.length, articles.length, 'article');
  const labels = joinList(shown.map((article) => article.label));
  return {
    title: composeTitle({ finding: name, about: story.title }),
    name: `${story.title}: ${name}`,
    description: describe(`${capitalise(share)} on ${story.title}, side by side: ${asSentence(labels)}`),
  };
}

/** The head of an outlet: what is held of it, and what derives from that. */
export function outletHead(
  outlet: Outlet,
  { printed, derived }: Record<keyof OutletWork, readonly unknown[]>,
): PageHead {
  const held = [
    printed.length > 0 || derived.length === 0 ? countNoun(printed.length, 'article') : '',
    derived.length > 0 ? `${countNoun(derived.length, 'article')} derived from it` : '',
  ];
  const name = `${outlet.name}: ${held.filter(Boolean).join(', ')}`;
  const facts = [outlet.kind, outlet.country].filter((fact) => fact !== undefined);
  return {
    title: composeTitle({ finding: name }),
    name,
    description: describe(
      facts.length > 0 ? asSentence(capitalise(facts.join(', '))) : '',
      'What it printed and what others made of it, as far as the stories compared here hold it.',
    ),
  };
}
