import { plainLine } from './plain-line';

/** What a sentence of a person or a bot does in the course of a chat (German and English). */
export interface Acts {
  asksForPerson: boolean;
  /** "One moment please". */
  holds: boolean;
  /** "I'll pass you on to a colleague". */
  handsOver: boolean;
  /** Says hello and offers help, answers nothing. */
  greets: boolean;
  /** Thanks, agreement, goodbye and nothing else: needs no answer. */
  courtesy: boolean;
  /** Nothing but "yes", "ok", "no": needs an answer if it answers a question. */
  confirms: boolean;
  asks: boolean;
}

const person =
  '(?:mensch(?:en)?|mitarbeiter(?:[:*]?in)?|berater(?:in)?|agent(?:en|in)?|kolleg(?:en|in)|sachbearbeiter(?:in)?|ansprechpartner(?:in)?|kundenberater(?:in)?|(?:echte[nr]?|richtige[nr]?|reale[nr]?|lebendige[nr]?) (?:person|mensch\\w*|mitarbeiter\\w*|berater\\w*))';
const someone =
  '(?:(?:a |an |the |some |your |another )?(?:(?:real|actual|live|human|living) )?(?:human(?: being)?|person|agent|representative|rep|operator|advis[eo]r|somebody|someone|customer (?:service|support)|staff member))';

const asks = new RegExp(
  [
    `\\b(?:mit|zu|an|von) (?:einem?|einer|einen|dem|der|jemand\\w*)? ?(?:anderen )?${person}\\b.{0,40}(?:sprech|red|schreib|chat|verbind|weiterleit|verbunden|kontakt|weiter|haben|bitte)`,
    `(?:kann|könnte|möchte|will|würde|darf|brauche|verbinden|geben|bitte|wann).{0,40}\\b(?:mit|zu|an|von)? ?(?:einem?|einer|einen|dem|der) (?:echten |richtigen |realen )?${person}\\b`,
    `^(?:bitte |einen? |echten? |richtigen? )*${person}(?: bitte| jetzt)?\\s*[!.?]*$`,
    `ist (?:da|hier) (?:irgendwo )?(?:auch )?(?:ein (?:echter )?mensch|jemand)|keinen? (?:bot|roboter|automat|maschine)|nicht mit (?:einem|dem) (?:\\w+ )?(?:bot|roboter|automat|maschine)|jemand(?:en|em)? (?:echte[sn]|richtige[sn])`,
    `\\b(?:speak|talk|chat|connect(?: me)?|transfer(?: me)?|put me through|get me|pass me)\\b.{0,15}(?:to|with|on to)? ?${someone}\\b`,
    `\\b(?:want|need|like|can i (?:have|get)|could i (?:have|get)|get me|give me|is there)\\b.{0,20}\\b(?:a |an )(?:(?:real|actual|live|human) )?(?:human|person|agent|representative|operator|advis[eo]r)\\b`,
    `^(?:please )?(?:a |an )?(?:real |live |human )*(?:human|agent|person|representative|operator)(?: please| now)?\\s*[!.?]*$`,
    `not (?:a|the) (?:bot|robot|machine)|(?:stop|no) (?:the )?bots?\\b|real (?:person|human)`,
  ].join('|'),
  'u',
);

const holding = new RegExp(
  [
    '\\b(?:einen|ein|kleinen|nur einen|kurzen|1) (?:kleinen |kurzen |kleine |ganz kleinen )?(?:moment|augenblick|momentchen|minute|sekunde)\\b',
    '\\b(?:moment|augenblick)(?: bitte|,|\\.|$)|bitte (?:warten|gedulden)|kleinen moment|sekunde bitte',
    '\\b(?:ich |wir )?(?:schaue?|sehe|prüfe|überprüfe|kläre|frage|checke)\\b.{0,25}\\b(?:nach|kurz|mal|gleich|eben|sofort)\\b',
    '\\b(?:one|a|just a|1|a quick) (?:moment|second|sec|minute|min)\\b(?: please)?',
    '\\b(?:please )?(?:hold on|hold the line|bear with me|stand by|give me a (?:moment|minute|second|sec))\\b|please (?:hold|wait)',
    "\\b(?:let me|i'?ll|i will|i am going to|i'm going to) (?:just |quickly )?(?:check|look|see|have a look|take a look|find out|verify|pull up|look into)\\b|\\bchecking (?:that|this|it|now)",
  ].join('|'),
  'u',
);

const handing = new RegExp(
  [
    '\\b(?:verbinde|leite|gebe|stelle|übergebe|reiche|hole)\\b.{0,60}\\b(?:weiter|an (?:eine|unsere|die|den|das)|mit (?:eine|unsere|de)|durch|dazu|kolleg)',
    '\\b(?:weiterleiten|weiterverbinden|weitergeleitet|weiterverbunden|übergeben an|durchstellen)\\b',
    '\\b(?:transfer|connect|pass|hand|forward|escalate|route|put)(?:ring|ing|ting)? (?:you|this|your (?:chat|case|request))\\b.{0,12}\\b(?:to|over|with|on|through)\\b',
  ].join('|'),
  'u',
);

const greeting = new RegExp(
  [
    '\\b(?:ich bin|mein name ist|hier ist|willkommen|herzlich willkommen|schön,? dass)\\b|wie (?:kann|darf|können) (?:ich|wir)\\b.{0,30}helfen|was kann ich für',
    "\\b(?:i am|i'm|my name is|this is|welcome)\\b|how (?:can|may|could) (?:i|we) (?:help|assist)|what can (?:i|we) do for",
    '^(?:hallo|hi|hey|hello|guten (?:tag|morgen|abend)|good (?:morning|afternoon|evening)|moin|servus|grüß)\\W*(?:\\p{L}+\\W*){0,3}$',
  ].join('|'),
  'u',
);

const courteous =
  /^(?:(?:ok(?:ay|e|i)?|k|alles klar|gut|super|prima|perfekt|toll|klasse|ja|nein|gern(?:e)?|danke(?:schön|sehr)?|vielen|herzlichen|lieben|besten|dank|merci|schönen|tag|abend|noch|ihnen|dir|auch|ebenso|gleichfalls|tschüss?|tschüß|ciao|bye|auf|wiedersehen|wiederschauen|schönes|wochenende|bis|dann|bald|für|die|das|den|ihre?|deine?|hilfe|und|einen|wünsche|ich|alles|gute|ist|war|klar|thanks?|thank|you|very|much|so|great|perfect|awesome|cool|good|nice|fine|yes|yep|no|that'?s|all|it|is|was|a|lot|for|your|the|help|helping|assistance|have|day|one|evening|weekend|goodbye|cheers|too|same|to|appreciate|appreciated|brilliant|lovely|wonderful|excellent|right|will|do|see|later|take|care|noted|understood|got|i|mir|sehr|nett|lieb|wunderbar|hervorragend|top|jo|jep|passt|stimmt|mfg|lg|gruß|grüße|viele|liebe|freundliche|freundlichen|grüßen|mit)\b[\s,.!;:)(\p{Extended_Pictographic}\p{Mn}-]*)+$/u;

const closing = /dank|thank|merci|tschü|bye|wiederse|schön|that'?s all|cheers|appreciate/u;

const thanks = /\b(?:danke|dank|dankeschön|merci|thanks|thank you|thx|tschüss?|tschau|bye|wiedersehen)\b/u;
const wantsMore =
  /\b(?:bitte|könn(?:en|t|ten|test)|kannst|würden?|brauche|möchte|will|noch|aber|nicht|kein\w*|warum|wann|wie|wo|please|can|could|would|need|want|still|but|not|no|why|when|how|what|where|however|waiting)\b/u;

function isCourtesy(plain: string): boolean {
  if (plain.length > 140 || plain.includes('?')) return false;
  return courteous.test(plain) || !/[\p{L}\d]/u.test(plain) || (thanks.test(plain) && !wantsMore.test(plain));
}

const none: Acts = {
  asksForPerson: false,
  holds: false,
  handsOver: false,
  greets: false,
  courtesy: false,
  confirms: false,
  asks: false,
};

/** Reads what a sentence does. `spokenBy`: whose sentence it is. */
export function actsOf(text: string, spokenBy: 'customer' | 'company'): Acts {
  const plain = plainLine(text);
  if (plain === '') return none;
  if (spokenBy === 'customer')
    return {
      ...none,
      asksForPerson: asks.test(plain),
      asks: plain.includes('?'),
      courtesy: isCourtesy(plain),
      confirms: isCourtesy(plain) && !closing.test(plain),
    };
  return {
    ...none,
    asks: plain.includes('?'),
    holds: plain.length <= 160 && !/\?\s*$/.test(plain) && holding.test(plain),
    handsOver: handing.test(plain) && !/\?\s*$/.test(plain),
    greets: greeting.test(plain) && plain.length <= 240,
  };
}
