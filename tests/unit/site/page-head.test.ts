import { describe, expect, test } from 'vitest';
import { Outlet } from '../../../src/schemas/content/outlet.ts';
import { columnSets } from '../../../src/core/story/column.ts';
import {
  articleHead,
  columnSetHead,
  facingHead,
  lineageHead,
  outletHead,
  passagesHead,
  questionHead,
  quotationsHead,
  storyHead,
  synopsisHead,
} from '../../../src/core/site/page-head.ts';
import { lineage, retell } from '../kit/retold.ts';
import { rowOf, tell } from '../kit/telling.ts';

/** What pages say of themselves before they are opened. */

const LONG = `Ferry aground off Port Ellery, ${'and then another thing happened, '.repeat(4)}they say`;

test('a story says its finding, and then what else follows', () => {
  const { content, comparison } = tell([{ says: ['164', '170'] }]);
  expect(storyHead(content, comparison)).toEqual({
    title: 'Ferry aground — People hurt: 164 or 170?',
    name: 'Ferry aground: People hurt: 164 or 170?',
    description: 'What was told. People hurt: 164 or 170? They cannot both be true. Argus: 164; Beacon: 170.',
  });
});

test('a story with a summary says what happened, and then what was found', () => {
  const summary = 'A ferry ran aground off the port. Nobody knows why.';
  const { content, comparison } = tell([{ says: ['164', '170'] }], { story: { summary } });
  expect(storyHead(content, comparison).description).toBe(
    `${summary} People hurt: 164 or 170? They cannot both be true. Argus: 164; Beacon: 170.`,
  );
});

test('a story in which nothing is compared says its title and how many tell it', () => {
  const { content, comparison } = retell({ argus: { text: ['Ferry aground', 'A ferry ran aground.'] } });
  expect(storyHead(content, comparison)).toEqual({
    title: 'Ferry aground',
    name: 'Ferry aground',
    description: 'What was told. One article so far.',
  });
});

test('a list of passages says how many it has, and which part of how many it is', () => {
  const text = { text: ['Ferry aground', 'A ferry ran aground.'] };
  const { content } = retell({ argus: text, beacon: text });
  expect(passagesHead(content, content.articles, { part: 1, of: 1 })).toEqual({
    title: 'Passages — Ferry aground',
    name: 'Ferry aground: Passages',
    description: 'Four passages of two articles on Ferry aground, each with the way to its place.',
  });
  expect(passagesHead(content, content.articles.slice(1), { part: 2, of: 2 })).toEqual({
    title: 'Passages, part 2 of 2 — Ferry aground',
    name: 'Ferry aground: Passages, part 2 of 2',
    description: 'Two passages of one article on Ferry aground, each with the way to its place.',
  });
});

test('a set of columns says whose claims or texts stand there', () => {
  const text = { text: ['Ferry aground', 'A ferry ran aground.'] };
  const columns = [{ id: 'early', label: 'The early editions', articles: ['argus', 'courier'] }];
  const { content } = retell({ argus: text, beacon: text, courier: text }, { columns });
  const heads = columnSets(content).flatMap((set) =>
    (['claims', 'texts'] as const).map((matter) => columnSetHead(content, set, matter)),
  );
  const description = 'Two of three articles on Ferry aground, side by side: Argus and Courier.';
  expect(heads).toEqual([
    {
      title: 'Claims: The early editions — Ferry aground',
      name: 'Ferry aground: Claims: The early editions',
      description,
    },
    {
      title: 'Texts: The early editions — Ferry aground',
      name: 'Ferry aground: Texts: The early editions',
      description,
    },
  ]);
});

describe('a question', () => {
  test('opens with the first sentence of its finding; the description goes on from there', () => {
    const told = tell([{ says: ['164', '170'] }]);
    expect(questionHead(told.content, rowOf(told))).toEqual({
      title: 'People hurt: 164 or 170? — Ferry aground',
      name: 'People hurt: 164 or 170? They cannot both be true',
      description:
        'They cannot both be true. Two figures from two articles on Ferry aground, each in its sentence, with its reading.',
    });
  });

  test('that one article answers says its figure', () => {
    const told = tell([{ says: ['more than 164', null] }]);
    expect(questionHead(told.content, rowOf(told))).toEqual({
      title: 'People hurt: more than 164, in one article — Ferry aground',
      name: 'People hurt: Only one article gives a figure: more than 164',
      description: 'One figure from one article on Ferry aground, in its sentence, with the reading.',
    });
  });

  test('that one article answers twice says both figures', () => {
    const told = tell([{ says: [['at least 31', '38'], null] }]);
    expect(questionHead(told.content, rowOf(told))).toMatchObject({
      title: 'People hurt: at least 31 and 38, in one article — Ferry aground',
      name: 'People hurt: Only one article gives figures: at least 31 and 38',
    });
  });

  test('with a hedge conflict goes on after the question', () => {
    const told = tell([{ says: ['nearly 8,000', 'at least 8,000'] }]);
    const { title, description } = questionHead(told.content, rowOf(told));
    expect([title, description]).toEqual([
      'People hurt: “Nearly 8,000” or “at least 8,000”? — Ferry aground',
      'Strictly, only one can be true. Two figures from two articles on Ferry aground, each in its sentence, with its reading.',
    ]);
  });

  test('that is parted says in the title what agrees, and in the description what is not compared', () => {
    const told = tell([
      {
        measure: 'at the time',
        says: ['20', { figure: '12', asOf: '2024-03-04' }, { figure: 'at least 12', asOf: '2024-03-04' }],
      },
    ]);
    const { title, description } = questionHead(told.content, rowOf(told));
    expect([title, description]).toEqual([
      'People hurt: No contradiction among figures for the same day',
      'Figures for different days are not compared. Three figures from three articles on Ferry aground, each in its sentence, with its reading.',
    ]);
  });

  test('that nobody answers says what is shown instead', () => {
    const told = tell([{ says: [null, null], lookFor: ['hurt'] }]);
    expect(questionHead(told.content, rowOf(told))).toEqual({
      title: 'People hurt: No article gives a figure — Ferry aground',
      name: 'People hurt: No article gives a figure',
      description:
        'The words that the articles on Ferry aground were searched for, and how often each has them.',
    });
  });

  test('that nobody answers, and for which no words were named to look for, promises none', () => {
    const told = tell([{ says: [null, null] }]);
    expect(questionHead(told.content, rowOf(told)).description).toBe(
      'The articles on Ferry aground give no figure for it, and no words were named to look for.',
    );
  });

  test('that nobody answers says where articles are not read in full yet', () => {
    const told = tell([{ says: [null, null], lookFor: ['hurt'] }]);
    const row = rowOf(told);
    const cells = row.cells.map(({ article, claims }) => ({
      article,
      claims,
      silence: { kind: 'not-read' as const, lookedFor: [], found: [] },
    }));
    expect(questionHead(told.content, { ...row, cells }).description).toBe(
      'Not all articles on Ferry aground have been read in full yet.',
    );
  });

  test('of a story without articles says so', () => {
    const { content, ...told } = tell([{ says: [null] }]);
    const row = { ...rowOf({ content, ...told }), cells: [], claims: [] };
    expect(questionHead(content, row).description).toBe('No article on Ferry aground has been added yet.');
  });
});

describe('the texts', () => {
  const { content } = retell(
    {
      argus: { text: [LONG, 'A ferry ran aground.'] },
      beacon: { text: ['Ferry aground', 'It ran aground.'] },
    },
    { lineage: [lineage('beacon', { from: 'argus', kind: 'excerpt', confidence: 'certain' })] },
  );
  const [argus, beacon] = content.articles;
  if (!argus || !beacon) throw new Error('There are two articles.');

  test('an article says its headline, shortened, with its label, and where it comes from', () => {
    expect([argus, beacon].map((article) => articleHead(article, content))).toEqual([
      {
        title: 'Ferry aground off Port Ellery, and then another thing happened… (Argus)',
        name: `${LONG} (Argus)`,
        description: 'No original named. Its text beside one other article on Ferry aground.',
      },
      {
        title: 'Ferry aground (Beacon)',
        name: 'Ferry aground (Beacon)',
        description: 'Excerpt from Argus. Its text beside one other article on Ferry aground.',
      },
    ]);
  });

  test('an article without a headline goes by its label', () => {
    const bare = { ...argus, frontMatter: { ...argus.frontMatter, headline: null } };
    expect(articleHead(bare, content)).toMatchObject({
      title: 'Argus — Ferry aground',
      name: 'Argus: Ferry aground',
    });
  });

  test('an article that is shown in quotes only does not promise its text', () => {
    const quoted = articleHead({ ...argus, gaps: [] }, content);
    expect(quoted.description).toBe(
      'No original named. Quotes from it beside one other article on Ferry aground.',
    );
  });

  test('an article says how many figures are marked in it', () => {
    const marked = [['12'], ['12', '30']].map((says) => {
      const told = tell([{ says: [says.map((figure) => figure), null] }]);
      const [first] = told.content.articles;
      return first && articleHead(first, told.content).description;
    });
    expect(marked).toEqual([
      'No original named. Its text beside one other article on Ferry aground. One figure marked.',
      'No original named. Its text beside one other article on Ferry aground. Two figures marked.',
    ]);
  });

  test('two of them side by side, and all of them', () => {
    expect([
      facingHead(content, [argus, beacon], 'One part on the same matter'),
      synopsisHead(content, 'No passage was found that two articles tell', null),
    ]).toEqual([
      {
        title: 'Argus and Beacon: One part on the same matter — Ferry aground',
        name: 'Argus and Beacon: One part on the same matter',
        description:
          'One part on the same matter. Two texts on Ferry aground, paragraph by paragraph, with the words in which they differ.',
      },
      {
        title: 'No passage was found that two articles tell — Ferry aground',
        name: 'All texts on Ferry aground: No passage was found that two articles tell',
        description:
          'The texts on Ferry aground passage by passage, a column for each article, in its own words.',
      },
    ]);
  });

  test('where they come from, and whom they quote', () => {
    expect([lineageHead(content), quotationsHead(content, [])]).toEqual([
      {
        title: 'Two articles are one account — Ferry aground',
        name: 'Ferry aground: Two articles are one account',
        description:
          'Which text on Ferry aground derives from which, with the evidence. Argus and Beacon are versions of one text and count as one account.',
      },
      {
        title: 'No quotation was found — Ferry aground',
        name: 'Quotations in Ferry aground: No quotation was found',
        description: 'We searched the articles for words between quotation marks.',
      },
    ]);
  });

  test('an outlet says what is held of it', () => {
    const outlet = Outlet.parse({ name: 'Argus', kind: 'newspaper', country: 'Ellery Islands' });
    expect([
      outletHead(outlet, { printed: [argus], derived: [] }),
      outletHead(Outlet.parse({ name: 'Argus' }), { printed: [], derived: [] }).title,
      outletHead(Outlet.parse({ name: 'Argus' }), {
        printed: [],
        derived: [argus],
      }).title,
    ]).toEqual([
      {
        title: 'Argus: one article',
        name: 'Argus: one article',
        description:
          'Newspaper, Ellery Islands. What it printed and what others made of it, as far as the stories compared here hold it.',
      },
      'Argus: no articles',
      'Argus: one article derived from it',
    ]);
  });
});
