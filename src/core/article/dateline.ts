import type { Dateline } from '../../schemas/content/article.ts';
import { isDay } from '../../schemas/content/day.ts';
import { isAgencyName } from './furniture/agency.ts';
import { BY_NAMES } from './byline.ts';
import { CAPITAL_WEEKDAY, MONTH, monthNumber, WEEKDAY_STEMS } from '../text/day.ts';
import { cleanText, printedPlace } from '../text/fold.ts';
import { either, type Rule } from '../text/rule.ts';
import { sliceText } from '../text/text.ts';

/** The dateline of an article: place and day of filing, as agencies print them before the first sentence. */

const CAPITALS = String.raw`\p{Lu}[\p{Lu}\p{M}.'’-]*\p{Lu}\.?`;
const WORD = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const LINK = String.raw`(?:\s*\/\s*|\s+(?:(?:de|da|do|del|la|le|al|el|es|of|on|upon|sur|am|an|den|di)\s+)?)`;
const TOWN = String.raw`(?:${CAPITALS}(?:(?:\s*\/\s*|\s+)${CAPITALS}){0,3}|(?:[Aa]l-|[Ee]l-)?${WORD}(?:${LINK}${WORD}){0,3})`;
const REGION = String.raw`,\s+(?!${MONTH}|${CAPITAL_WEEKDAY})${WORD}(?:\s+(?:(?:of|and|the|da|de|del)\s+)?(?!${MONTH})${WORD}){0,3}`;
const REGIONS = String.raw`(?:${REGION}|\s\[${WORD}(?:\s${WORD}){0,2}\]){0,2}`;
const SECOND = String.raw`\s+(?:and|&)\s+(?<other>${TOWN})(?:${REGION})?`;
const PLACE = `(?<town>${TOWN})(?<region>${REGIONS})(?<second>${SECOND})?`;
const ORDINAL = '(?:st|nd|rd|th)?';
const DAY_OF_MONTH = String.raw`(?<month>${MONTH})\s+(?<day>\d{1,2})${ORDINAL}|(?<dayFirst>\d{1,2})${ORDINAL}\s+(?<monthLast>${MONTH})`;
const WEEKDAY = String.raw`(?:,\s+(?<weekday>${CAPITAL_WEEKDAY}))?`;
const DATE = String.raw`${WEEKDAY}(?:,?\s+(?:${DAY_OF_MONTH})(?!\d)(?:,?\s+(?<year>(?:19|20)\d{2})(?!\d))?)?`;
const AGENCY = String.raw`(?:[.,]?\s*[(/](?<agency>\p{L}[\p{L} ,.&/-]{1,30}?)[)/])?`;
const STOP = String.raw`(?<stop>\.?\s*(?:--|[–—_-])(?=\s|$)|[.:](?=\s|$)|(?=\s|$))`;
const DATELINE = new RegExp(`^\\s*${PLACE}${DATE}${AGENCY}${STOP}`, 'u');
const BEHIND_BYLINE = new RegExp(String.raw`${BY_NAMES}(?:\s*[,|/–—-]\s*|\s+)(?=\p{Lu}{2})`, 'u');

/** What begins a sentence: a dash before a small letter is the sentence's own. */
const SENTENCE = /^\s+["“”‘’'«([]*[\p{Lu}\p{N}]/u;

/** Words that open a paragraph and stand before a dash or a colon, but are no place of filing. */
export const NO_PLACE: Rule = {
  pattern: new RegExp(
    String.raw`^${either(
      'breaking|news|updated?|live|latest|watch|read|listen|more|video|photos?|pictures?|file|image|caption|source|credit|notes?|editor|editorial',
      'factbox|facts?|key|points?|explainers?|explained|analysis|exclusive|correct(?:ed|ion)|clarification|opinion|comment|view|background',
      'context|timeline|summary|morning|evening|daily|briefing|bulletin|recap|digest|weather|politics|business|sports?|world|economy|markets?|health',
      'war|strike|floods?|earthquake|quake|fires?|crash|attacks?|blast|coup|crisis|elections?|protests?|deaths?|toll',
      'column|columnist|see|also|related|advertisement|advert|sponsored|promoted|trending|polls?|quiz|podcast',
      'obituary|obituaries|letters?|staff|reuters|culture|travel|tech',
      'doctors|medics|witnesses|residents|officials|sources|villagers|experts|analysts|activists|neighbou?rs|survivors|relatives|lawyers|reporters?',
      'tomorrow|yesterday|today|tonight|profile|interview|report|developing|alert|urgent|feature|wrap|roundup|lead|brief',
      'advisory|warning|question|answer|who|what|why|how|when|where|nb|ps',
      'nato|covid|un|eu|opec|asean|unicef|unesco|unhcr|imf|nasa|fifa|police|army|government|president|vice|prime|minister|premier|chancellor',
      'governor|mayor|senator|secretary',
      'mr|mrs|ms|dr|prof|professor|sir|lord|lady|king|queen|prince|princess|pope|gen|general|col|colonel|capt|captain|maj|major|lt|sgt|gov|sen|rep',
      WEEKDAY_STEMS,
      'on|in|at|by|from|after|before|since|until|last|next|this|that|these|those|an?|and|but|or|if|as|for|with|meanwhile|however',
      'he|she|it|they|we|i|you',
    )}(?:day)?\.?$`,
    'iu',
  ),
  takes: ['Breaking', 'Factbox', 'NATO', 'Gov.', 'Monday', 'Meanwhile', 'Strike', 'Floods'],
  keeps: ['Ellery', 'Newsham', 'Montown', 'Natoville', 'Warbridge', 'Elmfire'],
};

/**
 * Reads the dateline at the beginning of a paragraph, or behind the names of a byline. Without a year in it the
 * day gets its year from `reports`, the day told of: the latest such day not after it by more than a day. Null
 * where the paragraph does not begin with a dateline: a place alone counts only in capitals, since any sentence
 * may begin with a name and a dash. In the paragraph that opens an article (`opens`) "Springfield: The river"
 * and "Springfield, Norland – The river" count too.
 *
 * @example parseDateline('Springfield, Mar 3 (ABC).- The river', '2024-03-04') // place "Springfield", date "2024-03-03"
 */
export function parseDateline(paragraph: string, reports: string, opens = false): Dateline | null {
  const clean = cleanText(paragraph);
  const plain = clean.text;
  const byline = BEHIND_BYLINE.exec(plain)?.[0] ?? '';
  const text = plain.slice(byline.length);
  const match = DATELINE.exec(text);
  if (!match?.groups) return null;
  const { town = '', region = '', second = '', other = '', agency, stop = '', weekday } = match.groups;
  const month = match.groups.month ?? match.groups.monthLast;
  const day = match.groups.day ?? match.groups.dayFirst;
  const rest = text.slice(match[0].length);
  const inCapitals = new RegExp(`^${CAPITALS}(?:[\\s/]+${CAPITALS})*$`, 'u').test(town);
  if (
    `${town} ${other}`
      .trim()
      .split(/[\s/]+/u)
      .some((word) => NO_PLACE.pattern.test(word))
  )
    return null;
  if (second !== '' && !inCapitals && agency === undefined) return null;
  if (/^The\s/u.test(town) && !/^The\s\S+$/u.test(town)) return null;
  const ends = rest.trim() === '';
  const begins = ends || SENTENCE.test(rest);
  const dash = /[–—_-]$/u.test(stop);
  const evidence = [
    month !== undefined && (agency !== undefined || dash || (begins && (inCapitals || stop === ':'))),
    month !== undefined && ends && (region !== '' || match[0].includes(',')),
    agency !== undefined && stop !== '' && isSigned(agency, town),
    agency !== undefined && begins && inCapitals && isAgencyName(agency),
    weekday !== undefined && begins && (agency !== undefined || (dash && inCapitals)),
    agency !== undefined &&
      begins &&
      !ends &&
      region !== '' &&
      (opens ? isSigned(agency, town) : isAgencyName(agency)),
    second === '' && inCapitals && begins && dash && isLongEnough(town, region),
    second === '' && inCapitals && begins && !ends && stop === ':' && isLongEnough(town, region),
    opens && second === '' && begins && !ends && stop === ':' && mayOpen(town, region, rest),
    opens && second === '' && begins && !ends && region !== '' && /\s[–—]$/u.test(stop),
  ];
  if (!evidence.includes(true)) return null;
  const date = month && day ? dayOf(match.groups.year, month, Number(day), reports) : null;
  const start = byline + (/^\s*/u.exec(text)?.[0] ?? '');
  const printed = (words: string) => {
    const from = Array.from(start).length;
    return sliceText(paragraph, printedPlace(clean, { start: from, end: from + Array.from(words).length }));
  };
  return {
    text: printed(match[0].trim()),
    place: printed(town + region + second),
    ...(date ? { date } : {}),
  };
}

/** A place before a colon; "Q:" asks, and before a quotation stands who speaks. */
function mayOpen(town: string, region: string, rest: string): boolean {
  const isShort = /^\p{Lu}+$/u.test(town) ? !isLongEnough(town, region) : town.length < 3;
  return !isShort && town.split(/\s+/u).length <= 3 && !/^\s+["“”„‘’'«]/u.test(rest);
}

/** In brackets behind a body's name they say where it is at home, and are no agency's: "Oxfam (UK)". */
const COUNTRY_INITIALS = /^(?:UK|GB|USA?|UN|EU|UAE|DRC|CAR|NZ|PRC|RSA|USSR)$/u;

/** An agency's mark: its name or capitals; but "World Health Organization (WHO)" is a name with its initials. */
function isSigned(agency: string, town: string): boolean {
  const initials = town
    .split(/[\s-]+/u)
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();
  return (
    isAgencyName(agency) ||
    (/^\p{Lu}{2,8}$/u.test(agency) && agency !== initials && !COUNTRY_INITIALS.test(agency))
  );
}

/** Two or three capitals alone are an abbreviation sooner than a place. */
function isLongEnough(town: string, region: string): boolean {
  return region !== '' || (town.match(/\p{L}/gu) ?? []).length > 3;
}

function dayOf(printedYear: string | undefined, month: string, day: number, reports: string): string | null {
  const inYear = (year: number) =>
    `${year}-${String(monthNumber(month)).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (printedYear !== undefined) return [inYear(Number(printedYear))].find(isDay) ?? null;
  const year = Number(reports.slice(0, 4));
  const limit = new Date(Date.parse(`${reports}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  const candidates = [inYear(year + 1), inYear(year), inYear(year - 1)].filter(isDay);
  return candidates.find((candidate) => candidate <= limit) ?? null;
}

/** "Nur-Sultan" for a dateline's "NUR-SULTAN": capitals throughout are the dateline's, not the name's. */
export function placeInSmallLetters(place: string): string {
  return /\p{Ll}/u.test(place)
    ? place
    : place.replace(
        /(\p{L})(\p{L}*(?:['’]S\b)?)/gu,
        (_, first: string, rest: string) => first + rest.toLowerCase(),
      );
}
