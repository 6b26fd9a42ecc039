import type { Shown } from '../../core/report/report-shown.ts';
import { make } from './element.ts';

/** Elements that were told by their names, made as elements. */

/** An element with what stands inside it, or its words; links lead to a page of their own. */
export function drawShown(shown: Shown): Node | string {
  if (typeof shown === 'string') return shown;
  const { tag, href, inside } = shown;
  const attributes = href === null ? {} : { href, target: '_blank' };
  return make(tag, attributes, ...inside.map(drawShown));
}
