import { expect, test } from 'vitest';
import { isBot } from '../../reading/guess-parties';

const look = {
  ...{ side: -1, ground: '', marks: [], words: [], inner: [], deck: false, you: false },
  ...{ ticked: false, avatar: false, role: '', letters: 14, slanted: false, colour: '' },
};

test.each(['Message automatique', '自動応答', 'المساعد الآلي', 'Wirtualny Asystent', 'Helpbot'])(
  '"%s" is a machine',
  (author) => expect(isBot({ ...look, author }, new Set())).toBe(true),
);

test.each(['Marta Ruiz', '佐藤', 'سارة العلي', 'Talbot Hughes, team lead'])('"%s" is a person', (author) =>
  expect(isBot({ ...look, author }, new Set())).toBe(false),
);
