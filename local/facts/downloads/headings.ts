import type { Part } from "../../csv/parts.ts";
import { csvRecords } from "../../csv/csvRecords.ts";
import { isBlank } from "../../csv/header.ts";

/** Columns of a file that Setup or a report made, by the heading in each language, in small letters. */
export type Headings = Readonly<Record<string, readonly string[]>>;

/** Setup > Login History > Download Now. */
export const LOGINS = {
  Username: [
    "username",
    "benutzername",
    "nom d'utilisateur",
    "nombre de usuario",
    "nome utente",
    "nome de usuário",
    "nome do usuário",
    "gebruikersnaam",
    "ユーザ名",
    "ユーザー名"
  ],
  LoginTime: [
    "login time",
    "logintime",
    "anmeldezeit",
    "anmeldezeitpunkt",
    "uhrzeit der anmeldung",
    "heure de connexion",
    "hora de inicio de sesión",
    "ora di accesso",
    "ora di login",
    "hora de login",
    "hora do login",
    "aanmeldingstijd",
    "tijd van aanmelding",
    "ログイン時刻",
    "ログイン日時"
  ],
  Status: ["status", "statut", "état", "estado", "stato", "状況", "状態"],
  Site: ["community", "experience cloud site", "site", "community-name"]
} satisfies Headings;

/** A report of users, or any list of them by username. */
export const USERS = {
  Id: [
    "user id",
    "id",
    "benutzer-id",
    "id de l'utilisateur",
    "id utilisateur",
    "id. de usuario",
    "id de usuario",
    "id utente",
    "id do usuário",
    "gebruikers-id",
    "ユーザ id",
    "ユーザー id"
  ],
  Username: LOGINS.Username,
  Name: [
    "full name",
    "name",
    "vollständiger name",
    "nom complet",
    "nombre completo",
    "nome completo",
    "volledige naam",
    "氏名"
  ],
  IsActive: ["active", "isactive", "aktiv", "actif", "activo", "attivo", "ativo", "actief", "有効"],
  CreatedDate: [
    "created date",
    "createddate",
    "erstelldatum",
    "erstellungsdatum",
    "date de création",
    "fecha de creación",
    "data creazione",
    "data di creazione",
    "data de criação",
    "data da criação",
    "aanmaakdatum",
    "作成日"
  ],
  LastLoginDate: [
    "last login",
    "last login date",
    "lastlogindate",
    "letzte anmeldung",
    "dernière connexion",
    "último inicio de sesión",
    "ultimo accesso",
    "ultimo login",
    "último login",
    "laatste aanmelding",
    "最終ログイン"
  ],
  Profile: ["profile", "profile: name", "profile name", "profil", "perfil", "profilo", "profiel", "プロファイル"],
  UserType: ["user type", "usertype"],
  Email: ["email", "e-mail"]
} satisfies Headings;

/** Where the columns of a file stand. */
export interface FoundHeadings<Column extends string> {
  separator: string;
  /** Number of columns of a record. */
  width: number;
  /** Position by column; a missing one is not in it. */
  positions: Partial<Record<Column, number>>;
}

/** So many columns are no coincidence: other separators need not be tried. */
const ENOUGH = 3;
const SEPARATORS = [",", ";", "\t", "|"];

/** The columns of a file by its first record, with the separator that finds most of them; null for a file without records. */
export async function foundHeadings<Known extends Headings>(
  part: Part,
  headings: Known
): Promise<FoundHeadings<keyof Known & string> | null> {
  let best: FoundHeadings<keyof Known & string> | null = null;
  for (const separator of new Set([part.separator ?? ",", ...SEPARATORS])) {
    const cells = await firstRecord({ ...part, separator });
    if (!cells) return null;
    const names = cells.map((cell) => cell.trim().replaceAll("’", "'").toLowerCase());
    const positions: FoundHeadings<keyof Known & string>["positions"] = {};
    for (const [column, known] of Object.entries(headings) as [keyof Known & string, readonly string[]][]) {
      const at = names.findIndex((name) => known.includes(name));
      if (at >= 0) positions[column] = at;
    }
    if (!best || Object.keys(positions).length > Object.keys(best.positions).length)
      best = { separator, width: cells.length, positions };
    if (Object.keys(best.positions).length >= ENOUGH) break;
  }
  return best;
}

async function firstRecord(part: Part): Promise<string[] | null> {
  for await (const { cells } of csvRecords(part)) if (!isBlank(cells)) return cells;
  return null;
}
