import { isReportingVerb } from './reporting-verb.ts';

/** The small words around names, and what is a word of a name: where a phrase begins and ends. */

/** A word that begins a noun phrase. */
export const DETERMINER =
  /^(?:the|a|an|its|his|her|their|our|my|one|another|some|several|many|most|both|two|three)$/iu;
/** A preposition. */
export const PREPOSITION = new RegExp(
  String.raw`^(?:of|for|at|in|on|by|to|with|from|after|before|during|since|against|between|among|like|unlike|about|over|` +
    String.raw`under|into|through|than|near|beside|besides|despite|without|within|behind|towards?|via)$`,
  'iu',
);
const STOP = new RegExp(
  String.raw`^(?:and|or|but|that|who|whom|whose|which|what|while|when|where|as|if|because|although|though|so|is|was|were|` +
    String.raw`are|be|been|being|had|has|have|having|will|would|could|may|might|can|did|does|do|not|also|then|further|` +
    String.raw`later|earlier|meanwhile|however|today|yesterday|there|here|it|we|you|i)$`,
  'iu',
);
/** A word for somebody named before. */
export const PRONOUN = /^(?:he|she|they|him|them)(?:['’](?:d|s|ll|ve))?$/iu;
/** Nouns that end as adverbs do. */
const LY_NOUN = /^(?:family|assembly|ally|anomaly|monopoly|supply|rally|bully|folly)$/u;
/** A small word in a name. */
export const PARTICLE =
  /^(?:de|da|dos|del|della|di|du|la|van|von|der|den|bin|bint|ibn|al|el|ter|ten|ould|abu)$/u;
/** "al-Dorri", "el-Tawil": a name with its small article. */
export const ARTICLED = /^(?:al|el|ar|as|ash|at|an|ad|az|ul|ben|bin|de)-\p{Lu}/u;
/** Words of the past that end no noun phrase, beside those in "-ed": a group "made", "went", "took". */
const PAST = wordPattern(
  'made went came took gave got met ran saw sat stood kept won lost fell felt found began brought built bought broke chose drew ' +
    'drove flew grew knew rose sent sold spent struck threw wore let became read heard paid caught fought meant sought taught thought',
);
/** Words that are capitals by their place alone: first in a sentence they are nobody’s name. */
const NO_NAME = wordPattern(
  'more most fewer less few much all each every either neither none no any other others half such this these those almost up ' +
    'around approximately altogether just even still now again once soon perhaps maybe instead indeed never always often ' +
    'sometimes thus yet nor well quite rather nobody nothing everyone everybody everything somebody someone anyone outside ' +
    'inside across along above below until how why not yes next last first second third dozens scores tens hundreds ' +
    'thousands millions billions afterwards elsewhere',
);
const NOT_PAST = /^(?:hundred|united|armed|red|bed|seed|breed|speed|need|feed|steed)$/iu;

function wordPattern(words: string): RegExp {
  return new RegExp(`^(?:${words.replaceAll(' ', '|')})$`, 'iu');
}

/** True for a word that ends a phrase: it joins, asks, helps a verb or is one of telling, or says how. */
export function isStop(word: string): boolean {
  return STOP.test(word) || isAdverb(word) || (isReportingVerb(word) && !isPaper(word));
}

/** True for a verb of telling that is the noun of a paper where it has a capital: "the Evening Post". */
export function isPaper(word: string): boolean {
  return /^(?:Post|Express|Report|Call|Signal)$/u.test(word);
}

/** True for "quickly"; not for "family", nor for a name such as "Kelly". */
export function isAdverb(word: string): boolean {
  return /^\p{Ll}+ly$/u.test(word) && !LY_NOUN.test(word);
}

/** True for a word whose capital says nothing where it opens a sentence: "More", "Suddenly". */
export function isNoName(word: string): boolean {
  return NO_NAME.test(word) || (/^\p{Lu}\p{Ll}+ly$/u.test(word) && isAdverb(word.toLowerCase()));
}

/** True for a word that joins others and is no part of what they name: "and", "because", "of", "was". */
export function isJoint(word: string): boolean {
  return (
    isStop(word) ||
    PREPOSITION.test(word) ||
    PRONOUN.test(word) ||
    /^(?:because|since|until|unless|nor|yet|than)$/iu.test(word)
  );
}

/** True for a verb of the past in small letters: "made", "walked". */
export function isPast(word: string): boolean {
  return PAST.test(word) || (word.endsWith('ed') && !NOT_PAST.test(word));
}

/** True for a word that may stand in a name: one with a capital, or a small article in it. */
export function isInName(word: string): boolean {
  return /^\p{Lu}/u.test(word) || PARTICLE.test(word) || ARTICLED.test(word);
}
