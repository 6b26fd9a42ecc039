import { capitalise, countNoun, joinList } from '../text/count-words.ts';
import { formatDay } from '../text/day.ts';
import { SITE_NAME } from '../site/page-title.ts';
import type { PublishedData } from './published-data.ts';

/** What the data are, in words. */

/** The name of the data. */
export const DATA_TITLE = 'What news articles claim, figure by figure';

/** What there is to download, as a heading; kinds without any record are not counted. */
export function describeData(data: readonly PublishedData[]): string {
  const amountOf = (name: PublishedData['name'], noun: string) => {
    const count = data.find((one) => one.name === name)?.count ?? 0;
    return count === 0 ? [] : [countNoun(count, noun)];
  };
  const found = [...amountOf('claims', 'claim'), ...amountOf('verdicts', 'verdict')];
  const articles = amountOf('articles', 'article');
  if (found.length > 0) return capitalise(`${joinList([...found, 'the words they rest on'])}, to download`);
  return articles.length > 0 ? `The words of ${joinList(articles)}, to download` : 'Nothing to download yet';
}

/** How to cite the data; without a day where there is no story. */
export function citeData(updated: string | null, address: string): string {
  const state = updated === null ? '' : ` as of ${formatDay(updated)}`;
  return `${SITE_NAME}, “${DATA_TITLE}”, data${state}, ${address}`;
}

/** A number of bytes as a reader of files knows it, in units of a thousand: "812 bytes", "41.3 kB", "1.2 MB". */
export function formatSize(bytes: number): string {
  const [unit, size] = bytes < 1e6 ? (['kB', 1e3] as const) : (['MB', 1e6] as const);
  if (bytes < 1e3) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  return `${(bytes / size).toFixed(1)} ${unit}`;
}
