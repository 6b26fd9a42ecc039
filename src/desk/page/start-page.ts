import { ask } from './ask.ts';
import type { Desk } from './place.ts';
import { keepProgress } from './steps.ts';
import { button, field, input, make } from './element.ts';

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
                article.waiting > 0 ? article.progress : 'All read',
              ),
            ),
          ),
        ),
        make(
          'p',
          { class: 'actions' },
          button(
            'Bring a text in',
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
  const form = make(
    'form',
    { class: 'fields' },
    field('Title', input('title', '', { required: true }), 'The event, as a title'),
    field(
      'Name in addresses',
      input('id', '', { required: true, pattern: '[a-z0-9]+(-[a-z0-9]+)*' }),
      'Small letters, digits and hyphens; it stays',
    ),
    field('Day of the event', input('date', '', { type: 'date', required: true })),
    field('Place', input('place', '', { required: true })),
    make('p', { class: 'actions' }, make('button', { class: 'button' }, 'Make the story')),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const given = Object.fromEntries(new FormData(form)) as Record<'id' | 'title' | 'date' | 'place', string>;
    void desk.run(async () => {
      await ask('story', given);
      desk.go(`bring/${given.id}`);
    });
  });
  return make('details', { class: 'story', open: isFirst }, make('summary', {}, 'A new story'), form);
}
