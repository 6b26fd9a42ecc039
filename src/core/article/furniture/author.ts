import { anyOf, anyOfExactly, type FurnitureRule, line } from './rule.ts';
import { NAME, NAME_WORD } from './person-name.ts';

/** What stands under an article of those who wrote it, and of where else it was printed. */

const ADDRESS = String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`;
const HANDLE = String.raw`@\w{2,30}`;
const PERSON = String.raw`(?:${NAME}|[Hh]e|[Ss]he|[Tt]hey|HE|SHE|${NAME_WORD}|[Tt]he (?:writer|author|reporter))`;
const CRAFT =
  '(?:reporter|writer|journalist|correspondent|editor|columnist|producer|photographer|photojournalist|contributor|author|' +
  'fellow|professor|lecturer|researcher|critic|blogger|analyst|anchor|host|novelist|historian|freelancer?|bureau chief|intern)';
const ROLE = String.raw`(?:(?:an?|the|our|its)|${NAME_WORD}(?:\s${NAME_WORD}){0,3}[’']s?)\s(?:[^.!?\d]{0,80}\s)?(?:[\p{L}’-]+-)?${CRAFT}\b`;

/** A sentence of who somebody is by trade; only its place tells that it is the writer of the text. */
const BIOGRAPHY = new RegExp(
  String.raw`^\s*${PERSON}(?:,\s[^.!?,]{3,80},)?\s(?:is|are|serves as)\s${ROLE}[^!?]{0,400}$`,
  'u',
);
const WORK = new RegExp(
  String.raw`^\s*${PERSON}\s(?:covers|reports (?:on|from|for)|writes (?:about|for|on|from)|edits|tweets|blogs|is based in)\s[^!?]{2,300}$`,
  'u',
);

const PIECE = '(?:article|story|report|column|piece|essay|interview|post)';

/** The rules for lines that lead to a writer, and for where a text was printed. */
export const AUTHOR_RULES: readonly FurnitureRule[] = [
  {
    rule: 'about the author',
    pattern: anyOf(
      line(
        '(?:about|meet|more (?:from|by)|contact|follow) (?:the )?(?:author|writer|reporter|journalist|contributor)s?(?: of this (?:article|story))?',
      ),
      line(
        'author (?:bio(?:graphy)?|profile|details|information)|view (?:all posts|author profile|full profile|bio)',
      ),
      String.raw`^\s*(?:e-?mail|contact|editor|by email|mail)?\s*:?\s*${ADDRESS}\s*$`,
      String.raw`^\s*(?:twitter|x|facebook|instagram|threads|bluesky|mastodon)\s*:?\s*${HANDLE}\s*$`,
      String.raw`^\s*(?:please )?(?:write|send (?:an? )?e-?mails?|reach|contact|e-?mail|message)\b[^.!?“”"]{0,80}` +
        String.raw`(?:\bat\b|\bto\b|:|\bby\b|\bvia\b|\bon\b)[^!?“”"]{0,60}(?:${ADDRESS}|${HANDLE})[^!?“”"]{0,80}$`,
      String.raw`^[^.!?“”"]{2,60}(?::|\bcan be (?:reached|contacted)\b|\bis reachable\b)[^!?“”"]{0,60}${ADDRESS}[^!?“”"]{0,60}$`,
    ),
    takes: [
      'About the author',
      'anna@mill.example',
      'Contact: editor@mill.example',
      'Twitter: @anna_example',
      'Write to Anna Example at anna@mill.example',
      'Reach him by email: joe@mill.example',
      'Anna Example: 360-555-0100; anna@mill.example; on Twitter: @annaex.',
      'Anna Example can be reached at anna@mill.example.',
    ],
    keeps: [
      'About the author of the letter nothing is known.',
      'He wrote from anna@mill.example, the court heard, and 12 answered.',
      '“Write to me at anna@mill.example,” she told them.',
      'Contact was lost at 10:15 with 160 on board.',
    ],
  },
  {
    rule: 'print notice',
    pattern: anyOfExactly(
      String.raw`^\s*[(]?[Aa]n? (?:earlier |longer |shorter )?version of (?:this|the) ${PIECE}\s(?:was\s)?(?:(?:originally|first|also)\s)?` +
        String.raw`(?:appears|appeared|ran|published)\s(?:in|on|by|at|online)\b(?!.*\b(?:which|who|that)\b)[^!?]{0,250}$`,
      String.raw`^\s*[(]?This ${PIECE}\s(?:was\s)?(?:originally|first|also)\s(?:appears|appeared|ran|published)\s(?:in|on|by|at|online)\b` +
        String.raw`(?!.*\b(?:which|who|that)\b)[^!?]{0,250}$`,
      String.raw`^\s*(?:Published|Printed|Appeared|Appears) in (?:the )?(?:print|[^.!?]{0,40}\b(?:edition|issue))\b[^!?]{0,200}$`,
      String.raw`^\s*[(]?This (?:interview|conversation|transcript|article) (?:has been|was) (?:lightly )?` +
        String.raw`(?:edited|condensed|shortened|translated)\b[^!?\d]{0,140}$`,
    ),
    takes: [
      'A version of this article appears in print on Jan. 13, 2024, Section A, Page 1.',
      'This story was originally published by the Mill Gazette.',
      'Published in the print edition of the September 10, 2018, issue, with the headline “Crossing the Bar.”',
      'This interview has been edited for length and clarity.',
    ],
    keeps: [
      'A version of this bill appeared in May.',
      'This report was published on Monday and counted 160 dead! nobody believed it.',
      'Published in May, the list holds 160 names.',
      'This article was edited by 12 hands.',
    ],
  },
];

/** True for "Jane Roe is a reporter for the Herald", "She covers courts": of a writer where it stands under a text. */
export function isBiography(text: string): boolean {
  return BIOGRAPHY.test(text) || WORK.test(text);
}

/** True for a label below which only names and addresses of writers follow. */
export function isAuthorLabel(text: string): boolean {
  return AUTHOR_RULES.some(({ rule, pattern }) => rule === 'about the author' && pattern.test(text));
}
