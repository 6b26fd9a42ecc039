import { AGENCY } from './agency.ts';
import { anyOf, anyOfExactly, type FurnitureRule } from './rule.ts';
import { NAME, NAME_WORD, NAMES } from './person-name.ts';

/** What agencies and newspapers print under an article: credits, sign-offs, rights. */

const WORK =
  '(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Tt]ranslat(?:ion|ing|ed)|[Cc]ompiled|[Ee]dited|[Rr]eported|[Ww]ritten|[Pp]roduced)';
const TASK = `(?:[Ww]ith )?(?:(?:[Aa]dditional|[Ff]urther|[Oo]ther) )?${WORK}(?: and ${WORK})?`;
const CREDITED = String.raw`(?:${NAME_WORD},?|,|and|in|at|by|the|of|with|for|additional|newsroom|bureau|bureaux|team|staff|from|de|van|von|al|bin|el|la|der)`;
const CREDIT = String.raw`${TASK}(?: by:?| By:?|:)\s+${NAME_WORD},?(?:\s+${CREDITED})*`;
const JOURNALIST =
  '(?:writers?|reporters?|journalists?|correspondents?|staff|producers?|stringers?|contributors?|photographers?)';
/** A name with where its bearer was: "Jane Roe in Port Ellery". */
const PLACED = String.raw`(?:${NAME}|${AGENCY})(?:\s+in\s+${NAME_WORD}(?:\s+${NAME_WORD}){0,2})?`;
const NO_FIGURE = String.raw`(?:[^.!?;\d]|(?<=\b\p{Lu})\.|(?<=\b(?:Jr|Sr|St|Dr))\.)`;
const LEGAL =
  String.raw`(?:No part of|This (?:material|content|article)(?:,[^,.]{0,80},)? may not|Reproduction|Republication|Unauthori[sz]ed|Terms|` +
  String.raw`The \p{L}+ is not responsible|Read about|Click)\b(?:(?!\d{2,}|\d,).){0,300}`;
const RESERVED = String.raw`(?:All|ALL) (?:[Rr]ights|RIGHTS) (?:[Rr]eserved|RESERVED)`;
const HOLDER = String.raw`(?:${NAME_WORD}|&|of|and|the|by|for|de|\d{4}(?:[-–]\d{4})?)(?![\p{L}\p{N}])`;
const HOLDERS = String.raw`${HOLDER}(?:[\s,|–—]+(?:-\s+)?${HOLDER}){0,11}`;
const INITIALS =
  '(?!(?:and|or|he|she|it|they|his|her|hers|him|its|their|them|in|on|off|out|up|km|kg|mg|m|per|yes|no|not|am|' +
  'pm|to|by|s|h|a|w|n|was|is|win|lose|day|week|year|man|men|men)\\b)[a-z]{1,4}';
const GROUP = `${INITIALS}(?:-${INITIALS})*`;

/** Initials of a desk in two groups: "ab/cd" at the end of a text is its sign-off, elsewhere it may be anything. */
const SHORT_SIGN_OFF = new RegExp(String.raw`^\s*${GROUP}\/${GROUP}\.?\s*$`, 'u');

/** The rules for what stands under an article and is no part of what it tells. */
export const CREDIT_RULES: readonly FurnitureRule[] = [
  {
    rule: 'agency credit',
    pattern: anyOfExactly(
      String.raw`^\s*[–—(-]*\s*(?:(?:[Ww]ith )?(?:[Ii]nputs?|[Rr]eporting) (?:from|by) |With |` +
        String.raw`Source:\s*)?(?:the )?${AGENCY}(?:\s*(?:[/,&]|and|-)\s*(?:the )?${AGENCY})*\)?\.?\s*$`,
    ),
    takes: [
      'AFP',
      '— Reuters',
      '(With inputs from agencies)',
      'AP/Reuters',
      'Source: Agencies',
      'With inputs from PTI and AFP',
    ],
    keeps: ['Agencies of the state were closed.', 'Reuters counted 160 dead', 'A', 'APPLE'],
  },
  {
    rule: 'contributor credit',
    pattern: anyOfExactly(
      String.raw`^\s*[–—-]*\s*\(?${CREDIT}(?:[;.,]\s*${CREDIT})*\)?[.;]?\s*$`,
      String.raw`^\s*\(?(?:${NAMES}|${NAME_WORD}) contributed (?:reporting|to this (?:report|story|article|coverage))\b(?:${NO_FIGURE}){0,80}\.?\)?\s*$`,
      String.raw`^\s*\(?${PLACED}(?:(?:,|,? and)\s+${PLACED})* contributed (?:reporting|to this (?:report|story|article|coverage))\.?\)?\s*$`,
      String.raw`^\s*Contributing\s*:\s*${NAME_WORD},?(?:\s+${CREDITED})*(?:[;,]\s*(?:[Tt]he )?${AGENCY})*\.?\s*$`,
      String.raw`^\s*\(?(?=.*\b${JOURNALIST}\b)\p{Lu}(?:${NO_FIGURE}){3,300}\bcontributed(?: reporting)?(?: (?:to this ` +
        String.raw`(?:report|story|article)|from ${NAME_WORD}(?:\s+${NAME_WORD})*))?\.?\)?\s*$`,
    ),
    takes: [
      '(Reporting by Jane Roe in Port Ellery; Editing by John Doe)',
      'Reporting by Jane Roe and John Doe; Writing by Mary Major',
      'Additional reporting by Jane Roe',
      'Edited by: Jane Roe',
      'Reuters contributed to this report.',
      'The Associated Press contributed to this report.',
      'Jane Roe contributed reporting.',
      '(Reporting by Jane Roe, John Doe, with reporting by Mary Major, editing by Max Minor.)',
      'Jane Roe and John Doe in Port Ellery contributed to this report.',
      'Contributing: Jane Roe; The Associated Press',
      'Associated Press writers John Doe in Springvale and Mary J. Major in New Ellery contributed to this report.',
      'Associated Press writer Jane Roe in Port Ellery contributed.',
    ],
    keeps: [
      'Reporting by the union put the cost at 40 million.',
      'Writing by hand, he counted 160.',
      'Roads, poor warnings and poverty contributed.',
      'Rain and poverty contributed to this disaster.',
      'Contributing: 3,000 men',
      'Norland and Sudland contributed to this force.',
      'Journalists said that 3,000 members contributed to this report.',
    ],
  },
  {
    rule: 'house standards',
    pattern: anyOf(
      String.raw`^\s*our (?:standards|editorial (?:standards|values|guidelines|policy)|trust principles)\s*:(?!.*\d).{3,90}$`,
    ),
    takes: ['Our Standards: The Example Wire Trust Principles.'],
    keeps: ['Our standards: 160 rules for 3,000 men', 'Our standards fell, he said.'],
  },
  {
    rule: 'syndication notice',
    pattern: anyOf(
      String.raw`^\s*\(?(?:except for the headline,? )?this (?:story|article|report|copy|` +
        String.raw`news item) (?:has not been (?:edited|created|modified)|(?:has been|was|is) (?:auto-?generated|published|` +
        String.raw`sourced|taken))\b(?=.*\b(?:feed|syndicated|wire|news agency)\b)(?!.*\d).{0,250}$`,
    ),
    takes: [
      '(This story has not been edited by our staff and is auto-generated from a syndicated feed.)',
      'This story was published from a wire agency feed without changes to the text.',
    ],
    keeps: [
      'This story was published in March by a news agency, which counted 160 dead.',
      'This report has not been published.',
    ],
  },
  {
    rule: 'copyright',
    pattern: anyOfExactly(
      String.raw`^\s*(?:[Cc]opyright\s*)?©(?:(?!\d{1,3},\d|\d{5,}).){0,250}$`,
      String.raw`^\s*(?:\([Cc]\)|[Cc]opyright|COPYRIGHT)(?:\s*(?:\([Cc]\)|[Cc]opyright))?(?:\s*:|\s+by\b|` +
        String.raw`\s*(?=\d{4}\b))\s*${HOLDERS}\.?(?:[,|–—\s]+${RESERVED}\.?)?(?:\s+${LEGAL})?\s*$`,
      String.raw`^\s*(?:(?:[Cc]opyright|COPYRIGHT)\s+)?(?:${HOLDERS}[.,|–—-]?\s+)?${RESERVED}(?:\.?|\.\s+${LEGAL})\s*$`,
      String.raw`^\s*This material may not be published, broadcast, rewritten,? or redistributed\b(?!.*\d).{0,60}$`,
    ),
    takes: [
      '© 2020 The Daily Example',
      '(c) 2020 Example',
      'Copyright 2020 Example Ltd. All rights reserved.',
      '© Agence Example',
      'The Daily Example. All rights reserved.',
      'All Rights Reserved',
      'Copyright 2024 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed without permission.',
      'This material may not be published, broadcast, rewritten, or redistributed.',
    ],
    keeps: [
      '(C) is the third option',
      'Copyright law was at issue, the judge said.',
      'All rights reserved, but 3,000 tickets were sold.',
      'All rights reserved. 3,000 people came.',
      'Copyright 2020 saw a wave of suits; 3,000 are open.',
      'Copyright: 3,000 suits were filed',
      'The contract left all rights reserved.',
    ],
  },
  {
    rule: 'desk sign-off',
    pattern: anyOfExactly(
      String.raw`^\s*${GROUP}\/${GROUP}(?:\/${GROUP})+\.?\s*$`,
      String.raw`^\s*\(${GROUP}(?:\/${GROUP})+\)\.?\s*$`,
      String.raw`^\s*[(/]?(?:END|ENDS|Enditem|ENDITEM)[)/]?\s*$|^\s*-+\s*30\s*-+\s*$`,
    ),
    takes: ['ab-cde/fg/hi', '(jk/lmn)', 'Enditem', '-30-', '(ENDS)'],
    keeps: ['and/or so he said', 'and/or', 'km/h', 'he/she/they', '(his/her)', 'ab/cd', 'The end'],
  },
];

/** True for initials in two groups, "ab/cd", which only their place at the end of a text makes a sign-off. */
export function isShortSignOff(text: string): boolean {
  return SHORT_SIGN_OFF.test(text);
}
