const table = `
AL Ala. Alabama; AK Alaska; AZ Ariz. Arizona; AR Ark. Arkansas; CA Calif. California; CO Colo. Colorado; CT Conn. Connecticut
DE Del. Delaware; FL Fla. Florida; GA Ga. Georgia; HI Hawaii; ID Idaho; IL Ill. Illinois; IN Ind. Indiana; IA Iowa; KS Kan. Kansas
KY Ky. Kentucky; LA La. Louisiana; ME Maine; MD Md. Maryland; MA Mass. Massachusetts; MI Mich. Michigan; MN Minn. Minnesota
MS Miss. Mississippi; MO Mo. Missouri; MT Mont. Montana; NE Neb. Nebraska; NV Nev. Nevada; NH N.H. New Hampshire
NJ N.J. New Jersey; NM N.M. New Mexico; NY N.Y. New York; NC N.C. North Carolina; ND N.D. North Dakota; OH Ohio; OK Okla. Oklahoma
OR Ore. Oregon; PA Pa. Pennsylvania; RI R.I. Rhode Island; SC S.C. South Carolina; SD S.D. South Dakota; TN Tenn. Tennessee
TX Tex. Texas; UT Utah; VT Vt. Vermont; VA Va. Virginia; WA Wash. Washington; WV W.Va. West Virginia; WI Wis. Wisconsin; WY Wyo. Wyoming
`

const states = new Map(
  table
    .split(/[;\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => {
      const [, postal, newspaper, name] = /^([A-Z]{2}) (?:(\S+\.) )?(.+)$/.exec(line)!
      return [postal, newspaper].flatMap((short) => (short ? [[short, name!] as const] : []))
    }),
)

/** The U.S. state that an abbreviation after a town stands for: "Ala." → "Alabama"; null for LA, which is a city. */
export function stateOfAbbreviation(name: string): string | null {
  return name === 'LA' || name === 'WA' || name === 'Wash.' ? null : (states.get(name) ?? null)
}
