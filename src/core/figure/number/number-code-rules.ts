import { either } from '../../text/rule.ts';
import type { KindRule } from './kind-rule.ts';

/** Numbers that one dials, writes on a letter or pays into: telephones, accounts, boxes, codes. They count nothing. */

/** Groups of digits before and after one of them, as such numbers are printed: "20 7946", "01-946". */
const GROUPS_BEFORE = String.raw`\(?\+?(?:\d+\)?[\s./-]\(?)*`;
const SOME_BEFORE = String.raw`\(?\+?(?:\d+\)?[\s./-]\(?)+`;
const GROUPS_BEHIND = String.raw`(?:\)?[\s./-]?\(?\d+)*\)?`;
/** What may stand after such a number. A noun may not: "call 300 men" and "a helpline for 300 families" count. */
const ENDS = either(
  String.raw`\s*(?:$|[.,;:!?"”’)|\]/]|[-–—]\s)`,
  String.raw`\s+[-–—(]`,
  String.raw`\s+(?:for|or|to|and|if|with|before|between|from|on|at|in|as|when|who|where|now|today|free|quoting|any|immediately|ext)\b`,
);
const BEHIND = new RegExp(`^${GROUPS_BEHIND}(?=${ENDS})`, 'iu');
const GROUPED = String.raw`[\s./-]\(?\d{2,}`;
const IN_GROUPS = new RegExp(`^\\)?${GROUPED}${GROUPS_BEHIND}(?=${ENDS})`, 'iu');
const DIGITS = /^\d[\d\s]*$/u;

/** Between the word for a number and its first digit. */
const IS =
  String.raw`(?:\s+(?:(?:call|text|fax)\s+)?(?:numbers?|no|nos|nr|lines?|free|toll-free|us|them|him|her|police|on|is|are|was)\b\.?)*` +
  String.raw`\s*:?\s*`;
const DIALLED = either(
  String.raw`(?:tele|free)?phone|tel\.?|mobile|fax|hotline|help-?line|(?:advice|information|crisis|tip)\s+line|whatsapp`,
  'dial(?:s|led|ling)?',
);
/** Verbs of which people are the object too: "call 300 000 to the colours". */
const CALL = 'call(?:s|ed|ing)?|ring(?:s|ing)?|rang|text(?:ed|ing)?|(?:tele)?phon(?:es|ed|ing)';
const ACCOUNT = either(
  String.raw`(?:bank|giro|savings|post(?:al)?)\s+account|IBAN|ISBN|ISSN|sort\s+code|registered\s+charity|(?:number|licen[cs]e)\s+plate`,
  String.raw`P\.?\s?O\.?\s+box|post\s+office\s+box|post-?code|zip\s+code|postal\s+code|giro`,
  String.raw`(?:write|reply|replies|apply)(?:\s+to)?,?\s+box`,
);
const NUMBERED = either(
  String.raw`account|charity|policy|invoice|receipt|passport|licen[cs]e|registration|serial|reference|permit|warrant|badge|che(?:que|ck)`,
  String.raw`(?:tele)?phone|mobile|fax|membership|patent|catalogue|ticket|file|order|case|contact|emergency|box|customer|tax|identity`,
);

/** Where such a number begins with a nought. */
const NOUGHT = String.raw`(?<![\p{L}\d.,:+/-])`;
/** "At 0430 300 men landed": an hour of four digits, and no code of a town. */
const NO_HOUR = String.raw`(?<!\b(?:at|by|until|till|from|about|around|before|after|since|past|and|to)\s+(?=[01]\d[0-5]\d\s))`;

/** Numbers that a word before them calls so. */
export const CODE_RULES: readonly KindRule[] = [
  {
    kind: 'identifier',
    number: /^\d[\d\s./-]*$/u,
    before: new RegExp(String.raw`(?<![\p{L}-])(?:${DIALLED})${IS}${GROUPS_BEFORE}$`, 'iu'),
    after: BEHIND,
    takes: [
      'Telephone: [555] 0142.',
      'the helpline is [116 123].',
      'a hotline on 0345 [600 723] for relatives',
      'dial [999]',
      'Tel. 030 [123456]',
      'helpline number: 020 [7946] 0018',
    ],
    keeps: [
      'the hotline took [300] calls',
      'phone [40] houses',
      'a helpline for [300] families',
      'calls to the helpline: [1,200].',
      'the telephone, [12] died',
    ],
  },
  {
    kind: 'identifier',
    number: /^\d{1,6}$/,
    before: /(?<!\p{L})(?:[Tt]el(?:ephone)?\.?|[Pp]hone|[Rr]ing|TEL\.?):?\s+(?:\p{Lu}[\p{L}.'’-]+\s+){1,2}$/u,
    after: BEHIND,
    takes: ['Telephone Westbury [212].', 'ring Port Ellery [40] for tickets'],
    keeps: ['Telephone Westbury [212] times', 'telephone the [212].', 'A telephone in Westbury [212] years'],
  },
  {
    kind: 'identifier',
    number: /^(?!\d[\d\s]*00$)\d{3}[\d\s]*$|^\d{1,2}\s\d[\d\s]*(?<!00)$/u,
    before: new RegExp(String.raw`(?<![\p{L}-])(?:${CALL})${IS}$`, 'iu'),
    after: BEHIND,
    takes: ['call [116 123]', 'Call [555] 0142 for tickets', 'they rang [999]', 'text [88088]'],
    keeps: ['call [300 000] to the colours', 'call [12] men', 'called [12] and', 'rang [40] bells'],
  },
  {
    kind: 'identifier',
    number: DIGITS,
    before: new RegExp(String.raw`(?<![\p{L}-])(?:${CALL})${IS}${SOME_BEFORE}$`, 'iu'),
    after: BEHIND,
    takes: ['Call 01632 [960 001] for tickets', 'call 1-[800]-555-0142'],
    keeps: ['call 12, [40]', 'called 12 or [40]', 'rang 40 [12] times'],
  },
  {
    kind: 'identifier',
    number: /^\d{1,5}$/u,
    before: new RegExp(String.raw`(?<![\p{L}-])(?:${CALL})${IS}$`, 'iu'),
    after: IN_GROUPS,
    takes: ['call [1]-800-555-0142', 'call [13] 11 14', 'ring [800] 555.'],
    keeps: ['call [12]-year-olds', 'called [12] or 40', 'call [40] 12-inch guns'],
  },
  {
    kind: 'identifier',
    number: DIGITS,
    before: new RegExp(String.raw`(?<![\p{L}-])(?:${ACCOUNT})${IS}${GROUPS_BEFORE}$`, 'iu'),
    after: BEHIND,
    takes: [
      'bank account 40 [12] 34',
      'sort code 20-[30]-40',
      'PO Box [1200], Westbury',
      'postcode [28013]',
      'Reply to box [40].',
    ],
    keeps: ['bank accounts of [300] men', 'box [40]', 'the box, [40] men', 'a post office box [12] men'],
  },
  {
    kind: 'identifier',
    number: DIGITS,
    before: new RegExp(
      String.raw`(?<![\p{L}-])(?:${NUMBERED})\s+(?:number|no\b\.?|nr\b\.?)(?:\s+is)?\s*:?\s*${GROUPS_BEFORE}$`,
      'iu',
    ),
    takes: ['account number 60 [123 456]', 'charity no. [207 544]', 'Passport number: 12 [34]'],
    keeps: ['account numbers of [300]', 'the charity has no [300]', 'a number of [300]', 'no [300]'],
  },
  {
    kind: 'identifier',
    number: /^(?!\d+000$)\d{6,}$/,
    before: /(?<![\p{L}-])(?:account|acct\.?|a\/c)\s*:?\s*$/iu,
    after: BEHIND,
    takes: ['account [40012345].', 'to a/c: [400123]'],
    keeps: ['by one account [300].', 'The account: [12] dead', 'by that account [300000].'],
  },
  {
    kind: 'identifier',
    number: DIGITS,
    before: new RegExp(
      String.raw`(?<![\p{L}-])(?:(?:account|acct\.?|a/c)\s*:?\s*${SOME_BEFORE}|IBAN:?\s+\p{L}{2}\d{2}\s+${GROUPS_BEFORE})$`,
      'iu',
    ),
    after: BEHIND,
    takes: ['account 60 [12] 34.', 'IBAN XX12 3456 [7890]'],
    keeps: ['by one account 300 or [400]', 'The account: 12 [40] men'],
  },
];

/** Numbers whose form betrays them. */
export const CODE_FORM_RULES: readonly KindRule[] = [
  {
    kind: 'identifier',
    number: /^0\d{2,}$/,
    takes: ['[007]', '[01632] 960001'],
    keeps: ['[05] dead', '[0.5]', '[100]', '[0]'],
  },
  {
    kind: 'identifier',
    number: /^0\d?$/,
    after: /^(?:\s\d{2}){2,}(?!\d)|^[\s-]\d{3,4}[\s-]\d{3,}/,
    takes: ['[01] 42 34 56 78', '[01]-946 0018'],
    keeps: ['[05] dead', '[0] 42', '[03] 12 boats', '[05]-12'],
  },
  {
    kind: 'identifier',
    number: DIGITS,
    before: new RegExp(String.raw`${NOUGHT}${NO_HOUR}\(?0\d{2,5}\)?[\s./-]{1,2}(?:\d{2,}[\s./-])*$`, 'iu'),
    after: BEHIND,
    takes: ['0345 [600 723]', '(020) [7946] 0018', '020 7946 [0018]', '030-[123456]'],
    keeps: ['At 0430 [300].', '0345 [600] men', '05 dead, [12]', '0.5 [12]', '10 345 [12]'],
  },
  {
    kind: 'identifier',
    number: /^\d{2,4}$/,
    before: new RegExp(String.raw`${NOUGHT}0\d[\s-]$`, 'u'),
    after: /^(?:\s\d{2}){2,}(?!\d)|^[\s-]\d{3,4}(?!\d)/,
    takes: ['01 [42] 34 56 78', '01-[946] 0018'],
    keeps: ['05 [42] men', '01-[12]', '05 [300] 12'],
  },
  {
    kind: 'identifier',
    number: DIGITS,
    before: new RegExp(String.raw`${NOUGHT}0\d[\s-](?:\d{2,4}[\s-])+$`, 'u'),
    after: BEHIND,
    takes: ['01 42 [34] 56 78', '01 42 34 56 [78]', '01-946 [0018]'],
    keeps: ['01-02 [300] men', '05 dead, 12 [40]'],
  },
  {
    kind: 'identifier',
    number: DIGITS,
    before: /\+\d{1,3}(?:[\s.-]?\(0\)\d{0,4})?[\s.-](?:\(?\d+\)?[\s.-])*\(?$/u,
    after: BEHIND,
    takes: ['+44 20 [7946] 0018', '+1 ([555]) 010', '+33 (0)1 [42]'],
    keeps: ['+12 [300] men', '20+ [12]', '44 [20]'],
  },
  {
    kind: 'identifier',
    number: /^\d{1,3}(?:\s\d[\d\s]*)?$/u,
    before: /(?<![\d\p{L}])\+$/u,
    after: new RegExp(String.raw`^[\s.-]\(?\d{1,4}\)?[\s.-]\d{2,}${GROUPS_BEHIND}(?=${ENDS})`, 'iu'),
    takes: ['+[44] 20 7946 0018'],
    keeps: ['+[12] seats', '+[12] 300 men', '20+ [12]'],
  },
  {
    kind: 'identifier',
    number: /^\d{3}$/,
    before: /(?<![\d.,-])\(?$/u,
    after: /^(?:\)\s?|[-.])\d{3}[-.\s]\d{4}(?![\d-])/u,
    takes: ['([555]) 010-0142', '[555]-010-0142'],
    keeps: ['[555]-010', '[300] 100-1200', '[300] (100)'],
  },
  {
    kind: 'identifier',
    number: /^\d{3}$/,
    before: /(?<!\d)\d{3}(?:\)\s?|[-.])$/u,
    after: /^[-.\s]\d{4}(?![\d-])/u,
    takes: ['(555) [200]-0142', '555-[200]-2142'],
    keeps: ['555 [200]-2142', '555-[200] men'],
  },
  {
    kind: 'identifier',
    number: /^\d{4}$/,
    before: /(?<!\d)\d{3}(?:\)\s?|[-.])\d{3}[-.\s]$/u,
    takes: ['(555) 200-[2142]', '555-200-[2142]'],
    keeps: ['200-[2142]', '555 200-[2142]'],
  },
];
