import type { Derivation, FoundCopy } from '../../core/desk/found/found-copy.ts';
import { LINEAGE_KINDS, wordsOf } from '../../schemas/content/vocabulary.ts';
import type { OpenFound } from '../calls.ts';
import { button, field, input, make, select } from './element.ts';
import { STATES } from './found-text.ts';
import type { Judge, Keys } from './judge.ts';
import { reasonField } from './reason.ts';

/** Whether one text stands behind two articles, and which derives from which. */

/** Draws the form for an article that looks like the one that is read, and gives its keys. */
export function showCopyForm(place: HTMLElement, found: FoundCopy, open: OpenFound, { judge }: Judge): Keys {
  const { entry, proposal, isJoinedElsewhere } = found;
  const written = entry ?? proposal;
  const kinds = wordsOf(LINEAGE_KINDS);
  const reason = reasonField('Why they are separate', 'Readers find it with the lineage.', [
    'Both print what an agency sent them.',
    'Both quote the same statement.',
  ]);
  const way = select('way', waysOf(found, open), `${written.article} ${written.from}`);
  const sureness = select('confidence', SURENESS, written.confidence);
  const note = input('note', entry?.note ?? '');
  const derive = (kind: Derivation['kind']) => {
    const [article = '', from = ''] = way.value.split(' ');
    const confidence = sureness.value as Derivation['confidence'];
    judge(
      { act: 'derive', article, from, kind, confidence, note: note.value.trim() },
      'The lineage is written.',
    );
  };
  const separate = () => {
    reason.give((because) => {
      judge({ act: 'forbid', because, pair: null }, 'Kept separate.');
    });
  };
  const release = () => {
    judge({ act: 'release', pair: null }, 'Left to the rules.');
  };
  if (entry)
    for (const line of [sureness, note])
      line.addEventListener('change', () => {
        derive(entry.kind);
      });
  const isOpen = entry === null && !isJoinedElsewhere;
  const mayRelease = entry !== null || found.separate !== null;
  place.replaceChildren(
    make('p', { class: 'kicker' }, 'Copies'),
    make('h2', {}, found.label, make('span', { class: `state ${found.state}` }, STATES[found.state])),
    make('p', {}, found.looks === null ? 'The words alone suggest no copying.' : `The two ${found.looks}.`),
    make(
      'dl',
      { class: 'apparatus' },
      ...found.evidence.flatMap(([name, words]) => [make('dt', {}, name), make('dd', {}, words)]),
    ),
    ...found.strings.map((words) => make('blockquote', {}, words)),
    found.because === null ? '' : make('p', { class: 'apparatus' }, `An editor’s reason: ${found.because}`),
    ...(isJoinedElsewhere
      ? [
          make(
            'p',
            { class: 'apparatus' },
            'A lineage joins them by way of another text. It is changed in the story’s file.',
          ),
        ]
      : [
          entry ? '' : field('What derives from what', way),
          field('How sure that is', sureness),
          field('Note', note, 'What readers should know about it; may stay empty'),
          isOpen
            ? make(
                'p',
                { class: 'actions' },
                button(
                  `One text stands behind both: ${proposal.kind}`,
                  () => {
                    derive(proposal.kind);
                  },
                  'Enter',
                  'main',
                ),
              )
            : '',
          make(
            'fieldset',
            {},
            make('legend', {}, isOpen ? 'Or in another way' : 'In which way'),
            ...kinds.map((kind, index) => {
              const choice = button(
                `${kind}: ${LINEAGE_KINDS[kind]}`,
                () => {
                  derive(kind);
                },
                String(index + 1),
                `row${entry?.kind === kind ? ' chosen' : ''}`,
              );
              choice.setAttribute('aria-pressed', String(entry?.kind === kind));
              return choice;
            }),
          ),
          found.separate === null ? reason.element : '',
          make(
            'p',
            { class: 'actions' },
            found.separate === null && button('Separate accounts', separate, 'x'),
            mayRelease && button('Leave it to the rules', release, 'l', 'quiet'),
          ),
        ]),
  );
  return (key) => {
    const kind = kinds[Number(key) - 1];
    if (isJoinedElsewhere) return false;
    if (key === 'x' && found.separate === null) separate();
    else if (key === 'l' && mayRelease) release();
    else if (kind !== undefined) derive(kind);
    else return false;
    return true;
  };
}

const SURENESS = [
  ['certain', 'certain'],
  ['probable', 'probable'],
  ['possible', 'possible'],
] as const;

function waysOf({ article: other, label }: FoundCopy, { article, label: own, originals }: OpenFound) {
  return [
    [`${article} ${other}`, `${own} from ${label}`] as const,
    [`${other} ${article}`, `${label} from ${own}`] as const,
    ...originals.map((original) => [`${article} ${original.id}`, `Both from ${original.label}`] as const),
  ];
}
