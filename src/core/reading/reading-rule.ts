import { FIGURE_RULES } from '../figure/figure-rule.ts';
import type { ReadingRule } from '../figure/hedge.ts';
import { MEASURE_RULES } from '../measure/measure-rule.ts';
import { DAY_PARTS } from '../time/day-part.ts';
import { TIME_HEDGES } from '../time/time-hedge.ts';
import { TIME_RULES } from '../time/time-rule.ts';

/** All rules by which a figure of any kind is read. */

/** A rule with a name that no other has. */
export interface NamedRule extends Pick<ReadingRule, 'words' | 'rule' | 'authority'> {
  name: string;
}

const COUNT_RULES = Object.entries<Omit<NamedRule, 'name'>>(FIGURE_RULES).map(([name, rule]) => ({
  ...rule,
  name,
}));
const isOfCounts = ({ rule }: Pick<NamedRule, 'rule'>) => COUNT_RULES.some((known) => known.rule === rule);

/** In the order in which they are printed. */
export const RULES_BY_KIND: Readonly<Record<'count' | 'measure' | 'time', readonly NamedRule[]>> = {
  count: COUNT_RULES,
  // The others are those of counts.
  measure: named('measure', MEASURE_RULES).filter((rule) => !isOfCounts(rule)),
  time: [...named('time', TIME_RULES), ...named('time', TIME_HEDGES), ...named('time', DAY_PARTS)],
};

function named(kind: string, rules: Readonly<Record<string, ReadingRule>>): NamedRule[] {
  return Object.entries(rules).map(([name, { words, rule, authority }]) => ({
    ...{ words, rule, authority },
    name: `${kind}-${name}`,
  }));
}

/** The name of a rule as printed in the data; null for a rule that is none of ours. */
export function ruleNameOf(rule: string): string | null {
  return (
    Object.values(RULES_BY_KIND)
      .flat()
      .find((known) => known.rule === rule)?.name ?? null
  );
}
