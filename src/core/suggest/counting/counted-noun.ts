import type { NounClass } from '../../figure/quantity.ts';

/** The noun that a figure counts, and what kind of thing it names. */

/** The nouns of each kind; one of two words comes before what its second word alone would be. */
export const NOUNS: readonly (readonly [NounClass, string])[] = [
  [
    'force',
    'forces?|troops?|soldiers?|servicemen|servicewomen|service members|servicemembers|personnel|police|policemen|policewomen|officers?|cops|gendarmes|constables|guards?|guardsmen|reservists|conscripts|marines|paratroopers|infantry|peacekeepers|commandos|trainers|reinforcements|contingents?|battalions|brigades|divisions|mercenaries|legionnaires|airmen|volunteers|divers|recruits|cadets|agents|rangers|responders',
  ],
  [
    'weapon',
    'tanks?|howitzers?|artillery|missiles?|drones?|mortars?|launchers?|jets?|warplanes?|bombers?|helicopters?|choppers?|gunships?|warships?|frigates?|destroyers?|submarines?|armou?red|armou?r|apcs|ifvs|mraps|hardware|equipment|materiel|interceptors|batteries|radars?|cannons?',
  ],
  [
    'arms',
    'guns?|rifles?|pistols?|handguns|weapons?|firearms?|rockets?|shells?|bombs?|grenades?|landmines?|munitions|explosives|warheads',
  ],
  [
    'vehicle',
    'vehicles?|aircraft|airplanes|planes|carriers|vessels?|ships?|excavators|bulldozers|diggers|cranes|loaders|cars?|buses|coaches|lorries|trucks?|vans|motorcycles|motorbikes|scooters|taxis|trains?|carriages|wagons|trams|boats?|dinghies|ferries|engines|ambulances|pumps|appliances|tankers?|bicycles|tractors|trailers|locomotives|convoys',
  ],
  [
    'building',
    'homes?|houses?|buildings?|dwellings|properties|apartments?|flats|shops?|stores|stalls|businesses|factories|warehouses|offices|churches|mosques|temples|synagogues|schools|classrooms|hospitals|clinics|hotels|bridges|roads|highways|tents?|shacks|shelters|huts|shanties|structures|cells|workshops|units|barns|sheds|cottages|villas|towers|blocks|kiosks|restaurants|bars|garages|stations|substations|pylons|poles|dams|dykes|levees|embankments|culverts|facilities|premises|monuments|storefronts|outbuildings|markets?|roofs|windows',
  ],
  [
    'animal',
    'cattle|cows?|sheep|goats|pigs|horses|dogs?|cats?|birds|chickens|poultry|livestock|animals?|camels|buffalo(?:es)?|whales?|dolphins|fish|pets|donkeys|elephants|bulls|lambs|hens|turkeys|ducks|deer|turtles|seals|koalas|head',
  ],
  ['household', 'families|households'],
  [
    'person',
    'people|persons?|men|man|women|woman|children|child|kids|boys?|girls?|teenagers?|teens|youths|youngsters|babies|infants|toddlers|newborns|minors|adults|pensioners|elders|civilians|citizens|residents|villagers|locals|inhabitants|islanders|townspeople|nationals|foreigners|migrants|immigrants|refugees|evacuees|asylum seekers|protest[eo]rs|demonstrators|rioters|looters|marchers|activists|students|pupils|schoolchildren|schoolgirls|schoolboys|teachers|workers|employees|staff|staffers|miners|labou?rers|farmers|fishermen|sailors|seamen|crew|crewmen|crewmembers|passengers|commuters|travell?ers|tourists|holidaymakers|visitors|guests|hikers|climbers|skiers|pilgrims|worshippers|spectators|fans|supporters|patients|victims|casualties|survivors|prisoners|inmates|detainees|lags|cons|convicts|captives|hostages|suspects|militants|rebels|fighters|insurgents|gunmen|attackers|assailants|terrorists|extremists|mutineers|jihadists|separatists|militiamen|combatants|journalists|reporters|medics|doctors|nurses|paramedics|firefighters|firemen|rescuers|drivers|pilots|politicians|officials|leaders|members|relatives|mothers|fathers|parents|sons|daughters|brothers|sisters|siblings|twins|grandsons|granddaughters|grandchildren|wives|husbands|couples|individuals|souls|others|another|traders|shoppers|vendors|bystanders|pedestrians|motorists|cyclists|runners|competitors|players|campers|strikers|unionists|ringleaders|generals|commanders|judges|lawyers|priests|monks|nuns|clerics|bodies|dead|wounded|injured|settlers|tribesmen|peasants|homeowners|tenants|neighbou?rs|colleagues|friends|smugglers|traffickers|gangsters|criminals|stranded|displaced|missing|homeless',
  ],
  [
    'thing',
    'villages?|towns?|cities|districts?|provinces?|regions?|states?|countries|nations|counties|municipalities|communities|neighbou?rhoods|areas|places|sites|locations|centres|centers|camps|wards|beds|rooms|floors|hotlines|calls|times|cases|incidents|attacks|strikes|raids|clashes|bombings|explosions|blasts|shootings|earthquakes|quakes|aftershocks|tremors|storms|fires|blazes|wildfires|floods|landslides|rounds|shots|bullets|wounds|charges|counts|votes|seats|goals|points|games|matches|wins|reports|complaints|warnings|warrants|orders|tickets|flights|voyages|trips|jobs|companies|firms|outlets|parties|groups|teams|organi[sz]ations|agencies|ministers|investigators|prosecutors|hearings|trials|sentences|terms|options|reasons|ways|steps|measures|questions|issues|tests|samples|doses|tablets|litres|barrels|bottles|boxes|bags|packages|pages|words|posts|videos|photographs|pictures|photos|generations|shifts|lanes|tracks|lines|crops|hectares|acres|trees|islands|rivers|wells|holes|pieces|parts|sections|sides|directions|stages|phases|types|kinds|sorts|forms|levels|degrees|percentage|cents|dollars|euros|pounds|airlines|banks|bonds|shares|tonnes|tons|miles|metres|km',
  ],
];

const CLASSES = NOUNS.map(([noun, words]) => ({
  noun,
  pattern: new RegExp(`^(?:${words})$`, 'i'),
}));

/** Words that end the noun behind a figure. */
const STOP =
  /^(?:and|or|but|nor|of|in|at|on|by|to|from|for|with|without|as|than|after|before|during|since|until|when|while|where|who|whom|whose|which|that|if|because|into|onto|over|under|near|outside|inside|around|across|through|between|among|amid|against|about|up|out|off|away|down|is|are|was|were|be|been|being|has|have|had|will|would|could|can|may|might|should|must|do|does|did|not|the|a|an|this|these|those|they|them|he|she|it|we|you|i|his|her|their|its|our|my|per|so|yet|still|now|then|later|already|also|only|just|so|far|both|each|all|some|most|many)$/i;
const MORE = /^(?:more|other|others|additional|extra|further|new|fresh)$/i;
const ADVERB = /^(?!(?:family|assembly|monopoly|ally)$)\p{L}{2,}ly$/iu;
const FORCES = /\b(?:army|forces?|guard|police|military|navy|battalion|brigade|marines|troops)\b/i;
const CONTAINER = /^(?:members|pieces|items|columns|teams|units|head|bodies|crew)$/i;

/** The words that name what a figure counts, and their class; 'none' for a figure that stands alone. */
export interface CountedNoun {
  words: string;
  noun: NounClass;
  /** Code units behind the figure at which the noun ends. */
  length: number;
}

/**
 * The noun behind a figure, from the text that follows it and what wink-nlp calls its words. An adjective of
 * fate ("40 wounded") ends no noun: it is read as one.
 */
export function readCountedNoun(behind: string, isVerb: (word: string, at: number) => boolean): CountedNoun {
  const opened =
    /^-(?:strong|member|man|person|vehicle|ship)\s+|^\s+(?:more\s+)?of\s+(?:them\s+|whom\s+|which\s+|the\s+|its\s+|their\s+|his\s+|her\s+|these\s+|those\s+)?\s*/i.exec(
      behind,
    )?.[0] ?? '';
  const words: { text: string; end: number; noun: NounClass }[] = [];
  let at = opened.length;
  for (const match of behind.slice(opened.length).matchAll(/(\s*)([\p{L}\p{N}][\p{L}\p{N}'’.-]*|\S)/gu)) {
    const [whole, gap = '', token = ''] = match;
    const text = token.replace(/[.'’-]+$/, '');
    const start = at + gap.length;
    if (gap === '' && words.length > 0) break;
    if (!/^[\p{L}\p{N}]/u.test(text) || STOP.test(text) || ADVERB.test(text)) break;
    const noun = /['’]s$|s['’]$/.test(token) ? 'unknown' : classBehind(words.at(-1)?.text, text);
    const known = words.findLastIndex((word) => word.noun !== 'unknown');
    if (known >= 0 && noun === 'unknown' && !/^(?:members?)$/i.test(text)) break;
    if (noun === 'unknown' && isVerb(text, start) && !/(?:ing|ed|en)$/i.test(text)) break;
    if (noun === 'unknown' && words.length > 0 && isVerb(text, start)) break;
    at += whole.length;
    words.push({ text, end: start + text.length, noun });
    if (text.length < token.length && !/['’]/.test(token)) break;
    if (words.length > 5) break;
  }
  return pick(words, behind);
}

function pick(words: readonly { text: string; end: number; noun: NounClass }[], behind: string): CountedNoun {
  const known = words.findLast(({ noun }) => noun !== 'unknown');
  const head = known ?? words.findLast(({ text }) => /[^s]s$/i.test(text)) ?? null;
  const isNamed = words.some(({ text }) => !MORE.test(text));
  if (!head) return { words: '', noun: isNamed ? 'unknown' : 'none', length: 0 };
  const named = words
    .slice(0, words.indexOf(head) + 1)
    .map(({ text }) => text)
    .filter((text) => !MORE.test(text));
  return { words: named.join(' '), noun: container(head, behind) ?? modified(words, head), length: head.end };
}

/** "Artillery pieces" and "armoured vehicles" are weapons, "rescue teams" and "film crews" are not counted by head. */
function modified(
  words: readonly { text: string; noun: NounClass }[],
  head: { text: string; noun: NounClass },
): NounClass {
  const before = words.slice(
    0,
    words.findIndex(({ text }) => text === head.text),
  );
  const isArms = before.some(({ text, noun }) => noun === 'weapon' || MILITARY.test(text));
  if (/^forces$/i.test(head.text) && before.length === 0) return 'thing';
  if (/^members$/i.test(head.text) && before.some(({ noun }) => noun === 'force')) return 'force';
  const isNamed = head.noun === 'vehicle' || /^(?:pieces?|systems?|units?|batteries)$/i.test(head.text);
  return isArms && isNamed ? 'weapon' : head.noun;
}

const MILITARY = /^(?:military|army|combat|fighter|naval|armou?red|infantry|fighting|attack|transport)$/i;

/** "Members of one family" are persons; "pieces of equipment" and "head of cattle" are what stands behind "of". */
function container(head: { text: string; end: number }, behind: string): NounClass | null {
  if (!CONTAINER.test(head.text)) return null;
  const content = /^\s+of\s+(?:the\s+)?(?:[\p{L}-]+\s+){0,2}?([\p{L}-]+)/iu.exec(behind.slice(head.end));
  const inside = content?.[0] ?? '';
  if (/^(?:members|columns|teams|units)$/i.test(head.text)) return FORCES.test(inside) ? 'force' : null;
  return content?.[1] && /^(?:pieces|items|head)$/i.test(head.text) ? classOf(content[1]) : null;
}

/** The class of a noun with the word before it, "service members", or else of the noun alone. */
function classBehind(before: string | undefined, word: string): NounClass {
  const ofBoth = before === undefined ? 'unknown' : classOf(`${before} ${word}`);
  return ofBoth === 'unknown' ? classOf(word) : ofBoth;
}

/** The class of a noun, with "unknown" for one that no list holds. */
export function classOf(word: string): NounClass {
  const plain = word.replace(/['’]s?$/, '');
  const last = plain.split('-').at(-1) ?? plain;
  return CLASSES.find(({ pattern }) => pattern.test(plain) || pattern.test(last))?.noun ?? 'unknown';
}
