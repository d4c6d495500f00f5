const words = {
  en: {
    news: ['Fibre now in 40 more towns', 'Roaming: what changes in June', 'Our shops open on Sunday'],
    reviews: ['Fast delivery, friendly staff.', 'Waited two weeks for the router.', 'ok', 'ok'],
    faq: ['How do I cancel?', 'Where is my invoice?', 'Why is my line slow?'],
    answer: 'Sign in to your account and follow the steps there.',
    cookies: 'We use cookies. Accept all?',
    comment: 'Write a comment',
  },
  de: {
    news: ['Glasfaser jetzt in 40 weiteren Orten', 'Roaming: was sich im Juni ändert', 'Sonntags geöffnet'],
    reviews: ['Schnelle Lieferung, nettes Personal.', 'Zwei Wochen auf den Router gewartet.', 'ok', 'ok'],
    faq: ['Wie kündige ich?', 'Wo ist meine Rechnung?', 'Warum ist meine Leitung langsam?'],
    answer: 'Melden Sie sich im Kundenkonto an und folgen Sie den Schritten dort.',
    cookies: 'Wir verwenden Cookies. Alle annehmen?',
    comment: 'Kommentar schreiben',
  },
};

function element(tag: string, text: string, ...inside: HTMLElement[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(text, ...inside);
  return made;
}

/** Fills a page with what stands around a chat: a news list, reviews, questions, a comment form and a cookie bar. */
export function surround(page: Document, language: string): void {
  const said = words[language === 'de' ? 'de' : 'en'];
  page.documentElement.lang = language;
  const news = element('ul', '', ...said.news.map((title) => element('li', title)));
  const reviews = element(
    'section',
    '',
    ...said.reviews.map((text, index) =>
      element(
        'article',
        '',
        element('b', `Customer ${index + 1}`),
        element('time', '14:03'),
        element('p', text),
      ),
    ),
  );
  const faq = element(
    'section',
    '',
    ...said.faq.map((text) => element('details', '', element('summary', text), element('p', said.answer))),
  );
  const comment = element('textarea', '');
  comment.setAttribute('placeholder', said.comment);
  const cookies = element('div', said.cookies, element('button', 'OK'));
  cookies.setAttribute('role', 'dialog');
  page.body.append(
    element('h1', 'Nordlicht Telekom'),
    news,
    reviews,
    faq,
    element('form', '', comment),
    cookies,
  );
}
