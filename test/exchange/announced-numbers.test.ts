import { describe, expect, it } from 'vitest';
import { wholePlan } from '../../exchange/redaction/plan';
import { spansIn } from '../../exchange/redaction/spans-in';

const found = (text: string) =>
  spansIn(text, wholePlan, () => []).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('a number that a word announces', () => {
  it.each([
    ['Kundennummer lautet: 88-1-44.', '88-1-44'],
    ['Versicherungsschein-Nr. AB 12.345.678-9 läuft aus', 'AB 12.345.678-9'],
    ['Das Aktenzeichen ist 3 C 211/24 beim Amtsgericht', '3 C 211/24'],
    ['My NI number is QQ 12 34 56 C.', 'QQ 12 34 56 C'],
    ['our sort code 20-00-00', '20-00-00'],
    ['The number for that account is 44 71', '44 71'],
    ['Zählernummer 1 ESY11 6034 2278, Stand 4711', '1 ESY11 6034 2278'],
    ['Steuer-ID 12 345 678 901', '12 345 678 901'],
    ['Member ID: 889-22-7A', '889-22-7A'],
    ['Ihr Vorgang #KS-0931 ist offen', '#KS-0931'],
    ['Kennzeichen HH-AB 1234', 'HH-AB 1234'],
    ['My order 5512.0031 never came', '5512.0031'],
    ['4711-A ist meine Kundennummer', '4711-A'],
    ['Buchungscode: R7KQ2M', 'R7KQ2M'],
    ['booking reference kx4t9z', 'kx4t9z'],
    ['Record locator KXWPTR please', 'KXWPTR'],
    ['The reference is: LKNUMA', 'LKNUMA'],
    ['PNR: HJKLMN', 'HJKLMN'],
    ['Policy no AX/448812/C', 'AX/448812/C'],
    ['Meter serial E6S 10552 1811', 'E6S 10552 1811'],
    ['Her passport number 533401234 was refused', '533401234'],
    ['Das Paket 1Z12345E0291980793 hängt', '1Z12345E0291980793'],
  ])('is one number: %s', (text, number) => {
    expect(found(text)).toEqual([`number ${number}`]);
  });

  it('has one pseudonym, however it is grouped', () => {
    const values = ['AB 12.345.678-9', 'ab12345678-9'].map(
      (number) => spansIn(`Police Nr. ${number}`, wholePlan, () => [])[0]?.value,
    );
    expect(new Set(values)).toEqual(new Set(['AB123456789']));
  });

  it('ends where something else begins', () => {
    expect(found('Ticket 4711 12.03.2026 um 14:30')).toEqual(['number 4711']);
    expect(found('Auftragsnummer 5512 und 3 Stück')).toEqual(['number 5512']);
    expect(found('Ihr Code: 482913. PIN 4711')).toEqual(['number 482913', 'number 4711']);
  });

  it.each([
    'BUCHUNGSCODE FEHLT NOCH IMMER',
    'Der Buchungscode FEHLT noch immer, und the code is WRONG.',
    'Der Rabattcode SOMMER20 geht nicht.',
    'The promo code WELCOME10 is over.',
    'Rechnung 1249,90 Euro vom 12.03.2026',
    'There is no 100% guarantee and no 4K TV.',
    'Der Zähler steht auf 12045 kWh.',
    'Die EAN 4012345678901 steht auf der Packung.',
    'The ISBN is 978-3-16-148410-0.',
    'Artikelnummer 4711-33 und SKU 99887766',
    'Fehlercode 0xC00000E9, davor error 80070005',
    'Is the RTX4090 better than the DMC780?',
    'Das Video hat 1920x1080 und der Akku 16000mAh.',
    'Die Firmware 2.1.14.203 ist da, die Version 1.4.10.7 nicht mehr.',
    '## v2.10.4 (2026-06-25), 2018-2026, at 2026-03-04T16:10',
    'Gehen Sie auf 192.168.0.1 und dann auf Start.',
  ])('is nothing that is the same for everybody: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a telephone number', () => {
  it.each([
    'Tel. 040 3344-0 App. 612',
    '+49 89 1234567 Durchwahl 31',
    '01 513 44 98 DW 17',
    '040 334455-612',
    '212-555-0142 ext. 44',
    '(212) 555-0142 x12',
    '020 7946 0321, extension 7',
    '+44 20 7946 0321 #204',
  ])('has its extension: %s', (number) => {
    expect(found(`Bitte ${number} anrufen`)).toEqual([`phone ${number.replace('Tel. ', '')}`]);
  });

  it('is no number of an order, and an order is no telephone', () => {
    expect(found('Meine Nummer ist 0171 2345678')).toEqual(['phone 0171 2345678']);
    expect(found('Handynummer: 0171 2345678')).toEqual(['phone 0171 2345678']);
    expect(found('Bestellnummer: 0171 2345678')).toEqual(['number 0171 2345678']);
  });
});
