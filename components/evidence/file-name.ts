/**
 * Name of the file that belongs to a sheet. Ids come from other people's files, too; the sheet names the file, so it has to have this name on
 * every system, and no other file may have it: each sheet that is made has a number of its own, and a second file of one name would be
 * called "(1)", so that whoever checks as the sheet says would check the first.
 */
export function evidenceFileName(id: string, sha256: string): string {
  return `evidence-${id.replaceAll(/[^\w-]+/g, '').slice(0, 60)}-${sha256.slice(0, 8)}.json`;
}
