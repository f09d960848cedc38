import { words } from './words'

/** Religions, movements of thought and those who follow them, and feasts: written large, and neither bodies nor places. */
export const beliefsAndPartisans = new Set(
  words(`
    Islam Islamism Christianity Judaism Hinduism Buddhism Catholicism Protestantism Sikhism Jainism Taoism Shinto Confucianism Zionism
    Marxism Communism Maoism Hindutva Sharia Democrats Republicans Islamists Maoists Marxists Hajj Ramadan Eid Diwali Deepavali
    Holi Easter Christmas Lent Passover Hanukkah Pongal Onam Songkran Nowruz Thanksgiving Halloween
  `),
)
