import { coordinatedBehind, findMentions, type Mention, moved } from './mention.ts';
import { CRIED, QUOTED } from './quoted-mask.ts';
import type { Attribution } from './source.ts';
import { either, type Rule } from '../../text/rule.ts';
import { matchesOf } from '../../text/match.ts';

/** Who speaks beside words that lead on, whatever the verb: "“…,” sighed Roe", "“…,” Roe shot back." */

const PARTICLE = String.raw`(?:\s+(?:in|out|back|up|on|off|over|away|again))?`;
const MANNER = String.raw`(?:(?:\p{Ll}+ly|also|then|just|simply|still|later|only|half|once|had|has)\s+)*`;
/** Verbs that go with the title of a work or the name of a thing, and not with words. */
const OF_WORKS = either(
  'named|titled|entitled|renamed|directed|filmed|produced|released|published|starred|painted|sculpted|recorded',
);
/** Pasts without an ending, of verbs that go with words: others would tell what somebody did. */
const PAST = either(
  String.raw`(?!${OF_WORKS}\b)\p{Ll}{2,}ed`,
  'wept|spat|sang|began|thought|felt|read|rang',
  String.raw`(?:shot|hit|struck|came|bit|fought)\s+back`,
  String.raw`(?:put|cut|broke|threw|got|butted)\s+in`,
  String.raw`burst\s+out|blew\s+up|made\s+out|kept\s+(?:on|saying)|let\s+(?:on|out|slip)`,
);
const NO_PRESENT = either(
  'was|is|has|does|its|his|this|as|us|thus|plus|across|perhaps|always|unless|besides|towards|hers|ours|theirs|sources',
);
const PRESENT = String.raw`(?!${NO_PRESENT}\b)\p{Ll}{3,}s`;
/** What ends a clause, or goes on with where, when and how. */
const PAUSE = either(
  String.raw`\s*(?:[.,;:—–(]|$)`,
  String.raw`\s+(?:on|in|at|outside|inside|near|during|after|before|to|as|from|when|while|with|via|through|over|late|early|this|last|who|and)\b`,
  String.raw`\s+(?:\p{Ll}+ly|\p{Lu}\p{L}+day)\b`,
);
const SPOKE = either(
  String.raw`(?:${PAST})${PARTICLE}(?!\p{L})(?!\s+by\b)`,
  String.raw`${PRESENT}${PARTICLE}(?=${PAUSE})`,
);
/** Where somebody is, an age, an aside. */
const ASIDE =
  String.raw`(?:\s+(?:outside|inside|at|in|from|near|on)\s+(?:the\s+)?[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)?` +
  String.raw`(?:\s*\([^()]*\))?(?:,\s[^,.;:${QUOTED}]{1,60},)?`;
const VOICE = either(
  'wail|hiss|roar|bark|growl|howl|shriek|yelp|bellow|holler|groan|moan|grunt|croak|rasp|drawl|stammer|stutter|mumble|bawl',
  'whimper|intone|bleat|sneer|squeal|blurt|enquire|inquire|interject|interrupt|shout|call|begg?',
);

/** What stands beside words that lead on to their speaker, from the first word behind them. */
export const UNLISTED = {
  /** Behind the speaker. */
  after: {
    pattern: new RegExp(String.raw`^${ASIDE}\s+${MANNER}${SPOKE}`, 'u'),
    takes: [
      ' shrugged.',
      ' softly confessed.',
      ', 71, beamed.',
      ' wept.',
      ' shot back.',
      ' smiles.',
      ' laughs at the gate',
    ],
    keeps: [
      ' shot a hare.',
      ' sources say',
      ' was named by the court',
      ' and her son',
      '’s best book',
      ' praised by critics',
    ],
  },
  /** Before the speaker. */
  before: {
    pattern: new RegExp(String.raw`^${MANNER}(?:${PAST}|${PRESENT})${PARTICLE}\s+(?!by\b)`, 'u'),
    takes: ['grinned Roe', 'chipped in Roe', 'laughs Roe', 'spat the clerk', 'quietly offered Roe'],
    keeps: ['built by Roe', 'a tired Roe', 'its author Roe', 'and Roe'],
  },
  /** After a question or a cry, which needs no comma, only a verb that is always a voice’s. */
  voiced: {
    pattern: new RegExp(String.raw`\b${VOICE}(?:e?d|s)\b`, 'u'),
    takes: ['Roe wailed.', 'hissed Roe', 'the crowd roars.'],
    keeps: ['Roe nodded.', 'Roe knocked on the pipe.', 'recalled Roe'],
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** So many words say whose voice it was and no more. */
const MOST_VOICED = 6;

const LEADING = new RegExp(`${QUOTED}(${CRIED}?)${QUOTED}*,(,?)\\s*(?=\\p{L})`, 'gu');
/** "The captain grins": a verb of the present that a noun phrase would take in. */
const DOER = String.raw`(?:the|an?|one)\s+(?:\p{L}[\p{L}-]*\s+){0,3}?\p{Ll}+`;
const DOING = new RegExp(String.raw`^(?<np>${DOER})\s+${PRESENT}${PARTICLE}(?=${PAUSE})`, 'u');
const ENDS = new RegExp(`^(?:${PAUSE})`, 'u');
/** Nothing, or a sentence that has ended: what stands inside a sentence may be a term. */
const OPENS = /(?:^|[.!?:][”"’')]*)[^\p{L}\p{N}]*$/u;

/** The attributions of a masked sentence by verbs that no list has; `found` are the others, which go first. */
export function findUnlisted(sentence: string, found: readonly Attribution[]): Attribution[] {
  return matchesOf(LEADING, sentence).flatMap((match): Attribution[] => {
    if (!OPENS.test(sentence.slice(0, match.index).replaceAll(QUOTED, '').replaceAll(CRIED, ''))) return [];
    const from = match.index + match[0].length;
    const after = sentence.slice(from);
    const read = speakerFirst(after) ?? verbFirst(after);
    if (!read || found.some(({ start, end }) => start < from + read.end && end > from)) return [];
    const isCry = match[1] === CRIED && match[2] === '';
    if (isCry && !UNLISTED.voiced.pattern.test(after.slice(0, read.end))) return [];
    const subjects = read.subjects.map((subject) => moved(subject, from));
    return [
      {
        start: from,
        end: from + read.end,
        verb: from + read.verb,
        subjects,
        telling: false,
        inverted: read.verb === 0,
      },
    ];
  });
}

/** True for a short sentence that only says whose voice a cry before it was: "Roe wailed." */
export function isVoiced(sentence: string): boolean {
  return (
    UNLISTED.voiced.pattern.test(sentence) &&
    sentence.trim().split(/\s+/u).length <= MOST_VOICED &&
    !sentence.includes(QUOTED)
  );
}

type Read = Pick<Attribution, 'end' | 'verb' | 'subjects'>;

function speakerFirst(after: string): Read | null {
  const present = DOING.exec(after)?.groups?.np ?? '';
  const doer = present === '' ? undefined : findMentions(present)[0];
  if (doer?.kind === 'office' && doer.end === present.length)
    return { end: DOING.exec(after)?.[0].length ?? 0, verb: present.length + 1, subjects: [doer] };
  const subject = findMentions(after).find(({ start, kind }) => start === 0 && kind !== 'other');
  const behind = subject && UNLISTED.after.pattern.exec(after.slice(subject.end))?.[0];
  return behind ? { end: subject.end + behind.length, verb: subject.end + 1, subjects: [subject] } : null;
}

function verbFirst(after: string): Read | null {
  const verb = UNLISTED.before.pattern.exec(after)?.[0].length ?? 0;
  const subject = verb > 0 ? findMentions(after).find(({ start }) => start === verb) : undefined;
  if (!subject || !maySpeak(subject)) return null;
  const subjects = [subject, ...coordinatedBehind(after, subject)];
  const end = subjects.at(-1)?.end ?? subject.end;
  return ENDS.test(after.slice(end)) ? { end, verb: 0, subjects } : null;
}

function maySpeak({ kind, text }: Mention): boolean {
  return (kind === 'name' || kind === 'office') && !/['’]s?\b/u.test(text);
}
