/** Words that stand before a clock, "Aujourd’hui à 14:03", and between it and a year, by language. */
export const beforeClocks: Readonly<Record<string, string>> = {
  ...{ fr: 'à', es: 'a las la hs', pt: 'às à as', it: 'alle ore', nl: 'om uur', pl: 'r o godz', tr: 'saat' },
  ...{ sv: 'kl klockan', da: 'kl klokken', nb: 'kl klokken', no: 'kl klokken', fi: 'klo kello' },
  ...{
    ru: 'г в час',
    uk: 'р о об год',
    cs: 'v ve hod',
    sk: 'o hod',
    ro: 'la ora',
    el: 'στις ώρα',
    hu: 'óra',
  },
  ...{ ar: 'الساعة في', he: 'בשעה', ca: 'a les', hr: 'u', sl: 'ob' },
  ...{ bg: 'г в ч', lt: 'd', et: 'kell', vi: 'lúc', id: 'pukul', ms: 'pukul', th: 'เวลา', is: 'kl klukkan' },
};
