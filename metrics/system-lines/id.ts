import type { LineLanguage } from './language';

/** What Indonesian and Malay chat software says by itself; broad stems, for lines known to come from it. */
export const id: LineLanguage = {
  language: 'id',
  common:
    'dan di yang untuk dengan anda kami ini itu tidak tak tiada sudah telah akan dari ke pada adalah silakan sila mohon terima kasih agen operator obrolan percakapan antrean antrian giliran menit minit menunggu tunggu sedang saat sekarang pengguna pelawat pengunjung pesan mesej dalam atau oleh jam kakitangan staf perbualan sembang petugas hari chat',
  words: {
    agent:
      '(?:agen|ejen|operator|petugas|staf|kakitangan|karyawan|rekan|perwakilan|wakil|konsultan|perunding|pakar|spesialis|pengguna|layanan pelanggan|khidmat pelanggan|seseorang|seorang|pegawai|tim)',
    chat: '(?:obrolan|chat|percakapan|perbualan|sembang|sesi|diskusi|perbincangan)',
  },
  lines: {},
  loose: {
    typing: ['(?:sedang )?(?:mengetik|menulis|menaip)\\b'],
    rating_request: [
      'nilai|penilaian|\\brating|peringkat|ulasan|umpan balik|maklum balas|puas|kepuasan|survei|kaji selidik|rekomendasi|mengesyorkan|merekomendasikan|(?:membantu|terbantu|bermanfaat|selesai)\\b<...>\\?|bintang|pendapat',
    ],
    bot_disclosure: [
      '\\b(?:saya|ini|anda (?:sedang )?(?:berbicara|bercakap|chat|mengobrol)|nama saya)\\b<...>(?:\\bbot\\b|robot|virtual|maya|digital|otomatis|automatik|kecerdasan|\\bai\\b)|chatbot|asisten (?:virtual|digital)|pembantu maya|(?:jawaban|balasan|pesan) (?:otomatis|automatik)|kecerdasan buatan',
    ],
    transfer: [
      'dialihkan|mengalihkan|alihkan|pengalihan|dipindahkan|memindahkan|pindahkan|diteruskan|meneruskan|dirujuk|diarahkan|mengarahkan|mentransfer|ditransfer|transfer|ditugaskan(?!.*sendiri)|diserahkan|menyerahkan|diberikan kepada|(?:departemen|jabatan|bagian|bahagian)<...>(?:beralih|diubah|ditukar|berubah|diganti|berganti)|<agent> lain\\b',
    ],
    queue_position: [
      'antr[ei]an|mengantri|giliran|barisan|senarai menunggu|daftar tunggu|(?:posisi|nomor|nombor|urutan|kedudukan|tempat)\\p{L}* (?:\\p{L}+ ){0,3}?:? ?(?:ke-?)?<n>|<n> (?:orang|pelanggan|pengguna)<...>(?:di depan|sebelum|di hadapan|menunggu|mendahului)|(?:di depan|sebelum|di hadapan) anda|berikutnya (?:dalam|di)',
    ],
    chat_ended: [
      '<chat>\\b<...>(?:berakhir|diakhiri|ditutup|selesai|tamat|ditamatkan|terselesaikan|diselesaikan|kedaluwarsa|habis|ditandai|ditandakan)|(?:mengakhiri|menutup|menamatkan|menyelesaikan)<...>(?:<chat>|jendela|tetingkap)|(?:pengunjung|pelawat)<...>(?:menutup|meninggalkan|keluar)|tidak ada aktivitas|ketidakaktifan|tidak aktif|tiada aktiviti|terima kasih (?:telah|sudah|karena|kerana|atas) (?:mengobrol|menghubungi|berbicara|bersembang|chat|percakapan)(?: \\p{L}+){0,3}\\W*$',
    ],
    agent_left: [
      'meninggalkan(?! (?:pesan|mesej))|\\bkeluar\\b|terputus|memutuskan|telah pergi|dihapus|dikeluarkan|tidak lagi (?:berada|ada|dalam)|dibuang',
    ],
    agent_joined: [
      'bergabung|menyertai|masuk(?! akal)|memasuki|terhubung|tersambung|disambungkan dengan|telah kembali|kembali\\W*$|menerima (?:permintaan|obrolan|chat)|mengambil alih|ditambahkan|(?:mengobrol|berbicara|bercakap|bersembang|chat) (?:sekarang )?dengan|dirinya|diri sendiri|sendiri|siap membantu|selamat datang|sedia membantu',
    ],
    offline: [
      '(?:tidak|tak|belum|tiada|bukan)\\b<...>(?:tersedia|online|daring|aktif|dalam talian|ada\\b|terhubung|agen|petugas|ejen|operator)|offline|luring|luar talian|di luar|jam (?:kerja|operasional|operasi|layanan)|waktu (?:kerja|operasi|pejabat)|tinggalkan|kirim(?:kan)?|hantar|coba lagi|cuba lagi|sedang pergi|tutup|tidak di tempat',
    ],
    wait_estimate: [
      'tunggu|menunggu|sebentar|sekejap|segera|biasanya|umumnya|lazimnya|dalam waktu|dalam <n>|menit|minit|balas|menjawab|sibuk|mencari|menghubungkan|menyambung|sabar|akan (?:segera|membantu|melayani|kembali|menghubungi|dihubungkan|bersama)|secepatnya|beberapa|pelayanan|kembali online|membalas',
    ],
  },
  units: { second: 'detik|saat|s\\b', minute: 'menit|minit|mnt', hour: 'jam', day: 'hari' },
  numbers: {
    setengah: 0.5,
    satu: 1,
    dua: 2,
    tiga: 3,
    empat: 4,
    lima: 5,
    enam: 6,
    tujuh: 7,
    delapan: 8,
    lapan: 8,
    sembilan: 9,
    sepuluh: 10,
    pertama: 1,
    kedua: 2,
    ketiga: 3,
    keempat: 4,
    kelima: 5,
  },
  spans: { '\\bseminit': 60, '\\bsejam': 3600, '\\bsehari': 86400 },
  ahead: 'di depan|di hadapan|sebelum anda|mendahului',
  next: 'berikutnya|seterusnya|selanjutnya',
  negation: '\\b(?:tidak(?! lagi)|belum|tiada|bukan)\\b',
};
