import type { Examples } from '../../text/rule.ts';

/** The verbs by which a text gives another's words. */

/** Verbs that a reported clause can follow or precede: "said that …", "…, she added". */
const TELLING =
  'say tell add claim announce insist warn promise assure note report stress argue confirm deny ' +
  'explain maintain estimate acknowledge recall complain predict suggest admit conclude assert remark ' +
  'reiterate repeat reply answer continue write tweet post vow pledge believe contend allege reveal ' +
  'emphasise emphasize underline underscore observe concede respond affirm testify swear joke shout ' +
  'whisper cry wonder hope fear agree caution indicate mention signal specify clarify disclose ' +
  'recount remember relate quip proclaim exclaim lament muse opine venture vouch boast conjecture ' +
  'counter joke retort inform sob scream yell plead fume snap gasp chant sigh comment mutter murmur disagree';

/** Verbs that name a thing in another's words: "described it as …", "blamed … on". */
const NAMING =
  'describe call blame condemn label dub brand denounce accuse thank praise defend reject evoke ' +
  'invoke cite dismiss term criticise criticize welcome hail liken compare speak talk declare urge ' +
  'demand ask question express';

const IRREGULAR: Record<string, string> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  swear: 'swore sworn',
  speak: 'spoke spoken',
};

/** Phrases that are verbs of telling in several words. */
const PHRASES = [
  'stat(?:ed|ing)',
  'point(?:s|ed|ing)? out',
  'put(?:s|ting)? it',
  'reckon(?:s|ed)?(?=\\s+that\\b)',
  'read(?:s|ing)?(?=\\s*[:,]?\\s*¤)',
  'ma(?:ke|kes|de|king) (?:it )?clear',
  'radioed',
  'telegraph(?:ed|s)',
  'cabled',
  '(?:tele)?phoned(?=\\s+(?:that|back)\\b)',
  'wired(?=\\s+(?:that|back|home)\\b)',
  '(?:goes|went|going|go) on(?: to (?:say|add)|(?=\\s*(?:[,.:;¤]|$)))',
];

/** "The army puts the dead at twelve": a count that somebody gives. */
const PUT_AT =
  'put(?:s|ting)?(?=\\s+(?:the|its|their|that|this)\\s+[^.;:,¤]{3,50}?\\s+at\\s+(?:¤|\\p{N}|about|some|nearly|around|over|' +
  'more|fewer|less|at least|up to|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands))';

/** A pattern for any form of a verb of telling. */
export const TELLING_VERB = [...TELLING.split(' ').flatMap(formsOf), ...PHRASES].join('|');

/** A pattern for any form of a verb of naming. */
export const NAMING_VERB = [...NAMING.split(' ').flatMap(formsOf), 'refer(?:s|red|ring)? to', PUT_AT].join(
  '|',
);

/** Either kind of verb: the forms of its verbs, with examples. */
export const REPORTING_VERBS = {
  telling: {
    forms: TELLING_VERB,
    takes: ['said', 'Denies', 'quipped', 'wrote', 'radioed', 'telegraphs', 'pointed out', 'went on to say'],
    keeps: ['radio', 'telegraph', 'wired', 'sayings', 'writer', 'pointed', 'described'],
  },
  naming: {
    forms: NAMING_VERB,
    takes: ['described', 'Dubbed', 'spoke', 'referring to'],
    keeps: ['description', 'speech', 'referring', 'said'],
  },
} as const satisfies Readonly<Record<string, Examples & { forms: string }>>;

const ANY_VERB = wholly(`${TELLING_VERB}|${NAMING_VERB}`);

/** A pattern for a text that is one of these forms and nothing else, in letters of either size. */
export function wholly(forms: string): RegExp {
  return new RegExp(`^(?:${forms})$`, 'iu');
}

/** True for a form of a verb of telling or naming. */
export function isReportingVerb(word: string): boolean {
  return ANY_VERB.test(word);
}

/** The forms of an English verb; those of verbs that double a letter are taken both ways. */
function formsOf(verb: string): string[] {
  const stem = verb.replace(/e$/u, '');
  const isY = /[^aeiou]y$/u.test(verb);
  const last = verb.at(-1) ?? '';
  return [
    verb,
    isY ? `${verb.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/u.test(verb) ? `${verb}es` : `${verb}s`,
    isY ? `${verb.slice(0, -1)}ied` : `${stem}ed`,
    `${stem}ing`,
    ...(/[aeiou][bdgmnpt]$/u.test(verb) ? [`${verb}${last}ed`, `${verb}${last}ing`] : []),
    ...(IRREGULAR[verb]?.split(' ') ?? []),
  ];
}
