import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NO_AUTHOR } from '../../src/core/article/byline.ts';
import { NO_PLACE } from '../../src/core/article/dateline.ts';
import { NO_HEADLINE } from '../../src/core/article/first-line.ts';
import { FURNITURE_RULES } from '../../src/core/article/furniture/rules.ts';
import { READING_RULES } from '../../src/core/figure/figure-rule.ts';
import { parseFigure, WORDED } from '../../src/core/figure/figure.ts';
import { fitsRule } from '../../src/core/figure/number/number-kind.ts';
import { KIND_RULES } from '../../src/core/figure/number/number-kind-rules.ts';
import { OLD_SUM_RULES } from '../../src/core/figure/number/number-sign-rules.ts';
import { DATE_LIKE, FORMULA } from '../../src/core/data/csv.ts';
import { UNREAD_HEDGES } from '../../src/core/figure/unread-hedge.ts';
import { HEDGES } from '../../src/core/figure/hedge.ts';
import { isOtherwise, OTHERWISE } from '../../src/core/measure/beside.ts';
import { readMeasure } from '../../src/core/measure/measure.ts';
import { MEASURE_RULES } from '../../src/core/measure/measure-rule.ts';
import { UNITS } from '../../src/core/measure/unit.ts';
import { COUNT_SOURCES } from '../../src/core/quotation/speaker/count-source.ts';
import { WRITING_RULES } from '../../src/core/quotation/speaker/writing.ts';
import { ASIDE_RULES } from '../../src/core/passage/aside.ts';
import { REPORTING_VERBS, wholly } from '../../src/core/quotation/speaker/reporting-verb.ts';
import { KNOWN_BY } from '../../src/core/quotation/speaker/known-by.ts';
import { CALL_RULES, THING_RULES, TITLE_RULES } from '../../src/core/quotation/speaker/thing-name.ts';
import {
  CAPTION_BOX,
  FRAME_BOX,
  PICTURE_BOX,
  PULL_BOX,
  SITE_BOX,
  TIME_BOX,
} from '../../src/core/intake/page/page-box.ts';
import { AGES_BESIDE, AGES_OF } from '../../src/core/suggest/counting/age.ts';
import { UNLISTED } from '../../src/core/quotation/speaker/unlisted-verb.ts';
import { ACTS } from '../../src/core/suggest/fate/act.ts';
import { COUNT_RULES } from '../../src/core/suggest/counting/count-rules.ts';
import { NOUN_RULES, NOUNS } from '../../src/core/suggest/counting/counted-noun-words.ts';
import { classOf } from '../../src/core/suggest/counting/counted-noun.ts';
import { PLACES } from '../../src/core/suggest/counting/event-place.ts';
import { COUNTS } from '../../src/core/suggest/fate/counted-fate.ts';
import { FATES } from '../../src/core/suggest/fate/fate.ts';
import { LINK_RULES } from '../../src/core/suggest/counting/figure-link-rules.ts';
import { SPEAKER_RULES } from '../../src/core/suggest/figure-speaker-rules.ts';
import { NO_COUNTS } from '../../src/core/suggest/counting/no-count.ts';
import { PARTS_DONE } from '../../src/core/suggest/counting/part-done.ts';
import { EARLIER_EVENTS } from '../../src/core/suggest/counting/other-event.ts';
import { OF_FATE, PARTS } from '../../src/core/suggest/counting/part-of.ts';
import { RIVALS } from '../../src/core/suggest/counting/rival.ts';
import { DENOMINATORS, findOccurrences } from '../../src/core/suggest/counting/scene.ts';
import { SUPPOSITIONS } from '../../src/core/suggest/counting/supposition-rules.ts';
import { OF_WHAT, TOLLS } from '../../src/core/suggest/counting/toll.ts';
import { DIMENSIONS, MEASURED_RULES } from '../../src/core/suggest/measured-row-rules.ts';
import { PEOPLE_WORDS } from '../../src/core/suggest/counted-people.ts';
import { ASKED_RULES } from '../../src/core/suggest/row/asked-quantity.ts';
import { CUES, DENIED } from '../../src/core/suggest/row/cue.ts';
import { CONTEXT_RULES } from '../../src/core/suggest/around/figure-context-rules.ts';
import { PLACE_RULES } from '../../src/core/suggest/around/figure-place.ts';
import { SIDE_RULES } from '../../src/core/suggest/around/figure-side.ts';
import { LIKELY_RULES } from '../../src/core/suggest/row/likely-row-rules.ts';
import { OWN_WORDS } from '../../src/core/suggest/row/own-words.ts';
import { GROUPS, POPULATION_KINDS } from '../../src/core/suggest/row/population-kinds.ts';
import { POPULATION_RULES, readPopulation } from '../../src/core/suggest/row/population.ts';
import { APPOSED, NOW, OLD_MONEY } from '../../src/core/suggest/row/proposal-reading.ts';
import { BACK_RULES } from '../../src/core/suggest/row/row-place.ts';
import { LONGER_TIMES } from '../../src/core/suggest/row/row-time.ts';
import { SURROUNDING_RULES } from '../../src/core/suggest/around/surroundings.ts';
import { TOLD_RULES } from '../../src/core/suggest/row/told.ts';
import { NAME_ENDS } from '../../src/core/suggest/row/side-name.ts';
import { DAY_PARTS } from '../../src/core/time/day-part.ts';
import { NO_SCENE } from '../../src/core/time/found-day.ts';
import { readTime } from '../../src/core/time/time.ts';
import { TIME_HEDGES } from '../../src/core/time/time-hedge.ts';
import { EXAMPLE_DAY, TIME_RULES } from '../../src/core/time/time-rule.ts';
import { SCENE_ENDS } from '../../src/core/story/hour-day.ts';
import type { Examples, Rule } from '../../src/core/text/rule.ts';
import { OTHERS } from '../../src/core/verdict/other-count.ts';
import type { ReadingRule } from '../../src/core/figure/hedge.ts';
import { interval } from '../unit/kit/interval-notation.ts';
import { measureNotation, timeNotation } from '../unit/kit/phrase-score.ts';

/** Every table of rules against the examples beside its rows: each row takes what it says, and keeps the rest. */

type Rows<Row extends Examples> = readonly Row[] | Readonly<Record<string, Row>>;

/** Tells what a table's rows do wrong: what one leaves that it should take, or takes that it should keep. */
function holds<Row extends Examples>(
  name: string,
  rows: Rows<Row>,
  takes: (row: Row, text: string) => boolean,
): void {
  test(`the rows of ${name} take and keep what they say`, () => {
    const named = Object.entries<Row>(rows);
    const wrong = named.flatMap(([key, row]) => {
      const label = `${key} (${row.takes[0] ?? 'no example'})`;
      return [
        ...(row.takes.length > 0 && row.keeps.length > 0 ? [] : [`${label} lacks an example`]),
        ...row.takes.filter((text) => !takes(row, text)).map((text) => `${label} leaves: ${text}`),
        ...row.keeps.filter((text) => takes(row, text)).map((text) => `${label} takes: ${text}`),
      ];
    });
    expect(named.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
}

/** Whether a pattern is found in a text, whatever its flags. */
const finds = ({ pattern }: Rule, text: string) => text.search(pattern) >= 0;

/** Rules of reading with what they take as a list; the intervals that they make stand in a test of their own. */
const asRows = (rules: Readonly<Record<string, ReadingRule>>) =>
  Object.entries(rules).map(([name, { takes, keeps, rule }]) => ({
    ...{ name, rule, keeps },
    takes: Object.keys(takes),
  }));
const timeRules = { ...TIME_RULES, ...TIME_HEDGES, ...DAY_PARTS };
const timeOf = (text: string) => readTime(text, { day: EXAMPLE_DAY });

holds('figure rules', asRows(READING_RULES), ({ rule }, text) => parseFigure(text)?.rule === rule);
holds('rules of time', asRows(timeRules), ({ rule }, text) => timeOf(text)?.rule === rule);
holds('days of no scene', NO_SCENE, finds);
holds('ends of a scene', SCENE_ENDS, finds);
holds('rules of measure', asRows(MEASURE_RULES), ({ rule }, text) => readMeasure(text)?.rule === rule);
holds('units', UNITS, ({ unit }, text) => readMeasure(text.replace(/[[\]]/gu, ''))?.unit === unit);
holds('measures that are meant otherwise', OTHERWISE, ({ after, units }, text) => {
  const [, measure = '', behind = ''] = text.split(/[[\]]/u);
  const unit = readMeasure(measure)?.unit ?? '';
  return after.test(behind) && isOtherwise(behind, unit) && (units?.includes(unit) ?? true);
});
holds('kinds of numbers', [...OLD_SUM_RULES, ...KIND_RULES], (rule, text) => {
  const [before = '', number = '', after = ''] = text.split(/[[\]]/u);
  return fitsRule(rule, { before, number, after });
});
holds('hedges that are not read', UNREAD_HEDGES, (rule, text) => {
  const [before = '', number = '', after = ''] = text.split(/[[\]]/u);
  return fitsRule(rule, { before, number, after });
});
holds('furniture', FURNITURE_RULES, finds);
holds('what stands beside an article', ASIDE_RULES, finds);
holds('words that are no place', [NO_PLACE], finds);
holds('words that are no author', [NO_AUTHOR], finds);
holds('what no headline looks like', NO_HEADLINE, finds);
holds('names of elements', [CAPTION_BOX, SITE_BOX, FRAME_BOX, TIME_BOX, PULL_BOX, PICTURE_BOX], finds);
holds('names of things', THING_RULES, ({ before }, text) => before.test(text));
holds('reporting verbs', REPORTING_VERBS, ({ forms }, text) => wholly(forms).test(text));
holds('what unnamed people are known by', KNOWN_BY, finds);
holds('titles', TITLE_RULES, finds);
holds('what is called so', CALL_RULES, finds);
holds('verbs beside quoted words', UNLISTED, finds);
holds('whose a writing is', WRITING_RULES, finds);
holds('who counted', COUNT_SOURCES, finds);
holds('suppositions', SUPPOSITIONS, finds);
holds('earlier events', EARLIER_EVENTS, finds);
holds('what tolls count', OF_WHAT, finds);
holds('tolls', TOLLS, finds);
holds('fates of groups', OF_FATE, finds);
holds('parts', PARTS, finds);
holds('places of events', PLACES, finds);
holds('amounts in words', WORDED, finds);
holds('nouns', NOUNS, ({ noun }, text) => classOf(text) === noun);
holds('words after a figure', NOUN_RULES, finds);
holds('links of figures', LINK_RULES, finds);
holds('speakers', SPEAKER_RULES, finds);
holds('counts', COUNT_RULES, finds);
holds('counts of others', OTHERS, finds);
holds('denominators', DENOMINATORS, finds);
holds('ages', AGES_OF, finds);
holds('second figures', RIVALS, finds);
holds('ages beside persons', AGES_BESIDE, finds);
holds('numbers that count nobody', NO_COUNTS, finds);
holds('what was done with a part', PARTS_DONE, finds);
holds('what the words about a figure say', CONTEXT_RULES, finds);
holds('where a figure is of', PLACE_RULES, finds);
holds('whose a figure is', SIDE_RULES, finds);
holds('words of whom a figure counts', PEOPLE_WORDS, finds);
holds('populations', POPULATION_RULES, finds);
holds('what comes back to the event', [NOW], finds);
holds('what people are besides', [APPOSED], finds);
holds('money of the past', [OLD_MONEY], finds);
holds('ends of names', [NAME_ENDS], finds);
holds('what begins a formula', [FORMULA], finds);
holds('what is like a day', [DATE_LIKE], finds);
holds('words beside a figure', SURROUNDING_RULES, finds);
holds('words that speak of a quantity', CUES, finds);
holds('what is said for the quantities of stories', OWN_WORDS, finds);
holds('which row is likely', LIKELY_RULES, finds);
holds('members of groups', GROUPS, finds);
holds('what is denied', [DENIED], finds);
holds('what a figure goes on with', ASKED_RULES, finds);
holds('what is told of a figure', TOLD_RULES, finds);
holds('what goes back to a place', BACK_RULES, finds);
holds('what titles say is measured', DIMENSIONS, finds);
holds('hours and measures of rows', MEASURED_RULES, finds);
holds('longer times', LONGER_TIMES, finds);
for (const [kind, row] of Object.entries(POPULATION_KINDS))
  holds(`the kind ${kind}`, [row], (_, text) => readPopulation(text).kinds.includes(kind));

for (const [name, wordings] of Object.entries({ ACTS, FATES, COUNTS }))
  holds(name, wordings, (row, masked) => findOccurrences({ masked }, [row]).length > 0);

test.each(Object.values(READING_RULES).flatMap(({ takes }) => Object.entries<string>(takes)))(
  '"%s" is %s',
  (phrase, notation) => {
    expect(parseFigure(phrase)).toMatchObject(interval(notation));
  },
);

test.each(Object.values(timeRules).flatMap(({ takes }) => Object.entries<string>(takes)))(
  '"%s" is %s',
  (phrase, notation) => {
    const read = timeOf(phrase);
    expect(read && timeNotation(read)).toBe(notation);
  },
);

test.each(Object.values(MEASURE_RULES).flatMap(({ takes }) => Object.entries<string>(takes)))(
  '"%s" is %s',
  (phrase, notation) => {
    const read = readMeasure(phrase);
    expect(read && measureNotation(read)).toBe(notation);
  },
);

/** The alternatives of a pattern that stand in no brackets. */
function alternativesOf(source: string): string[] {
  const flat = source.replace(/\((?:[^()]|\([^()]*\))*\)/gu, (part) => part.replaceAll('|', '/'));
  return flat.split('|');
}

test('every word of a hedge is read by its own row', () => {
  const wrong = Object.entries(HEDGES).flatMap(([hedge, { before }]) =>
    before
      .flatMap(alternativesOf)
      .filter((words) => /^[a-z ]+$/u.test(words) && parseFigure(`${words} 100`)?.hedge !== hedge),
  );
  expect(wrong).toEqual([]);
});

test('every file with a table of rules stands above', () => {
  const own = readFileSync('tests/house/rules.test.ts', 'utf8');
  // These are rows of the tables above.
  const parts = [
    'article/furniture/',
    'figure/number/number-date-rules.ts',
    'figure/number/number-age-rules.ts',
    'figure/number/number-code-rules.ts',
    'figure/number/number-measure-rules.ts',
    'figure/number/number-score-rules.ts',
    'figure/number/number-sign-rules.ts',
    'suggest/fate/hurt-or-held.ts',
  ];
  const files = readdirSync('src/core', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(
      (path) =>
        path.endsWith('.ts') && /^\s*takes: [[{]/mu.test(readFileSync(join('src/core', path), 'utf8')),
    );
  expect(files).toContain('figure/hedge.ts');
  expect(
    files.filter((path) => !own.includes(`core/${path}'`) && !parts.some((part) => path.startsWith(part))),
  ).toEqual([]);
});
