import { either } from './rule.ts';

/** Abbreviated titles before names: their full stop ends no sentence. */

const STEMS =
  'Mrs? Ms Messrs Mx Dr Prof Rev Fr Sr Msgr Hon St Gen Brig Maj Col Lt Capt Cmdr Comdr Cdr Cpl Sgt Pvt Pte Pfc Spc Adm Ens ' +
  'Supt Insp Det Dep Asst Dir Sen Sens Rep Reps Gov Pres Sec Min Amb Atty Cllr';

/** A pattern for an abbreviated title without its full stop. */
export const TITLE_STEM = either(...STEMS.split(' '));

const ENDS_WITH_TITLE = new RegExp(String.raw`(?<![\p{L}\p{N}])${TITLE_STEM}\.$`, 'u');

/** True for a text that ends with an abbreviated title: what a capital follows is its name, and no new sentence. */
export function endsWithTitle(text: string): boolean {
  return ENDS_WITH_TITLE.test(text.slice(-12));
}
