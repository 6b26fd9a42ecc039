import { WEEKDAY_STEMS, MONTH_NAMES } from '../../text/day.ts';
import { either, type Rule } from '../../text/rule.ts';

/** Whose dead, tanks or soldiers a figure counts where no noun beside it says so: "Velland lost 12", "nine of its soldiers". */

const LOST = either('lost|los(?:es|ing)|suffered|sustained|mourn(?:s|ed|ing)?|bur(?:ies|ied|ying)');
const SAY = either(
  'said|says|say|saying|told|admit(?:s|ted)?|conced(?:es|ed)|acknowledg(?:es|ed)|announc(?:es|ed)|claim(?:s|ed)|reported|reports',
  'insist(?:s|ed)|maintain(?:s|ed)|confirm(?:s|ed)|declar(?:es|ed)|accus(?:es|ed)|den(?:ies|ied)|estimat(?:es|ed)|add(?:s|ed)',
);
const NOT_A_SIDE = new RegExp(
  `^(?:${either(
    'The|But|And|In|On|At|Its?|She|He|They|Their|His|Her|Both|Who|Army|Officials?|Police|Governments?|Neither|Meanwhile',
    'Front|League|Movement|Brigades?|Party|Union|Council|Command|Alliance|Guard|Force|Coalition|Resistance|Ministry|Red|Cross',
    `Earlier|Later|Yesterday|Today|After|Before|While|When|Since|By|For|(?:${WEEKDAY_STEMS})days?|${MONTH_NAMES}`,
  )})$`,
  'u',
);

/** The words that say whose. */
export const SIDE_RULES = {
  /** The end of what stands before a figure, where the subject's own losses follow. */
  own: {
    pattern: new RegExp(
      either(
        String.raw`\b(?:its|their) (?:own )?(?:\p{L}+ )?(?:dead|losses|casualties|toll|wounded)\b(?:(?!\band\b|\bsaid\b)[^.;])*$`,
        String.raw`\b${LOST}\s+(?:(?:at least|about|some|nearly|more than|up to|another|only|just|the lives of)\s+)?$`,
        String.raw`\b(?:admit(?:s|ted)?|conced(?:es|ed)|acknowledg(?:es|ed)|confirm(?:s|ed)|mourn(?:s|ed))\s+(?:[^.;#]*\s)?` +
          String.raw`the\s+(?:loss|deaths?|capture)\s+of\s+(?:(?:at least|about|some|another)\s+)?$`,
      ),
      'iu',
    ),
    takes: [
      'put its own dead at ',
      'said that it had lost ',
      'Velland lost at least ',
      'Velland mourns ',
      'Velland conceded the loss of ',
    ],
    keeps: ['killed ', 'the lost town, where ', 'put the dead at '],
  },
  /** After a figure. */
  itsOwn: {
    pattern: /^\s+(?:more\s+)?(?:of\s+)?(?:its|their)\s+(?:own\s+)?\p{L}/iu,
    takes: [' of its soldiers had died', ' of their own men'],
    keeps: [' of the soldiers', ' of it'],
  },
  /** Before a figure whose owner is another than the one who did it: "Sul had killed nine of its soldiers". */
  done: {
    pattern: new RegExp(
      String.raw`\b(?:kill(?:ed|ing|s)?|wound(?:ed|ing|s)?|injur(?:ed|ing|es)|captur(?:ed|ing|es)|shot(?: dead| down)?|destroy(?:ed|ing|s)?|` +
        String.raw`knock(?:ed|ing|s)? out)` +
        String.raw`\s+(?:(?:at least|about|some|another)\s+)?$`,
      'iu',
    ),
    takes: ['had killed ', 'of wounding at least '],
    keeps: ['had lost ', 'were killed. '],
  },
  /** Who has or has sent what is counted, at the end of what stands before a figure. */
  sender: {
    pattern: new RegExp(
      String.raw`(?<side>\p{Lu}\p{L}{2,}(?:\s+\p{Lu}\p{L}{2,})*)(?:\s+(?:army|navy|military|government|forces?|command))?` +
        String.raw`\s+(?:(?:has|have|had|will|would|is|are|also|now|already|\p{Ll}+ by|said|says|it|they|that|to|\p{Ll}+ly)\s+)*${either(
          'ha(?:s|ve|d)|sen[dt]s?|sending|deploy(?:s|ed|ing)?|brought|bring(?:s|ing)?|mass(?:es|ed)|mov(?:es|ed)|offer(?:s|ed)',
          'pledg(?:es|ed)|contribut(?:es|ed)|provid(?:es|ed)|suppl(?:ies|ied)|keeps?|kept|station(?:s|ed)|dispatch(?:es|ed)|fl(?:ew|ies)',
          'field(?:s|ed)?|rush(?:es|ed)|commit(?:s|ted)|lands|landed|rais(?:es|ed)|call(?:s|ed) up|mobili[sz](?:es|ed)|withdr(?:ew|aws)',
        )}` +
        String.raw`\s+(?:(?:up|in|out|back|at least|about|around|roughly|some|nearly|almost|more than|over|up to|another|a further|the)\s+){0,3}$`,
      'u',
    ),
    takes: [
      'Sul sent ',
      'Varland now has about ',
      'the Ostrans have brought roughly ',
      'The Vellish army said it had sent ',
    ],
    keeps: ['sent ', 'The road to Sul was lined by ', 'Sul saw '],
  },
  /** Whose dead they are by their own name, before a figure. */
  ofSide: {
    pattern:
      /(?<side>\p{Lu}\p{Ll}[\p{L}’'-]+(?<!ed|ing|ly))\s+(?:death toll|toll|dead|casualties|losses)\s+(?:\p{Ll}+\s+){0,3}$/u,
    takes: ['The Torskan death toll passes ', 'put the Vellish dead at '],
    keeps: ['Police shot dead ', 'put the dead at '],
  },
  /** What a person is, who speaks of others' dead: nothing after it is whose they are. */
  title: {
    pattern: new RegExp(
      String.raw`(?:,\s*)?\b(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Gen|Col|Capt|Lt|Prof)\b|` +
        String.raw`(?:minister|mayor|governor|magistrate|spokes\p{L}+|director|chief|doctor|` +
        String.raw`inspector|commissioner|prefect|sheriff|judge|coroner|chairman|manager|secretary)\b).*$`,
      'isu',
    ),
    takes: ['The magistrate, Ms Ada Sefton', 'Dr Kemp'],
    keeps: ['The Vellish army', 'Chiefly'],
  },
  /** A subject that is called what it is to the one before, and then by its name. */
  called: {
    pattern:
      /^[\s"]*(?:Its|Their|His|Her)\s+(?:\p{Ll}+\s+){0,2}\p{Ll}+,\s+(?:the\s+)?(?<name>\p{Lu}[^,;]*),/u,
    takes: ['Its rival, the League of Sul, '],
    keeps: ['Its rival the League, ', 'Its rival, a party, '],
  },
  /** A clause that goes back to a subject named before it. */
  pronoun: {
    pattern: /^[\s,"]*(?:(?:and|but|that|while|later)\s+)*(?:it|its|they|their|he|his|she|her)\b/iu,
    takes: [' that it had ', 'Its general staff '],
    keeps: [' that Sul had ', 'item '],
  },
} as const satisfies Record<string, Rule>;

/** Whose losses a figure counts. */
export interface Owner {
  /** The subject that "lost", "admitted the loss of" or "its own" goes back to; empty where the words say nobody's. */
  words: string;
  names: readonly string[];
}

/** Whose losses a figure counts, in its sentence or in the one `before` it; nobody's where it could be either of two. */
export function readOwner(left: string, right: string, before: string | undefined): Owner {
  const side = SIDE_RULES.ofSide.pattern.exec(left)?.groups?.side;
  const words = (side !== undefined && isSideName(side) ? side : ownerWords(left, right, before)).replace(
    SIDE_RULES.title.pattern,
    '',
  );
  const all = words.match(/\p{Lu}[\p{L}’'-]{2,}/gu) ?? [];
  const own = all.filter(isSideName);
  // "People's" says nothing without "Front".
  return {
    words,
    names:
      own.length > 0 && own.every((name) => COMMON.test(name)) ? all.filter((name) => name !== 'The') : own,
  };
}

/** What parts of many names. */
const COMMON = /^(?:People['’]s|National|United|Democratic|Popular)$/u;

function ownerWords(left: string, right: string, before: string | undefined): string {
  const isItsOwn = SIDE_RULES.itsOwn.pattern.test(right);
  if (!isItsOwn && !SIDE_RULES.own.pattern.test(left)) return '';
  const clauses = clausesOf(left);
  const isDoneByOther =
    isItsOwn && SIDE_RULES.done.pattern.test(left) && !SIDE_RULES.pronoun.pattern.test(clauses.at(-1) ?? '');
  const asked = isDoneByOther ? clauses.slice(0, -1) : clauses;
  const subject = asked
    .filter((clause) => !SIDE_RULES.pronoun.pattern.test(clause))
    .map(subjectOf)
    .findLast((words) => words !== '');
  const goesBack = before !== undefined && SIDE_RULES.pronoun.pattern.test(asked[0] ?? '');
  return subject ?? (goesBack ? subjectOf(clausesOf(before)[0] ?? '') : '');
}

/** Who has or sent what is counted: "Velland sent 12"; none where nobody is named. */
export function readSender(left: string): string[] {
  return (SIDE_RULES.sender.pattern.exec(left)?.groups?.side?.split(/\s+/u) ?? []).filter(isSideName);
}

/** The clauses of what stands before a figure, a verb of saying with what stands before it one of its own. */
function clausesOf(words: string): string[] {
  return words
    .replace(SIDE_RULES.called.pattern, '$<name>')
    .replace(/,\s+(?:who|which|whose|an?|the)\b[^,;.]*,(?=\s)/giu, '')
    .split(new RegExp(String.raw`[;:]|,\s+(?:and|but|while|whereas)\b|(?<=\b${SAY}\b)`, 'iu'))
    .filter((clause) => clause.trim() !== '');
}

/** The subject of a clause: the words before its verb. */
function subjectOf(clause: string): string {
  const words = clause
    .replace(/\b(?:[Oo]n|[Bb]y|[Ss]ince|[Ii]n)\s+\p{Lu}\p{Ll}+,?\s/u, '')
    .replace(/^[\s,"]*(?:(?:and|but|that|while)\s+)*(?:the\s+(?:loss|deaths?|capture)\s+of\b.*)?/isu, '');
  const verb = words.search(
    /(?:^|\s)(?:has|have|had|was|were|is|are|will|would|could|also|now|put|puts|gave|lost|saw|buried|said|says|told|\p{Ll}+ed)\b/iu,
  );
  const subject = (verb < 0 ? words : words.slice(0, verb)).trim();
  return SIDE_RULES.pronoun.pattern.test(subject) ? '' : subject;
}

function isSideName(word: string): boolean {
  return !NOT_A_SIDE.test(word);
}
