import { ask } from './ask.ts';
import { announce, make, redraw, said } from './element.ts';
import { headField } from './head-field.ts';
import { doubtfulLine, focusLine, nameKind, shortLine, showLines } from './lines-view.ts';
import type { Desk } from './place.ts';

/** The head of an article that exists, and its lines: headline, standfirst, byline, and what is no part of it. */

/** Shows the lines of an article. */
export async function showLinesPage(desk: Desk, story: string, id: string): Promise<void> {
  let article = await ask('lines', { story, article: id });
  let at = doubtfulLine(article.lines);
  let keys: (key: string) => boolean = () => false;
  const lines = make('section', { 'aria-label': 'The lines' });
  const broken = make('div');
  const head = make('div', { class: 'fields' });
  const setHead = (words: string) => {
    const setting = desk.run(async () => {
      article = await ask('head', { story, article: id, hash: article.hash, head: words });
      announce(`Its column stands under “${words === '' ? (article.publisher ?? '') : words}”.`);
    });
    // What is refused does not stay in the field.
    void setting.finally(draw);
  };
  const draw = () => {
    desk.setUndo(article.undo);
    const { messages } = article;
    broken.replaceChildren(
      ...messages
        .filter(({ severity, code }) => severity === 'error' || code === 'label-shared')
        .map((message) => said(message)),
    );
    const isUnnamed = article.publisher === null;
    const isTaken = article.head === '' && messages.some(({ code }) => code === 'label-shared');
    redraw(head, true, () => {
      head.replaceChildren(headField({ label: article.head, isUnnamed, isTaken }, setHead));
    });
    redraw(lines, true, () => {
      keys = showLines(lines, article.lines, at, {
        choose: (index) => {
          at = index;
          draw();
          focusLine(lines);
        },
        set: ({ text }, is) =>
          void desk.run(async () => {
            article = await ask('line', { story, article: id, hash: article.hash, text, is });
            at = Math.max(
              0,
              article.lines.findIndex((line) => line.text === text),
            );
            announce(`“${shortLine(text)}” now: ${nameKind(article.lines[at])}.`);
            draw();
            focusLine(lines);
          }),
      });
    });
  };
  desk.main.replaceChildren(
    make('p', { class: 'kicker' }, make('a', { href: `#article/${story}/${id}` }, article.title)),
    make('h1', { tabindex: -1 }, 'Its head and its lines'),
    head,
    make(
      'p',
      { class: 'apparatus' },
      'Choose a line that was taken for something that it is not, and say what it is.',
    ),
    broken,
    lines,
  );
  desk.setKeys(({ key }) => keys(key));
  draw();
}
