import type { LineLanguage } from './language';

/** What Turkish chat software says by itself; broad stems, for lines known to come from it. */
export const tr: LineLanguage = {
  language: 'tr',
  common:
    've bir bu için ile siz sizi size lütfen teşekkür operatör sohbet görüşme konuşma sıra dakika içinde şu an değil tarafından daha kullanıcı temsilci saat gün',
  words: {
    agent: '(?:operatör\\p{L}*|temsilci\\p{L}*|kullanıcı\\p{L}*|görevli\\p{L}*|yetkili\\p{L}*)',
    chat: '(?:sohbet\\p{L}*|görüşme\\p{L}*|konuşma\\p{L}*)',
  },
  lines: {},
  loose: {
    typing: ['yazıyor|yazmakta'],
    rating_request: ['değerlendir|puan ver|memnun'],
    bot_disclosure: ['\\bben<...>(?:bot|sanal|robot)|sanal asistan'],
    transfer: ['yönlendir|yönlendi|aktar|atandı|devred|bölüm değiştir'],
    queue_position: ['sıra(?:nız|daki|da|sına)|<n>\\.? sıra'],
    chat_ended: [
      '<chat><...>(?:bitti|sona|kapat|çözüm|çözüldü|sonland)|ziyaretçi<...>(?:ayrıl|kapat)|hareketsiz|etkinlik olmadı',
    ],
    agent_left: ['ayrıldı|çıktı|kaldırıldı'],
    agent_joined: ['katıldı|bağlandı|kendisine|eklendi|döndü'],
    offline: [
      '(?:müsait|çevrimiçi|aktif|uygun)<...>(?:değil|bulunmam|yok)|çevrimdışı|mesaj bırak|geri döneceğiz|mesai',
    ],
    wait_estimate: [
      'bekle|genellikle<...>yanıt|yanıt<...>içinde|en kısa sürede|içinde çevrimiçi|çevrimiçi olacağız|birazdan',
    ],
  },
  units: { second: 'saniye|sn', minute: 'dakika|dk', hour: 'saat', day: 'gün' },
  numbers: {},
};
