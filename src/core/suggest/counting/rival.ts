import type { Scene, SceneFigure } from './scene.ts';
import { either, type Rule } from '../../text/rule.ts';

/** Second figures of what has been counted before them: by somebody else, or corrected. */

const COUNT = either('number|figure|toll|count|total|tally|estimate');
const OWN =
  String.raw`(?:(?:an?|the|its|their|that|this|his|her)\s+)?` +
  String.raw`(?:(?:\p{L}+er|real|true|actual|different|new|official|own|final|total|revised|initial|current)\s+)?`;
const PUTS = either(
  String.raw`puts?|putting|g[ai]ves?|giving|cuts?|cutting|lower(?:s|ed|ing)|rais(?:es?|ed|ing)|revis(?:es?|ed|ing)`,
  String.raw`correct(?:s|ed|ing)|chang(?:es?|ed|ing)|updat(?:es?|ed|ing)|estimat(?:es?|ed|ing)|plac(?:es?|ed|ing)`,
);
const SAYS = either(
  'say|says|said|claims?|claimed|reports?|reported|counts?|counted|spoke of|speaks? of|speaking of',
);
/** What does not begin a name of those who count. */
const NO_BEGINNING =
  '(?:and|but|while|whereas|including|among|with|plus|another|a|an|of|in|at|on|from|by|for|as)';
/** What is no part of such a name. */
const NO_PART = '(?:in|at|on|from|by|for|to|with|were|was|are|is|had|have|others?)';
/** Others who count: "and villagers", ", while the local army of". */
const OTHERS =
  String.raw`(?:[,;]|\b(?:and|but|while|whereas))\s+(?!${NO_BEGINNING}\b)(?:(?:the|its|their|local|rival)\s+)?` +
  String.raw`(?:(?!${SAYS}|${NO_PART}\b)[\p{L}'’-]+\s+){1,3}(?:of\s+)?`;

/** What stands before a figure that is a second one. */
export const RIVALS = {
  /** "Villagers put the figure at". */
  put: {
    pattern: new RegExp(
      String.raw`\b${PUTS}\s+(?:${OWN}${COUNT}|it)\s+(?:(?:down|up|back)\s+)?(?:at|to|of|as)\s*$`,
      'iu',
    ),
    takes: ['Villagers put the figure at ', 'but cut its estimate to ', 'who put it at '],
    keeps: ['Villagers put the number of homes at ', 'put the table at ', 'They put out the fire at '],
  },
  /** "An earlier toll of # was revised to". */
  revised: {
    pattern: new RegExp(
      String.raw`\b${COUNT}\b[^;:"]*\b(?:revised|raised|lowered|corrected|cut|changed|increased|reduced)\s+` +
        String.raw`(?:(?:up|down|\p{L}+wards?)\s+)?to\s+$`,
      'iu',
    ),
    takes: ['An earlier toll of # was revised to ', 'the figure was later lowered to '],
    keeps: ['The toll of # was revised. Fares rose to ', 'Fares were raised to '],
  },
  /** "But villagers said the number was". */
  is: {
    pattern: new RegExp(
      String.raw`\b(?:the|that|their|its)\s+(?:(?:real|true|actual|correct|final|right|total)\s+)?${COUNT}\s+` +
        String.raw`(?:is|was|stands\s+at|stood\s+at)\s+(?:(?:in\s+fact|actually|really|now)\s+)?$`,
      'iu',
    ),
    takes: ['villagers said the number was ', 'the true figure is in fact '],
    keeps: ['the number of homes was ', 'a number was ', 'the numbers are '],
  },
  /** "The opposition says", with nothing after the figure. */
  say: {
    pattern: new RegExp(
      String.raw`(?:^[\s"]*|[;,]\s+|\b(?:while|but|and|whereas)\s+)(?!(?:he|she)\b)(?:[\p{L}'’-]+\s+){1,5}` +
        String.raw`${SAYS}\s+(?:(?:that\s+)?(?:it\s+was|there\s+were)\s+)?$`,
      'iu',
    ),
    takes: ['The opposition says ', '# were killed, while the rebels said '],
    keeps: ['he said ', 'The opposition says that in ', 'said '],
  },
  /** Between two figures, the first put at a number: "put the dead at #, villagers at". */
  at: {
    pattern:
      /^(?:\s+by\s+[^#;:,]{2,40}?)?,?\s+(?:(?:and|but|while|whereas)\s+)?(?:(?!\b(?:died|killed|were|was)\b)[\p{L}'’-]+\s+){0,5}at\s+$/iu,
    takes: [', villagers at ', ' by the army and at ', ' and the rebels at '],
    keeps: [' at the port, and # homes at ', ' people died at ', '; # at '],
  },
  /** Before the first of two such figures. */
  placed: {
    pattern: /\b(?:puts?|putting|stands?|stood|estimat\p{L}+)\b[^#;]{0,60}\bat\s+$/iu,
    takes: ['The army put the dead at ', 'Deaths stand at '],
    keeps: ['The army at ', 'The army put out the fire on '],
  },
  /** Between two figures of which the first is said by somebody: "the army of", "and villagers". */
  other: {
    pattern: new RegExp(
      String.raw`^[^#;:"]*?${OTHERS}$|^[^#;:"]*,\s+others\s+$|` +
        String.raw`^[^#;:"]*,\s+(?:(?:and|but)\s+)?according\s+to\s+(?:[\p{L}'’-]+\s+){1,4}$`,
      'iu',
    ),
    takes: [' dead, the army of ', ' died and villagers ', ' injured, while the local police '],
    keeps: [' dead, including children ', ' died and in Orne ', ' died, the army said ', ' died and '],
  },
  /** Before the first of two such figures. */
  said: {
    pattern: new RegExp(
      String.raw`(?:^|[;,"]\s*)(?!(?:he|she|it|they)\b)(?:(?!\b(?:that|who|which)\b)[\p{L}'’-]+\s+){1,4}${SAYS}\s+(?:that\s+)?(?:\p{L}+\s+){0,2}$|` +
        String.raw`\baccording\s+to\s+(?:[\p{L}'’-]+\s+){1,4}$`,
      'iu',
    ),
    takes: ['The army says ', 'Villagers spoke of ', 'According to the army '],
    keeps: ['He says ', 'The army said in a note that in the north on Monday '],
  },
} as const satisfies Record<string, Rule>;

/** Whether a figure gives another number of what the text has just counted: "villagers put the figure at 30". */
export function isRival({ masked, figures }: Scene, index: number): boolean {
  const figure: SceneFigure | undefined = figures[index];
  if (!figure) return false;
  const left = masked.slice(0, figure.start);
  if (RIVALS.put.pattern.test(left) || RIVALS.revised.pattern.test(left) || RIVALS.is.pattern.test(left))
    return true;
  if (figure.counted.noun !== 'none') return false;
  if (RIVALS.say.pattern.test(left) && /^\s*(?:[.,;!?"]|$)/.test(masked.slice(figure.end))) return true;
  const previous = figures[index - 1];
  if (previous && isOtherSpeaker(masked, previous, figure)) return true;
  return (
    previous !== undefined &&
    RIVALS.at.pattern.test(masked.slice(previous.end, figure.start)) &&
    RIVALS.placed.pattern.test(masked.slice(0, previous.start))
  );
}

/** "Villagers spoke of 30 dead, the army of 12": the verb is left out, and nothing stands after the figure. */
function isOtherSpeaker(masked: string, previous: SceneFigure, figure: SceneFigure): boolean {
  return (
    /^\s*(?:[.;!?"]|$)/u.test(masked.slice(figure.end)) &&
    RIVALS.other.pattern.test(masked.slice(previous.end, figure.start)) &&
    RIVALS.said.pattern.test(masked.slice(0, previous.start))
  );
}
