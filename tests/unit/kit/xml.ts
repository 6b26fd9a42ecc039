import { JSDOM } from 'jsdom';

const { DOMParser } = new JSDOM().window;

/** A text read strictly as XML, its characters too; throws with the parser's reason where it is not well formed. */
export function parseXml(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  const fault = document.querySelector('parsererror');
  if (fault) throw new Error(`Not well-formed XML: ${fault.textContent}`);
  return document;
}

/** The elements and comments that a reader finds who takes a text for HTML, and what that comes to for HTML once more. */
export function markupIn(text: string): string[] {
  const once = JSDOM.fragment(text);
  const twice = JSDOM.fragment(once.textContent);
  return [once, twice].flatMap((read) =>
    [...read.childNodes]
      .filter(({ nodeType }) => nodeType !== 3)
      .map(({ nodeName }) => nodeName.toLowerCase()),
  );
}
