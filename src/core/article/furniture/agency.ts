/** News agencies, whose names stand in datelines, credits and captions. */

const NAMES = [
  'Agence France[- ]Presse',
  'AFP',
  '(?:The )?Associated Press',
  'AP',
  '(?:Thomson )?Reuters',
  'EFE',
  'ANSA',
  'dpa',
  'DPA',
  'Xinhua',
  'TASS',
  'Interfax',
  'RIA Novosti',
  'Sputnik',
  'PTI',
  'Press Trust of India',
  'ANI',
  'IANS',
  'UNI',
  'UPI',
  'APP',
  'Bloomberg',
  'Kyodo',
  'Yonhap',
  'Anadolu(?: Agency)?',
  'AA',
  'PA(?: Media)?',
  'Press Association',
  'Canadian Press',
  'AAP',
  'Bernama',
  'Antara',
  'KUNA',
  'SANA',
  'IRNA',
  'WAM',
  'Ukrinform',
  'Lusa',
  'Belga',
  'Europa Press',
  'CNN',
  'EPA',
  'EPA-EFE',
  'Getty(?: Images)?',
  '(?:news |wire |other )?[Aa]gencies',
];

/** A pattern for the name of an agency; capitals count. */
export const AGENCY = String.raw`(?<![\p{L}\p{N}])(?:${NAMES.join('|')})(?![\p{L}\p{N}])`;

const LIST = new RegExp(String.raw`^(?:${AGENCY})(?:\s*[/,&-]\s*(?:${AGENCY}))*$`, 'u');

/** True for the names of news agencies and nothing else: "AP", "AFP/Reuters". */
export function isAgencyName(text: string): boolean {
  return LIST.test(text.trim());
}
