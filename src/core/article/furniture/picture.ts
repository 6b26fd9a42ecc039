import { AGENCY } from './agency.ts';
import { anyOf, anyOfExactly, beginning, type FurnitureRule, line } from './rule.ts';
import { NAME_WORD } from './person-name.ts';

/** What stands around pictures, sound and film. A caption is removed only where it is marked as one. */

const PICTURE =
  '(?:[Ff]ile |FILE |[Hh]andout |[Pp]ool )?(?:[Pp]hoto|[Pp]icture|[Ii]mage|[Pp]hotograph|[Pp]ic|PHOTO|PICTURE|IMAGE)(?:s|S)?';
const CREDITED = String.raw`(?:${NAME_WORD}(?!\p{L})|©|via|by|for|and|of|the|\/|&|,|-|\(|\))`;
const CREDITS = String.raw`${CREDITED}(?:\s*${CREDITED}){0,11}`;
const IN_BRACKETS = [
  String.raw`\((?:[^()]{0,40}\s)?(?:[Pp]hoto|[Pp]icture|[Ii]mage|[Vv]ideo|PHOTO)s?\b(?:\s+(?:by|via|courtesy)\b|[:/])[^()]{1,60}\)`,
  String.raw`\((?:AP|EPA|AFP|Getty) (?:Photo|Video|Images?)s?\)`,
  String.raw`\[(?:[Ff]ile\s*:\s*[^\][]{2,60}|\p{Lu}[^\][/]{1,50}\/\s*\p{Lu}[^\][]{1,50})\]`,
].join('|');

/** The rules for credits, marked captions, players and embedded posts. */
export const PICTURE_RULES: readonly FurnitureRule[] = [
  {
    rule: 'picture credit',
    pattern: anyOfExactly(
      String.raw`^\s*(?:[Ii]mage|IMAGE) (?:source|Source|SOURCE|credit|Credit|CREDIT|copyright|Copyright|COPYRIGHT)\b(?!.*\d).{0,80}$`,
      String.raw`^\s*[\[(]?${PICTURE}(?: [Cc]redit| [Ss]ource| [Cc]ourtesy)?\s*(?::|by\b|courtesy of\b|\/)\s*${CREDITS}[\])]?\.?\s*$`,
      String.raw`^\s*(?:Credits?|CREDITS?)\s*:\s*${CREDITS}\s*$`,
      String.raw`^\s*(?:Photo|PHOTO|Picture|Image)s?\s*$`,
      String.raw`^\s*[\[(]?(?:File|FILE) (?:[Pp]hoto|PHOTO|[Pp]icture|[Ii]mage)[\])]?\s*\.?$`,
      String.raw`^\s*\(?Representati(?:ve|onal) (?:image|photo|picture)\)?\.?\s*$`,
      String.raw`^\s*\(?(?:AP|EPA|AFP|Getty) (?:Photo|Images?)(?:\/${CREDITS})?\)?\s*$`,
      String.raw`^\s*[\[(]?(?:(?:${NAME_WORD}\s+){1,4}(?:/|via|for)\s*)?(?:AFP|AP|EPA|Reuters)?\s*(?:/|` +
        String.raw`via)?\s*(?:Getty Images|GETTY IMAGES|Shutterstock|iStock(?:photo)?|Alamy)[\])]?\s*$`,
      String.raw`^\s*REUTERS\/${NAME_WORD}(?:\s+${NAME_WORD}){0,3}\s*$`,
      String.raw`^\s*[\[(](?:(?:${NAME_WORD}\s*){1,4}\/\s*)?${AGENCY}[\])]\s*$`,
      String.raw`^\s*(?!(?:By|BY)\s)(?:${NAME_WORD}\s+){1,3}${NAME_WORD}\s*\/\s*${AGENCY}\s*$`,
    ),
    takes: [
      'Image source, Getty Images',
      'Image copyright Getty Images',
      'IMAGE SOURCE, GETTY IMAGES',
      'Photo: Jane Roe/AFP',
      'Photograph: Jane Roe/Getty Images',
      'Photo by Jane Roe',
      'Jane Roe/Reuters',
      '(AP Photo/Jane Roe)',
      'File photo',
      'Photo',
      'Getty Images',
      'AFP via Getty Images',
      'REUTERS/Jane Roe',
      'Image credit: Example Archive',
      '[Jane Roe/AFP]',
      'Representational image',
    ],
    keeps: [
      'Image rights are worth 3 million, the lawyer said.',
      'Image source codes were stolen from 12 banks',
      'Photographs of 160 dead were shown',
      'Credit: 3 million in two banks',
      'Photo by photo, the court saw 160 dead.',
      'Getty Images lost 3 million.',
      'By Jane Roe / Reuters',
    ],
  },
  {
    rule: 'picture caption',
    pattern: anyOfExactly(
      String.raw`^\s*(?:[Ii]mage|IMAGE|[Pp]hoto|PHOTO|[Pp]icture|PICTURE) (?:[Cc]aption|CAPTION)\b`,
      String.raw`^\s*(?:Caption|CAPTION)\s*(?::|$)`,
      String.raw`^\s*(?:File|FILE) (?:[Pp]hoto|PHOTO|[Pp]icture|PICTURE|[Ii]mage|IMAGE)\s*[:–—-]\s*\S`,
      String.raw`^\s*(?:Photo|PHOTO|Picture|PICTURE|Image|IMAGE)(?:s|S)?\s*:\s*\S`,
      String.raw`^\s*FILE\s*[–—-]{1,2}\s*\S`,
      // A caption pasted behind a sentence without a space is left alone: the sentence may be the article's.
      // So is a paragraph that names its sources, which are agencies alone, behind its sentence.
      String.raw`^(?=.*[\])]\s*$)(?!.*\p{Ll}[.!?]\p{Lu}\p{Ll})(?!.*[.!?…]["”’)]*\s*\[${AGENCY}(?:\s*[/,]\s*${AGENCY})*\]\s*$)` +
        String.raw`(?!.*[\p{Ll}\d][.!?]["”’)]*\s+["“‘]?\p{Lu}.*\]\s*$)(?=(?:\S+\s+){2,120}\S+\s*$).*\S\s*(?:${IN_BRACKETS})\s*$`,
    ),
    takes: [
      'Image caption, More than 300 people lived in the two blocks that fell',
      'Image caption',
      'Photo: Rescuers lead a boy out of the rubble',
      'FILE PHOTO: Tugs lie in the harbour of Port Ellery, May 3, 2020',
      'FILE - A plane flies over Port Ellery in 2019.',
      'Residents wade through a street, Sunday, March 3, 2024. (AP Photo/Jane Roe)',
      'People run for cover at the market [Jane Roe/AFP]',
      'A tug in the harbour [File: Jane Roe/Reuters]',
      'Tugs at work (Photo by Jane Roe/AFP via Getty Images)',
    ],
    keeps: [
      'Photo evidence showed 12 bodies, the court heard.',
      'Two tugs came (see photo).',
      'Image captioned by 3,000 readers',
      'He saw 160 dead.Tugs in the harbour of Port Ellery [Jane Roe/AFP]',
      'The FILE - a list of 250 names - was lost.',
      'He gave a figure [160] and left',
      'Rescuers came by night. Nobody was saved, and two inquiries were opened. [Jane Roe/AFP]',
      'The count rose to 160 by Friday. [Reuters/AFP]',
    ],
  },
  {
    rule: 'gallery counter',
    pattern: anyOf(
      String.raw`^\s*(?:(?:image|photo|picture|slide|video|item)s?\s+)?\d{1,3}\s+(?:of|/)\s+\d{1,3}(?:\s+(?:images|photos|pictures|slides))?\s*$`,
      String.raw`^\s*(?:image|photo|picture|slide|video|item)\s+\d{1,3}(?:\s*(?:of|/)\s*\d{1,3})?\s*$`,
      String.raw`^\s*(?:(?:view|see|show|open)\s+)?(?:all\s+)?\d{1,3}\s+(?:photos|images|pictures|slides)\s*$`,
    ),
    takes: ['Image 1 of 23', '1 of 6', '1 / 5', 'Photo 4/12', 'View all 12 photos'],
    keeps: ['1/5', '2 of 9 survived', 'Image 1 of 23 that were stolen', '160', '12 photos were shown'],
  },
  {
    rule: 'media promo',
    pattern: anyOf(
      beginning('(?:watch|listen|video)\\s*[:|]\\s*\\S'),
      String.raw`^\s*(?:media|video) caption\b`,
      line(
        'listen to (?:(?:this|the) )?(?:article|story)(?:\\s*[·|,-]?\\s*\\d+ min(?:ute)?s?)?|(?:watch|play|' +
          'listen)(?: (?:the )?(?:video|live|now|audio))?|now (?:playing|reading)|video|audio|live (?:stream|tv|blog)|' +
          'play (?:video|audio|sound)|\\d{1,2}:\\d{2} (?:min|sec)\\p{L}*',
      ),
      String.raw`^\s*(?:this video (?:can ?not|can[’']t) be played|to play this (?:video|audio) you need)\b`,
      String.raw`^\s*(?:media playback is (?:not supported|unsupported)|your browser does(?: not|n[’']t) support|play video\.? duration)\b`,
      line(
        'video (?:loading|unavailable|player|transcript)|the video will start in \\d+|loading (?:the )?(?:player|video|audio)|(?:show|read|view) transcript',
      ),
    ),
    takes: [
      'Watch: Moment a boy is pulled from the rubble',
      'WATCH | Tugs leave Port Ellery',
      'Listen to this article',
      'Listen to article · 5 min',
      'Media caption, The harbour burns',
      'This video can not be played',
      'Media playback is unsupported on your device',
      'Video Loading',
      'The video will start in 8',
      'Play video',
    ],
    keeps: [
      'Watch the 3,000 men go, he said',
      'Listen to the guns, said Anna Example, 81.',
      'Video of the fire was seen by 3 million',
      'Video unavailable to 3 million, the court heard',
    ],
  },
  {
    rule: 'embedded post',
    pattern: anyOf(
      line(
        '(?:skip|end of|view (?:this|the) post on|see (?:this|the) post on)\\s+(?:twitter|x|facebook|instagram|' +
          'youtube|tiktok|telegram)(?:\\s+(?:post|video|content)(?:\\s+by\\s+[^.!?\\d]{1,60})?)?(?:, \\d+)?',
      ),
      line(
        '(?:allow|accept) (?:twitter|x|facebook|instagram|youtube|tiktok) content\\??|view (?:original )?(?:tweet|post) (?:on|in) \\p{L}+',
      ),
    ),
    takes: ['End of Twitter post by Norland Rescue', 'View this post on Instagram', 'Allow Twitter content?'],
    keeps: ['End of Facebook in Norland, 3 million told', 'Skip Twitter, the mayor told 12 officers'],
  },
];
