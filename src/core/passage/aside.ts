import type { Block } from '../article/block.ts';
import { anyOf, anyOfExactly } from '../article/furniture/rule.ts';
import { AGENCY } from '../article/furniture/agency.ts';
import { NAME_WORD } from '../article/furniture/person-name.ts';
import { countWords, endsAsSentence, HEADING_MAX_WORDS } from '../text/prose.ts';
import type { Rule } from '../text/rule.ts';

/** What stands beside an article and tells nothing of its own: captions, credits, links and labels that were left in. */

const NAMES = String.raw`${NAME_WORD}(?:[\s/,&-]+${NAME_WORD}){0,5}`;

/**
 * Blocks that are no telling. An article keeps them, since nobody is sure enough to remove them; they never
 * stand in a passage with another article's words.
 */
export const ASIDE_RULES: Readonly<Record<string, Rule>> = {
  credit: {
    pattern: anyOf(
      String.raw`\bcontribut(?:ed|ing) (?:to|reporting\b|from\b)`,
      String.raw`^[\s(—–-]*(?:additional |with )?(?:reporting|writing|editing|edited|compiled) (?:by|from)\b`,
      String.raw`^(?:\S+\s+){1,6}reported from \S+(?:\s\S+){0,4}(?:[.;,]\s*(?:with )?(?:editing|additional)\b.*)?[.\s]*$`,
      String.raw`^[\s(]*(?:an?|this|earlier) (?:earlier )?version of this (?:article|report|story)\b`,
      String.raw`^write to \S+ \S+.*@`,
    ),
    takes: [
      'Northern Press writers Hanna Tull and Moss Tarrant contributed to this report.',
      '(Additional reporting by Ines Brandt in Kessab; Editing by Yusuf Hale)',
      'Reporting by Yusuf Hale',
      'Bettina Klar reported from Haverle; editing by Moss Tarrant.',
      'A version of this article appeared on page 3.',
      'Write to Hanna Tull at hanna.tull@example.org',
    ],
    keeps: [
      'The minister contributed 3 million to the fund.',
      'Two deaths were reported from the delta on Monday, when the levee broke and the river rose again.',
      'A version of the bill was passed in May.',
    ],
  },
  caption: {
    pattern: anyOfExactly(
      String.raw`[.…!?]["”’']?\s*\((?:${NAMES}|${AGENCY}|[^()]{0,40}\b(?:Photo|Image|Picture|Video|Handout)s?\b[^()]{0,40})\)\s*$`,
      String.raw`^In this (?:\p{L}+ ){0,2}(?:image|photo|photograph|picture|video|frame|handout)\b`,
      String.raw`^(?:Map|Graphic|Chart|Diagram) (?:locates|shows|of)\b`,
      String.raw`^(?:${AGENCY}) (?:An?|The|In|People|Smoke|Residents|Rescuers)\b`,
      String.raw`\b(?:Photo|Photograph|Picture|Image|Video)s?\s*:\s*${NAMES}\.?\s*$`,
    ),
    takes: [
      'A tug lies in the harbour of Tolby on Monday, Oct. 6. (Northern Press)',
      'A man carries his dog along Quay Street. (Hanna Tull/Union Wire)',
      'Two tugs left Tolby… (AP)',
      'In this still image taken from video, tugs leave Tolby.',
      'Map locates the harbour where two tugs sank.',
      'Associated Press A tug is towed into Tolby.',
      'Tugs left Tolby before dawn, and divers searched the hull. Photo: Hanna Tull.',
    ],
    keeps: [
      'The tugs belong to the Harbour Board of Tolby (HBT).',
      'Two tugs left (the third had no crew).',
      'In this harbour, two tugs sank in May.',
      'Reuters has left the building, the mayor said.',
    ],
  },
  control: {
    pattern: anyOf(
      String.raw`^just watched\b|\breplay more videos\b|\bmust watch\b.*\d:\d\d`,
      String.raw`^enlarge image\b|\bview slideshow\b|\b(?:hide|show) caption\b`,
      String.raw`\bcontinue reading the main story\b|\bsign up\b.*\b(?:newsletter|alerts?|emails?)\b`,
      String.raw`\b(?:newsletter|news emails?|alerts?)\b.*\b(?:sign up|subscribe)\b`,
      String.raw`\bhas (?:the latest|more|details|this report) (?:from|on) .{2,40}\bon (?:the )?\p{Lu}.{2,30}$`,
      String.raw`\bvia #\p{L}+`,
      String.raw`^(?:related|read more|read also|also read|see also|watch|photos?|pictures|video|interactive|topics?|tags?|more)\s*:`,
    ),
    takes: [
      'JUST WATCHED Tugs leave port Replay More Videos',
      'Enlarge Image Close A tug in the harbour of Tolby.',
      'Continue reading the main story',
      'Get breaking news alerts. SUBSCRIBE',
      'Hanna Tull has the latest from Tolby on The Evening Hour.',
      'PHOTOS: Tugs in the harbour',
      'Related: Why tugs sink',
    ],
    keeps: [
      'She must watch the harbour until 6.',
      'The harbour board has the latest from three divers.',
      'More tugs came: two from Tolby, one from Kesby.',
      'Sailors sign up for a year.',
    ],
  },
};

/** True for a block that a rule above takes; false for headlines, deks and headings. */
export function isAside({ kind, text }: Pick<Block, 'kind' | 'text'>): boolean {
  return kind === 'paragraph' && Object.values(ASIDE_RULES).some(({ pattern }) => pattern.test(text.trim()));
}

/** True for a heading, and for a paragraph as short as one that does not end as a sentence: a section's name, a link. */
export function isLabel({ kind, text }: Pick<Block, 'kind' | 'text'>): boolean {
  if (kind === 'heading') return true;
  return kind === 'paragraph' && countWords(text) <= HEADING_MAX_WORDS && !endsAsSentence(text);
}
