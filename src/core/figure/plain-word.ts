/** Words directly before a number that leave it as it is. Each list is the source of a regular expression. */

/** Adverbs in "-ly" that leave a number as it is; any other directly before one weakens it. */
export const PLAIN_ADVERB = [
  'only|merely|solely|simply|exactly|precisely|actually|really|literally|fully|wholly|entirely|completely',
  'officially|reportedly|allegedly|probably|possibly|certainly|definitely|undoubtedly|clearly|evidently|apparently',
  'potentially|presumably|initially|finally|eventually|ultimately|previously|formerly|originally|currently|presently|recently|newly|lately',
  'immediately|instantly|directly|shortly|promptly|suddenly|early|daily|weekly|monthly|yearly|hourly|annually|nightly',
  'additionally|respectively|namely|collectively|jointly|separately|independently|similarly|likewise|mainly|mostly',
  'nationally|locally|globally|internationally|regionally|publicly|formally|legally|illegally|unlawfully|forcibly',
  'badly|seriously|severely|critically|fatally|gravely|lightly|mortally|sadly|tragically|unfortunately|deliberately',
  'quickly|rapidly|slowly|quietly|safely|successfully|accidentally|brutally|violently|family|assembly|july|italy|supply',
  'rally|ally|reply|apply|fly|bully|belly|jelly|lily|homily|anomaly|monopoly|multiply|imply|comply|rely',
  // These are hedges with a reading.
  'nearly|roughly|approximately|virtually|practically|slightly|marginally|fractionally|considerably|significantly',
  'substantially|markedly|comfortably|easily',
].join('|');

/** Adjectives after "a" that leave a number as it is, or are hedges with a reading; any other weakens it. */
export const PLAIN_ADJECTIVE = [
  'mere|whopping|staggering|record|further|additional|extra|total|grand|combined|full|whole|reported|confirmed|unconfirmed',
  'known|stated|declared|recorded|registered|verified|official|alleged|purported|unprecedented|unheard-of|astonishing',
  'astounding|amazing|incredible|unbelievable|extraordinary|remarkable|impressive|massive|huge|enormous|colossal',
  'shocking|horrific|horrifying|appalling|terrible|dreadful|tragic|grim|modest|paltry|meagre|measly|scant|mere|single',
  'cumulative|preliminary|provisional|initial|final|revised|new|fresh|daily|weekly|monthly|yearly|annual|similar',
  'estimated|approximate|rough|minimum|maximum|max|min|bare|few|little|bit|couple|pair|handful|lot|shade|touch|tad',
].join('|');

/** Halves of numerals that begin with "a", which are read with them. */
export const HALF = 'half|quarter|third|hundred|thousand|million|billion|trillion|dozen|score|lakh|crore';

/** Before a noun with "a", after which another clause begins: "in a fire 12 men". */
export const PREPOSITION =
  'in|on|at|by|of|to|from|for|with|after|during|before|since|under|near|over|into|through|aboard|inside|outside|as|when|where|while|that';
