import { anyOf, beginning, type FurnitureRule, line } from './rule.ts';

/** What a website asks of its readers: to share, to subscribe, to sign in, to buy. */

const COUNT = String.raw`\d[\d.,]*[km]?`;
const NETWORK =
  '(?:facebook|twitter|x|instagram|telegram|whatsapp|youtube|linkedin|tiktok|threads|bluesky|mastodon|' +
  'flipboard|reddit|pinterest|messenger|viber|signal|google news|e-?mail|social media)';
const NETWORKS = `${NETWORK}(?:\\s*(?:[,/&|·•]|,?\\s+and|,?\\s+or)?\\s*${NETWORK})*`;
const OFFER =
  '(?:newsletters?|e-?mails?|updates?|alerts?|notifications?|briefings?|bulletins?|digests?|channels?|' +
  'podcasts?|mailing list|inbox|apps?|print edition|digital edition)';

/** The rules for calls to share, follow, subscribe, sign in and order. */
export const SHARING_RULES: readonly FurnitureRule[] = [
  {
    rule: 'sharing and subscribing',
    pattern: anyOf(
      line(
        `(?:(?:share|tweet|send|post|email|e-mail|print|save|bookmark|pin|gift)(?: (?:this|it))?(?: (?:article|story|` +
          `post|page|link))?)(?: (?:on|to|via|with|by|in) ${NETWORKS})?(?: \\(opens in new window\\))?`,
      ),
      line(
        `copy (?:the )?(?:link|url)(?: to (?:the )?clipboard)?|link copied|${COUNT}\\s+(?:shares?|views|hits|likes|reads)|` +
          `(?:shares?|views|hits|likes?|dislikes?|reads|comments)\\s*:?\\s*${COUNT}`,
      ),
      line(
        `(?:facebook|twitter|whatsapp|linkedin|telegram|youtube|instagram|x)(?:\\s*[,/|·•]?\\s*${NETWORK})*`,
      ),
      line(
        `(?:follow|like|join|find|add) (?:us|\\p{L}+(?: \\p{L}+){0,3}) on (?:our )?${NETWORKS}(?: (?:page|channel|` +
          `group))?(?: @\\w+)?(?: for (?:the latest|more)[^\\d]{0,40})?`,
      ),
      line(
        '(?:subscribe|sign up|register)(?: (?:now|here|today))?|sign in|log ?in|sign out|my account|create (?:an |' +
          'a free )?account|already (?:a subscriber|registered|a member)\\??.{0,20}|become a (?:member|subscriber)|' +
          'thank you for subscribing!?|newsletter sign-?up|(?:skip past|after) newsletter promotion',
      ),
      String.raw`${beginning('subscribe(?: now| here| today)? (?:to|for)')}\s[^.!?:\d]{1,60}[.!]?\s*$`,
      String.raw`${beginning('(?:sign up|register)(?: now| here| today)? (?:to|for)')}\s[^.!?:\d]{0,40}\b${OFFER}\b[^.!?:\d]{0,60}[.!]?\s*$`,
      String.raw`${beginning('(?:get|receive)')}\b[^.!?:\d]{0,60}\b(?:in|to) your inbox\b[^.!?\d]{0,40}[.!]?\s*$`,
      String.raw`${beginning('(?:get|join|read)')} our\b[^.!?:\d]{0,40}\b${OFFER}\b[^.!?:\d]{0,40}[.!]?\s*$`,
      String.raw`${beginning('(?:download|get|install) (?:our|the)')}\s(?:[^.!?:\d]{0,40}\s)?app\b[^.!?:\d]{0,40}[.!]?\s*$`,
      String.raw`^\s*by (?:signing up|subscribing|registering|clicking|entering your e-?mail)\b.{0,60}\byou (?:agree|consent|accept)\b`,
      String.raw`^\s*this site is protected by reCAPTCHA\b`,
    ),
    takes: [
      'Share this article',
      'Share on Facebook',
      'Share to X',
      'Share via Email',
      'Share on Twitter (Opens in new window)',
      'Copy link',
      '223 shares',
      'Hits: 1377',
      'Facebook',
      'Facebook Twitter WhatsApp',
      'Follow us on Facebook, Twitter and Telegram',
      'Follow The Herald on Twitter',
      'Sign up for our newsletter',
      'Skip past newsletter promotion',
      'Follow us on X @example',
      'Sign up to our daily briefing for the best of the day',
      'Subscribe to our YouTube channel',
      'Subscribe to The Example Times',
      'Sign in',
      'Download our app',
      'Get the day’s top stories in your inbox',
      'By signing up you agree to our Terms of Use and Privacy Policy',
    ],
    keeps: [
      'Share prices fell.',
      '223 shares were sold for 3 million',
      'Print workers went on strike',
      'Sign up to fight: 3,000 volunteers join army',
      'Sign up for the army, 3,000 were told',
      'Follow us on the ground as we report',
      'Facebook removed 3,000 pages',
      'Email servers failed in 12 ministries',
      'Get the 250 wounded to your hospital, he said',
      'By signing up, 3,000 men made an army.',
      'Save the children',
    ],
  },
  {
    rule: 'site service',
    pattern: anyOf(
      line(
        'purchase licen[cs]ing rights|(?:request|buy|order) (?:reprints?|permissions?|a reprint)|' +
          'reprints(?: and permissions)?|(?:report|suggest) (?:an? )?(?:error|typo|correction|' +
          'problem)(?: in this (?:article|story))?|(?:send us|got) a (?:news )?tip\\??|contact us|about us|' +
          'reuse this content|letters? to the editor|printer-?friendly(?: version)?|(?:e-?mail|print) this (?:story|article)|' +
          'view image in full ?screen|text size(?: aa)*|(?:text[- ]to[- ]speech|dark mode|' +
          'print version)|opens new tab',
      ),
    ),
    takes: [
      'Purchase Licensing Rights',
      'Report an error',
      'Got a tip?',
      'View image in fullscreen',
      'Contact us',
    ],
    keeps: ['Report an error and you are dismissed, 12 clerks said', 'Contact us, they told 300 families'],
  },
];
