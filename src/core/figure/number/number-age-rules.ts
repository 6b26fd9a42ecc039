import type { KindRule } from './kind-rule.ts';

/** The rules for numbers that are ages. */

/** A person, where an age may follow behind a comma. */
const PERSON =
  '(?:man|woman|boy|girl|mother|father|son|daughter|brother|sister|driver|student|teenager|pensioner|soldier|officer|worker|teacher)';

/** In the order in which they are asked. */
export const AGE_RULES: readonly KindRule[] = [
  {
    kind: 'age',
    after: /^[\s-]*(?:years?|months?)[\s-]+olds?\b/i,
    takes: ['an [81]-year-old voter', 'a [6] month old baby'],
    keeps: ['[81] years of old walls', '[81] old-timers'],
  },
  {
    kind: 'age',
    before: /\b(?:aged?|ages)\s+(?:\w+\s+)?(?:\d+\s+(?:and|to|or)\s+|\d+[-–])?$/i,
    takes: ['aged [34]', 'ages 5 to [11]', 'aged just [12]'],
    keeps: ['caged [34]', 'aged 12 children and [34]'],
  },
  {
    kind: 'age',
    before: /\baged\s+(?:\d+(?:,\s+|,?\s+and\s+))+$/i,
    takes: ['aged 9, [12]', 'aged 9, 10 and [12]'],
    keeps: ['aged 9, seized [12]', 'managed 9, [12]'],
  },
  {
    kind: 'age',
    after: /^-?\s+(?:and|or|to)\s+\d+[\s-]+(?:years?|months?)[\s-]+olds?\b/i,
    takes: ['between [3] and 6 years old', '[3] to 6-month-olds'],
    keeps: ['[3] and 6 years later', '[3] and old men'],
  },
  {
    kind: 'age',
    number: /^\d{1,3}$/,
    before: /\p{Lu}[\p{L}'’-]+,\s+$/u,
    after: /^(?:[,;)]|\.?$)/,
    takes: ['Jane Roe, [34],', '(John Doe, [7])', 'Mary Major, [34]'],
    keeps: ['the ferry, [34],', 'Jane Roe, [1934],', 'Port Ellery, [34] dead'],
  },
  {
    kind: 'age',
    number: /^\d{1,2}$/,
    before: new RegExp(
      String.raw`\b(?:people|persons?|men|women|children|boys|girls|adults?|those|anyone|residents|patients|pensioners|voters)\s+` +
        String.raw`(?:(?:who\s+(?:are|were)|aged)\s+)?(?:over|under|above|below)\s+$`,
      'i',
    ),
    after: /^(?=$|[\s.,;:)])(?!\s+(?:people|men|women|children|others)\b)/i,
    takes: ['12 people over [60]', 'children under [5] died'],
    keeps: ['boats under [12]', 'people over [600]', 'women over [12] children'],
  },
  {
    kind: 'age',
    number: /^(?:\d{1,2}|\p{L}+)$/u,
    before:
      /[,(–—-]\s*(?:all|both|most|many|some|several|mostly)\s+(?:of\s+(?:them|whom)\s+)?(?:(?:were|are|aged)\s+)?(?:over|under|above|below)\s+$/iu,
    after: /^\s*(?:$|[.,;:)–—-])/u,
    takes: ['six men, all over [70], died', 'women (most of them under [30])'],
    keeps: ['six men, all over [70] homes', 'all over [70], they'],
  },
  {
    kind: 'age',
    before: /\b(?:over|under)-$/i,
    takes: ['an under-[12] side', 'over-[60]'],
    keeps: ['under [12]', 'thunder-[12]'],
  },
  {
    kind: 'age',
    number: /^\d{1,3}$/,
    before: new RegExp(String.raw`\b(?:an?|the|another)\s+(?:[\p{L}-]+\s+)?${PERSON},\s+$`, 'iu'),
    after: /^(?:[,;)]|\.?$)/,
    takes: ['a man, [34]', 'the bus driver, [51],'],
    keeps: ['a man, [34] hurt', 'the ferry, [34],'],
  },
  {
    kind: 'age',
    number: /^\d{1,2}$/,
    before: /(?:^|,\s+)$/,
    after: /^,\s+(?:of|from)\s+\p{Lu}/u,
    takes: ['[34], of Norwick', 'Doe, [34], from Norwick'],
    keeps: ['[34] from Norwick', '[34], of whom', 'with [34], from Norwick'],
  },
  {
    kind: 'age',
    after: /^\s+(?:and|or)\s+(?:older|younger|elder)\b/i,
    takes: ['people [65] and older', '[18] or younger'],
    keeps: ['[65] and old', '[18] or over'],
  },
  {
    kind: 'age',
    number: /^\d{1,2}$/,
    before:
      /\b(?:people|persons|men|women|children|boys|girls|adults|those|anyone|everyone|residents)\s+(?:aged\s+)?$/i,
    after: /^\s+(?:and|or)\s+(?:under|over|up|above|below)\b/i,
    takes: ['children [12] and under', 'those [65] or over'],
    keeps: ['boats [12] and under', 'children [12] and underneath'],
  },
];
