import { describe, expect, it } from 'vitest';
import { evidenceFileName } from '../../components/evidence/file-name';

const [january, june] = ['0a1b2c3d'.repeat(8), 'ff00ff00'.repeat(8)];

describe('the file of an evidence sheet', () => {
  it('has another name for each sheet, so that the number of one is never looked for in the file of another', () => {
    expect(evidenceFileName('c1', january)).not.toBe(evidenceFileName('c1', june));
  });

  it('has a name that a shell and every system take as one word, whatever the id of the contact', () => {
    expect(evidenceFileName('../x y; rm "z"\n$(a)', january)).toMatch(/^evidence-[\w-]+\.json$/);
  });
});
