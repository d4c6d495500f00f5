import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSystemLine } from '../../metrics/system-line';

/** Lines as chat software shows them: kind, place, announced seconds, text. */
const lines: [kind: string, position: number | null, estimateS: number | null, text: string][] = [
  ['queue_position', 4, null, 'Sie sind auf Platz 4 der Warteschlange.'],
  ['queue_position', 2, 300, 'Position 2, etwa 5 Minuten'],
  ['queue_position', 3, null, 'Es sind noch zwei Kunden vor Ihnen.'],
  ['wait_estimate', null, 1800, 'Die Wartezeit beträgt etwa eine halbe Stunde.'],
  ['agent_joined', null, null, 'Frau Berger ist dem Chat beigetreten.'],
  ['agent_left', null, null, 'Martin hat den Chat verlassen'],
  ['transfer', null, null, 'Sie werden an die Abteilung Technik weitergeleitet.'],
  ['chat_ended', null, null, 'Dieser Chat wurde beendet.'],
  ['offline', null, null, 'Derzeit ist kein Mitarbeiter verfügbar.'],
  ['rating_request', null, null, 'Wie zufrieden waren Sie mit unserem Service?'],
  ['bot_disclosure', null, null, 'Ich bin Nordi, Ihr digitaler Assistent.'],
  ['typing', null, null, 'Martin schreibt …'],
  ['queue_position', 3, null, 'You are number 3 in the queue.'],
  ['queue_position', 1, null, 'You are next in line.'],
  ['queue_position', 6, null, 'There are 5 people ahead of you.'],
  ['wait_estimate', null, 600, 'Estimated waiting time: 5 to 10 minutes'],
  ['wait_estimate', null, 150, 'The average wait is 2 min 30 sec'],
  ['agent_joined', null, null, 'You are now chatting with Dana.'],
  ['agent_left', null, null, 'Dana has left the conversation'],
  ['transfer', null, null, 'Your chat has been transferred to Billing.'],
  ['chat_ended', null, null, 'The chat session has ended.'],
  ['offline', null, null, 'All agents are currently offline.'],
  ['rating_request', null, null, 'Please rate this chat'],
  ['bot_disclosure', null, null, "Hi, I'm Robbi, your virtual assistant."],
  ['typing', null, null, 'Dana is typing...'],
  ['queue_position', 3, null, 'Vous êtes en position 3 dans la file d’attente.'],
  ['wait_estimate', null, 300, "Temps d'attente estimé : cinq minutes"],
  ['queue_position', 2, null, 'Su posición en la cola es 2'],
  ['transfer', null, null, 'Su chat ha sido transferido a otro agente.'],
  ['queue_position', 7, null, 'Sei il numero 7 in coda'],
  ['chat_ended', null, null, 'La chat è stata chiusa.'],
  ['queue_position', 5, null, 'U bent nummer 5 in de wachtrij'],
  ['wait_estimate', null, 240, 'Geschatte wachttijd: vier minuten'],
  ['queue_position', 2, null, 'Twoje miejsce w kolejce: 2'],
  ['chat_ended', null, null, 'Czat został zakończony.'],
  ['queue_position', 8, null, 'Você é o número 8 na fila de espera'],
  ['offline', null, null, 'Não há atendentes disponíveis no momento.'],
];

function rowsOf(file: string): string[][] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return text.split('\n').flatMap((line) => (line === '' ? [] : [line.split('|')]));
}

/** Lines in the manner of other products: language, kind, text, place, announced seconds. */
function linesOf(file: string) {
  return rowsOf(file).map(([language = '', kind = '', text = '', position = '', estimateS = '']) => ({
    language,
    kind,
    text,
    position,
    estimateS,
  }));
}

const material = linesOf('./system-lines-material.txt');
const smallMaterial = linesOf('./small-languages-material.txt');

/** Those that are not read as they should be, place and seconds included. */
function misread(own: typeof material) {
  return own.filter(({ kind, text, position, estimateS }) => {
    const read = readSystemLine(text, true);
    const placed = position === '' || read?.position === Number(position);
    const timed = estimateS === '' || read?.estimateS === Number(estimateS);
    return read?.kind !== kind || !placed || !timed;
  });
}

/** What customers and agents say to each other, near to what software says: language, text. */
const sentences = rowsOf('./free-sentences.txt').map(([, text = '']) => text);

describe('a system line', () => {
  it.each(['de', 'en', 'fr', 'es', 'it', 'nl', 'pl', 'pt'])('of many products is read in %s', (language) => {
    const own = material.filter((line) => line.language === language);
    expect(own.length).toBeGreaterThan(90);
    expect(misread(own)).toEqual([]);
  });

  it.each([...new Set(smallMaterial.map(({ language }) => language))])(
    'is read in %s where the page says whose it is',
    (language) => {
      expect(misread(smallMaterial.filter((line) => line.language === language))).toEqual([]);
    },
  );

  it.each(lines)('is read: %s, place %s, %s s: %s', (kind, position, estimateS, text) => {
    expect(readSystemLine(text, true)).toMatchObject({ kind, position, estimateS });
  });

  it.each([
    'The room is available at 5 pm, shall I book it?',
    'Yes, the doctor is free on Friday.',
    'Ich habe den Vertrag gestern geschlossen, er liegt bei.',
    'Der Router steht im Keller neben der Heizung.',
    'One moment please.',
  ])('is not what a person says: %s', (text) => {
    expect(readSystemLine(text, false)).toBeNull();
  });

  it('is not taken for one when people speak of queues, transfers and closed things', () => {
    expect(sentences.length).toBeGreaterThan(300);
    expect(sentences.filter((text) => readSystemLine(text, false) !== null)).toEqual([]);
  });

  it('that fits nothing is some other line of the software', () => {
    expect(readSystemLine('qwertz', true)).toMatchObject({ kind: 'other', position: null });
  });
});
