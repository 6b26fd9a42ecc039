/** Words whose forms no rule of endings leads to one another. */

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
export function kinOf(word: string): readonly string[] {
  return (families.get(word) ?? []).filter((member) => member !== word);
}
