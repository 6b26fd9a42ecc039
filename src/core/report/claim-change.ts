import type { ClaimRecord } from '../../schemas/published/claim-record.ts';
import type { ClaimEntry } from '../../schemas/content/claims.ts';
import { claimRecords } from '../data/claim-data.ts';
import { formatDay } from '../text/day.ts';
import { printReading } from '../reading/figure-print.ts';
import { printTime } from '../time/time-words.ts';
import type { StoryContent } from '../story/content.ts';

/** Claims before and after a change. */

/** What became of a claim; `broken` ones are still written down, and no longer hold against their article. */
export interface ClaimChange {
  kind: 'added' | 'changed' | 'removed' | 'broken';
  id: string;
  article: string;
  /** The head of the article's column, and the label of the question. */
  column: string;
  row: string;
  /** The claim as it is now; as it was for one that is gone. */
  exact: string;
  /** Null for a claim in words. */
  figure: string | null;
  /** Of a changed claim, what is different, each as it was and as it is. */
  differs: readonly { what: string; before: string; after: string }[];
}

const NONE = 'none';

/** A claim as published, with the editor's note. */
type NotedRecord = ClaimRecord & { note: string | undefined };

/** The parts of a claim that a reader sees, in words; where in the article it stands is not one of them. */
const PARTS: readonly (readonly [what: string, print: (record: NotedRecord) => string])[] = [
  ['question', ({ question }) => question.id],
  ['quote', ({ quote }) => `“${quote.exact}”`],
  [
    'figure',
    (record) => {
      const text = textOf(record);
      return text === null ? NONE : `“${text}”`;
    },
  ],
  ['reading', printRecord],
  ['attribution', ({ attribution }) => (attribution === null ? NONE : `“${attribution}”`)],
  ['as of', ({ asOf }) => formatDay(asOf)],
  ['rests on', ({ restsOn }) => (restsOn ? `${restsOn.statement} (${restsOn.basis})` : NONE)],
  ['because', ({ restsOn }) => restsOn?.because ?? NONE],
  ['note', ({ note }) => note ?? NONE],
];

/** The words of a figure or a time as printed; null of a claim in words. */
function textOf({ figure, time }: ClaimRecord): string | null {
  return figure?.text ?? time?.text ?? null;
}

function printRecord({ figure, time }: ClaimRecord): string {
  if (time) return printTime(time);
  return figure ? printReading(figure, figure.unit) : NONE;
}

/**
 * The claims of one story that differ, by question and column as they are now, and then those that are gone;
 * `isWritten` says of a claim that is gone whether it still stands in its claims file.
 */
export function listClaimChanges(
  base: StoryContent | undefined,
  head: StoryContent | undefined,
  isWritten: (record: ClaimRecord) => boolean,
): ClaimChange[] {
  const before = recordsOf(base);
  const after = recordsOf(head);
  const now = [...after].flatMap(([id, record]): ClaimChange[] => {
    const was = before.get(id);
    if (!was) return [changeOf('added', record, head)];
    const differs = PARTS.map(([what, print]) => ({
      what,
      before: print(was),
      after: print(record),
    })).filter((part) => part.before !== part.after);
    return differs.length === 0 ? [] : [{ ...changeOf('changed', record, head), differs }];
  });
  const gone = [...before].filter(([id]) => !after.has(id));
  return [
    ...now,
    ...gone.map(([, record]) => changeOf(isWritten(record) ? 'broken' : 'removed', record, base)),
  ];
}

function recordsOf(content: StoryContent | undefined): Map<string, NotedRecord> {
  const records = content ? claimRecords(content, (address) => address) : [];
  const entries = new Map<string, ClaimEntry>(
    content?.articles.flatMap(({ id, claims, worded }) =>
      [...claims, ...worded].map(({ entry }): [string, ClaimEntry] => [
        `${content.id}/${id}/${entry.id}`,
        entry,
      ]),
    ),
  );
  return new Map(records.map((record) => [record.id, { ...record, note: entries.get(record.id)?.note }]));
}

function changeOf(
  kind: ClaimChange['kind'],
  record: ClaimRecord,
  content: StoryContent | undefined,
): ClaimChange {
  const { id, article, question, quote } = record;
  const column = content?.articles.find((one) => one.id === article)?.label ?? article;
  const row = content?.story.questions.find((one) => one.id === question.id)?.label ?? question.id;
  return { kind, id, article, column, row, exact: quote.exact, figure: textOf(record), differs: [] };
}
