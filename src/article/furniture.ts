/**
 * Cues of page furniture: what stands on a news page and is not the article. Compiled by hand from the page templates
 * of English-language news sites; every pattern is general, none names an outlet. Lines come folded (see `fold`):
 * lower case, straight quotation marks, single blanks.
 */
export type FurnitureKind =
  | "account"
  | "advertisement"
  | "appeal"
  | "comments"
  | "contributors"
  | "copyright"
  | "credit"
  | "database"
  | "follow"
  | "link"
  | "navigation"
  | "newsletter"
  | "related"
  | "share";

/** A line as the cues want it. */
export function fold(line: string): string {
  return line.toLowerCase().replace(/[‘’ʼ]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, " ").trim();
}

const MEDIA =
  "(?:facebook|twitter|x|instagram|youtube|whatsapp|telegram|linkedin|tiktok|threads|bluesky|reddit|flipboard|pinterest|snapchat|messenger|e-?mail|google news|apple news|sms|line|pocket|wechat|weibo|mastodon)";
const LISTED = `(?:${MEDIA}(?:,? (?:and|or|&) |, | ?\\| ?| ?/ ?| )?)+`;
const END = "[.!:»>…]*$";

/** Whole lines that are furniture by themselves, wherever they stand. */
export const LINE_CUES: readonly (readonly [FurnitureKind, RegExp])[] = [
  ["related", /^list (?:of \d+ items|\d+ of \d+)$/],
  [
    "navigation",
    /^(?:end of (?:list|article|story|document)|summary by .{2,30}|transcript|sponsor message|heard on .{2,40}|https?:\/\/\S+|listen to this (?:article|story)\b.{0,60}|.{0,6}you can now listen to .{2,40} articles[.!]?)$/,
  ],
  [
    "newsletter",
    /^(?:sign[ -]?up (?:to|for) .{2,60}(?<![.!?"])|after newsletter promotion|privacy notice ?:.{2,300}|.{0,200}\bsign up (?:here|now|today)[.!]?|our (?:morning|evening|daily|weekly|free) (?:e-?mail|newsletter|briefing)\b.{0,200}|(?:stay|keep|discover|catch|never|enjoy|unlock|our|the best|the latest) .{0,160}\b(?:newsletters?|in your inbox|to your inbox)\b.{0,80})$/,
  ],
  [
    "follow",
    new RegExp(
      `^(?:[^"]{0,250}\\bfollow (?:him|her|them|me|us) (?:on|at) (?:@|${MEDIA}\\b).{0,80}|follow .{2,60}\\b(?:coverage|reporting)\\b.{0,160}|send us (?:your )?(?:feedback|comments|questions|tips).{0,80})$`,
    ),
  ],
  [
    "copyright",
    /^a version of this (?:article|story|review|column|essay) (?:appears|appeared|ran|was published) in print\b.{0,300}$/,
  ],
  ["contributors", /^(?:sources? ?: ?[^."]{2,100}|[a-z]{2,4}\/[a-z]{2,4}(?:\/[a-z]{2,4})? ?\([^()]{2,60}\))$/],
  [
    "share",
    new RegExp(
      `^(?:click to )?(?:share|tweet|post|send)(?: (?:this|full|the))?(?: (?:article|story|page|post))?(?: (?:on|via|to|with|by|using) .{2,60})?${END}`,
    ),
  ],
  ["share", new RegExp(`^${LISTED}${END}`)],
  [
    "share",
    /^(?:print|save|bookmark|copy(?: the)? link|link copied!?|copied!?|listen(?: to (?:this )?(?:article|story))?|gift(?: this)? article|(?:give|save|print|e-?mail|bookmark) (?:this|an?) (?:article|story|page)|add to (?:my )?(?:list|bookmarks|reading list)|a{2,3}|text size|resize text|font size|\d[\d,.]*k? (?:shares?|likes?|views?|reactions?|retweets?)|(?:share|comment|save|print|email)(?: (?:share|comment|save|print|email))+)$/,
  ],
  [
    "navigation",
    new RegExp(
      `^(?:back to (?:the )?top(?: button)?|top of page|skip to (?:main )?(?:content|navigation)|menu|search|home(?:page)?|next(?: (?:article|story|page|slide|up))?|previous(?: (?:article|story|page|slide))?|close(?: (?:modal|menu|ad|this))?|open (?:menu|search|extended .{2,30})|load more.{0,30}|show (?:more|less)|view (?:all|more|gallery|photos|as gallery|image in fullscreen).{0,30}|see (?:all|more)(?: .{2,40})?|more (?:stories|news|headlines|videos)|scroll (?:down|up|to continue).{0,60}|jump to .{2,40}|(?:click|tap) (?:here|to) .{0,60}|play(?: (?:video|audio|now))?|pause|(?:un)?mute|fullscreen|loading|watch(?: (?:now|live|the video|video))?|live|\\d+ of \\d+|page \\d+(?: of \\d+)?|slideshow|gallery|expand|collapse|dismiss|ok|got it|hide caption|toggle caption|enlarge(?: this)? image|\\d+:\\d\\d(?: ?/ ?\\d+:\\d\\d)?)${END}`,
    ),
  ],
  [
    "navigation",
    /^(?:continue reading(?: the main story| below)?|(?:the )?(?:story|article) continues(?: below.*| after.*)?|keep reading(?: below)?|(?:article|story) continued? below.{0,40})[.!:]*$/,
  ],
  [
    "navigation",
    /^(?:\d+|an?) (?:seconds?|min(?:ute)?s?|hours?|days?|weeks?) ago$|^\d+[ -]min(?:ute)?s? (?:read|to read|listen)$/,
  ],
  [
    "advertisement",
    /^(?:advertise?ment|ads?|sponsored(?: (?:content|links?|by .{2,60}))?|ad feedback|ads? by .{2,40}|promoted(?: (?:content|stories|links))?|paid (?:content|post|partner content)|(?:story|article) continues (?:below|after) (?:this )?ad(?:vertise?ment)?|advertise?ment ?[-–—:].{0,80}|remove ads|why (?:am i seeing|this) (?:this )?ad\??|skip ad(?:vertise?ment)?|from our (?:partners?|sponsors?)|around the web)$/,
  ],
  [
    "related",
    /^(?:related(?: (?:articles?|stor(?:y|ies)|content|coverage|topics?|news|posts?|reading|links?|videos?|items?|tags?))?|recommended(?: (?:for you|stories|articles|reading|videos?|topics))?|you (?:may|might) (?:also )?(?:like|be interested in|have missed)(?: .{2,20})?|(?:the )?most (?:popular|read|viewed|shared|commented|recent|watched)(?: .{2,40})?|trending(?: (?:now|stories|topics|news|on .{2,40}))?|editor'?s'? (?:picks?|choice)|top stories|latest(?: (?:news|stories|headlines|videos|articles))?|popular(?: now| stories)?|what (?:to )?(?:read|watch) next|don'?t miss(?: it| this)?|up next|in this (?:story|article|series)|(?:topics?|tags?|filed under|keywords)(?: in this (?:story|article))?|explore (?:more|related)(?: .{2,40})?|explore topics|further reading|keep up to date|dig deeper|more(?: (?:from|on|about|in) (?:this|our|the) .{2,60})?|more like this|more (?:about|on)(?: this)?|elsewhere on the web|what others are reading|also (?:read|see|watch|on .{2,40})|see also|read (?:more|next|also|on)|live updates?)[.:…»>]*$/,
  ],
  [
    "link",
    /^(?:related(?: (?:article|story))?|read (?:more|next|also|this|the full (?:story|article|report))|see also|also read|also see|must read|more|watch(?: more| also)?|listen|tags?|topics|filed under|keywords|don'?t miss|opinion|analysis|explainer|in pictures|live updates) ?[:|»>›→] ?.{2,200}$/,
  ],
  [
    "link",
    /^read (?:more|the full (?:story|article|report)|the latest|our (?:full|latest|live) )(?: (?:here|below|of our|of the|from|at|on|about|in) .{2,120})?[.:…»>]*$/,
  ],
  [
    "related",
    /^(?:more|other) (?:stories|news|articles|coverage|headlines|reading) (?:from|on|about|by|like) .{2,80}$/,
  ],
  [
    "newsletter",
    /^(?:please )?(?:sign[ -]?up|subscribe|register|join)\b.{0,160}\b(?:newsletters?|e-?mails?|alerts?|briefings?|inbox|mailing list|updates|bulletins?|podcast)\b.{0,200}$/,
  ],
  [
    "newsletter",
    /^(?:get|receive|want|enjoy|start your day with) .{0,160}\b(?:newsletters?|in your inbox|to your inbox|e-?mail alerts?|to your phone|push notifications)\b.{0,160}$/,
  ],
  [
    "newsletter",
    /\b(?:delivered|straight|sent|direct(?:ly)?) (?:straight |directly )?(?:in)?to your (?:in-?box|e-?mail|phone)\b/,
  ],
  [
    "newsletter",
    /^(?:sign[ -]?up(?: (?:now|here|today|for free|free))?|(?:enter )?(?:your )?e-?mail(?: address)?(?: \*)?|newsletters?|(?:free )?daily newsletter|i would like to be emailed .{2,200}|invalid e-?mail(?: address)?|(?:please )?enter (?:a valid|your) e-?mail.{0,40}|something went wrong.{0,60}|success!?.{0,80})[.!:]*$/,
  ],
  [
    "newsletter",
    /^by (?:signing|subscribing|clicking|entering|providing|submitting|continuing|registering|proceeding|creating)\b.{0,240}\b(?:agree|consent|accept|confirm|acknowledge|terms|privacy)\b.*$/,
  ],
  [
    "newsletter",
    /\b(?:protected by recaptcha|the google privacy policy|unsubscribe at any ?time|opt[ -]out at any ?time)\b/,
  ],
  [
    "account",
    /^(?:log ?[io]n|log ?out|sign ?(?:in|out)|register|my account|create (?:an?|your) (?:free )?account.{0,80}|forgot(?:ten)?(?: your)? password\??|(?:already|not yet) (?:have an account|a (?:subscriber|member)|registered|subscribed)\b.{0,80}|subscribe(?: (?:now|today|here|for .{1,40}))?|subscribers? only|premium|exclusive content|manage (?:my|your) (?:account|subscription)|start your (?:free )?trial.{0,80}|try (?:it )?(?:for )?free.{0,40}|cancel any ?time)[.!:?]*$/,
  ],
  [
    "account",
    /^thank(?:s| you) for (?:registering|subscribing|signing up|joining|reading|being a|your (?:support|subscription|donation|interest|feedback|contribution))\b.{0,160}$/,
  ],
  [
    "account",
    /^(?:please )?(?:refresh|enable|disable|turn (?:on|off)|update) (?:the|your|this|javascript|cookies|ad ?-?blocker)\b.{0,40}(?:page|browser|javascript|cookies|ad ?-?blocker|settings)\b.{0,240}$/,
  ],
  [
    "account",
    /\b(?:to be (?:automatically )?logged in|navigate to another page on the site|(?:javascript|cookies) (?:is|are|must be) (?:disabled|enabled|required)|your browser (?:does not|doesn't) support)\b/,
  ],
  [
    "account",
    /^(?:you (?:must|need to|have to) (?:be (?:logged|signed) in|log ?in|sign in|register|enable|subscribe)|(?:you have|you've) (?:reached|used|read|run out of|exceeded) .{0,60}(?:articles?|limit|stories)|(?:to (?:continue|keep) reading|to read (?:this|the full|more)|to access this)\b.{0,30}(?:,|please|subscribe|register|log|sign)|this (?:article|content|story|video) is (?:only )?(?:for|available (?:only )?(?:to|for)|exclusive to|reserved for|not available)|subscribe (?:now )?to (?:continue|read|keep|unlock|get|access)|unlock (?:this|the|all|unlimited)|register (?:now |for free |today )?to (?:continue|read|keep|unlock|get|access)|log ?in to (?:comment|continue|read|your|save|view))\b.*$/,
  ],
  [
    "comments",
    /^(?:comments?(?: section)?(?: ?\(?\d[\d,]*\)?)?|\(?\d[\d,.]*k? comments?\)?|no comments?(?: yet)?|(?:view|show|hide|read|see|post|leave|add|write|load|jump to|go to|open)(?: [\w&']+){0,4} (?:comments?|conversation|discussion|replies)(?: \(?\d*\)?)?|join (?:the|our) (?:conversation|discussion|debate|community|commenting forum|comments?)\b.{0,80}|join our commenting forum|join thought-provoking conversations\b.{0,200}|(?:have your say|(?:so,? )?what do you think\?|tell us what you think|share your (?:thoughts|views|opinions?))\b.{0,120}|leave a (?:comment|reply)\b.{0,60}|(?:comments|commenting)(?: on this (?:article|story|post))? (?:are|is|have been) (?:now |currently )?(?:closed|turned off|disabled|moderated|off)\b.{0,120}|be the first to (?:comment|know)\b.{0,60}|(?:newest|oldest|most liked|best|top) (?:first|comments)|sort (?:comments )?by\b.{0,60}|report (?:abuse|comment|this)|reply|replies|your e-?mail address will not be published\b.*|\d+ repl(?:y|ies)|(?:up|down)vote|live comments|most commented)[.!:]*$/,
  ],
  [
    "follow",
    new RegExp(
      `^(?:please )?(?:follow|like|find|join|connect with|reach|watch|subscribe to|add|friend) .{1,100}\\b(?:on|via|at|in) (?:our |his |her |their |the )?${MEDIA}\\b.{0,160}$`,
    ),
  ],
  ["follow", /^(?:please )?follow (?:us|me|him|her|them|@\w+|.{2,60} @\w+)\b.{0,120}$/],
  ["follow", /^(?:on )?(?:twitter|x|facebook|instagram|bluesky|mastodon|threads) ?: ?@?\S+(?: .{0,40})?$/],
  ["follow", /^@[\w.]+$|^\S+@\S+\.\w+$/],
  [
    "follow",
    /^(?:(?:you can )?(?:e-?mail|contact|write to|reach|message|text)|(?:send|submit) (?:us )?(?:your )?(?:tips?|letters?|comments?|feedback|questions?|an e-?mail)|(?:got|have|do you have) (?:a|any|an)? ?(?:confidential |news )?(?:tips?|stor(?:y|ies)|questions?|corrections?|feedback|information to share|suggestions?))\b.{0,140}(?:\S+@\S+|\bclick here\b|\bcontact us\b|\blet us know\b|\bget in touch\b|\be-?mail us\b|\bhere\.?$).{0,160}$/,
  ],
  ["follow", /^(?:download|get|install) (?:the|our) .{0,60}\bapps?\b.{0,140}$/],
  [
    "follow",
    /^(?:available|listen|get it) on (?:the )?(?:app store|google play|apple podcasts|spotify|itunes).{0,80}$/,
  ],
  ["copyright", /^(?:©|\(c\) ?(?:copyright )?\d{4}|copyright (?:©|\(c\)|\d{4}|[-–])).{0,300}$/],
  ["copyright", /^(?!.*").{0,200}\ball rights reserved\b.{0,120}$/],
  [
    "copyright",
    /^this (?:material|content|article|story|publication|page) (?:may not|must not|cannot) be (?:published|reproduced|copied|distributed|re-?used|republished)\b.*$/,
  ],
  [
    "copyright",
    /^(?:terms(?: (?:of (?:use|service|sale)|and conditions|& conditions))?|privacy(?: (?:policy|notice|center|settings))?|cookies?(?: (?:policy|settings|preferences|notice))?|contact(?: us)?|about(?: us)?|help(?: cent(?:er|re))?|advertise(?: with us)?|accessibility(?: statement)?|careers|jobs|site ?map|faqs?|rss(?: feeds?)?|do not sell .{2,60}|your (?:ad|privacy) choices|manage (?:consent|preferences|cookies).{0,20}|accept(?: all)?(?: cookies)?|reject(?: all)?(?: cookies)?|editorial (?:guidelines|standards)|our (?:standards|journalism)(?: ?:.{0,80})?|code of ethics|corrections|licensing|reprints?(?: & permissions)?)$/,
  ],
  [
    "copyright",
    /^(?:we|this (?:site|website|page))(?: and our (?:\d+ )?partners)? (?:use|uses|store|value|values|care)s? .{0,60}(?:cookies|privacy|information on a device)\b.*$/,
  ],
  [
    "copyright",
    /^(?:this (?:article|story|report|piece|post|column) (?:was |is |has been |is being )?(?:originally |first |also |re)*(?:appeared|published|produced|distributed|provided|generated|written for)\b|the post .{2,200} (?:appeared first|first appeared) (?:on|in)\b|(?:except for the headline, )?this story has not been edited by\b|read the original(?: article| story)?\b|licensing ?:|purchase licensing rights|our standards:).{0,240}$/,
  ],
  [
    "contributors",
    /^[([]?(?:(?:additional |with |other )?report(?:ing|ed) (?:and writing |and editing )?by|(?:writing|editing|compil(?:ing|ed)|edited|written|produced|graphics?|translat(?:ion|ing|ed)|fact[ -]check(?:ing|ed)|additional (?:reporting|editing|writing|research)) (?:and \w+ )?by) .{2,300}$/,
  ],
  [
    "contributors",
    /^[^"]{2,160}\bcontributed (?:(?:additional )?(?:reporting|research)\b.{0,80}|to this (?:report|story|article|piece|post)\b.{0,40})$/,
  ],
  [
    "contributors",
    /^[([]?with (?:files?|inputs?|(?:additional )?reporting|agency inputs?|agencies|material|contributions?)(?: from| by)? .{2,120}$/,
  ],
  ["contributors", /^(?:-+ ?)?(?:[a-z][\w.'-]+(?:,? and | |, )){1,8}reported from [^"]{2,80}\.$/],
  [
    "database",
    /^(?:abstract|full text|document text|byline|section|headline|body|length|load-date|language|publication-type|journal-code|document-type|graphic|subject|dateline)\.?:?$/,
  ],
  [
    "database",
    /^(?:length ?: ?\d+ words|\d+ words|word count ?: ?\d+|load-date ?:.{2,60}|publication-type ?:.{2,60}|journal-code ?:.{2,60}|document-type ?:.{2,60}|section ?:.{2,80}; ?pg\..{1,20}|end of document)$/,
  ],
];

/** Lines that open an appeal of the outlet for itself; what follows in its own voice belongs to it. */
export const APPEAL_OPENERS: readonly RegExp[] = [
  /^(?:your (?:support|donation|contribution|gift|subscription) (?:helps|makes|allows|enables|keeps|powers|funds|matters)\b.{0,100}|(?:please )?(?:support|fund|back|protect|defend|help (?:us|fund|keep|protect|support)|donate to|stand with|stand up for|invest in|power) (?:our |the |free,? |fair,? |fearless,? |independent,? |quality,? |nonprofit,? |honest,? |public interest,? |local,? |real |trusted |open )*(?:journalism|reporting|newsroom|news|press|journalists|us|work)\b.{0,100})$/,
  /^(?:donate(?: now| today| here)?|make a (?:donation|contribution|gift)|become a(?:n)? (?:\w+ )?(?:member|supporter|subscriber|patron|donor)|support (?:us|our work)|contribute(?: now| today)?|join us(?: today)?|why (?:support|donate|you can trust) .{0,60}|(?:before|while) you(?: go|'re here|are here)\b.{0,100}|a (?:message|note|letter|word) (?:from|to) (?:our|the) (?:editors?|readers?|publisher|newsroom)\b.{0,80}|dear readers?,?|(?:we have a|a) (?:small )?favou?r to ask\b.{0,80}|we need your (?:help|support)\b.{0,80}|(?:at|in) (?:this|such a) critical (?:time|moment)\b.{0,100})[.!:…]*$/,
];

/** Phrases of such appeals, each counting once, outside quotations; `asks` where they ask the reader for something. */
export const APPEAL_PHRASES: readonly (readonly [asks: boolean, phrase: RegExp])[] = [
  [true, /\byour (?:support|donations?|contributions?|gift|generosity|subscription|membership|financial)\b/],
  [
    false,
    /\b(?:quality|independent|nonprofit|public-interest|investigative|fearless|accountability|trusted|factual|fact-based|honest|local|free|rigorous|original) (?:journalism|reporting|news outlets?|newsroom)\b/,
  ],
  [
    false,
    /\b(?:our|its) (?:journalists?|reporters|reporting|journalism|newsroom|newsletters?|readers?|app|website|coverage|subscribers|members|mission|editorial independence)\b/,
  ],
  [true, /\bpaywalls?\b/],
  [true, /\b(?:donat(?:e|ion|ions|ing)|subscrib(?:e|ing)|sign up|become a member|membership|chip in|tax-deductible)\b/],
  [
    false,
    /\b(?:keep(?:s|ing)? (?:us|our|it) (?:free|independent|going|reporting|open)|(?:as little as|just|for only) [$£€]\d|from [$£€]\d|help us (?:tell|keep|continue|report|hold|reach)|allows? us to|the power of (?:our|your)|no (?:billionaire|shareholders?|corporate) (?:owners?|backers)|funded by (?:readers|our readers|you))\b/,
  ],
  [
    false,
    /\b(?:we (?:choose|believe|rely|depend|never|don't have|do not have|are committed|are (?:proudly )?independent|ask)|trusted by)\b/,
  ],
];

/** Lines that end an appeal. */
export const APPEAL_CLOSERS: readonly RegExp[] = [
  /^(?:your (?:support|help|gift|donation|contribution) (?:makes|can make|will make) (?:a|the|all the|a real|a huge) difference|thank you(?: for (?:your support|reading|being).{0,60})?|(?:please )?(?:support|donate|contribute|subscribe|join us|give)(?: .{0,40})? (?:today|now|here)|every (?:contribution|donation|dollar|pound|euro).{0,100}|it (?:only )?takes (?:less than|just|only) .{0,60})[.!]*$/,
];

/** Furniture after which only more furniture follows, unless article text plainly goes on. */
export const CLOSING_KINDS: ReadonlySet<FurnitureKind> = new Set(["comments", "related", "copyright", "account"]);
