import { either, type Rule } from '../../text/rule.ts';

/** What the names of a page's elements say of the lines in them; a name is a tag, a class, an id or a role. */

/** Names of any of these words, whole, alone or joined by hyphens. */
const named = (...words: readonly string[]) =>
  new RegExp(String.raw`(?<![a-z\d])(?:${either(...words)})(?![a-z\d])`, 'u');

/** Names for what belongs to a picture. */
export const CAPTION_BOX: Rule = {
  pattern: named(
    'figure|figcaption|(?:wp-)?captions?|caption-?text|cutline|imagetext|legend|(?:(?<!drop-?)cap)',
    '(?:photo|image|picture|media)(?:-?(?:credits?|captions?|desc(?:ription)?|copyright|source))',
    'credits?|gallery|slideshow|lightbox',
  ),
  takes: [
    'p wp-caption-text',
    'div image-credit',
    'span photocredit',
    'figcaption',
    'div media-caption__text',
  ],
  keeps: [
    'div wp-block-media-text',
    'p has-drop-cap',
    'p captain',
    'div accredited',
    'div photo-story',
    'p',
    'div image-of-the-day',
  ],
};

/** Names for what is a site's own wherever it stands, even where a reader of pages takes it for text. */
export const SITE_BOX: Rule = {
  pattern: named(
    'nav|sidebar|related|recommend(?:ed|ations?)|more-(?:on|from|stories|news)|trending|most-?(?:read|popular|viewed)',
    'newsletters?|subscribe|subscription|sign-?up|promos?|promotion|sponsored|advert(?:s|isement|isements|ising)?|outbrain|taboola',
    'comments|comment-(?:list|form)|disqus|share-?(?:bar|buttons?|tools)|cookies?|paywall|tags|tag-?list',
    'rel|cta|upsell|(?:inline-)?gate|premium-?(?:box|offer)|donat(?:e|ion)s?|support-us|poll',
    '(?:author|writer)-?(?:bio|info|box|card|details?|desc(?:ription)?)|about-(?:the-)?author|biography',
  ),
  takes: ['div related-stories', 'section newsletter-box', 'div author-bio', 'ul tag-list', 'nav'],
  keeps: ['div story', 'div elementor-widget', 'div article-header', 'p lead', 'div c-share', 'div comment'],
};

/** Names for what a site mostly puts between and around the paragraphs of an article. */
export const FRAME_BOX: Rule = {
  pattern: named(
    'navigation|menu|read-?more|breadcrumbs?|footer|aside|form|dialog|button|label|header|banner|search|login|popular|teasers?',
    'subscri(?:ber|ptions)|sponsors?|ads?|ad-[a-z]+|commercial|comment(?:-[a-z]+)?|share|sharing|sharedaddy|toolbar|tools|follow',
    'social-(?:share|links|icons|bar|buttons|media-links)|consent|gdpr|popups?|pop-up|modal|overlay|toast|widgets?|tag|pager',
    'pagination|aria-hidden|bio',
  ),
  takes: ['form', 'div modal-body', 'div c-share', 'div ad-slot', 'footer', 'div aria-hidden'],
  keeps: ['div story', 'div social-media-embed', 'div card', 'p lead', 'blockquote', 'div leads'],
};

/** Names for a time or day at which something was put up. */
export const TIME_BOX: Rule = {
  pattern: named(
    'time|date|timestamp|datetime|published|updated|posted|ts|dt|pub-?date|(?:entry|post|article)-?(?:date|time|meta)',
  ),
  takes: ['time', 'div ts', 'span post-date', 'p published'],
  keeps: ['h2', 'p', 'div candidate', 'span timer', 'div sometimes'],
};

/** Names for words of the text that are printed once more, large. */
export const PULL_BOX: Rule = {
  pattern: named('pull-?quotes?|quote|pulled|blockquote|aside'),
  takes: ['blockquote', 'div pull-quote', 'aside pullquote'],
  keeps: ['p', 'div unquoted', 'div story'],
};

/** Names for a picture, which count for the words below it where one stands there. */
export const PICTURE_BOX: Rule = {
  pattern: named('photos?|pictures?|images?|img|illustration|thumb(?:nail)?'),
  takes: ['p photo', 'div article-image', 'span img'],
  keeps: ['p', 'div photographer', 'div imaginary'],
};
