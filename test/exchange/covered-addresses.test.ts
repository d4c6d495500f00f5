import { describe, expect, it } from 'vitest';
import { wholePlan } from '../../exchange/redaction/plan';
import { spansIn } from '../../exchange/redaction/spans-in';

const found = (text: string) =>
  spansIn(text, wholePlan, () => []).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('an address', () => {
  it.each([
    'Ottakringer Straße 12/3/7, 1160 Wien',
    'Schönbrunner Schloßstraße 47, A-1130 Wien',
    'Rennbahnweg 27, Stiege 14, Top 9, 1220 Wien',
    'Kaiser-Wilhelm-Ring 44-46, 50672 Köln',
    'Theodor-Storm-Weg 8 b, 25813 Husum',
    'Rosa-Luxemburg-Allee 61C in 04277 Leipzig',
    'Schmale Gasse 9, 96047 Bamberg',
    'Jungfernstieg 7\n20354 Hamburg',
    'Große Bleichen 21, 20354 Hamburg',
    'Prenzlauer Allee 88, Hinterhaus, 2. OG, 10405 Berlin',
    'Seestrasse 4, 8027 Zürich',
    'In der Au 3, 6900 Bregenz',
    'goethestrasse 3, 60313 frankfurt',
    'Lindenweg 5, Hamburg',
    'Am Kirchberg 2, 3. Stock links, 72070 Tübingen',
    'Gumpendorfer Hauptstraße 71/1/23 in 1060 Wien',
    'Rue de Lausanne 12, 1201 Genève',
    'Gartenstraße 9-11, Eingang B',
    'ulmenstraße 4',
  ])('of a country of German speech is one part: %j', (address) => {
    expect(found(`Die Adresse ist ${address}.`)).toEqual([`address ${address}`]);
  });

  it.each([
    'Flat 2B, 14 Acacia Avenue, Leeds LS1 4AP',
    '18 Queensway, Manchester M19 2DD',
    '4-6 Beech Croft, Derby DE23 6RT',
    'The Old Rectory, Church Lane, Little Snoring NR21 0JH',
    '3 The Crescent, York',
    '42 Rathmines Rd, Dublin 6, D06 E4K7',
    '120 W 42nd St, Apt 9F, New York NY 10036',
    '1234 Maple Ridge Ln\nPlano, TX 75023-1187',
    '77 Massachusetts Ave., Suite 12, Boston, MA 02139',
    '88 King St W, Toronto, ON M5H 1J9',
    '4/17 Ocean Parade, Bondi NSW 2026',
    'Level 3, 200 George Street, Sydney NSW 2000',
    '12 Karangahape Road, Auckland 1010',
    'Flat 302, Lakeview Apartments, Station Road, Pune 411001',
    'PO Box 881, Ballarat VIC 3350',
    '14 elm road, reading rg1 6aa',
    '230 mill lane',
    "17 St. Mary's Place, Newcastle upon Tyne NE1 7PG",
    'House 22B, Road 11, Banjara Hills, Hyderabad - 500034',
    '68 Upper Kirkgate, Aberdeen',
  ])('of a country of English speech is one part: %j', (address) => {
    expect(found(`we live at ${address}.`)).toEqual([`address ${address}`]);
  });

  it.each([
    ['wir wohnen jetzt im mühlenweg 5', 'mühlenweg 5'],
    ['Ich wohne am Birkenhang 7 in Kiel', 'Birkenhang 7'],
    ['Ich wohne in 1070 Wien', '1070 Wien'],
    ['My postcode is bs8 1th', 'bs8 1th'],
    ['ZIP: 90210', '90210'],
    ['my eircode is A65 F4E2', 'A65 F4E2'],
    ['Straße: Lerchenfeld 9\nPLZ: 22081', 'Lerchenfeld 9'],
  ])('may be what a word or its form announces: %j', (text, address) => {
    expect(found(text)).toContain(`address ${address}`);
  });

  it('ends where the next begins', () => {
    expect(found('Umzug von Ulmenweg 8, 38100 Braunschweig nach Am Hang 3, 99094 Erfurt')).toEqual([
      'address Ulmenweg 8, 38100 Braunschweig',
      'address Am Hang 3, 99094 Erfurt',
    ]);
  });

  it.each([
    'Der Rückweg dauert 20 Minuten, auf dem Weg 5 Minuten Pause.',
    'Parkplatz 12 ist belegt, mein Platz 4 in der Warteschlange auch.',
    'Am Montag 3 Stunden gewartet, im Mai 12 Anrufe.',
    'Weihnachtsmarkt 2024, der Markt 2025 und Bahnsteig 4',
    'Sie schleudert mit 1400 Umdrehungen und hat 1200 Watt.',
    'Wir haben 12045 Besucher und über 50000 Nutzer.',
    'HT 12045 und NT 8831 stehen auf dem Zähler.',
    'I am ordering 2 of these, monitoring 24/7.',
    '5 minutes down the road, 3 cars on the street, 24 hours in court',
    'I need 2 External Hard Drive cases.',
    'The iPhone 13 Pro in Alpine Green has 512 GB.',
    'My MacBook M1 8GB is slow.',
    'Please ring 3 times.',
    'Copyright 2018-2026, Grand Court, and 2024 ES Community',
    'Fix #3: start at 1024 files.',
  ])('is none of these: %s', (text) => {
    expect(found(text).filter((span) => span.startsWith('address'))).toEqual([]);
  });
});
