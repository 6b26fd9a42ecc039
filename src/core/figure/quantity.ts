import type { QUANTITIES } from '../../schemas/content/vocabulary.ts';

/** What claims count, in the words of the data. */

/** A quantity that claims are proposed for. */
export type Quantity = keyof typeof QUANTITIES;

/** What kind of thing a noun names, as far as that decides what can befall it. */
export type NounClass =
  | 'person'
  | 'force'
  | 'weapon'
  | 'arms'
  | 'vehicle'
  | 'building'
  | 'animal'
  | 'household'
  | 'thing'
  | 'unknown'
  | 'none';

const PERSONAL: readonly Quantity[] = [
  'deaths',
  'injuries',
  'arrests',
  'missing',
  'displaced',
  'evacuated',
  'rescued',
];

/** What a count of such things can be when a verb of this quantity speaks of them; null where it is no claim. */
export function quantityOf(quantity: Quantity, noun: NounClass): Quantity | null {
  if (PERSONAL.includes(quantity)) return fitsPerson(quantity, noun) ? quantity : null;
  if (quantity === 'damage') {
    if (noun === 'weapon' || noun === 'arms') return 'equipment';
    return noun === 'building' || noun === 'vehicle' || noun === 'unknown' ? 'damage' : null;
  }
  if (noun === 'force') return quantity === 'troops' ? 'troops' : null;
  return noun === 'weapon' || noun === 'vehicle' || noun === 'arms' ? 'equipment' : null;
}

function fitsPerson(quantity: Quantity, noun: NounClass): boolean {
  if (noun === 'force' && quantity === 'displaced') return false;
  if (noun === 'household') return quantity === 'displaced' || quantity === 'evacuated';
  return noun === 'person' || noun === 'force' || noun === 'unknown' || noun === 'none';
}
