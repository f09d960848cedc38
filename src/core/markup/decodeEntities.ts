/** U+00A0 to U+00FF in order: the ones that pages also write without the semicolon. */
// prettier-ignore
const latin = (
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute ' +
  'micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring ' +
  'AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml ' +
  'times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil ' +
  'egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ' +
  'ugrave uacute ucirc uuml yacute thorn yuml'
).split(' ')

/** Name and code point of the others that pages write: typography, Greek, arrows, the letters of Central Europe. */
// prettier-ignore
const others = (
  'fnof 192 Alpha 391 Beta 392 Gamma 393 Delta 394 Epsilon 395 Zeta 396 Eta 397 Theta 398 Iota 399 Kappa 39a ' +
  'Lambda 39b Mu 39c Nu 39d Xi 39e Omicron 39f Pi 3a0 Rho 3a1 Sigma 3a3 Tau 3a4 Upsilon 3a5 Phi 3a6 Chi 3a7 Psi ' +
  '3a8 Omega 3a9 alpha 3b1 beta 3b2 gamma 3b3 delta 3b4 epsilon 3b5 zeta 3b6 eta 3b7 theta 3b8 iota 3b9 kappa ' +
  '3ba lambda 3bb mu 3bc nu 3bd xi 3be omicron 3bf pi 3c0 rho 3c1 sigmaf 3c2 sigma 3c3 tau 3c4 upsilon 3c5 phi ' +
  '3c6 chi 3c7 psi 3c8 omega 3c9 bull 2022 hellip 2026 prime 2032 Prime 2033 oline 203e frasl 2044 weierp 2118 ' +
  'image 2111 real 211c trade 2122 alefsym 2135 larr 2190 uarr 2191 rarr 2192 darr 2193 harr 2194 crarr 21b5 ' +
  'lArr 21d0 uArr 21d1 rArr 21d2 dArr 21d3 hArr 21d4 forall 2200 part 2202 exist 2203 empty 2205 nabla 2207 ' +
  'isin 2208 notin 2209 ni 220b prod 220f sum 2211 minus 2212 lowast 2217 radic 221a prop 221d infin 221e ang ' +
  '2220 and 2227 or 2228 cap 2229 cup 222a int 222b there4 2234 sim 223c cong 2245 asymp 2248 ne 2260 equiv ' +
  '2261 le 2264 ge 2265 sub 2282 sup 2283 nsub 2284 sube 2286 supe 2287 oplus 2295 otimes 2297 perp 22a5 sdot ' +
  '22c5 lceil 2308 rceil 2309 lfloor 230a rfloor 230b lang 27e8 rang 27e9 loz 25ca spades 2660 clubs 2663 ' +
  'hearts 2665 diams 2666 OElig 152 oelig 153 Scaron 160 scaron 161 Yuml 178 circ 2c6 tilde 2dc ensp 2002 emsp ' +
  '2003 thinsp 2009 zwnj 200c zwj 200d lrm 200e rlm 200f ndash 2013 mdash 2014 lsquo 2018 rsquo 2019 sbquo 201a ' +
  'ldquo 201c rdquo 201d bdquo 201e dagger 2020 Dagger 2021 permil 2030 lsaquo 2039 rsaquo 203a euro 20ac amp ' +
  '26 lt 3c gt 3e quot 22 apos 27 period 2e comma 2c colon 3a semi 3b excl 21 quest 3f lpar 28 rpar 29 lbrack ' +
  '5b rbrack 5d lsqb 5b rsqb 5d lcub 7b rcub 7d num 23 percnt 25 dollar 24 ast 2a plus 2b equals 3d sol 2f bsol ' +
  '5c lowbar 5f commat 40 grave 60 Hat 5e vert 7c verbar 7c horbar 2015 hyphen 2010 dash 2010 nbsp a0 NewLine a ' +
  'Tab 9 ZeroWidthSpace 200b hairsp 200a numsp 2007 puncsp 2008 NoBreak 2060 check 2713 checkmark 2713 cross ' +
  '2717 star 2606 starf 2605 phone 260e female 2640 male 2642 copysr 2117 Amacr 100 amacr 101 Abreve 102 abreve ' +
  '103 Aogon 104 aogon 105 Cacute 106 cacute 107 Ccaron 10c ccaron 10d Dcaron 10e dcaron 10f Dstrok 110 dstrok ' +
  '111 Emacr 112 emacr 113 Edot 116 edot 117 Eogon 118 eogon 119 Ecaron 11a ecaron 11b Gbreve 11e gbreve 11f ' +
  'Gdot 120 gdot 121 Imacr 12a imacr 12b Iogon 12e iogon 12f Idot 130 imath 131 inodot 131 Kcedil 136 kcedil ' +
  '137 Lacute 139 lacute 13a Lcaron 13d lcaron 13e Lstrok 141 lstrok 142 Nacute 143 nacute 144 Ncedil 145 ' +
  'ncedil 146 Ncaron 147 ncaron 148 Omacr 14c omacr 14d Odblac 150 odblac 151 Racute 154 racute 155 Rcaron 158 ' +
  'rcaron 159 Sacute 15a sacute 15b Scedil 15e scedil 15f Tcedil 162 tcedil 163 Tcaron 164 tcaron 165 Umacr 16a ' +
  'umacr 16b Ubreve 16c ubreve 16d Uring 16e uring 16f Udblac 170 udblac 171 Uogon 172 uogon 173 Zacute 179 ' +
  'zacute 17a Zdot 17b zdot 17c Zcaron 17d zcaron 17e'
).split(' ')

const named = new Map<string, string>(
  latin.map((name, place) => [name, String.fromCharCode(0xa0 + place)]),
)
const withoutSemicolon = new Set([...latin, 'amp', 'lt', 'gt', 'quot'])
for (let place = 0; place < others.length; place += 2)
  named.set(others[place]!, String.fromCharCode(Number.parseInt(others[place + 1]!, 16)))

/** What numbers 128 to 159 mean on the web: the characters that Windows-1252 has there. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const entity = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,15}));?/g

/** Text with its entities as the characters that they stand for; what is no entity stays as it is. */
export function decodeEntities(words: string): string {
  if (!words.includes('&')) return words
  return words.replace(entity, (whole: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return characterNamed(name, whole)
    return characterOf(decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal))
  })
}

function characterNamed(name: string, whole: string): string {
  const character = named.get(name)
  const isClosed = whole.endsWith(';')
  if (character !== undefined && (isClosed || withoutSemicolon.has(name))) return character
  if (isClosed) return named.get(name.toLowerCase()) ?? whole
  return whole
}

function characterOf(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return windows[code - 0x80]!
  const isCharacter = code > 0x1f && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : ' '
}
