import {
  HERALD_ARTICLE,
  HERALD_RAW,
  OUTLET,
  REWRITE_ARTICLE,
  REWRITE_RAW,
  type Spoiled,
  STORY,
  written,
} from '../fixture.ts';

/** What an editor reads when something is wrong with names and places. */
export const FOLDER_MESSAGES: readonly Spoiled[] = [
  {
    about: 'a file of another kind beside the raw texts',
    changes: { 'content/raw/ferry/photo.jpg': 'a picture' },
    says: `
content/raw/ferry/photo.jpg:1:1  error  unexpected-file
  No file of this name and kind belongs here.
    possible  content/raw/<story>/<article>.txt
              content/claims/<story>/<article>.yml
              content/stories/<story>.yml
              content/statements/<story>.yml
              content/outlets/<outlet>.yml
              content/about.yml
              content/corrections.yml
              content/spellings.yml
  Move it, rename it or delete it.                       Check again: npm run check
`,
  },
  {
    about: 'a folder that the layout does not have',
    changes: { 'content/pictures/photo.yml': 'a: b' },
    says: `
content/pictures/photo.yml:1:1  error  unexpected-file
  No file of this name and kind belongs here.
    possible  content/raw/<story>/<article>.txt
              content/claims/<story>/<article>.yml
              content/stories/<story>.yml
              content/statements/<story>.yml
              content/outlets/<outlet>.yml
              content/about.yml
              content/corrections.yml
              content/spellings.yml
  Move it, rename it or delete it.                       Check again: npm run check
`,
  },
  {
    about: 'a link where an outlet should be; its articles do not complain of it again',
    changes: { [OUTLET]: null },
    says: `
content/outlets/harbour-herald.yml:1:1  error  unexpected-file
  This is a link to another file, and links are not followed.
  Put the file itself in its place.                      Check again: npm run check
`,
  },
  {
    about: 'a link where a generated article should be',
    changes: { [HERALD_ARTICLE]: null },
    says: `
content/articles/ferry/herald.md:1:1  error  unexpected-file
  This is a link to another file, and links are not followed.
  Put the file itself in its place.                      Check again: npm run check
`,
  },
  {
    about: 'a name with capitals, a space and an accent',
    changes: { 'content/outlets/Café du Port.yml': 'name: Café du Port\n' },
    says: `
content/outlets/Café du Port.yml:1:1  error  unsafe-id
  The name "Café du Port" in content/outlets/Café du Port.yml is not made of small letters, digits and single hyphens.
  Rename it to "cafe-du-port".                           Check again: npm run check
`,
  },
  {
    about: 'a raw file with an unsafe name: nothing else is asked of it before it is renamed',
    changes: { 'content/raw/ferry/Gazette 2.txt': written(REWRITE_RAW) },
    says: `
content/raw/ferry/Gazette 2.txt:1:1  error  unsafe-id
  The name "Gazette 2" in content/raw/ferry/Gazette 2.txt is not made of small letters, digits and single hyphens.
  Rename it to "gazette-2".                              Check again: npm run check
`,
  },
  {
    about: 'a name that holds no letter to keep',
    changes: { 'content/outlets/!.yml': 'name: Harbour Herald\n' },
    says: `
content/outlets/!.yml:1:1  error  unsafe-id
  The name "!" in content/outlets/!.yml is not made of small letters, digits and single hyphens.
  Rename it.                                             Check again: npm run check
`,
  },
  {
    about: 'two outlets whose names differ only in capitals',
    changes: { 'content/outlets/Harbour-Herald.yml': 'name: Herald\n' },
    says: `
content/outlets/Harbour-Herald.yml:1:1  error  case-clash
  Two names differ only in capital letters, and on many computers they are one.
    this   content/outlets/Harbour-Herald.yml
    other  content/outlets/harbour-herald.yml
  Keep one, in small letters.                            Check again: npm run check
`,
  },
  {
    about: 'two folders whose names differ only in capitals',
    changes: { 'content/raw/Ferry/herald.txt': written(HERALD_RAW) },
    says: `
content/raw/Ferry/herald.txt:1:1  error  case-clash
  Two names differ only in capital letters, and on many computers they are one.
    this   content/raw/Ferry/herald.txt
    other  content/raw/ferry/herald.txt
  Keep one, in small letters.                            Check again: npm run check
`,
  },
  {
    about: 'files of a story that has no file, told once for each folder',
    changes: { [STORY]: undefined },
    says: `
content/claims/ferry/herald.yml:1:1  error  unknown-story
  This file belongs to the story "ferry", which has no file of its own.
    known  none yet
  Make the story: npm run story -- ferry; or move the file.
  Check again: npm run check -- ferry

content/raw/ferry/herald.txt:1:1  error  unknown-story
  This file belongs to the story "ferry", which has no file of its own.
    known  none yet
  Make the story: npm run story -- ferry; or move the file.
  Check again: npm run check -- ferry

content/statements/ferry.yml:1:1  error  unknown-story
  This file belongs to the story "ferry", which has no file of its own.
    known  none yet
  Make the story: npm run story -- ferry; or move the file.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'claims without an article',
    changes: { 'content/claims/ferry/gazette.yml': 'claims: []\n' },
    says: `
content/claims/ferry/gazette.yml:1:1  error  unknown-article
  These are the claims of the article "gazette", which has no raw file.
    expected  content/raw/ferry/gazette.txt
  Add the raw file, or rename this one.                  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a generated article that somebody edited',
    changes: { [REWRITE_ARTICLE]: '# Ship stuck\n' },
    says: `
content/articles/ferry/rewrite.md:1:1  unfinished  stale-article
  This generated article is not what its raw file gives.
  Run "npm run ingest" and commit what it writes.        Check again: npm run ingest -- --check
`,
  },
  {
    about: 'a generated article that was never made',
    changes: { [REWRITE_ARTICLE]: undefined },
    says: `
content/articles/ferry/rewrite.md:1:1  unfinished  stale-article
  This generated article has not been made from its raw file yet.
  Run "npm run ingest" and commit what it writes.        Check again: npm run ingest -- --check
`,
  },
  {
    about: 'a generated article whose raw file is gone',
    changes: { 'content/articles/ferry/gazette.md': '# Ship stuck\n' },
    says: `
content/articles/ferry/gazette.md:1:1  unfinished  stale-article
  This generated article has no raw file any more.
  Run "npm run ingest" and commit what it writes.        Check again: npm run ingest -- --check
`,
  },
];
