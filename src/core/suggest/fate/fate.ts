import { HURT_OR_HELD } from './hurt-or-held.ts';
import { CAPTORS, COMBATANT, SAFETY, word, type Wording } from './wording.ts';

/** What is said to have befallen a subject, and nouns that are counted themselves. */

const HOME = '(?:homes?|houses?|villages?|town|city|area|region|shacks?|camps?|neighbou?rhoods?|properties)';

/** "Two were among the dead", "three among the 17 injured": the group that a subject is part of. */
const among = (...words: readonly string[]) =>
  word(`among (?:the |those )?(?:#+ )?(?:\\p{L}+ )?(?:${words.join('|')})`);

/** "Burned or choked to death": the one as well as the other. */
const DEADLY = '(?:(?:stabbed|beaten|hacked|burned|burnt|crushed|trampled|choked|kicked) (?:or|and) )?';

/** What is said of a subject before it: "12 were killed", "12 died", and in headlines "12 killed". */
export const FATES: readonly Wording[] = [
  ...HURT_OR_HELD,
  {
    quantity: 'deaths',
    pattern: word(
      'killed|dead|(?:found|dug out|pulled out|brought out|washed up) dead|murdered|massacred|slain',
      'slaughtered|beheaded|electrocuted|executed|drowned|martyred|shot dead|gunned down',
      `${DEADLY}(?:stabbed|beaten|hacked|burned|burnt|crushed|trampled|frozen|clubbed|bludgeoned|starved) to death`,
      'fatally (?:shot|wounded|injured|stabbed|burned)|los(?:t|ing) (?:their|his|her) (?:lives|life)',
      "(?:did not|didn't|not) (?:make it|survive|live to)|passed away|pass away|assassinated|lynched|hanged|strangled",
      `suffocated|${DEADLY}(?:choked|strangled|dragged|kicked|stoned|tortured|shelled|bombed|put) to death`,
      '(?:fatally|mortally) \\p{L}+ed',
    ),
    takes: ['# were killed', '# found dead', '# beaten to death', '# were trampled or choked to death'],
    keeps: ['# were killers', '# deadlines', '# beaten'],
  },
  {
    quantity: 'deaths',
    pattern: word(
      'died|die|dies|dying|perish(?:ed|es)?|drowned|drown|succumb(?:ed|s)?|lose their lives|starved',
      'suffocate|(?:froze|burned|burnt|bled|choked|starved) to death|took their own lives|committed suicide',
      '(?:fell|plunged|jumped|leapt|went) to (?:their|his|her) deaths?|met (?:their|his|her) (?:deaths?|end)',
    ),
    takes: ['# died', '# perished', '# bled to death'],
    keeps: ['# were dyed', '# bled'],
  },
  {
    quantity: 'deaths',
    isWeak: true,
    pattern: word(
      'asphyxiated|incinerated|blown (?:up|to (?:pieces|bits))|(?:burned|burnt) alive|mown down|mowed down|cut down|wiped out',
    ),
    takes: ['# were asphyxiated', '# were blown up'],
    keeps: ['# were blown away', '# were burned'],
  },
  {
    quantity: 'missing',
    pattern: word(
      '(?:gone |went |reported |still |feared |listed as )?missing|unaccounted for',
      'not (?:yet )?(?:been )?(?:found|located|traced|seen|accounted for|recovered|heard from)',
      'cannot be (?:found|traced|located|reached)',
      'vanish(?:ed|es)?|disappeared|lost at sea|untraced|yet to be (?:found|located|traced)',
    ),
    takes: ['# missing', '# unaccounted for', '# not yet been found'],
    keeps: ['# dismissing', '# accounted for', '# not finding'],
  },
  {
    quantity: 'displaced',
    pattern: word(
      'displaced|homeless|fle(?:d|e|es|eing)',
      `(?:le(?:ft|aves?|aving)|abandon(?:ed|ing)?|quit|escaped?) (?:their|the) (?:\\p{L}+ )?${HOME}`,
      'forced (?:from|out|to (?:flee|leave|abandon))|driven (?:from|out)',
      'without (?:shelter|homes?|a home|a roof)|uprooted',
      '(?:tak(?:e|en|ing)|took|sought|seek(?:ing)?|found) (?:shelter|refuge)',
      'lost their homes|(?:out of|away from) their homes|sleeping (?:rough|outside|outdoors|in the open)',
      'sheltering',
    ),
    takes: ['# displaced', '# fled', '# left their homes', '# forced from'],
    keeps: ['# fleets', '# left their jobs', '# forced'],
  },
  {
    quantity: 'displaced',
    pattern: word(
      'crossed (?:the (?:border|frontier)|into)|(?:streamed|poured|trekked) (?:over|across|through) the (?:border|frontier)',
    ),
    before: new RegExp(String.raw`^(?!.*(?<!\p{L})(?:${COMBATANT})(?!\p{L})[^,;#]*$)`, 'isu'),
    takes: ['# crossed the border', '# villagers crossed into'],
    keeps: ['# fighters crossed the border', '# crossed the road'],
  },
  {
    quantity: 'evacuated',
    pattern: word(
      `evacuated|(?:being |be )?moved (?:out|to (?:safety|${SAFETY}))|taken to safety|relocated`,
      '(?:led|brought|bussed|bused|flown|ferried|moved|taken) out|bussed|bused|airlifted',
      `(?:taken|moved|transferred|brought|shifted|ferried|flown|led) to (?:${SAFETY})|made it out`,
      '(?:carried|wheeled|led|brought|helped|escorted|taken)(?:, \\p{L}+)*(?: (?:and|or) \\p{L}+)? (?:out of|from) (?:the|their) (?:\\p{L}+ )?' +
        '(?:buildings?|wards?|hospital|hotel|school|ship|train|plane|home|theatre|centre|center)',
      '(?:told|ordered|asked|instructed|urged) to (?:evacuate|leave)|under (?:mandatory )?evacuation',
    ),
    takes: ['# evacuated', '# moved to higher ground', '# told to leave'],
    keeps: ['# evacuees', '# moved to tears', '# told to pay'],
  },
  {
    quantity: 'rescued',
    pattern: word(
      'rescued|pulled (?:alive )?(?:from|out)|pulled alive|saved|cut (?:free|from|out)',
      '(?:brought|carried|lifted|helped|led|taken) out (?:alive|un(?:hurt|harmed|injured|scathed)|safely)',
      'brought (?:up alive|to the surface)|(?:reached|recovered) alive|plucked|winched|hoisted',
      'dug out|brought (?:to safety|ashore)|found alive|(?:got|made it|came|escaped|emerged)(?: out)? alive|survived|liberated|led to safety|extricated',
      `picked up(?! by (?:the )?(?:\\p{L}+ )?(?:${CAPTORS}))`,
    ),
    takes: ['# rescued', '# pulled from', '# survived'],
    keeps: ['# rescuers', '# pulled', '# survivors'],
  },
  {
    quantity: 'rescued',
    pattern: word('alive'),
    before: /\b(?:found|pulled|dug|brought|recovered|rescued|reached|dead)\b[^.;]*#\s+$/iu,
    takes: ['# were found dead and # alive'],
    keeps: ['# alive', 'were found alive', '# were found and # were alive'],
  },
  {
    quantity: 'rescued',
    pattern: word('freed'),
    before: /^(?!.*\b(?:suspects|detainees|protesters|convicts|prisoners|inmates)\b[^,;#]*$)/isu,
    after: new RegExp(
      String.raw`^(?![^.;]*\b(?:by (?:an?|the) (?:\p{L}+ )?(?:court|judge|magistrate|tribunal|police)|` +
        String.raw`on bail|without charge|(?:from|in) (?:jail|prison|custody|detention))\b)`,
      'iu',
    ),
    takes: ['# were freed', '# freed from the wreck'],
    keeps: ['# prisoners were freed', '# were freed on bail', '# were freed by a court'],
  },
  {
    quantity: 'damage',
    pattern: word(
      'in ruins|in ashes|beyond repair|reduced to (?:rubble|ashes|ruins)',
      'destroyed|damaged|unroofed|flattened|gutted|wrecked|razed|levelled|leveled|torched|demolished|flooded',
      'inundated|submerged|looted|vandali[sz]ed|ransacked|collapsed?',
      'burn(?:ed|t)(?: down| out| to the ground)?|(?:washed|swept|blown) away',
      'set (?:alight|on fire|ablaze|fire)|uninhabitable|reduced to (?:rubble|ashes)|torn down|shot down',
      'downed|knocked out|overturned|incinerated|ruined|caved in|under ?water',
    ),
    takes: ['# destroyed', '# burned to the ground', '# swept away'],
    keeps: ['# destroyers', '# swept'],
  },
  {
    quantity: 'damage',
    isWeak: true,
    pattern: word('lost|hit|struck|rolled|shattered|carried away|laid (?:waste|in ashes)|sacked'),
    after: /^\s*(?:$|[.,;]|(?:in|to|when|as|after|during|by|and|on|down|over)\b)/i,
    takes: ['# were hit by', '# lost.'],
    keeps: ['# hit parades', '# lost their jobs', '# hitting.'],
  },
  {
    quantity: 'deaths',
    pattern: among('dead|killed|victims|fatalities'),
    takes: ['# were among the dead', '# among the # people killed'],
    keeps: ['# among the guests', '# among deadlines'],
  },
  {
    quantity: 'injuries',
    pattern: among('injured|wounded|hurt'),
    takes: ['# were among the wounded'],
    keeps: ['# among the uninjured'],
  },
  {
    quantity: 'arrests',
    pattern: among('arrested|detained|detainees'),
    takes: ['# among those arrested'],
    keeps: ['# among the arrests'],
  },
  {
    quantity: 'missing',
    pattern: among('missing'),
    takes: ['# were among the missing'],
    keeps: ['# among those dismissing'],
  },
  {
    quantity: 'troops',
    pattern: word(
      'deployed|stationed|dispatched|despatched|mobili[sz]ed|sent|called (?:up|out|in)|drafted in',
      'taking part|pressed into service|on (?:duty|patrol|the ground|standby|the streets)',
      'patrol(?:led|ling|s)?|guard(?:ed|ing|s)?|massed|took part|searching|involved|ringed|joined',
      'surround(?:ed|ing)?|scrambled|moved in|seized|stormed|entered|arriv(?:ed|ing)|withdrawn|pulled out',
      'left',
    ),
    takes: ['# deployed', '# on patrol', '# called up'],
    keeps: ['# employed', '# on holiday', '# called'],
  },
  {
    quantity: 'equipment',
    pattern: word('fired|launched|seized|intercepted|captured|delivered|confiscated|shot down|downed'),
    takes: ['# fired', '# intercepted'],
    keeps: ['# firemen', '# interceptors'],
  },
];
