import { WORDS } from './number/numeral.ts';
import type { PlaceRule } from './number/kind-rule.ts';
import { HALF, PLAIN_ADJECTIVE, PLAIN_ADVERB, PREPOSITION } from './plain-word.ts';
import { either } from '../text/rule.ts';

/** Words that hedge a number in a way that no interval says: then it is not read at all, and never as exact. */

const FILLED =
  'an?|the|a total of|another|(?:a )?further|additional|extra|reported|confirmed|first|just|at|by|of';

/** Small words that may stand between a hedge and its number, with a sign of money, as the source of a regular expression. */
export function fillerBefore(sign: string): string {
  return String.raw`(?:\s*(?:${FILLED})\b)*[\s(]*(?:${sign})?\s*$`;
}

const FILLER = fillerBefore(String.raw`\p{L}{0,3}\p{Sc}`);

interface UnreadHedge extends PlaceRule {
  /** Asked of what stands directly before a number, not before another hedge: "a crowd exceeding 12". */
  isDirect?: true;
}

/** The rules; whoever adds a hedge that can be read adds it to the table of hedges instead. */
export const UNREAD_HEDGES: readonly UnreadHedge[] = [
  {
    before: new RegExp(
      String.raw`(?:\b(?:not|never|hardly|scarcely|barely|seldom|often|sometimes|minus|neither|nor)|n't)${FILLER}`,
      'iu',
    ),
    takes: ['not [12]', 'barely a [100]', 'seldom [12]', "weren't [12]", 'minus [12]'],
    keeps: ['a knot [12]', 'not far: [12]', 'notably [12]'],
  },
  {
    before: new RegExp(
      String.raw`\b(?:(?:nowhere|anywhere|nothing|anything)\s+(?:near|like|but|approaching)|far\s+(?:cry\s+)?from|(?:all|anything)\s+but|` +
        String.raw`other\s+than|excluding|not\s+(?:including|counting)|except(?:ing)?(?:\s+for)?|apart\s+from|aside\s+from|` +
        String.raw`save\s+for|instead\s+of|rather\s+than)${FILLER}`,
      'iu',
    ),
    takes: ['nowhere near [12]', 'all but [12]', 'far from [12]', 'anything like the [12]'],
    keeps: ['near [12]', 'something like [12]', 'far away [12]', 'all [12]'],
  },
  {
    before: /\b(?:within|inside)\s+(?:an?\s+)?$/i,
    after: /^(?:\s+of\b|$|[.,;:)])/i,
    takes: ['within [12] of the record', 'within [12]'],
    keeps: ['within [12] hours', '[12] of the villages', 'within [12] villages'],
  },
  {
    before: new RegExp(
      String.raw`\b(?:in|on|of|at|to|around|within|inside|into)\s+(?:the\s+|an?\s+)?(?:\p{L}+\s+)?(?:range|realms?|tune|bracket|zone|environs|` +
        String.raw`proximity|reach|sight|distance|shadow|band|territory)\s+of\s+(?:an?\s+|the\s+)?\p{Sc}?$`,
      'iu',
    ),
    takes: ['in the range of [12]', 'to the tune of $[12]', 'within striking distance of [12]'],
    keeps: ['in the region of [12]', 'ranges of [12]', 'a range of [12] boats'],
  },
  {
    before: new RegExp(
      String.raw`\b(?:an?\s+(?:good|putative|notional|nominal|theoretical|hypothetical|potential|supposed|conservative|` +
        String.raw`optimistic|would-be|likely|average)|the\s+odd)\s+$`,
      'i',
    ),
    takes: ['a good [12]', 'the odd [12]', 'a putative [12]', 'a conservative [12]'],
    keeps: ['a further [12]', 'a mere [12]', 'goods [12]', 'the oddest [12]'],
  },
  {
    before: new RegExp(
      String.raw`(?<!\b(?:${PREPOSITION})\s+)\ban?\s+(?!(?:${PLAIN_ADJECTIVE})\s)(?!(?:${HALF})\b)[\p{L}-]+\s+\p{Sc}?$`,
      'iu',
    ),
    isDirect: true,
    takes: ['a solid [12]', 'a hoped-for [12]', 'an easy [12]'],
    keeps: ['a further [12]', 'a record [12]', 'in a fire [12] men', 'Anna Roe [12]'],
  },
  {
    before: new RegExp(
      String.raw`\b(?:around|about|roughly|near|nearly|almost|close\s+to|up\s+to|under|below|over|above|` +
        String.raw`at(?=\s+or\s+(?:near|around|about|close)))\s+or\s+(?:\p{L}+\s+){1,3}\p{Sc}?$`,
      'iu',
    ),
    takes: ['around or above [12]', 'under or around [12]', 'nearly or more than [12]'],
    keeps: ['at or above [12]', 'around [12] or above', 'above or [12]'],
  },
  {
    before: /\ban?\s+(?:\p{L}+\s+)?\p{L}+\s+or\s+$/iu,
    after: /^(?=$|[.,;:)]|\s+(?:was|were|is|are|has|have|had|in|at|on|from)\b)/iu,
    takes: ['a ferry or [two]', 'a small boat or [three] were lost'],
    keeps: ['a ferry or [two] tugs', 'ferry or [two]'],
  },
  {
    before: new RegExp(
      String.raw`\b(?:towards?|head(?:ing|ed)\s+(?:for|to)|on\s+(?:course|track)\s+(?:for|to)|aim(?:ing|ed|s)?\s+(?:for|at)|` +
        String.raw`in\s+the\s+direction\s+of)\s+(?:the\s+)?\p{Sc}?$`,
      'iu',
    ),
    takes: ['heading for [12]', 'on course for [12]', 'towards the [12]'],
    keeps: ['heading [12]', 'the course for the [12]', 'untoward [12]'],
  },
  {
    before: /(?:^|,\s*|\b(?:is|was|are|were)\s+)(?:up|down)\s+\p{Sc}?$|(?<![<>])(?:≠|=>)\s*$/iu,
    takes: ['up [12]', 'sales were down [12]', '≠ [12]', '=> [12]'],
    keeps: ['set up [12] camps', 'up to [12]', '>= [12]'],
  },
  {
    before:
      /\b(?:couple|few|handful|pair|some|more|many)\s+or\s+(?:so\s+)?$|\b(?:half|quarters?|thirds?)\s*(?:to|or|and|-|–)\s*(?:an?\s+)?$/i,
    takes: ['a couple or [three]', 'a few or [12]', 'half to [one million]'],
    keeps: ['a couple of [12]', 'two or [three]', 'half of [12]'],
  },
  {
    before: /(?<!\bnot\s+)\bexceed\s+(?:the\s+)?\p{Sc}?$/iu,
    takes: ['could exceed [12]', 'will exceed [12]'],
    keeps: ['does not exceed [12]', 'exceeds [12]', 'exceeded [12]'],
  },
  {
    before: new RegExp(
      String.raw`(?<!\b(?:toll|tally|count|number|total|figure|cases|deaths)\s+(?:of\s+\p{L}+\s+)?(?:(?:has|have|had)\s+)?(?:(?:now|already|since|just)\s+)?)` +
        String.raw`\b(?:pass|cross|breach)(?:ed|es|ing)\s+(?:the\s+)?$`,
      'iu',
    ),
    after:
      /^\s+(?!(?:mark|milestone|threshold|barrier|people|dead|deaths|cases|in|on|by|this|for|with|and|at|after|as)\b)\p{L}/iu,
    takes: ['has passed [12] laws', 'crossed the [12] bridges'],
    keeps: ['has passed [12]', 'crossed the [12] mark', 'past [12] laws', 'the toll passed [12] victims'],
  },
  {
    before: new RegExp(
      String.raw`(?<![\p{L}-])(?!(?:${PLAIN_ADVERB})\s)\p{L}{2,}ly\s+(?:an?\s+)?\p{Sc}?$`,
      'iu',
    ),
    takes: ['vaguely [12]', 'conservatively [12]', 'loosely a [12]'],
    keeps: ['roughly [12]', 'officially [12]', 'killed instantly [12]', 'ply [12]', 'family [12]'],
  },
  {
    before: /\b(?:low|lower|mid|middle|high|higher|upper)[\s-]+$/i,
    takes: ['in the low [12]', 'the high [12]'],
    keeps: ['below [12]', 'lowest [12]'],
  },
  {
    before: /(?:\+\s*\/\s*-|±|\b(?:plus[\s-]or[\s-]minus|give\s+or\s+take))\s*$/i,
    takes: ['±[12]', 'plus or minus [12]', 'give or take [12]'],
    keeps: ['+[12]', 'plus [12]'],
  },
  {
    after: new RegExp(
      String.raw`^(?:\s+\p{L}+)?,?\s*(?:\bif\s+(?:even\s+)?that\b|\band\s+(?:change|then\s+some)\b|\bor\s+(?:whatever|whatnot|something|` +
        String.raw`what\s+have\s+you)\b|plus\s+or\s+minus\b|±|\+\s*/\s*-|\bat\s+(?:a\s+(?:push|pinch|stretch|guess)|best|worst)\b|` +
        String.raw`\bgive\s+or\s+take\s+(?:an?\b|\d|\p{L}+$))`,
      'iu',
    ),
    takes: [
      '[12] if that',
      '[12] and change',
      '[12] boats at a push',
      '[12] plus or minus 5',
      '[12] give or take 3',
    ],
    keeps: ['[12] if they can', '[12] changes', '[12], give or take', '[12] at bestsellers'],
  },
  {
    before: new RegExp(
      String.raw`\b(?:(?:not\s+(?:(?:too|so|very)\s+)?far|just|well|a\s+little|some\s+(?:way|distance))\s+off|within\s+an?\s+\p{L}+\s+of|` +
        String.raw`on\s+the\s+(?:verge|brink|edge|cusp)\s+of|(?:border|verg)ing\s+on)\s+(?:the\s+)?\p{Sc}?$|^touching\s+$`,
      'iu',
    ),
    takes: ['not far off [12]', 'within a whisker of [12]', 'on the verge of [12]', 'touching [12]'],
    keeps: ['laid off [12]', 'within [12]', 'on the edge, [12]'],
  },
  {
    after: new RegExp(
      String.raw`^(?:\s+\p{L}+)?,?\s+(?:or\s+(?:worse|nearly|almost|about|roughly|near|close|just|not|quite|slightly|barely)\b(?!\s+(?:\d|\p{Sc}|${WORDS}))|` +
        String.raw`(?:and\s+|but\s+)?no\s+(?:less|more|fewer)(?=$|[.,;:)])|(?:nearly|almost)(?=$|[.,;:)]))`,
      'iu',
    ),
    takes: ['[12] or nearly', '[12] boats or just under', '[12], no less', '[12] almost.'],
    keeps: ['[12] or about 13', '[12] or no boats', '[12] boats, no more than 13', '[12], almost 13'],
  },
  {
    after: new RegExp(
      String.raw`^\s+and\s+some\b(?!\s+(?:\d|\p{Sc}|${WORDS}|an?|few|of|were|was|are|have|had|others?|more)(?!\p{L}))|` +
        String.raw`^(?:\s+and)?[\s-]+somethings?\b|^\s+some(?=$|[.,;:)])`,
      'iu',
    ),
    takes: ['[12] and some boats', '[30]-something', '[100] and something', '[100] some'],
    keeps: ['[12] boats and some tents', '[12] some time', '[12] and some 40 hurt', '[12] and some of them'],
  },
  {
    after: new RegExp(
      String.raw`^(?:\s+\p{L}+)?,?\s+or\s+(?:(?:even|possibly|perhaps|maybe)\s+)?(?!(?:other|another|either|never|after|over|under|` +
        String.raw`officer|lower|fewer|higher|greater|better|larger|bigger|smaller)\b)\p{L}+er(?=$|[.,;:)])`,
      'iu',
    ),
    takes: ['[12] or dearer', '[12] boats or shorter'],
    keeps: ['[12] or higher', '[12] or other boats', '[12] or after'],
  },
  {
    before: new RegExp(
      String.raw`\b(?:averag(?:e|es|ed|ing)|(?:average|median|mean)\s+of|on\s+average,?|typically)${FILLER}`,
      'iu',
    ),
    takes: ['an average of [12]', 'averaging [12]', 'on average [12]', 'a median of [12]'],
    keeps: ['the averages: [12]', 'means of [12]', 'below average. [12]'],
  },
  {
    after: /^(?:\s+\p{L}+){0,3},?\s+on\s+average\b/iu,
    takes: ['[12] on average', '[12] people a day on average'],
    keeps: ['[12] on averages', '[12] more than on the average'],
  },
  {
    before: new RegExp(
      String.raw`(?:\b(?:at\s+(?:best|worst)|(?:as|every\s+bit\s+as)\s+(?:good|near|close)\s+(?:as(?:\s+makes\s+no\s+\p{L}+)?|to)|` +
        String.raw`every\s+bit\s+of|knocking\s+on|(?<!well[\s-])nigh|no\s+longer|fears?\s+of|in\s+round\s+(?:figures|numbers|terms),?)|` +
        String.raw`^(?:if|whether|unless|say|(?:up|down)\s+from|(?:let(?:['’]s|\s+us)\s+)?(?:say|call\s+it)|` +
        String.raw`(?:i\s+|my\s+)?guess(?:ed|es|ing)?(?:\s+(?:is|at))?),?)${FILLER}`,
      'iu',
    ),
    takes: ['at best [12]', 'as good as [12]', 'no longer [12]', 'say, [12]', 'if [12]'],
    keeps: ['at least [12]', 'they say [12]', 'as [12]', 'up to [12]'],
  },
  {
    before: new RegExp(
      String.raw`\b${either(
        String.raw`arrest|held|detain|charg|jail|question|su(?:ed|es|ing)\b|accus|blam|protest|anger|angry|outrage|fury|row`,
        String.raw`inquir|trial|sack|resign|quit|clash|strik|struck|fin(?:ed|es)\b|convict|sentenc|indict|investigat`,
        'fired|criticis|criticiz|apologi|mourn|grief|griev|concern|fear|riot|dispute',
      )}\p{L}*\s+over\s+$`,
      'iu',
    ),
    after: new RegExp(
      String.raw`^\s+(?:[\p{L}-]+\s+)?(?:deaths|killings|murders|attacks|blasts|bombings|thefts|fires|raids|crashes|cases|incidents|shootings|dead)\b`,
      'iu',
    ),
    takes: ['arrested over [12] deaths', 'protests over [12] recent killings'],
    keeps: ['arrested over [12] people', 'over [12] deaths'],
  },
  {
    before: new RegExp(
      String.raw`\b${either(
        'ask|told|tell|talk|spoke|speak|know|knew|learn|worri|worry|inquir|complain',
        'book|film|movie|play|novel|song|drama|documentar|stor(?:y|ies)|article|news',
      )}\p{L}*\s+(?:(?:is|was|are|were)\s+)?about\s+$|` +
        String.raw`\b(?:buried|trapped|crushed|pinned|caught|stuck)\s+(?:\p{L}+ly\s+)?(?:under|below|beneath)\s+$|` +
        String.raw`\b(?:walk|driv|drove|march|run|ran|fl(?:y|ew|own)|rode|rid|sail|swept|swam|stream)\p{L}*\s+past\s+$`,
      'iu',
    ),
    takes: ['asked about [12] deaths', 'trapped under [two] houses', 'marched past [12] shops'],
    keeps: ['killed about [12]', 'under [12] houses', 'past [12]'],
  },
  {
    before: new RegExp(
      String.raw`\b(?:target|goal|quota|threshold|aim|objective|expectation|requirement)s?\s+of${FILLER}|` +
        String.raw`(?:^|\b(?:the|an?)\s+)(?:expected|anticipated|intended|planned|projected|hoped(?:-for)?|mooted|targeted|hypothetical)\s+$`,
      'iu',
    ),
    takes: ['a target of [12]', 'the planned [12]', 'expected [12]'],
    keeps: ['a total of [12]', 'had planned [12]', 'targets [12]'],
  },
  {
    after: new RegExp(
      String.raw`^(?:\s+\p{L}+)?,?\s+${either(
        String.raw`(?:if(?!\s+not\b)|unless|provided)\s+\p{L}`,
        String.raw`(?:with\s+)?(?:many\s+)?more\s+(?:to\s+come|expected|feared|likely)\b`,
        String.raw`rounded\b|ballpark\b|in\s+round\s+(?:figures|numbers|terms)\b`,
      )}|^\s*\(rounded\b`,
      'iu',
    ),
    takes: ['[12] if all goes well', '[12] boats unless stopped', '[12], more expected', '[12] rounded up'],
    keeps: ['[12], if not more', '[12] and more hurt', '[12] surrounded'],
  },
  {
    after: new RegExp(
      String.raw`^\s+(?:fewer|less)\b|^\s+more\s+(?:\p{L}+\s+)?than\b(?!\s+(?:\d|\p{Sc}|${WORDS}|an?\b|half\b))`,
      'iu',
    ),
    takes: ['[12] fewer', '[12] fewer boats', '[12] more boats than last year'],
    keeps: ['[12] more', '[12] or fewer', '[12] more boats'],
  },
];

/** Whether what stands before and after a number, or before its hedge, hedges it in a way that cannot be read. */
export function isUnread(place: { before: string; after: string }, isHedged = false): boolean {
  return UNREAD_HEDGES.some(
    ({ before, after, isDirect }) =>
      !(isDirect && isHedged) && (before?.test(place.before) ?? true) && (after?.test(place.after) ?? true),
  );
}
