import type { Form, Place } from './forms.ts';
import { NUMBER, numberOf } from './numbers.ts';

/** Sentences of pages that list stories: how many there are, and which of them stand here. */

/** The days of the stories that a page lists, in its order, and of those that it does not. */
function daysOn({ page: { $ }, content }: Place): { here: string[]; elsewhere: string[] } {
  const listed = $('main li :is(h2, h3) a')
    .toArray()
    .map((link) => /\/stories\/([^/]+)\/$/u.exec($(link).attr('href') ?? '')?.[1] ?? '');
  const dayOf = (id: string) => content.stories.find((story) => story.id === id)?.date ?? '';
  const elsewhere = content.stories.filter(({ id }) => !listed.includes(id)).map(({ date }) => date);
  return { here: listed.map(dayOf), elsewhere };
}

const isNewestFirst = (days: readonly string[]) => days.every((day, at) => day <= (days[at - 1] ?? day));

export const LIST_FORMS: readonly Form[] = [
  {
    name: 'how many of all stories stand on the front page',
    pattern: /^The newest (\d+) of (\d+) stories; the others stand under their years$/u,
    holds: ([, some = '', all = ''], place) => {
      const { here, elsewhere } = daysOn(place);
      return (
        here.length === Number(some) &&
        place.content.stories.length === Number(all) &&
        isNewestFirst(here) &&
        elsewhere.every((day) => day <= (here.at(-1) ?? ''))
      );
    },
  },
  {
    name: 'how many stories a year has',
    pattern: new RegExp(
      `^(${NUMBER}) stor(?:y|ies), by the day of the event, the newest first, with what was found in each$`,
      'iu',
    ),
    holds: ([, count = ''], place) => {
      const [, year = '?'] = /\/years\/(\d+)\//u.exec(place.address) ?? [];
      const { here, elsewhere } = daysOn(place);
      const ofYear = [...here, ...elsewhere].filter((day) => day.startsWith(year));
      return (
        ofYear.length === numberOf(count) && here.every((day) => day.startsWith(year)) && isNewestFirst(here)
      );
    },
  },
];
