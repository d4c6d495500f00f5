import type { MomentKind } from '../conversation/judgement';

/** Words of the company that hint at a moment; run on one plain sentence (lower case, one space). */
export interface MomentPhrase {
  kind: MomentKind;
  pattern: RegExp;
  /** A sentence that has this too says something else. */
  unless?: RegExp;
}

function any(...patterns: string[]): RegExp {
  return new RegExp(patterns.join('|'), 'u');
}

const refused =
  /\b(?:nicht|kein\w*|leider|unmöglich|ausgeschlossen|no|not|cannot|can't|unable|unfortunately|won't|isn't|policy|richtlinie\w*|bedingungen|if you|wenn sie|falls|sofern|to request|um eine?)\b/u;
const occasion =
  '(?:geburtstag|hochzeit|umzug|prüfung|klausur|abitur|nachwuchs|baby|enkel\\w*|einschulung|jubiläum|führerschein|bewerbung|vorstellungsgespräch|taufe|konzert|marathon|examen|operation|welpen?|exam|exams|wedding|birthday|move|newborn|interview|marathon|graduation|anniversary|surgery|puppy|kitten|driving test|new home|honeymoon)';
const relative =
  '(?:tochter|sohn|hund|katze|kater|mann|frau|oma|opa|mutter|vater|mama|papa|kinder|kleine[rn]?|nachbar\\w*|bruder|schwester|enkel\\w*)';

/** Hints in a sentence of the company, German and English. */
export const momentPhrases: readonly MomentPhrase[] = [
  {
    kind: 'human_moment',
    pattern: any(
      '\\bmoin,? moin\\b',
      '\\b(?:haha+|hehe+|hihi+)\\b|😂|🤣',
      '\\b(?:spaß beiseite|kleiner scherz|war nur ein scherz|nur ein scherz|just kidding|only joking|pun intended|dad joke)\\b',
      `\\bmein(?:e|er|em|en)? (?:eigene[rn]? )?${relative}\\b`,
      '\\bmy (?:own )?(?:daughter|son|dog|cat|husband|wife|mum|mom|dad|grandma|grandpa|kids|grandmother|grandfather|brother|sister|toddler)\\b',
      '\\b(?:drücke? (?:ihnen|dir|euch)?.{0,20}daumen|daumen (?:sind |fest )?gedrückt|fingers crossed for you|keeping my fingers crossed)',
      '\\bgute besserung\\b|\\bget well soon\\b|\\bspeedy recovery\\b',
      `\\b(?:alles gute|viel (?:spaß|glück|erfolg|freude)|herzlichen glückwunsch|drücke|good luck|congratulations|happy|enjoy|all the best|best of luck)\\b.{0,30}\\b${occasion}\\b`,
      '\\b(?:ging|geht|passiert\\w*) (?:mir|uns) (?:auch|genauso|selbst|neulich)\\b|\\bkenn(?:e)? ich (?:nur zu gut|selbst|zu gut|von zu hause)|\\b(?:hatte|habe) ich (?:selbst|auch) (?:schon|mal|neulich|gerade)\\b',
      "\\bhappened to me (?:too|once|last|as well|before)\\b|\\bbeen there myself\\b|\\bi(?:'ve| have) been there\\b|\\bi (?:had|have) the (?:exact )?same (?:problem|thing|issue) (?:at home|myself|last)",
      '\\bhabe? (?:ich |es |das |sie |ihn )*(?:ihnen|dir) (?:auch |schon |direkt )?(?:gleich|zusätzlich|nebenbei) (?:noch )|\\b(?:wo|weil|als) ich (?:schon |gerade |ohnehin )*(?:dabei|da|dort) (?:bin|war)|\\bwhile i was (?:at it|there)\\b|\\btook the liberty\\b',
    ),
    unless: /\b(?:your|ihre?[rnms]?|deine?[rnms]?) (?:tochter|sohn|daughter|son)\b/u,
  },
  {
    kind: 'gesture',
    pattern: any(
      '\\b(?:ich|wir)\\b.{0,50}\\b(?:erstatte[n]?|schreibe[n]? .{0,30}gut|schenke[n]?|erlasse[n]?|gewähre[n]?|spendiere[n]?|übernehme[n]? (?:die|ihre) (?:kosten|gebühr\\w*|versand\\w*))',
      '\\b(?:habe|haben|wurde|werde|werden)\\b.{0,60}\\b(?:gutgeschrieben|erstattet|erlassen|geschenkt|gutschreiben|erstatten|gutschein\\w* (?:geschickt|gesendet|hinterlegt|ausgestellt))',
      '\\b(?:erstatte|schreibe|schenke|erlasse|spendiere|lege)\\b.{0,20}\\b(?:ich|wir)\\b.{0,60}',
      '\\b(?:als (?:kleine |kleines )?(?:entschädigung|wiedergutmachung|dankeschön|entschuldigung)|aus kulanz|auf kulanz)\\b',
      '\\b(?:ich|wir)\\b.{0,15}\\bruf(?:e|en)\\b.{0,15}\\b(?:sie|dich)\\b.{0,40}\\b(?:zurück|an)\\b|\\bruf(?:e|en) (?:ich|wir) (?:sie|dich)\\b.{0,40}\\b(?:zurück|an)\\b',
      "\\b(?:i|we)(?:'ve|'ll|'m| have| will| am| can| are|'re)? .{0,25}\\b(?:refund(?:ed|ing)? (?:you|your|the)|credit(?:ed|ing)? (?:you|your|the)|waiv(?:e|ed|ing)|(?:added|adding|add|applied|apply|sent|send|sending) .{0,25}(?:voucher|credit|discount|gift))",
      '\\bas a (?:small |little )?(?:gesture|goodwill|token|apology|thank[- ]you)\\b|\\bfree of charge\\b|\\bon the house\\b|\\bat no (?:extra )?(?:cost|charge)\\b',
      "\\b(?:i|we)(?:'ll| will) (?:personally )?(?:call|ring|phone) you (?:back)?\\b",
    ),
    unless: refused,
  },
  {
    kind: 'pressure',
    pattern: any(
      '\\b(?:inkasso\\w*|mahnverfahren|mahngebühr\\w*|rechtliche schritte|rechtsanwalt|gerichtliche[sn]? \\w+|schufa\\w*|letzte (?:mahnung|gelegenheit|chance)|sofort (?:zahlen|begleichen)|(?:sehen|sähen) (?:wir )?uns gezwungen|gezwungen sehen)\\b',
      '\\b(?:sperren wir|wird .{0,30} gesperrt|werden wir .{0,40}sperren)\\b.{0,60}|\\b(?:ansonsten|andernfalls|sonst) (?:wird|werden|müssen|sperren|kündigen|behalten)\\b.{0,60}\\b(?:gesperrt|sperren|kündig\\w+|eingeleitet|berechne\\w*|rechnung|einleiten)',
      '\\b(?:debt collect\\w*|collection agency|collections agency|legal action|take you to court|final (?:notice|warning|demand|reminder)|last chance|credit (?:rating|score) (?:may|will|could)|be forced to)\\b',
      '\\b(?:will be|have to|going to) (?:suspend|block|terminat|disconnect|cut off|clos)\\w*\\b.{0,40}\\b(?:if|unless|until)\\b|\\b(?:if|unless) you .{0,40}\\b(?:will be|be) (?:suspended|blocked|terminated|disconnected|charged)\\b|\\bpay (?:immediately|now) or\\b',
    ),
    unless:
      /\b(?:keine sorge|no need to worry|don't worry|wird nicht|won't be|will not be|keine mahngebühr\w*|stornier\w+|entfern\w+|zurückgezogen|removed|waived)\b/u,
  },
  {
    kind: 'upsell',
    pattern: any(
      '\\bwussten sie (?:schon|bereits),? dass\\b.{0,80}|\\bdarf ich (?:ihnen|dir) .{0,80}(?:anbieten|vorstellen|empfehlen)|\\b(?:hätten|haben) sie (?:auch |schon |noch )?(?:interesse an|lust auf)|\\bnur (?:noch )?(?:heute|diese woche|für kurze zeit)\\b.{0,60}(?:angebot|rabatt|tarif|aktion|euro|€)|\\bexklusives? angebot\\b|\\bwechseln sie (?:doch |jetzt |gleich )+(?:in|zu|auf)\\b|\\bfür nur \\d+[.,]?\\d* ?(?:€|euro)\\b',
      '\\bwould you (?:also )?(?:be interested in|like to (?:upgrade|hear about our|try our))|\\bcan i interest you\\b|\\bhave you (?:considered|thought about) (?:our|upgrading|adding)\\b|\\b(?:special|exclusive|limited[- ]time) (?:offer|promotion|deal)\\b|\\bfor (?:just|only) [$€£]\\d|\\b(?:by|when) (?:you )?upgrad(?:e|ing) (?:to|now|today)\\b',
    ),
    unless: /\b(?:nicht|leider|unfortunately|not|no longer|expired|abgelaufen)\b/u,
  },
];

/** A person says who they are and where: name and place, in a sentence as shown. */
export const nameAndPlace =
  /\b(?:(?:[Hh]ier (?:spricht|schreibt|ist|grüßt)|[Ii]ch bin|[Mm]ein Name ist|[Tt]his is|I am|I'm|I’m|[Mm]y name is|[Yy]ou(?:'re| are) (?:chatting|speaking) with)\s+(?:der |die |the )?[\p{Lu}][\p{L}-]+|[\p{Lu}][\p{L}-]+ (?:hier|here)\b)[^.!?\n]{0,20}?\b(?:aus|von der|vom|aus dem|aus der|from|here in|in)\s+(?:der |dem |the |sunny |rainy |sonnigen |schönen |beautiful |lovely )*(?!\p{L}*(?:[Tt]eam|[Ss]upport|[Aa]bteilung|[Dd]epartment|[Ss]ervice|GmbH|AG|[Bb]illing|[Ss]ales|[Cc]ustomer|[Tt]echni|[Vv]ertrieb|[Cc]are|[Hh]otline|[Oo]ffice))[\p{Lu}]\p{L}{2,}(?![\p{L} ]*(?:[Tt]eam|[Ss]upport|[Ss]ervice|[Cc]are|GmbH|Inc|Ltd|[Dd]epartment))/u;

/** A stock closing ("thank you for your understanding"). */
export const stockClosing =
  /(?:danke|dank|bitten|bitte)\b.{0,20}\b(?:verständnis)|thank(?:s| you) for (?:your )?understanding|appreciate your understanding/u;

/** Bad news for the customer: refusal, termination, delay, extra cost. */
export const badNews =
  /\b(?:leider|bedauerlicherweise|nicht möglich|ausgeschlossen|abgelehnt|keine (?:erstattung|rückerstattung|gutschrift|möglichkeit)|kündigen wir|vertragsverhältnis|können wir .{0,30}nicht|verzögert sich|unfortunately|not possible|unable to|we cannot|we can't|cannot be|won't be able|declined|rejected|we regret|not eligible|no refunds?|non-refundable)\b/u;

/** Words that soothe. */
export const soothing =
  /\b(?:(?:verstehe|verstehen|kann|können|nachvollziehen).{0,25}(?:ärger|unmut|frust\w*|enttäuschung|verärgerung)|bitte (?:beruhigen|haben sie verständnis)|bleiben sie (?:bitte )?ruhig|understand (?:your|how|that you(?:'re| are)) .{0,15}(?:frustrat\w+|upset|annoy\w+|disappoint\w+)|(?:calm down|stay calm)|sorry (?:that )?you feel)\b/u;

/** Words that say or announce a deed. */
export const doing =
  /\b(?:ich (?:habe|werde|schicke|sende|prüfe|storniere|buche|leite|schaue|kümmere|veranlasse|erstatte|ändere|öffne|starte)|wir (?:haben|werden|schicken|prüfen|erstatten)|habe ich|i(?:'ve| have|'ll| will)|let me|we(?:'ve| have|'ll| will)|i am (?:checking|sending|opening|arranging)|i'm (?:checking|sending|opening|arranging))\b/u;

/** The customer says that something was said already. */
export const saidAlready =
  /\b(?:hab(?:e)? ich (?:doch |ihnen |dir |gerade |oben |eben |ihrem kollegen |ihrer kollegin )*(?:schon|bereits)\b.{0,30}(?:gesagt|geschrieben|genannt|erklärt|geschickt|angegeben|mitgeteilt|erwähnt)|(?:wie )?(?:oben|bereits|schon) (?:gesagt|geschrieben|genannt|erwähnt|angegeben)|steht (?:doch )?(?:schon )?oben|zum (?:zweiten|dritten|vierten|x-ten|wiederholten) mal|i(?:'ve| have)? (?:already|just) (?:told|said|gave|given|sent|explained|mentioned|provided|answered)|as i (?:already )?(?:said|mentioned|wrote|told)|like i said|(?:second|third|fourth) time (?:i|that i))\b/u;

/** The customer is glad, at the end above all. */
export const gladCustomer =
  /\b(?:(?:vielen|herzlichen|tausend|lieben|besten) dank|dankeschön|super|klasse|toll|perfekt|prima|großartig|hervorragend|sehr nett|sie sind (?:der|die) beste|freut mich|hat (?:mir )?(?:sehr )?geholfen|thank you so much|thanks so much|thanks a lot|awesome|perfect|brilliant|wonderful|excellent|great help|you'?re the best|lifesaver|very helpful|much appreciated|you made my day)\b|❤|🙏|😍/u;

/** The customer is cross. */
export const crossCustomer =
  /\b(?:unverschämt\w*|frechheit|lächerlich|katastrophe|unmöglich von|saftladen|schlechter service|enttäusch\w+|sauer|wütend|reicht(?:'s| es) (?:mir|jetzt)|nie wieder|so ein mist|beschwer\w+|ridiculous|unacceptable|terrible|awful|worst|useless|waste of (?:my )?time|disappoint\w+|angry|furious|never again|fed up|appalling|disgrace\w*|pathetic)\b/u;

/** The customer says that it works. */
export const solvedWords =
  /\b(?:(?:jetzt |nun )?(?:geht|funktioniert|klappt|läuft|passt|stimmt) (?:es|das|alles|jetzt|wieder)|hat (?:geklappt|funktioniert)|problem (?:ist )?gelöst|erledigt|(?:it|that|this|everything)(?:'s| is|)? (?:works?|working|worked|solved|fixed|sorted)(?: now)?|problem solved|that did it|did the trick)\b/u;

/** The customer says that it does not work. */
export const unsolvedWords =
  /\b(?:(?:geht|funktioniert|klappt) (?:immer noch |noch immer |leider |weiterhin |es )*nicht|hilft mir (?:so |das )?nicht|(?:das )?hilft (?:mir )?nicht|keine lösung|nicht gelöst|still (?:not|doesn'?t|isn'?t|no)\b.{0,20}(?:work|solved|fixed|help)|(?:doesn'?t|does not) (?:work|help)|(?:didn'?t|did not) (?:work|help)|not (?:solved|resolved|fixed|working))\b/u;
