import { anyOf, beginning, type FurnitureRule, line } from './rule.ts';

/** What a website asks of its readers in whole sentences: to send in news, to read newsletters, to pay. */

const PLEA_VERB =
  '(?:(?:please|you can|why not|just)\\s+)?(?:e-?mail|write|contact|call|send|tell|text|whatsapp|let us|' +
  'get in touch|reach|message|submit|share|join|support|subscribe)';
/** Where a reader is to write or call. */
const ADDRESS = String.raw`(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@\w+|\+?\d[\d ().-]{5,}\d)[.!]?$`;
/** An appeal of these is news. */
const NOT_OF_OTHERS = String.raw`^(?!.*\b(?:police|detectives?|officers?|investigators?|crimestoppers|helpline|hotline|court|ministry)\b)`;
/** What a reader has used up where a site counts. */
const METER =
  '(?:(?:free|monthly) (?:articles?|stories|story|limit)|article limit|(?:articles|stories) (?:left|remaining|this month))';
const LETTER = '(?:newsletters?|e-?mail (?:alerts?|updates?)|briefings?|digests?)';

/** The rules for pleas; quotation marks and figures keep a line, since a story may tell of such words. */
export const PLEA_RULES: readonly FurnitureRule[] = [
  {
    rule: 'plea to readers',
    pattern: anyOf(
      String.raw`^(?:have|got|do you have|know of|seen|want to share)\b[^.!?\d“”"]{0,60}\b(?:tips?|story|stories|news|` +
        String.raw`information|photos?|videos?|questions?|more)\b[^.!?\d“”"]{0,40}\?\s*(?:${PLEA_VERB}\b[^“”"]{0,160})?$`,
      String.raw`^(?:(?:have )?you )?(?:seen|spotted|found|noticed) (?:an? |any )?(?:mistakes?|errors?|typos?|inaccurac(?:y|ies))[^.!?\d“”"]{0,30}\?\s*` +
        String.raw`(?:${PLEA_VERB}\b[^“”"]{0,120})?$`,
      String.raw`^(?:do you )?(?:like|liked|enjoy|enjoyed|enjoying|love)\s+(?:this|our|the content of this)\s+(?:story|article|post|coverage)\s*` +
        String.raw`\?(?:\s*${PLEA_VERB}\b[^“”"\d]{0,120})?$`,
      String.raw`^[^“”"\d]{0,120}\b(?:in|to|into|meet) your (?:e-?mail )?inbox\b[^“”"\d]{0,80}$`,
      String.raw`^(?:never miss|don[’']t miss|get|keep up|stay|sign up|subscribe|join|receive|read)\b[^“”"\d]{0,100}\b(?:our|free|daily|weekly)\s` +
        String.raw`[^“”"\d]{0,40}\b${LETTER}\b[^“”"\d]{0,60}$`,
      String.raw`^(?:get involved\b[^.“”"\d]{0,60}[:.] (?:send|share)|send us|share) ` +
        String.raw`[^“”"\d]{0,40}\b(?:your )?(?:photos?|videos?|stories|news|views)\b[^“”"\d]{0,60}$`,
      String.raw`^(?:please )?follow (?:us|me|him|her|them|\p{L}+(?: \p{L}+){0,3})(?: on \p{L}+)?(?: at)?:? @\w+(?:[\s,]+(?:and|or)?\s*@\w+)*\.?$`,
      String.raw`^(?:support|donate to|help) (?:our|independent|local|us)\b[^“”"\d]{0,60}\b(?:journalism|reporting|newsroom)\b[^“”"\d]{0,80}$`,
      String.raw`${NOT_OF_OTHERS}[^.!?\d“”"]{1,80}\?\s+${PLEA_VERB}\b[^.!?\d“”"]{0,80}[\s:]${ADDRESS}`,
      String.raw`${NOT_OF_OTHERS}${PLEA_VERB}\b[^.!?\d“”"]{0,60}\b(?:us|our|news ?desk|newsroom|editors?)\b[^.!?\d“”"]{0,60}[\s:]${ADDRESS}`,
      line('(?:let us know )?what do you think\\?(?:\\s*(?:tell us|let us know|comment)[^“”"\\d]{0,60})?'),
    ),
    takes: [
      'Have a tip? Write to tips@mill.example or follow us @mill.',
      'Do you have information for us? WhatsApp +240 555 0100',
      'Like this story? Share it with a friend!',
      'Seen a mistake? Tell us.',
      'Spotted an error in this story? Write to desk@mill.example',
      'Do you like the content of this article?',
      'Let the week’s news meet your inbox, every Monday morning.',
      'What you need to start your day. Get it sent to your inbox.',
      'Never miss the latest from the Mill, with our free newsletters.',
      'Get involved: send your photos and videos.',
      'Follow Anna Example on Twitter: @anna_example',
      'Support our journalism with a small gift.',
      'What do you think? Tell us below',
      'Do you know more? Write to newsdesk@mill.example',
      'Were you on the quay? Call us on 0800 555 0100.',
      'You can reach our newsroom at +240 555 0100',
    ],
    keeps: [
      'Have they news of the missing? Nobody could say.',
      'Found a mistake? The judge had not.',
      'Seen an error in the 160 names? Tell the court, he said.',
      'Do you have information on the 160 dead? the judge asked.',
      'Do you like this story? “Share it,” he told the court.',
      'The threat came to your inbox, he told 3,000 clerks.',
      'Get our 3,000 men home, the mayor wrote in a free newsletter.',
      'Follow us, he told them.',
      'Did you see the crash? Call police on 0800 555 0100.',
      'Anyone who was there is asked to write to appeal@force.example.',
      'Was he on the quay? Call us cowards, he said.',
      'He had sent it to newsdesk@mill.example.',
      'Send us the 250 wounded, the hospital said.',
    ],
  },
  {
    rule: 'subscription notice',
    pattern: anyOf(
      String.raw`^you(?:[’']ve| have)\s+(?:now\s+)?(?:read|used|reached|viewed|\d+)\b[^“”"]{0,40}\b${METER}\b[^“”"]{0,140}$`,
      String.raw`^(?:reminder, )?this (?:is an? |article |story |content |page )[^.“”"\d]{0,30}\b(?:premium|subscribers?|members?)\b[^“”"\d]{0,100}$`,
      String.raw`^(?:to (?:continue|keep) reading|continue reading|read (?:on|more|the full (?:story|article)))\b` +
        String.raw`[^“”"\d]{0,50}\b(?:subscri\p{L}+|sign (?:in|up)|register|log ?in|account|member\p{L}*)\b[^“”"]{0,80}$`,
      line(
        'cancel any ?time|(?:subscribe|sign in|register|log ?in) to (?:continue|' +
          'read(?: on| more)?|keep reading|view)[^“”"\\d]{0,40}',
      ),
      String.raw`${beginning('(?:try|get)')}\s(?:\d+|a|one|three|six) (?:weeks?|months?|year)\b[^.“”"]{0,30}\b(?:for|free)\b[^.“”"]{0,20}$`,
    ),
    takes: [
      'You have read 3 of 3 free articles this month.',
      'Reminder, this is a Premium article and requires a subscription to read.',
      'This article is for subscribers only.',
      'To continue reading, subscribe or sign in.',
      'Cancel anytime',
      'Try 6 months for $1',
    ],
    keeps: [
      'You have read of the 160 dead in free papers.',
      'This is a premium of 3,000 on each house.',
      'This is a club for members of parliament, he said, and 12 came.',
      'To continue reading was hard, she said.',
      'Try a year in prison for that, he said.',
    ],
  },
];
