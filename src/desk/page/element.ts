/** Elements of the page, made without any HTML of words that came from outside. */

type Child = Node | string | null | false;

type Attributes = Readonly<Record<string, string | number | boolean | null | ((event: Event) => void)>>;

/** An element with its attributes and children; a function is what is done on the event of its name. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key, value);
    else if (value === true) element.setAttribute(key, '');
    else if (value !== false && value !== null) element.setAttribute(key, String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== false));
  return element;
}

/** Puts children in the place of those that an element has. */
export function fill(element: HTMLElement, ...children: Child[]): void {
  element.replaceChildren(...children.filter((child) => child !== null && child !== false));
}

/** A button that does something, with the key that does the same. */
export function button(
  label: string,
  act: () => void,
  key: string | null = null,
  kind = '',
): HTMLButtonElement {
  return make(
    'button',
    { type: 'button', class: `button ${kind}`, click: act },
    label,
    key !== null && make('kbd', {}, key),
  );
}

/** Fills a button and gives it the sign of Enter, or takes both from it. */
export function setFilled(one: HTMLButtonElement, isFilled: boolean): void {
  one.classList.toggle('main', isFilled);
  const sign = [...one.querySelectorAll('kbd')].find(({ textContent }) => textContent === 'Enter');
  if (isFilled && !sign) one.append(make('kbd', {}, 'Enter'));
  else if (!isFilled) sign?.remove();
}

/** The one filled button that is shown in a place; null where none is, or several are. */
export function filledButton(place: HTMLElement): HTMLElement | null {
  const [only, ...more] = [...place.querySelectorAll<HTMLElement>('button.main')].filter((one) =>
    one.checkVisibility(),
  );
  return more.length === 0 ? (only ?? null) : null;
}

/** Presses a button; one that stands beyond the window is shown first, and pressed by the next time. */
export function pressInView(one: HTMLElement): void {
  const { top, bottom } = one.getBoundingClientRect();
  const isBeyond = one.closest('.beside') === null && (bottom < 0 || top > window.innerHeight);
  if (!isBeyond) one.click();
  else {
    one.scrollIntoView({ block: 'end', behavior: 'instant' });
    announce(`Enter presses “${one.firstChild?.textContent ?? ''}”.`);
  }
}

/** The act, which does nothing while it is still running: a key may be pressed twice. */
export function oneAtATime<Given extends unknown[]>(
  act: (...given: Given) => Promise<unknown>,
): (...given: Given) => void {
  let isRunning = false;
  return (...given) => {
    if (isRunning) return;
    isRunning = true;
    void act(...given).finally(() => {
      isRunning = false;
    });
  };
}

/** A field of a form under its label. */
export function field(label: string, control: HTMLElement, note = ''): HTMLLabelElement {
  return make(
    'label',
    { class: 'field' },
    make('span', { class: 'name' }, label),
    control,
    note !== '' && make('span', { class: 'note' }, note),
  );
}

/** A line to write into. */
export function input(name: string, value = '', more: Attributes = {}): HTMLInputElement {
  const line = make('input', { name, autocomplete: 'off', value, ...more });
  return line;
}

/** A list to choose from. */
export function select(
  name: string,
  options: readonly (readonly [value: string, label: string])[],
  value: string,
  more: Attributes = {},
): HTMLSelectElement {
  const list = make(
    'select',
    { name, ...more },
    ...options.map(([id, label]) => make('option', { value: id }, label)),
  );
  list.value = value;
  return list;
}

/** A box to tick, and what a form sends of it. */
export function tick(name: string, label: string, isSet = false, value = 'on'): HTMLLabelElement {
  const box = make('input', { name, type: 'checkbox', value });
  box.checked = isSet;
  return make('label', { class: 'tick' }, box, label);
}

/** A message of the check or of the desk, in its own words. */
export function said(
  message: { severity?: string; sentence: string; evidence?: readonly string[]; action: string },
  ...more: Child[]
): HTMLElement {
  return make(
    'div',
    { class: `message ${message.severity ?? 'error'}` },
    make('p', {}, message.sentence),
    message.evidence !== undefined &&
      message.evidence.length > 0 &&
      make('pre', {}, message.evidence.join('\n')),
    make('p', { class: 'apparatus' }, message.action),
    ...more,
  );
}

/**
 * Draws something anew; what had the focus in it has it again, with what was being written there. What was unfolded stays
 * so where it `isSame` thing that is drawn.
 */
export function redraw(place: HTMLElement, isSame: boolean, draw: () => void): void {
  const before = document.activeElement;
  const isHere = before instanceof HTMLElement && place.contains(before);
  const name = (one: HTMLElement) => `${one.tagName} ${one.getAttribute('name') ?? one.textContent}`;
  const alike = () =>
    [...place.querySelectorAll<HTMLElement>('input, select, textarea, button, summary, a')].filter(
      (one) => isHere && name(one) === name(before),
    );
  const at = isHere ? alike().indexOf(before) : -1;
  const isWritten = before instanceof HTMLInputElement && before.value !== before.defaultValue;
  const folds = () => [...place.querySelectorAll('details')];
  const open = folds()
    .filter((one) => one.open)
    .map((one) => one.firstElementChild?.textContent);
  draw();
  for (const one of folds()) one.open ||= isSame && open.includes(one.firstElementChild?.textContent);
  if (!isHere || !isSame) return;
  const after = alike()[at];
  after?.focus({ preventScroll: true });
  if (isWritten && after instanceof HTMLInputElement && /^(?:text|url)$/u.test(after.type))
    after.value = before.value;
}

/** Says something to who cannot see what changed. */
export function announce(words: string): void {
  say(words, false);
}

/** Says something to everybody, until the next thing is said or another place is shown. */
export function tell(words: string): void {
  say(words, true);
}

/** Takes away what is said to everybody. */
export function untell(): void {
  if (document.querySelector('.told')) say('', false);
}

function say(words: string, isShown: boolean): void {
  const place = document.querySelector('[role="status"]');
  if (!place) return;
  place.textContent = words;
  place.className = isShown ? 'told' : 'out-of-sight';
}
