import type { NounClass } from '../../figure/quantity.ts';
import { either, type Examples, type Rule } from '../../text/rule.ts';

/** The nouns that figures count, and the patterns that find where one begins and ends. */

/** A kind of thing with the words that name it, joined by "|". */
export interface Nouns extends Examples {
  noun: NounClass;
  words: string;
}

/** The nouns of each kind; one of two words comes before what its second word alone would be. */
export const NOUNS: readonly Nouns[] = [
  {
    noun: 'force',
    words: [
      'forces?|troops?|soldiers?|servicemen|servicewomen|service members|servicemembers|personnel',
      'police|policemen|policewomen|officers?|cops|gendarmes|constables|guards?|guardsmen|reservists',
      'conscripts|marines|paratroopers|infantry|peacekeepers|commandos|trainers|reinforcements',
      'contingents?|battalions|brigades|divisions|mercenaries|legionnaires|airmen|volunteers|divers',
      'recruits|cadets|agents|rangers|responders',
    ].join('|'),
    takes: ['soldiers', 'service members', 'officer'],
    keeps: ['soldiering', 'office', 'army'],
  },
  {
    noun: 'weapon',
    words: [
      'tanks?|howitzers?|artillery|missiles?|drones?|mortars?|launchers?|jets?|warplanes?|bombers?',
      'helicopters?|choppers?|gunships?|warships?|frigates?|destroyers?|submarines?|armou?red|armou?r',
      'apcs|ifvs|mraps|hardware|equipment|materiel|interceptors|batteries|radars?|cannons?',
    ].join('|'),
    takes: ['tanks', 'armoured', 'radar'],
    keeps: ['tankers', 'armouries', 'jetty'],
  },
  {
    noun: 'arms',
    words: [
      'guns?|rifles?|pistols?|handguns|weapons?|firearms?|rockets?|shells?|bombs?|grenades?|landmines?',
      'munitions|explosives|warheads',
    ].join('|'),
    takes: ['guns', 'warheads'],
    keeps: ['gunmen', 'warhead'],
  },
  {
    noun: 'vehicle',
    words: [
      'vehicles?|aircraft|airplanes|planes|carriers|vessels?|ships?|excavators|bulldozers|diggers',
      'cranes|loaders|cars?|buses|coaches|lorries|trucks?|vans|motorcycles|motorbikes|scooters|taxis',
      'trains?|carriages|wagons|trams|boats?|dinghies|ferries|engines|ambulances|pumps|appliances',
      'tankers?|bicycles|tractors|trailers|locomotives|convoys',
    ].join('|'),
    takes: ['trucks', 'ferries', 'tanker'],
    keeps: ['truckers', 'tanks', 'ferrymen'],
  },
  {
    noun: 'building',
    words: [
      'homes?|houses?|buildings?|dwellings|properties|apartments?|flats|shops?|stores|stalls|businesses',
      'factories|warehouses|offices|churches|mosques|temples|synagogues|schools|classrooms|hospitals',
      'clinics|hotels|bridges|roads|highways|tents?|shacks|shelters|huts|shanties|structures|cells',
      'workshops|units|barns|sheds|cottages|villas|towers|blocks|kiosks|restaurants|bars|garages',
      'stations|substations|pylons|poles|dams|dykes|levees|embankments|culverts|facilities|premises',
      'monuments|storefronts|outbuildings|markets?|roofs|windows',
    ].join('|'),
    takes: ['homes', 'dykes', 'market'],
    keeps: ['homeless', 'marketers', 'homesteads'],
  },
  {
    noun: 'animal',
    words: [
      'cattle|cows?|sheep|goats|pigs|horses|dogs?|cats?|birds|chickens|poultry|livestock|animals?',
      'camels|buffalo(?:es)?|whales?|dolphins|fish|pets|donkeys|elephants|bulls|lambs|hens|turkeys',
      'ducks|deer|turtles|seals|koalas|head',
    ].join('|'),
    takes: ['cattle', 'buffaloes', 'dog'],
    keeps: ['buffet', 'dogged', 'cowboys'],
  },
  {
    noun: 'household',
    words: 'families|households|couples|pairs|sets',
    takes: ['families', 'households'],
    keeps: ['familiar', 'householders'],
  },
  {
    noun: 'person',
    words: [
      'people|persons?|men|man|women|woman|children|child|kids|boys?|girls?|teenagers?|teens|youths',
      'youngsters|babies|infants|toddlers|newborns|minors|adults|pensioners|elders|civilians|citizens',
      'residents|villagers|locals|inhabitants|islanders|townspeople|nationals|foreigners|migrants',
      'immigrants|refugees|evacuees|asylum seekers|protest[eo]rs|demonstrators|rioters|looters|marchers',
      'activists|students|pupils|schoolchildren|schoolgirls|schoolboys|teachers|workers|employees|staff',
      'staffers|miners|labou?rers|farmers|fishermen|sailors|seamen|crew|crewmen|crewmembers|passengers',
      'commuters|travell?ers|tourists|holidaymakers|visitors|guests|hikers|climbers|skiers|pilgrims',
      'worshippers|spectators|fans|supporters|patients|victims|casualties|survivors|prisoners|inmates',
      'detainees|lags|cons|convicts|captives|hostages|suspects|militants|rebels|fighters|insurgents',
      'gunmen|attackers|assailants|terrorists|extremists|mutineers|jihadists|separatists|militiamen',
      'combatants|journalists|reporters|medics|doctors|nurses|paramedics|firefighters|firemen|rescuers',
      'drivers|pilots|politicians|officials|leaders|members|relatives|mothers|fathers|parents|sons',
      'daughters|brothers|sisters|siblings|cousins|nephews|nieces|uncles|aunts|twins|grandsons|granddaughters|grandchildren|wives|husbands',
      'individuals|souls|others|another|traders|shoppers|vendors|bystanders|pedestrians',
      'motorists|cyclists|runners|competitors|players|campers|strikers|unionists|ringleaders|generals',
      'suicide bombers?|car bombers?|bombmakers|commanders|judges|lawyers|priests|monks|nuns|clerics|bodies|dead|wounded|injured|settlers',
      'tribesmen|peasants|homeowners|tenants|neighbou?rs|colleagues|friends|smugglers|traffickers',
      'gangsters|criminals|stranded|displaced|missing|homeless|undergraduates|followers|loyalists|warders|jailers',
      'stewards|machinists|technicians|schoolmates|boarders|lodgers|dockers|railwaymen|workmen',
      'stokers|colliers|carters|navvies|deckhands|housemaids|maids|servants|apprentices|spinners|stevedores|porters|choristers',
      'scholars|boatmen|oarsmen|rowers|aviators|balloonists|mountaineers|cavers|potholers|anglers|canoeists|kayakers|surfers',
      'swimmers|bathers|jockeys|riders|coachmen|cabmen|chauffeurs|signalmen|stationmasters|engineers|electricians|plumbers',
      'carpenters|masons|bricklayers|roofers|decorators|cooks|chefs|waiters|waitresses|janitors|cleaners|caretakers|nannies',
      'midwives|orderlies|surgeons|dentists|widows|orphans|adolescents|lads|lasses|hooligans|pickets|picketers|councillors',
      'lifeguards|coastguards|trawlermen|hunters|loggers|lumberjacks|foresters|gamekeepers|shepherds|herders|ranchers|cowboys',
      'townsfolk|parishioners|deacons|choirboys|novices|seminarians|acrobats|dancers|actors|stuntmen|musicians|singers|bandsmen',
      'onlookers|holiday-makers|trippers|day-trippers|sightseers|excursionists|partygoers|clubbers|festivalgoers|concertgoers',
      'joggers|bikers|motorcyclists|truckers|couriers|postmen|milkmen|bakers|butchers|grocers|envoys|diplomats|senators|deputies',
      'customers|clerks|cashiers|seamstresses|diners|drinkers|revellers|welders|fitters|weavers',
    ].join('|'),
    takes: ['children', 'asylum seekers', 'neighbours', 'homeless'],
    keeps: ['childhoods', 'seekers', 'neighbourhoods', 'homes'],
  },
  {
    noun: 'thing',
    words: [
      'villages?|towns?|cities|districts?|provinces?|regions?|states?|countries|nations|counties',
      'municipalities|communities|neighbou?rhoods|areas|places|sites|locations|centres|centers|camps',
      'wards|beds|rooms|floors|hotlines|calls|times|cases|incidents|attacks|strikes|raids|clashes',
      'bombings|explosions|blasts|shootings|earthquakes|quakes|aftershocks|tremors|storms|fires|blazes',
      'wildfires|floods|landslides|rounds|shots|bullets|wounds|charges|counts|votes|seats|goals|points',
      'games|matches|wins|reports|complaints|warnings|warrants|orders|tickets|flights|voyages|trips',
      'jobs|companies|firms|outlets|parties|groups|teams|organi[sz]ations|agencies|ministers',
      'investigators|prosecutors|hearings|trials|sentences|terms|options|reasons|ways|steps|measures',
      'questions|issues|tests|samples|doses|tablets|litres|barrels|bottles|boxes|bags|packages|pages',
      'words|posts|videos|photographs|pictures|photos|generations|shifts|lanes|tracks|lines|crops',
      'hectares|acres|trees|islands|rivers|wells|holes|pieces|parts|sections|sides|directions|stages',
      'phases|types|kinds|sorts|forms|levels|degrees|percentage|cents|dollars|euros|pounds|airlines',
      'banks|bonds|shares|tonnes|tons|miles|metres|km',
    ].join('|'),
    takes: ['villages', 'neighbourhoods', 'km'],
    keeps: ['villagers', 'neighbours', 'kms'],
  },
];

const OWNER = either(
  String.raw`them\s+|whom\s+|which\s+|the\s+|its\s+|their\s+|his\s+|her\s+|these\s+|those\s+`,
);

const STOP = either(
  'and|or|but|nor|of|in|at|on|by|to|from|for|with|without|as|than|after|before|during|since|until',
  'when|while|where|who|whom|whose|which|that|if|because|into|onto|over|under|near|outside|inside',
  'around|across|through|between|among|amid|against|about|up|out|off|away|down|is|are|was|were|be',
  'been|being|has|have|had|will|would|could|can|may|might|should|must|do|does|did|not|the|a|an|this',
  'these|those|they|them|he|she|it|we|you|i|his|her|their|its|our|my|per|so|yet|still|now|then',
  'aboard|later|already|also|only|just|so|far|both|each|all|some|most|many',
);

/** What the words after a figure are, one by one. */
export const NOUN_RULES = {
  /** What may stand between a figure and its noun. */
  opening: {
    pattern: new RegExp(
      String.raw`^-(?:strong|member|man|person|vehicle|ship)\s+|^\s+(?:more\s+)?of\s+${OWNER}?\s*`,
      'i',
    ),
    takes: ['-strong crew', ' of them children', ' more of the guards'],
    keeps: [' strong crew', '-storey house', ' offices'],
  },
  /** Words that end the noun behind a figure. */
  stop: {
    pattern: new RegExp(`^${STOP}$`, 'i'),
    takes: ['and', 'were', 'While'],
    keeps: ['sand', 'wares', 'meanwhile'],
  },
  more: {
    pattern: /^(?:more|other|others|additional|extra|further|new|fresh)$/i,
    takes: ['more', 'Fresh'],
    keeps: ['moreover', 'freshmen'],
  },
  adverb: {
    pattern: /^(?!(?:family|assembly|monopoly|ally)$)\p{L}{2,}ly$/iu,
    takes: ['badly', 'newly'],
    keeps: ['family', 'ally', 'fly'],
  },
  forces: {
    pattern: /\b(?:army|forces?|guard|police|military|navy|battalion|brigade|marines|troops)\b/i,
    takes: [' of the army', ' of the harbour police'],
    keeps: [' of armies', ' of the policed town'],
  },
  container: {
    pattern: /^(?:members|pieces|items|columns|teams|units|head|bodies|crew)$/i,
    takes: ['members', 'pieces'],
    keeps: ['membership', 'masterpieces'],
  },
  military: {
    pattern: /^(?:military|army|combat|fighter|naval|armou?red|infantry|fighting|attack|transport)$/i,
    takes: ['combat', 'armored'],
    keeps: ['combatants', 'armour'],
  },
  /** What is a weapon after a word that says so: "artillery pieces". */
  piece: {
    pattern: /^(?:pieces?|systems?|units?|batteries)$/i,
    takes: ['pieces', 'unit'],
    keeps: ['piecework', 'unity'],
  },
} as const satisfies Record<string, Rule>;
