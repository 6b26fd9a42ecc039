import type { About } from '../../schemas/content/about.ts';
import type { Correction } from '../../schemas/content/correction.ts';
import type { Outlet } from '../../schemas/content/outlet.ts';
import type { Spellings } from '../../schemas/content/spellings.ts';
import type { CheckedContent } from '../check/check.ts';
import type { Message } from '../record/diagnostic.ts';
import { CORRECTIONS_PATH } from '../record/files.ts';
import { checkReference } from '../record/reference.ts';
import type { Records } from '../story/content.ts';
import type { StoryDigest } from '../site/story-digest.ts';
import { countNoun } from '../text/count-words.ts';
import type { MeasuredStory } from './joined-data.ts';

/** A part of a site: some of its stories, built by themselves, with all that a join has to know of them. */

/** What was checked of the whole site. */
type CheckedSite = Pick<CheckedContent, 'site'> & { records: Pick<Records, 'outlets'> };

/** The records of the whole site, which all parts have in common. */
export interface SiteRecords {
  outlets: readonly (readonly [id: string, outlet: Outlet])[];
  about: About | null;
  corrections: readonly Correction[];
  spellings: readonly Spellings[];
}

/** The records of the whole site, as they were checked. */
export function siteRecords({ records, site }: CheckedSite): SiteRecords {
  return {
    outlets: [...records.outlets],
    about: site.about.get('about') ?? null,
    corrections: site.corrections.get('corrections') ?? [],
    spellings: site.spellings.get('spellings') ?? [],
  };
}

/** The same as if they were checked here. */
export function checkedSite({ outlets, about, corrections, spellings }: SiteRecords): CheckedSite {
  return {
    records: { outlets: new Map(outlets) },
    site: {
      about: new Map(about ? [['about', about]] : []),
      corrections: new Map([['corrections', corrections]]),
      spellings: new Map([['spellings', spellings]]),
    },
  };
}

/** How a part was built. */
export interface PartOrigin {
  /** The code and the version of Node. */
  version: string;
  /** By their names in the environment; null where one was not set. */
  settings: Readonly<Record<string, string | null>>;
}

/** What a part says of itself. */
export interface SitePart extends PartOrigin {
  site: SiteRecords;
  stories: readonly (StoryDigest & MeasuredStory)[];
  /** How many other files it has, and a hash of their names and sizes. */
  files: { count: number; hash: string };
}

/** A folder that is to be joined, with what lies in it; no part where none says so. */
export interface FoundPart {
  folder: string;
  part: SitePart | null;
  files: SitePart['files'];
}

/** Why parts cannot be joined by this code with these settings: a message for each reason, and none where they can. */
export function checkParts(found: readonly FoundPart[], own: PartOrigin): Message[] {
  const parts = found.flatMap(({ folder, part }) => (part ? [{ folder, part }] : []));
  // What other code wrote may mean something else.
  const alike = parts.filter(({ part }) => part.version === own.version);
  const faults = [
    ...found.flatMap(checkWhole),
    ...parts.flatMap(({ folder, part }) => checkVersion(folder, part, own)),
    ...alike.flatMap(({ folder, part }) => checkSettings(folder, part, own)),
    ...checkRecords(alike),
    ...checkStories(alike),
  ];
  // Which stories there are is known where all parts are.
  return faults.length > 0 ? faults : checkCorrected(alike);
}

function checkWhole({ folder, part, files }: FoundPart): Message[] {
  const build = `npm run build -- <story> … --out ${folder}`;
  if (!part)
    return [
      {
        code: 'no-part',
        sentence: `"${folder}" is no part of a site.`,
        evidence: [],
        action: `Build it: ${build}`,
      },
    ];
  if (part.files.count === files.count && part.files.hash === files.hash) return [];
  return [
    {
      code: 'no-part',
      sentence: `"${folder}" is not as it was built: files are missing, cut short or were added.`,
      evidence:
        part.files.count === files.count
          ? []
          : [
              ['built', countNoun(part.files.count, 'file')],
              ['found', countNoun(files.count, 'file')],
            ],
      action: `Copy it again, or build it again: ${build}`,
    },
  ];
}

function checkVersion(folder: string, { version }: SitePart, own: PartOrigin): Message[] {
  if (version === own.version) return [];
  return [
    {
      code: 'part-differs',
      sentence: `"${folder}" was built by other code or another version of Node than this.`,
      evidence: [
        ['there', version],
        ['here', own.version],
      ],
      action: 'Build and join all parts with the same commit and the same Node.',
    },
  ];
}

function checkSettings(folder: string, { settings }: SitePart, own: PartOrigin): Message[] {
  const shown = (value: string | null = null) => (value === null ? 'not set' : `"${value}"`);
  const names = [...new Set([...Object.keys(settings), ...Object.keys(own.settings)])];
  const differing = names.filter((name) => settings[name] !== own.settings[name]);
  if (differing.length === 0) return [];
  return [
    {
      code: 'part-differs',
      sentence: `"${folder}" was built with other settings than these.`,
      evidence: differing.map((name) => [
        name,
        `${shown(settings[name])} there, ${shown(own.settings[name])} here`,
      ]),
      action: 'Build and join all parts with the same settings.',
    },
  ];
}

const RECORDS = ['outlets', 'about', 'corrections', 'spellings'] as const;

function checkRecords([first, ...others]: readonly { folder: string; part: SitePart }[]): Message[] {
  if (!first) return [];
  return others.flatMap(({ folder, part }): Message[] => {
    const differing = RECORDS.filter(
      (name) => JSON.stringify(part.site[name]) !== JSON.stringify(first.part.site[name]),
    );
    if (differing.length === 0) return [];
    return [
      {
        code: 'part-differs',
        sentence: `"${folder}" was built with other records of the whole site than "${first.folder}".`,
        evidence: [['content', differing.join(', ')]],
        action: 'Build all parts with the same outlets, about, corrections and spellings.',
      },
    ];
  });
}

function checkStories(parts: readonly { folder: string; part: SitePart }[]): Message[] {
  const stories = parts.flatMap(({ folder, part }) => part.stories.map(({ id }) => ({ id, folder })));
  return [...Map.groupBy(stories, ({ id }) => id)]
    .filter(([, found]) => found.length > 1)
    .map(([id, found]) => ({
      code: 'story-repeated',
      sentence: `The story "${id}" is in more than one part.`,
      evidence: found.map(({ folder }) => ['part', folder]),
      action: 'Leave all but one of them out, or build them without it.',
    }));
}

/** The stories that corrections name, which each part leaves to the others. */
function checkCorrected(parts: readonly { part: SitePart }[]): Message[] {
  const known = parts.flatMap(({ part }) => part.stories.map(({ id }) => id));
  const corrections = parts[0]?.part.site.corrections ?? [];
  return corrections
    .flatMap(({ date, story }, index) =>
      checkReference({
        ...{
          path: [index, 'story'],
          subject: `The correction of ${date}`,
          noun: 'story',
          wanted: story,
          known,
        },
        mend: `Join the part that has it, or correct the id in ${CORRECTIONS_PATH} and build all parts again.`,
      }),
    )
    .map(({ message }) => message);
}
