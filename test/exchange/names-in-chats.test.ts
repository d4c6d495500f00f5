import { describe, expect, it } from 'vitest';
import { nameFinder, namesIn } from '../../exchange/redaction/find-names';
import { wholePlan } from '../../exchange/redaction/plan';
import { Pseudonyms } from '../../exchange/redaction/pseudonyms';
import { Redactor } from '../../exchange/redaction/redactor';
import { wholeRow } from '../../exchange/rows/whole-row';
import { chat } from '../drawing/chat';
import { keptChat } from '../drawing/kept';

/** What is covered as a name in a text that stands alone. */
const names = (text: string) =>
  nameFinder(namesIn([{ text, author: '' }], []))(text).map(({ start, end }) => text.slice(start, end));

describe('a name is covered', () => {
  it.each([
    [
      'with the family name behind a common given name, wherever it stands',
      'Der Anschluss von Jasmin Wieczorek ist tot.',
      'Jasmin Wieczorek',
    ],
    [
      'with its small words and initials',
      'Das Konto führt Frederik J. van den Broek seit 2011.',
      'Frederik J. van den Broek',
    ],
    [
      'where only the first letter of the family name is told',
      'Ayla T. hat die Unterhaltung verlassen.',
      'Ayla T.',
    ],
    ['where only the first letter of the given name is told', 'Schöne Grüße, R. Ackermann', 'R. Ackermann'],
    ['on forms, family name first', 'Versicherungsnehmerin: Zumbrunnen, Leonie', 'Zumbrunnen', 'Leonie'],
    ['in fields that follow each other', 'Vorname: Xaver Nachname: Unterholzner', 'Xaver', 'Unterholzner'],
    ['of an engineer', 'Your engineer Obafemi is on the way.', 'Obafemi'],
    ['of relatives', 'Her flatmate Quillan signed for it.', 'Quillan'],
    ['in small letters behind a greeting', 'moin dörte, alles gut?', 'dörte'],
    [
      'in small letters with the family name',
      'hi this is marcus ellington from number 9',
      'marcus ellington',
    ],
    ['in small letters behind a title', 'herr paschulke wollte zurückrufen', 'paschulke'],
    ['in small letters as a signature', 'danke und lg theodora', 'theodora'],
    ['behind a dash at the end', 'Have a lovely evening! – Marisol', 'Marisol'],
    ['when somebody is handed over', "You've been transferred to Bartholomew in Claims.", 'Bartholomew'],
    ['as the chat itself says it', 'Chat mit Nguyen Thi Hoa gestartet', 'Nguyen Thi Hoa'],
  ])('%s', (_, text, ...told) => {
    expect(names(text)).toEqual(told);
  });
});

describe('no name is seen', () => {
  it.each([
    ['in a company that is called like a person', 'Die Hose von Tom Tailor ist zu lang.'],
    ['in a product behind a title', 'Die Pizza von Dr. Oetker war aus.'],
    ['in what somebody is', 'I am Head of Purchasing here.'],
    ['in a word behind an article', 'Hier ist der Link, bitte anklicken.'],
    ['in a woman who is nobody’s title', 'meine frau hat das bestellt, eine frau war am telefon'],
    ['in words behind a greeting', 'ok danke gruß und bis morgen'],
  ])('%s', (_, text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('a name with which somebody answers', () => {
  const covered = (strings: TemplateStringsArray) =>
    new Redactor(wholePlan, new Pseudonyms(new Uint8Array(32)))
      .covers(wholeRow(keptChat('a', chat(strings)), true))
      .messages.map(({ text }) => text?.replaceAll(/\[person-[0-9a-f]+\]/g, '[…]'));

  it('is covered, and so is it where it comes again', () => {
    expect(covered`
      10:00 agent     Verraten Sie mir bitte noch Ihren Namen?
      10:01 customer  Quirzfeld, Sohrab
      10:02 agent     Danke, Herr Quirzfeld.
    `).toEqual(['Verraten Sie mir bitte noch Ihren Namen?', '[…], […]', 'Danke, Herr […].']);
  });

  it('is covered in small letters, where the answer is nothing but the name', () => {
    expect(covered`
      10:00 agent     What's your name please?
      10:01 customer  yes, odo
      10:02 agent     Thanks! odo, is that right?
    `).toEqual(["What's your name please?", 'yes, […]', 'Thanks! […], is that right?']);
  });

  it('is not what somebody says instead of one', () => {
    const said = covered`
      10:00 agent     Wie ist Ihr Name?
      10:01 customer  einen moment bitte
      10:02 agent     May I have your name?
      10:03 customer  why do you need that
    `;
    expect(said.join()).not.toContain('[…]');
  });
});
