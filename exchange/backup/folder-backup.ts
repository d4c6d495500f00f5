/** The part of a folder's handle that is used here. */
interface ChosenFolder extends FileSystemDirectoryHandle {
  queryPermission(wish: { mode: 'readwrite' }): Promise<PermissionState>;
}

/** Puts a file into a chosen folder; false where the browser does not let us any more. */
export async function saveInFolder(
  handle: FileSystemDirectoryHandle,
  name: string,
  file: Blob,
): Promise<boolean> {
  const folder = handle as ChosenFolder;
  if ((await folder.queryPermission({ mode: 'readwrite' })) !== 'granted') return false;
  const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
  await writable.write(file);
  await writable.close();
  return true;
}

/** Takes files away; those that the person moved or deleted do no harm. */
export async function removeFromFolder(
  folder: FileSystemDirectoryHandle,
  names: readonly string[],
): Promise<void> {
  for (const name of names) await folder.removeEntry(name).catch(() => {});
}
