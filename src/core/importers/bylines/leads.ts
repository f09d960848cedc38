/** Words that stand before the names of a byline, in twenty languages, lower case. */
const before = [
  // What was done
  '(?:(?:words|text|story|report|reporting|reported|written|analysis|opinion|comment|review|posted|published|edited|compiled|produced|article|interview|photographs?|photography|pictures|video|graphics|illustrations?|additional reporting)(?: and \\p{L}+)? )?by',
  'from our correspondents?',
  '(?:(?:ein|eine) \\p{L}+ |(?:kommentar|analyse|interview|reportage|gastbeitrag|essay|kolumne|porträt|bericht|rezension) |text(?:e)? |geschrieben |aufgezeichnet |protokolliert |aus (?:\\p{L}+ ){1,2})?von',
  'aus (?:\\p{L}+ ){1,2}berichte(?:t|n)',
  '(?:texte |propos recueillis |recueilli |écrit |publié |article |enquête |reportage )?par',
  '(?:texto |escrito |publicado |redactado |entrevista )?(?:por|de)',
  '(?:di|a cura di|testo di|dal nostro inviato|dalla nostra inviata|dal nostro corrispondente|dalla nostra corrispondente)',
  '(?:door|geschreven door)',
  '(?:av|skrevet av|skriven av|af)',
  '(?:przez|autor(?:ka|zy)?|oprac\\.?|opracowała?)',
  '(?:napsala?|autoři|od)',
  '(?:yazan|haber)(?=\\s*:)|yazan',
  '(?:oleh|penulis|szerző|írta)',
  '(?:автор(?:ка|и|ы)?(?: (?:текст[уа]|стат(?:ьи|ті)|материала|матеріалу))?|підготува(?:в|ла|ли)|подготови(?:л|ла|ли)|спеціально для|записа(?:в|ла))',
  '(?:autor(?:in|en|innen|es|a|as)?|auteure?s?|autrices?|autor[ei]|author(?:s|\\(s\\))?|authored by|writers?|reporters?|journalists?|contributors?|contributed by)',
  '(?:كتبت?|بقلم|إعداد|تقرير|تحرير|الكاتب|الكاتبة|المؤلف)',
  '(?:מאת|כתבה?|מאת:)',
  '(?:συντάκτης|συντακτική ομάδα|του|της)',
  '(?:लेखक|लेखिका|द्वारा|रिपोर्ट|रिपोर्टर)',
]

/** Only with a colon after them: "Text Size" is no byline. */
const beforeColon =
  '(?:text(?:e|er)?|texto|testo|tekst|текст|szöveg|interview|kommentar|foto|redacción|redazione|redaktion|redakteure?)'

/** With white space or a colon after it. */
export const bylineLead = new RegExp(`^(?:${before.join('|')})(?:\\s*[:：/／=＝]\\s*|\\s+)`, 'iu')

/** With a colon or the like, or the scripts that need none. */
export const bylineLeadWithColon = new RegExp(
  `^(?:(?:${before.join('|')}|${beforeColon})\\s*[:：/／=＝]|(?:文|図|構成|執筆|取材|聞き手|筆者|著者|写真・文|文・写真|撰文|作者|撰稿|記者|记者|本报记者|本報記者|编译|編譯|글|기자|작성자)\\s*[:：/／=＝・])\\s*`,
  'iu',
)

/** "記者 森田千景", "本报记者 张三": without a colon. */
export const eastLead =
  /^(?:【?(?:新华社|新華社|中新社|中央社|本报|本報|特约|特約|共同通信|時事通信)?(?:首席)?(?:特派)?(?:記者|记者)|論説委員|編集委員|撰文|文)\s*[・／/|｜]?\s*(?=\p{sc=Han})/u

/** Those who worked on it but did not write it: "责任编辑：", "Editing by". */
export const notWriters =
  /^(?:责任编辑|責任編輯|编辑|編輯|责编|责任校对|校对|審核|审核|监制|翻訳者?|監訳|イラスト|編集|editing by|edited by|fact[- ]check(?:ed)? by|translated by|traducción|übersetz\p{L}+|redaktor prowadzący|редактор|medically reviewed by|reviewed by|produced by|editor(?=\s*[:：])|photo(?:s|graph|graphs|graphy)?:|foto:|fotos:|photos? courtesy)\s*[:：]?/iu
