/** By language: what the visitor waits for, and what they answer. */
export const visitorLines = {
  de: [
    ['Worum geht es?', 'Seit gestern Abend ist mein Internet weg, am Router blinkt die zweite Lampe rot.'],
    [
      'Hat das geholfen?',
      'Nein, das habe ich schon dreimal gemacht. Kann ich bitte mit einem Menschen sprechen?',
    ],
    ['Wo drückt der Schuh?', 'Moin Martin! Das Internet ist seit gestern weg, die zweite Lampe blinkt rot.'],
    ['Wird die zweite Lampe grün?', 'Ja, sie ist grün und alles geht wieder!'],
    ['NT-48213', 'Das nenne ich Service. Vielen Dank und Grüße an die Küste!'],
    ['Der Chat wurde beendet.'],
  ],
  en: [
    [
      'What is it about?',
      'My internet has been down since last night, the second light of the router blinks red.',
    ],
    ['Did that help?', 'No, I have done that three times already. May I talk to a human, please?'],
    [
      'what is the trouble?',
      'Hello Martin! The internet is down since yesterday, the second light blinks red.',
    ],
    ['Does the second light turn green?', 'Yes, it is green and everything works again!'],
    ['NT-48213', 'Now that is what I call service. Thank you, and greetings to the coast!'],
    ['The chat has ended.'],
  ],
};

const mostSeconds = 90;

/**
 * Plays the customer in the demo chat: waits for the service's words and answers with real keys. `page`: the support page in
 * Playwright; `told` hears each of the customer's lines after it was sent.
 */
export async function playVisitor(page, language, told) {
  await page.locator('#open-chat').click();
  const chat = page.locator('deep-chat');
  for (const [cue, answer] of visitorLines[language]) {
    await chat
      .getByText(cue)
      .last()
      .waitFor({ timeout: mostSeconds * 1000 });
    if (!answer) return;
    await chat.locator('#text-input').click();
    await page.keyboard.type(answer, { delay: 15 });
    await page.keyboard.press('Enter');
    await told(answer);
  }
}
