/** Words of jobs and departments: none of them is part of a name. */
// prettier-ignore
const jobs =
  'reporters? correspondents? correspondant(?:e|es|s)? corresponsal(?:es)? corrispondente inviat[oa] korrespondent(?:en|in)? editors? co-editor writers? journalists? journalistes? journalist(?:in|en)? periodistas? giornalist[aei] jornalistas? dziennikarz dziennikarka redaktor(?:ka|en)? redakteur(?:in|e)? redacteur rédacteur rédactrice redattore redattrice redator(?:a|es)? redactor(?:a|es|as)? repórter(?:es)? columnists? columnista columnist editorialist kolumnist(?:in)? kommentator(?:in)? commentator producers? photographers? photojournalists? videographers? contributors? contributeurs? colaborador(?:a|es)? collaborator bureau desk team newsroom newsdesk editorial board redaktion(?:en)? redaktionsteam onlineredaktion webredaktion rédaction redacción redacció redação redazione redactie redakcja redakce redaktionen редакция редакція редакции editore director(?:a)? directeur(?:e)? direttore manager managing political politics foreign sports? science health healthcare technology economics economy investigative investigations features? culture entertainment lifestyle education environment(?:al)? climate crime courts? legal associate assistant deputy intern trainee freelancer? critic kritiker(?:in)? analyst(?:in)? analytics blogger presenter anchor host reporter(?:in)? chefredakteur(?:in)? ressortleiter(?:in)? volontär(?:in)? agency agencies agentur(?:en)? agences agencias agenzie agencje wires news noticias nachrichten nouvelles nyheter media médias médium magazine newsletter newswire zeitung courrier gazette herald tribune journal daily guest author autor autorin auteur admin administrator webmaster anonymous unknown updated published posted lesedauer lesezeit minuten contact illustrations? photos? photography minutes? mins? hours? ago reading subscribe comments? professor university institute department ministry company inc ltd llc gmbh association foundation network online www http https staffs? stringers? pressemeldung pressemitteilung communiqué sponsored advertorial partners? sponsor content promotion curated ai generated automatisch correspondência enviad[oa] especial especiales exclusivo servicio servizio dienst service services merkezi servisi leserbrief letters readers archives? podcast video videos'.split(' ')
const jobWord = new RegExp(`(?<![\\p{L}\\p{N}])(?:${jobs.join('|')})(?![\\p{L}\\p{N}])`, 'iu')

/** Words of jobs and outlets that are family names as well: "Eyal Press", "Max Read". */
const perhapsNames =
  /(?<![\p{L}\p{N}])(?:staff|chief|senior|fellow|business|press|times|post|world|read|share|follow|group|director|page|standard|star|sun|mirror|echo|mail|express|telegraph|guardian|observer|independent|radio|today|report|reports|story|stories|local|national|international|regional|money|finance|markets?|weather|traffic|travel|food|opinion|analysis|the)(?![\p{L}\p{N}])/iu

// prettier-ignore
const otherJobs =
  /^(?:кореспондент(?:ка)?|журналіст(?:ка)?|корреспондент|журналист(?:ка)?|обозреватель|оглядач(?:ка)?|редактор(?:ка)?|головний редактор|главный редактор|автор|власкор|مراسل(?:ة|نا)?|محرر(?:ة)?|كاتب(?:ة)?|صحفي(?:ة)?|صحافي(?:ة)?|רשימה|כתב(?:ת|נו|תנו)?|עורך|עורכת|פרשן|פרשנית|מערכת|συντάκτης|ανταποκριτής)$/iu

/** True where the words have a job, a department or the like in them. */
export function namesJob(words: string): boolean {
  return jobWord.test(words) || words.split(' ').some((word) => otherJobs.test(word))
}

/** True where a word may be a job or part of an outlet, and may be a name. */
export function mayNameJob(words: string): boolean {
  return perhapsNames.test(words)
}
