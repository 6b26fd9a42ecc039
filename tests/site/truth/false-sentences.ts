/** Sentences that are false on the five articles, most of them once said: the audit that takes one of them proves nothing. */

/** A page of the story, the place on it, what must be refused there, and beside some what is true. */
export interface FalseSentence {
  at: string;
  within?: string;
  said: string;
  true?: string;
}

const [ONE, TWO] = ['Rewrite 1 of Al Jazeera', 'Rewrite 2 of Al Jazeera'];

export const FALSE_SENTENCES: readonly FalseSentence[] = [
  {
    at: 'columns/rewrites-of-al-jazeera/',
    said: 'Three of five articles are shown. Verdicts and counts are of all five.',
    true: 'Two of five articles are shown. Verdicts and counts are of all five.',
  },
  { at: 'synopsis/one-of-each-account/', said: 'Passages are matched and counted over all four.' },
  { at: 'columns/one-of-each-account/', said: 'All four articles' },
  {
    at: 'columns/rewrites-of-al-jazeera/',
    within: '#row-arrests .elsewhere',
    said: 'Three articles that are not shown give a figure.',
    true: 'Two articles that are not shown give a figure.',
  },
  {
    at: 'columns/rewrites-of-al-jazeera/',
    within: '#row-cause .elsewhere',
    said: 'Three more wordings stand in articles that are not shown.',
    true: 'Two more wordings stand in articles that are not shown.',
  },
  {
    at: 'lineage/',
    said: `${ONE} has “Several” where ${TWO} has “dozens”. No other account prints either.`,
    true: `${ONE} has “Several” where ${TWO} has “dozens”.`,
  },
  {
    at: 'lineage/',
    said: `${ONE} has “security personnel” where ${TWO} has “security forces”. No other account prints either.`,
    true: `${ONE} has “security personnel” where ${TWO} has “security forces”. Two other accounts print “security forces”, none “security personnel”.`,
  },
  {
    at: 'lineage/',
    said: `${ONE} has “oil prices” where ${TWO} has “fuel prices”. Three other accounts print “fuel prices”, none “oil prices”.`,
  },
  { at: 'lineage/', said: `${ONE} has “fuel prices” where ${TWO} has “oil prices”.` },
  { at: 'lineage/', said: 'Five articles are three separate accounts' },
  { at: 'lineage/', said: 'All five articles derive from texts that we don’t have' },
  { at: 'lineage/', said: `${ONE} and EFE are versions of one text and count as one account.` },
  { at: '', said: 'Three of 10 questions are answered by all five articles, three by a single article' },
  { at: '', within: '#row-troops .verdict', said: 'No contradiction: more than 2,000 fits all five.' },
  { at: '', within: '#row-deaths .verdict', said: 'All five say 160.' },
  { at: '', within: '#row-began .verdict', said: 'No contradiction: Monday 3 January 2022 fits both.' },
  {
    at: '',
    within: '#row-began .verdict',
    said: 'Sunday 2 January 2022 or Monday 3 January 2022? They cannot both be true.',
  },
  { at: '', within: '#row-deaths-almaty .verdict', said: 'Only one article gives a figure: more than 100.' },
  { at: 'claims/arrests/', within: '#silent', said: 'We found nothing: US Time Today.' },
  { at: 'claims/deaths-almaty/', within: 'section[aria-labelledby=silent] li p', said: 'We found nothing.' },
  {
    at: 'claims/deaths-almaty/',
    within: 'section[aria-labelledby=silent] li p',
    said: 'Gives no figure for this, but has “lives”.',
    true: 'Gives no figure for this, but has “killed”.',
  },
  {
    at: 'claims/deaths/',
    said: '“more than 160” and “Dozens” cannot both be true: no number fits both.',
    true: 'If “more than 160” is true, so is “Dozens”; “more than 160” says more.',
  },
  {
    at: 'claims/deaths/',
    said: 'All five figures probably rest on the statement “164” of 9 January 2022, since withdrawn.',
  },
  { at: 'synopsis/', said: '400 passages matched between articles, five in all five' },
  {
    at: 'compare/al-jazeera-rewrite-1/efe/',
    said: 'Six parts with a counterpart, none for which none was found',
  },
  { at: '', said: 'Only EFE tells what others never print.' },
  { at: 'quotations/', said: 'Nobody but Putin is quoted by all.' },
];

/** The same on a story of several days. */
export const FALSE_SENTENCES_OF_DAYS: readonly FalseSentence[] = [
  {
    at: 'claims/deaths/',
    said: 'No contradiction if the number grew from 12 to 31 in one day.',
    true: 'No contradiction if the number grew from 12 to 31 between 12 and 14 March 2025.',
  },
  {
    at: 'claims/deaths/',
    said: 'From 12 to 19 between 12 and 13 March 2025',
    true: 'From 12 to 31 between 12 and 14 March 2025',
  },
  {
    at: 'claims/injured/',
    said: 'From “some 40” to 52 between 12 and 14 March 2025',
    true: 'From “some 40” to 52 between 12 and 14 March 2025; “64” was withdrawn',
  },
  {
    at: 'claims/deaths/',
    said: 'Together the figures that stand leave 12 on 12 March 2025, at least 17 on 13 March 2025 and 31 on 14 March 2025.',
  },
  {
    at: 'claims/deaths/',
    said: 'Valley Radio changed “23” to “31”.',
    true: 'Valley Radio changed “23” to “19”.',
  },
  { at: 'claims/deaths/', said: 'Coast Mirror changed “23” to “19”.' },
];

const NEWEST_FIRST = 'by the day of the event, the newest first, with what was found in each.';

/** Sentences that are false on the site of nine stories, eight of which its front page holds. */
export const FALSE_SENTENCES_OF_LISTS: readonly FalseSentence[] = [
  {
    at: '',
    said: 'The newest 7 of 9 stories; the others stand under their years.',
    true: 'The newest 8 of 9 stories; the others stand under their years.',
  },
  { at: '', said: 'The newest 8 of 10 stories; the others stand under their years.' },
  { at: 'years/2022/', said: `Two stories, ${NEWEST_FIRST}`, true: `One story, ${NEWEST_FIRST}` },
  { at: 'years/2023/', said: `Nine stories, ${NEWEST_FIRST}`, true: `Eight stories, ${NEWEST_FIRST}` },
];
