import { capitalise, countShare } from '../core/text/count-words.ts';
import { bareLetters, foldedLower } from '../core/text/fold.ts';

/** The front page of many stories: those that have all words a reader types stay, the others and their years go. */

class StoryFilter extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    // A browser that leads back to the page fills the field again.
    const run = () => {
      this.#show(input?.value ?? '');
    };
    input?.addEventListener('input', run);
    window.addEventListener('pageshow', run);
  }

  #show(query: string): void {
    const words = plain(query).split(/\s+/u).filter(Boolean);
    const stories = [...this.querySelectorAll<HTMLElement>('section li')];
    for (const story of stories) {
      const text = plain(story.textContent);
      story.hidden = !words.every((word) => text.includes(word));
    }
    for (const year of this.querySelectorAll<HTMLElement>('section'))
      year.hidden = year.querySelector('li:not([hidden])') === null;
    const left = stories.filter(({ hidden }) => !hidden).length;
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words.length === 0 ? '' : describeLeft(left, stories.length);
  }
}

function describeLeft(left: number, all: number): string {
  return left === 0 ? 'No story has these words.' : capitalise(countShare(left, all, 'story', 'stories'));
}

/** A text as it is compared: capitals and accents are passed over. */
const plain = (text: string): string => bareLetters(foldedLower(text));

customElements.define('story-filter', StoryFilter);
