import { noMeasure, type PieceShape } from './place-piece';

// 12, 7B, 19-21, 45/210
const house = String.raw`(?<![\p{L}\p{N}.,:/-]|[$€£])\d{1,5}[A-Za-z]?(?:\s?[-–/&]\s?\d{1,5}[A-Za-z]?)?(?![\p{L}\p{N}])`;
const name = String.raw`(?:\p{Lu}[\p{L}'’.-]*|\d{1,3}(?:st|nd|rd|th))`;
const alwaysStreet =
  'Street|St|Road|Rd|Avenue|Ave|Av|Lane|Ln|Boulevard|Blvd|Crescent|Cres|Terrace|Tce|Ter|Grove|Gardens|Gdns|Mews|Parade|Pde|Highway|Hwy|Parkway|Pkwy|Esplanade|Esp|Embankment|Wharf|Quay|Quays|Close|Row|Walk|Court|Ct|Drive|Dr|Square|Sq|Alley|Croft|Broadway|Turnpike|Expressway|Freeway|Marg|Nagar|Villas|Cottages|Circus|Heights|Trail';
const maybeStreet =
  'Way|Place|Pl|Hill|View|Rise|Vale|Park|Green|Circle|Cir|Loop|Path|Yard|Bridge|Gate|Meadows?|Fields?|Ridge|Cross|Arcade|Promenade|Strand|Mall|End|Chase|Dale|Drove|Lea|Pike|Plaza|Point|Bend|Run|Creek|Common|House|Buildings?|Layout|Colony|Enclave|Sector|Phase|Estate|Wood|Brae|Lodge|Mount|Side|Fold|Ford|Garth|Hollow|Landing|Manor|Orchard|Pass|Spur|Track';
const single =
  '(?:The |Upper |Lower |Old |New |North |South |East |West |Great |Little |Nether )?(?:[A-Z][a-z]{2,20}(?:way|gate|side)|Broadway|Strand|Mall|Avenue|Esplanade|Parade|Promenade|Embankment|Crescent|Quadrant|Cuttings?|Paddock|Ridings|Mews|Green)';
const directions = String.raw`(?:\s(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West|Upper|Lower)(?![\p{L}\p{N}]))?`;

const worded = (words: string) => new RegExp(String.raw`\s(?:${words})(?![a-z])`, 'g');
const ware =
  /(?<!\p{L})(?:hard|flash|disk|pen|usb|google|thumb|tape|optical|test|free|next|last|first|best|every|each|this|that|our|my|your|the|a)\s\p{L}+\.?$/iu;
const years = /^(?:19|20)\d\d[-–](?:(?:19|20)?\d\d)/;
const lower =
  /(?<!\p{L})(?:the|an?|this|that|our|my|your|his|her|their|on|in|at|by|of|off|from|to|for|and|or|is|was|miles?|minutes?|mins?|hours?|days?|weeks?|cars?|people|houses|blocks?|doors?|other|lanes?|more|new|old|times?|way|down|up|same|whole|each|every|per|x|pm|am|years?|months?|metres?|meters?|yards?)(?!\p{L})/iu;

/** Streets as they are written in English, the number first. */
export const englishStreets: readonly PieceShape[] = [
  {
    role: 'street',
    hint: worded(alwaysStreet),
    pattern: new RegExp(
      String.raw`${house}${noMeasure},?\s(?:${name}\s){1,4}(?:${alwaysStreet})(?![\p{L}\p{N}'’])\.?${directions}`,
      'gu',
    ),
    sure: (found) => (ware.test(found) || years.test(found) ? null : true),
  },
  {
    role: 'street',
    hint: worded(maybeStreet),
    pattern: new RegExp(
      String.raw`${house}${noMeasure},?\s(?:${name}\s){1,3}(?:${maybeStreet})(?![\p{L}\p{N}'’])\.?${directions}`,
      'gu',
    ),
    sure: (found, before) => !/\p{L}\s$/u.test(before) && /\s(?:Way|Place|Hill|Rise|Vale)$/.test(found),
  },
  {
    // 90A Kingsway, 3 The Green: one where a town follows, or a word says so
    role: 'street',
    hint: worded(`${single}|${maybeStreet}`),
    pattern: new RegExp(
      String.raw`${house}${noMeasure},?\s(?:${single}|(?:${name}\s){1,3}(?:${maybeStreet}))(?![\p{L}\p{N}'’])(?=,\s\p{Lu}\p{Ll}{2})`,
      'gu',
    ),
    sure: (_, before) => /(?:^|[,;:\n(]\s?|(?<!\p{L})(?:at|to|from|in|of|is|number)\s)$/iu.test(before),
  },
  {
    role: 'street',
    hint: worded(single),
    pattern: new RegExp(String.raw`${house}${noMeasure},?\s${single}(?![\p{L}\p{N}'’])`, 'gu'),
    sure: () => false,
  },
  {
    // 112 station road, as people type it
    role: 'street',
    hint: /\s(?:street|road|avenue|lane|crescent|grove|drive|close|court|terrace|gardens|mews|square|boulevard|st|rd|ave|ln|blvd|cres|parade)(?![a-z])/gi,
    pattern: new RegExp(
      String.raw`${house}${noMeasure}\s(?:[\p{L}'’.]{2,20}\s){1,2}(?:street|road|avenue|lane|crescent|grove|drive|close|court|terrace|gardens|mews|square|boulevard|st|rd|ave|ln|blvd|cres|parade)(?![\p{L}\p{N}'’])`,
      'giu',
    ),
    sure: (found) =>
      lower.test(found.replace(/\s\p{L}+$/u, '')) || ware.test(found)
        ? null
        : /\s(?:street|road|avenue|lane|crescent|grove|rd|ave)$/iu.test(found),
  },
  {
    // 665 County Road 12
    role: 'street',
    hint: /(?:county|state|rural)\s/gi,
    pattern: new RegExp(
      String.raw`${house}${noMeasure}\s(?:county|state|rural)\s(?:road|rd|route|rte|highway|hwy)\s\d{1,4}(?![\p{L}\p{N}])`,
      'giu',
    ),
    sure: () => true,
  },
  {
    // A house with a name before its number: The Old Forge, 3 Mill Lane
    role: 'unit',
    hint: /(?:Forge|Cottage|Farm|Farmhouse|Lodge|Barn|Rectory|Vicarage|Manor|Mill|Granary|Stables|House|Hall|Villa),\s\d/g,
    pattern:
      /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}'’]+\s){1,3}(?:Forge|Cottage|Farm|Farmhouse|Lodge|Barn|Rectory|Vicarage|Manor|Mill|Granary|Stables|House|Hall|Villa)(?=,\s\d)/gu,
    sure: () => false,
  },
  {
    role: 'street',
    hint: /box\s\d/gi,
    pattern: /(?<!\p{L})P\.?\s?O\.?\s?Box\s\d{1,6}(?!\d)/giu,
    sure: () => true,
  },
  {
    // Flat 3, Apt 4C, Suite 300, No. 17, 4th Cross, 2. OG, Top 14
    role: 'unit',
    hint: /(?:flat|unit|ap(?:t\.?|artment)|suite|ste\.?|level|ro?o?m\.?|shop|lot|plot|house|block|bldg\.?|building|tower|no\.?|top|tür|stiege|stg\.|whg\.?|wohnung|haus|aufgang|eingang|#)\s?#?(?:[a-z]-?)?\d|(?:flat|unit|apt\.?|apartment|suite|block|tower|eingang|aufgang|haus|gebäude)\s[A-Z](?![a-z])|\d(?:st|nd|rd|th)\s|\sfloor|\d\.\s?(?:og|stock|etage|ober)|[A-Z]-\d|(?:hinter|vorder)haus|erdgeschoss/gi,
    pattern:
      /(?<![\p{L}\p{N}])(?:(?:flat|unit|apt\.?|apartment|suite|ste\.?|level|room|rm\.?|shop|lot|plot|house|block|bldg\.?|building|tower|no\.?|h\.?\s?no\.?|door no\.?|top|tür|stiege|stg\.|whg\.?|wohnung|haus|aufgang|eingang)\s?#?(?:[a-z]-?)?\d{1,5}[a-z]?(?:[-/]\d{1,4}[a-z]?)?|(?:flat|unit|apt\.?|apartment|suite|block|tower|eingang|aufgang|haus|gebäude)\s[A-Z]|#\s?\d{1,5}[a-z]?|\d{1,2}(?:st|nd|rd|th)\s(?:floor|cross|main|phase|stage|block|street|avenue)|(?:ground|first|second|third|top)\sfloor|\d{1,2}\.\s?(?:og|stock|etage|obergeschoss)|[A-Z]-\d{1,4}[A-Z]?(?=,)|hinterhaus|vorderhaus|erdgeschoss)(?![\p{L}\p{N}])/giu,
    sure: () => false,
  },
];
