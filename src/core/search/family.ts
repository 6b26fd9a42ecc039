/** Words that no rule of endings can treat: irregular forms, and words that carry no matter of their own. */

const FAMILIES = `
be am is are was were been being|have has had having|do does did done doing|go goes went gone going
arise arose arisen|awake awoke awoken|bear bore borne|beat beaten|become became|begin began begun|bend bent|bind bound
bite bit bitten|bleed bled bleeding|blow blew blown|break broke broken|breed bred|bring brought|build built
buy bought|catch caught|choose chose chosen choice|come came|creep crept|deal dealt|dig dug
draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought
find found|flee fled fleeing flight|fly flew flown flight|forbid forbade forbidden|forget forgot forgotten
freeze froze frozen|get got gotten|give gave given|grow grew grown growth|hang hung|hear heard|hide hid hidden
hold held|keep kept|know knew known knowledge|lay laid|lead led|leave left|lend lent|lose lost loss
make made|mean meant|meet met|pay paid|ride rode ridden|ring rang rung|rise rose risen
run ran|say said|see saw seen|seek sought|sell sold sale|send sent|shake shook shaken|shoot shot shooting
shrink shrank shrunk|sing sang sung|sink sank sunk sinking|sit sat|sleep slept|speak spoke spoken speech|spend spent
spin spun|spring sprang sprung|stand stood|steal stole stolen theft|stick stuck|sting stung|strike struck stricken
swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told
think thought|throw threw thrown|understand understood|wake woke woken|wear wore worn|weep wept|win won|write wrote written
withdraw withdrew withdrawn withdrawal|overthrow overthrew overthrown|overtake overtook overtaken|overcome overcame
undertake undertook undertaken|withstand withstood|foresee foresaw foreseen|rebuild rebuilt|mislead misled
die died dies dying dead death deaths deadly|life lives live living alive|bury buried burial|injure injured injury injuries
man men|woman women|child children|person people persons|foot feet|tooth teeth|mouse mice|wife wives|knife knives
half halves|leaf leaves|thief thieves|wolf wolves|crisis crises|basis bases|analysis analyses|medium media
bacterium bacteria|criterion criteria|gray grey|tire tyre|plow plough|curb kerb|gaol jail|aeroplane airplane plane
airplane plane|aluminium aluminum|jewellery jewelry|sceptic skeptic|mould mold|smoulder smolder|sulphur sulfur
storey story storeys stories|judgement judgment|enrol enroll|fulfil fulfill|skilful skillful|maneuver manoeuvre
`;

const families = new Map<string, readonly string[]>();
for (const line of FAMILIES.trim().split(/[|\n]/)) {
  const members = line.split(' ');
  for (const member of members) families.set(member, [...(families.get(member) ?? []), ...members]);
}

/** The other forms of an irregular word, "sank" and "sunk" for "sink"; none for a word that follows the rules. */
export function familyOf(word: string): readonly string[] {
  return (families.get(word) ?? []).filter((member) => member !== word);
}

/** Looked for only in a phrase, or where a query has no others. */
const STOP_WORDS = new Set(
  `a about above after again against all also although am among an and any are as at be because been before being below
  between both but by can could did do does doing done down during each either else even ever every few for from further
  had has have having he her here hers herself him himself his how however i if in into is it its itself just least less
  many may me might more most much must my myself near nearly neither no nor not now of off on once one only onto or other
  others our ours out over own per same shall she should since so some such than that the their theirs them themselves then
  there these they this those though through thus to too under until up upon us very was we were what when where whether
  which while who whom whose why will with within without would yet you your yours yourself`.split(/\s+/),
);

/** True for a function word, as a folded form. */
export function isStopWord(form: string): boolean {
  return STOP_WORDS.has(form);
}
