/**
 * Lines that a website puts around an article: general rules, each with lines that it must and must not take.
 * A rule looks at one whole line and removes it or leaves it; nothing inside a line is ever changed. In doubt
 * a line stays.
 */

/** A rule for one kind of furniture; `takes` and `keeps` are its tests. */
export interface BoilerplateRule {
  rule: string;
  pattern: RegExp;
  takes: readonly string[];
  keeps: readonly string[];
}

const BULLET = String.raw`^\s*(?:[•·▪►▶*>»–—-]\s*)?`;
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?';
const END = String.raw`\s*[.:…»>→]?\s*$`;
const line = (words: string) => new RegExp(`${BULLET}(?:${words})${END}`, 'iu');
const beginning = (words: string) => new RegExp(`${BULLET}(?:${words})`, 'iu');

/** The rules that look at a line alone, in the order in which they are asked. */
export const BOILERPLATE_RULES: readonly BoilerplateRule[] = [
  {
    rule: 'lone punctuation',
    pattern: /^[\s\p{P}\p{S}]+$/u,
    takes: ['.', '***', '—'],
    keeps: ['A.', '3'],
  },
  {
    rule: 'related links',
    pattern: new RegExp(
      [
        line(
          '(?:related|recommended|more|further|similar)\\s+(?:articles?|stories|posts?|news|reading|links?|topics|content)',
        ).source,
        line('you (?:may|might) also (?:like|be interested in)').source,
        beginning(
          '(?:(?:also\\s+)?read(?:\\s+(?:also|more|next))?|see also|related|more on this(?: story)?)\\s*:\\s*\\S',
        ).source,
        line('(?:read|see) (?:also|more|next)|also read|see also').source,
      ].join('|'),
      'iu',
    ),
    takes: [
      'Related Articles',
      '• Read also: Two held after fire at port',
      'READ MORE: What we know',
      'See also',
    ],
    keeps: [
      'Read also the report, the minister said.',
      'Related fires broke out in the hills.',
      'More news is expected.',
    ],
  },
  {
    rule: 'comment form',
    pattern: line(
      '(?:leave|post|write|add)\\s+a\\s+(?:reply|comment)|(?:\\d+\\s+)?comments?|join the (?:conversation|discussion)|cancel reply',
    ),
    takes: ['Leave a Reply', 'Leave a Comment', '12 Comments'],
    keeps: ['Leave a reply of that kind, he said, and it is war.', 'Comments by the minister were deleted'],
  },
  {
    rule: 'comment notice',
    pattern:
      /\buses Akismet\b|\bhow your comment data is processed\b|^your email address will not be published\b/iu,
    takes: [
      'This site uses Akismet to reduce spam. Learn how your comment data is processed.',
      'Your email address will not be published. Required fields are marked *',
    ],
    keeps: ['Her email address was published by the group.'],
  },
  {
    rule: 'navigation',
    pattern: line(
      '(?:back|return|scroll) to top(?: button)?|skip to (?:main )?content|(?:next|previous) (?:article|post|story)|home|menu',
    ),
    takes: ['Back to top button', 'Previous article'],
    keeps: ['Back to top form, the team won.'],
  },
  {
    rule: 'source link',
    pattern:
      /^\s*(?:source(?:\s+link)?\s*:?\s*$|(?:source|via|original(?: article)?)\s*:\s*\S+$|https?:\/\/\S+(?:\s+[^.!?]*)?$)/iu,
    takes: [
      'Source link',
      'Source: example.org',
      'https://news.example/story?id=1',
      'https://news.example/a A headline again',
    ],
    keeps: ['Source close to the talks said no.', 'The address https://news.example was blocked.'],
  },
  {
    rule: 'sharing and subscribing',
    pattern: line(
      '(?:share|tweet|email|print|whatsapp|copy link)(?: this)?(?: (?:article|story|post|page))?(?: on \\w+)?|(?:follow|like) us on .{1,40}|(?:subscribe|sign up)(?: (?:now|here|today|to|for)\\b.{0,60})?|advertisement|sponsored(?: content)?|story continues below.{0,20}',
    ),
    takes: ['Share this article', 'ADVERTISEMENT', 'Sign up for our newsletter'],
    keeps: ['Share prices fell.', 'Print workers went on strike'],
  },
  {
    rule: 'timestamp',
    pattern: new RegExp(
      [
        String.raw`^\s*(?:(?:first|last)\s+)?(?:published|updated|posted|modified)\b[\s:]*(?=.*(?:${MONTH}|\d[:/.]\d)).{4,50}(?<![.!?”"])\s*$`,
        String.raw`^\s*(?:\p{L}+day,?\s+)?(?:\d{1,2}\s+${MONTH}|${MONTH}\s+\d{1,2}),?\s+\d{4}(?:[\s,|·–-]+(?:at\s+)?\d{1,2}[:.]\d{2}.{0,15})?\s*$`,
      ].join('|'),
      'iu',
    ),
    takes: [
      'Published 6 February 2023, 10:15 GMT',
      'Last updated: 12/03/2020',
      'Tuesday, March 3, 2020 10:15',
      '3 March 2020',
    ],
    keeps: [
      'Published in March, the report was praised.',
      'March 3 was a Tuesday',
      'Updated plans will follow on 3 March.',
    ],
  },
  {
    rule: 'copyright',
    pattern:
      /^\s*(?:©|(?:\(c\)|copyright)\s*(?:©|\(c\)|copyright|:|by\b|\d{4}\b)).{0,120}$|\ball rights reserved\b.{0,80}$/iu,
    takes: [
      '© 2020 The Daily Example',
      '(c) 2020 Example',
      'Copyright 2020 Example Ltd. All rights reserved.',
    ],
    keeps: ['(C) is the third option', 'Copyright law was at issue, the judge said.'],
  },
  {
    rule: 'aggregator notice',
    pattern:
      /\b(?:automatic|news) aggregator\b|\b(?:trademarks|materials|content)\b.{0,60}\bbelongs? to (?:their|its|the) (?:rightful |respective )?(?:owners?|authors?)\b|\bif you are the (?:owner|author) of (?:the|this) (?:content|material|article)\b/iu,
    takes: [
      'Example is an automatic aggregator of the world’s media. All materials belong to their authors.',
      'If you are the owner of the content and do not want it here, write to us.',
    ],
    keeps: ['The lands belong to their owners, the court ruled.'],
  },
  {
    rule: 'desk sign-off',
    pattern: /^\s*\(?[a-z]{1,4}(?:-[a-z]{1,4})*(?:\/[a-z]{1,4}(?:-[a-z]{1,4})*)+\)?\.?\s*$/u,
    takes: ['ab-cde/fg/hi', '(jk/lmn)'],
    keeps: ['and/or so he said', 'AP/Reuters'],
  },
];

const SECTION_WORDS = new Set(
  (
    'news world international national local regional global top latest breaking home politics political policy business economy ' +
    'economics economic finance financial markets money technology tech science health environment climate energy weather ' +
    'education culture arts art entertainment lifestyle life travel food style opinion opinions editorial analysis comment ' +
    'sport sports society social religion crime law justice courts conflict conflicts war wars disaster disasters accident ' +
    'accidents unrest crisis security defence defense diplomacy human rights labour labor transport media video photos live ' +
    'updates features africa asia europe americas america middle east north south west central eastern western pacific'
  ).split(' '),
);

/** True for the name of a site's section: at most four words, all of them words of such names. */
export function isSectionName(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    words.length > 0 &&
    words.length <= 4 &&
    !/[.!?:;,]/.test(text) &&
    words.every((word) => word === 'and' || SECTION_WORDS.has(word))
  );
}

/** True for two to four capitalised words and nothing else: a name, or a heading; only its place can tell. */
export function isNameLike(text: string): boolean {
  return /^\s*\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*){1,3}\s*$/u.test(text) && !/[.!?]\s*$/.test(text);
}

/** The name of the rule that removes a line wherever it stands; null if the line may be part of an article. */
export function findBoilerplate(text: string): string | null {
  return BOILERPLATE_RULES.find(({ pattern }) => pattern.test(text))?.rule ?? null;
}
