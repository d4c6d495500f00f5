import { expect, test } from 'vitest';
import { callsItselfMachine, tellsName, tellsWholeName } from '../../reading/own-words';

test.each([
  'Ich bin Bella, Ihr digitaler Assistent.',
  'Hallo, hier ist Ihr KI-Assistent!',
  'Ich bin Robbi, der digitale Assistent. Wobei kann ich helfen?',
  'Mein Name ist Nordi und ich bin ein Chatbot.',
  'Hello, I am the virtual assistant of Northern Telecom. What can I do for you?',
  "Hi there! I'm Bella, your friendly virtual assistant.",
  'I’m Nordlicht’s AI assistant',
  'My name is Nordi and I am a bot',
  'Je suis Léa, votre assistante virtuelle.',
  'Soy Lola, tu asistente virtual',
  'Sono Bella, la tua assistente digitale',
  'Ik ben Noa, de digitale assistent van Nordlicht',
  'Jestem wirtualnym asystentem',
  'Eu sou a Sofia, assistente virtual da Seguro Fácil.',
  'こんにちは。AIアシスタントのさくらです。ご用件をお聞かせください。',
  '您好，我是智能助手小云',
  '안녕하세요, 챗봇 나리입니다',
  'Merhaba, ben sanal asistanınız Ada',
  'I’m Vera, Northbank’s virtual assistant.',
  'Hej! Jag heter Saga och är Nordkrafts digitala medarbetare.',
  'Hei, jeg heter Ola og er bankens virtuelle rådgiver',
  'Jmenuji se Ema a jsem virtuální asistentka',
  'Ako si Tala, ang virtual buddy mo',
  'Xin chào, em là trợ lý ảo của ngân hàng',
  'नमस्ते, मैं आपकी डिजिटल सहायक आशा हूँ।',
  'Nóra vagyok, a bank virtuális asszisztense',
  'Добрый день! Я Мишка, отвечаю автоматически.',
  'Hi, I reply automatically. What is it about?',
  '您好，现在由小云自动回复',
])('"%s" is said by a machine', (text) => expect(callsItselfMachine(text)).toBe(true));

test.each([
  'I am Anna and I am taking over from the virtual assistant',
  'Ich bin Anna und übernehme vom digitalen Assistenten.',
  'I am sorry that the chatbot could not help you',
  'I am not a bot, promise',
  'Ich bin kein Bot',
  'I am a real person, not a robot',
  'I am the human behind the chatbot',
  'I am your agent today',
  'This is Anna from the digital team',
  'Our virtual assistant can help with that',
  'Ich bin mit dem digitalen Assistenten nicht zufrieden',
  'I am sending it automatically tomorrow',
  'Jag heter Anna och är din rådgivare',
  'Jag är Anna, inte bankens digitala rådgivare',
  '刚才是由机器自动回复的，我是人工客服小李',
  'मैं आपकी सहायता करूँगी',
])('"%s" is said by a person', (text) => expect(callsItselfMachine(text)).toBe(false));

test('somebody who introduces themselves tells their name', () => {
  expect(
    ['Guten Tag, mein Name ist Anna Berg', 'I am looking into it'].map((text) => tellsName(text)),
  ).toEqual([true, false]);
  expect(['Anna here, hi', 'Hi, I am Anna', 'I am Anneliese'].map((text) => tellsName(text, 'Anna'))).toEqual(
    [true, true, false],
  );
});

test('a name may be the beginning of a longer one, which is another', () => {
  expect(
    ['Sou a Vega, sua assistente', 'This is Vega Support'].map((text) => [
      tellsName(text, 'Vega'),
      tellsWholeName(text, 'Vega'),
    ]),
  ).toEqual([
    [true, true],
    [true, false],
  ]);
});
