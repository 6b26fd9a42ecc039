import { anyOf, type FurnitureRule, line } from './rule.ts';
import { either } from '../../text/rule.ts';

/** What a website says to its readers around an article: comments, advertisements, notices. */

const COUNT = String.raw`\d[\d.,]*[km]?`;

/** Two of these together make a notice of an aggregator; one alone may stand in a story. */
const AGGREGATOR_MARKS = [
  String.raw`\b(?:automatic|news) aggregator\b`,
  String.raw`\b(?:trademarks|materials|content)\b.{0,60}\bbelongs? to (?:their|its|the) (?:rightful |respective )?(?:owners?|authors?)\b`,
  String.raw`\bif you are the (?:owner|author) of (?:the|this) (?:content|material|article)\b`,
  String.raw`\b(?:hyper)?link to the (?:primary|original) source\b`,
  String.raw`\b(?:do not want|will be (?:deleted|removed)|contact us|write to us|e-?mail us)\b`,
];

/** The rules for a website’s own words, and for lines that hold no word at all. */
export const NOTICE_RULES: readonly FurnitureRule[] = [
  {
    rule: 'lone punctuation',
    pattern: /^[\s\p{P}\p{S}]+$/u,
    takes: ['.', '***', '—', '___'],
    keeps: ['A.', '3'],
  },
  {
    rule: 'comment form',
    pattern: anyOf(
      line(
        '(?:leave|post|write|add)\\s+(?:a|your)\\s+(?:reply|comment)|cancel reply|have your say|be the first to comment',
      ),
      line(
        `(?:${COUNT}\\s+)?(?:(?:view|show|see|read|load|hide)\\s+)?(?:all\\s+|more\\s+)?(?:${COUNT}\\s+)?comments?(?:\\s*\\(\\s*${COUNT}\\s*\\))?`,
      ),
      line('(?:log|sign) in to (?:post a )?comment|comments are closed|join the (?:conversation|discussion)'),
    ),
    takes: [
      'Leave a Reply',
      'Leave a Comment',
      '12 Comments',
      '98 View comments',
      'View all 1,204 comments',
      'Comments (12)',
      'Comments are closed.',
    ],
    keeps: [
      'Leave a reply of that kind, he said, and it is war.',
      'Comments by the minister were deleted',
      'Comments: 3,000 in an hour, the paper said',
      'The 98 comments were deleted',
    ],
  },
  {
    rule: 'comment notice',
    pattern: anyOf(
      String.raw`^\s*this site uses Akismet\b`,
      String.raw`^\s*(?:learn|find out|see) how your comment data is processed\b`,
      String.raw`^\s*your email address will not be published\b`,
    ),
    takes: [
      'This site uses Akismet to reduce spam. Learn how your comment data is processed.',
      'Your email address will not be published. Required fields are marked *',
    ],
    keeps: [
      'Her email address was published by the group.',
      'The paper uses Akismet, which stopped 3,000 messages.',
    ],
  },
  {
    rule: 'notice of a script',
    pattern: anyOf(
      String.raw`^[^“”"\d]{0,120}\b(?:enable|turn on|activate|requires?|support) javascript\b[^“”"\d]{0,80}$`,
      String.raw`^thank you for your patience while we verify access\b`,
    ),
    takes: ['Please enable JavaScript in your browser settings.', 'This site requires JavaScript to work.'],
    keeps: ['They wrote it in JavaScript, and 12 banks lost money.', '“Enable JavaScript,” he said.'],
  },
  {
    rule: 'advertisement',
    pattern: anyOf(
      line(
        '(?:skip |remove |hide )?(?:advert|ad|advertisement|advertising)s?|advertise with us|(?:sponsored|promoted|' +
          'paid|partner)(?: (?:content|stories|links|by \\p{L}+))?|(?:story|article) continues (?:below|after).{0,30}|' +
          'scroll to continue(?: reading)?(?: with content)?|report (?:this )?ad|ad feedback',
      ),
    ),
    takes: [
      'ADVERTISEMENT',
      'Sponsored content',
      'Story continues below advertisement',
      'Scroll to continue',
    ],
    keeps: ['Sponsored by two states, the talks failed.', 'Ad spending fell by 12 per cent'],
  },
  {
    rule: 'cookie notice',
    pattern: anyOf(
      String.raw`^\s*(?:we(?:,? and our (?:\d+ )?partners,?)?|this (?:web)?site|our (?:web)?site) uses? (?:\p{L}+ )?cookies\b(?!.*\d)`,
      String.raw`^\s*by (?:continuing to (?:use|browse)|using) (?:this|our) (?:web)?site,? you (?:agree|consent|accept)\b(?!.*\d)`,
      line(
        '(?:accept|reject|allow|decline|manage)(?: (?:all|only|necessary|essential))*(?: (?:cookies|preferences|settings|options))|(?:accept|reject|allow) all',
      ),
      line(
        '(?:cookies?|privacy|consent) (?:policy|notice|settings|preferences|statement)|we value your privacy|' +
          'terms (?:of (?:use|service)|and conditions|& conditions)',
      ),
    ),
    takes: [
      'We use cookies to personalise content and to analyse our traffic.',
      'This website uses cookies.',
      'By continuing to use this site, you agree to our use of cookies.',
      'Accept all cookies',
      'Reject all',
      'Cookie settings',
      'Privacy Policy',
    ],
    keeps: [
      'We use cookies to feed 3,000 soldiers, said Anna Example.',
      'Accept all terms, he told the 12 members.',
      'By using this site the army cut the road, and you agree, he asked, that it was right?',
    ],
  },
  {
    rule: 'aggregator notice',
    // Most lines have none of these, and are looked through once.
    pattern: new RegExp(
      `^(?=.*${either(...AGGREGATOR_MARKS)})${either(
        ...AGGREGATOR_MARKS.flatMap((one, index) =>
          AGGREGATOR_MARKS.slice(index + 1).map((other) => `(?=.*${one})(?=.*${other})`),
        ),
      )}`,
      'iu',
    ),
    takes: [
      'Example is an automatic aggregator of the world’s media. All materials belong to their authors.',
      'If you are the owner of the content and do not want it here, write to us.',
    ],
    keeps: [
      'The lands belong to their owners, the court ruled.',
      'The news aggregator lost 3,000 readers in a day.',
      'All materials belong to their owners, said the port, which lost 250 containers.',
    ],
  },
];
