// Turkish words by which somebody judges, names, appoints or writes to another one without being with him.

const lines = [
  'suçla*|eleştir*|kına*|saldır*|hakaret*|tehdit*|uyar*|öv*|tebrik*|kutla*|teşekkür*|taziye*',
  'savun*|destekle*|desteğ*|desteki*|karşı çık*|reddet*|yaptırım*|tutukla*|gözaltı*',
  'sınır dışı*|görevden*|kovdu|kovuldu|atadı|atandı|atama*|aday göster*|yerine*|halef*|selef*',
  'alıntıla*|anımsat*|benzet*|kıyasla*|nitele*|tanımla*|yazdı|yazmıştı|yazan|yazıyor|mektup*',
  'mektub*|telgraf*|tweet*|paylaş*|mesaj*|seçim*|seçil*|anket*|yendi|yenil*|kaybet*|kork*',
  'güvenm*|hayran*|nefret*|öldür*|doğdu|öldü|vefat*|röportaj*|kararname*|söz ver*|vadet*|vaat*',
  'talep*|iste|istedi|istiyor',
];

/** "accused", "wrote to", "named as": who stands beside such a word has met nobody by it. */
export const trAfar: readonly string[] = lines.flatMap((line) => line.split('|'));
