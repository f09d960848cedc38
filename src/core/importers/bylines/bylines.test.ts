import { expect, test } from 'vitest'
import { inNormalCase } from './normalCase'
import { isPersonName } from './personName'
import { isBylineLine, isSameName, splitByline } from './splitByline'

const bylines: [string, string[]][] = [
  // One and several
  ['By Tamsin Orrey', ['Tamsin Orrey']],
  ['by Tamsin Orrey', ['Tamsin Orrey']],
  ['Tamsin Orrey', ['Tamsin Orrey']],
  ['By Tamsin Orrey and Idris Vell', ['Tamsin Orrey', 'Idris Vell']],
  ['By Tamsin Orrey, Idris Vell and Jo Lee', ['Tamsin Orrey', 'Idris Vell', 'Jo Lee']],
  ['By Tamsin Orrey, Idris Vell, and Jo Lee', ['Tamsin Orrey', 'Idris Vell', 'Jo Lee']],
  ['Tamsin Orrey; Idris Vell', ['Tamsin Orrey', 'Idris Vell']],
  ['Tamsin Orrey | Idris Vell', ['Tamsin Orrey', 'Idris Vell']],
  ['Tamsin Orrey & Idris Vell', ['Tamsin Orrey', 'Idris Vell']],
  ['Tamsin Orrey &amp; Idris Vell', ['Tamsin Orrey', 'Idris Vell']],
  ['Tamsin Orrey with Idris Vell', ['Tamsin Orrey', 'Idris Vell']],
  ['Tamsin Orrey • Idris Vell', ['Tamsin Orrey', 'Idris Vell']],
  ['Tamsin Orrey\nIdris Vell', ['Tamsin Orrey', 'Idris Vell']],
  ['Tamsin Orrey / Idris Vell', ['Tamsin Orrey', 'Idris Vell']],
  ['Tamsin Orrey, Tamsin Orrey', ['Tamsin Orrey']],
  ['Tamsin Orrey, tamsin-orrey', ['Tamsin Orrey']],
  ['Inés Calder, Ines Calder', ['Inés Calder']],
  // Jobs
  ['By Tamsin Orrey, Staff Writer', ['Tamsin Orrey']],
  ['By Tamsin Orrey, Chief political correspondent', ['Tamsin Orrey']],
  ['Tamsin Orrey Political Editor', ['Tamsin Orrey']],
  ['Political Editor Tamsin Orrey', ['Tamsin Orrey']],
  ['By Tamsin Orrey Health Correspondent and Idris Vell', ['Tamsin Orrey', 'Idris Vell']],
  ['Tamsin Orrey - Senior Reporter', ['Tamsin Orrey']],
  ['By Tamsin Orrey | Staff Reporter', ['Tamsin Orrey']],
  ['Von Jörg Brandt, Redakteur', ['Jörg Brandt']],
  ['Par Clémence Duval, journaliste', ['Clémence Duval']],
  ['Por José Ortiz, corresponsal', ['José Ortiz']],
  ['Анна Коваль, кореспондентка', ['Анна Коваль']],
  // Places
  ['By Tamsin Orrey in Gull Island', ['Tamsin Orrey']],
  ['By Tamsin Orrey in Kyiv and Idris Vell in Port Ellery', ['Tamsin Orrey', 'Idris Vell']],
  ['Tamsin Orrey, London', ['Tamsin Orrey']],
  ['Tamsin Orrey, New York', ['Tamsin Orrey']],
  ['Par Clémence Duval (à Port Ellery)', ['Clémence Duval']],
  ['Von Jörg Brandt, Berlin', ['Jörg Brandt']],
  ['Von Jörg Brandt aus Kiew', ['Jörg Brandt']],
  ['Clémence Duval à Kiev', ['Clémence Duval']],
  ['José Ortiz desde Kiev', ['José Ortiz']],
  ['Jan Kowalski z Kijowa', ['Jan Kowalski']],
  ['Анна Коваль, Київ', ['Анна Коваль']],
  // Outlets
  ['Tamsin Orrey | Port Ellery Courier', ['Tamsin Orrey']],
  ['Tamsin Orrey for Port Ellery Courier', ['Tamsin Orrey']],
  ['By Tamsin Orrey, BBC News', ['Tamsin Orrey']],
  ['By Tamsin Orrey for BBC News', ['Tamsin Orrey']],
  ['Tamsin Orrey, Special to the Courier', ['Tamsin Orrey']],
  ['Port Ellery Courier', []],
  ['The Port Ellery Courier', []],
  ['Port Ellery Courier Staff', []],
  ['By Port Ellery Courier Editorial Team', []],
  // Agencies
  ['Associated Press', []],
  ['The Associated Press', []],
  ['AFP', []],
  ['Reuters Staff', []],
  ['dpa', []],
  ['PA Media', []],
  ['By Tamsin Orrey, Associated Press', ['Tamsin Orrey']],
  ['Von Jörg Brandt/dpa', ['Jörg Brandt']],
  ['Clémence Duval avec AFP', ['Clémence Duval']],
  ['Agencia EFE', []],
  ['Redazione ANSA', []],
  ['Укрінформ', []],
  ['共同通信', []],
  ['新华社', []],
  ['연합뉴스', []],
  ['Por: Redacción El Faro', []],
  ['Redaktion Hafenbote', []],
  ['Haber Merkezi', []],
  ['By Tamsin Orrey and Idris Vell The Port Ellery Courier', ['Tamsin Orrey', 'Idris Vell']],
  // Nobody in particular
  ['Courier Staff', []],
  ['Staff', []],
  ['Newsroom', []],
  ['Redaktion', []],
  ['La rédaction', []],
  ['Redacción', []],
  ['Редакція', []],
  ['編集部', []],
  ['admin', []],
  ['Editor', []],
  ['Guest Author', []],
  ['Sponsored Content', []],
  // Addresses
  ['tips@courier.example', []],
  ['https://courier.example/tamsin', []],
  ['Tamsin Orrey tamsin@courier.example', ['Tamsin Orrey']],
  ['Tamsin Orrey <tamsin@courier.example>', ['Tamsin Orrey']],
  ['Tamsin Orrey @tamsinorrey', ['Tamsin Orrey']],
  ['@tamsinorrey', []],
  ['Tamsin Orrey (@tamsinorrey)', ['Tamsin Orrey']],
  // Days and the time it takes
  ['Updated 5 minutes ago', []],
  ['By Tamsin Orrey March 4, 2025', ['Tamsin Orrey']],
  ['By Tamsin Orrey, 4 March 2025', ['Tamsin Orrey']],
  ['Tamsin Orrey · 5 min read', ['Tamsin Orrey']],
  ['Tamsin Orrey | 3 Minuten Lesezeit', ['Tamsin Orrey']],
  ['By Tamsin Orrey Published Monday', ['Tamsin Orrey']],
  // Capitals
  ['BY TAMSIN ORREY', ['Tamsin Orrey']],
  ["AOIFE O'HARA and JEAN-LUC D'ARCY", ["Aoife O'Hara", "Jean-Luc D'Arcy"]],
  ['MARÍA DE LA CRUZ', ['María de la Cruz']],
  ['АННА КОВАЛЬ', ['Анна Коваль']],
  // What others did
  ['Words by Tamsin Orrey, photographs by Benno Tarr', ['Tamsin Orrey', 'Benno Tarr']],
  ['Story by Tamsin Orrey', ['Tamsin Orrey']],
  ['Written by Tamsin Orrey, Edited by Benno Tarr', ['Tamsin Orrey']],
  ['作者：张三 责任编辑：李四', ['张三']],
  ['Text: Ingrid Solheim Foto: Lars Berg', ['Ingrid Solheim']],
  ['Texto: Lucía Ferreiro Fotos: Sabela Lago', ['Lucía Ferreiro']],
  ['Reporter: Budi Santoso | Editor: Siti Rahma', ['Budi Santoso']],
  // Names with more to them
  ["Aoife O'Hara, Jean-Luc d'Arcy", ["Aoife O'Hara", "Jean-Luc d'Arcy"]],
  ['T.C. Marsh Jr.', ['T.C. Marsh Jr.']],
  ['By Tom Reyes, Jr.', ['Tom Reyes, Jr.']],
  ['Dr. Ines Calder', ['Ines Calder']],
  ['Ines Calder, PhD', ['Ines Calder']],
  ['Ludwig van der Berg', ['Ludwig van der Berg']],
  ['José Ortega y Gasset', ['José Ortega y Gasset']],
  ['Antoni Puig i Soler', ['Antoni Puig i Soler']],
  // German, French, Spanish, Portuguese, Italian, Dutch, the North, Polish
  ['Von Jörg Brandt und Änne Weiß', ['Jörg Brandt', 'Änne Weiß']],
  ['Ein Gastbeitrag von Jörg Brandt', ['Jörg Brandt']],
  ['Aufgezeichnet von Änne Weiß', ['Änne Weiß']],
  ['Autor: Jörg Brandt', ['Jörg Brandt']],
  ['Par Clémence Duval et Luc Petit', ['Clémence Duval', 'Luc Petit']],
  ['Propos recueillis par Clémence Duval', ['Clémence Duval']],
  ['Por María de la Cruz y José Ortiz', ['María de la Cruz', 'José Ortiz']],
  ['Por João Silva e Ana Souza', ['João Silva', 'Ana Souza']],
  ['di Mario Rossi e Anna Bianchi', ['Mario Rossi', 'Anna Bianchi']],
  ['Dal nostro inviato Mario Rossi', ['Mario Rossi']],
  ['Door Jan de Vries en Piet Bakker', ['Jan de Vries', 'Piet Bakker']],
  ['Av Anna Lindqvist och Per Holm', ['Anna Lindqvist', 'Per Holm']],
  ['Autor: Jan Kowalski i Anna Nowak', ['Jan Kowalski', 'Anna Nowak']],
  ['Aus Kiew berichtet Jörg Brandt', ['Jörg Brandt']],
  ['Aus Berlin von Jörg Brandt', ['Jörg Brandt']],
  ['Kommentar von Änne Weiß', ['Änne Weiß']],
  ['Interview: Änne Weiß', ['Änne Weiß']],
  ['João Silva Do UOL, em São Paulo', ['João Silva']],
  ['Maria do Carmo', ['Maria do Carmo']],
  ['Szerző: Kovács Anna', ['Kovács Anna']],
  ['Oleh Budi Santoso', ['Budi Santoso']],
  ['Haber: Ayşe Demir', ['Ayşe Demir']],
  ['Yazan: Ayşe Demir ve Ali Kaya', ['Ayşe Demir', 'Ali Kaya']],
  ['Antti Virtanen ja Liisa Mäki', ['Antti Virtanen', 'Liisa Mäki']],
  ['Νίκος Παππάς και Μαρία Λάσκαρη', ['Νίκος Παππάς', 'Μαρία Λάσκαρη']],
  // Ukrainian, Russian
  ['Автор: Анна Коваль', ['Анна Коваль']],
  ['Анна Коваль та Ігор Бойко', ['Анна Коваль', 'Ігор Бойко']],
  ['Анна Коваль і Ігор Бойко', ['Анна Коваль', 'Ігор Бойко']],
  ['Анна Ковалёва и Игорь Бойков', ['Анна Ковалёва', 'Игорь Бойков']],
  ['Текст: Анна Коваль', ['Анна Коваль']],
  ['Автор статьи: Анна Ковалёва', ['Анна Ковалёва']],
  // Arabic, Hebrew
  ['كتب: أحمد علي', ['أحمد علي']],
  ['بقلم أحمد علي', ['أحمد علي']],
  ['أحمد علي وسارة حسن', ['أحمد علي', 'سارة حسن']],
  ['أحمد علي، سارة حسن', ['أحمد علي', 'سارة حسن']],
  ['أحمد علي - القاهرة', ['أحمد علي']],
  ['מאת: דנה כהן', ['דנה כהן']],
  ['מאת דנה כהן ויוסי לוי', ['דנה כהן', 'יוסי לוי']],
  ['דנה כהן, יוסי לוי', ['דנה כהן', 'יוסי לוי']],
  // Japanese, Chinese, Korean
  ['記者：森田千景', ['森田千景']],
  ['森田千景', ['森田千景']],
  ['森田 千景', ['森田 千景']],
  ['【森田千景】', ['森田千景']],
  ['森田千景、山本健', ['森田千景', '山本健']],
  ['森田千景・山本健', ['森田千景', '山本健']],
  ['森田千景記者', ['森田千景']],
  ['編集委員・森田千景', ['森田千景']],
  ['文／森田千景', ['森田千景']],
  ['作者：张三', ['张三']],
  ['记者 张三', ['张三']],
  ['本报记者 张三丰 李四光', ['张三丰', '李四光']],
  ['文/张三', ['张三']],
  ['記者王小明／台北報導', ['王小明']],
  ['김철수 기자', ['김철수']],
  ['김철수 기자, 이영희 기자', ['김철수', '이영희']],
  ['마이클·존슨', ['마이클·존슨']],
  ['김철수·이영희 기자', ['김철수', '이영희']],
  ['[서울=연합뉴스] 김철수 기자 =', ['김철수']],
  ['〔記者王小明／台北報導〕', ['王小明']],
  ['中央社記者王小明台北11日電', ['王小明']],
  // Hindi
  ['लेखक: अनामिका सक्सेना, रोहित देशवाल', ['अनामिका सक्सेना', 'रोहित देशवाल']],
]

test.each(bylines)('%s names %j', (byline, people) => {
  expect(splitByline(byline, 'Port Ellery Courier')).toEqual(people)
})

test('what a page states to be a person may carry the name of a job', () => {
  expect(isPersonName('Eyal Press', true)).toBe(true)
  expect(isPersonName('Max Read', true)).toBe(true)
  expect(isPersonName('Daily Post', true)).toBe(false)
  expect(isPersonName('Associated Press', true)).toBe(false)
})

test('a sentence that begins with "By" is not a byline', () => {
  expect(isBylineLine('By Tuesday the boats were out of the water.')).toBe(false)
  expect(isBylineLine('By Tamsin Orrey')).toBe(true)
  expect(isBylineLine('Door Femke van der Zwaan en Joost Hofstra')).toBe(true)
  expect(isBylineLine('김철수 기자 chulsoo@hanggu.example')).toBe(true)
  expect(isBylineLine('김철수 기자는 지난 11일 부두에서 배를 보았다.')).toBe(false)
})

test('one person in two spellings', () => {
  expect(isSameName('ines-calder', 'Inés Calder')).toBe(true)
  expect(isSameName('Ines Calder', 'Tom Calder')).toBe(false)
})

test.each([
  ['TAMSIN MCCABE', 'Tamsin McCabe'],
  ['JD MARSH III', 'JD Marsh III'],
  ['Tamsin ORREY', 'Tamsin ORREY'],
  ['LUDWIG VAN DER BERG', 'Ludwig van der Berg'],
])('%s is written %s', (shouted, name) => {
  expect(inNormalCase(shouted)).toBe(name)
})

test('names by the hundred thousand, and one without end, are read in time', () => {
  const started = performance.now()
  splitByline('Ana Ruiz, '.repeat(50_000), null, true)
  splitByline('By ' + 'A'.repeat(200_000), null, true)
  splitByline('y '.repeat(100_000), null, true)
  expect(performance.now() - started).toBeLessThan(1_000)
})
