import { SITE_NAME } from './page-title.ts';
import type { SocialCard } from './social-card.ts';

/** A card as boxes in boxes, which a renderer lays out and draws. */

/** A box with its style, as CSS has it, and what is in it. */
export interface CardBox {
  type: 'div';
  props: { style: Readonly<Record<string, string | number>>; children: readonly CardBox[] | string };
}

const COLOURS = ['paper', 'ink', 'ink-soft', 'copy'] as const;

/** The colours of the card, by the site's names for them. */
export type CardColours = Record<(typeof COLOURS)[number], string>;

/** The site's colours in light, read off its tokens; throws where one that the card needs is no longer there. */
export function readCardColours(css: string): CardColours {
  const colourOf = (name: string): string => {
    const found = new RegExp(String.raw`--${name}:\s*(?:light-dark\()?\s*(#[0-9a-f]{3,8})\b`, 'iu').exec(
      css,
    )?.[1];
    if (found === undefined) throw new Error(`The card has no colour for --${name}.`);
    return found;
  };
  return Object.fromEntries(COLOURS.map((name) => [name, colourOf(name)])) as CardColours;
}

/** The size of a card in pixels: the form that sites and messengers ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** The families that the card is set in: its words, and its apparatus; each with wider Latin behind it. */
export const CARD_FONTS = {
  serif: ['Card Serif', 'Card Serif Wide'],
  sans: ['Card Sans', 'Card Sans Wide'],
} as const;

/** How large the finding is set, by the most characters that stay in about three lines. */
const FINDING_SIZES: readonly (readonly [most: number, size: number])[] = [
  [60, 82],
  [85, 70],
  [115, 58],
];
const SMALLEST_FINDING = 50;

/** From here on the heads of the columns are many: they are set small, and leave less room to the finding. */
const MANY_LABELS = 7;
const FINDING_OVER_MANY = 58;

function box(style: CardBox['props']['style'], children: CardBox['props']['children']): CardBox {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** Draws a card: its head with place and day, the finding, how many tell it, and who, with a bar over copies of one text. */
export function drawCard(card: SocialCard, colours: CardColours): CardBox {
  const { kicker, finding, counts, tellings, more } = card;
  const isMany = tellings.flat().length >= MANY_LABELS;
  const fitting = FINDING_SIZES.find(([most]) => Array.from(finding).length <= most)?.[1] ?? SMALLEST_FINDING;
  const size = isMany ? Math.min(fitting, FINDING_OVER_MANY) : fitting;
  const sans = { fontFamily: CARD_FONTS.sans.join(', '), fontWeight: 600 };
  const soft = { ...sans, color: colours['ink-soft'] };
  const label = { ...sans, fontSize: isMany ? 19 : 22 };
  const frame = {
    flexDirection: 'column',
    boxSizing: 'border-box',
    width: CARD_SIZE.width,
    height: CARD_SIZE.height,
    padding: '40px 64px 48px',
    background: colours.paper,
    color: colours.ink,
    fontFamily: CARD_FONTS.serif.join(', '),
    fontWeight: 500,
  };
  const head = {
    justifyContent: 'space-between',
    alignItems: 'center',
    paddingBottom: 18,
    borderBottom: `2px solid ${colours.ink}`,
  };
  return box(frame, [
    box(head, [
      box({ fontSize: 40, letterSpacing: -0.4 }, SITE_NAME),
      box({ ...soft, fontSize: 22, letterSpacing: 1.5 }, kicker.toUpperCase()),
    ]),
    box({ flexGrow: 1 }, []),
    box({ fontSize: size, lineHeight: 1.1, letterSpacing: -0.012 * size }, finding),
    box({ ...soft, fontSize: 28, marginTop: 18 }, counts),
    box({ flexGrow: 1 }, []),
    box({ flexWrap: 'wrap', columnGap: 28, rowGap: isMany ? 12 : 18, maxHeight: 200, overflow: 'hidden' }, [
      ...tellings.map((telling) => drawTelling(telling, label, colours)),
      ...(more === '' ? [] : [box({ ...label, color: colours['ink-soft'], paddingTop: 12 }, more)]),
    ]),
  ]);
}

/** The heads of one telling's articles under one bar: a thick one in the colour of copies where there are several. */
function drawTelling(
  telling: readonly string[],
  label: CardBox['props']['style'],
  colours: CardColours,
): CardBox {
  const isCopied = telling.length > 1;
  const [width, colour] = isCopied ? [7, colours.copy] : [2, colours['ink-soft']];
  const style = { borderTop: `${width}px solid ${colour}`, paddingTop: 12 - width, maxWidth: '100%' };
  return box(
    { ...style, flexWrap: 'wrap', columnGap: 28 },
    telling.map((head) => box(label, head)),
  );
}
