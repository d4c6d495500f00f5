/** Lets the person choose one file; nothing is heard where none was chosen. `accept` as of a file field. */
export function chooseFile(accept: string, chosen: (file: File) => void): void {
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = accept;
  field.onchange = () => {
    const [file] = field.files ?? [];
    if (file) chosen(file);
  };
  field.click();
}
