import { UNNAMED } from '../../schemas/content/label.ts';
import { readArticle } from '../article/article.ts';
import { findPublishedDay } from '../text/day.ts';
import { type Unwrapped, unwrapText } from '../text/wrapped.ts';
import { aboutText, type Received, type Remark, remarkOnLetters, showWords } from './received.ts';

/** Plain text as received: read by the rules of ingest, and left byte for byte as it is, unless its lines were broken. */

/** Stands in for a day that is not known yet; a year that is read against it is not used. */
const UNKNOWN_DAY = '2000-01-01';

/** What the text says of itself; null where no line of it can be part of an article. */
export function receiveText(given: string): Received | null {
  const unwrapped = unwrapText(given);
  const text = unwrapped?.text ?? given;
  const article = readArticle(text, { outlet: UNNAMED, reports: UNKNOWN_DAY }, '');
  if (!article) return null;
  const { headline, byline, dateline, removed } = article.frontMatter;
  const stamps = removed.filter(({ rule }) => rule === 'timestamp').map((line) => line.text);
  const published = findPublishedDay([...stamps, byline ?? '']);
  const filed = /\b(?:19|20)\d{2}\b/u.test(dateline?.text ?? '') ? dateline?.date : undefined;
  return {
    text,
    found: {
      ...(published === null
        ? {}
        : { published: { value: published, from: 'the text’s own line with its date' } }),
      ...(filed === undefined
        ? {}
        : { reports: { value: filed, from: `the dateline, “${dateline?.text ?? ''}”` } }),
    },
    site: null,
    remarks: [
      ...remarkOnJoined(unwrapped),
      remarkOnHeadline(headline),
      ...(byline === undefined
        ? []
        : [{ about: 'byline' as const, says: `The byline will be “${byline}”.` }]),
      ...remarkOnLetters(text),
    ],
  };
}

function remarkOnHeadline(headline: string | null): Remark {
  return headline === null
    ? {
        about: 'no-headline',
        says: 'The first line does not read as a headline. Add “headline: none”, or “headline: …” with the whole line that is the headline.',
      }
    : {
        about: 'headline',
        says: `The headline will be “${headline}”. If that is the wrong line, add “headline: …” with the right one or “headline: none”.`,
      };
}

function remarkOnJoined(unwrapped: Unwrapped | null): Remark[] {
  if (unwrapped === null) return [];
  const { joined, hyphens } = unwrapped;
  return aboutText([
    `The lines of the text were broken at one column: ${joined} of them were joined to what follows. Look whether each paragraph is one line.`,
    ...(hyphens.length > 0
      ? [
          `Words were parted at the end of a line, and keep their hyphen: ${showWords(hyphens)}. Remove it where it was none.`,
        ]
      : []),
  ]);
}
