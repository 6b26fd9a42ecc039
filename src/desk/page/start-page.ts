import { ask } from './ask.ts';
import type { Desk } from './place.ts';
import { keepProgress } from './steps.ts';
import { shortIdFrom } from '../../core/text/id-from.ts';
import { announce, button, field, input, make } from './element.ts';

/** The stories and their articles, and where a new one begins. */

/** Shows the stories with what of each is still to be read. */
export async function showStartPage(desk: Desk): Promise<void> {
  const { stories, undo } = await ask('stories', {});
  desk.setUndo(undo);
  for (const { id, articles } of stories)
    for (const article of articles) keepProgress('article', id, article.id, article.progress);
  desk.main.replaceChildren(
    make('h1', { tabindex: -1 }, 'Stories'),
    ...stories.map(({ id, title, articles }) =>
      make(
        'section',
        { class: 'story' },
        make('h2', {}, title),
        make(
          'ul',
          { class: 'articles' },
          ...articles.map((article) =>
            make(
              'li',
              {},
              make('a', { href: `#article/${id}/${article.id}` }, article.label),
              make(
                'span',
                { class: article.waiting > 0 ? 'waiting' : 'done' },
                article.waiting > 0 ? article.progress : 'All numbers read',
              ),
            ),
          ),
        ),
        make(
          'p',
          { class: 'actions' },
          button(
            'Bring a text into this story',
            () => {
              desk.go(`bring/${id}`);
            },
            null,
            'main',
          ),
        ),
      ),
    ),
    newStory(desk, stories.length === 0),
  );
}

function newStory(desk: Desk, isFirst: boolean): HTMLElement {
  const id = input('id', '', { pattern: '[a-z0-9]+(-[a-z0-9]+)*' });
  const title = input('title', '', { required: true });
  title.addEventListener('input', () => {
    id.placeholder = shortIdFrom(title.value);
  });
  const form = make(
    'form',
    { class: 'fields' },
    field('Title', title, 'The event, as readers know it: “Ferry aground off Port Ellery”.'),
    field(
      'Day of the event',
      input('date', '', { type: 'date', required: true }),
      'The day on which it began.',
    ),
    field('Place', input('place', '', { required: true }), 'Where it was: a town, a region or a country.'),
    field(
      'Name in addresses',
      id,
      'Part of the address of each of its pages. Left empty, it is made of the title; once made, it stays.',
    ),
    make('p', { class: 'actions' }, make('button', { class: 'button main' }, 'Make the story')),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { id: name, ...given } = Object.fromEntries(new FormData(form)) as Record<
      'id' | 'title' | 'date' | 'place',
      string
    >;
    void desk.run(async () => {
      const { story } = await ask('story', { ...given, ...(name === '' ? {} : { id: name }) });
      announce('The story is made. Bring a text in.');
      desk.go(`bring/${story}`);
    });
  });
  const fold = make(
    'details',
    { class: 'story', open: isFirst },
    make('summary', { class: 'button' }, 'A new story'),
    form,
  );
  // What is typed next is its title; a form that is open from the start takes no focus by itself.
  fold.querySelector('summary')?.addEventListener('click', () => {
    requestAnimationFrame(() => {
      if (fold.open) title.focus();
    });
  });
  return fold;
}
