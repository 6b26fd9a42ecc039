import {
  type CommitPiece,
  describePiece,
  type OpenFile,
  proposeLine,
  withNeeded,
  withoutOne,
} from '../../core/desk/commit-piece.ts';
import { capitalise, joinList } from '../../core/text/count-words.ts';
import { shortIdFrom } from '../../core/text/id-from.ts';
import { announce, field, input, make, tick } from './element.ts';

/** What goes into a commit, ticked whole, with its branch and its line. */

/** What is asked for: a branch, a line, and the paths of all files. */
export interface Wanted {
  branch: string;
  message: string;
  paths: string[];
}

/** The form of a commit: what this run changed is ticked, with all that it needs. */
export function commitForm(
  pieces: readonly CommitPiece[],
  branch: string,
  commit: (wanted: Wanted) => void,
): HTMLElement {
  const isHere = ({ files }: CommitPiece) => files.some((file) => file.isHere);
  let chosen = withNeeded(
    pieces,
    [...pieces.entries()].flatMap(([at, piece]) => (isHere(piece) ? [at] : [])),
  );
  const first = new Set(chosen);
  const ticks = pieces.map((piece, at) => {
    const line = tick('piece', capitalise(describePiece(piece)), chosen.has(at), String(at));
    line.addEventListener('change', () => {
      change(at, boxOf(line).checked);
    });
    return line;
  });
  const own = /^(?:main|master)$/u.test(branch) || branch === '';
  const name = input('branch', '', { required: true, pattern: '[a-z0-9]+([\\-\\/][a-z0-9]+)*' });
  const message = input('message', '', { required: true });
  /** What an editor has written stays as it is written. */
  const written = new Set<EventTarget>();
  for (const line of [name, message]) line.addEventListener('input', () => written.add(line));
  const propose = () => {
    const some = pieces.filter((_, at) => chosen.has(at));
    if (!written.has(name)) name.value = own ? branchFor(some) : branch;
    if (!written.has(message)) message.value = proposeLine(some);
  };
  const change = (at: number, isIn: boolean) => {
    const before = chosen;
    chosen = isIn ? withNeeded(pieces, [...chosen, at]) : withoutOne(pieces, chosen, at);
    for (const [index, line] of ticks.entries()) boxOf(line).checked = chosen.has(index);
    const others = [...(isIn ? chosen : before)].filter(
      (index) => index !== at && chosen.has(index) !== before.has(index),
    );
    const names = others.flatMap((index) => (pieces[index] ? [describePiece(pieces[index])] : []));
    if (names.length > 0) announce(`With it ${isIn ? 'goes' : 'stays out'}: ${joinList(names)}.`);
    propose();
  };
  const draw = (at: number) => {
    const piece = pieces[at];
    const line = ticks[at];
    if (!piece || !line) return '';
    const needs = piece.needs.flatMap((other) => (pieces[other] ? [describePiece(pieces[other])] : []));
    return make(
      'div',
      { class: 'piece' },
      line,
      needs.length > 0 && make('p', { class: 'note' }, `It goes with ${joinList(needs)}.`),
      piece.kind !== 'other' && make('ul', { class: 'note' }, ...piece.files.map(drawFile)),
    );
  };
  const form = make(
    'form',
    { class: 'fields' },
    ...pieceList('What goes into the commit', '', [...first].toSorted((a, b) => a - b).map(draw)),
    ...pieceList(
      first.size > 0 ? 'What stays out of it' : 'What goes into the commit',
      'Changed before this run of the desk, or not at the desk. Tick what belongs to this commit.',
      [...pieces.keys()].filter((at) => !first.has(at)).map(draw),
    ),
    field(
      'Branch',
      name,
      'A name for this piece of work, without spaces. The branch is made if it is not there.',
    ),
    field('What you did, in a line', message),
    make(
      'p',
      { class: 'actions deciding' },
      make('button', { class: 'button main' }, 'Commit', make('kbd', {}, 'Enter')),
    ),
  );
  propose();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const paths = pieces.flatMap(({ files }, at) => (chosen.has(at) ? files.map(({ path }) => path) : []));
    commit({ branch: name.value, message: message.value, paths });
  });
  return form;
}

/** The branch of a new story is named after it, any other after its first article. */
function branchFor(pieces: readonly CommitPiece[]): string {
  const isNewStory = ({ kind, change }: CommitPiece) => kind === 'story' && change === 'new';
  const [first] = [isNewStory, ({ kind }: CommitPiece) => kind === 'article', () => true].flatMap(
    (is) => pieces.find(is) ?? [],
  );
  const made = first?.kind === 'other' ? shortIdFrom(first.name) : (first?.id ?? '');
  return made === '' ? 'my-work' : made;
}

function drawFile({ path, change, isHere }: OpenFile): HTMLElement {
  return make('li', {}, `${path} (${change}${isHere ? '' : ', not in this run'})`);
}

function boxOf(line: HTMLElement): HTMLInputElement {
  return line.querySelector('input') ?? make('input');
}

function pieceList(title: string, note: string, drawn: readonly (HTMLElement | string)[]): HTMLElement[] {
  if (drawn.length === 0) return [];
  return [
    make(
      'fieldset',
      { class: 'files' },
      make('legend', {}, title),
      note !== '' && make('p', { class: 'note' }, note),
      ...drawn,
    ),
  ];
}
