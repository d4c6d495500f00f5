import { describe, expect, it } from 'vitest';
import { largestFile, readFile } from '../../exchange/read-transcript/read-file';
import { readText } from '../../exchange/read-transcript/read-text';

const day = new Date(2026, 10, 3, 12).getTime();
const messages = (text: string) =>
  readText(text, { day, ownName: '' }).messages.map(
    ({ party, author, text: said }) => `${party}(${author}) ${said}`,
  );

describe('a file with a transcript', () => {
  it('may be a mail with the words encoded', async () => {
    const mail = [
      'From: Northlight <chat@northlight.example>',
      'Date: Tue, 3 Nov 2026 10:30:00 +0000',
      'Subject: =?utf-8?Q?Dein_Gespr=C3=A4ch?=',
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '10:02 Ich: Gr=C3=BC=C3=9Fe',
      '10:09 Martin: Moin',
      '--b--',
      '',
    ].join('\r\n');
    const { text, sentAt } = await readFile(new File([mail], 'chat.eml'));
    expect(messages(text)).toEqual(['customer(Ich) Grüße', 'agent(Martin) Moin']);
    expect(sentAt).toBe(Date.UTC(2026, 10, 3, 10, 30));
  });

  it('may be a mail that has only HTML', async () => {
    const mail =
      'Content-Type: text/html; charset=utf-8\r\n\r\n<table><tr><td>10:02</td><td>Me: hi</td></tr><tr><td>10:03</td><td>Dana: ho</td></tr></table>';
    expect(messages((await readFile(new File([mail], 'chat.eml'))).text)).toEqual([
      'customer(Me) hi',
      'agent(Dana) ho',
    ]);
  });

  it('may be a page: blocks become lines, scripts are no words and do not run', async () => {
    const page = `<title>x</title><script>window.ran = true</script><p><b>Me</b> (10:02)</p><p>one<br>two &lt;b&gt;</p>
      <p><b>Dana</b> (10:03)</p><p>three</p><img src="x" onerror="window.ran = true">`;
    const { text } = await readFile(new File([page], 'chat.html'));
    expect(messages(text)).toEqual(['customer(Me) one\ntwo <b>', 'agent(Dana) three']);
    expect('ran' in window).toBe(false);
  });

  it('is refused when it is too large or something else', async () => {
    const large = new File([new Uint8Array(largestFile + 1)], 'chat.txt');
    await expect(readFile(large)).rejects.toBeInstanceOf(RangeError);
    await expect(readFile(new File(['%PDF'], 'chat.pdf'))).rejects.toBeInstanceOf(TypeError);
  });
});
