import { words } from './words'

/** Religions, movements of thought, people of a party, and feasts: written large, and neither bodies nor places. */
export const beliefsAndSides = new Set(
  words(`
    Islam Islamism Christianity Judaism Hinduism Buddhism Catholicism Protestantism Sikhism Jainism Taoism Shinto Confucianism Zionism
    Marxism Communism Maoism Hindutva Sharia Democrats Republicans Tories Conservatives Liberals Socialists Communists Greens
    Islamists Maoists Marxists Hajj Ramadan Eid Diwali Deepavali Holi Easter Christmas Lent Passover Hanukkah Pongal Onam Songkran
    Nowruz Thanksgiving Halloween PAC PACs Internet Parliamentarians
  `),
)
