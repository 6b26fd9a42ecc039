import { announce, field, input, make } from './element.ts';

/** A reason that something needs before it is done. */

/** A field for a reason, and what asks for it. */
export interface Reason {
  element: HTMLElement;
  /** Does something with the reason that is written; asks for one first where there is none. */
  give: (act: (because: string) => void) => void;
}

/** A field for a reason, under a label; the reasons that come often are proposed. */
export function reasonField(label: string, note: string, often: readonly string[]): Reason {
  const line = input('because', '', { list: 'often', 'aria-label': label });
  let waiting: ((because: string) => void) | null = null;
  const give = (act: (because: string) => void) => {
    const because = line.value.trim();
    if (because !== '') {
      act(because);
      return;
    }
    waiting = act;
    line.focus();
    announce('Say why, then press Enter.');
  };
  line.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && waiting) give(waiting);
  });
  return {
    element: make(
      'div',
      {},
      field(label, line, note),
      make('datalist', { id: 'often' }, ...often.map((value) => make('option', { value }))),
    ),
    give,
  };
}
