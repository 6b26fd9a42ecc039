import { findMentions, moved } from './mention.ts';
import { isBody } from './office.ts';
import type { Attribution } from './source.ts';
import { either, type Rule } from '../../text/rule.ts';

/** Who counted, where no verb says so: "by the army’s count", "per police", "Army: …". */

const ITS = String.raw`(?:(?:own|latest|first)\s+)?`;
const COUNT = either('count|tally|estimates?|reckoning|figures|account|numbers|data');

const NUMBERS = either('figures|data|statistics|records|numbers');
const SHOW = either('show|shows|showed|suggest|suggests|suggested|indicate|indicates|indicated');

/** Sources of a count, and labels: `np` is who. */
export const COUNT_SOURCES = {
  count: {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])by\s+(?<np>[^,.;:¤]{2,50}?)['’]s?\s+${ITS}${COUNT}(?!\p{L})`,
      'iu',
    ),
    takes: ['By the army’s count, # died', '# died by the rebels’ own estimate'],
    keeps: ['by the army', 'by any count', 'by the army’s gate'],
  },
  figures: {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])on\s+(?<np>[^,.;:¤]{2,40}?)(?:['’]s?)?\s+${ITS}${COUNT}(?=\s*(?:[.,;]|$))`,
      'iu',
    ),
    takes: ['# died, on police figures.', 'On the ministry’s own numbers, # died'],
    keeps: ['on police files', 'working on figures', 'on police figures that nobody saw'],
  },
  shown: {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])${NUMBERS}\s+(?:${either('released|published|issued|compiled|collected|gathered')}\s+by|from)\s+` +
        String.raw`(?<np>[^,.;:¤]{2,50}?)\s+${SHOW}(?!\p{L})`,
      'iu',
    ),
    takes: ['# died, figures released by the ministry showed.', 'Data from the clinic suggest # died'],
    keeps: ['figures showed', 'figures on the ministry show', 'a film from the clinic shows'],
  },
  ownNumbers: {
    pattern: new RegExp(
      String.raw`(?:^|,)\s*(?<np>[^,.;:¤]{2,40}?)(?:['’]s?)?\s+${ITS}${NUMBERS}\s+${SHOW}(?!\p{L})`,
      'iu',
    ),
    takes: ['# died, health ministry data show.', 'The army’s own figures suggest # died'],
    keeps: ['Data show', '# died, a film shows', '# died, figures that the army had show'],
  },
  view: {
    pattern:
      /^\s*in\s+(?<np>[^,.;:¤]{2,50}?)['’]s?\s+(?:own\s+)?(?:view|opinion|estimation|judge?ment|telling)(?=,\s)/iu,
    takes: ['In the mayor’s view, # died', 'In Roe’s own estimation, # died'],
    keeps: [
      'In the mayor’s house, # died',
      'in view of the mayor’s letter, # died',
      'It was, in Roe’s view, # pounds',
    ],
  },
  per: {
    pattern: /,\s+(?:as\s+)?per\s+(?<np>[^,.;:¤]{2,40})(?=\s*(?:[.,;]|$))/iu,
    takes: ['# died, per police.', '# died, as per the mayor'],
    keeps: ['# per bank', '#, or # per hospital'],
  },
  label: {
    pattern: /^\s*(?<np>[^:,.;¤]{2,40}):\s+(?=[\p{L}\p{N}])/u,
    takes: ['Army: twelve died.', 'Fire brigade: no one hurt'],
    keeps: ['Army, Monday: twelve died', 'It was 12:30', 'Army: ¤¤¤'],
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** Bodies whose noun before a colon is a heading’s: "Report: …". */
const HEADING =
  /^(?:report|statement|news|times|wire|media|service|party|court|board|group|school|church)$/iu;

/** Sources that may be persons by name, too. */
const NAMED = /^(?:count|per|ownNumbers|view)$/u;

/** Sources before whose noun plain words may stand: "health ministry data". */
const NUMBERED = /^(?:shown|ownNumbers)$/u;

/** "By the army’s count", "on police figures", ", per police" and "Army: …": bodies, and persons by name where the count is theirs. */
export function countSources(sentence: string): Attribution[] {
  return Object.entries(COUNT_SOURCES).flatMap(([name, { pattern }]): Attribution[] => {
    const match = pattern.exec(sentence);
    const np = match?.groups?.np;
    if (!match || np === undefined) return [];
    const at = match.index + match[0].indexOf(np);
    const own = findMentions(np).find(
      ({ start, end }) =>
        end === np.length &&
        (start === 0 || (NUMBERED.test(name) && /^(?:\p{Ll}+\s)+$/u.test(np.slice(0, start)))),
    );
    const isOne = own && (NAMED.test(name) ? own.kind !== 'other' : isBody(own.office ?? ''));
    if (!own || !isOne || own.kind === 'pronoun' || (name === 'label' && HEADING.test(own.text))) return [];
    const end = match.index + match[0].length;
    return [
      {
        start: match.index,
        end,
        subjects: [moved(own, at)],
        telling: true,
        verb: match.index,
        inverted: false,
      },
    ];
  });
}
