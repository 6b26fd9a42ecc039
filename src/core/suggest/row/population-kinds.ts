import type { Examples, Rule } from '../../text/rule.ts';

/** The kinds of people and things that a row can count, each with the words that name it. */

/** A kind: the words that name it, joined by "|", and the wider kind that it is a part of. */
export interface PopulationKind extends Examples {
  words: string;
  within?: string;
}

/** The kinds, by name. Of several that fit, the first is meant. */
export type KindName = keyof typeof POPULATION_KINDS;

/** What the last words of a population say that it is; a word of two parts stands before its last part alone. */
export const POPULATION_KINDS = {
  minors: {
    words:
      'child|children|kids?|minors?|youngsters?|teenagers?|teens?|juveniles?|toddlers?|infants?|bab(?:y|ies)|newborns?',
    takes: ['children', 'infant'],
    keeps: ['childhood', 'boys'],
  },
  pupils: {
    words: 'pupils?|school ?children|school ?(?:boys?|girls?)|school ?mates?',
    takes: ['school children', 'pupils'],
    keeps: ['scholars', 'boys'],
    within: 'minors',
  },
  students: {
    words: 'students?|undergraduates?|freshm[ae]n',
    takes: ['students', 'undergraduates'],
    keeps: ['pupils', 'studies'],
  },
  guards: {
    words: [
      '(?:security|prison|night|border|frontier|coast ?|body ?)guards?|(?:prison|jail) (?:staff|workers?|employees)',
      '(?:security|prison|border) (?:guards?|officers?)|guards?|warders?|wardens?|jailers?',
    ].join('|'),
    takes: ['security guards', 'prison officers'],
    keeps: ['vanguard', 'police officers'],
    within: 'forces',
  },
  rescuers: {
    words:
      'rescuers?|(?:rescue|emergency|relief) (?:workers?|crews?|teams?|personnel|services|m[ae]n)|(?:first )?responders?|divers?|lifeguards?|lifeboatm[ae]n',
    takes: ['rescue workers', 'divers'],
    keeps: ['relief', 'drivers'],
  },
  firefighters: {
    words: 'fire ?-?fighters?|firem[ae]n|fire crews?',
    takes: ['firefighters', 'fire crews'],
    keeps: ['fighters', 'crews'],
    within: 'rescuers',
  },
  medics: {
    words: [
      'medics?|paramedics?|doctors?|nurses?|midwi(?:fe|ves)|surgeons?|physicians?|orderl(?:y|ies)|stretcher-?bearers?|ambulancem[ae]n',
      'ambulance (?:drivers?|crews?)|(?:health|medical) (?:workers?|staff|personnel|teams?)|health ?workers?',
    ].join('|'),
    takes: ['health workers', 'nurses', 'midwives'],
    keeps: ['medicine', 'workers'],
    within: 'workers',
  },
  workers: {
    words: 'workers?|employees?|staff|staffers?|labou?rers?|workm[ae]n|work ?force',
    takes: ['railway employees', 'members of staff'],
    keeps: ['works', 'health workers'],
  },
  miners: {
    words: 'miners?|colliers?|pitm[ae]n|(?:mine|pit|colliery) ?(?:workers?|m[ae]n)|coalminers?',
    takes: ['coal miners', 'mine workers'],
    keeps: ['mines', 'minors'],
    within: 'workers',
  },
  dockers: {
    words: 'dockers?|(?:dock|port) ?workers?|longshorem[ae]n|stevedores?|dock ?hands?',
    takes: ['dockers', 'dock workers'],
    keeps: ['doctors', 'workers'],
    within: 'workers',
  },
  farmers: {
    words: 'farmers?|peasants?|smallholders?|growers?|farm ?workers?|farm ?hands?',
    takes: ['farmers', 'peasants'],
    keeps: ['farms', 'framers'],
  },
  smugglers: {
    words: '(?:people[ -])?(?:smugglers?|traffickers?)',
    takes: ['smugglers', 'traffickers'],
    keeps: ['traffic', 'drug'],
  },
  soldiers: {
    words: [
      'soldiers?|troops?|service ?(?:m[ae]n|wom[ae]n|members?)|marines?|paratroopers?|conscripts?|reservists?|airm[ae]n|infantrym[ae]n',
      'commandos?|(?:army|military|navy|naval) (?:officers?|personnel|m[ae]n|members?|staff)|personnel of the (?:army|military)',
      'guardsm[ae]n|(?:peacekeeping )?contingents?|army|military|servicemembers?|gunners?|troopers?',
      'colonels?|generals?|majors?|captains?|lieutenants?|brigadiers?|corporals?|riflem[ae]n',
    ].join('|'),
    takes: ['soldiers', 'army officers', 'trooper'],
    keeps: ['police officers', 'officers', 'submarine'],
    within: 'forces',
  },
  peacekeepers: {
    words: 'peace ?-?keepers?|monitors?|observers?',
    takes: ['peacekeepers', 'observers'],
    keeps: ['keepers', 'soldiers'],
    within: 'soldiers',
  },
  police: {
    words: [
      'police|police ?(?:m[ae]n|wom[ae]n)|(?:police|riot|patrol|law enforcement) (?:officers?|agents?|forces?|police|personnel|m[ae]n|members?)',
      'officers?|constables?|cops?|gendarmes?|carabinieri|sergeants?|inspectors?|deput(?:y|ies)',
    ].join('|'),
    takes: ['police officers', 'officers', 'riot police'],
    keeps: ['officials', 'policy'],
    within: 'forces',
  },
  forces: {
    words:
      '(?:security|armed|government) (?:forces?|personnel|services|m[ae]n|members?|officers?|troops)|law enforcement|forces?',
    takes: ['security forces', 'security personnel', 'forces'],
    keeps: ['security guards', 'workforce'],
  },
  attackers: {
    words: [
      '(?:gun|knife|axe|hit)m[ae]n|attackers?|assailants?|(?:suicide )?bombers?|hijackers?|hostage-?takers?|shooters?|perpetrators?',
      'killers?|murderers?|assassins?|kidnappers?|intruders?|raiders?|pirates?|snipers?|bandits?|robbers?|terrorists?|gang members?|stabbers?',
    ].join('|'),
    takes: ['gunmen', 'suicide bomber', 'attackers'],
    keeps: ['attacks', 'men', 'attacked villagers'],
  },
  militants: {
    words: [
      'militants?|insurgents?|guerr?illas?|rebels?|jihadists?|jihadis?|extremists?|separatists?|mutineers?|combatants?',
      '(?:rebel|insurgent|guerr?illa|opposition) (?:fighters?|soldiers?|troops?|forces?|members?)|fighters?',
    ].join('|'),
    takes: ['rebels', 'rebel fighters', 'fighters'],
    keeps: ['firefighters', 'rebellions'],
  },
  militia: {
    words: 'militia ?(?:m[ae]n|members?|fighters?)?|militias|paramilitar(?:y|ies)|vigilantes?',
    takes: ['militiamen', 'militia members'],
    keeps: ['military', 'militants'],
  },
  civilians: {
    words: [
      'civilians?|citizens?|residents?|non-?combatants?|bystanders?|passers-?by|villagers?|townspeople|islanders?|locals|inhabitants?',
      'townsfolk|householders?|neighbou?rs?',
    ].join('|'),
    takes: ['civilians', 'residents'],
    keeps: ['civil servants', 'presidents'],
  },
  crew: {
    words:
      "crew ?(?:m[ae]n|members?)?|crews|sailors?|seam[ae]n|mariners?|(?:ship|cabin|flight)[’']?s? crew|stewards?|stewardess(?:es)?|deckhands?",
    takes: ['crew', 'crew members', 'sailors'],
    keeps: ['screws', 'passengers'],
  },
  passengers: {
    words: 'passengers?|commuters?|travell?ers?',
    takes: ['passengers'],
    keeps: ['passages', 'crew'],
  },
  supporters: {
    words:
      'supporters?|fans?|spectators?|followers?|partisans?|backers?|onlookers?|sympathi[sz]ers?|activists?|loyalists?|adherents?|campaigners?',
    takes: ['supporters', 'football fans'],
    keeps: ['support', 'fanatics'],
  },
  protesters: {
    words: 'protest[eo]rs?|demonstrators?|marchers?|rioters?|picketers?',
    takes: ['protesters', 'demonstrators'],
    keeps: ['protests', 'strikers'],
  },
  journalists: {
    words: 'journalists?|reporters?|camera ?m[ae]n|photographers?|correspondents?|media workers?',
    takes: ['journalists', 'photographer'],
    keeps: ['journals', 'reports'],
  },
  prisoners: {
    words: 'prisoners?|inmates?|convicts?|internees?',
    takes: ['inmates'],
    keeps: ['imprisonments', 'guards'],
  },
  hostages: {
    words: 'hostages?|captives?',
    takes: ['hostages'],
    keeps: ['hostage takers', 'captors'],
  },
  refugees: {
    words: 'refugees?|asylum seekers?|migrants?|immigrants?|boat people',
    takes: ['refugees', 'asylum seekers'],
    keeps: ['refuges', 'people'],
  },
  households: {
    words: 'famil(?:y|ies)|households?',
    takes: ['families'],
    keeps: ['familiar', 'houses'],
  },
  homes: {
    words: 'homes?|houses?|dwellings?|cottages?',
    takes: ['homes', 'wooden houses'],
    keeps: ['homeless', 'buildings'],
    within: 'building',
  },
  aircraft: {
    words:
      'aircraft|(?:aero|air|war)?planes?|(?:fighter )?jets?|helicopters?|(?:water|fire|dive|heavy)[ -]bombers?',
    takes: ['aircraft', 'fighter jets'],
    keeps: ['airlines', 'bombers'],
  },
  vehicles: {
    words: 'vehicles?',
    takes: ['vehicles'],
    keeps: ['cars', 'buses'],
  },
  buses: {
    words: 'bus(?:es)?|coach(?:es)?|trams?|double-deckers?',
    takes: ['buses', 'coaches'],
    keeps: ['bushes'],
    within: 'vehicles',
  },
  cars: {
    words: '(?:motor ?)?cars?|taxis?|automobiles?|limousines?',
    takes: ['cars', 'taxis'],
    keeps: ['carts', 'buses'],
    within: 'vehicles',
  },
  lorries: {
    words: 'lorr(?:y|ies)|trucks?|vans?|pick-?ups?',
    takes: ['lorries', 'trucks'],
    keeps: ['cars', 'truckers'],
    within: 'vehicles',
  },
  vessels: {
    words: 'boats?|vessels?|ships?|(?:war|gun)(?:ships?|boats?)',
    takes: ['boats', 'warships'],
    keeps: ['shipments', 'ferries'],
  },
  suspects: {
    words: 'suspects?|detainees?|arrested|arrestees?',
    takes: ['suspects'],
    keeps: ['suspicions', 'people'],
  },
  /** Everybody: the whole that others are parts of. */
  people: {
    words: [
      'people|persons?|individuals?|souls?|lives|everyone|everybody|others?|another|population|humans?|members?|passengers and crew',
      'dead|deaths?|killed|victims?|casualt(?:y|ies)|fatalit(?:y|ies)|bod(?:y|ies)|injured|injuries|wounded|hurt|survivors?|missing',
      'homeless|displaced|evacuees?|stranded|arrests?|detentions?',
    ].join('|'),
    takes: ['people', 'victims', 'passengers and crew'],
    keeps: ['villages', 'townspeople'],
  },
  money: {
    words:
      'money|damages?|loss(?:es)?|(?:the )?state|(?:the |national )?economy|(?:insured )?propert(?:y|ies)|costs?|dollars|euros|pounds|sums?',
    takes: ['money', 'the state'],
    keeps: ['monuments', 'states of the coast'],
  },
} as const satisfies Record<string, PopulationKind>;

/** Members of a group that has a noun of its own, each as one of its words in the singular. */
export const GROUPS: readonly (Rule & { group: string })[] = [
  // Pupils of a higher school are its students.
  { group: 'students', pattern: /^pupils$/u, takes: ['pupils'], keeps: ['minors'] },
  { group: 'pupils', pattern: /^students$/u, takes: ['students'], keeps: ['minors'] },
  {
    group: 'clergy',
    pattern: /^(?:priest|monk|nun|imam|rabbi|vicar|pastor|bishop|mullah|cleric|friar|novice|abbot)$/u,
    takes: ['monk', 'imam'],
    keeps: ['monkey', 'minister'],
  },
  {
    group: 'livestock',
    pattern: /^(?:cattle|cow|sheep|goat|pig|horse|poultry|chicken|buffalo|camel|hen|lamb|calf|pony|animal)$/u,
    takes: ['sheep', 'cow'],
    keeps: ['shepherd', 'dog'],
  },
  {
    group: 'cattle',
    pattern: /^(?:cow|bull|ox|calf|heifer|bullock)$/u,
    takes: ['cow', 'calf'],
    keeps: ['sheep', 'coward'],
  },
  {
    group: 'crew',
    pattern: /^(?:cook|captain|mate|engineer|purser|helmsman|stoker|pilot)$/u,
    takes: ['cook', 'helmsman'],
    keeps: ['cooker', 'passenger'],
  },
];
