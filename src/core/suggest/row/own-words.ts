import { word } from '../fate/wording.ts';
import type { Examples } from '../../text/rule.ts';

/** What else articles say for quantities that stories have in words of their own. */

/** Words of one meaning: of a row's quantity, and what an article says for it. */
export interface OwnWords extends Examples {
  /** Of the quantity of a row. */
  asks: RegExp;
  /** Beside a figure. */
  pattern: RegExp;
}

/** The words, by what they mean. */
export const OWN_WORDS: readonly OwnWords[] = [
  {
    asks: /case|infect|sick|ill/iu,
    pattern: word(
      String.raw`infect\p{L}*|f[ae]ll(?:en)? (?:ill|sick)|caught|contract\p{L}*|tested positive|c[ao]me down with|diagnosed|ill`,
      'sickened|cases|confirmed (?:cases|infections)|admitted',
    ),
    takes: ['# fell ill', 'the wards have admitted #', '# have tested positive', 'infected #'],
    keeps: ['# were still in hospital'],
  },
  {
    asks: /vote|ballot/iu,
    pattern: word('ballots?|voted|votes|polled'),
    takes: ['# ballots', 'polled #'],
    keeps: ['# devoted'],
  },
  {
    asks: /arriv|landing/iu,
    pattern: word('reached|landed|came ashore|arriv(?:ed|als?)|crossed'),
    takes: ['# landed', '# came ashore'],
    keeps: ['# islanders'],
  },
  {
    asks: /escape|fugitive|breakout/iu,
    pattern: word(
      'got (?:over|away|out|clear)|at large|br[oe]ke?n? out|on the run|escaped|absconded|fled|slipped (?:out|away)|still free|missing at (?:the )?roll-?call',
    ),
    takes: ['# had broken out', '# are on the run', '# got away'],
    keeps: ['# broke windows'],
  },
  {
    asks: /dismiss|sack|lay-?off|redundan|job|firing/iu,
    pattern: word(
      String.raw`dismiss\p{L}*|sack(?:ed|ing|ings)|fired|laid off|lost their (?:jobs|posts)|made redundant|redundanc\p{L}*|discharged|struck off|given notice`,
    ),
    takes: ['sacked #', 'letters of dismissal to #'],
    keeps: ['# sacks', '# were out'],
  },
  {
    asks: /strik|walk-?out|picket/iu,
    pattern: word(
      'on strike|walked out|down(?:ed)? tools|struck|stopped work|stay(?:ed|ing)? (?:out|away)|have been out',
      '(?:are|were|came|come) out|off work|stoppage|(?:walk-?out|strike) (?:by|of)|refus(?:ed|ing) to work|idle',
    ),
    takes: ['# walked out', '# have been out', 'a walkout by #'],
    keeps: ['# walked in'],
  },
  {
    asks: /^workers?$|shift|workforce/iu,
    pattern: word('at work|on (?:shift|duty)|working|clocked (?:in|on)|underground|below'),
    takes: ['# were at work', '# were on shift'],
    keeps: ['# workers'],
  },
  {
    asks: /clos|shut/iu,
    pattern: word('shut|clos(?:ed?|ing|ure|ures)|seal(?:ed|ing)|shuttered|remain(?:ed)? locked'),
    takes: ['# schools were shut'],
    keeps: ['# were closer'],
  },
  {
    asks: /quarantin|isolat|confin/iu,
    pattern: word(
      String.raw`quarantin\p{L}*|isolat\p{L}*|confined|kept (?:apart|indoors|at home)|sealed off|told to stay (?:in|at home)`,
    ),
    takes: ['# were confined to their homes'],
    keeps: ['# were alone'],
  },
  {
    asks: /vaccin|inocul|immuni|dose|jab/iu,
    pattern: word(String.raw`vaccin\p{L}*|inoculat\p{L}*|immuni\p{L}*|injections?|jabs?|doses?`),
    takes: ['# have been inoculated'],
    keeps: ['# were injured'],
  },
  {
    asks: /recover|cure|discharg/iu,
    pattern: word(
      String.raw`recover(?:ed|ies|y)|cured|(?:gone|went|sent) home|discharged|got (?:up|well)|pulled through|well again`,
    ),
    takes: ['# have gone home', '# were discharged'],
    keeps: ['# bodies', '# went out'],
  },
  {
    asks: /outage|power|blackout|electric/iu,
    pattern: word(
      'without (?:power|electricity|light)|in the dark|blacked out|no (?:power|electricity)|lost power',
      '(?:power|electricity|current) (?:has|had|was|is)(?: been)?',
    ),
    takes: ['# homes were without power'],
    keeps: ['# were powerful'],
  },
  {
    asks: /captur|prisoner|captive|surrender/iu,
    pattern: word(
      String.raw`captur\p{L}*|taken prisoner|surrender\p{L}*|gave themselves up|laid down their arms|prisoners?|in its hands|captives?|took|held|holds|holding`,
    ),
    takes: ['# had surrendered', 'the jail held #', 'took #'],
    keeps: ['# rendered'],
  },
  {
    asks: /hostage|kidnap|abduct/iu,
    pattern: word(
      String.raw`hostages?|(?<=(?:who|they) (?:had been|have been|were|was) )(?:seized|held)|kidnap\p{L}*|abduct\p{L}*`,
      '(?:led|carried|dragged) (?:off|away)|captive|at gunpoint|in the hands of',
      '(?:gunm[ae]n|rebels?|raiders?|robbers?|hijackers?|captors?|militants?) (?:had |have |were |are )?(?:held|holding|hold)',
      '(?:had|have|has) been held (?:for|in|at|with)(?! (?:custody|prison|jail))',
    ),
    takes: [
      '# who had been seized',
      'the gunmen had held #',
      'had been held for five hours with #',
      'led off #',
    ],
    keeps: ['# were freed', 'held #'],
  },
  {
    asks: /free|releas/iu,
    pattern: word(
      String.raw`freed|releas\p{L}*|let\s+(?:#\s+)?go|set\s+(?:#\s+)?free|walked (?:out|free)|at liberty|brought back|handed (?:over|back)`,
    ),
    takes: ['# were let go', 'let # go'],
    keeps: ['# were freezing'],
  },
  {
    asks: /attack|raid/iu,
    pattern: word('attacked|raided|stormed|hit|set upon|ransacked|overrun'),
    takes: ['# stations had been raided'],
    keeps: ['# were opened'],
  },
  {
    asks: /demonstrat|march|protest|crowd|rall|turnout|attend|spectator|audience/iu,
    pattern: word(
      String.raw`march(?:ed|ing)|demonstrat\p{L}*|protest(?:ed|ing)|gathered|assembled|crowd(?:ed)?|rall(?:y|ied)`,
      'turned out|took to the streets|filled|packed the|poured into|came out',
    ),
    takes: ['# of her followers marched', 'a crowd of #'],
    keeps: ['# in March', '# had left'],
  },
  {
    asks: /aboard|on-board|passenger/iu,
    pattern: word('aboard|carr(?:ied|ying)|on board|with'),
    takes: ['was carrying #', '# aboard'],
    keeps: ['# on land'],
  },
  {
    asks: /resign/iu,
    pattern: word(String.raw`resign\p{L}*|stepped down|quit|gave up (?:his|her|their) (?:posts?|offices?)`),
    takes: ['# ministers quit'],
    keeps: ['# signed'],
  },
  {
    asks: /compensat|payment|payout/iu,
    pattern: word(
      String.raw`compensat\p{L}*|paid|pay(?:ing|ments?)?|given|receiv\p{L}*|granted|award(?:s|ed)?`,
    ),
    takes: ['would be given #', 'pay #'],
    keeps: ['# payday'],
  },
  {
    asks: /aid|pledge|donat|relief/iu,
    pattern: word(
      String.raw`pledg\p{L}*|promis\p{L}*|donat\p{L}*|offer(?:ed|s)?|aid|appeal\p{L}*|gave|given|sent|contribut\p{L}*`,
    ),
    takes: ['have promised #', 'appealed for #'],
    keeps: ['# raids'],
  },
  {
    asks: /fine|penalt/iu,
    pattern: word(String.raw`fin(?:e|es|ed)|penalt\p{L}*|ordered to pay`),
    takes: ['was fined #'],
    keeps: ['# final'],
  },
  {
    asks: /ransom/iu,
    pattern: word(String.raw`ransom|demand(?:s|ed|ing)?|ask(?:s|ed|ing)? for`),
    takes: ['a ransom of #'],
    keeps: ['# random'],
  },
  {
    asks: /strand|stuck|cut-?off/iu,
    pattern: word('stranded|stuck|cut off|marooned|snowed in|unable to leave'),
    takes: ['# are stuck there', '# have been cut off'],
    keeps: ['# were cut'],
  },
  {
    asks: /transfer/iu,
    pattern: word(String.raw`transfer\p{L}*|moved to|taken to|sent to (?:an)?other`),
    takes: ['# have been moved to', 'the transfer of #'],
    keeps: ['# were moved'],
  },
  {
    asks: /identif/iu,
    pattern: word(
      'identified|named|given names?|(?:handed|given back|returned) (?:over )?to (?:their|the) (?:famil(?:y|ies)|relatives)',
    ),
    takes: ['# had been identified', '# bodies were handed to their families'],
    keeps: ['# were unnamed'],
  },
  {
    asks: /cancel/iu,
    pattern: word(String.raw`cancel\p{L}*|called off|scrapped|grounded|did not run`),
    takes: ['# flights were called off'],
    keeps: ['# canals'],
  },
];

/** The first place in a text of other words for a quantity in a story's own word; -1 for none. */
export function findOwnWords(quantity: string, words: string): number {
  const at = OWN_WORDS.filter(({ asks }) => asks.test(quantity))
    .map(({ pattern }) => words.search(new RegExp(pattern.source, 'iu')))
    .filter((found) => found >= 0);
  return at.length > 0 ? Math.min(...at) : -1;
}
