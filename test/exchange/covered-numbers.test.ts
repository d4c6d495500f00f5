import { describe, expect, it } from 'vitest';
import { wholePlan } from '../../exchange/redaction/plan';
import { spansIn } from '../../exchange/redaction/spans-in';

const found = (text: string) => spansIn(text, wholePlan, () => []);

describe('what is covered of a text', () => {
  it.each([
    ['Ich bin am 03.04.1980 geboren.', '03.04.1980'],
    ['Er ist am 3. April 1980 in Kiel geboren.', '3. April 1980'],
    ['Geboren am 3. April 1980.', '3. April 1980'],
    ['Geburtsdatum: 03.04.1980', '03.04.1980'],
    ['geb. 3.4.80 in Kiel', '3.4.80'],
    ['My date of birth is 4/3/1980.', '4/3/1980'],
    ['DOB 1980-04-03', '1980-04-03'],
    ['I was born on April 3rd, 1980', 'April 3rd, 1980'],
    ['Born 3rd of April 1980', '3rd of April 1980'],
    ['Der Router hat 192.168.178.42, sagt er.', '192.168.178.42'],
    ['My IP is 2001:db8:85a3:8d3:1319:8a2e:370:7348', '2001:db8:85a3:8d3:1319:8a2e:370:7348'],
    ['the box is a4:2b:b0:c9:11:0e', 'a4:2b:b0:c9:11:0e'],
  ])('is a day of birth or the address of a device: %s', (text, secret) => {
    expect(found(text).map(({ start, end }) => text.slice(start, end))).toContain(secret);
  });

  it.each([
    'Version 2.4.1 is out since 3 April 2026.',
    'The call began at 10:04:33 and ended at 10:21:05.',
    'Ihr Kind wurde geboren? Herzlichen Glückwunsch!',
    'The shop was born out of a garage, on 3 floors.',
  ])('is neither a day of birth nor the address of a device: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
