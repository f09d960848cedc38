import { monthNumber } from './monthNames'
import { readDay } from './readDay'

/** Words beside the date in a line that says when something was published or changed: verbs, weekdays, times, zones. */
// prettier-ignore
const dateWords = new Set(
  (
    // English
    'first last published publication posted updated modified date on at am pm a m p o clock of th st nd rd ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun ' +
    'gmt utc bst est edt cet cest et pt pst pdt ist eet eest msk wib sgt hkt aest aedt jst kst trt ' +
    // German, Dutch, the North
    'veröffentlicht aktualisiert stand erstellt am um uhr vom den montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so ' +
    'gepubliceerd geplaatst bijgewerkt laatste om maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ' +
    'publicerad publisert publiceret uppdaterad oppdatert opdateret den kl klo måndag tisdag onsdag torsdag fredag lördag lørdag söndag søndag julkaistu päivitetty ' +
    // French, Spanish, Portuguese, Italian, Catalan, Romanian
    'publié publiée mis mise à jour modifié le h min lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'publicado publicada actualizado actualizada modificado creado el a las la los de del hora horas fecha lunes martes miércoles jueves viernes sábado domingo ' +
    'atualizado atualizada às em há min segunda terça quarta quinta sexta feira ' +
    'pubblicato pubblicata aggiornato aggiornata modifica ultimo aggiornamento il alle ore lunedì martedì mercoledì giovedì venerdì sabato domenica ' +
    'publicat actualitzat actualizat ora luni marți miercuri joi vineri sâmbătă duminică ' +
    // Polish, Czech, Hungarian, Turkish, Greek
    'data publikacji opublikowano opublikowany aktualizacja aktualizowano ostatnia dodano dzisiaj r godz poniedziałek wtorek środa czwartek piątek sobota niedziela ' +
    'publikováno aktualizováno v pondělí úterý středa čtvrtek pátek neděle megjelent frissítve hétfő kedd szerda csütörtök péntek szombat vasárnap ' +
    'giriş güncelleme güncellendi yayınlanma yayın tarihi son saat pazartesi salı çarşamba perşembe cuma cumartesi pazar ' +
    'δημοσίευση ενημέρωση τελευταία δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή ' +
    // Ukrainian, Russian, Bulgarian
    'опубліковано оновлено о об р рік року понеділок вівторок середа четвер п’ятниця пятниця субота неділя ' +
    'опубликовано обновлено изменено в г год года мск понедельник вторник среда четверг пятница суббота воскресенье ' +
    // Arabic, Persian, Hebrew
    'نشر نشرت تم النشر في آخر تحديث التحديث تاريخ الساعة م ص غرينتش الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت ' +
    'פורסם עודכן עדכון אחרון תאריך פרסום בשעה ב יום ראשון שני שלישי רביעי חמישי שישי שבת ' +
    // Indonesian, Vietnamese, Hindi
    'dipublikasikan diperbarui pukul senin selasa rabu kamis jumat sabtu minggu thứ hai ba tư năm sáu bảy chủ nhật ngày cập nhật ' +
    'प्रकाशित अपडेट अपडेटेड को बजे पूर्वाह्न अपराह्न सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार ' +
    // Chinese, Japanese, Korean
    '发布 发布时间 发布于 更新 更新时间 發布 發布時間 星期一 星期二 星期三 星期四 星期五 星期六 星期日 公開 公開日時 更新日時 配信 掲載 午前 午後 입력 수정 등록 업데이트 오전 오후'
  ).split(' '),
)
const change =
  /^[^\p{L}\p{N}]{0,3}(?:(?:last |letzte |dernière |última |ultimo |ostatnia |laatste |senast |sist |son )?(?:updated?|modified|modification|aktualisiert|aktualisierung|geändert|mise? à jour|mis(?:e)? a jour|modifié|actualizad[oa]|actualización|atualizad[oa]|atualização|aggiornat[oa]|aggiornamento|modifica|aktualizacja|aktualizowano|zaktualizowano|aktualizováno|bijgewerkt|uppdaterad|oppdatert|opdateret|päivitetty|frissítve|güncelleme|güncellendi|оновлено|обновлено|изменено|ενημέρωση|diperbarui|cập nhật|अपडेट(?:ेड)?)|آخر تحديث|(?:تم )?التحديث|עודכן|עדכון אחרון)(?![\p{L}\p{M}])|^[^\p{L}\p{N}]{0,3}(?:更新|最終更新|最后更新|最後更新|수정|업데이트)/iu

const digit = /[\d٠-٩۰-۹०-९０-９]/

/** A line that gives a date and next to nothing else. */
export function isDateLine(words: string): boolean {
  if (words.length > 120 || !digit.test(words)) return false
  const parts = words
    .toLowerCase()
    .replace(/(?<=\p{Nd})\s*[年月日년월일時分点时]/gu, ' ')
    .split(/[^\p{L}\p{M}’]+/u)
  let others = 0
  for (const word of parts) {
    const isOther = word !== '' && !dateWords.has(word) && monthNumber(word) === null
    if (isOther && ++others > 1) return false
  }
  // Which of 03/04 is the month does not matter here
  return readDay(words, 'en-GB') !== null
}

/** True of a line that begins with saying that something was changed: "Updated 12 March", "Aktualizacja: …". */
export function tellsOfChange(line: string): boolean {
  return change.test(line)
}
