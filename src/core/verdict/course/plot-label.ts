import type { CourseMark } from './mark.ts';

/** Where the figures of a drawing are written: beside their marks, and over no other. */

/** The end of a bar: a dot belongs to it, a ring does not, an arrow is no end. */
type End = 'dot' | 'ring' | 'arrow';

/** A mark as a bar from its lower to its upper end; a number alone is a dot. */
export interface PlotBar {
  kind: CourseMark['kind'];
  x: number;
  low: number;
  high: number;
  lowEnd: End;
  highEnd: End;
  isVague: boolean;
  isFallen: boolean;
}

/** A bar with the words that it is known by, and the height at which they belong. */
export interface LabelledBar {
  bar: PlotBar;
  text: string;
  at: number;
}

/** Words beside a bar; `x` is where they begin, or end where they stand at the left of it. */
export interface PlotLabel {
  x: number;
  y: number;
  text: string;
  isAtLeft: boolean;
  isFallen: boolean;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const LETTER = 6.4;
/** Of a line of words, what stands above its foot and below it; and how far it stands from a mark. */
const [ABOVE, BELOW, GAP] = [10, 3, 8];
const LINE = 14;
const DOT = 5;

/**
 * The labels of bars in clusters, each of the same words once in a cluster: at its nearer or else its farther side, at the
 * height of its mark or a line off it. A label that would stand on a mark or on another label everywhere is left out, and so is one that
 * leaves the plane.
 */
export function placeLabels(clusters: readonly (readonly LabelledBar[])[], plane: Box): PlotLabel[] {
  const taken = clusters.flatMap((cluster) => cluster.flatMap(({ bar }) => boxesOf(bar)));
  return clusters.flatMap((cluster) => {
    const xs = cluster.map(({ bar }) => bar.x);
    const sides = [
      { x: Math.max(...xs) + GAP, isAtLeft: false },
      { x: Math.min(...xs) - GAP, isAtLeft: true },
    ];
    const once = [
      ...new Map(cluster.map((one) => [`${one.text}/${String(one.bar.isFallen)}`, one])).values(),
    ];
    return once.flatMap(({ bar, text, at }): PlotLabel[] => {
      const nearest = sides.toSorted((a, b) => Math.abs(a.x - bar.x) - Math.abs(b.x - bar.x));
      const places = [0, -LINE / 2, LINE / 2, -LINE, LINE].flatMap((off) =>
        nearest.map((side) => ({ ...side, y: Math.round((at + 4 + off) * 10) / 10 })),
      );
      const free = places.find(
        (place) =>
          isInside(boxOf(place, text), plane) && !taken.some((box) => meets(box, boxOf(place, text))),
      );
      if (!free) return [];
      taken.push(boxOf(free, text));
      return [{ ...free, text, isFallen: bar.isFallen }];
    });
  });
}

function boxOf({ x, y, isAtLeft }: Pick<PlotLabel, 'x' | 'y' | 'isAtLeft'>, text: string): Box {
  const width = text.length * LETTER;
  return {
    left: isAtLeft ? x - width : x,
    right: isAtLeft ? x : x + width,
    top: y - ABOVE,
    bottom: y + BELOW,
  };
}

/** The ends of a bar with their signs, and the line between them. */
function boxesOf({ x, low, high }: PlotBar): Box[] {
  const sign = (y: number) => ({ left: x - DOT, right: x + DOT, top: y - DOT, bottom: y + DOT });
  return [sign(low), sign(high), { left: x - 1, right: x + 1, top: high, bottom: low }];
}

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isInside = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;
