/**
 * How lines that lead away from an article begin in the languages of the papers that are read: "Read also", "Follow us on",
 * "Subscribe to our newsletter", "Advertisement". Each pattern is for a whole line, folded.
 */
export const promotionLines: RegExp[] = [
  // Advertisement
  /^(?:anzeige|werbung|advertorial|publicité|publicidad|publicidade|pubblicità|advertentie|advertensie|annonse?|annons|mainos|reklama|reklám|reklam|hirdetés|iklan|quảng cáo|реклама|διαφήμιση|إعلان|اعلان|تبلیغات|פרסומת|विज्ञापन|বিজ্ঞাপন|โฆษณา|広告|广告|廣告|광고|ad|pr)$/i,
  /^(?:artikel wird nach der anzeige fortgesetzt|nach der anzeige (?:geht es weiter|weiterlesen)|la suite après (?:la|cette) publicité|continúa después de la publicidad|continua (?:após|depois d)a publicidade|continua (?:a leggere|dopo la pubblicità).{0,60}|dalszą część.{0,60}pod (?:materiałem wideo|reklamą)|artikeln fortsätter (?:efter|under) annonsen|продолжение (?:после|под) рекламой|продовження після реклами|haberin devamı(?: aşağıda)?|記事は広告の後に続きます)[.:…]?$/i,
  // Read also, see also
  /^(?:lesen sie|lies|lest|sehen sie|hören sie)\b.{0,20}\b(?:auch|mehr|weiter|dazu|hier)\b.{0,160}$/i,
  /^(?:mehr (?:zum thema|dazu|lesen)|auch interessant|passend dazu|zum thema|weiterlesen|das könnte (?:sie|dich) (?:auch )?interessieren)(?:\s*[:>»-].{0,160}|.{0,20})$/i,
  /^(?:lire (?:aussi|également|la suite|plus)|à (?:lire|voir|écouter|relire)|voir aussi|sur le même sujet|pour aller plus loin|notre (?:dossier|sélection)|retrouvez|découvrez)\s?(?:aussi|également|sur le même sujet)?\s?[:>»|-].{0,160}$/i,
  /^à (?:lire|voir|écouter)(?: (?:aussi|également|sur le même sujet))\b.{0,160}$/i,
  /^(?:lea|lee|leer|vea|ver|mira|mire|escuche) (?:también|además|más)\b.{0,160}$/i,
  /^(?:te|le|os|les)? ?(?:puede|podría|recomendamos|sugerimos) ?(?:interesar(?:le|te)?|leer)?\s?:.{0,160}$/i,
  /^(?:también te puede interesar|más información|te recomendamos|noticias? relacionadas?|no te pierdas)(?:\s?[:>»-].{0,160})?$/i,
  /^(?:leia|veja|assista|ouça|confira)(?: (?:também|mais|ainda))(?:\s?[:>»-].{0,160}|.{0,100})$/i,
  /^(?:saiba mais|relacionad[ao]s?)\s?[:>»-].{0,160}$/i,
  /^(?:leggi|guarda|ascolta|vedi) (?:anche|pure|qui)\b.{0,160}$/i,
  /^(?:(?:per approfondire|ti potrebbe interessare|articoli correlati)(?:\s?[:>»-].{0,160})?)$/i,
  /^(?:lees|bekijk|luister|kijk)(?: (?:ook|meer|verder|hier))\b.{0,160}$/i,
  /^(?:läs|se|lyssna|les|hør|læs)(?: (?:också|även|mer|också|også|mere))(?=\s|:|$).{0,160}$/i,
  /^(?:lue|katso) (?:myös|lisää).{0,160}$/i,
  /^(?:czytaj|zobacz|przeczytaj|obejrzyj|sprawdź|polecamy)(?: (?:też|także|również|więcej))?\s?[:>»-].{0,160}$/i,
  /^(?:czytaj|zobacz) (?:też|także|również|więcej).{0,160}$/i,
  /^(?:čtěte|přečtěte si|čítajte|prečítajte si|citește|citeşte|vezi|olvassa el|pročitajte|прочетете)(?: (?:také|tiež|și|şi|ezt is|i|још))?\s?[:>»-].{0,160}$/i,
  /^(?:bunu da oku|ayrıca oku|[iİ]lgili haber(?:ler)?|bakınız)(?:yun|yunuz)?\s?[:>»-]?.{0,160}$/i,
  /^(?:baca (?:juga|selengkapnya)|lihat juga|xem thêm|đọc thêm|tin liên quan)\s?:?.{0,160}$/i,
  // Newsletters, subscriptions
  /^(?:newsletter|hafenbrief)?\s?:?\s?(?:abonnieren sie|melden sie sich|jetzt (?:abonnieren|anmelden|registrieren)|hier (?:abonnieren|anmelden))\b.{0,200}$/i,
  /^(?:inscrivez-vous|abonnez-vous|recevez|je m'abonne|s'abonner|s'inscrire)\b.{0,200}$/i,
  /^(?:suscríb(?:ase|ete|anse)|apúnt(?:ate|ese)|regístr(?:ate|ese)|recib[ea]) .{0,60}\b(?:boletín|boletines|newsletter|correo|canal|gratis|alertas?)\b.{0,160}$/i,
  /^(?:inscreva-se|assine|cadastre-se|receba)\b.{0,80}\b(?:newsletter|canal|e-mail|notícias|whatsapp|telegram)\b.{0,120}$/i,
  /^(?:iscriviti|abbonati|ricevi)\b.{0,80}\b(?:newsletter|canale|e-?mail|notizie)\b.{0,120}$/i,
  /^(?:meld je aan|schrijf je in|abonneer(?: je)?|subskrybuj|prenumerera|tilmeld dig|tilaa)\b.{0,160}$/i,
  /^(?:zapisz się|zaprenumeruj|dołącz do)\s.{0,160}$/i,
  /^.{0,60}(?:bülten|kanal|haber grup)\S*\s.{0,40}(?:abone ol|takip e|katıl)\S*.{0,40}$/i,
  /^(?:扫描二维码|扫码|長按|关注我们|關注我們|订阅|訂閱|加入|下載|下载).{0,40}(?:公众号|公眾號|微信|頻道|频道|電子報|电子报|新闻信|app|line|telegram).{0,60}$/i,
  // Follow us
  /^(?:folgen sie|folgt|folge) uns\b.{0,120}$/i,
  /^(?:suivez-nous|suivez|rejoignez-nous|rejoignez) .{0,30}\b(?:facebook|twitter|x|instagram|whatsapp|telegram|tiktok|youtube|google|linkedin|chaîne)\b.{0,100}$/i,
  /^(?:síguenos|síganos|sigue|siga|segui(?:ci|teci)?|siga-nos|volg ons|obserwuj nas|följ oss|takip edin|bizi takip).{0,30}\b(?:facebook|twitter|x|instagram|whatsapp|telegram|tiktok|youtube|google|linkedin|canal)(?:\w{0,3}|['’]\S{1,5})(?!\w).{0,100}$/i,
  /^(?:bizi takip edin|obserwuj nas|フォローする|팔로우|팔로우하기|हमें फ़ॉलो करें)[.!]?$/i,
]

/** Parts of the page itself in those languages: players, desks' signatures, comment boxes. */
export const furnitureLines: RegExp[] = [
  /^to view this video please enable javascript.{0,160}$/i,
  /^(?:the following )?media (?:playback|is not supported|could not be loaded).{0,120}$/i,
  /^\d{1,2}:\d{2}(?: ?\/ ?\d{1,2}:\d{2})?(?:current time|duration.{0,20})?$/i,
  /^(?:image|media|video|photo) (?:source|caption|copyright)[,:] .{0,300}$/i,
  /^(?:photo(?:s|graph|graphs|graphie)?|fotos?|fotografía|fotografia|fotografie|fotoğraf|imagen|imagem|créditos?|immagine|credito|fot\.|zdj\.|zdjęcie|bilder|valokuva|kuva|фото(?:графія|графия)?|изображение|зображення|φωτογραφία|صورة|الصورة|تصوير|تصویر|תצלום|צילום|קרדיט|फोटो|फ़ोटो|तस्वीर|圖片來源|图片来源|图源|圖|图|写真|画像|사진)(?:\s+(?:credit|source|crédit))?\s?[:：=＝/／©|-]\s?.{1,200}$/iu,
  /^(?:photos?|photograph|photography|foto|fotos|fotografia|fotografie|bild|bilder|zdjęcie|fotoğraf) (?:by|di|de|do|da|van|von|av|af|courtesy of|autorstwa)\s+[\p{L}\p{M}'’.&/| -]{4,70}(?<![.!?])$/iu,
  /^(?:fot\.|zdj\.|photo|foto) [\p{L}\p{M}'’.-]+ [\p{L}\p{M}'’. -]{2,40}(?:\s?[/|]\s?[\p{L}\p{M}'’. -]{2,40})?(?<![.!?])$/iu,
  /^(?:original text|contribute a better translation|show (?:less|more)|advert|authors?:|highlights:?|key points:?)$/i,
  /^(?:for-)?(?:phone|tablet|desktop|wide|narrow|medium|landscape)[\w-]*(?:-only|-up|-browser|-tablet|-larger|-phone)[\w-]*$/i,
  /^on (?:twitter|x|facebook|instagram|bluesky): ?follow .{0,160}$/i,
  /^view (?:this )?(?:post|profile|photo|more)\b.{0,20} on (?:instagram|facebook|x|twitter|threads|tiktok|mastodon|bluesky)\.?$/i,
]

/** The same in scripts that share no letter with Latin: a line in Latin letters need not be held against them. */
export const promotionLinesInOtherScripts: RegExp[] = [
  /^(?:читайте|смотрите|слушайте|дивіться|слухайте|чытайце)(?: (?:также|также|також|ещё|ще|таксама))[\s:>»-].{0,160}$/i,
  /^(?:по теме|на тему|за темою|матеріали за темою|новини за темою|новости по теме|більше новин)(?:\s?[:>»-].{0,160})?$/i,
  /^(?:διαβάστε(?: (?:επίσης|ακόμα|περισσότερα))?|δείτε επίσης)[\s:>»-].{0,160}$/i,
  /^(?:اقرأ|إقرأ|اقرئي|اقرؤوا|شاهد|طالع|انظر)\s(?:أيضا|أيضًا|أيضاً|ايضا|المزيد|كذلك).{0,160}$/,
  /^(?:مواضيع|أخبار|مقالات|موضوعات) (?:ذات صلة|متعلقة|مرتبطة).{0,60}$/,
  /^(?:بیشتر بخوانید|همچنین بخوانید|مطالب مرتبط)\s?:?.{0,160}$/,
  /^(?:קראו|קרא|קראי|צפו|ראו|האזינו) (?:גם|עוד|כאן|בנוסף).{0,160}$/,
  /^(?:כתבות (?:נוספות|קשורות)|עוד בנושא|לכתבה המלאה|עוד באתר).{0,100}$/,
  /^(?:यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|और पढ़ें|संबंधित (?:खबरें|ख़बरें|लेख)|আরও পড়ুন)\s?:?.{0,160}$/,
  /^(?:延伸阅读|延伸閱讀|相关阅读|相關閱讀|相关新闻|相關新聞|相关报道|更多新闻|更多新聞|看更多|推荐阅读|推薦閱讀|点击查看|點我看)(?:[\s:：>】].{0,160})?$/,
  /^【?(?:関連記事|関連リンク|関連ニュース|あわせて読みたい|合わせて読みたい|おすすめ記事|写真を見る|動画を見る|続きを読む)】?(?:[\s:：>】].{0,160}|.{0,100})$/,
  /^(?:관련\s?기사|관련\s?뉴스|이 기사도|함께 볼만한 기사)(?:[\s:：>].{0,160})?$/,
  /^.{0,60}(?:メールマガジン|メルマガ|ニュースレター).{0,20}(?:登録|購読|申し?込|はこちら).{0,20}$/,
  /^.{0,60}(?:뉴스레터|채널|카카오톡|네이버).{0,40}(?:구독|신청|추가|팔로우)\S*[.!]?$/,
  /^.{0,80}(?:न्यूज़लेटर|न्यूजलेटर|व्हाट्सएप|वॉट्सऐप|टेलीग्राम|चैनल).{0,60}(?:सब्सक्राइब|सदस्यता|जुड़|फ़ॉलो|फॉलो).{0,40}$/u,
  /^(?:подписывайтесь|подпишитесь|підписуйтесь|підписуйтеся|підпишіться|долучайтеся|приєднуйтесь|следите за)\s.{0,200}$/i,
  /^(?:اشترك|اشتركوا|انضم|انضموا|سجل)\s.{0,60}(?:نشرتنا|النشرة|قناتنا|القناة|بريدك|واتساب|تليغرام|تلغرام|تيليجرام).{0,120}$/,
  /^(?:הירשמו|הרשמו|הצטרפו)\s.{0,60}(?:ניוזלטר|ערוץ|דיוור|טלגרם|וואטסאפ|עדכונים).{0,120}$/,
  /^(?:この記事は有料記事です|有料会員(?:限定|になると)|会員登録|ここから先は|無料会員登録|メールマガジン).{0,100}$/,
  /^हमें .{0,40}(?:फ़ॉलो|फॉलो) करें.{0,40}$/u,
  /^(?:следите за нами|мы в|ми в|стежте за нами|слідкуйте за нами)\s.{0,120}$/i,
  /^(?:تابعونا|تابعنا|تابع(?:وا)? آخر)\s.{0,120}$/,
  /^(?:עקבו|עקבי|עקוב) אחרינו.{0,120}$/,
]

export const furnitureLinesInOtherScripts: RegExp[] = [
  /^[（(【]?(?:责任编辑|責任編輯|編輯|编辑|校对|審核|来源|來源)\s?[:：].{1,30}[）)】]?$/,
  /^(?:отправить|поделиться|поширити|надрукувати|نشر|مشاركة|شارك|טוקבקים|תגובות|שתפו|留言|评论|評論|댓글|공유하기|コメントを書く)\s?[\d()]*$/,
]
