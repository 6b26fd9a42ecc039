import type { Form, Place } from './forms.ts';
import { printDay, QUOTED } from './numbers.ts';
import { claimsAt, ends, momentOf } from './figures.ts';
import { type AuditClaim as ClaimRecord, plain, type PlainArticle } from './texts.ts';

/** Sentences on how a count goes over its days, and on what a corrected version changed. */

interface Dated {
  claim: ClaimRecord;
  moment: string;
}

/** The figures of a question by their days, or by their hours on a day of which all hours are known; the earliest before. */
function stagesAt(place: Place, claims: readonly ClaimRecord[]): Dated[][] {
  const dated = claims.map((claim) => ({ claim, moment: momentOf(place, claim) }));
  const days = Map.groupBy(dated, ({ moment }) => moment.slice(0, 10));
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, own]) =>
      own.every(({ moment }) => moment.length > 10)
        ? [...Map.groupBy(own, ({ moment }) => moment)]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([, hour]) => hour)
        : [own],
    );
}

/** The figures that rest on no statement that was taken back: withdrawn, denied, or followed by a lower number. */
function standing(place: Place): ClaimRecord[] {
  const ledger = place.story?.statements ?? [];
  return claimsAt(place).filter(({ restsOn, figure }) => {
    const statement = ledger.find(({ id }) => id === restsOn?.statement);
    const later = ledger.find(({ id }) => id === statement?.supersededBy);
    const isHigh = later?.figures.some(
      (said) =>
        said.question === place.question && Number(said.figure.replace(/[^\d]/gu, '')) < ends(figure)[0],
    );
    return !['withdrawn', 'denied'].includes(statement?.status ?? '') && isHigh !== true;
  });
}

/** What earlier figures leave from below and later ones from above, at each stage. */
function leftAt(stages: readonly Dated[][]): [number, number][] {
  const of = (some: readonly Dated[][], end: 0 | 1) =>
    some.flat().map(({ claim }) => ends(claim.figure)[end]);
  return stages.map((_, index) => [
    Math.max(...of(stages.slice(0, index + 1), 0)),
    Math.min(...of(stages.slice(index), 1)),
  ]);
}

/** True where words with their hedge say these ends; words in quotation marks stand for a figure that has them. */
function says(
  words: string,
  [low, high]: readonly [number, number],
  claims: readonly ClaimRecord[],
): boolean {
  const quoted = /^“(.+)”$/u.exec(words)?.[1];
  if (quoted !== undefined)
    return claims.some(({ figure }) => {
      const [least, most] = ends(figure);
      return plain(figure.text) === plain(quoted) && least === low && most === high;
    });
  const numbers = [...words.matchAll(/\d[\d,]*/gu)].map(([number]) => Number(number.replaceAll(',', '')));
  const [first = NaN, last = first] = numbers;
  const lowest = /^(?:fewer than|at most)/u.test(words) ? 0 : first + (words.startsWith('more than') ? 1 : 0);
  const isOpen = numbers.length === 1 && /^(?:more than|at least)/u.test(words);
  const highest = isOpen ? Infinity : last - (words.includes('fewer than') ? 1 : 0);
  return low === lowest && high === highest;
}

/** True where from the first to the last stage the figures go so, none of them excludes another, and the time is theirs. */
function rises(
  place: Place,
  claims: readonly ClaimRecord[],
  [from, to, when]: readonly [string, string, string],
): boolean {
  const stages = stagesAt(place, claims);
  const left = leftAt(stages);
  const [first, last] = [stages[0] ?? [], stages.at(-1) ?? []];
  const [begin] = leftAt([first]);
  const end = left.at(-1);
  return (
    stages.length > 1 &&
    left.every(([low, high]) => low <= high) &&
    begin !== undefined &&
    end !== undefined &&
    begin[0] < end[0] &&
    says(from, begin, claims) &&
    says(to, end, claims) &&
    isTime(when, first[0]?.moment ?? '', last.at(-1)?.moment ?? '')
  );
}

function isTime(when: string, first: string, last: string): boolean {
  const days = /^between (.+) and (.+)$/u.exec(when);
  if (days) {
    const [, from = '', to = ''] = days;
    return printDay(last) === to && printDay(first).startsWith(from);
  }
  const between = (Date.parse(`${last}:00Z`) - Date.parse(`${first}:00Z`)) / 3_600_000;
  if (when === 'in one day') return between === 24;
  const [, lessThan, count = ''] = /^in (less than )?(\S+) hours?$/u.exec(when) ?? [];
  const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
  const hours = words.includes(count) ? words.indexOf(count) + 1 : Number(count);
  return lessThan === undefined ? between === hours : between < hours && between > hours - 1;
}

const WHEN = String.raw`(between [^.]+ and [^.;]+|in [^.;]+ (?:hours?|day))`;

export const COURSE_FORMS: readonly Form[] = [
  {
    name: 'a number grew from one figure to another',
    pattern: new RegExp(String.raw`^No contradiction if the number grew from (.+?) to (.+?) ${WHEN}$`, 'u'),
    holds: ([, from = '', to = '', when = ''], place) => {
      const claims = claimsAt(place);
      const [stage = []] = stagesAt(place, claims);
      const most = Math.min(...stage.map(({ claim }) => ends(claim.figure)[1]));
      const least = Math.max(...claims.map(({ figure }) => ends(figure)[0]));
      return most < least && rises(place, claims, [from, to, when]);
    },
  },
  {
    name: 'figures go from one to another',
    pattern: new RegExp(String.raw`^From (.+?) to (.+?) ${WHEN}((?:; “.+” (?:was|were) \p{L}+)*)$`, 'u'),
    holds: ([, from = '', to = '', when = '', fallen = ''], place) => {
      const claims = standing(place);
      const back = claimsAt(place).filter((claim) => !claims.includes(claim));
      const told = [...fallen.matchAll(/“([^”]*)”/gu)].map(([, words = '']) => plain(words));
      return (
        rises(place, claims, [from, to, when]) &&
        back.every(({ figure }) => told.includes(plain(figure.text))) &&
        told.every((words) => back.some(({ figure }) => plain(figure.text) === words))
      );
    },
  },
  {
    name: 'what figures leave together',
    pattern: /^Together the figures that stand leave ([^.]+)$/u,
    holds: ([, steps = ''], place) => {
      const claims = standing(place);
      const stages = stagesAt(place, claimsAt(place));
      const own = stages.map((stage) => stage.filter(({ claim }) => claims.includes(claim)));
      const told = [...steps.matchAll(/(?:^|, | and )(.+?) on (\d+ \p{L}+ \d{4})(?:, \d\d:\d\d)?/gu)];
      const left = leftAt(own);
      return (
        told.length === stages.length &&
        told.every(([, words = '', day = ''], index) => {
          const [low, high] = left[index] ?? [0, Infinity];
          const isRight = words === 'no number' ? low > high : says(words, [low, high], claims);
          return isRight && printDay(stages[index]?.[0]?.moment ?? '') === day;
        })
      );
    },
  },
  {
    name: 'what a corrected version changed',
    pattern: new RegExp(String.raw`^(?:.+: )?(.+?) changed ${QUOTED} to ${QUOTED}\.?$`, 'u'),
    holds: ([, label = '', was = '', is = ''], { story }) => {
      const all = [...(story?.articles ?? []), ...(story?.replaced ?? [])];
      const questionsOf = ({ claims }: PlainArticle, words: string) =>
        (claims ?? [])
          .filter(({ figure }) => plain(figure ?? '') === plain(words))
          .map(({ question }) => question);
      return all
        .filter((article) => plain(article.label) === plain(label))
        .some((article) => {
          const before = all.find(({ id }) => id === article.supersedes);
          const asked = before ? questionsOf(before, was) : [];
          return questionsOf(article, is).some((question) => asked.includes(question));
        });
    },
  },
];
