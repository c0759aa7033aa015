/**
 * Countries and areas of ISO 3166-1 with their UN M49 region, Kosovo, and a code for every place that no list knows, so
 * that a list never keeps a city out. Names are no data here: `Intl.DisplayNames` gives them
 * in every language at the edge.
 */
export const regionIds = ['africa', 'americas', 'asia', 'europe', 'oceania'] as const;
export type RegionId = (typeof regionIds)[number];

export interface Country {
  /** ISO 3166-1 alpha-2, `XK` or `QZ`. */
  readonly code: string;
  /** Absent for Antarctica, which M49 puts in no region, and for a place that is not listed. */
  readonly region?: RegionId;
}

/** UN M49 codes of the regions. */
export const regionM49: Readonly<Record<RegionId, string>> = {
  africa: '002',
  americas: '019',
  asia: '142',
  europe: '150',
  oceania: '009',
};

/** A place that is not listed: ISO 3166-1 leaves the code to its users, so it will never be a country's. */
export const unlistedPlace = 'QZ';

// TW is in ISO 3166-1 without a line of its own in M49; it stands with the area around it. XK is in neither: CLDR and
// the European Union use it for Kosovo, and the World Bank counts Kosovo to Europe.
const codesByRegion: Readonly<Record<RegionId, string>> = {
  africa: `
    AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY MA MG ML MR MU MW MZ NA NE
    NG RE RW SC SD SH SL SN SO SS ST SZ TD TF TG TN TZ UG YT ZA ZM ZW`,
  americas: `
    AG AI AR AW BB BL BM BO BQ BR BS BV BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GS GT GY HN HT JM KN KY LC MF MQ
    MS MX NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI`,
  asia: `
    AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS
    QA SA SG SY TH TJ TL TM TR TW UZ VN YE`,
  europe: `
    AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL
    NO PL PT RO RS RU SE SI SJ SK SM UA VA XK`,
  oceania: `
    AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS`,
};

/** The 249 of ISO 3166-1, Kosovo and the place that is not listed, by code. */
export const countries: readonly Country[] = [
  { code: 'AQ' },
  { code: unlistedPlace },
  ...regionIds.flatMap((region) =>
    codesByRegion[region]
      .trim()
      .split(/\s+/)
      .map((code) => ({ code, region })),
  ),
].sort((left, right) => (left.code < right.code ? -1 : 1));

const byCode: ReadonlyMap<string, Country> = new Map(countries.map((country) => [country.code, country]));

/**
 * The country of a two-letter code in capitals, or undefined where there is none.
 *
 * @see ISO 3166-1; UN M49; CLDR
 * @example findCountry('KE') // { code: 'KE', region: 'africa' }
 */
export function findCountry(code: string): Country | undefined {
  return byCode.get(code);
}
