import { anyOf, beginning, type FurnitureRule, line } from './rule.ts';
import { SECTION } from './section-name.ts';

/** The furniture by which a reader moves about a website. */

const TAG_WORD = String.raw`[#\p{L}\p{N}][\p{L}\p{M}\p{N}'’&.-]*`;
const TAG = String.raw`${TAG_WORD}(?:\s+${TAG_WORD}){0,3}`;
const CRUMB = String.raw`(?:\s*[>›»→]\s*|\s+[/|]\s+)`;

/** The rules for links, menus and labels that lead away from an article. */
export const LINK_RULES: readonly FurnitureRule[] = [
  {
    rule: 'related links',
    pattern: anyOf(
      line(
        '(?:related|recommended|recent|earlier|more|further|similar|popular|trending|top|latest|other)\\s+(?:articles?|stories|' +
          'posts?|news|headlines|reading|links?|internet links|topics|content|coverage)',
      ),
      line(
        'you (?:may|might) also (?:like|be interested in)|(?:people are also|what to) read(?:ing)?(?: next)?|' +
          "recommended for you|editor[’']?s[’']? picks?|up next|from around the web",
      ),
      line(
        '(?:the )?most (?:read|popular|viewed|watched|shared)(?: (?:articles|stories|news|today|now))?|trending(?: now)?',
      ),
      line(
        '(?:explore )?more on (?:this(?: story)?|these topics)|more (?:like|on) this|elsewhere on (?:the )?\\p{L}+',
      ),
      line(
        "(?:read|see) (?:also|more|next|the full (?:story|article)(?: here)?)|also(?: read)?|see also|must read|don[’']t miss|keep reading",
      ),
      line('list of \\d+ items|list \\d+ of \\d+|end of list'),
      beginning(
        '(?:(?:also\\s+|must\\s+)?read(?:\\s+(?:also|more|next))?|see also|related(?: (?:articles?|stor(?:y|ies)|' +
          "news))?|don[’']t miss|more on this(?: story)?)\\s*[:|]\\s*\\S",
      ),
    ),
    takes: [
      'Related Articles',
      'Latest Headlines',
      'Earlier stories',
      'Recent articles',
      'ALSO',
      '• Read also: Two held after fire at port',
      'READ MORE: What we know',
      'ALSO READ | Two held after fire at port',
      'See also',
      'MOST READ',
      'Most popular',
      'More on this story',
      'Related topics',
      'Keep reading',
      'list 1 of 3',
      'Editor’s picks',
      'Elsewhere on the BBC',
    ],
    keeps: [
      'Read also the report, the minister said.',
      'Related fires broke out in the hills.',
      'Related deaths: 160 so far',
      'More news is expected.',
      'Most read of the killings in the papers',
      'More stories of the 3,000 dead were told that night',
    ],
  },
  {
    rule: 'navigation',
    pattern: anyOf(
      line(
        '(?:back|return|scroll) to (?:the )?top(?: button)?|skip to (?:main )?(?:content|navigation|footer)|accessibility (?:links|help)',
      ),
      line(
        '(?:next|previous) (?:article|post|story|page)|page \\d+(?: of \\d+)?|home(?:page)?|(?:main |open |close )?menu|search|site map',
      ),
      line(
        '(?:show|see|view|load|read) (?:more|less|all)|(?:advertisement )?continue reading(?: the main story| below)?|read on|expand|' +
          'collapse|loading|open in app',
      ),
      String.raw`${beginning('(?:click|tap) (?:here|below|on the (?:link|image))')}(?:\s+(?:to|for|if|and)\b[^\d]*)?$`,
      String.raw`${beginning('click to')}\s+(?:read|see|view|watch|open|share|print|expand|enlarge|subscribe|follow|join|play)\b[^\d]*$`,
    ),
    takes: [
      'Back to top button',
      'Previous article',
      'Show more',
      'Continue reading',
      'Continue reading below',
      'Advertisement Continue reading the main story',
      'Click here to join our channel',
      'Click to enlarge',
      'Skip to content',
      'Menu',
    ],
    keeps: [
      'Back to top form, the team won.',
      'Show more courage, he told 250 soldiers',
      'Search teams went home',
      'Click beetles ate 250 hectares',
      'Click to call: 3,000 fell for it',
    ],
  },
  {
    rule: 'breadcrumb',
    pattern: anyOf(
      String.raw`^\s*home(?:page)?${CRUMB}(?:(?!.*[.!?]\s*$).{2,150})$`,
      String.raw`^\s*${SECTION}(?:${CRUMB}${SECTION})+\s*$`,
    ),
    takes: [
      'Home / World / Asia',
      'Home > News',
      'Home › World › Ferry sinks, 12 dead',
      'News | World | Europe',
    ],
    keeps: [
      'Home to 40,000 people, the town fell silent.',
      'War / peace',
      'Home/away matches drew 3,000',
      'Home – that was the word he used.',
    ],
  },
  {
    rule: 'source link',
    pattern: anyOf(
      line(
        'source(?:\\s+link)?|original (?:article|source|link)|(?:read|view|visit) (?:the )?original(?: article| source)?',
      ),
      String.raw`^\s*(?:source|via|original(?: article)?)\s*:\s*[^\s\d]\S*$`,
      String.raw`^\s*https?:\/\/\S+\s*$`,
    ),
    takes: ['Source link', 'Source: example.org', 'https://news.example/story?id=1'],
    keeps: [
      'Source close to the talks said no.',
      'Source: the ministry, which counted 160',
      'The address https://news.example was blocked.',
      'https://news.example/count 3,000 names were listed there on Monday',
    ],
  },
  {
    rule: 'tag line',
    pattern: anyOf(
      String.raw`^\s*(?:tags?|topics?|related topics|filed (?:under|in)|tagged(?: (?:as|with))?|keywords?|categor(?:y|` +
        String.raw`ies))\s*:\s*(?!.*(?<![\p{L}\d])(?!(?:19|20)\d{2}(?!\d))\d)${TAG}(?:\s*[,|;·•/]\s*${TAG})*(?<!\.)\s*$`,
      line('tags?|topics?|keywords?|filed (?:under|in)'),
      String.raw`^\s*#[\p{L}\p{N}_]+(?:[\s,]+#[\p{L}\p{N}_]+)*\s*$`,
    ),
    takes: [
      'Tags: ferry, Port Ellery, accident 2024',
      'Topics: Floods | Rivers',
      'Filed under: Asia',
      'Topics:',
      '#ferry #PortEllery',
    ],
    keeps: [
      'Topics: they spoke of 3,000 prisoners and of grain.',
      'Topics: the ministers talked of the 250 dead and of grain',
      'Tags: 1,600 were found on the wounded',
      'Topics: 12 dead, 250 wounded',
    ],
  },
];

/** A heading that a site puts over links to other articles, "Most read", and nothing more. */
export function isLinkLabel(text: string): boolean {
  return (
    text.trim().length <= 40 &&
    !/[:|]\s*\S/u.test(text) &&
    LINK_RULES.some(({ rule, pattern }) => rule === 'related links' && pattern.test(text))
  );
}

/** True for "Topics:", behind which the topics stand on a line of their own. */
export function isTagLabel(text: string): boolean {
  return /^\s*(?:tags?|topics?|keywords?|filed (?:under|in))\s*:?\s*$/iu.test(text);
}

/** True for "list 1 of 3", behind which stands a link to another article. */
export function isListCounter(text: string): boolean {
  return /^\s*list \d+ of \d+\s*$/iu.test(text);
}
