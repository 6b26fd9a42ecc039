import { TITLE_STEM } from '../../text/title.ts';

/** The nouns by which texts name speakers without a name. */

/** Offices of one person: who holds them is named elsewhere in the story. */
const OFFICES = new Set(
  (
    'president minister premier chancellor leader head chief king queen prince princess emir monarch ruler sheikh ' +
    'secretary colonel captain lieutenant sergeant inspector commissioner commander admiral marshal ' +
    'mayor governor senator deputy lawmaker judge magistrate prosecutor professor doctor chairman chairwoman chair ' +
    'director manager spokesman spokeswoman spokesperson ambassador envoy bishop archbishop pope patriarch imam ' +
    'counterpart registrar coroner superintendent officer engineer analyst specialist expert scientist ' +
    'seismologist correspondent reporter lawyer attorney economist historian researcher founder owner pilot driver ' +
    'teacher nurse survivor resident witness steward fisherman farmer worker student official adviser aide ' +
    'representative negotiator organiser organizer activist coordinator master boss passenger foreman skipper commandant ' +
    'sheriff rector abbot trainer coach detective trooper rabbi priest pastor vicar cleric ' +
    'imam mullah ayatollah councillor councilman councilwoman congressman congresswoman firefighter paramedic justice ' +
    'constable commentator sociologist psychologist biologist geologist mediator ' +
    'consul attaché warden bailiff principal dean curator auditor ombudsman treasurer solicitor barrister midwife surgeon physician ' +
    'historian scholar candidate nominee trustee convener whip purser stationmaster dispatcher lifeguard caretaker ' +
    'filmmaker librarian architect lecturer broadcaster executive accountant pharmacist veterinarian restaurateur hotelier auctioneer ' +
    'midfielder receptionist apprentice'
  ).split(' '),
);

/** Bodies and groups, which speak for themselves. */
const BODIES = new Set(
  (
    'authorities officials police forces government ministry department office agency army military navy union ' +
    'court council commission committee party company firm operator airline bank hospital organization ' +
    'organisation group parliament embassy institute service brigade coastguard guard residents witnesses ' +
    'protesters survivors workers experts analysts diplomats doctors rescuers investigators prosecutors lawyers ' +
    'spokesmen representatives ministers governments countries rebels opponents critics media report statement ' +
    'newspaper onlookers bystanders supporters demonstrators villagers people members rescuers crowd board ' +
    'leaders activists scientists teachers nurses farmers soldiers staff families relatives neighbours ' +
    'neighbors organisers organizers passengers observers negotiators force club university college school church ' +
    'medics paramedics sources groups monitors outlets cops firefighters journalists correspondents reporters ' +
    'nations times news wire administration prefecture federation association insurers militants ' +
    'family couple parents brothers sisters twins cousins sons daughters ' +
    'opposition coalition resistance prosecution secretariat presidency treasury cabinet senate congress junta regulator watchdog ' +
    'tribunal consulate delegation leadership municipality constabulary gendarmerie society charity'
  ).split(' '),
);

/** Many of a kind, who speak where a verb says so, and whom "they" may not mean where they were only named. */
const MANY = new Set(
  (
    'eyewitnesses sailors seamen fishermen herders growers traders miners strikers pilots drivers pupils students surgeons ' +
    'engineers historians scholars mayors governors senators councillors envoys consuls aides advisers insiders regulators auditors ' +
    'detectives commanders officers clerics elders refugees migrants inmates prisoners campaigners volunteers pilgrims ' +
    'islanders locals townspeople townsfolk inhabitants shopkeepers landlords tenants commuters'
  ).split(' '),
);

/** People who hold no office: "a man", "his father". */
const PEOPLE = new Set(
  (
    'man woman boy girl person teenager youth father mother son daughter brother sister husband wife uncle aunt cousin nephew ' +
    'niece grandfather grandmother widow widower friend neighbour neighbor colleague girlfriend boyfriend fiancé fiancée ' +
    'victim suspect gunman attacker shooter tourist visitor guest customer shopper bystander onlooker motorist cyclist member ' +
    'source volunteer protester demonstrator supporter soldier rescuer villager baker porter clerk singer inhabitant tenant trader vendor rapper ' +
    'journalist actor actress writer author poet player fan pupil graduate patient refugee migrant prisoner inmate hostage'
  ).split(' '),
);

/** Words that make a name one of a place, a body or a paper. */
const THINGS = new Set(
  (
    'city town street road avenue boulevard park square hotel tower river lake mountain county province state states kingdom ' +
    'republic island islands bay beach valley palace hall stadium airport station bridge observatory press radio tv television ' +
    'network channel post express gazette telegraph courier herald journal tribune today corporation corp inc ltd holdings movement front league ' +
    'alliance authority centre center foundation fund temple mosque museum society war act defense defence cup games district ' +
    'watch rights northern southern eastern western central north south east west new san saint port lower upper'
  ).split(' '),
);

/** Words that tell a man from a woman. */
const MEN = new RegExp(
  String.raw`^(?:Mr|Sir|Lord|Father|Fr|king|prince|emir|sheikh|imam|father|son|brother|husband|uncle|nephew|man|boy|actor|monk|` +
    String.raw`boyfriend|widower|grandfather|(?:spokes|chair|police|fire|fisher|business|congress|council|gun|camera|states)man)\.?$`,
  'iu',
);
const WOMEN = new RegExp(
  String.raw`^(?:Mrs|Ms|Miss|Lady|Dame|Sister|Sr|queen|princess|mother|daughter|sister|wife|aunt|niece|woman|girl|actress|nun|` +
    String.raw`girlfriend|widow|grandmother|waitress|\p{L}+woman)\.?$`,
  'iu',
);

/** Titles before a name; they are no part of it, and no one is found by them. */
const TITLES = new RegExp(
  String.raw`^(?:${TITLE_STEM}|Sir|Lord|Lady|Dame|Major|General|Private|Corporal|Brigadier|MP|MEP|MSP|Father|Sister|Brother|\p{Lu}\p{Ll}+-General)\.?$`,
  'u',
);

/** "Ferryman", "gunmen"; a capital may make it a surname. */
const MAN = /^(?!human|german|roman|ottoman|talisman|caiman)\p{Ll}{3,}man$/u;
const MEN_OF = /^(?!specimen|regimen|abdomen|acumen)\p{Ll}{3,}men$/u;
/** "Geologist", "harbourmaster", "lockkeeper", "photographer", "electrician". */
const TRADE = /^(?!patrician|phoenician)\p{L}{3,}(?:ologist|master|keeper|ographer|[nrst]ician)$/iu;

/** True for the noun of an office that one person holds, in small letters or capitals. */
export function isOffice(word: string): boolean {
  return OFFICES.has(word.toLowerCase()) || TRADE.test(word);
}

/** True for the noun of a body or a group of people; “Charity” with a capital is a given name. */
export function isBody(word: string): boolean {
  if (word === 'Charity') return false;
  return BODIES.has(word.toLowerCase()) || isMany(word) || /^\p{L}{3,}ists$/u.test(word);
}

/** True for the noun of many of a kind who are no body, and who need not be one group: "sailors". */
export function isMany(word: string): boolean {
  return MANY.has(word.toLowerCase()) || MEN_OF.test(word);
}

/** True for the noun of a person without an office: "man", "father". */
export function isPersonNoun(word: string): boolean {
  return PEOPLE.has(word.toLowerCase()) || MAN.test(word);
}

/** True for a word that makes a name one of a place, a body or a paper: "City", "Press". */
export function isThing(word: string): boolean {
  return isBody(word) || THINGS.has(word.toLowerCase());
}

/** Whether the words about someone, beside the name, say that it is a man or a woman; null where they don’t. */
export function genderOf({ text, name }: { text: string; name: string | null }): 'he' | 'she' | null {
  const told = text
    .replace(name ?? '', '')
    .replace(/\s(?:of|for|at)\s[^,]*/u, '')
    .split(/\s+/u);
  if (told.some((word) => WOMEN.test(word))) return 'she';
  return told.some((word) => MEN.test(word)) ? 'he' : null;
}

/** True for "Mr", "Dr." and the like; "President" is an office. */
export function isTitle(word: string): boolean {
  return TITLES.test(word);
}
