// What kinds of event, statuses and roles are called in the languages of the model, as people search: en, de, nl, fr, es,
// it, pt, ru, uk, pl, tr, zh, ja, vi, ar. Singular and plural; case endings only where a word is searched in that form.
// `ingest/languages` says the same of words in texts, with every ending; a test holds the two together.

/** Words by the word of the graph that they stand for, with commas between them. */
export const KNOWN_WORDS: Readonly<Record<string, string>> = {
  talks:
    'talk, talks, meeting, meetings, Gespräch, Gespräche, Treffen, Unterredung, gesprek, gesprekken, ontmoeting, entretien, entretiens, rencontre, conversaciones, reunión, encuentro, colloqui, colloquio, incontro, conversações, conversas, reunião, encontro, переговоры, встреча, беседа, переговори, перемовини, зустріч, розмова, rozmowy, spotkanie, görüşme, görüşmeler, toplantı, 会谈, 会晤, 会見, 会談, hội đàm, cuộc gặp, hội kiến, محادثات, لقاء, مباحثات',
  visit:
    'visits, Besuch, Besuche, bezoek, bezoeken, visite, visites, visita, visitas, визит, визиты, візит, wizyta, wizyty, ziyaret, ziyaretler, 访问, 訪問, chuyến thăm, thăm, زيارة, زيارات',
  call: 'calls, phone call, telephone call, Telefonat, Telefonate, Anruf, telefoongesprek, appel, entretien téléphonique, coup de fil, llamada, llamada telefónica, telefonata, colloquio telefonico, telefonema, chamada, ligação, звонок, телефонный разговор, дзвінок, телефонна розмова, rozmowa telefoniczna, telefon görüşmesi, telefon, 通话, 电话, 電話会談, 電話, điện đàm, gọi điện, اتصال, اتصال هاتفي, مكالمة',
  summit:
    'summits, Gipfel, Gipfeltreffen, top, topontmoeting, sommet, sommets, cumbre, cumbres, vertice, vertici, cimeira, cúpula, саммит, саммиты, саміт, szczyt, zirve, 峰会, サミット, 首脳会議, hội nghị thượng đỉnh, thượng đỉnh, قمة',
  negotiation:
    'negotiations, Verhandlung, Verhandlungen, onderhandeling, onderhandelingen, négociation, négociations, pourparlers, negociación, negociaciones, negoziato, negoziati, trattative, negociação, negociações, перемовини, negocjacje, rokowania, müzakere, müzakereler, 谈判, 交渉, đàm phán, مفاوضات',
  'press-conference':
    'press conferences, news conference, Pressekonferenz, Pressekonferenzen, persconferentie, conférence de presse, point de presse, conferencia de prensa, rueda de prensa, conferenza stampa, conferência de imprensa, coletiva de imprensa, пресс-конференция, пресконференція, konferencja prasowa, basın toplantısı, 记者会, 新闻发布会, 記者会見, 会見, họp báo, مؤتمر صحفي',
  speech:
    'speeches, address, Rede, Reden, Ansprache, toespraak, toespraken, discours, allocution, discurso, discursos, discorso, discorsi, речь, выступление, промова, виступ, przemówienie, konuşma, 讲话, 演讲, 演説, bài phát biểu, diễn văn, خطاب, كلمة',
  ceremony:
    'ceremonies, signing, Zeremonie, Feier, Unterzeichnung, ceremonie, plechtigheid, cérémonie, cérémonies, ceremonia, cerimonia, cerimónia, cerimônia, церемония, церемонія, uroczystość, tören, 仪式, 签署仪式, 式典, 署名式, buổi lễ, lễ ký, مراسم, حفل',
  mediation:
    'mediations, Vermittlung, bemiddeling, médiation, médiations, mediación, mediazione, mediação, посредничество, посередництво, mediacja, mediacje, arabuluculuk, 调解, 斡旋, 仲介, 調停, hòa giải, trung gian, وساطة',
  held: 'took place, stattgefunden, abgehalten, gehouden, tenu, celebrado, tenuto, realizado, состоялся, відбувся, odbyło się, gerçekleşti, 举行, 開催, đã diễn ra, عقد',
  planned:
    'geplant, gepland, prévu, planeado, previsto, programado, planejado, запланировано, заплановано, planowane, zaplanowane, planlanan, planlandı, 计划, 予定, dự kiến, kế hoạch, مخطط, مقرر',
  proposed:
    'vorgeschlagen, voorgesteld, proposé, propuesto, proposto, предложено, запропоновано, proponowane, önerilen, önerildi, 提议, 提案, đề xuất, مقترح',
  cancelled:
    'canceled, called off, abgesagt, afgelast, geannuleerd, annulé, cancelado, annullato, отменён, отменено, скасовано, odwołane, iptal, iptal edildi, 取消, 中止, hủy, bị hủy, ملغى, إلغاء',
  denied:
    'bestritten, dementiert, ontkend, démenti, desmentido, negado, smentito, negato, опровергнуто, заперечено, zaprzeczono, yalanlandı, 否认, 否定, phủ nhận, bác bỏ, نفى, نفي',
  president:
    'Präsident, Präsidentin, Staatspräsident, président, présidente, presidente, presidenta, президент, prezydent, cumhurbaşkanı, devlet başkanı, 总统, 大統領, tổng thống, رئيس, الرئيس',
  'prime-minister':
    'premier, Ministerpräsident, Ministerpräsidentin, Premierminister, Premierministerin, minister-president, premier ministre, première ministre, primer ministro, primera ministra, primo ministro, prima ministra, primeiro-ministro, primeira-ministra, премьер-министр, премьер, прем’єр-міністр, başbakan, 总理, 首相, thủ tướng, رئيس الوزراء, رئيس الحكومة',
  'foreign-minister':
    'foreign secretary, secretary of state, Außenminister, Außenministerin, minister van Buitenlandse Zaken, ministre des Affaires étrangères, chef de la diplomatie, ministro de Exteriores, canciller, ministro degli Esteri, ministro dos Negócios Estrangeiros, ministro das Relações Exteriores, chanceler, министр иностранных дел, глава МИД, міністр закордонних справ, глава МЗС, minister spraw zagranicznych, szef MSZ, dışişleri bakanı, 外长, 外交部长, 外相, 外務大臣, ngoại trưởng, bộ trưởng ngoại giao, وزير الخارجية',
  'defence-minister':
    'defense minister, defense secretary, defence secretary, Verteidigungsminister, Verteidigungsministerin, minister van Defensie, ministre de la Défense, ministre des Armées, ministro de Defensa, ministro della Difesa, ministro da Defesa, министр обороны, міністр оборони, minister obrony, savunma bakanı, 防长, 国防部长, 防衛相, 国防相, bộ trưởng quốc phòng, وزير الدفاع',
  minister:
    'ministers, Minister, Ministerin, ministre, ministro, ministra, министр, міністр, bakan, 部长, 大臣, bộ trưởng, وزير',
  'special-envoy':
    'envoy, special envoy, Sondergesandter, speciaal gezant, envoyé spécial, enviado especial, inviato speciale, спецпосланник, specjalny wysłannik, özel elçi, 特使, đặc phái viên, مبعوث خاص',
  'special-representative':
    'Sonderbeauftragter, Sonderbeauftragte, speciaal vertegenwoordiger, représentant spécial, représentante spéciale, representante especial, rappresentante speciale, спецпредставитель, спецпредставник, specjalny przedstawiciel, özel temsilci, 特别代表, 特別代表, đại diện đặc biệt, الممثل الخاص',
  ambassador:
    'ambassadors, Botschafter, Botschafterin, ambassadeur, ambassadrice, embajador, embajadora, ambasciatore, embaixador, embaixadora, посол, ambasador, büyükelçi, 大使, đại sứ, سفير',
  spokesperson:
    'spokesman, spokeswoman, Sprecher, Sprecherin, woordvoerder, woordvoerster, porte-parole, portavoz, portavoce, porta-voz, пресс-секретарь, официальный представитель, речник, rzecznik, rzeczniczka, sözcü, 发言人, 報道官, người phát ngôn, متحدث, المتحدث باسم',
  'secretary-general':
    'secretary general, Generalsekretär, Generalsekretärin, secretaris-generaal, secrétaire général, secretario general, segretario generale, secretário-geral, генеральный секретарь, генсек, генеральний секретар, sekretarz generalny, genel sekreter, 秘书长, 事務総長, 事務局長, tổng thư ký, الأمين العام',
  chancellor:
    'Bundeskanzler, Bundeskanzlerin, Kanzler, Kanzlerin, bondskanselier, chancelier, chancelière, canciller federal, cancelliere, chanceler federal, канцлер, kanclerz, şansölye, 联邦总理, 連邦首相, المستشار الألماني, المستشار النمساوي',
  king: 'König, koning, roi, rey, re, rei, король, król, kral, 国王, nhà vua, ملك, الملك, العاهل',
};
