import fc from 'fast-check';

/** Claims files laid out in the ways that people lay them out: comments, blank lines, braces, quotation marks. */

const LETTERS = Array.from('abcdefgh ABC’“”é,:#-&*!?{}[]"\'|>%@`0123456789.');
/** Words with all signs that mean something to YAML. */
export const words = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 24 })
  .map((letters) => letters.join(''))
  .filter((text) => /[a-z0-9]/u.test(text.trim()));
const id = fc.stringMatching(/^[a-z]{1,6}(?:-[a-z0-9]{1,4})?$/u);

/** A claim as an editor may write it. */
export const claim = fc
  .record(
    {
      id,
      question: id,
      exact: words,
      figure: words,
      attribution: words,
      note: words,
      asOf: fc.constant('2024-03-03T18:00'),
    },
    { requiredKeys: ['id', 'question', 'exact'] },
  )
  .map((entry): Record<string, string> => ({ ...entry }));
/** A left-out number as an editor or a program may write it. */
export const leftOut = fc
  .record(
    { exact: words, prefix: words, reason: words, proposed: fc.constant('true') },
    { requiredKeys: ['exact', 'reason'] },
  )
  .map((entry): Record<string, string> => ({ ...entry }));

const comment = fc.constantFrom('# of the ministry', '#', '# - id: old', "#'");
const times = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 2 });
const quoted = (text: string) => JSON.stringify(text);
const single = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** An entry as lines that begin with its dash: between braces or key under key, quoted in one way or the other. */
const laidOut = (entry: fc.Arbitrary<Record<string, string>>) =>
  fc
    .record({
      entry,
      isFlow: fc.boolean(),
      quote: fc.constantFrom(quoted, single),
      behind: fc.constantFrom('', ' # read', '   # twice'),
      above: times(comment),
      below: times(comment),
      gap: fc.constantFrom(0, 0, 1, 2),
      free: fc.option(comment),
      folds: fc.boolean(),
    })
    .map(({ entry: held, isFlow, quote, behind, above, below, gap, free, folds }) => {
      const pairs = Object.entries(held).map(([key, value]) => [key, quote(value)] as const);
      const body = isFlow
        ? [`- { ${pairs.map(([key, value]) => `${key}: ${value}`).join(', ')} }${behind}`]
        : pairs.map(([key, value], index) => {
            const isFolded = folds && key === 'note' && !/[ #]$|^[ #]| {2}/u.test(held[key] ?? '');
            return `${index === 0 ? '- ' : '  '}${key}: ${isFolded ? `>-\n      ${held[key] ?? ''}` : value + behind}`;
          });
      const lines = [...above, ...body, ...below.map((one) => `    ${one}`)];
      return {
        lines,
        gap: [...Array<string>(gap).fill(''), ...(free === null || gap === 0 ? [] : [free, ''])],
      };
    });

/** The entries of a list below its key, and what stands between them. */
const list = (key: string, entry: fc.Arbitrary<Record<string, string>>, fewest: number) =>
  fc
    .record({
      entries: fc.array(laidOut(entry), { minLength: fewest, maxLength: 4 }),
      column: fc.constantFrom(0, 2, 4),
      behind: fc.constantFrom('', ' # all'),
    })
    .map(({ entries, column, behind }) => ({
      count: entries.length,
      lines: [
        `${key}:${behind}`,
        ...entries.flatMap(({ lines, gap }, index) =>
          [...lines, ...(index < entries.length - 1 ? gap : [])]
            .flatMap((line) => line.split('\n'))
            .map((line) => (line === '' ? '' : ' '.repeat(column) + line)),
        ),
      ],
    }));

/** A claims file of two lists with so many entries at least, in any layout. */
export const laidOutClaims = (fewest: number) =>
  fc
    .record({
      claims: list('claims', claim, fewest),
      left: list('leftOut', leftOut, fewest),
      top: times(comment),
      between: fc.constantFrom([], [''], ['', '# below', '']),
      foot: fc.constantFrom([], ['', '# end']),
      mark: fc.constantFrom('\n', '\r\n'),
      isClosed: fc.boolean(),
    })
    .map(({ claims, left, top, between, foot, mark, isClosed }) => ({
      text: [...top, ...claims.lines, ...between, ...left.lines, ...foot].join(mark) + (isClosed ? mark : ''),
      claims: claims.count,
      leftOut: left.count,
    }));
