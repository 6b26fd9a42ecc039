import type { Quantity } from '../../figure/quantity.ts';
import type { Rule } from '../../text/rule.ts';
import { word } from '../fate/wording.ts';

/** Words that speak of a quantity without saying by their grammar what a figure beside them counts. */

/** The words of one quantity. */
export interface Cue extends Rule {
  quantity: Quantity;
}

/** Words for every quantity that a story can ask for; believed only where it does. */
export const CUES: readonly Cue[] = [
  {
    quantity: 'deaths',
    pattern: word(
      String.raw`dead|deaths?|die[sd]?|dying|kill\p{L}*|lives?(?= lost)|li(?:fe|ves)|bod(?:y|ies)|remains`,
      'corpses?|coffins?|graves|(?:an?|one|mass|common|same|single) grave|funerals?|buri(?:ed|als?|es)|bury(?:ing)?|morgue|mortuar(?:y|ies)',
      String.raw`perish\p{L}*|succumb\p{L}*|drown\p{L}*|starv\p{L}*|suffocat\p{L}*|slain|murder\p{L}*`,
      String.raw`massacre\p{L}*|execut(?:ed|ions?)|fatal\p{L}*|lifeless|martyr\p{L}*|victims|death toll|toll`,
      String.raw`mourn\p{L}*|(?:not|n't|none|never) (?:\p{L}+ )?(?:surviv\p{L}*|live|lived)|shot dead|loss|losses|(?:not|never) (?:\p{L}+ ){0,3}alive`,
      String.raw`lost|los(?:es|ing)|beheaded|hanged|laid to rest|fell(?= (?:in|at|on|during))|cost(?:s|ing)?|crushed|trampled|asphyxiat\p{L}*`,
      'undertakers?|shrouds?|cemeter(?:y|ies)|dead on arrival|wash(?:ed|ing) (?:ashore|up)',
      'never (?:c[ao]me (?:home|back)|got up|woke)|(?:had|have|has) fallen(?! (?:ill|sick|to|in|by|out))|beaten to death|stabbed to death',
    ),
    takes: ['# coffins', 'buried #', 'did not survive', '# lie in a mass grave'],
    keeps: ['deadlines', 'survived', 'a lively town', 'their state is grave'],
  },
  {
    quantity: 'injuries',
    pattern: word(
      String.raw`injur\p{L}*|wound(?:s|ed|ing)?|hurt|hospitals?|hospitali[sz]\p{L}*|clinics?|infirmary|burns`,
      String.raw`treat(?:s|ed|ing)|treatment|bandag\p{L}*|stitch\p{L}*|bruis\p{L}*|fractur\p{L}*|stretchers?`,
      String.raw`ambulances?|doctors?|surgeons?|surgery|operated|intensive care|concuss\p{L}*|poisoned|maimed`,
      'broken (?:bones?|limbs?|ribs?|legs?|arms?)|first[ -]aid(?:ers)?|cuts|smoke|heatstroke|scalded',
      'scorched|gassed|(?:bullet|knife|stab) wounds|shrapnel|overcome|beaten',
      'emergency (?:rooms?|wards?|departments?)|under observation|wards|patched up|in danger',
      '(?:hit|struck) by|shot (?:in|through)',
    ),
    takes: ['# needed stitches', 'bandaged #', 'went to hospital'],
    keeps: ['hurtled', 'a broken gate'],
  },
  {
    quantity: 'arrests',
    pattern: word(
      String.raw`arrest\p{L}*|detain\p{L}*|detention|custody|cells|jail\p{L}*|handcuff\p{L}*|captur\p{L}*`,
      'captives?|captivity|prisoners?|interned|round(?:ed|ing) up|behind bars|cart(?:ed|ing) off',
      'led (?:away|off)|(?:took|taken|taking) in|(?:in|to|into) (?:the )?(?:police )?vans?',
      String.raw`(?:before|to) (?:the|a) (?:\p{L}+ )?(?:courts?|judges?|magistrates?|sheriff)|in court`,
      String.raw`surrender\p{L}*|questioned|interrogat\p{L}*|indicted|remanded|seized|police stations?`,
      'lock(?:ed)? up|lock-up|under guard|apprehended|held|holds|holding|magistrates?|charged with',
      'picked up|hauled (?:off|away)|caught|marched (?:off|away|to (?:the )?(?:buses|vans|trucks|lorries))|hands (?:on|behind) their',
    ),
    takes: ['took in #', '# were marched to buses', '# were carted off', 'into the vans'],
    keeps: ['the vanguard', 'took # in boats'],
  },
  {
    quantity: 'missing',
    pattern: word(
      'missing|unaccounted|no (?:trace|word|news|sign)|look(?:ed|ing) for|searching|search(?:es)? for',
      String.raw`sought|whereabouts|vanish\p{L}*|disappear\p{L}*`,
      "(?:not|n't|never|nobody|no one)(?: yet)?(?: has| had)?(?: been)? (?:found|heard|seen|returned|traced|come (?:back|home|forward)|reported back)",
      'hear(?:d|ing)? (?:nothing|no more)|still (?:below|inside|underground|entombed|buried)',
      'lost contact|still under|trapped|adrift|lost at sea|cannot be reached|unheard of',
      String.raw`not answer\p{L}*|await\p{L}* news|accounted for`,
    ),
    takes: ['# had not returned', '# men still below', 'Nobody has heard of #', 'no trace of #'],
    keeps: ['dismissing', 'were found'],
  },
  {
    quantity: 'displaced',
    pattern: word(
      String.raw`fle(?:e|es|d|eing)|homeless\p{L}*|displac\p{L}*|no homes?|nowhere|shelter(?:s|ed|ing)?`,
      String.raw`(?:in|into|to) (?:the )?(?:\p{L}+ )?camps?|(?:under|living in|sleeping in) tents|refuge`,
      'le(?:ft|ave|aving) (?:their|behind)|without (?:a )?(?:homes?|roof)|packed|packed up|gone',
      String.raw`abandon\p{L}*|taken to the (?:\p{L}+ )?roads?|(?:taken|took) the road`,
      '(?:out of|from|lost) their (?:homes?|houses?|villages?)|uprooted|exodus|beds? for|bombed out',
      'burned out|flooded out|driven (?:out|from)|crossed|escaped|quit|rehoused|housed',
      'sle(?:pt|eping) (?:in|on|under|rough|outdoors|out)|sle(?:pt|eping)|in the open|evicted|billeted',
      'spen(?:t|d|ding) (?:the|their|last|another|an? (?:second|third|fourth)) nights? (?:on|outdoors|outside|under)',
      '(?:lost|without) (?:the|a) roofs?|put up|no roof|made for|t(?:aken|ook|aking) in|host(?:s|ed|ing)|poured|streamed|trekked',
      'on the (?:road|move)',
    ),
    takes: ['# have packed up and gone', 'found beds for #', 'have taken the road'],
    keeps: ['fleets'],
  },
  {
    quantity: 'evacuated',
    pattern: word(
      String.raw`evacuat\p{L}*`,
      '(?:moved|brought|taken|took|led|flown|flew|shipped|bussed|bused|ferried|lifted|carried|driven) (?:out|off|away)',
      String.raw`got out|to safety|airlift\p{L}*|bussed|bused|ferried|cleared`,
      '(?:told|ordered|asked) to (?:go|leave)|have left|left on|(?:crowded|packed|crammed) (?:in|into)',
    ),
    takes: ['got out #', '# were flown out', 'to safety'],
    keeps: ['a got up crowd', 'safety first'],
  },
  {
    quantity: 'rescued',
    pattern: word(
      'rescu(?:e|es|ed|ing)|saved?|saving|pulled|dug (?:out|free|from)|plucked|alive|winched|hoisted',
      'survivors?',
      '(?:brought|took|taken|lifted|picked|hauled|fished|got) (?:out|up|ashore|off|back|aboard)|freed?',
      'to safety|dragged|unearthed|surviv(?:ed|e)|off (?:the )?roofs?|unhurt|unharmed|(?:made|found) (?:their|his|her) way out',
    ),
    takes: ['# were plucked', 'took # off roofs', 'brought back'],
    keeps: ['rescuers'],
  },
  {
    quantity: 'troops',
    pattern: word(
      String.raw`sen(?:d|ds|t|ding)|deploy\p{L}*|dispatch\p{L}*|brought|bring(?:s|ing)?|strong|strength`,
      String.raw`garrison\p{L}*|holds?|held|guard(?:s|ed|ing)|call(?:s|ed|ing)? (?:up|in|out)|summon\p{L}*`,
      String.raw`reported for duty|on duty|under arms|patrol\p{L}*|reinforc\p{L}*|dug in|massed|wait(?:s|ing)?`,
      String.raw`encircl\p{L}*|surround\p{L}*|ring(?:s|ed|ing)|march\p{L}*|arriv\p{L}*|station\p{L}*`,
      String.raw`mobili[sz]\p{L}*|digging|dig|searching|worked|at work|fought|fighting|lined|at the scene`,
      'in the streets?|camped|posted|left the|set out|waded|wading|landed|moved in|join(?:ed|s)|drafted',
      String.raw`mustered|took part|tak(?:en|ing) part|engaged|escort\p{L}*|storm(?:ed|ing)|besieg\p{L}*|fac(?:e|es|ing)`,
      'numbered|numbering|to number|force of',
    ),
    takes: ['sent #', '# wait along the river', '# worked through the night', '# had taken part'],
    keeps: ['the sender', 'fighters'],
  },
  {
    quantity: 'equipment',
    pattern: word(
      String.raw`destroy\p{L}*|captur\p{L}*|knocked out|shot down|brought down|lost|los(?:e|es|ing)|loss`,
      String.raw`fir(?:ed|ing)|launch\p{L}*|burn(?:ed|t|ing)|seiz\p{L}*|sunk|sank|intercept\p{L}*|sent|lobbed`,
      String.raw`wreck\p{L}*|hit|disabled|put out of action|brewed up`,
    ),
    takes: ['knocked out #', '# were launched'],
    keeps: ['hitters'],
  },
  {
    quantity: 'damage',
    pattern: word(
      String.raw`destroy\p{L}*|damag\p{L}*|burn(?:ed|t|ing)|collaps\p{L}*|flatten\p{L}*`,
      '(?:washed|swept|blown|carried) away|roofless|ruin(?:s|ed)|(?:come|came|torn|pulled) down|gutted',
      String.raw`wreck\p{L}*|flooded|under ?water|lost|uninhabitable|razed|in flames|unsafe|cracked|buried|looted`,
      String.raw`beyond repair|fell|fallen|rubble|ashes|demolish\p{L}*|gone|unroof\p{L}*|roofs|charred|set on fire`,
      'derail(?:ed|ment)|(?:left|came off|jumped|off) the (?:rails|tracks?)',
      'on fire|smashed|levelled|crushed|swept|to the bottom|sank|sunk|founder(?:ed|ing)|capsiz(?:ed|ing)|overturn(?:ed|ing)',
    ),
    takes: ['# carriages left the rails', '# houses will have to come down', '# went up in flames'],
    keeps: ['burners', 'a landing'],
  },
];

/** Where a word of a quantity stands in a text. */
export interface CuePlace {
  quantity: Quantity;
  at: number;
}

/** Before a word of what did not befall anybody; that somebody is dead or missing can be said so. */
export const DENIED: Rule = {
  pattern: /(?<!\p{L})(?:not|n['’]t|never|nobody|none|neither)(?!\p{L})[^,]*$/iu,
  takes: [' pupils did not come out ', ' hands never '],
  keeps: [' knots that held ', ' were not there, but '],
};

/** The places of all words of quantities in a text. */
export function findCues(text: string): CuePlace[] {
  return CUES.flatMap(({ quantity, pattern }) =>
    [...text.matchAll(pattern)]
      .map(({ index }) => ({ quantity, at: index }))
      .filter(
        ({ at }) =>
          quantity === 'deaths' || quantity === 'missing' || !DENIED.pattern.test(text.slice(0, at)),
      ),
  );
}
