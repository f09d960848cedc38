import { expect, test } from 'vitest'
import { asideReasonOf, endsArticle } from './lineRules'

test.each([
  'Read also: Ferry fares go up by a tenth from May',
  'Subscribe to The Courier and stay ahead with all our harbour coverage',
  'Czytaj też',
  'Zapisz się na nasz poranny newsletter.',
  'Obserwuj nas na Facebooku',
  'Lue myös',
  'Läs också: Biljetterna blir dyrare',
  'İlgili haber: Feribot ücretleri mayısta artıyor',
  'Sabah bültenimize abone olun',
  'Bizi takip edin',
  '朝のメールマガジンに登録する',
  '아침 뉴스레터를 구독하세요',
  'हमारे सुबह के न्यूज़लेटर की सदस्यता लें',
  'हमें फ़ेसबुक पर फ़ॉलो करें',
])('“%s” leads away from the article', (line) => {
  expect(asideReasonOf(line)).toBe('promotion')
})

test.each([
  'Photograph: Oona Pell/Courier',
  'Photo by Oona Pell',
  'Photo Maëlle Prigent / Le Courrier',
  'Foto di Sara Piras',
  'Fot. Hanna Sroka',
  'Fotoğraf: Seda Yıldız',
  'Фотографія: Леся Коваль',
  'تصوير: هبة منصور',
  'फोटो: बंदरगाह समाचार',
])('“%s” is the credit of a picture', (line) => {
  expect(asideReasonOf(line)).toBe('furniture')
})

test.each([
  'Photos by the dozen lay on the table of the harbour office.',
  'Foto di gruppo per i pescatori della banchina nord, che hanno applaudito il rinvio.',
  'Subscribers of the ferry line were told to wait until the autumn for their money.',
  'Obserwujący zebranie rybacy klaskali, gdy głosowanie odwołano.',
])('“%s” is a sentence of the article', (line) => {
  expect(asideReasonOf(line)).toBeNull()
})

test('a heading over more stories ends the article', () => {
  expect(endsArticle('More Great COURIER Stories')).toBe(true)
  expect(endsArticle('More ferries than before')).toBe(false)
})
