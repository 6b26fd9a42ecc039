/** Words that carry no matter of their own: they are looked for only in a phrase, or where a query has no others. */

const STOP_WORDS = new Set(
  `a about above after again against all also although am among an and any are as at be because been before being below
  between both but by can could did do does doing done down during each either else even ever every few for from further
  had has have having he her here hers herself him himself his how however i if in into is it its itself just least less
  many may me might more most much must my myself near nearly neither no nor not now of off on once one only onto or other
  others our ours out over own per same shall she should since so some such than that the their theirs them themselves then
  there these they this those though through thus to too under until up upon us very was we were what when where whether
  which while who whom whose why will with within without would yet you your yours yourself`.split(/\s+/),
);

/** True for a function word, as a folded form. */
export function isStopWord(form: string): boolean {
  return STOP_WORDS.has(form);
}
