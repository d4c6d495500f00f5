const from = (...codes: number[]) => String.fromCharCode(...codes);
const span = (first: number, last: number) =>
  from(...Array.from({ length: last - first + 1 }, (_, i) => first + i));

/** Texts that have broken programs elsewhere, by kind. A journal keeps each as it is. */
export const naughtyTexts: Readonly<Record<string, readonly string[]>> = {
  'control characters': [
    span(0x01, 0x08),
    span(0x0b, 0x1f),
    '\u007f',
    span(0x80, 0x9f),
    'a\u0000b',
    '\u001b[31m',
  ],
  'spaces that are none': [
    span(0x2000, 0x200f),
    '\u00a0',
    '\u3000',
    '\ufeff',
    '\u00ad',
    '\u180e',
    '\u2028\u2029',
    ' ',
  ],
  'right to left': ['\u202egnp.exe', '\u200fשלום', 'مرحبا', '\u2066a\u2069', 'abc \u0627\u0644 123'],
  'marks upon marks': [`Z${span(0x300, 0x36f)}`, 'ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤', 'é', 'e\u0301'],
  'beyond 16 bits': ['😀', '👩‍👩‍👧‍👦', '🇩🇪🏴󠁧󠁢󠁳󠁣󠁴󠁿', '𠜎𠜱𠝹', '\u{10ffff}'],
  'halves of pairs': ['\ud800', '\udfff', 'a\ud83d', '\ude00b', '\udc00\ud800'],
  'no characters': ['\ufffe', '\uffff', '\ufdd0', '\ufffd'],
  'letters that change their number': ['İıſK', 'ß ẞ SS', 'ŒŸﬁ', 'Σς'],
  'looks like a number': [
    ...['0', '-0', '1.', '.5', '1e999', '-1e-999', '0x1F', '1,5', '1_000', '٣', '１２', '½'],
  ],
  'looks like nothing': [
    ...['NaN', 'Infinity', 'null', 'NULL', 'undefined', 'nil', 'None', 'NA', '#N/A', '-', ''],
  ],
  'looks like a truth': ['true', 'false', 'TRUE', 'yes', 'on', '1'],
  'looks like a date': ['2026-02-30', '1-2', 'MARCH1', '00:00', '9999-12-31T23:59:60Z'],
  'names of the language': [
    ...['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'then'],
  ],
  'codes of the dictionary': ['not_asked', 'not_applicable', 'rating:not_asked'],
  formulas: [
    ...['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', "=cmd|' /C calc'!A0", '＝1', '=HYPERLINK("x")'],
  ],
  markup: [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '<!--',
    ']]>',
    '&lt;&amp;&#0;',
    '{{7*7}}',
  ],
  'commands of others': [
    ...[
      "'; DROP TABLE interactions; --",
      '1 OR 1=1',
      '$(rm -rf /)',
      '`id`',
      '%00',
      '%s%n',
      '../../etc/passwd',
    ],
    ...['\\\\server\\share', 'CON', 'javascript:alert(1)', 'file:///'],
  ],
  'signs of tables': ['"', '""', '"a', 'a"b', ',', ';', '\t', '|', '\n', '\r', '\r\n', '\\', "'", '"a",b\n'],
  long: ['x'.repeat(100_000), '😀'.repeat(10_000), '\n'.repeat(1000)],
};
