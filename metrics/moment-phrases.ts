import type { MomentKind } from '../conversation/judgement';

/** Words that hint at a moment; the pattern runs on the plain line (lower case, one space). */
export interface MomentPhrase {
  kind: MomentKind;
  pattern: RegExp;
}

function any(kind: MomentKind, ...patterns: string[]): MomentPhrase {
  return { kind, pattern: new RegExp(patterns.join('|'), 'u') };
}

/** Hints in the company's words, German and English. */
export const momentPhrases: readonly MomentPhrase[] = [
  any(
    'human_moment',
    '\\bmoin\\b|\\bservus\\b|grüezi|grüß gott aus',
    "(?:hier (?:spricht|schreibt|ist)|ich bin|mein name ist|this is|i am|i'm|my name is)\\b.{0,40}\\b(?:aus|von der|vom|from|down in|up in) (?:der |dem |the |sunny |rainy )?\\p{L}{3,}(?!.*(?:team|support|abteilung|department|service|gmbh|kundenservice|billing))",
    '\\b(?:haha+|hehe+|hihi+|lol)\\b|😂|🤣|😄|😅|😜|😉|🤭',
    '\\b(?:spaß beiseite|kleiner scherz|nur spaß|scherz(?:e)?|just kidding|only joking|no pun intended|pun intended)\\b',
    '\\b(?:mein(?:e|er|em|en)? (?:tochter|sohn|hund|katze|kater|mann|frau|oma|opa|mutter|vater|kinder|nachbar\\w*|kollege nebenan)|my (?:own )?(?:daughter|son|dog|cat|husband|wife|mum|mom|dad|grandma|kids|grandmother|grandfather|neighbo[u]?r))\\b',
    '\\b(?:drücke? (?:ihnen|dir|euch)?\\s?(?:ganz fest )?(?:die|beide) daumen|daumen (?:sind )?gedrückt|fingers crossed)',
    '\\b(?:gute besserung|alles gute (?:zum|für|zur)|viel (?:spaß|glück|erfolg|freude) (?:bei|mit|im|in|auf|beim|für|an)|gute reise|herzlichen glückwunsch|schöne (?:feiertage|hochzeit|reise)|get well|happy birthday|safe travels|good luck with|enjoy (?:your|the) (?:trip|wedding|holiday|vacation|concert|party|birthday|weekend with|time with)|congratulations on|have (?:a )?(?:lovely|great|wonderful|good) (?:trip|wedding|birthday|time (?:in|at|with)))',
    '\\b(?:ging|geht|passiert) (?:mir|uns) (?:auch|genauso|selbst)|(?:kenne ich|kenn ich) (?:nur zu gut|selbst|auch|gut)|(?:hatte|habe) ich (?:selbst|auch) (?:schon|mal)|(?:happened|happens) to me|i (?:have )?been there myself|i know (?:exactly )?(?:how|what) (?:that|it) (?:feels|is like)|same here',
    "\\b(?:hab(?:e)? (?:ich )?(?:ihnen|dir) (?:gleich |auch |schon |direkt |noch |zusätzlich )+(?:noch |mal )?|bei der gelegenheit habe ich|wo ich (?:schon|gerade) dabei)|while i (?:was|am|'m) (?:at it|here|looking)|i (?:have )?(?:also )?(?:took|taken) the liberty|i'?(?:ve| have)? also (?:gone ahead|checked|noticed|added)",
  ),
  any(
    'gesture',
    '\\b(?:erstatten|erstatte|erstattung|gutschrift|gutschein|gutgeschrieben|rabatt|kulanz\\w*|entschädigung|kostenlos(?:en|e)? (?:ersatz|dazu|nach)|geschenkt|erlasse[n]?|schenke[n]?)\\b(?!.{0,30}(?:nicht möglich|leider|ausgeschlossen))',
    '\\b(?:rufe? (?:sie|dich) .{0,20}(?:zurück|an)|ruf(?:en)? wir sie .{0,20}zurück|rückruf (?:für|ist|habe))',
    "\\b(?:refund(?:ed|ing)?|voucher|goodwill|credited|credit (?:of|to your)|waive[d]?|free of charge|complimentary|(?:i'?ll|i will|we will|we'll|someone will) call you (?:back)?)\\b",
  ),
  any(
    'pressure',
    '\\b(?:inkasso\\w*|mahnverfahren|mahngebühr\\w*|rechtliche schritte|anwalt einschalten|gerichtlich\\w*|sperren wir|wird (?:ihr|dein) \\w+ gesperrt|schufa|letzte (?:mahnung|gelegenheit|chance)|sofort (?:zahlen|begleichen)|sehen wir uns gezwungen|gezwungen sehen)\\b',
    '\\b(?:debt collect\\w*|collection agency|legal action|take you to court|will be (?:suspended|blocked|terminated) (?:if|unless)|final (?:notice|warning|demand)|last chance|pay (?:immediately|now or)|we (?:will|may) be forced|credit rating)\\b',
  ),
  any(
    'upsell',
    '\\b(?:wussten sie (?:schon|bereits),? dass|darf ich (?:ihnen|dir) (?:noch |auch )?(?:unser(?:e|en)?|ein(?:e|en)?) .{0,40}(?:anbieten|vorstellen|empfehlen)|(?:hätten|haben) sie (?:auch |schon )?(?:interesse an|lust auf)|upgrade auf|nur heute|exklusive[snr]? angebot|für nur (?:\\d|▯)|wechseln sie (?:jetzt )?(?:in|zu|auf))',
    '\\b(?:would you (?:also )?(?:be interested in|like to (?:upgrade|hear about|try our))|can i interest you|have you considered (?:our|upgrading|adding)|upgrade to (?:our|the|premium)|special (?:offer|promotion|deal)|for (?:just|only) [$€£▯\\d]|limited[- ]time)',
  ),
  any(
    'asked_again',
    '\\b(?:wie gesagt|schon (?:einmal |mal )?(?:gesagt|geschrieben|genannt|angegeben)|bereits (?:gesagt|geschrieben|genannt|angegeben|mitgeteilt))\\b(?=.*\\bich\\b)',
  ),
  any(
    'appeased',
    '\\b(?:wir (?:verstehen|bedauern) (?:ihren|ihre) (?:ärger|unmut|frust\\w*|unannehmlichkeiten)|ich (?:verstehe|kann) ihren (?:ärger|unmut)|bitte (?:beruhigen|haben sie verständnis)|bleiben sie (?:bitte )?ruhig)',
    '\\b(?:i (?:completely |totally |fully )?understand (?:your|how) (?:frustrat\\w+|upset)|please (?:calm down|stay calm)|sorry (?:that )?you feel)\\b',
  ),
];

/** A stock closing ("thank you for your understanding"). */
export const stockClosing =
  /(?:danke|dank|bitten)\b.{0,20}\b(?:verständnis|geduld)|thank(?:s| you) for (?:your )?(?:understanding|patience)|appreciate your (?:understanding|patience)/u;

/** Bad news: refusal, cancellation, delay, extra cost. */
export const badNews =
  /\b(?:leider (?:nicht|kein|können|müssen|ist|keine)|bedauerlicherweise|nicht möglich|können wir (?:ihnen )?(?:leider )?nicht|abgelehnt|kündig\w+|storniert|verzögert|verspätet|unfortunately|not possible|unable to|cannot|can't|won't be able|declined|rejected|cancel(?:l)?ed|delayed|terminated|we regret)\b/u;

/** The customer says that something was said already. */
export const saidAlready =
  /\b(?:habe? ich (?:doch |ihnen |dir |gerade |oben |eben )*(?:schon|bereits)|(?:wie )?(?:oben |bereits |schon )(?:gesagt|geschrieben|genannt|erwähnt|angegeben)|wie gesagt|steht (?:doch )?(?:oben|schon)|zum (?:zweiten|dritten|x-ten|wiederholten) mal|i (?:have )?(?:already|just) (?:told|said|gave|given|sent|explained|mentioned|provided)|as i (?:already )?(?:said|mentioned|wrote)|like i said|(?:second|third) time i)\b/u;

/** The customer is glad, at the end above all. */
export const gladCustomer =
  /\b(?:(?:vielen|herzlichen|tausend|lieben|besten) dank|dankeschön|super|klasse|toll|perfekt|prima|großartig|hervorragend|sehr nett|sie sind (?:der|die) beste|freut mich|hat (?:mir )?(?:sehr )?geholfen|thank you so much|thanks so much|thanks a lot|awesome|perfect|brilliant|wonderful|excellent|great help|you'?re the best|lifesaver|very helpful|much appreciated|you made my day)\b|❤|🙏|😍/u;

/** The customer is cross. */
export const crossCustomer =
  /\b(?:unverschämt\w*|frechheit|lächerlich|katastrophe|unmöglich von|saftladen|schlechter service|enttäusch\w+|sauer|wütend|reicht(?:'s| es) (?:mir|jetzt)|nie wieder|so ein mist|unglaublich|beschwer\w+|ridiculous|unacceptable|terrible|awful|worst|useless|waste of (?:my )?time|disappoint\w+|angry|furious|never again|fed up|appalling|disgrace\w*|pathetic)\b/u;

/** The customer says that it works. */
export const solvedWords =
  /\b(?:(?:jetzt |nun )?(?:geht|funktioniert|klappt|läuft|passt|stimmt) (?:es|das|alles|jetzt|wieder)|hat (?:geklappt|funktioniert)|problem (?:ist )?gelöst|erledigt|(?:it|that|this|everything)(?:'s| is|)? (?:works?|working|worked|solved|fixed|sorted)(?: now)?|problem solved|that did it|did the trick)\b/u;

/** The customer says that it does not work. */
export const unsolvedWords =
  /\b(?:(?:geht|funktioniert|klappt) (?:immer noch |noch immer |leider |weiterhin |es )*nicht|hilft mir (?:so )?nicht|keine lösung|nicht gelöst|still (?:not|doesn'?t|isn'?t|no)\b.{0,20}(?:work|solved|fixed|help)|doesn'?t (?:work|help)|didn'?t (?:work|help)|not (?:solved|resolved|fixed|working))\b/u;
