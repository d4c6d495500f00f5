/** Hands a file to the browser's downloads, as a click on a link would. Gives the address it stands under until the page closes. */
export function saveFile(file: Blob, fileName: string): string {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  return address;
}
