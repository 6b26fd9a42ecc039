/** What an editor made of something that was found. */

/** Nothing yet; right as found; something else; or not so. */
export type Judged = 'proposed' | 'confirmed' | 'corrected' | 'forbidden';

/** True for what waits for an editor; false for what is judged, and where there is nothing to judge. */
export function isProposed({ state }: { state: Judged | null }): boolean {
  return state === 'proposed';
}
