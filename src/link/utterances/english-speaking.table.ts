/**
 * States and territories where English is an official language or the common one, by ISO 3166-1 alpha-2 code. Source:
 * world-countries 5.1.0 (the key `languages`; contains information from mledoze/countries, which is made available under
 * the Open Database License 1.0, https://opendatacommons.org/licenses/odbl/1-0/, as is this table).
 */
export const ENGLISH_SPEAKING: ReadonlySet<string> = new Set(
  (
    "AG AI AS AU BB BM BQ BS BW BZ CA CC CK CM CW CX DM ER FJ FK FM GB GD GG GH GI GM GS GU GY HK HM IE IM IN IO " +
    "JE JM KE KI KN KY LC LR LS MH MP MS MT MU MW MY NA NF NG NR NU NZ PG PH PK PN PR PW RW SB SC SD SG SH SL SS " +
    "SX SZ TC TK TO TT TV TZ UG UM US VC VG VI VU WS ZA ZM ZW"
  ).split(" "),
);
