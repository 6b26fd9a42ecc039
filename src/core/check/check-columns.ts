import type { Message } from '../record/diagnostic.ts';
import { rawPath } from '../record/files.ts';
import { checkReference, findDuplicates, type RecordProblem } from '../record/reference.ts';
import { articlesOf, type StoryCheck } from './check-context.ts';

/** The sets of columns that an editor offers: each names articles that have a column, and each of them once. */

/** Sets with one id, and articles in them that do not exist, have lost their column or are named twice. */
export function checkColumns(check: StoryCheck): RecordProblem[] {
  const { id, records } = check;
  const sets = records.stories.get(id)?.columns ?? [];
  const ids = sets.map((set) => set.id);
  const successors = new Map(
    articlesOf(check).flatMap((article) => {
      const replaced = records.articles.get(`${id}/${article}`)?.frontMatter.supersedes;
      return replaced === undefined ? [] : [[replaced, article] as const];
    }),
  );
  return [
    ...findDuplicates('Set of columns', 'columns', ids),
    ...sets.flatMap(({ id: set, articles }, index) =>
      articles.flatMap((article, place) => {
        const path = ['columns', index, 'articles', place];
        const first = articles.indexOf(article);
        const successor = successors.get(article);
        return [
          ...checkReference({
            path,
            subject: `The set of columns "${set}"`,
            noun: 'article',
            wanted: article,
            known: articlesOf(check),
            mend: `Correct the id, or add ${rawPath(id, article)}.`,
          }),
          ...(first < place ? [{ path, message: namedTwice(set, article, first + 1, place + 1) }] : []),
          ...(successor === undefined ? [] : [{ path, message: columnReplaced(set, article, successor) }]),
        ];
      }),
    ),
  ];
}

function namedTwice(set: string, article: string, first: number, again: number): Message {
  return {
    code: 'duplicate-id',
    sentence: `The set of columns "${set}" names the article "${article}" twice.`,
    evidence: [['entries', `${first} and ${again}`]],
    action: 'Remove one of the two.',
  };
}

function columnReplaced(set: string, article: string, successor: string): Message {
  return {
    code: 'column-replaced',
    sentence: `The set of columns "${set}" names "${article}", which has no column: "${successor}" has taken its place.`,
    evidence: [],
    action: `Name ${successor} instead.`,
  };
}
