import { markupIn, parseXml } from './xml.ts';

/** The rules of RSS 2.0 and of its best practices, as far as they bind a feed of pages. */

const ATOM = 'http://www.w3.org/2005/Atom';
/** What RSS 2.0 lets stand in a channel and in an item, and which of it no channel is without. */
const IN_CHANNEL = [
  ...['title', 'link', 'description', 'language', 'copyright', 'managingEditor', 'webMaster', 'pubDate'],
  ...['lastBuildDate', 'category', 'generator', 'docs', 'cloud', 'ttl', 'image', 'rating', 'textInput'],
  ...['skipHours', 'skipDays', 'item'],
];
const IN_ITEM = [
  ...[
    'title',
    'link',
    'description',
    'author',
    'category',
    'comments',
    'enclosure',
    'guid',
    'pubDate',
    'source',
  ],
];
const REQUIRED = ['title', 'link', 'description'];
const REPEATED = ['category', 'item'];

const own = ({ children }: Element, name: string) =>
  [...children].filter((child) => child.namespaceURI === null && child.localName === name);
const textOf = (element: Element, name: string) => own(element, name)[0]?.textContent ?? null;
const isAbsolute = (address: string | null) =>
  /^https?:\/\//u.test(address ?? '') && URL.canParse(address ?? '');

/** True for a day and time of RFC 822 with a year of four figures, whose weekday is right. */
function isMoment(text: string): boolean {
  const moment = new Date(text);
  return !Number.isNaN(moment.getTime()) && moment.toUTCString() === text;
}

/** What a feed that is served at an address does wrong, as short sentences; throws where it is no well-formed XML. */
export function feedFaults(xml: string, address: string): string[] {
  const { documentElement: rss } = parseXml(xml);
  const [channel, ...more] = [...rss.children];
  if (rss.nodeName !== 'rss' || rss.getAttribute('version') !== '2.0') return ['no RSS 2.0'];
  if (channel?.nodeName !== 'channel' || more.length > 0) return ['not one channel'];
  const items = own(channel, 'item');
  const guids = items.map((item) => textOf(item, 'guid'));
  return [
    ...REQUIRED.filter((name) => !textOf(channel, name)).map((name) => `the channel has no ${name}`),
    ...elementFaults(channel, IN_CHANNEL),
    ...(/^[a-z]{2}(?:-[a-z]{2})?$/u.test(textOf(channel, 'language') ?? '') ? [] : ['no language']),
    ...selfFaults(channel, address),
    ...items.flatMap((item, index) =>
      [...elementFaults(item, IN_ITEM), ...itemFaults(item)].map((fault) => `item ${index + 1}: ${fault}`),
    ),
    ...(new Set(guids).size < guids.length ? ['two items have one guid'] : []),
    ...dateFaults(channel, items),
  ];
}

function elementFaults(element: Element, allowed: readonly string[]): string[] {
  const names = [...element.children]
    .filter((child) => child.namespaceURI === null)
    .map((child) => child.localName);
  return [
    ...names.filter((name) => !allowed.includes(name)).map((name) => `no place for ${name}`),
    ...allowed
      .filter((name) => !REPEATED.includes(name) && own(element, name).length > 1)
      .map((name) => `${name} stands twice`),
    ...own(element, 'link').flatMap(({ textContent }) =>
      isAbsolute(textContent) ? [] : ['a link is not absolute'],
    ),
    ...['title', 'description'].flatMap((name) =>
      markupIn(textOf(element, name) ?? '').map((markup) => `${name} has markup: ${markup}`),
    ),
  ];
}

function itemFaults(item: Element): string[] {
  const [guid] = own(item, 'guid');
  const isPermaLink = guid?.getAttribute('isPermaLink') ?? 'true';
  return [
    ...(textOf(item, 'title') || textOf(item, 'description') ? [] : ['neither title nor description']),
    ...(guid?.textContent ? [] : ['no guid']),
    ...(['true', 'false'].includes(isPermaLink) ? [] : ['isPermaLink is neither true nor false']),
    ...(isPermaLink === 'true' && guid && !isAbsolute(guid.textContent)
      ? ['its guid is no permanent link']
      : []),
  ];
}

function selfFaults(channel: Element, address: string): string[] {
  const links = [...channel.children].filter(
    (child) =>
      child.namespaceURI === ATOM && child.localName === 'link' && child.getAttribute('rel') === 'self',
  );
  const [link] = links;
  const isSelf =
    link?.getAttribute('href') === address && link.getAttribute('type') === 'application/rss+xml';
  return links.length === 1 && isSelf ? [] : ['does not say where it is served'];
}

function dateFaults(channel: Element, items: readonly Element[]): string[] {
  const built = textOf(channel, 'lastBuildDate');
  const days = items.map((item) => textOf(item, 'pubDate') ?? '');
  const isLater = (day: string) => built === null || new Date(day) > new Date(built);
  return [
    ...[built ?? [], days]
      .flat()
      .filter((day) => !isMoment(day))
      .map((day) => `no moment: ${day}`),
    ...(days.some(isLater) ? ['an item is newer than the feed'] : []),
  ];
}
