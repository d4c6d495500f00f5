import { expect, test } from 'vitest';
import { callsItselfMachine } from '../../reading/machine-claim';
import { tellsName, tellsWholeName } from '../../reading/own-words';

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
  'はじめまして！港町書店の自動応答「しおり丸」です📚',
  '自動案内システム『みなと』でございます。',
  'こんにちは、チャットボット（つばめ）と申します',
  '「しおり」（自動応答）です。ご用件をどうぞ',
  '您好，这里是智能客服「小渔」',
  '您好!這裡是自動回覆（小魚）',
  '「小渔」是您的智能助手，请问有什么可以帮您？',
  '안녕하세요! 바다서점 자동응답 「나루」입니다',
  '나루(자동 상담)입니다. 무엇을 도와드릴까요?',
  '안녕하세요, AI 상담사 ‘나루’예요',
])('"%s" is said by a machine', (text) => expect(callsItselfMachine(text)).toBe(true));

test.each([
  ['Moin, ich bin Piet, der digitale Hafenlotse und Reiseberater.', 'Piet'],
  ['Tere! Olen Liisu, virtuaalne abiline.', 'Liisu'],
  ['Hei, täällä Aatu, digitaalinen apuri', 'Aatu'],
  ['Sveiki, aš esu Rasa, skaitmeninė padėjėja', 'Rasa'],
  ['Sveiki! Es esmu Ūdris, mākslīgais intelekts.', 'Ūdris'],
  ['Živjo, jaz sem Medo in samodejno odgovarjam na vprašanja', 'Medo'],
  ['Bok, ja sam Iva, vaša digitalna pomoćnica', 'Iva'],
  ['Здраво, ја сам Вук, виртуелни асистент поште', 'Вук'],
  ['Здраво, јас сум Дара, дигитален асистент', 'Дара'],
  ['Здравейте, аз съм Рая, вашият виртуален помощник', 'Рая'],
  ['Dobrý deň, volám sa Jurko a som digitálny asistent', 'Jurko'],
  ['Szia! Én Bence vagyok, a posta digitális segítője.', 'Bence'],
  ['Bună! Sunt Mara, asistentul tău virtual.', 'Mara'],
  ['Γεια σας, είμαι η Νεφέλη, η ψηφιακή βοηθός σας', 'Νεφέλη'],
  ['Përshëndetje, unë jam Besa, asistentja juaj virtuale', 'Besa'],
  ['Halló, ég heiti Sunna og er stafrænn aðstoðarmaður', 'Sunna'],
  ['Kaixo, Maddi naiz, zure laguntzaile birtuala', 'Maddi'],
  ['Hola, son Xoana, a túa asistente virtual', 'Xoana'],
  ['Helo, Gwen ydw i, cynorthwyydd digidol y cyngor', 'Gwen'],
  ['Merħba, jien Lela, l-assistent diġitali tiegħek', 'Lela'],
  ['Вітаю! Я Оленка, ваш цифровий помічник.', 'Оленка'],
  ['Сәлеметсіз бе, мен Айгүл, виртуалды көмекшімін', 'Айгүл'],
  ['Salam, mən Nur, rəqəmsal köməkçinizəm', 'Nur'],
  ['Salam! Saya Intan, pembantu maya digital syarikat.', 'Intan'],
  ['Halo, aku Bayu, asisten virtual Anda', 'Bayu'],
  ['Habari, mimi ni Zuri, msaidizi wako wa kidijitali', 'Zuri'],
  ['Hallo, ek is Kiewiet, jou virtuele assistent', 'Kiewiet'],
  ['வணக்கம்! நான் குயில், எங்கள் தானியங்கி உதவியாளர்.', 'குயில்'],
  ['নমস্কার, আমি দোয়েল, ব্যাংকের স্বয়ংক্রিয় সহকারী।', 'দোয়েল'],
  ['నమస్తే, నేను చిలుక, మీ వర్చువల్ అసిస్టెంట్', 'చిలుక'],
  ['नमस्कार, मी पोपट, तुमचा डिजिटल सहाय्यक आहे', 'पोपट'],
  ['سلام، من باران هستم، دستیار هوشمند شما', 'باران'],
  ['السلام علیکم، میں گل ہوں، آپ کی ورچوئل اسسٹنٹ', 'گل'],
  ['สวัสดีค่ะ ฉัน มะลิ ผู้ช่วยอัตโนมัติ', 'มะลิ'],
  ['Bella here, your digital guide', 'Bella'],
  ['Hier schreibt Ihr digitaler Lotsenhelfer Bella', 'Bella'],
])('"%s" is said by the machine called %s', (text, own) => expect(callsItselfMachine(text, own)).toBe(true));

test.each([
  ['Anna here, our digital assistant could not find your parcel', 'Anna'],
  ['Ich bin Anna, unser digitaler Assistent hat mir den Verlauf geschickt', 'Anna'],
  ['Anna from the digital team', 'Anna'],
  ['Hi, Anna here. The automatic reply was wrong.', 'Anna'],
  ['Ich bin Anna und schicke Ihnen automatisch eine Kopie', 'Anna'],
  ['Hei, Aatu tässä, pahoittelut digitaalisen apurin puolesta', 'Aatu'],
  ['Jaz sem Maja, naš digitalni pomočnik vas je povezal z mano', 'Maja'],
  ['আমি বট নই, আমি ফারহানা', 'ফারহানা'],
  ['मैं बॉट नहीं हूँ', ''],
  ['நான் ரோபோ அல்ல', ''],
  ['Ich bin Herr Talbot', 'Herr Talbot'],
  ['Digital assistance is not my field, Anna will call you', 'Ben'],
])('"%s" is said by the person called %s', (text, own) => expect(callsItselfMachine(text, own)).toBe(false));

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
  'これは自動応答「しおり丸」ですか',
  'ボットですか？',
  '先ほどの返信は自動応答「しおり丸」です。担当の森です。',
  '自動応答「しおり丸」ではなく、担当の森です',
  '刚才是智能客服「小渔」，我是人工客服小李',
  '这里是智能客服转来的，我是小李',
  '「小渔」是谁？我要智能客服以外的人',
  '아까는 자동응답 「나루」입니다만 저는 상담원 김이에요',
  '자동응답 「나루」가 아니라 사람이에요',
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
