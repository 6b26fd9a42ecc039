/** One spelling for words that Britain and America, or two alphabets, spell differently. */

const DOUBLED = /([a-z])\1/g;

/** Each rule holds from the third or fourth letter on, so that "four" is not "for" and "rise" not "rize". */
const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{3})our/, 'or'],
  [/(?<=[a-z]{3})is(?=(?:e[drs]?|ers|ing|ations?|ational)$)/, 'iz'],
  [/(?<=[a-z]{3})ys(?=(?:e[drs]?|ers|ing)$)/, 'yz'],
  [/(?<=[a-z]{2}[bt])re(?=[ds]?$)/, 'er'],
  [/(?<=[a-z]{2}[bt])ring$/, 'ering'],
  [/(?<=^(?:def|off|pret|lic))ence/, 'ense'],
  [/(?<=[a-z]{3})ogue(?=s?$)/, 'og'],
  [/(?<=gr)amme(?=s?$)/, 'am'],
  [/(?<=[a-z])ae(?=[a-z]{2})|(?<=^(?:am|f|man|hom|diarrh|[a-z]*rrh))oe(?=[a-z])/, 'e'],
];

/** A word in small letters as America spells it, as far as rules reach: "neighbour" is "neighbor". */
export function americanSpelling(word: string): string {
  return AMERICAN.reduce((spelt, [pattern, by]) => spelt.replace(pattern, by), word);
}

/** How the letters of a name that came through another alphabet sound alike; the order matters. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/t?sch|tch/g, 'ch'],
  [/dzh|dj|zh/g, 'j'],
  [/([kg])h/g, '$1'],
  [/ph/g, 'f'],
  [/ou|oo/g, 'u'],
  [/c(?=[eiy])/g, 's'],
  [/q|c(?!h)/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/[yj]/g, 'i'],
  [DOUBLED, '$1'],
  [/(?<=[aeou])i(?=[aeou])/g, ''],
  [/(?<=[eo])f$/, 'v'],
  [/(?<=..)e$/, ''],
];

/**
 * A word in small letters by its sound, so that the spellings of one name are one: Tokayev, Tokaev and Tokaiev;
 * Qazaqstan and Kazakhstan; Poutine and Putin. Letters of other alphabets and digits stay as they are.
 */
export function soundOf(word: string): string {
  return SOUNDS.reduce((sound, [pattern, by]) => sound.replace(pattern, by), word);
}

/** The order of the vocabulary: forms by their sound, those that sound alike by their letters. */
export function bySound(a: { sound: string; form: string }, b: { sound: string; form: string }): number {
  if (a.sound !== b.sound) return a.sound < b.sound ? -1 : 1;
  return a.form < b.form ? -1 : 1;
}
